// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import jnr.ffi.Pointer;
import jnr.ffi.annotations.Delegate;

/**
 * The shapes of FUSE's operations. Those of jnr-fuse take paths as strings in the JVM's own encoding, which loses names
 * that are not in it; these take the bytes. Types are those of a 64-bit Linux. Public because jnr-ffi calls them from a
 * class loader of its own.
 */
public final class FuseCallbacks {
    private FuseCallbacks() {}

    /** An operation on a path. */
    @FunctionalInterface
    public interface OnPath {
        @Delegate
        int call(Pointer path);
    }

    /** An operation on a path and something else: a path, a name, a struct to be filled. */
    @FunctionalInterface
    public interface OnPathAndPointer {
        @Delegate
        int call(Pointer path, Pointer other);
    }

    /** An operation on a path, with a mode or a mask. */
    @FunctionalInterface
    public interface OnPathAndInt {
        @Delegate
        int call(Pointer path, int value);
    }

    /** An operation on a path, with a size. */
    @FunctionalInterface
    public interface OnPathAndLong {
        @Delegate
        int call(Pointer path, long value);
    }

    /** An operation on a path, with an owner and a group. */
    @FunctionalInterface
    public interface OnPathAndInts {
        @Delegate
        int call(Pointer path, int first, int second);
    }

    /** Makes a node, with a mode and a device number. */
    @FunctionalInterface
    public interface MakeNode {
        @Delegate
        int call(Pointer path, int mode, long device);
    }

    /** Fills a buffer of some size. */
    @FunctionalInterface
    public interface FillBuffer {
        @Delegate
        int call(Pointer path, Pointer buffer, long size);
    }

    /** Reads from, or writes to, an open file. */
    @FunctionalInterface
    public interface Transfer {
        @Delegate
        int call(Pointer path, Pointer buffer, long size, long offset, Pointer file);
    }

    /** Flushes an open file to the disk. */
    @FunctionalInterface
    public interface Flush {
        @Delegate
        int call(Pointer path, int dataOnly, Pointer file);
    }

    /** Sets an extended attribute. */
    @FunctionalInterface
    public interface SetAttribute {
        @Delegate
        int call(Pointer path, Pointer name, Pointer value, long size, int flags);
    }

    /** Gets an extended attribute. */
    @FunctionalInterface
    public interface GetAttribute {
        @Delegate
        int call(Pointer path, Pointer name, Pointer value, long size);
    }

    /** Reads from an open directory. */
    @FunctionalInterface
    public interface ReadDirectory {
        @Delegate
        int call(Pointer path, Pointer buffer, Pointer filler, long offset, Pointer file);
    }
}
