// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;

/** The directory that keeps what outlives handles, below a directory that everybody may write to. */
public final class CacheDirectory {
    private static final int OTHERS_MAY_WRITE = 0022;

    private CacheDirectory() {}

    /**
     * Opens the cache of the user of this process, creating it if need be.
     *
     * @param parent the directory that holds the caches of all users
     * @return the directory
     * @throws IOException if it cannot be created, or if somebody else has his hands in it
     */
    public static Path open(Path parent) throws IOException {
        Path cache = parent.resolve(".guestfs-" + TemporaryDirectory.userId());
        try {
            Files.createDirectory(cache);
            Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (FileAlreadyExistsException e) {
            check(cache);
        }
        check(cache);
        // What looks unused, cleaners of temporary directories delete.
        Files.setLastModifiedTime(cache, FileTime.from(Instant.now()));
        return cache;
    }

    private static void check(Path cache) throws IOException {
        Map<String, Object> attributes =
                Files.readAttributes(cache, "unix:uid,mode,isDirectory", LinkOption.NOFOLLOW_LINKS);
        if ((int) attributes.get("uid") != TemporaryDirectory.userId()) {
            throw new IOException("security: cached appliance " + cache + " is not owned by user "
                    + TemporaryDirectory.userId() + "; remove it, or set LIBGUESTFS_CACHEDIR");
        }
        if (!(boolean) attributes.get("isDirectory")) {
            throw new IOException("security: cached appliance " + cache + " is not a directory; remove it");
        }
        if (((int) attributes.get("mode") & OTHERS_MAY_WRITE) != 0) {
            throw new IOException(
                    "security: cached appliance " + cache + " is writable by group or other; remove it, or chmod it");
        }
    }
}
