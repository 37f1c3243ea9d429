// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.nio.file.Path;
import org.guestfs.Guestfs;
import org.guestfs.api.IsDirOptions;
import org.guestfs.api.IsFileOptions;

/** Paths in a guest, given by the user. */
final class GuestPaths {
    private GuestPaths() {}

    /** Tells whether a path, or where a link leads, is a directory and not a file; anything else is refused. */
    static boolean isDirectory(Guestfs guestfs, String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(path + ": paths in an image begin with /");
        }
        if (guestfs.isDir(path, IsDirOptions.builder().followsymlinks(true).build())) {
            return true;
        }
        if (!guestfs.isFile(path, IsFileOptions.builder().followsymlinks(true).build())) {
            throw new IllegalArgumentException(path + ": there is no such file or directory in the image");
        }
        return false;
    }

    /** The name of what is restored, empty for the root of the guest. */
    static String lastName(String path) {
        Path name = Path.of(path).getFileName();
        if (name == null) {
            return "";
        }
        if (name.toString().equals("..") || name.toString().equals(".")) {
            throw new IllegalArgumentException(path + ": end the path with a name, so that the copy can have it");
        }
        return name.toString();
    }
}
