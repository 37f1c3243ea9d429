// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** Directories with an appliance as libguestfs had them before 1.8. */
final class OldStyleApplianceTest {
    @TempDir
    private Path directory;

    private Path kernel;
    private Path initrd;

    @BeforeEach
    void fill() throws Exception {
        kernel = Files.writeString(directory.resolve("vmlinuz.x86_64"), "kernel");
        initrd = Files.writeString(directory.resolve("initramfs.x86_64.img"), "initrd");
    }

    private Optional<Appliance> find() {
        var plan = new LaunchPlan(
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
        return new OldStyleAppliance().find(directory, plan, new Silence());
    }

    @Test
    void areAKernelAndAnInitrdWithoutARoot() {
        assertThat(find()).contains(new Appliance(kernel, initrd, Optional.empty()));
    }

    @Test
    void areNoneIfOneOfThemIsMissing() throws Exception {
        Files.delete(initrd);
        assertThat(find()).isEmpty();
    }

    @Test
    void cannotBeUsedIfOneOfThemIsEmpty() throws Exception {
        Files.writeString(kernel, "");
        var failure = catchThrowableOfType(LaunchException.class, this::find);
        assertThat(failure).hasMessageContaining("vmlinuz.x86_64 is empty");
    }

    private static final class Silence implements LaunchMonitor {
        @Override
        public void console(byte[] bytes) {
            throw new AssertionError("nothing runs");
        }

        @Override
        public void library(String message) {}

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
