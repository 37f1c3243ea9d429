// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.List;
import java.util.Map;

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

    /** Whether nothing but {@link #emptied} was asked for since the file system was made. */
    private static boolean reusable;

    private SharedAppliance() {}

    /** The handle, with blank disks and nothing mounted. */
    static synchronized Guestfs blank() {
        dropLost();
        if (handle == null) {
            handle = launched();
        }
        wipe();
        reusable = false;
        return handle;
    }

    private static Guestfs launched() {
        Guestfs starting =
                Guestfs.create(GuestfsConfig.builder().cloneMode(mode()).build());
        starting.setIdentifier("shared");
        starting.addDriveScratch(SIZE);
        starting.addDriveScratch(SIZE);
        starting.addDriveScratch(SIZE);
        starting.launch();
        return starting;
    }

    /** A clone, so that no test passes only because it fell back to a cold boot; unless the environment asks for that. */
    private static CloneMode mode() {
        boolean isVerbose =
                System.getenv().getOrDefault("LIBGUESTFS_DEBUG", "0").equals("1");
        return isVerbose ? CloneMode.AUTO : CloneMode.REQUIRE;
    }

    /** The handle, with a file system mounted. */
    static Guestfs mounted() {
        Guestfs guestfs = blank();
        guestfs.mkfs("ext4", DISK);
        guestfs.mount(DISK, "/");
        return guestfs;
    }

    /**
     * The handle, with an empty file system mounted: that of the test before, if it asked for no more either, which takes
     * a twentieth of the time. For tests that use the other disks in no way.
     */
    static synchronized Guestfs emptied() {
        dropLost();
        if (!reusable || !handle.mountpoints().equals(Map.of(DISK, "/"))) {
            mounted();
            reusable = true;
            return handle;
        }
        for (String name : handle.ls("/")) {
            if (!name.equals("lost+found")) {
                handle.rmRf("/" + name);
            }
        }
        return handle;
    }

    /** A test that loses the appliance fails alone. */
    private static void dropLost() {
        if (handle != null && !handle.isReady()) {
            handle.close();
            handle = null;
            reusable = false;
        }
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
