// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFilterTest {
    @ParameterizedTest
    @CsvSource({
        "conf, nginx.conf, true",
        "CONF, nginx.conf, true",
        "*.conf, nginx.conf, true",
        "*.conf, nginx.conf.bak, false",
        "n?inx*, nginx.conf, true",
        "*a*b*c*, xxaxxbxxc, true",
        "*a*b*c*, xxaxxcxxb, false",
        "?, ab, false",
        "**, anything, true",
        "[a], a, false"
    })
    void aTextIsAPartAndAPatternTheWhole(String pattern, String name, boolean fits) {
        assertThat(new NameFilter(pattern, false).test(name)).isEqualTo(fits);
    }

    @Test
    void theCaseOfLettersMattersIfItShall() {
        assertThat(new NameFilter("Conf", true).test("nginx.conf")).isFalse();
        assertThat(new NameFilter("*.Conf", true).test("nginx.conf")).isFalse();
    }

    @Test
    void aBadPatternTakesNoTime() {
        var filter = new NameFilter("*a".repeat(127) + "*b", false);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(filter.test("a".repeat(255)))
                .isFalse());
    }
}
