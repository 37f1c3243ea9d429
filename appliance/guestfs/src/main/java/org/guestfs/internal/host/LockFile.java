// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.spi.Deadline;

/**
 * A lock that one holder in all processes of this host has at a time, and that is gone with its process at the latest.
 *
 * <p>The locks of the system belong to processes: whoever closes a file, even one opened only to look whether it is
 * locked, drops what another thread of his process holds on it. So a file that this process holds is not touched again;
 * that it does, a system property says, which other class loaders see as well.
 */
public final class LockFile implements AutoCloseable {
    private static final long POLL_MILLIS = 50;
    private static final int TRIES = 10;
    private static final Duration STALE = Duration.ofDays(1);
    private static final String HELD = "org.guestfs.held:";

    /** The collector would close the file of a lock whose holder is forgotten, and the next file be taken for it. */
    private static final Set<LockFile> ALL = ConcurrentHashMap.newKeySet();

    private final String property;
    private final FileChannel channel;

    private LockFile(String property, FileChannel channel) {
        this.property = property;
        this.channel = channel;
    }

    private static LockFile held(String property, FileChannel channel) {
        var lock = new LockFile(property, channel);
        ALL.add(lock);
        return lock;
    }

    /**
     * Something to do that may fail for the host's reasons.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return the result
         * @throws IOException if it fails
         */
        T run() throws IOException;
    }

    /**
     * Takes a lock if nobody has it.
     *
     * @param file what stands for the lock, created if need be; what is in it does not matter
     * @return the lock, or empty if somebody else has it
     * @throws IOException if the file cannot be used
     */
    public static Optional<LockFile> tryAcquire(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Object inode = inode(file);
            // By its inode, since one file can have several names.
            String property = HELD + inode;
            if (System.getProperties().putIfAbsent(property, "") != null) {
                return Optional.empty();
            }
            Optional<FileChannel> channel = Optional.empty();
            try {
                channel = lock(file);
                if (channel.isEmpty()) {
                    return Optional.empty();
                }
                if (inode.equals(inode(file))) {
                    return Optional.of(held(property, channel.get()));
                }
                // Somebody has replaced it: whoever comes next would lock another file.
                channel.get().close();
                channel = Optional.empty();
            } finally {
                if (channel.isEmpty()) {
                    System.clearProperty(property);
                }
            }
        }
        throw new IOException("somebody keeps replacing " + file + ", so it cannot be locked");
    }

    /** Makes the file if need be. Nothing here may open one that is there: see above. */
    private static Object inode(Path file) throws IOException {
        if (Files.notExists(file)) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                // Somebody else was faster.
            }
        }
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean isLocked = false;
        try {
            isLocked = channel.tryLock() != null;
            Instant used = Files.getLastModifiedTime(file).toInstant();
            if (isLocked && used.isBefore(Instant.now().minus(STALE))) {
                // What looks unused, cleaners of temporary directories delete.
                channel.write(ByteBuffer.allocate(1), 0);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this process, though not by this class.
            return Optional.empty();
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
        return isLocked ? Optional.of(channel) : Optional.empty();
    }

    /**
     * Does something while nobody else does.
     *
     * @param file what stands for the lock
     * @param deadline when to give up waiting for it
     * @param work what to do
     * @param <T> what it gives
     * @return its result
     * @throws IOException if the file cannot be used, others keep the lock for too long, or the work fails
     */
    public static <T> T holding(Path file, Deadline deadline, Work<T> work) throws IOException {
        Optional<LockFile> lock = tryAcquire(file);
        while (lock.isEmpty()) {
            if (deadline.isOver()) {
                throw new IOException("somebody else did not let go of " + file + " within " + deadline.timeout());
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for " + file);
            }
            lock = tryAcquire(file);
        }
        try {
            return work.run();
        } finally {
            lock.get().close();
        }
    }

    /** Lets go of it. */
    @Override
    public void close() throws IOException {
        if (ALL.remove(this)) {
            try {
                channel.close();
            } finally {
                System.clearProperty(property);
            }
        }
    }
}
