// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.OperationException;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Uploads and downloads of regular files by the faster way; the daemon does the others. */
final class TransferFunctions {
    private TransferFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(TransferActions.DOWNLOAD, TransferFunctions::download)
                .put(TransferActions.UPLOAD, TransferFunctions::upload);
    }

    private static @Nullable Void download(Handle handle, Call<Void> call) {
        PositionedFile file = PositionedFile.findReadable(handle, call.action(), Arguments.string(call, 0));
        if (file == null) {
            return handle.callDaemon(call);
        }
        FileOut target = (FileOut) call.argument(1);
        try {
            try (OutputStream stream = target.open()) {
                file.readTo(stream);
            }
            return null;
        } catch (IOException e) {
            throw discard(target, failure(call, target, e));
        } catch (RuntimeException e) {
            throw discard(target, e);
        }
    }

    private static <E extends Exception> E discard(FileOut target, E reason) {
        try {
            target.discard();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
        return reason;
    }

    private static @Nullable Void upload(Handle handle, Call<Void> call) {
        String path = Arguments.string(call, 1);
        PositionedFile file =
                path.startsWith("/dev/") ? null : PositionedFile.findWritable(handle, call.action(), path);
        if (file == null) {
            return handle.callDaemon(call);
        }
        FileIn source = (FileIn) call.argument(0);
        try (InputStream stream = handle.waitFor(source.open())) {
            file.writeFrom(stream, source.size());
            return null;
        } catch (IOException e) {
            throw failure(call, source, e);
        }
    }

    private static OperationException failure(Call<?> call, Object file, IOException e) {
        return new OperationException(call.action().name(), Errno.of(e), file + ": " + HostErrors.describe(e), e);
    }
}
