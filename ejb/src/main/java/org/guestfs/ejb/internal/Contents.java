// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.guestfs.Guestfs;
import org.guestfs.api.Statns;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.RefusedException;

/** Reads regular files, and nothing else: a device or a pipe in an image would be one of the appliance, or keep it for ever. */
final class Contents {
    /** What carries most in a message without keeping others waiting for long. */
    static final int PIECE = 2 << 20;

    private Contents() {}

    /** The size of a file, if it is a regular one. */
    static long size(Guestfs guest, String path, String what) {
        Statns stat = guest.statns(path);
        if (FileType.ofMode(stat.stMode()) != FileType.REGULAR) {
            throw new RefusedException(what + " cannot be read: it is not a regular file");
        }
        return Math.max(0, stat.stSize());
    }

    /** A piece of a regular file, shorter at its end. */
    static byte[] piece(Guestfs guest, String path, long offset, int length) {
        byte[] bytes = guest.pread(path, Math.min(length, PIECE), offset);
        if (bytes.length > length) {
            throw new ImageUnreadableException(
                    "the image gives more of a file than was asked for: take it for damaged");
        }
        return bytes;
    }

    /** Writes so many bytes of a regular file to a stream. */
    static void copy(Guestfs guest, String path, long length, OutputStream to, String what, Job job)
            throws IOException {
        for (long offset = 0; offset < length; ) {
            job.checkCancelled();
            byte[] bytes = piece(guest, path, offset, (int) Math.min(PIECE, length - offset));
            if (bytes.length == 0) {
                throw new ImageUnreadableException(
                        what + " ends after " + offset + " of its " + length + " bytes: take the image for damaged");
            }
            to.write(bytes);
            offset += bytes.length;
            job.moved(bytes.length);
        }
    }
}
