// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.guestfs.Errno;
import org.guestfs.api.Dirent;
import org.guestfs.internal.protocol.ProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest sends is cut up as it arrives, and its pieces are bound by the memory that they take. */
class MemoryBudgetTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void aMillionEmptyLinesDoNotFitWhereTheirBytesWould() {
        byte[] content = new byte[1_000_000];
        Arrays.fill(content, (byte) '\n');
        var lines = new FileFunctions.Lines(new MemoryBudget(2 * MEGABYTE));
        assertThatIOException()
                .isThrownBy(() -> lines.splitter.write(content))
                .withMessageContaining("more than 2097152 bytes of memory")
                .satisfies(e -> assertThat(Errno.of(e)).isEqualTo(Errno.of("EFBIG")));
    }

    @Test
    void oneLongLineDoesNotFitEither() throws Exception {
        var lines = new FileFunctions.Lines(new MemoryBudget(MEGABYTE));
        lines.splitter.write(new byte[(int) MEGABYTE]);
        assertThatIOException().isThrownBy(() -> lines.splitter.write('x'));
    }

    @Test
    void contentTakesNoMoreThanItsBytes() throws Exception {
        var buffer = new LimitedBuffer(new MemoryBudget(MEGABYTE));
        buffer.write(new byte[(int) MEGABYTE]);
        assertThat(buffer.toByteArray()).hasSize((int) MEGABYTE);
        assertThatIOException().isThrownBy(() -> buffer.write('x'));
    }

    @Test
    void linesEndAtLineFeeds() throws Exception {
        assertThat(lines("", 1)).isEmpty();
        assertThat(lines("\n", 1)).containsExactly("");
        assertThat(lines("a", 1)).containsExactly("a");
        assertThat(lines("a\r\nb\r", 3)).containsExactly("a", "b");
        assertThat(lines("\r", 1)).containsExactly("");
        assertThat(lines("a\r\r\n", 4)).containsExactly("a\r");
        assertThat(lines("a\n\nb\n", 2)).containsExactly("a", "", "b");
        assertThat(lines("long line\nanother", 4)).containsExactly("long line", "another");
    }

    private static List<String> lines(String text, int piece) throws IOException {
        var lines = new FileFunctions.Lines(new MemoryBudget(1000));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += piece) {
            lines.splitter.write(bytes, i, Math.min(piece, bytes.length - i));
        }
        return lines.finish();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 28, 1000, 100_000})
    void recordsAreCutWhereTheyEnd(int piece) throws Exception {
        byte[] stream = dirents(3000);
        var sink = new RecordSink<>(Dirent.TYPE, new MemoryBudget(MEGABYTE));
        for (int i = 0; i < stream.length; i += piece) {
            sink.write(stream, i, Math.min(piece, stream.length - i));
        }
        List<Dirent> records = sink.finish();
        assertThat(records).hasSize(3000);
        assertThat(records.get(2999).ino()).isEqualTo(2999);
        assertThat(records.get(2999).name()).isEqualTo("abcd");
    }

    @Test
    void manyRecordsDoNotFitWhichIsSaidAtTheEnd() throws Exception {
        var sink = new RecordSink<>(Dirent.TYPE, new MemoryBudget(100_000));
        sink.write(dirents(3000));
        sink.write(dirents(3000));
        assertThatIOException().isThrownBy(sink::finish).satisfies(e -> assertThat(Errno.of(e))
                .isEqualTo(Errno.of("EFBIG")));
    }

    @Test
    void recordsThatAreCutShortOrTooLongAreMalformed() throws Exception {
        var cut = new RecordSink<>(Dirent.TYPE, new MemoryBudget(MEGABYTE));
        cut.write(dirents(3), 0, 56);
        assertThatThrownBy(cut::finish)
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("a string claims 4 bytes");
        byte[] endless = ByteBuffer.allocate(1 << 20)
                .putLong(1)
                .putInt('r')
                .putInt(1 << 19)
                .array();
        var tooLong = new RecordSink<>(Dirent.TYPE, new MemoryBudget(2 * MEGABYTE));
        tooLong.write(endless);
        assertThatThrownBy(tooLong::finish)
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("a string claims 524288 bytes");
    }

    private static byte[] dirents(int count) {
        ByteBuffer stream = ByteBuffer.allocate(20 * count);
        for (int i = 0; i < count; i++) {
            stream.putLong(i).putInt('r').putInt(4).put("abcd".getBytes(StandardCharsets.US_ASCII));
        }
        return stream.array();
    }
}
