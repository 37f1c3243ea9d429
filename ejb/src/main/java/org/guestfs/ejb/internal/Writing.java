// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.guestfs.Guestfs;
import org.guestfs.api.Statns;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileNotFoundInImageException;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.LimitExceededException;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ra.GuestfsConnectionFactory;

/** Puts files into images. In a transaction they are there when that is committed. Thread-safe. */
final class Writing {
    private final Supplier<GuestfsConnectionFactory> factory;
    private final Images images;
    private final OpenImages open;
    private final TransactionEnds ends;
    private final Settings settings;

    Writing(
            Supplier<GuestfsConnectionFactory> factory,
            Images images,
            OpenImages open,
            TransactionEnds ends,
            Settings settings) {
        this.factory = factory;
        this.images = images;
        this.open = open;
        this.ends = ends;
        this.settings = settings;
    }

    /** Has something be done around the end of the transaction under way. */
    interface TransactionEnds {
        /** Does it before the commit, and after the end; at once if there is no transaction. */
        void around(Runnable work);
    }

    boolean isAllowed() {
        return settings.isWritable();
    }

    long maximum() {
        return settings.limits().upload();
    }

    void write(String principal, FileLocation file, InputStream content, long length, boolean isReplacing) {
        if (!settings.isWritable()) {
            throw new RefusedException("nothing may be written to images; the setting writable allows it");
        }
        if (length < 0 || length > maximum()) {
            throw new LimitExceededException("a file to be written has at most " + maximum()
                    + " bytes, which is the setting upload-bytes; got " + length);
        }
        ImageFile image = images.require(file.image());
        // A commit waits for readers; those that only look need not be waited for, and would see what is old
        // afterwards.
        ends.around(() -> open.closeAll(file.image()));
        try (KeyRing keys = open.keys(principal, file.image());
                MountedImage mounted = MountedImage.openWritable(factory.get(), image, file.volume(), keys)) {
            put(mounted.guest(), file, content, length, isReplacing);
        } catch (RuntimeException e) {
            throw Failures.of(e, file.toString());
        }
    }

    private static void put(Guestfs guest, FileLocation file, InputStream content, long length, boolean isReplacing) {
        if (!guest.isDir(file.parent().path())) {
            throw new FileNotFoundInImageException("there is no folder " + file.parent());
        }
        boolean isThere = guest.isSymlink(file.path()) || guest.exists(file.path());
        if (isThere && !isReplacing) {
            throw new RefusedException(file + " is there already; say that it may be replaced, or take another name");
        }
        if (isThere) {
            Statns stat = guest.lstatns(file.path());
            if (FileType.ofMode(stat.stMode()) != FileType.REGULAR) {
                throw new RefusedException(file + " cannot be replaced: it is not a regular file");
            }
        }
        var exactly = new ExactInput(content, length);
        try {
            guest.upload(exactly, file.path());
        } finally {
            // Of both reasons to fail, this is the one that the caller can do something about.
            exactly.requireNoMore(file.toString());
        }
        exactly.requireEnd(file.toString());
    }

    /** So many bytes, and no more or less. */
    static final class ExactInput extends InputStream {
        private final InputStream in;
        private final long length;
        private long count;

        ExactInput(InputStream in, long length) {
            this.in = in;
            this.length = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) throws IOException {
            int got = in.read(bytes, offset, (int) Math.min(wanted, Math.max(1, length - count + 1)));
            if (got > 0) {
                count += got;
                if (count > length) {
                    throw new IOException("there are more than the " + length + " bytes that were announced");
                }
            }
            return got;
        }

        void requireNoMore(String what) {
            if (count > length) {
                throw new RefusedException(
                        what + " was not written: " + length + " bytes were announced, and more came");
            }
        }

        void requireEnd(String what) {
            if (count != length) {
                throw new RefusedException(
                        what + " was not written: " + length + " bytes were announced, and " + count + " came");
            }
        }
    }
}
