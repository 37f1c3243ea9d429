// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes the inode numbers of the file systems of a guest differ: on the host they are one file system, and programs take
 * files of the same number for one file with two names.
 */
final class InodeNumbers {
    private static final int DEVICE_SHIFT = 48;

    /** A guest does not have that many; what a hostile one shows beyond them may look like hard links. */
    private static final int DEVICES_MAX = 0x7fff;

    private final Map<Long, Long> devices = new HashMap<>();

    long number(long device, long inode) {
        Long index = devices.get(device);
        if (index == null) {
            index = (long) Math.min(devices.size(), DEVICES_MAX);
            if (devices.size() < DEVICES_MAX) {
                devices.put(device, index);
            }
        }
        return inode ^ index << DEVICE_SHIFT;
    }
}
