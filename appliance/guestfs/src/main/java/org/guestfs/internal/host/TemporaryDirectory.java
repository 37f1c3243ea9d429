// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** A directory of the handle's own, deleted with all that is in it. Confined to its handle. */
public final class TemporaryDirectory implements AutoCloseable {
    private static final Path SELF = Path.of("/proc/self");

    private final Path path;
    private int counter;

    private TemporaryDirectory(Path path) {
        this.path = path;
    }

    /**
     * Creates a directory that nobody else may write to.
     *
     * @param parent where
     * @return the directory
     * @throws IOException if it cannot be created
     */
    public static TemporaryDirectory create(Path parent) throws IOException {
        // qemu may run as another user when we are root.
        String mode = isRoot() ? "rwxr-xr-x" : "rwx------";
        Path path = Files.createTempDirectory(
                parent,
                "libguestfs",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        return new TemporaryDirectory(path);
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
        try {
            Files.walkFileTree(path, new Deleter());
        } catch (IOException e) {
            System.getLogger("org.guestfs").log(System.Logger.Level.WARNING, "cannot delete " + path, e);
        }
    }

    private static final class Deleter extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
