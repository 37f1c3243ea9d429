// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jnr.constants.platform.Errno;
import jnr.constants.platform.OpenFlags;
import jnr.posix.POSIX;
import jnr.posix.POSIXFactory;
import org.guestfs.internal.host.NativeCode;
import org.guestfs.spi.Deadline;

/**
 * A file that is locked by {@code flock(2)}, alone or with others, until it is closed or its process ends. The locks of
 * {@link java.nio.channels.FileChannel} belong to processes, so that two adapters of one server could neither share one
 * nor keep each other off. Thread-safe.
 */
final class HeldFile implements AutoCloseable {
    private static final int SHARED = 1;
    private static final int EXCLUSIVE = 2;
    private static final int AT_ONCE = 4;
    private static final int OWNER_ONLY = 0600;
    private static final int TRIES = 100;
    private static final long POLL_MILLIS = 20;

    private static final POSIX POSIX;

    static {
        NativeCode.require();
        POSIX = POSIXFactory.getNativePOSIX();
    }

    private final Path file;
    private final int descriptor;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HeldFile(Path file, int descriptor) {
        this.file = file;
        this.descriptor = descriptor;
    }

    /**
     * Locks a file, which is created if need be.
     *
     * @param file the file
     * @param isShared whether others may lock it so, too
     * @return the lock, or empty if somebody has another one
     * @throws IOException if the file cannot be used
     */
    static Optional<HeldFile> tryLock(Path file, boolean isShared) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int descriptor = open(file);
            boolean isHeld = false;
            try {
                if (POSIX.flock(descriptor, (isShared ? SHARED : EXCLUSIVE) | AT_ONCE) != 0) {
                    requireBusy(file);
                    return Optional.empty();
                }
                if (isStill(file, descriptor)) {
                    isHeld = true;
                    return Optional.of(new HeldFile(file, descriptor));
                }
                // Somebody has deleted it meanwhile: whoever comes next would lock another one.
            } finally {
                if (!isHeld) {
                    POSIX.close(descriptor);
                }
            }
        }
        throw new IOException("somebody keeps replacing " + file + ", so it cannot be locked");
    }

    private static int open(Path file) throws IOException {
        int flags = OpenFlags.O_RDWR.intValue()
                | OpenFlags.O_CREAT.intValue()
                | OpenFlags.O_NOFOLLOW.intValue()
                | OpenFlags.O_CLOEXEC.intValue();
        int descriptor = POSIX.open(file.toString(), flags, OWNER_ONLY);
        if (descriptor < 0) {
            throw new IOException(file + " cannot be opened: " + POSIX.strerror(POSIX.errno()));
        }
        return descriptor;
    }

    /** That somebody has it is an answer; that the file system has no locks is none. */
    private static void requireBusy(Path file) throws IOException {
        int errno = POSIX.errno();
        if (errno != Errno.EWOULDBLOCK.intValue() && errno != Errno.EINTR.intValue()) {
            throw new IOException(file + " cannot be locked: " + POSIX.strerror(errno));
        }
    }

    private static boolean isStill(Path file, int descriptor) throws IOException {
        long held = POSIX.fstat(descriptor).ino();
        return Files.exists(file) && Files.getAttribute(file, "unix:ino").equals(held);
    }

    /**
     * Locks a file, and waits for that.
     *
     * @param file the file
     * @param isShared whether others may lock it so, too
     * @param patience how long to wait
     * @return the lock, or empty if the time is over
     * @throws IOException if the file cannot be used, or the thread is interrupted
     */
    static Optional<HeldFile> lock(Path file, boolean isShared, Duration patience) throws IOException {
        Deadline deadline = Deadline.in(patience);
        Optional<HeldFile> held = tryLock(file, isShared);
        while (held.isEmpty() && !deadline.isOver()) {
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for " + file, e);
            }
            held = tryLock(file, isShared);
        }
        return held;
    }

    /** Writes down who has it, for those who want it. */
    void note(String holder) throws IOException {
        Files.writeString(file, holder, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            POSIX.close(descriptor);
        }
    }
}
