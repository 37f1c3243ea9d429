// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.util.List;
import java.util.function.Consumer;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;

/** Mounts what there is, read-only. */
final class Mounts {
    private final Guestfs guestfs;

    Mounts(Guestfs guestfs) {
        this.guestfs = guestfs;
    }

    /** Mounts a file system; if none is named, the first operating system, or else the first that can be mounted. */
    void mount(String fileSystem) {
        if (!fileSystem.isEmpty()) {
            guestfs.mountRo(fileSystem, "/");
            return;
        }
        List<String> roots = guestfs.inspectOs();
        if (!roots.isEmpty()) {
            guestfs.mountInspected(roots.get(0));
            return;
        }
        for (String device : guestfs.listFilesystems().keySet()) {
            if (mountQuietly(device)) {
                return;
            }
        }
        throw new IllegalArgumentException("no file system of this image can be mounted");
    }

    /** Mounts one after the other: the file system named, or else all operating systems, or else all file systems. */
    void forEach(String fileSystem, Consumer<String> action) {
        List<String> roots = guestfs.inspectOs();
        if (!fileSystem.isEmpty()) {
            guestfs.mountRo(fileSystem, "/");
            action.accept(fileSystem);
        } else if (!roots.isEmpty()) {
            for (String root : roots) {
                guestfs.umountAll();
                guestfs.mountInspected(root);
                action.accept(root);
            }
        } else {
            for (String device : guestfs.listFilesystems().keySet()) {
                guestfs.umountAll();
                if (mountQuietly(device)) {
                    action.accept(device);
                }
            }
        }
    }

    private boolean mountQuietly(String device) {
        try {
            guestfs.mountRo(device, "/");
            return true;
        } catch (OperationException e) {
            return false;
        }
    }
}
