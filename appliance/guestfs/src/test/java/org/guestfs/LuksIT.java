// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.SharedAppliance.DISK;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guestfs.api.CryptsetupOpenOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Encrypted disks: what a key opens, and what is on the disk instead. */
@Tag("appliance")
// Deprecated actions are still the daemon's, and to be tested like the others.
@SuppressWarnings("deprecation")
final class LuksIT {
    private static final String MAPPED = "/dev/mapper/opened";
    private static final byte[] CONTENT = "plain text".getBytes(StandardCharsets.UTF_8);

    private final Secret first = Secret.of("first phrase");
    private final Secret second = Secret.of("second phrase");
    private Guestfs guestfs;

    @BeforeEach
    void format() {
        guestfs = SharedAppliance.blank();
    }

    @AfterEach
    void forget() {
        for (String device : guestfs.listDmDevices()) {
            guestfs.cryptsetupClose(device);
        }
        first.close();
        second.close();
    }

    @Test
    void whatIsWrittenThroughTheMappingIsEncryptedOnTheDisk() {
        guestfs.luksFormatCipher(DISK, first, 0, "aes-cbc-essiv:sha256");
        guestfs.luksOpen(DISK, first, "opened");
        assertThat(guestfs.listDmDevices()).containsExactly(MAPPED);
        guestfs.pwriteDevice(MAPPED, CONTENT, 0);
        assertThat(guestfs.debug("sh", List.of("cryptsetup luksDump /dev/sda"))).contains("aes-cbc-essiv:sha256");
        guestfs.luksClose(MAPPED);
        assertThat(guestfs.listDmDevices()).isEmpty();
        assertThat(guestfs.debug("sh", List.of("grep -c 'plain text' /dev/sda || true"))
                        .strip())
                .isEqualTo("0");

        guestfs.luksOpenRo(DISK, first, "opened");
        assertThat(guestfs.preadDevice(MAPPED, CONTENT.length, 0)).isEqualTo(CONTENT);
        assertThat(guestfs.blockdevGetro(MAPPED)).isTrue();
        guestfs.luksClose(MAPPED);
        assertThat(guestfs.luksUuid(DISK)).isEqualTo(guestfs.vfsUuid(DISK)).hasSize(36);
    }

    @Test
    void keysAreAddedAndTakenAway() {
        guestfs.luksFormat(DISK, first, 0);
        guestfs.luksAddKey(DISK, first, second, 1);
        guestfs.cryptsetupOpen(
                DISK,
                second,
                "opened",
                CryptsetupOpenOptions.builder().readonly(true).crypttype("luks").build());
        assertThat(guestfs.blockdevGetro(MAPPED)).isTrue();
        guestfs.cryptsetupClose(MAPPED);
        guestfs.luksKillSlot(DISK, first, 1);
        // Newer than the daemon of Debian 12.
        assertThatThrownBy(() -> guestfs.clevisLuksUnlock(DISK, "opened")).hasMessageContaining("unknown procedure");
        assertThatThrownBy(() -> guestfs.luksOpen(DISK, second, "opened"))
                .isInstanceOf(OperationException.class)
                .hasMessageNotContaining("second phrase");
        assertThat(guestfs.listDmDevices()).isEmpty();
    }
}
