// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.GuestText;
import org.guestfs.OperationException;
import org.guestfs.api.FileActions;
import org.guestfs.api.InternalActions;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Contents of files, read into memory and written from it. */
final class FileFunctions {
    /** What fits in one message, with room to spare; libguestfs's own limit. */
    private static final int MESSAGE_CONTENT_MAX = 2 << 20;

    private FileFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(FileActions.READ_FILE, FileFunctions::content)
                .put(FileActions.CAT, (handle, call) -> text(content(handle, call)))
                .put(FileActions.READ_LINES, FileFunctions::lines)
                .put(FileActions.WRITE, FileFunctions::write)
                .put(FileActions.WRITE_APPEND, FileFunctions::append);
    }

    private static byte[] content(Handle handle, Call<?> call) {
        var buffer = new LimitedBuffer(MemoryBudget.of(handle));
        read(handle, call, buffer);
        return buffer.toByteArray();
    }

    private static <T extends OutputStream & FileOut> void read(Handle handle, Call<?> call, T target) {
        Action<?> action = call.action();
        String path = Arguments.string(call, 0);
        PositionedFile file = PositionedFile.findReadable(handle, action, path);
        if (file == null) {
            handle.callDaemon(Call.of(TransferActions.DOWNLOAD, path, target));
            return;
        }
        try {
            file.readTo(target);
        } catch (IOException e) {
            throw failure(call, e);
        }
    }

    private static OperationException failure(Call<?> call, IOException e) {
        return new OperationException(
                call.action().name(), Errno.of(e), Arguments.string(call, 0) + ": " + HostErrors.describe(e), e);
    }

    private static String text(byte[] content) {
        return GuestText.decode(content, 0, content.length);
    }

    private static List<String> lines(Handle handle, Call<?> call) {
        var lines = new Lines(MemoryBudget.of(handle));
        read(handle, call, lines.splitter);
        try {
            return lines.finish();
        } catch (IOException e) {
            throw failure(call, e);
        }
    }

    /** Lines end at line feeds, which a carriage return may precede; a line feed at the end begins no line. */
    static final class Lines {
        /** A string and its characters. */
        private static final int LINE_OBJECTS = 2;

        final Splitter splitter;
        private final List<String> lines = new ArrayList<>();

        Lines(MemoryBudget budget) {
            splitter = new Splitter('\n', budget, (bytes, offset, length) -> {
                budget.take(0, LINE_OBJECTS);
                int end = length > 0 && bytes[offset + length - 1] == '\r' ? length - 1 : length;
                lines.add(GuestText.decode(bytes, offset, end));
            });
        }

        List<String> finish() throws IOException {
            splitter.finish();
            return Collections.unmodifiableList(lines);
        }
    }

    private static @Nullable Void write(Handle handle, Call<?> call) {
        String path = Arguments.string(call, 0);
        byte[] content = Arguments.bytes(call, 1);
        if (content.length <= MESSAGE_CONTENT_MAX) {
            handle.callDaemon(Call.of(InternalActions.INTERNAL_WRITE, path, content));
            return null;
        }
        PositionedFile file = PositionedFile.findWritable(handle, call.action(), path);
        var source = new ByteArrayInputStream(content);
        if (file == null) {
            handle.callDaemon(Call.of(TransferActions.UPLOAD, FileIn.of(source), path));
            return null;
        }
        try {
            file.writeFrom(source, OptionalLong.of(content.length));
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("reading an array does not fail", e);
        }
    }

    private static @Nullable Void append(Handle handle, Call<?> call) {
        String path = Arguments.string(call, 0);
        byte[] content = Arguments.bytes(call, 1);
        if (content.length <= MESSAGE_CONTENT_MAX) {
            handle.callDaemon(Call.of(InternalActions.INTERNAL_WRITE_APPEND, path, content));
            return null;
        }
        for (int offset = 0; offset < content.length; offset += MESSAGE_CONTENT_MAX) {
            byte[] part = Arrays.copyOfRange(content, offset, Math.min(content.length, offset + MESSAGE_CONTENT_MAX));
            handle.callDaemon(Call.of(InternalActions.INTERNAL_WRITE_APPEND, path, part));
        }
        return null;
    }
}
