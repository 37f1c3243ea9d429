// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.OperationCancelledException;
import org.guestfs.OperationException;
import org.guestfs.api.InternalActions;
import org.guestfs.spi.Action;
import org.jspecify.annotations.Nullable;

/**
 * Moves files in chunks, in either direction, and stops them in step when one side wants to. A failure on the host
 * keeps the stream to the daemon usable.
 */
final class Transfer {
    /** As many chunks as are written in one go. */
    private static final int BATCH = 24 * Wire.CHUNK_MAX;

    private static final int NOT_CANCELLED = 0;
    private static final int CANCELLED = 1;

    /**
     * The daemon answers a cancellation in the midst of these as of any, may send some more, and ends the transfer once
     * more. It says so of nothing else, so the names have to be known.
     */
    private static final Set<Action<?>> ENDED_TWICE = Set.of(
            InternalActions.INTERNAL_FILESYSTEM_WALK,
            InternalActions.INTERNAL_FIND_INODE,
            InternalActions.INTERNAL_READDIR,
            InternalActions.INTERNAL_YARA_SCAN);

    private final DaemonConnection connection;
    private volatile boolean cancelRequested;
    private volatile @Nullable LocalInput input;
    private boolean stopped;

    Transfer(DaemonConnection connection) {
        this.connection = connection;
    }

    void cancel() {
        cancelRequested = true;
    }

    /** Ends a read from the host that waits for its data; from any thread. */
    void closeInput() {
        LocalInput current = input;
        if (current != null) {
            try {
                current.close();
            } catch (LocalFailure e) {
                // Whoever reads finds out.
                return;
            }
        }
    }

    void reset() {
        stopped = false;
    }

    /** Notes that the daemon does not want the rest. */
    void stop() {
        stopped = true;
    }

    /** Tells whether the daemon did not want the rest of a file in this call. */
    boolean wasStopped() {
        return stopped;
    }

    /** Streams a file to the daemon; returns why that failed on our side, after having told the daemon. */
    @Nullable
    OperationException send(Action<?> action, FileIn source) throws IOException {
        cancelRequested = false;
        connection.patience().transfer(true);
        OperationException failure = null;
        byte[] batch = new byte[BATCH];
        try (var data = new LocalInput(action, source)) {
            input = data;
            // Whoever closed the connection before has not seen that.
            connection.stream().failIfClosed();
            int length = data.read(batch);
            while (length > 0 && !stopped && !cancelRequested) {
                stopped = connection.isStopRequested();
                if (!stopped) {
                    putChunks(batch, length);
                    length = data.read(batch);
                }
            }
            if (cancelRequested) {
                failure = new OperationCancelledException(action.name());
            }
        } catch (LocalFailure e) {
            failure = e.failure;
        } finally {
            input = null;
        }
        putChunk(failure != null || stopped ? CANCELLED : NOT_CANCELLED, batch, 0, 0);
        connection.stream().flush(connection.patience());
        connection.patience().transfer(false);
        return failure;
    }

    private void putChunks(byte[] batch, int length) throws IOException {
        for (int offset = 0; offset < length; offset += Wire.CHUNK_MAX) {
            putChunk(NOT_CANCELLED, batch, offset, Math.min(Wire.CHUNK_MAX, length - offset));
        }
        connection.stream().flush(connection.patience());
    }

    private void putChunk(int cancel, byte[] data, int offset, int length) throws IOException {
        DaemonStream stream = connection.stream();
        int padding = -length & 3;
        stream.putInt(Wire.CHUNK_OVERHEAD + length + padding, connection.patience());
        stream.putInt(cancel, connection.patience());
        stream.putInt(length, connection.patience());
        stream.put(data, offset, length, connection.patience());
        stream.put(new byte[padding], 0, padding, connection.patience());
    }

    /** Streams a file from the daemon. The first failure on our side is the one that is reported. */
    void receive(Action<?> action, FileOut target) throws IOException {
        cancelRequested = false;
        connection.patience().transfer(true);
        var output = new LocalOutput(action, target);
        try {
            receiveChunks(output);
        } catch (IOException e) {
            output.abandon(e);
            throw e;
        }
        connection.patience().transfer(false);
        output.finish();
    }

