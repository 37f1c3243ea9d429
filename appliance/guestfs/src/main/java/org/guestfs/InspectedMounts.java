// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Mounts what belongs to an operating system, in order. */
final class InspectedMounts {
    private InspectedMounts() {}

    static Map<String, OperationException> mount(Guestfs guestfs, String root, BiConsumer<String, String> mount) {
        List<Map.Entry<String, String>> mountpoints = guestfs.inspectGetMountpoints(root).entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().length()))
                .toList();
        Map<String, OperationException> failures = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : mountpoints) {
            try {
                checkInside(entry.getKey());
                mount.accept(entry.getValue(), entry.getKey());
            } catch (OperationException e) {
                if (entry.getKey().equals("/")) {
                    throw e;
                }
                failures.put(entry.getKey(), e);
            }
        }
        return failures;
    }

    /** The table is the guest's, and the daemon would mount on directories of the appliance's own. */
    private static void checkInside(String mountpoint) {
        if (List.of(mountpoint.split("/")).contains("..")) {
            throw new OperationException(
                    "mount", Errno.of("EINVAL"), "the mount point " + mountpoint + " may lead out of the guest");
        }
    }
}
