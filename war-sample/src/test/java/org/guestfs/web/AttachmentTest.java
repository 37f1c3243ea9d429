// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    @ParameterizedTest
    @CsvSource({
        "notes.txt, notes.txt, notes.txt",
        "é.txt, _.txt, %C3%A9.txt",
        ".bashrc, file.bashrc, file.bashrc",
        "a\"b;c.txt, a_b_c.txt, a_b%3Bc.txt",
        "con:stream, con_stream, con_stream"
    })
    void aNameIsKeptAsFarAsItIsHarmless(String name, String ascii, String encoded) {
        assertThat(Attachment.header(name))
                .isEqualTo("attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x=y", "\u202Egpj.exe", "\udcff\udcfe", "../../etc/passwd", "", "..", " "})
    void noNameGetsOutOfTheHeader(String name) {
        assertThat(Attachment.header(name))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]+\"; filename\\*=UTF-8''[A-Za-z0-9%._~-]+")
                .doesNotContain("%0D", "%2F", "%E2%80%AE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀"})
    void aNameIsNotTooLong(String character) {
        assertThat(Attachment.header(character.repeat(3000)).length()).isLessThan(3000);
    }
}
