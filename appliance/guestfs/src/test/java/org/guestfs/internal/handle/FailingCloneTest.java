// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.guestfs.CloneMode;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.spi.Backend;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;
import org.guestfs.spi.Transport;
import org.junit.jupiter.api.Test;

/** Clones that answered, and then do not do what they should. */
final class FailingCloneTest {
    private final List<LaunchPlan> plans = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean isFirst = true;
    private boolean refusesDisks;
    private boolean takesDisksLater;

    private Handle handle(CloneMode mode) {
        Handle handle = Handle.create(
                GuestfsConfig.builder()
                        .environment(Map.of("PATH", System.getenv("PATH")))
                        .cloneMode(mode)
                        .build(),
                this::start);
        handle.addListener(
                (guestfs, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
        handle.addDrive("/dev/null", AddDriveOptions.builder().format("raw").build());
        return handle;
    }

    private Machine start(Backend backend, LaunchPlan plan, LaunchMonitor monitor) {
        plans.add(plan);
        boolean isHotplug = isFirst;
        isFirst = false;
        return new DeadMachine(isHotplug);
    }

    @Test
    void areReplacedByColdBoots() {
        try (Handle handle = handle(CloneMode.AUTO)) {
            handle.launch();
            assertThat(handle.isReady()).isTrue();
            assertThat(warnings)
                    .singleElement()
                    .asString()
                    .contains("did not wake up")
                    .contains("it is dead")
                    .contains("cold");
        }
        assertThat(plans).hasSize(2);
        assertThat(plans.get(1).backendSetting("clone")).contains("never");
        assertThat(plans.get(1).deadline()).isSameAs(plans.get(0).deadline());
    }

    @Test
    void areAnErrorIfACloneIsRequired() {
        try (Handle handle = handle(CloneMode.REQUIRE)) {
            assertThatThrownBy(handle::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("it is dead");
        }
        assertThat(plans).hasSize(1);
    }

    @Test
    void areNotToBlameForADiskThatQemuRefuses() {
        refusesDisks = true;
        try (Handle handle = handle(CloneMode.AUTO)) {
            assertThatThrownBy(handle::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("qemu cannot use it");
        }
        assertThat(plans).hasSize(1);
    }

    @Test
    void nothingIsLeftOfADiskThatQemuRefusesLater() throws IOException {
        isFirst = false;
        try (Handle handle = handle(CloneMode.AUTO)) {
            handle.launch();
            refusesDisks = true;
            takesDisksLater = true;
            Path directory = handle.directories().temporary().path();
            List<Path> before = files(directory);
            assertThatThrownBy(() -> handle.addDrive(
                            "/dev/null",
                            AddDriveOptions.builder().label("later").build()))
                    .isInstanceOf(OperationException.class)
                    .hasMessageContaining("qemu cannot use it");
            assertThatThrownBy(() -> handle.addDriveScratch(1 << 20)).isInstanceOf(OperationException.class);
            assertThat(files(directory)).isEqualTo(before);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    /** A clone whose daemon is gone when it is to take a disk; or one that needs to do nothing. */
    private final class DeadMachine implements Machine, Hotplug, Transport {
        private final boolean isHotplug;

        DeadMachine(boolean isHotplug) {
            this.isHotplug = isHotplug;
        }

        @Override
        public boolean isUp() {
            return true;
        }

        @Override
        public boolean isFresh() {
            return true;
        }

        @Override
        public Optional<Hotplug> hotplug() {
            return isHotplug || takesDisksLater ? Optional.of(this) : Optional.empty();
        }

        @Override
        public void attach(int slot, Drive drive) {
            if (refusesDisks) {
                throw new OperationException("add_drive", Errno.of("EIO"), "qemu cannot use it");
            }
        }

        @Override
        public void detach(int slot) {
            throw new AssertionError("nothing was attached");
        }

        @Override
        public Transport transport() {
            return this;
        }

        @Override
        public int read(ByteBuffer target) {
            return -1;
        }

        @Override
        public int readNow(ByteBuffer target) {
            return 0;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            throw new IOException("it is dead");
        }

        @Override
        public void close() {
            // There is nothing to close.
        }

        @Override
        public OptionalLong pid() {
            return OptionalLong.empty();
        }

        @Override
        public String accelerator() {
            return "";
        }

        @Override
        public List<String> commandLine() {
            return List.of();
        }

        @Override
        public String consoleTail() {
            return "";
        }

        @Override
        public Optional<String> exitReason() {
            return Optional.empty();
        }

        @Override
        public void shutdown() {
            // It does not run.
        }

        @Override
        public void kill() {
            // It does not run.
        }
    }
}
