// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionSpec;

/** Starts an adapter, reads and writes an image, and stops it. Public, since it is called from another class loader. */
public final class UsingProgram {
    private UsingProgram() {}

    /**
     * Does that.
     *
     * @param root the directory of the image guest.img
     */
    public static void use(String root) throws Exception {
        var adapter = new GuestfsResourceAdapter();
        adapter.setImageRoots(root);
        adapter.start();
        var managed = new GuestfsManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        managed.setReadOnly(false);
        try (GuestfsConnection guest =
                managed.createConnectionFactory().getConnection(GuestfsConnectionSpec.readWrite("guest.img", "raw"))) {
            guest.mount("/dev/sda", "/");
            guest.write("/data", (guest.cat("/data") + "+").getBytes(UTF_8));
        } finally {
            adapter.stop();
        }
    }
}
