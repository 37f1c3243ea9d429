// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * In what a folder is put to be sent.
 *
 * @since 0.1
 */
public enum ArchiveFormat {
    /** A zip file; names that are not UTF-8 have {@code %} and two digits for each byte that is not. */
    ZIP("application/zip", ".zip"),
    /** A tar archive, as GNU tar writes them; names are the very bytes. */
    TAR("application/x-tar", ".tar"),
    /** The same, compressed by gzip. */
    TAR_GZ("application/gzip", ".tar.gz");

    private final String mediaType;
    private final String suffix;

    ArchiveFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /**
     * Returns the media type.
     *
     * @return the value of a header {@code Content-Type}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns how names of such files end.
     *
     * @return a dot and letters
     */
    public String suffix() {
        return suffix;
    }
}
