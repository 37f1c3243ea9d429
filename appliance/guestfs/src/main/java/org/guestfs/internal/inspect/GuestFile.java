// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import org.guestfs.Errno;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.IsFileOptions;

/** Reads files of a guest into memory, unless the guest makes them unreasonably large. */
final class GuestFile {
    private static final IsFileOptions FOLLOW =
            IsFileOptions.builder().followsymlinks(true).build();

    private final Guestfs guestfs;
    private final String action;

    GuestFile(Guestfs guestfs, String action) {
        this.guestfs = guestfs;
        this.action = action;
    }

    byte[] read(String path, long limit) {
        long size = guestfs.filesize(path);
        if (size > limit) {
            throw new OperationException(
                    action,
                    Errno.of("EFBIG"),
                    "size of " + path + " is unreasonably large (" + size + " bytes), expected " + limit + " at most");
        }
        // Opening a pipe would wait for somebody who writes to it, and a device has no end.
        if (!guestfs.isFile(path, FOLLOW)) {
            throw new OperationException(
                    action, Errno.of("EINVAL"), path + " is not a regular file, expected a file of the guest's system");
        }
        return guestfs.readFile(path);
    }

    Iterable<String> lines(String path, long limit) {
        byte[] content = read(path, limit);
        return () -> new Lines(content);
    }
}
