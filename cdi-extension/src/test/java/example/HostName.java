// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package example;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import org.guestfs.Guestfs;
import org.guestfs.cdi.Image;

public class HostName {
    @Inject
    @Image("guest.qcow2")
    Guestfs guest;

    public static void main(String... args) {
        try (SeContainer beans = SeContainerInitializer.newInstance()
                .addBeanClasses(HostName.class)
                .initialize()) {
            Guestfs guest = beans.select(HostName.class).get().guest;
            guest.mountInspected(guest.inspectOs().get(0));
            System.out.print(guest.cat("/etc/hostname"));
        }
    }
}