    private void receiveChunks(LocalOutput output) throws IOException {
        boolean told = tellDaemonOf(output, false);
        boolean answered = false;
        while (true) {
            XdrReader chunk = readChunk();
            int cancel = chunk.getInt();
            byte[] data = chunk.getOpaque();
            if (cancel != NOT_CANCELLED && cancel != CANCELLED) {
                throw new ProtocolException("the cancel word of a chunk is " + cancel);
            }
            if (cancel == CANCELLED) {
                output.fail(
                        new OperationException(output.action.name(), Errno.NONE, "file receive cancelled by daemon"));
            }
            boolean isAnswer = cancel == CANCELLED && told && !answered && ENDED_TWICE.contains(output.action);
            if (!isAnswer && (cancel == CANCELLED || data.length == 0)) {
                return;
            }
            answered |= isAnswer;
            output.write(data);
            told = tellDaemonOf(output, told);
        }
    }

    private boolean tellDaemonOf(LocalOutput output, boolean told) throws IOException {
        if (cancelRequested) {
            output.fail(new OperationCancelledException(output.action.name()));
        }
        if (output.failure != null && !told) {
            connection.stream().putInt(Wire.CANCEL_FLAG, connection.patience());
            connection.stream().flush(connection.patience());
            connection.hurry();
            return true;
        }
        return told;
    }

    private XdrReader readChunk() throws IOException {
        int length = connection.readMessage(Wire.CHUNK_OVERHEAD + Wire.CHUNK_MAX);
        return new XdrReader(connection.message(), length);
    }

    /** Something on the host went wrong. */
    private static final class LocalFailure extends Exception {
        private static final long serialVersionUID = 1L;

        final transient OperationException failure;

        LocalFailure(Action<?> action, Object file, Exception cause) {
            failure = localFailure(action, file, cause);
        }
    }

    /** A stream of the application may throw what it likes: the daemon must be told in each case. */
    private static OperationException localFailure(Action<?> action, Object file, Exception cause) {
        IOException failure = cause instanceof IOException known ? known : new IOException(cause.toString(), cause);
        return new OperationException(
                action.name(), Errno.of(failure), file + ": " + HostErrors.describe(failure), cause);
    }

    private static final class LocalInput implements AutoCloseable {
        private final Action<?> action;
        private final FileIn source;
        private final InputStream stream;

        LocalInput(Action<?> action, FileIn source) throws LocalFailure {
            this.action = action;
            this.source = source;
            try {
                stream = source.open();
            } catch (IOException | RuntimeException e) {
                throw new LocalFailure(action, source, e);
            }
        }

        /** Reads what there is, 0 at the end. */
        int read(byte[] batch) throws LocalFailure {
            try {
                return Math.max(0, stream.read(batch));
            } catch (IOException | RuntimeException e) {
                throw new LocalFailure(action, source, e);
            }
        }

        @Override
        public void close() throws LocalFailure {
            try {
                stream.close();
            } catch (IOException | RuntimeException e) {
                throw new LocalFailure(action, source, e);
            }
        }
    }

    /** Where the chunks go; after the first failure, nowhere. */
    private static final class LocalOutput {
        private final Action<?> action;
        private final FileOut target;
        private @Nullable OutputStream stream;
        private @Nullable OperationException failure;

        LocalOutput(Action<?> action, FileOut target) {
            this.action = action;
            this.target = target;
            try {
                stream = new BufferedOutputStream(target.open(), BATCH);
            } catch (IOException | RuntimeException e) {
                fail(localFailure(action, target, e));
            }
        }

        void write(byte[] data) {
            if (failure == null && stream != null) {
                try {
                    stream.write(data);
                } catch (IOException | RuntimeException e) {
                    fail(localFailure(action, target, e));
                }
            }
        }

        void fail(OperationException reason) {
            if (failure == null) {
                failure = reason;
            }
        }

        void finish() {
            try {
                if (stream != null) {
                    stream.close();
                }
            } catch (IOException | RuntimeException e) {
                fail(localFailure(action, target, e));
            }
            if (failure != null) {
                discard(failure);
                throw failure;
            }
        }

        /** Closes and drops what there is, because the daemon is lost. */
        void abandon(IOException reason) {
            try {
                if (stream != null) {
                    stream.close();
                }
            } catch (IOException | RuntimeException e) {
                reason.addSuppressed(e);
            }
            discard(reason);
        }

        private void discard(Exception reason) {
            try {
                target.discard();
            } catch (IOException | RuntimeException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
