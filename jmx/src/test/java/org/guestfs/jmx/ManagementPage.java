// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.nio.file.Path;
import org.guestfs.Guestfs;
import org.guestfs.Supply;

/** What docs/management.md shows. */
@SuppressWarnings("try")
final class ManagementPage {
    private ManagementPage() {}

    static void serve(Path image) {
        try (Supply supply = Supply.builder().minimum(2).open();
                GuestfsManagement management = GuestfsManagement.open("backup", supply);
                Guestfs guestfs = supply.create()) {
            guestfs.addDriveRo(image.toString());
            guestfs.launch();
            System.out.println(guestfs.listFilesystems());
        }
    }
}
