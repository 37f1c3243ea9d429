// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the flags of a handle do to its appliance. */
@Tag("appliance")
@Timeout(300)
final class LaunchFlagsIT {
    private static String shell(Guestfs guestfs, String command) {
        return guestfs.debug("sh", List.of(command));
    }

    // libguestfs deprecates it, and still does it.
    @SuppressWarnings("deprecation")
    @Test
    void networkAndSelinuxAreThereAsWanted() {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.setNetwork(true);
            guestfs.setSelinux(true);
            guestfs.addDriveScratch(1 << 20);
            guestfs.launch();
            assertThat(shell(guestfs, "ls /sys/class/net").split("\n")).hasSize(2);
            // qemu's own network, in which nothing of the host's can be meant.
            assertThat(shell(guestfs, "ip -4 addr")).contains("169.254.");
            assertThat(shell(guestfs, "cat /proc/cmdline")).contains("selinux=1");
        }
    }

    @Test
    void withoutThemThereIsNoWayOut() {
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDriveScratch(1 << 20);
            guestfs.launch();
            assertThat(shell(guestfs, "ls /sys/class/net").strip()).isEqualTo("lo");
            assertThat(shell(guestfs, "cat /proc/cmdline")).contains("selinux=0");
        }
    }

    /** Launches in direct mode. */
    static final class Direct {
        @SuppressWarnings("deprecation")
        public static void main(String[] args) {
            try (Guestfs guestfs = Guestfs.create()) {
                guestfs.setDirect(true);
                guestfs.addDriveScratch(1 << 20);
                guestfs.launch();
                System.out.println("launched with " + guestfs.listDevices());
            }
        }
    }

    @Test
    void inDirectModeTheConsoleIsThatOfTheProgram() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Direct.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("launched with [/dev/sda]").contains("Starting /init script");
        assertThat(jvm.waitFor()).isZero();
    }
}
