// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestfs.LaunchException;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Directories with an appliance that was built beforehand. */
final class FixedApplianceTest {
    @TempDir
    private Path directory;

    private final Messages messages = new Messages();

    @BeforeEach
    void fill() throws Exception {
        Files.createFile(directory.resolve("README.fixed"));
        for (String name : List.of("kernel", "initrd", "root")) {
            Files.writeString(directory.resolve(name), name);
        }
    }

    private Optional<Appliance> find() {
        return new FixedAppliance().find(directory, plan(), messages);
    }

    private LaunchPlan plan() {
        return new LaunchPlan(
                List.of(),
                "",
                List.of(),
                directory.toString(),
                "qemu",
                Optional.empty(),
                List.of(),
                1280,
                1,
                Set.of(),
                "",
                directory,
                directory,
                directory,
                Map.of(),
                Deadline.in(Duration.ofMinutes(1)));
    }

    private void assertProblem(String errno, String message) {
        var failure = catchThrowableOfType(LaunchException.class, this::find);
        assertThat(failure.errnoName()).isEqualTo(errno);
        assertThat(failure)
                .hasMessageContaining("the appliance in " + directory + " cannot be used: " + message
                        + "; repair it, or set LIBGUESTFS_PATH");
        assertThat(messages.library).isEmpty();
    }

    @Test
    void areUsedAsTheyAre() {
        assertThat(find())
                .contains(new Appliance(
                        directory.resolve("kernel"),
                        directory.resolve("initrd"),
                        Optional.of(directory.resolve("root"))));
        assertThat(messages.library).containsExactly("found a fixed appliance: " + directory);
    }

    @Test
    void areNotTakenForOneWithoutAKernelAndTheText() throws Exception {
        Files.delete(directory.resolve("README.fixed"));
        Files.delete(directory.resolve("kernel"));
        assertThat(find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.fixed", "kernel", "initrd", "root"})
    void mustBeComplete(String name) throws Exception {
        Files.delete(directory.resolve(name));
        assertProblem("ENOENT", name + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "initrd", "root"})
    void mustNotHaveEmptyFilesOrDirectoriesInTheirPlace(String name) throws Exception {
        Files.writeString(directory.resolve(name), "");
        assertProblem("EACCES", name + " is empty or not a file");
        Files.delete(directory.resolve(name));
        Files.createDirectory(directory.resolve(name));
        assertProblem("EACCES", name + " is empty or not a file");
    }

    @Test
    void mayBeMadeOfLinks() throws Exception {
        Files.move(directory.resolve("root"), directory.resolve("root.1"));
        Files.createSymbolicLink(directory.resolve("root"), Path.of("root.1"));
        assertThat(find()).isPresent();
    }

    @Test
    void mustNotHaveLinksThatLeadNowhere() throws Exception {
        Files.delete(directory.resolve("root"));
        Files.createSymbolicLink(directory.resolve("root"), Path.of("root.1"));
        assertProblem("ENOENT", "root is missing");
    }

    private static final class Messages implements LaunchMonitor {
        private final List<String> library = new ArrayList<>();

        @Override
        public void console(byte[] bytes) {
            throw new AssertionError("nothing runs");
        }

        @Override
        public void library(String message) {
            library.add(message);
        }

        @Override
        public void warning(String message) {
            throw new AssertionError(message);
        }

        @Override
        public void progress(int position) {
            throw new AssertionError("nothing runs");
        }
    }
}
