// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.resource.ResourceException;
import jakarta.transaction.UserTransaction;
import org.guestfs.ra.spi.GuestfsManagedConnectionFactory;
import org.guestfs.ra.spi.GuestfsResourceAdapter;

/** What docs/resource-adapter.md shows. */
final class PageExamples {
    private PageExamples() {}

    static String hostName(GuestfsConnectionFactory factory, String image) throws ResourceException {
        try (GuestfsConnection guest = factory.getConnection(GuestfsConnectionSpec.readOnly(image))) {
            guest.mountInspected(guest.inspectOs().get(0));
            return guest.cat("/etc/hostname").strip();
        }
    }

    static void rename(GuestfsConnectionFactory factory, UserTransaction transaction, String image) throws Exception {
        transaction.begin();
        try (GuestfsConnection guest = factory.getConnection(GuestfsConnectionSpec.readWrite(image, "qcow2"))) {
            guest.mountInspectedWritable(guest.inspectOs().get(0));
            guest.write("/etc/hostname", "restored\n".getBytes(UTF_8));
        }
        transaction.commit();
    }

    static void standAlone() throws ResourceException {
        var adapter = new GuestfsResourceAdapter();
        adapter.setImageRoots("/srv/images");
        adapter.start();
        try {
            var managed = new GuestfsManagedConnectionFactory();
            managed.setResourceAdapter(adapter);
            System.out.println(hostName(managed.createConnectionFactory(), "guest.qcow2"));
        } finally {
            adapter.stop();
        }
    }
}
