// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jnr.ffi.LibraryLoader;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.jspecify.annotations.Nullable;

/**
 * What the host must have for a mount: the kernel's part of FUSE, the program that mounts for ordinary users, and
 * libfuse 2.
 *
 * @param device the device of FUSE
 * @param programs a path of directories with programs
 * @param library the name of libfuse
 */
record FuseSupport(Path device, String programs, String library) {
    static final String UNMOUNTER = "fusermount";
    static final String LIBRARY = "libfuse.so.2";

    private static final String ACTION = "mount_local";

    private static final Map<String, LibFuse2> LOADED = new ConcurrentHashMap<>();

    static FuseSupport ofHost(@Nullable String path) {
        return new FuseSupport(Path.of("/dev/fuse"), (path == null ? "" : path) + ":/usr/bin:/bin", LIBRARY);
    }

    /** Finds all of it, or says what is missing and where to get it. */
    LibFuse2 require() {
        if (!Files.exists(device)) {
            throw missing(device + " does not exist; load the module fuse (as root: modprobe fuse), or give the"
                    + " container this device");
        }
        if (Stream.of(programs.split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .noneMatch(directory -> Files.isExecutable(Path.of(directory, UNMOUNTER)))) {
            throw missing("the program " + UNMOUNTER + " is not installed; on Debian it is in the package fuse3");
        }
        try {
            return LOADED.computeIfAbsent(library, name -> LibraryLoader.create(LibFuse2.class)
                    .failImmediately()
                    .load(name));
        } catch (UnsatisfiedLinkError e) {
            throw missing("the library " + library + " cannot be loaded; on Debian it is in the package libfuse2 ("
                    + e.getMessage() + ")");
        }
    }

    private static OperationException missing(String what) {
        return new OperationException(ACTION, Errno.of("ENOTSUP"), "FUSE cannot be used: " + what);
    }
}
