// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guestfs.GuestText;
import org.guestfs.OperationException;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.Dirent;
import org.guestfs.api.InternalActions;
import org.guestfs.internal.handle.Handle;
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

    /** Bytes to sort by, and the string, which is two objects. */
    private static final int NAME_OBJECTS = 3;

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
        MemoryBudget budget = MemoryBudget.of(handle);
        var names = new ArrayList<byte[]>();
        var splitter = new Splitter(0, budget, (bytes, offset, length) -> {
            budget.take(length, NAME_OBJECTS);
            names.add(Arrays.copyOfRange(bytes, offset, offset + length));
        });
        handle.callDaemon(Call.of(transfer, directory, splitter));
        return names.stream()
                .sorted(Arrays::compareUnsigned)
                .map(name -> GuestText.decode(name, 0, name.length))
                .toList();
    }

    private static List<Dirent> readdir(Handle handle, String directory) {
        try {
            return Records.of(
                    handle, DirectoryActions.READDIR, Dirent.TYPE, InternalActions.INTERNAL_READDIR, directory);
        } catch (OperationException e) {
            if (!OldDaemon.lacks(e)) {
                throw e;
            }
            return handle.callDaemon(Call.of(OLD_READDIR, directory));
        }
    }
}
