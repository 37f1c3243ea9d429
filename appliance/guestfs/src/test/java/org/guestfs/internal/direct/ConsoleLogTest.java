// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class ConsoleLogTest {
    private static final byte[] QUERY = "\u001b[6n".getBytes(StandardCharsets.US_ASCII);

    private static ByteArrayOutputStream answers(int queries) {
        var each = Collections.nCopies(queries, QUERY).stream()
                .map(ByteArrayInputStream::new)
                .toList();
        var keyboard = new ByteArrayOutputStream();
        var log = new ConsoleLog(new SequenceInputStream(Collections.enumeration(each)), keyboard, bytes -> {});
        log.start();
        log.awaitEnd(TimeUnit.SECONDS.toMillis(20));
        return keyboard;
    }

    @Test
    void tellsAConsoleWhereItsCursorIs() {
        assertThat(answers(1).toString(StandardCharsets.ISO_8859_1)).startsWith("\u001b[24;80R");
    }

    @Test
    void aGuestThatAsksWithoutEndIsNotAnsweredWithoutEnd() {
        // The smallest pipe of Linux.
        assertThat(answers(10_000).size()).isLessThan(4096);
    }
}
