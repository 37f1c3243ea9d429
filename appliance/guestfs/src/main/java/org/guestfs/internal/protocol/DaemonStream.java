// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.guestfs.spi.Transport;

/** Whole integers and arrays over a transport that moves what it likes; every wait is bounded by the patience. */
final class DaemonStream {
    private static final int BUFFER_SIZE = 256 << 10;

    private final Transport transport;
    private final ProtocolObserver observer;
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER_SIZE).limit(0);
    private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER_SIZE);
    private volatile boolean closed;

    DaemonStream(Transport transport, ProtocolObserver observer) {
        this.transport = transport;
        this.observer = observer;
    }

    int readInt(Patience patience) throws IOException {
        fill(4, patience);
        return in.getInt();
    }

    void readFully(byte[] target, int length, Patience patience) throws IOException {
        int done = 0;
        while (done < length) {
            fill(1, patience);
            int part = Math.min(in.remaining(), length - done);
            in.get(target, done, part);
            done += part;
        }
    }

    /** Tells whether all that has been received has been read. */
    boolean isEmpty() {
        return !in.hasRemaining();
    }

    /** Tells whether a whole integer can be read without waiting. */
    boolean hasInt() throws IOException {
        if (in.remaining() < 4) {
            in.compact();
            int count = transport.readNow(in);
            in.flip();
            if (count < 0) {
                throw endOfStream();
            }
            observer.moved(0, count);
        }
        return in.remaining() >= 4;
    }

    void putInt(int value, Patience patience) throws IOException {
        if (out.remaining() < 4) {
            flush(patience);
        }
        out.putInt(value);
    }

    void put(byte[] source, int offset, int length, Patience patience) throws IOException {
        int done = 0;
        while (done < length) {
            if (!out.hasRemaining()) {
                flush(patience);
            }
            int part = Math.min(out.remaining(), length - done);
            out.put(source, offset + done, part);
            done += part;
        }
    }

    void flush(Patience patience) throws IOException {
        out.flip();
        while (out.hasRemaining()) {
            failIfClosed();
            int count = transport.write(out);
            if (count > 0) {
                observer.moved(count, 0);
                patience.bytesMoved();
            } else {
                observer.idle();
            }
            failIfClosed();
            patience.check();
        }
        out.clear();
    }

    /** Forgets for good what was sent last, because a key may be in it. */
    void wipe() {
        out.clear();
        while (out.remaining() >= Long.BYTES) {
            out.putLong(0);
        }
        out.clear();
    }

    boolean isClosed() {
        return closed;
    }

    /** Wakes up whoever waits here; may be called by any thread. */
    void close() {
        closed = true;
        transport.close();
    }

    private void fill(int needed, Patience patience) throws IOException {
        while (in.remaining() < needed) {
            failIfClosed();
            in.compact();
            int count;
            try {
                count = transport.read(in);
            } finally {
                in.flip();
            }
            if (count < 0) {
                throw endOfStream();
            }
            if (count == 0) {
                observer.idle();
            } else {
                observer.moved(0, count);
                patience.bytesMoved();
            }
            // The reason for an interrupt, if there is one.
            failIfClosed();
            patience.check();
        }
    }

    private IOException endOfStream() throws LostConnectionException {
        failIfClosed();
        return new LostConnectionException("EPIPE", "the appliance closed the connection unexpectedly");
    }

    void failIfClosed() throws LostConnectionException {
        if (closed) {
            throw new LostConnectionException("EPIPE", "the handle was closed during the call");
        }
    }
}
