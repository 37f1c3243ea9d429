// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Handles, supply and counters at a time. */
public record ActivityView(
        Instant time,
        boolean healthy,
        String problem,
        @Nullable SupplyView supply,
        Map<String, Long> counters,
        List<HandleView> handles) {
    /** The appliances that are kept ready. */
    public record SupplyView(
            long ready,
            long starting,
            long inUse,
            long waiting,
            long minimum,
            long maximum,
            long created,
            long served,
            long servedReady,
            long timedOut,
            long failed,
            long waitMillis) {}

    /** A handle. */
    public record HandleView(
            long number,
            String state,
            String accelerator,
            Instant created,
            long residentBytes,
            long calls,
            String action,
            long actionMillis,
            long position,
            long total,
            List<String> drives) {}
}
