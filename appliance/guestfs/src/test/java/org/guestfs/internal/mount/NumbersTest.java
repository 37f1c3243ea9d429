// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Inodes, times and types, as the host wants them. */
final class NumbersTest {
    @Test
    void filesOfDifferentFileSystemsHaveDifferentNumbers() {
        var inodes = new InodeNumbers();
        assertThat(inodes.number(2048, 12)).isEqualTo(12);
        long second = inodes.number(2049, 12);
        assertThat(second).isNotEqualTo(12);
        assertThat(inodes.number(2050, 12)).isNotIn(12L, second);
        assertThat(inodes.number(2049, 12)).isEqualTo(second);
        assertThat(inodes.number(2048, 12)).isEqualTo(12);
    }

    @Test
    void aGuestThatMakesUpDevicesDoesNotFillTheMemory() {
        var inodes = new InodeNumbers();
        for (long device = 0; device < 100_000; device++) {
            inodes.number(device, 1);
        }
        assertThat(inodes.number(200_000, 1)).isEqualTo(inodes.number(300_000, 1));
        assertThat(inodes.number(7, 1)).isNotEqualTo(inodes.number(8, 1));
    }

    @Test
    void timesThatAreNotTimesAreTranslated() {
        assertThat(Timestamp.ofTimespec(5, 0x3fffffff)).isEqualTo(new Timestamp(0, -1));
        assertThat(Timestamp.ofTimespec(5, 0x3ffffffe)).isEqualTo(new Timestamp(0, -2));
        assertThat(Timestamp.ofTimespec(-5, 999_999_999)).isEqualTo(new Timestamp(-5, 999_999_999));
    }

    @Test
    void typesOfEntriesAreThoseOfModes() {
        assertThat(FileMode.isDirectory(FileMode.typeOf('d'))).isTrue();
        assertThat(FileMode.isSymbolicLink(FileMode.typeOf('l'))).isTrue();
        assertThat("rfcbsu?".chars().mapToObj(letter -> FileMode.typeOf((char) letter)))
                .containsExactly(0100000, 0010000, 0020000, 0060000, 0140000, 0, 0);
    }
}
