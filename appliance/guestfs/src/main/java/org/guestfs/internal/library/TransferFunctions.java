// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.OperationException;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/**
 * Uploads and downloads of regular files by the faster way; the daemon does the others. What it would refuse without
 * reading the file that is sent to it, after which it takes that for its next call, is not sent.
 */
final class TransferFunctions {
    /** What every daemon knows. */
    private static final Set<String> COMPRESSIONS = Set.of("bzip2", "compress", "gzip", "lzop", "xz");

    /** A directory that nobody has: its name is too long. */
    private static final String NOWHERE = "/" + "-".repeat(300);

    private TransferFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(TransferActions.DOWNLOAD, TransferFunctions::download)
                .put(TransferActions.UPLOAD, TransferFunctions::upload)
                .put(TransferActions.UPLOAD_OFFSET, TransferFunctions::uploadOffset)
                .put(TransferActions.TAR_IN, TransferFunctions::tarIn);
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

    private static @Nullable Void uploadOffset(Handle handle, Call<Void> call) {
        if (Arguments.int64(call, 2) < 0) {
            throw new OperationException(
                    call.action().name(),
                    Errno.of("EINVAL"),
                    Arguments.string(call, 1) + ": offset in file is negative");
        }
        return handle.callDaemon(call);
    }

    private static @Nullable Void tarIn(Handle handle, Call<Void> call) {
        if (call.option(0) instanceof String compression && !COMPRESSIONS.contains(compression)) {
            requireKnown(handle, call, compression);
        }
        return handle.callDaemon(call);
    }

    /** On the way out the daemon's refusal does no harm, and it knows the same there. */
    private static void requireKnown(Handle handle, Call<?> call, String compression) {
        var nothing = FileOut.of(OutputStream.nullOutputStream());
        try {
            handle.callDaemon(
                    Call.of(TransferActions.TAR_OUT, NOWHERE, nothing).with(compression, null, null, null, null, null));
        } catch (OperationException e) {
            if (e.detail().contains("unknown compression type")) {
                throw new OperationException(call.action().name(), Errno.of("EINVAL"), e.detail(), e);
            }
        }
    }

    private static OperationException failure(Call<?> call, Object file, IOException e) {
        return new OperationException(call.action().name(), Errno.of(e), file + ": " + HostErrors.describe(e), e);
    }
}
