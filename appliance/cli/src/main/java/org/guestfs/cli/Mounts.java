// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;

/** Mounts what there is, read-only. */
final class Mounts {
    private Mounts() {}

    /** Mounts the file systems of an operating system, each before those below it. */
    static void mount(Guestfs guestfs, String root) {
        guestfs.umountAll();
        guestfs.inspectGetMountpoints(root).entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, String> mount) -> mount.getKey().length()))
                .forEach(mount -> mountQuietly(guestfs, mount.getValue(), mount.getKey()));
    }

    /** Mounts the first operating system, or else the first file system that can be mounted. */
    static void mountAnything(Guestfs guestfs) {
        List<String> roots = guestfs.inspectOs();
        if (!roots.isEmpty()) {
            mount(guestfs, roots.get(0));
            return;
        }
        for (String device : guestfs.listFilesystems().keySet()) {
            if (mountQuietly(guestfs, device, "/")) {
                return;
            }
        }
        throw new IllegalArgumentException("no file system of this image can be mounted");
    }

    /** A file system of the guest's table may be missing or broken; the others are worth seeing all the same. */
    static boolean mountQuietly(Guestfs guestfs, String device, String directory) {
        try {
            guestfs.mountRo(device, directory);
            return true;
        } catch (OperationException e) {
            return false;
        }
    }
}
