// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.List;

/**
 * One appliance for all tests that leave it as they found it: booting takes as long as a hundred of them. Its disks are
 * blank; what a test makes on them, the next wipes.
 */
final class SharedAppliance {
    static final String DISK = "/dev/sda";
    static final String SECOND_DISK = "/dev/sdb";
    static final String THIRD_DISK = "/dev/sdc";
    private static final long SIZE = 512L << 20;

    private static Guestfs handle;

    private SharedAppliance() {}

    /** The handle, with blank disks and nothing mounted. */
    static synchronized Guestfs blank() {
        while (handle == null) {
            launch();
        }
        wipe();
        return handle;
    }

    /**
     * Linux names disks in the order in which it happens to probe them. The daemon hides that from most actions, but not
     * from those that show its table of mounts; tests are to see the names that they use.
     */
    private static void launch() {
        Guestfs starting = Guestfs.create();
        starting.setIdentifier("shared");
        starting.addDriveScratch(SIZE);
        starting.addDriveScratch(SIZE);
        starting.addDriveScratch(SIZE);
        starting.launch();
        starting.mkfs("ext2", DISK);
        starting.mount(DISK, "/");
        if (starting.mountpoints().containsKey(DISK)) {
            handle = starting;
        } else {
            starting.close();
        }
    }

    /** The handle, with a file system mounted. */
    static Guestfs mounted() {
        Guestfs guestfs = blank();
        guestfs.mkfs("ext4", DISK);
        guestfs.mount(DISK, "/");
        return guestfs;
    }

    private static void wipe() {
        handle.umountAll();
        handle.lvmRemoveAll();
        for (String device : handle.listMdDevices()) {
            handle.mdStop(device);
        }
        for (String disk : List.of(DISK, SECOND_DISK, THIRD_DISK)) {
            // A partition table of before hides what comes after.
            handle.zero(disk);
            handle.blockdevRereadpt(disk);
        }
    }
}
