// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guestfs.Errno;
import org.guestfs.GuestText;
import org.guestfs.OperationException;
import org.guestfs.api.InternalActions;
import org.guestfs.api.JournalActions;
import org.guestfs.api.SearchActions;
import org.guestfs.api.TskDirent;
import org.guestfs.api.Xattr;
import org.guestfs.api.YaraDetection;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Action;

/** Actions whose result is a list that the daemon streams. */
final class RecordFunctions {
    /** A record, its name and its value. */
    private static final int FIELD_OBJECTS = 4;

    private RecordFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(
                        SearchActions.FILESYSTEM_WALK,
                        (handle, call) -> Records.of(
                                handle,
                                call.action(),
                                TskDirent.TYPE,
                                InternalActions.INTERNAL_FILESYSTEM_WALK,
                                Arguments.string(call, 0)))
                .put(
                        SearchActions.FIND_INODE,
                        (handle, call) -> Records.of(
                                handle,
                                call.action(),
                                TskDirent.TYPE,
                                InternalActions.INTERNAL_FIND_INODE,
                                Arguments.string(call, 0),
                                Arguments.int64(call, 1)))
                .put(
                        SearchActions.YARA_SCAN,
                        (handle, call) -> Records.of(
                                handle,
                                call.action(),
                                YaraDetection.TYPE,
                                InternalActions.INTERNAL_YARA_SCAN,
                                Arguments.string(call, 0)))
                .put(JournalActions.JOURNAL_GET, (handle, call) -> fields(handle, call.action()));
    }

    private static List<Xattr> fields(Handle handle, Action<?> action) {
        MemoryBudget budget = MemoryBudget.of(handle);
        var buffer = new LimitedBuffer(budget);
        Records.receive(handle, buffer, InternalActions.INTERNAL_JOURNAL_GET);
        return fields(action, buffer.toByteArray(), budget);
    }

    /** Each field is its length, of 8 bytes, and then its name, an equals sign and its value. */
    static List<Xattr> fields(Action<?> action, byte[] bytes, MemoryBudget budget) {
        List<Xattr> fields = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                long length = rest.getLong();
                if (length < 0 || length > rest.remaining()) {
                    throw Records.malformed(
                            action,
                            "a field claims " + Long.toUnsignedString(length) + " bytes, of which there are "
                                    + rest.remaining(),
                            null);
                }
                budget.take(length, FIELD_OBJECTS);
                byte[] field = new byte[(int) length];
                rest.get(field);
                fields.add(field(action, field));
            }
        } catch (BufferUnderflowException e) {
            throw Records.malformed(action, "the length of a field is cut short", e);
        } catch (IOException e) {
            throw new OperationException(action.name(), Errno.of(e), HostErrors.describe(e), e);
        }
        return List.copyOf(fields);
    }

    private static Xattr field(Action<?> action, byte[] field) {
        for (int i = 0; i < field.length; i++) {
            if (field[i] == '=') {
                return new Xattr(GuestText.decode(field, 0, i), Arrays.copyOfRange(field, i + 1, field.length));
            }
        }
        throw Records.malformed(action, "a field has no equals sign", null);
    }
}
