// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guestfs.internal.libvirt.ReadonlyDisks.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadonlyDisksTest {
    @ParameterizedTest
    @CsvSource({
        // word, marked, caller reads only, access
        "error, false, false, WRITABLE",
        "error, false, true, READONLY",
        "error, true, false, REFUSED",
        "error, true, true, READONLY",
        "read, false, false, WRITABLE",
        "read, false, true, READONLY",
        "read, true, false, READONLY",
        "read, true, true, READONLY",
        "write, false, false, WRITABLE",
        "write, false, true, READONLY",
        "write, true, false, WRITABLE",
        "write, true, true, READONLY",
        "ignore, false, false, WRITABLE",
        "ignore, false, true, READONLY",
        "ignore, true, false, SKIPPED",
        "ignore, true, true, SKIPPED",
    })
    void decidesByMarkAndCaller(String word, boolean isMarked, boolean isReadonly, Access access) {
        assertThat(ReadonlyDisks.of(word).access(isMarked, isReadonly)).isEqualTo(access);
    }

    @Test
    void writesByDefault() {
        assertThat(ReadonlyDisks.of(null)).isEqualTo(ReadonlyDisks.WRITE);
    }

    @Test
    void refusesOtherWords() {
        assertThatThrownBy(() -> ReadonlyDisks.of("maybe"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maybe")
                .hasMessageContaining("error, read, write, ignore");
    }
}
