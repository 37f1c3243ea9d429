// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WebSettingsTest {
    @Test
    void whatNobodySetsHasADefault() {
        assertThat(WebSettings.load(Map.of("downloads", " 7 ")::get)).isEqualTo(new WebSettings(200, 50, 8, 7, 32));
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        Map<String, String> values = Map.of("burst", "0", "calls", "many");
        assertThatThrownBy(() -> WebSettings.load(values::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("burst must be 1 to", "got 0", "calls must be", "got many");
    }
}
