// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import jnr.constants.platform.Errno;
import jnr.constants.platform.Shutdown;
import jnr.enxio.channels.Native;
import jnr.unixsocket.Credentials;
import jnr.unixsocket.UnixSocketAddress;
import jnr.unixsocket.UnixSocketChannel;
import jnr.unixsocket.UnixSocketOptions;
import org.guestfs.internal.host.NativeCode;
import org.guestfs.spi.Transport;

/**
 * A connected Unix socket. Reads and writes block, but give up after a tick, so that deadlines can be looked at: that
 * costs one system call where a selector would cost three.
 */
public final class UnixSocketTransport implements Transport {
    private static final int TICK_MILLIS = 100;

    private final UnixSocketChannel channel;
    private final int fd;

    /** Held while the descriptor is in use, so that it cannot be closed and given to somebody else. */
    private final ReentrantLock inUse = new ReentrantLock();

    /** Only whoever sets it may touch the descriptor afterwards. */
    private final AtomicBoolean closed = new AtomicBoolean();

    private UnixSocketTransport(UnixSocketChannel channel) {
        this.channel = channel;
        fd = channel.getFD();
    }

    /** Takes a channel over, and closes it if that fails. */
    static UnixSocketTransport over(UnixSocketChannel channel) throws IOException {
        try {
            channel.setOption(UnixSocketOptions.SO_RCVTIMEO, TICK_MILLIS);
            channel.setOption(UnixSocketOptions.SO_SNDTIMEO, TICK_MILLIS);
            return new UnixSocketTransport(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Connects to a socket.
     *
     * @param path the socket
     * @return the connection
     * @throws IOException if nobody listens there
     */
    public static UnixSocketTransport connect(Path path) throws IOException {
        UnixSocketListener.checkLength(path);
        NativeCode.require();
        return over(UnixSocketChannel.open(new UnixSocketAddress(path.toString())));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        inUse.lock();
        try {
            return closed.get() ? -1 : received(Native.read(fd, target));
        } finally {
            inUse.unlock();
        }
    }

    @Override
    public int readNow(ByteBuffer target) throws IOException {
        inUse.lock();
        try {
            if (closed.get()) {
                return -1;
            }
            Native.setBlocking(fd, false);
            try {
                return received(Native.read(fd, target));
            } finally {
                Native.setBlocking(fd, true);
            }
        } finally {
            inUse.unlock();
        }
    }

    private static int received(int count) throws IOException {
        if (count > 0) {
            return count;
        }
        if (count == 0) {
            return -1;
        }
        Errno error = Native.getLastError();
        return switch (error) {
            case EAGAIN, EWOULDBLOCK -> 0;
            case ECONNRESET -> -1;
            default -> throw new IOException("reading from the appliance: " + error);
        };
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        inUse.lock();
        try {
            if (closed.get()) {
                throw new IOException("the connection to the appliance is closed");
            }
            int count = Native.write(fd, source);
            if (count >= 0) {
                return count;
            }
            Errno error = Native.getLastError();
            return switch (error) {
                case EAGAIN, EWOULDBLOCK -> 0;
                default -> throw new IOException("writing to the appliance: " + error);
            };
        } finally {
            inUse.unlock();
        }
    }

    /**
     * Returns the process at the other end, as it was when it connected.
     *
     * @return a process number
     * @throws IOException if the system does not tell
     */
    public int peerPid() throws IOException {
        return credentials().getPid();
    }

    /**
     * Returns the user of the process at the other end.
     *
     * @return a user number
     * @throws IOException if the system does not tell
     */
    public int peerUid() throws IOException {
        return credentials().getUid();
    }

    private Credentials credentials() throws IOException {
        return channel.getOption(UnixSocketOptions.SO_PEERCRED);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        // Wakes up whoever reads or writes, who then lets go of the lock.
        Native.shutdown(fd, Shutdown.SHUT_RDWR.intValue());
        inUse.lock();
        try {
            channel.close();
        } catch (IOException e) {
            // The peer was quicker; the descriptor is gone in any case.
            return;
        } finally {
            inUse.unlock();
        }
    }
}
