// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Programs of the guest, run inside it: a guest that is nothing but busybox. */
@Tag("appliance")
final class CommandIT {
    private static final String BUSYBOX = "/bin/busybox";

    private Guestfs guestfs;

    @BeforeEach
    void makeAGuest() {
        guestfs = SharedAppliance.emptied();
        for (String directory : List.of("/bin", "/dev", "/proc", "/sys", "/etc")) {
            guestfs.mkdir(directory);
        }
        guestfs.upload(Path.of(BUSYBOX), BUSYBOX);
        guestfs.chmod(0755, BUSYBOX);
        for (String name : List.of("sh", "echo", "cat", "ls", "false", "wc")) {
            guestfs.lnS("busybox", "/bin/" + name);
        }
        guestfs.write("/etc/hostname", bytes("tiny guest\n"));
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() {
        assertThat(guestfs.command(List.of("/bin/echo", "two  words", "$HOME", "*")))
                .isEqualTo("two  words $HOME *\n");
        assertThat(guestfs.command(List.of("/bin/cat", "/etc/hostname"))).isEqualTo("tiny guest\n");
        assertThat(guestfs.commandLines(List.of("/bin/ls", "-1", "/bin")))
                .containsExactly("busybox", "cat", "echo", "false", "ls", "sh", "wc");
    }

    @Test
    void shellsExpandJoinAndRedirect() {
        assertThat(guestfs.sh("cd /etc && echo *; echo $((6 * 7)) | cat")).isEqualTo("hostname\n42\n");
        assertThat(guestfs.shLines("echo one; echo; echo three")).containsExactly("one", "", "three");
        guestfs.sh("echo written > /file");
        assertThat(guestfs.cat("/file")).isEqualTo("written\n");
    }

    @Test
    void theGuestSeesItsOwnRootAndTheKernelsFiles() {
        assertThat(guestfs.sh("ls /proc/self/status; ls /dev/null; ls -d /sys/block"))
                .isEqualTo("/proc/self/status\n/dev/null\n/sys/block\n");
        assertThat(guestfs.shLines("cd /; ls")).contains("etc", "bin").doesNotContain("sysroot");
        // They are gone when the program is.
        assertThat(guestfs.ls("/proc")).isEmpty();
        assertThat(guestfs.ls("/dev")).isEmpty();
    }

    @Test
    void failuresSayWhatTheProgramSaid() {
        var failure = catchThrowableOfType(
                OperationException.class, () -> guestfs.command(List.of("/bin/cat", "/no/such/file")));
        assertThat(failure).hasMessageContaining("can't open '/no/such/file'");
        assertThat(failure.action()).isEqualTo("command");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.sh("echo because >&2; exit 3")))
                .hasMessageContaining("because");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.command(List.of("/bin/none"))))
                .hasMessageContaining("/bin/none");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.commandLines(List.of("/bin/false"))))
                .isNotNull();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.command(List.of())))
                .hasMessageContaining("passed an empty list");
    }

    @Test
    void largeOutputIsRefusedNotCut() {
        guestfs.fill('x', 5 << 20, "/large");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.sh("cat /large")))
                .isNotNull();
        assertThat(guestfs.sh("echo still here")).isEqualTo("still here\n");
    }
}
