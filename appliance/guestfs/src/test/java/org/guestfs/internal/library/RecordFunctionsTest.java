// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.guestfs.OperationException;
import org.guestfs.api.JournalActions;
import org.guestfs.api.Xattr;
import org.junit.jupiter.api.Test;

class RecordFunctionsTest {
    @Test
    void journalFieldsMayHoldAnyBytes() {
        byte[] stream = stream("MESSAGE=one=two\n\0", "EMPTY=");
        assertThat(RecordFunctions.fields(JournalActions.JOURNAL_GET, stream, new MemoryBudget(1000)))
                .containsExactly(
                        new Xattr("MESSAGE", "one=two\n\0".getBytes(StandardCharsets.UTF_8)),
                        new Xattr("EMPTY", new byte[0]));
        assertThat(RecordFunctions.fields(JournalActions.JOURNAL_GET, new byte[0], new MemoryBudget(0)))
                .isEmpty();
    }

    @Test
    void malformedJournalFieldsAreRefused() {
        assertMalformed("cut short", new byte[7]);
        assertMalformed("no equals sign", stream("MESSAGE"));
        assertMalformed("claims 10 bytes, of which there are 1", length(10, 1));
        assertMalformed("claims 18446744073709551615 bytes", length(-1, 1));
        assertMalformed("claims 4294967296 bytes", length(1L << 32, 1));
    }

    @Test
    void fieldsOfHardlyAByteAreBoundByTheMemoryThatTheyTake() {
        byte[] stream = stream("A=", "B=", "C=", "D=", "E=", "F=", "G=", "H=", "I=", "J=", "K=");
        assertThatExceptionOfType(OperationException.class)
                .isThrownBy(() -> RecordFunctions.fields(JournalActions.JOURNAL_GET, stream, new MemoryBudget(1000)))
                .satisfies(e -> assertThat(e.errnoName()).isEqualTo("EFBIG"));
    }

    private static void assertMalformed(String reason, byte[] stream) {
        assertThatExceptionOfType(OperationException.class)
                .isThrownBy(() -> RecordFunctions.fields(JournalActions.JOURNAL_GET, stream, new MemoryBudget(1000)))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.errnoName()).isEqualTo("EPROTO"));
    }

    private static byte[] length(long length, int bytes) {
        return ByteBuffer.allocate(8 + bytes).putLong(length).array();
    }

    private static byte[] stream(String... fields) {
        var buffer = ByteBuffer.allocate(1000);
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            buffer.putLong(bytes.length).put(bytes);
        }
        byte[] stream = new byte[buffer.position()];
        buffer.flip().get(stream);
        return stream;
    }
}
