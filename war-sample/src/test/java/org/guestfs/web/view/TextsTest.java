// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"os:/dev/sda1", "/dev/mapper/a b", "btrfsvol:/dev/sda/\udcff%3A", "/dev/é"})
    void aVolumeGoesThereAndBack(String volume) {
        String encoded = Texts.encodeVolume(volume);
        assertThat(encoded).matches("[A-Za-z0-9%:/._~-]+");
        assertThat(Texts.decode(encoded)).isEqualTo(volume);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "%", "%4", "%zz", "\u202E"})
    void whatIsNotEncodedIsRefused(String text) {
        assertThatThrownBy(() -> Texts.decode(text)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0755, rwxr-xr-x",
        "0100644, rw-r--r--",
        "04755, rwsr-xr-x",
        "02640, rw-r-S---",
        "041777, rwxrwxrwt",
        "01666, rw-rw-rwT"
    })
    void permissionsAreAsLsShowsThem(String mode, String text) {
        assertThat(Texts.permissions(Integer.parseInt(mode, 8))).isEqualTo(text);
    }

    @Test
    void constantsHaveNamesOfTheirOwn() {
        assertThat(Texts.constant("type", "block-device", FileType.values())).isEqualTo(FileType.BLOCK_DEVICE);
        assertThatThrownBy(() -> Texts.constant("type", "BLOCK_DEVICE", FileType.values()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("type is one of directory, regular, symlink");
    }

    @Test
    void timesHaveYearsOfFourDigits() {
        assertThat(Texts.time(Instant.MAX)).hasToString("9999-12-31T23:59:59Z");
        assertThat(Texts.time(Instant.MIN)).hasToString("0001-01-01T00:00:00Z");
        assertThat(Texts.time(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }
}
