// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.util.List;

/**
 * Some entries of a folder.
 *
 * @param folder the folder
 * @param offset how many come before those
 * @param total how many there are that the query wants
 * @param count how many are in the folder
 * @param entries the entries, in the order of the query
 * @param isOutdated whether the image has been changed on the host since it was opened; close it to see that
 * @since 0.1
 */
public record FilePage(
        FileLocation folder, int offset, int total, int count, List<FileEntry> entries, boolean isOutdated) {
    /** Copies the list. */
    public FilePage {
        entries = List.copyOf(entries);
    }
}
