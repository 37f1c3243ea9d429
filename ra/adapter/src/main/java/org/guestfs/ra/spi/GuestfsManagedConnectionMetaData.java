// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.spi.ManagedConnectionMetaData;

/** Describes connections to servers. */
record GuestfsManagedConnectionMetaData(String user) implements ManagedConnectionMetaData {
    @Override
    public String getEISProductName() {
        return "libguestfs appliance";
    }

    @Override
    public String getEISProductVersion() {
        return version();
    }

    /** The version of this jar, or an empty string if it is none. */
    static String version() {
        String version = GuestfsManagedConnectionMetaData.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    @Override
    public int getMaxConnections() {
        // The pool of the server and the supply know the limits.
        return 0;
    }

    @Override
    public String getUserName() {
        return user;
    }
}
