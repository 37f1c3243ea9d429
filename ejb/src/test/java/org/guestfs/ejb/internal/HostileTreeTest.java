// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.SearchQuery;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an appliance says that somebody has taken over, and clients that do not keep to what they announce. */
final class HostileTreeTest {
    private static void write(Tree.Collector collector, String text) throws IOException {
        collector.write(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc\0", "a/../../b\0", "/etc/passwd\0", "a//b\0", "a/\0", "./a\0"})
    void namesThatLeadElsewhereEndTheTransfer(String names) {
        var collector = new Tree.Collector(10);
        assertThatThrownBy(() -> write(collector, names)).isInstanceOf(IOException.class);
        assertThat(collector.problem()).hasMessageContaining("damaged");
    }

    @Test
    void numbersAndLengthsAreBounded() throws Exception {
        var collector = new Tree.Collector(2);
        write(collector, "a\0a/b\0");
        assertThatThrownBy(() -> write(collector, "c\0")).isInstanceOf(IOException.class);
        assertThat(collector.isOver()).isTrue();
        assertThatThrownBy(() -> write(new Tree.Collector(2), "x".repeat(5000))).hasMessageContaining("4096");
    }

    @Test
    void namesAreGroupedByTheirFolders() throws Exception {
        var collector = new Tree.Collector(10);
        write(collector, "\0a\0a/b\0a/b/c\0d\0");
        assertThat(collector.names().get("")).containsExactly("a", "d");
        assertThat(collector.names().get("a")).containsExactly("b");
        assertThat(collector.names().get("a/b")).containsExactly("c");
    }

    @Test
    void anUploadIsAsLongAsWasAnnounced() throws Exception {
        var exact = new Writing.ExactInput(new ByteArrayInputStream(new byte[5]), 5);
        assertThat(exact.readAllBytes()).hasSize(5);
        exact.requireEnd("x");
        var less = new Writing.ExactInput(new ByteArrayInputStream(new byte[4]), 5);
        less.readAllBytes();
        assertThatThrownBy(() -> less.requireEnd("x"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("5 bytes were announced, and 4 came");
        var more = new Writing.ExactInput(new ByteArrayInputStream(new byte[6]), 5);
        assertThatThrownBy(more::readAllBytes).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> more.requireNoMore("x")).isInstanceOf(RefusedException.class);
    }

    private static boolean isFound(SearchQuery query, String text) {
        return ContentFilter.of(query).isIn(text.getBytes(UTF_8));
    }

    @Test
    void textsAndExpressionsAreFoundInBytes() {
        SearchQuery any = SearchQuery.named("");
        assertThat(isFound(any.containing("hELLO w\u00F6", false), "Hello W\u00F6rld"))
                .isTrue();
        assertThat(isFound(any.caseSensitive().containing("hELLO", false), "Hello"))
                .isFalse();
        assertThat(isFound(any.containing("^b+$", true), "a\nBBB\nc")).isTrue();
        assertThat(isFound(any.containing("a.c", true), "a\nc")).isFalse();
        assertThat(isFound(any.containing("-e", true), "x -e y")).isTrue();
        assertThat(ContentFilter.of(any.containing("abc", false)).tail(new byte[9]))
                .hasSize(2);
        assertThatThrownBy(() -> ContentFilter.of(any.containing("a[", true)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a[");
    }

    @Test
    void aBadExpressionTakesNoTime() {
        var filter = ContentFilter.of(SearchQuery.named("").containing("(a|aa)+$", true));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(filter.isIn(("a".repeat(50_000) + "b").getBytes(UTF_8)))
                        .isFalse());
    }
}
