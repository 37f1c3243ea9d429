// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.guestfs.Secret;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.ListQuery;
import org.guestfs.ejb.RefusedException;

/** Looks at the files of images, for somebody. Thread-safe. */
final class Browsing {
    private final OpenImages images;
    private final int folderLimit;

    Browsing(OpenImages images, int folderLimit) {
        this.images = images;
        this.folderLimit = folderLimit;
    }

    private static OpenImages.Key key(String principal, FileLocation location) {
        return new OpenImages.Key(principal, location.image(), location.volume());
    }

    void open(String principal, String image, String volume, Map<String, Secret> keys) {
        var location = new FileLocation(image, volume, "/");
        try {
            images.open(key(principal, location), keys);
        } catch (RuntimeException e) {
            throw Failures.of(e, location.toString());
        }
    }

    private <R> R use(String principal, FileLocation location, Function<OpenImage, R> work) {
        try {
            return images.use(key(principal, location), work);
        } catch (RuntimeException e) {
            throw Failures.of(e, location.toString());
        }
    }

    FilePage list(String principal, FileLocation folder, ListQuery query) {
        return use(principal, folder, image -> {
            Listing listing = image.listing(folder.path(), folderLimit);
            return new FilePage(
                    folder,
                    query.offset(),
                    listing.count(image.guest(), query),
                    listing.size(),
                    listing.page(image.guest(), query),
                    image.file().isOutdated());
        });
    }

    FileEntry stat(String principal, FileLocation file) {
        return use(
                principal,
                file,
                image -> Entries.ofPath(image.guest(), file.parent().path(), file.name()));
    }

    FileEntry target(String principal, FileLocation file) {
        return use(
                principal,
                file,
                image -> Entries.entry(file.name(), image.guest().statns(file.path()), null, null));
    }

    byte[] read(String principal, FileLocation file, long offset, int length) {
        if (offset < 0 || length < 0 || length > FileBrowser.LONGEST_READ) {
            throw new RefusedException("bytes are read from an offset of at least 0, and at most "
                    + FileBrowser.LONGEST_READ + "; got " + length + " from " + offset);
        }
        var bytes = new ByteArrayOutputStream();
        copy(principal, file, offset, length, bytes);
        return bytes.toByteArray();
    }

    /**
     * Writes a part of a file to a stream. The image is kept from others only while a piece is read, not while it is
     * written.
     *
     * @return how many bytes that were
     */
    long copy(String principal, FileLocation file, long offset, long length, OutputStream to) {
        long size = use(principal, file, image -> Contents.size(image.guest(), file.path(), file.toString()));
        if (offset < 0 || length < -1 || offset > size && length != 0) {
            throw new RefusedException(file + " has " + size + " bytes; got " + length + " from " + offset);
        }
        long end = length == -1 || length > size - offset ? size : offset + length;
        long position = offset;
        while (position < end) {
            long from = position;
            int wanted = (int) Math.min(Contents.PIECE, end - from);
            byte[] bytes = use(principal, file, image -> {
                // The appliance may have been replaced, or taken over, since the last piece.
                Contents.size(image.guest(), file.path(), file.toString());
                return Contents.piece(image.guest(), file.path(), from, wanted);
            });
            if (bytes.length == 0) {
                throw new ImageUnreadableException(
                        file + " ends after " + from + " of its " + size + " bytes: take the image for damaged");
            }
            write(bytes, to, file);
            position += bytes.length;
        }
        return Math.max(0, position - offset);
    }

    private static void write(byte[] bytes, OutputStream to, FileLocation file) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be handed out: " + e.getMessage(), e);
        }
    }

    void close(String principal, String image) {
        images.close(principal, image);
    }
}
