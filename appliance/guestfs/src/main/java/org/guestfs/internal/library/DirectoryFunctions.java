// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.Dirent;
import org.guestfs.api.InternalActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.GuestText;
import org.guestfs.internal.protocol.Marshaller;
import org.guestfs.internal.protocol.XdrReader;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

/** Names in directories. */
final class DirectoryFunctions {
    /** Daemons before 1.48.2 return the whole directory in one message. */
    private static final Action<List<Dirent>> OLD_READDIR = Action.define("readdir", Result.structs(Dirent.TYPE))
            .procedure(138)
            .group("internal")
            .parameters(new Parameter("dir", Type.PATHNAME))
            .build();

    private DirectoryFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(
                        DirectoryActions.FIND,
                        (handle, call) -> names(handle, DirectoryActions.FIND0, Arguments.string(call, 0)))
                .put(
                        DirectoryActions.LS,
                        (handle, call) -> names(handle, DirectoryActions.LS0, Arguments.string(call, 0)))
                .put(DirectoryActions.READDIR, (handle, call) -> readdir(handle, Arguments.string(call, 0)))
                .put(
                        DirectoryActions.READLINKLIST,
                        (handle, call) -> Batches.of(
                                Arguments.strings(call, 1),
                                names -> handle.callDaemon(Call.of(
                                        InternalActions.INTERNAL_READLINKLIST, Arguments.string(call, 0), names))));
    }

    /** Takes names that end with a NUL and sorts them by their bytes, as libguestfs does. */
    private static List<String> names(Handle handle, Action<Void> transfer, String directory) {
        var buffer = new LimitedBuffer(handle.config().memoryLimit());
        handle.callDaemon(Call.of(transfer, directory, buffer));
        return split(buffer.toByteArray()).stream()
                .sorted(Arrays::compareUnsigned)
                .map(name -> GuestText.decode(name, 0, name.length))
                .toList();
    }

    private static List<byte[]> split(byte[] bytes) {
        var names = new ArrayList<byte[]>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                names.add(Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        return names;
    }

    private static List<Dirent> readdir(Handle handle, String directory) {
        List<Dirent> entries = new ArrayList<>();
        try {
            var buffer = new LimitedBuffer(handle.config().memoryLimit());
            handle.callDaemon(Call.of(InternalActions.INTERNAL_READDIR, directory, buffer));
            byte[] bytes = buffer.toByteArray();
            var records = new XdrReader(bytes, bytes.length);
            while (!records.isAtEnd()) {
                entries.add(Marshaller.decodeStruct(records, Dirent.TYPE));
            }
        } catch (IOException e) {
            throw new OperationException("readdir", Errno.of("EPROTO"), directory + ": " + e.getMessage(), e);
        } catch (OperationException e) {
            if (!e.detail().contains("unknown procedure number")) {
                throw e;
            }
            entries.addAll(handle.callDaemon(Call.of(OLD_READDIR, directory)));
        }
        return List.copyOf(entries);
    }
}
