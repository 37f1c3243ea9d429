// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ETagsTest {
    @Test
    void whatDiffersHasAnotherTag() {
        assertThat(ETags.of("a")).isEqualTo(ETags.of("a")).isNotEqualTo(ETags.of("b"));
        assertThat(ETags.of("a").isWeak()).isFalse();
        assertThat(ETags.of("a").getValue()).matches("[A-Za-z0-9_-]{22}");
    }
}
