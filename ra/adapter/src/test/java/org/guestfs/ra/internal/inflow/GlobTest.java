// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "*, java:/eis/guests, true",
        "backup-*, backup-1, true",
        "backup-*, my-backup-1, false",
        "guest?.img, guest1.img, true",
        "guest?.img, guest.img, false",
        "a.b, axb, false",
        "disk[1]{2}\\E$.img, disk[1]{2}\\E$.img, true",
        "*.qcow2, 'line\nbreak.qcow2', true",
        "'', '', true",
        "**, '', true",
        "*-?-*.img, a-bb-c-d.img, true",
        "*ab*ab, ab, false",
        "*ab*ab, abab, true",
        "*ab, abab, true",
        "a*b*c, abcbc, true",
        "a*b*c, acb, false",
        "*?*?*, ab, true",
        "*?*?*, a, false"
    })
    void onlyStarsAndQuestionMarksAreSpecial(String pattern, String name, boolean matches) {
        assertThat(Glob.of(pattern).matches(name)).isEqualTo(matches);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noNameTakesItLong() {
        assertThat(Glob.of("*-*-*-*-*-*-*-*-*-*-*.img").matches("-".repeat(255)))
                .isFalse();
    }
}
