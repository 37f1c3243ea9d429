// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether an image is still the one that it was, and as it was.
 *
 * @param key the same for all names of one file
 * @param size its length in bytes
 * @param modified when it was changed last, in nanoseconds
 */
record ImageState(String key, long size, long modified) {
    /** Whether it is that file. The number of its device may be another one after the host has been started again. */
    boolean isSameFileAs(ImageState other) {
        return inode().equals(other.inode());
    }

    boolean isUnchangedSince(ImageState other) {
        return isSameFileAs(other) && size == other.size && modified == other.modified;
    }

    private String inode() {
        return key.substring(key.indexOf('-') + 1);
    }

    static ImageState of(Path image) throws IOException {
        Map<String, Object> attributes =
                Files.readAttributes(image, "unix:dev,ino,size,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
        return new ImageState(
                attributes.get("dev") + "-" + attributes.get("ino"),
                (long) attributes.get("size"),
                ((java.nio.file.attribute.FileTime) attributes.get("lastModifiedTime")).to(TimeUnit.NANOSECONDS));
    }
}
