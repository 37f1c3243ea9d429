// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The memory of this host, or of the container that this process is in. */
public final class HostMemory {
    private static final int MEBI_SHIFT = 20;

    private HostMemory() {}

    /**
     * Returns how much there is.
     *
     * @return a number of MiB
     */
    public static long mebibytes() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> MEBI_SHIFT;
    }
}
