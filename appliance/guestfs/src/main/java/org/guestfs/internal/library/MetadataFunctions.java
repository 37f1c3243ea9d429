// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.List;
import org.guestfs.OperationException;
import org.guestfs.api.InternalActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.Stat;
import org.guestfs.api.Statns;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Metadata of files, alone and in lists. */
final class MetadataFunctions {
    private MetadataFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(MetadataActions.STAT, (handle, call) -> single(handle, MetadataActions.STATNS, call))
                .put(MetadataActions.LSTAT, (handle, call) -> single(handle, MetadataActions.LSTATNS, call))
                .put(MetadataActions.LSTATLIST, (handle, call) -> list(handle, call).stream()
                        .map(MetadataFunctions::withoutNanoseconds)
                        .toList())
                .put(MetadataActions.LSTATNSLIST, MetadataFunctions::list)
                .put(MetadataActions.SETFILES, MetadataFunctions::setfiles)
                .put(
                        MetadataActions.LXATTRLIST,
                        (handle, call) -> Batches.of(
                                Arguments.strings(call, 1),
                                names -> handle.callDaemon(Call.of(
                                        InternalActions.INTERNAL_LXATTRLIST, Arguments.string(call, 0), names))));
    }

    /** Daemons before 1.57 take one directory at a time, and leave none out. */
    private static @Nullable Void setfiles(Handle handle, Call<Void> call) {
        try {
            return handle.callDaemon(call);
        } catch (OperationException e) {
            boolean hasExcludes = call.option(1) != null;
            if (!OldDaemon.lacks(e) || hasExcludes) {
                throw e;
            }
        }
        for (String path : Arguments.strings(call, 1)) {
            handle.callDaemon(Call.of(MetadataActions.SELINUX_RELABEL, Arguments.string(call, 0), path)
                    .with(call.option(0)));
        }
        return null;
    }

    private static Stat single(Handle handle, Action<Statns> action, Call<?> call) {
        return withoutNanoseconds(handle.callDaemon(Call.of(action, Arguments.string(call, 0))));
    }

    private static List<Statns> list(Handle handle, Call<?> call) {
        return Batches.of(
                Arguments.strings(call, 1),
                names -> handle.callDaemon(
                        Call.of(InternalActions.INTERNAL_LSTATNSLIST, Arguments.string(call, 0), names)));
    }

    private static Stat withoutNanoseconds(Statns status) {
        return new Stat(
                status.stDev(),
                status.stIno(),
                status.stMode(),
                status.stNlink(),
                status.stUid(),
                status.stGid(),
                status.stRdev(),
                status.stSize(),
                status.stBlksize(),
                status.stBlocks(),
                status.stAtimeSec(),
                status.stMtimeSec(),
                status.stCtimeSec());
    }
}
