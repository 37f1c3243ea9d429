// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.guestfs.ejb.FileEntry;

/**
 * Makes files in a new directory of the host, which is the server's alone until all is there. Nothing that exists is
 * opened, so that no link is followed; links are made only if they stay in the directory whatever other links there are.
 */
final class HostSink implements Sink {
    private static final PosixFilePermission[] PERMISSIONS = {
        PosixFilePermission.OTHERS_EXECUTE,
        PosixFilePermission.OTHERS_WRITE,
        PosixFilePermission.OTHERS_READ,
        PosixFilePermission.GROUP_EXECUTE,
        PosixFilePermission.GROUP_WRITE,
        PosixFilePermission.GROUP_READ,
        PosixFilePermission.OWNER_EXECUTE,
        PosixFilePermission.OWNER_WRITE,
        PosixFilePermission.OWNER_READ
    };

    private final Path top;
    private final Map<String, String> checksums = new HashMap<>();
    /** Those that are made first are finished last. */
    private final Deque<Folder> folders = new ArrayDeque<>();

    private record Folder(Path path, int mode, Instant modified) {}

    /** Makes the directory, which must not be there. */
    HostSink(Path top) throws IOException {
        this.top = top;
        Files.createDirectory(top, Directories.ownerOnly("rwx------"));
    }

    private Path resolve(String path) {
        try {
            return checked(top.resolve(PortableNames.of(path)));
        } catch (InvalidPathException e) {
            // The locale of the JVM has no such characters.
            return checked(top.resolve(PortableNames.ascii(path)));
        }
    }

    private Path checked(Path path) {
        if (!path.normalize().equals(path) || !path.startsWith(top)) {
            throw new IllegalArgumentException("a path must stay in the directory that is restored to");
        }
        return path;
    }

    @Override
    public void folder(String path, FileEntry entry) throws IOException {
        Path folder = resolve(path);
        Files.createDirectory(folder, Directories.ownerOnly("rwx------"));
        folders.push(new Folder(folder, entry.mode(), entry.modified()));
    }

    @Override
    public void file(String path, FileEntry entry, Contents contents) throws IOException {
        Path file = resolve(path);
        MessageDigest digest = sha256();
        Set<StandardOpenOption> fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        SeekableByteChannel channel = Files.newByteChannel(file, fresh, Directories.ownerOnly("rw-------"));
        try (var checked = new DigestOutputStream(new SparseOutput(channel), digest)) {
            contents.writeTo(checked);
        }
        finish(file, entry.mode(), entry.modified());
        checksums.put(path, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    @Override
    public boolean link(String path, FileEntry entry, String target) throws IOException {
        if (!staysInside(path, target)) {
            return false;
        }
        try {
            Files.createSymbolicLink(resolve(path), Path.of(PortableNames.of(target)));
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Whether a link can only lead to what is in the same tree: it goes up no further than the top, and not up again after
     * it went down, since it may go down through another link.
     */
    static boolean staysInside(String path, String target) {
        if (target.isEmpty() || target.startsWith("/")) {
            return false;
        }
        int depth = path.split("/").length - 1;
        boolean isDown = false;
        for (String name : target.split("/")) {
            if (name.equals("..")) {
                if (isDown || --depth < 0) {
                    return false;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                isDown = true;
            }
        }
        return true;
    }

    /** The checksums of what was written, by paths. */
    Map<String, String> checksums() {
        return checksums;
    }

    @Override
    public void finish() throws IOException {
        while (!folders.isEmpty()) {
            Folder folder = folders.pop();
            finish(folder.path(), folder.mode(), folder.modified());
        }
    }

    private static void finish(Path path, int mode, Instant modified) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(modified));
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            for (int i = 0; i < PERMISSIONS.length; i++) {
                if ((mode & 1 << i) != 0) {
                    permissions.add(PERMISSIONS[i]);
                }
            }
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
