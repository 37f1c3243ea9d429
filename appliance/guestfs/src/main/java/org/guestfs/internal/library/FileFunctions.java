// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.OperationException;
import org.guestfs.api.FileActions;
import org.guestfs.api.InternalActions;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.GuestText;
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
        registry.put(FileActions.READ_FILE, (handle, call) -> content(handle, call))
                .put(FileActions.CAT, (handle, call) -> text(content(handle, call)))
                .put(FileActions.READ_LINES, (handle, call) -> lines(content(handle, call)))
                .put(FileActions.WRITE, FileFunctions::write)
                .put(FileActions.WRITE_APPEND, FileFunctions::append);
    }

    private static byte[] content(Handle handle, Call<?> call) {
        Action<?> action = call.action();
        String path = Arguments.string(call, 0);
        var buffer = new LimitedBuffer(handle.config().memoryLimit());
        PositionedFile file = PositionedFile.findReadable(handle, action, path);
        if (file == null) {
            handle.callDaemon(Call.of(TransferActions.DOWNLOAD, path, buffer));
            return buffer.toByteArray();
        }
        try {
            file.readTo(buffer);
            return buffer.toByteArray();
        } catch (IOException e) {
            throw new OperationException(action.name(), Errno.of(e), path + ": " + HostErrors.describe(e), e);
        }
    }

    private static String text(byte[] content) {
        return GuestText.decode(content, 0, content.length);
    }

    /** Splits at line feeds, which a carriage return may precede; a line feed at the end begins no line. */
    static List<String> lines(byte[] content) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < content.length) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            int textEnd = end > start && end < content.length && content[end - 1] == '\r' ? end - 1 : end;
            lines.add(GuestText.decode(content, start, textEnd - start));
            start = end + 1;
        }
        return List.copyOf(lines);
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
        } else {
            file.writeFrom(source, OptionalLong.of(content.length));
        }
        return null;
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
