// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.OptionalLong;
import org.guestfs.Errno;
import org.guestfs.OperationCancelledException;
import org.guestfs.OperationException;
import org.guestfs.api.FileActions;
import org.guestfs.api.InternalActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.Statns;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;

/**
 * Reads and writes a regular file of the guest by messages with a position. The daemon's transfers of whole files move
 * 8 KiB chunks and wait for udev before each; these do neither, and so are many times as fast.
 */
final class PositionedFile {
    /** The best of the sizes that were measured; see docs/performance.md. */
    private static final int READ_SIZE = 2 << 20;

    private static final int WRITE_SIZE = 1 << 20;

    private static final long TYPE_MASK = 0170000;
    private static final long REGULAR = 0100000;

    private final Handle handle;
    private final Action<?> action;
    private final String path;

    /** The size that the daemon claims, which is a hint and no more. */
    private final long size;

    private PositionedFile(Handle handle, Action<?> action, String path, long size) {
        this.handle = handle;
        this.action = action;
        this.path = path;
        this.size = size;
    }

    /** Opens a file to be read, or returns {@code null} if it is none, which the daemon's own way has to deal with. */
    static PositionedFile findReadable(Handle handle, Action<?> action, String path) {
        Statns status = status(handle, path);
        return status != null && isRegular(status) ? new PositionedFile(handle, action, path, status.stSize()) : null;
    }

    /** Opens a file to be written, or returns {@code null} if there is something else of that name. */
    static PositionedFile findWritable(Handle handle, Action<?> action, String path) {
        try {
            Statns status = handle.callDaemon(Call.of(MetadataActions.STATNS, path));
            return isRegular(status) ? new PositionedFile(handle, action, path, 0) : null;
        } catch (OperationException e) {
            return e.errnoName().equals("ENOENT") ? new PositionedFile(handle, action, path, 0) : null;
        }
    }

    private static Statns status(Handle handle, String path) {
        // A device of the appliance, which some actions take as well.
        if (path.startsWith("/dev/")) {
            return null;
        }
        try {
            return handle.callDaemon(Call.of(MetadataActions.STATNS, path));
        } catch (OperationException e) {
            return null;
        }
    }

    private static boolean isRegular(Statns status) {
        return (status.stMode() & TYPE_MASK) == REGULAR;
    }

    long size() {
        return size;
    }

    /** Reads the whole file; files of /proc, whose size is 0, as well. */
    void readTo(OutputStream target) throws IOException {
        handle.resetCancel();
        var progress = new TransferProgress(handle, action, size);
        long offset = 0;
        int wanted = READ_SIZE;
        while (true) {
            byte[] part = handle.callDaemon(Call.of(FileActions.PREAD, path, wanted, offset));
            target.write(part);
            offset += part.length;
            if (part.length == 0 || (part.length < wanted && offset >= size && size > 0)) {
                progress.done();
                return;
            }
            progress.at(offset);
            checkCancel();
        }
    }

    /** Writes the whole file, which is created or truncated first. */
    void writeFrom(InputStream source, OptionalLong length) throws OperationException {
        handle.resetCancel();
        var progress = new TransferProgress(handle, action, length.orElse(0));
        byte[] block = new byte[WRITE_SIZE];
        int count = read(source, block);
        handle.callDaemon(Call.of(InternalActions.INTERNAL_WRITE, path, exactly(block, count)));
        long offset = count;
        while (count == block.length) {
            checkCancel();
            progress.at(offset);
            count = read(source, block);
            write(exactly(block, count), offset);
            offset += count;
        }
        progress.done();
    }

    private void write(byte[] bytes, long offset) {
        int done = 0;
        while (done < bytes.length) {
            byte[] rest = done == 0 ? bytes : Arrays.copyOfRange(bytes, done, bytes.length);
            int written = handle.callDaemon(Call.of(FileActions.PWRITE, path, rest, offset + done));
            if (written <= 0 || written > rest.length) {
                throw new OperationException(
                        action.name(),
                        Errno.of("EIO"),
                        path + ": " + written + " of " + rest.length + " bytes written");
            }
            done += written;
        }
    }

    private int read(InputStream source, byte[] block) {
        try {
            return source.readNBytes(block, 0, block.length);
        } catch (IOException e) {
            throw new OperationException(action.name(), Errno.of(e), HostErrors.describe(e), e);
        }
    }

    private static byte[] exactly(byte[] block, int count) {
        return count == block.length ? block : Arrays.copyOf(block, count);
    }

    private void checkCancel() {
        if (handle.isCancelRequested()) {
            throw new OperationCancelledException(action.name());
        }
    }
}
