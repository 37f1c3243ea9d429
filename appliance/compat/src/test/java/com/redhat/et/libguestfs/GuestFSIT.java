// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.guestfs.ApplianceLostException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Where the original is broken, and what it does not have. */
@Tag("appliance")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GuestFSIT {
    /** Every byte, none of them in a place where it would be UTF-8 by chance. */
    private static final byte[] BYTES = new byte[256];

    private static GuestFS g;

    @BeforeAll
    static void launch() throws LibGuestFSException {
        for (int i = 0; i < BYTES.length; i++) {
            BYTES[i] = (byte) i;
        }
        g = new GuestFS();
        g.set_backend_settings(new String[] {"force_tcg"});
        g.add_drive_scratch(64 << 20);
        g.launch();
        g.mkfs("ext4", "/dev/sda");
        g.mount("/dev/sda", "/");
        g.write("/bytes", BYTES);
    }

    @AfterAll
    static void close() throws LibGuestFSException {
        g.close();
    }

    @Test
    void bytesSurviveInAString() throws LibGuestFSException {
        String text = g.read_file("/bytes");
        assertThat(text).hasSize(256).startsWith("\0\1").contains("xyz").endsWith("\uDCFE\uDCFF");
        assertThat(g.pread("/bytes", 3, 200)).isEqualTo("\uDCC8\uDCC9\uDCCA");
        assertThat(g.pread("/bytes", 3, 256)).isEmpty();
        g.touch("/" + g.pread("/bytes", 1, 255));
        assertThat(g.ls("/")).contains("\uDCFF");
    }

    @Test
    void attributesKeepTheirBytes() throws LibGuestFSException {
        g.setxattr("user.key", "a\uDCFF", 2, "/bytes");
        assertThat(g.getxattr("/bytes", "user.key")).isEqualTo("a\uDCFF");
        assertThat(g.getxattrs("/bytes")[0].attrval).isEqualTo("a\uDCFF");
    }

    @Test
    void theHandleBehindItHasTheBytesThemselves() {
        var target = new ByteArrayOutputStream();
        g.guestfs().download("/bytes", target);
        assertThat(target.toByteArray()).isEqualTo(BYTES);
        assertThat(g.guestfs().readFile("/bytes")).isEqualTo(BYTES);
    }

    @Test
    void failuresCarryTheNumberOfTheError() {
        var failure = catchThrowableOfType(LibGuestFSException.class, () -> g.rm("/missing"));
        assertThat(failure).hasMessage("rm: /missing: No such file or directory");
        assertThat(failure.getErrno()).isEqualTo(2);
    }

    @Test
    void keysOpenWhatTheyLocked() throws LibGuestFSException {
        g.umount_all();
        g.luks_format("/dev/sda", "größer", 0);
        g.cryptsetup_open("/dev/sda", "größer", "open", Map.of("readonly", false));
        assertThat(g.list_dm_devices()).contains("/dev/mapper/open");
        g.cryptsetup_close("/dev/mapper/open");
        var failure =
                catchThrowableOfType(LibGuestFSException.class, () -> g.cryptsetup_open("/dev/sda", "smaller", "open"));
        assertThat(failure).hasMessageStartingWith("cryptsetup_open: ").hasMessageNotContaining("smaller");
        g.mkfs("ext4", "/dev/sda");
        g.mount("/dev/sda", "/");
        g.write("/bytes", BYTES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aLostApplianceSaysSo() {
        var failure = catchThrowableOfType(LibGuestFSException.class, () -> g.debug("sh", new String[] {"reboot -f"}));
        assertThat(failure).hasCauseInstanceOf(ApplianceLostException.class);
    }
}
