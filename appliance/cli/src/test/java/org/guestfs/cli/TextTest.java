// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextTest {
    @Test
    void guestsCannotTalkToTheTerminal() {
        assertThat(Text.printable("plain größe")).isEqualTo("plain größe");
        assertThat(Text.printable("a\u001b[2Jb\nc")).isEqualTo("a\\u001b[2Jb\\nc");
        assertThat(Text.printable("right\u202eleft")).isEqualTo("right\\u202eleft");
        assertThat(Text.printable("gr\uDCF6\uDCDFe")).isEqualTo("gr\\xf6\\xdfe");
    }

    @Test
    void modesLookAsInLs() {
        assertThat(Text.mode(0100644)).isEqualTo("-rw-r--r--");
        assertThat(Text.mode(0041777)).isEqualTo("drwxrwxrwt");
        assertThat(Text.mode(0104755)).isEqualTo("-rwsr-xr-x");
        assertThat(Text.mode(0102640)).isEqualTo("-rw-r-S---");
        assertThat(Text.mode(0120777)).isEqualTo("lrwxrwxrwx");
    }

    @Test
    void sizesHaveTheUnitThatFits() {
        assertThat(Text.size(0)).isEqualTo("0 B");
        assertThat(Text.size(1023)).isEqualTo("1023 B");
        assertThat(Text.size(1536)).isEqualTo("1.5 KiB");
        assertThat(Text.size(4L << 30)).isEqualTo("4.0 GiB");
    }
}
