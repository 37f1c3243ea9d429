// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * Names of volumes. A volume is a file system, by the name of its device in the appliance ({@code /dev/sda2},
 * {@code /dev/vg/root}), or an operating system with all the file systems that it would mount, by the prefix {@code os:}
 * and the device of its root ({@code os:/dev/sda2}).
 *
 * @since 0.1
 */
public final class Volumes {
    private static final String SYSTEM = "os:";

    private Volumes() {}

    /**
     * Names an operating system.
     *
     * @param root the device of its root, as {@code inspect_os} returns it
     * @return the name of the volume
     */
    public static String ofSystem(String root) {
        return SYSTEM + root;
    }

    /**
     * Tells which of both a volume is.
     *
     * @param volume its name
     * @return whether it is an operating system
     */
    public static boolean isSystem(String volume) {
        return volume.startsWith(SYSTEM);
    }

    /**
     * Returns the device of a volume.
     *
     * @param volume its name
     * @return the device of the file system, or of the root of the operating system
     */
    public static String device(String volume) {
        return isSystem(volume) ? volume.substring(SYSTEM.length()) : volume;
    }
}
