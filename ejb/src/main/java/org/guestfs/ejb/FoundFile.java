// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * A file that a search has found.
 *
 * @param location where it is
 * @param entry what it is; the target of a link is not looked at
 * @since 0.1
 */
public record FoundFile(FileLocation location, FileEntry entry) {}
