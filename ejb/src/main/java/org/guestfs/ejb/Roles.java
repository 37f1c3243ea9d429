// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * The roles that the services know.
 *
 * @since 0.1
 */
public final class Roles {
    /** May look: at the catalogue, into images, at contents of files. */
    public static final String VIEWER = "viewer";

    /** May do what a viewer may, restore files, write them back, and read the audit trail. */
    public static final String RESTORER = "restorer";

    private Roles() {}
}
