// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.guestfs.GuestText;

/** Names of the guest as names of files on the host. */
public final class HostName {
    private HostName() {}

    /**
     * Gives a file of the host the very bytes of a name of the guest. {@link Path#of(String, String...)} takes only
     * characters that the JVM's own encoding has; the octets of a URI it takes as they are.
     *
     * @param name a name without a slash, neither empty nor that of a directory itself or the one above
     * @return a relative path of one name
     * @throws IllegalArgumentException if no file can have that name
     */
    public static Path of(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not the name of a file: '" + name + "'");
        }
        var octets = new StringBuilder("file:///");
        for (byte octet : GuestText.encode(name)) {
            octets.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
        }
        return Path.of(URI.create(octets.toString())).getFileName();
    }
}
