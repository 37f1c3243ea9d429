// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuestNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "caf\uDCE9",
                "caf\u00E9",
                "<script>",
                "a b+c%d",
                "line\nfeed",
                "\u202Eexe",
                "\uD83D\uDE00"
            })
    void whatIsEncodedIsDecodedToTheSame(String name) {
        assertThat(GuestNames.encode(name)).matches("[-A-Za-z0-9._~/%]*");
        assertThat(GuestNames.decode(GuestNames.encode(name))).isEqualTo(name);
    }

    @Test
    void aByteThatIsNotUtf8IsEncodedAsItself() {
        assertThat(GuestNames.encode("caf\uDCE9")).isEqualTo("caf%E9");
        assertThat(GuestNames.encode("caf\u00E9")).isEqualTo("caf%C3%A9");
    }

    @Test
    void aPlusIsAPlus() {
        assertThat(GuestNames.decode("a+b")).isEqualTo("a+b");
    }

    @Test
    void whatIsCutOffIsRefused() {
        assertThatThrownBy(() -> GuestNames.decode("a%E")).isInstanceOf(RefusedException.class);
    }

    @Test
    void everythingCanBeSeenThatIsShown() {
        assertThat(GuestNames.display("<b>\t\uDCFF\u202E\u2028\uD83D\uDE00"))
                .isEqualTo("<b>\\u0009\\xFF\\u202E\\u2028\uD83D\uDE00");
    }
}
