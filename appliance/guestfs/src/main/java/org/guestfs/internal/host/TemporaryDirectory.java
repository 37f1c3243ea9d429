// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A directory of the handle's own, deleted with all that is in it. Confined to its handle. */
public final class TemporaryDirectory implements AutoCloseable {
    private static final Path SELF = Path.of("/proc/self");
    private static final SecureRandom NAMES = new SecureRandom();

    private final Path path;
    private final Guard guard;
    private int counter;

    private TemporaryDirectory(Path path, Guard guard) {
        this.path = path;
        this.guard = guard;
    }

    /**
     * Creates a directory that nobody else may look into. It does not outlive this JVM.
     *
     * @param parent where
     * @return the directory
     * @throws IOException if it cannot be created
     */
    public static TemporaryDirectory create(Path parent) throws IOException {
        Path path = parent.resolve("libguestfs" + HexFormat.of().toHexDigits(NAMES.nextLong()));
        Guard guard = Guard.of(path);
        try {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            guard.close();
            throw e;
        }
        return new TemporaryDirectory(path, guard);
    }

    /**
     * Tells whether this process is root.
     *
     * @return {@code true} if it is
     */
    public static boolean isRoot() {
        return userId() == 0;
    }

    /**
     * Returns the user of this process.
     *
     * @return a user number
     */
    public static int userId() {
        try {
            return (int) Files.getAttribute(SELF, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find out the user of this process from " + SELF, e);
        }
    }

    /**
     * Returns the directory.
     *
     * @return its path
     */
    public Path path() {
        return path;
    }

    /**
     * Names a file that does not exist yet.
     *
     * @param stem the beginning of its name
     * @param extension the end of its name, without the dot; empty for none
     * @return a path in this directory
     */
    public Path next(String stem, String extension) {
        counter++;
        return path.resolve(stem + counter + (extension.isEmpty() ? "" : "." + extension));
    }

    /** Deletes the directory and all that is in it, as far as that can be done; symbolic links are not followed. */
    @Override
    public void close() {
        var deleter = new Deleter();
        try {
            Files.walkFileTree(path, deleter);
        } catch (IOException e) {
            deleter.note(e);
        }
        guard.close();
        if (deleter.failure != null) {
            System.getLogger("org.guestfs").log(Level.WARNING, "cannot delete all of " + path, deleter.failure);
        }
    }

    /**
     * Goes on after failures. Some directories of a guest may not be read, or not be changed, by their owner: this one's
     * they were.
     */
    private static final class Deleter extends SimpleFileVisitor<Path> {
        private @Nullable IOException failure;

        /** Keeps the first failure, with the others; what has gone by itself is none. */
        void note(IOException reason) {
            if (reason instanceof NoSuchFileException) {
                return;
            }
            if (failure == null) {
                failure = reason;
            } else if (failure != reason) {
                failure.addSuppressed(reason);
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            makeUsable(directory);
            return FileVisitResult.CONTINUE;
        }

        private void makeUsable(Path directory) {
            try {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            } catch (IOException e) {
                note(e);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (reason instanceof AccessDeniedException
                    && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isReadable(file)) {
                makeUsable(file);
                if (Files.isReadable(file)) {
                    Files.walkFileTree(file, this);
                    return FileVisitResult.CONTINUE;
                }
            }
            note(reason);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException reason) {
            if (reason != null) {
                note(reason);
            }
            delete(directory);
            return FileVisitResult.CONTINUE;
        }

        private void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                note(e);
            }
        }
    }
}
