// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void namesTheFeatureBeforeOtherErrors() {
        assertThat(Words.errors(operation("'feature': 'lvm2', 'errors': 'the name is taken'")))
                .isEqualTo("{@code ENOTSUP} if the appliance lacks the feature {@code lvm2}; the name is taken");
        assertThat(Words.errors(operation("'errors': 'the name is taken'"))).isEqualTo("the name is taken");
        assertThat(Words.errors(operation("'errors': ''"))).isEmpty();
    }

    @Test
    void derivesRefusalsFromTheTypes() {
        assertThat(Words.refusals(operation("'args': [{'name': 'count', 'type': 'Int'}]")))
                .isEmpty();
        assertThat(Words.refusals(operation("'args': [{'name': 'paths', 'type': 'StringList'}]")))
                .isEqualTo("a text holds a NUL character");
        assertThat(Words.refusals(operation("'optargs': [{'name': 'label', 'type': 'String', 'doc': 'a label'}]")))
                .isEqualTo("a text holds a NUL character");
        assertThat(Words.refusals(operation("'args': [{'name': 'guid', 'type': 'GUID'},"
                        + " {'name': 'names', 'type': 'StringList', 'element': 'Filename'}],"
                        + " 'refusals': 'there are too many'")))
                .isEqualTo("a text holds a NUL character; {@code guid} is not of the form 8-4-4-4-12, with or without"
                        + " braces; one of the {@code names} holds a slash; there are too many");
    }

    @Test
    void fallsBackToTheTypeOfAnArgument() {
        Operation operation = operation("'args': [{'name': 'disk', 'type': 'Device'},"
                + " {'name': 'other', 'type': 'Device', 'doc': 'the other disk'}]");
        assertThat(operation.arguments())
                .extracting(Words::of)
                .containsExactly("a block device, such as {@code /dev/sda1}", "the other disk");
    }

    @Test
    void writesLiteralsWithoutTags() {
        assertThat(Words.literal("{@code -1} is \"now\"; \\ stays")).isEqualTo("\"-1 is \\\"now\\\"; \\\\ stays\"");
    }

    @Test
    void breaksLongLiteralsBetweenWords() {
        String literal = Words.literal("word ".repeat(40).strip());
        assertThat(literal.split(" \\+ ")).hasSizeGreaterThan(2).allMatch(piece -> piece.length() <= 94);
        assertThat(literal.replace("\" + \"", ""))
                .isEqualTo("\"" + "word ".repeat(40).strip() + "\"");
    }

    private static Operation operation(String entry) {
        String action = "{'name': 'act', 'group': 'file', 'since': '1.0.0', 'summary': 'Does it.',"
                + " 'ret': {'type': 'Err'}, 'args': [], " + entry + "}";
        String table = "{'structs': [], 'actions': [" + action + "]}";
        return new SpecReader().read(new StringReader(table.replace('\'', '"'))).operation("act");
    }
}
