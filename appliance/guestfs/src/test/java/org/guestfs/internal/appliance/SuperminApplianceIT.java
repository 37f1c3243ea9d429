// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Appliances built by the real supermin, in a cache of their own. */
@Tag("appliance")
final class SuperminApplianceIT {
    private static final Path RECIPES = Path.of("/usr/lib/x86_64-linux-gnu/guestfs");

    @TempDir
    private Path cache;

    private final List<String> messages = new ArrayList<>();

    @Test
    void superminIsNotAskedAgainAtOnceUnlessWhatItBuiltHasChanged() throws Exception {
        Appliance built = find();
        assertThat(messages).hasSize(1);

        assertThat(find()).isEqualTo(built);
        assertThat(messages).hasSize(1);

        Files.delete(built.root().orElseThrow());
        assertThat(find()).isEqualTo(built);
        assertThat(messages).hasSize(2);
        assertThat(built.root().orElseThrow()).exists();
    }

    private Appliance find() {
        return new SuperminAppliance().find(RECIPES, plan(), new Messages()).orElseThrow();
    }

    private LaunchPlan plan() {
        return new LaunchPlan(
                List.of(),
                "",
                List.of(),
                RECIPES.toString(),
                "qemu",
                Optional.empty(),
                List.of(),
                1280,
                1,
                Set.of(),
                "",
                cache,
                cache,
                cache,
                System.getenv(),
                Deadline.in(Duration.ofMinutes(5)));
    }

    private final class Messages implements LaunchMonitor {
        @Override
        public void console(byte[] bytes) {
            // What supermin says is not the matter here.
        }

        @Override
        public void library(String message) {
            messages.add(message);
        }

        @Override
        public void warning(String message) {
            throw new AssertionError(message);
        }

        @Override
        public void progress(int position) {
            throw new AssertionError("nothing is launched");
        }
    }
}
