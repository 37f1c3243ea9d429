// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.guestfs.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What a running command prints, piece by piece. Threads read, because no interrupt ends that; it ends the wait for
 * them. Confined to its caller. Closing kills the command.
 */
final class CommandOutput implements AutoCloseable {
    private static final int AHEAD = 16;
    private static final int PIECE_SIZE = 8192;

    private final Process process;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(AHEAD);
    private final List<Thread> readers;
    private int open;

    /**
     * Something that was printed.
     *
     * @param bytes what; nothing at the end of a stream
     * @param isError whether on the standard error
     */
    record Piece(byte[] bytes, boolean isError) {}

    CommandOutput(Process process) {
        this.process = process;
        readers = List.of(reader(process.getInputStream(), false), reader(process.getErrorStream(), true));
    }

    private Thread reader(InputStream stream, boolean isError) {
        var thread = new Thread(() -> read(stream, isError), "guestfs-command-output");
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        open = readers.size();
        readers.forEach(Thread::start);
    }

    /** Waits for the next piece; {@code null} if there are no more, or the time is over. */
    @Nullable
    Piece next(Deadline deadline) throws InterruptedException {
        while (open > 0) {
            Piece piece = pieces.poll(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            if (piece == null || piece.bytes().length > 0) {
                return piece;
            }
            open--;
        }
        return null;
    }

    private void read(InputStream stream, boolean isError) {
        byte[] buffer = new byte[PIECE_SIZE];
        try {
            for (int count = readSome(stream, buffer); count >= 0; count = readSome(stream, buffer)) {
                pieces.put(new Piece(Arrays.copyOf(buffer, count), isError));
            }
            pieces.put(new Piece(new byte[0], isError));
        } catch (InterruptedException e) {
            // Nobody wants the rest.
            Thread.currentThread().interrupt();
        }
    }

    private static int readSome(InputStream stream, byte[] buffer) {
        try {
            return stream.read(buffer);
        } catch (IOException e) {
            // Killed: there is no more.
            return -1;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        readers.forEach(Thread::interrupt);
    }
}
