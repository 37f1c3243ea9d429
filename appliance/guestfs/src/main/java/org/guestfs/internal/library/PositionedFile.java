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
import org.guestfs.internal.protocol.ProtocolException;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a regular file of the guest by messages with a position. The daemon's transfers of whole files move
 * 8 KiB chunks and wait for udev before each; these do neither, and so are many times as fast.
 */
final class PositionedFile {
    /** The best of the sizes that were measured; see docs/performance.md. */
    private static final int READ_SIZE = 2 << 20;

    private static final int WRITE_SIZE = 1 << 20;

    /** How the daemon begins in those procedures, but not in its transfers. */
    private static final String OPEN_FAILED = "open: ";

    private static final long TYPE_MASK = 0170000;
    private static final long REGULAR = 0100000;

    private final Handle handle;
    private final Action<?> action;
    private final String path;

    /** The size that the daemon claims, which is a hint and no more. */
    private final long size;

    /** For the whole transfer: each message alone would be in time for ever. */
    private final Deadline deadline;

    private PositionedFile(Handle handle, Action<?> action, String path, long size) {
        this.handle = handle;
        this.action = action;
        this.path = path;
        this.size = size;
        deadline = Deadline.in(handle.config().callTimeout());
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
        var host = new HostSide();
        long offset = 0;
        byte[] arrived = {};
        while (true) {
            byte[] pending = arrived;
            arrived = call(
                    Call.of(FileActions.PREAD, path, READ_SIZE, offset), () -> host.run(() -> target.write(pending)));
            if (arrived.length > READ_SIZE) {
                throw handle.lose(
                        action.name(),
                        new ProtocolException("the daemon sent " + arrived.length + " bytes of " + path + ", of "
                                + READ_SIZE + " that were asked for"));
            }
            host.check();
            offset += arrived.length;
            if (arrived.length == 0 || (arrived.length < READ_SIZE && offset >= size && size > 0)) {
                byte[] last = arrived;
                host.run(() -> target.write(last));
                host.check();
                progress.done();
                return;
            }
            progress.at(offset);
            checkCancel();
        }
    }

    /** Writes the whole file, which is created or truncated first. */
    void writeFrom(InputStream source, OptionalLong length) throws IOException {
        handle.resetCancel();
        var progress = new TransferProgress(handle, action, length.orElse(0));
        var blocks = new Blocks(source);
        var host = new HostSide();
        host.run(blocks::readAhead);
        host.check();
        byte[] block = blocks.next();
        call(Call.of(InternalActions.INTERNAL_WRITE, path, block), () -> host.run(blocks::readAhead));
        long offset = block.length;
        while (block.length == WRITE_SIZE) {
            host.check();
            checkCancel();
            progress.at(offset);
            block = blocks.next();
            write(block, offset, () -> host.run(blocks::readAhead));
            offset += block.length;
        }
        progress.done();
    }

    private void write(byte[] bytes, long offset, Runnable meanwhile) {
        int done = 0;
        while (done < bytes.length) {
            byte[] rest = done == 0 ? bytes : Arrays.copyOfRange(bytes, done, bytes.length);
            int written =
                    call(Call.of(FileActions.PWRITE, path, rest, offset + done), done == 0 ? meanwhile : () -> {});
            if (written <= 0 || written > rest.length) {
                throw new OperationException(
                        action.name(),
                        Errno.of("EIO"),
                        path + ": " + written + " of " + rest.length + " bytes written");
            }
            done += written;
        }
    }

    /** The daemon names the procedure in which it failed; the caller has asked for another action. */
    private <R> R call(Call<R> call, Runnable meanwhile) {
        try {
            return handle.callDaemon(call, deadline, meanwhile);
        } catch (OperationException e) {
            String detail = e.detail();
            throw new OperationException(
                    action.name(),
                    Errno.of(e.errnoName()),
                    detail.startsWith(OPEN_FAILED) ? detail.substring(OPEN_FAILED.length()) : detail,
                    e);
        }
    }

    private void checkCancel() {
        if (handle.isCancelRequested()) {
            throw new OperationCancelledException(action.name());
        }
    }

    /** The host's part of a transfer, done while the daemon does its own; a failure waits until the daemon is through. */
    private static final class HostSide {
        private @Nullable IOException failure;

        interface Work {
            void run() throws IOException;
        }

        void run(Work work) {
            try {
                work.run();
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException e) {
                // A stream of the application may throw what it likes.
                failure = new IOException(e.toString(), e);
            }
        }

        void check() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** Blocks of a stream, all of the same size but for the last, which may be empty. Two buffers take turns. */
    private static final class Blocks {
        private final InputStream source;
        private byte[] free = {};
        private byte[] used = {};
        private int ahead;
        private boolean ended;

        Blocks(InputStream source) {
            this.source = source;
        }

        /** Reads the next block; not beyond the end, where a terminal would wait once more. */
        void readAhead() throws IOException {
            if (ended) {
                return;
            }
            if (free.length == 0) {
                free = new byte[WRITE_SIZE];
            }
            ahead = source.readNBytes(free, 0, WRITE_SIZE);
            ended = ahead < WRITE_SIZE;
        }

        /** The next block, which is the caller's until the block after the next is read. */
        byte[] next() {
            byte[] block = ahead == WRITE_SIZE ? free : Arrays.copyOf(free, ahead);
            byte[] last = used;
            used = free;
            free = last;
            return block;
        }
    }
}
