// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ETagsTest {
    @Test
    void whatDiffersHasAnotherTag() {
        assertThat(digest("a")).isEqualTo(digest("a")).isNotEqualTo(digest("b"));
        assertThat(digest("a")).matches("[A-Za-z0-9_-]{22}");
    }

    private static String digest(String text) {
        return ETags.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
