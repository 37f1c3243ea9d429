// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a handle is at a moment.
 *
 * @param state {@code config}, {@code launching}, {@code ready} or {@code closed}
 * @param identifier its identifier; empty if it was given none
 * @param drives its drives, without users and secrets
 * @param backend its backend
 * @param memsize how much memory its appliance gets, in MiB
 * @param isTrace whether it traces
 * @param isVerbose whether it is verbose
 * @param accelerator {@code kvm}, {@code tcg}, or empty if there is no appliance or nothing is known
 * @param pid the process of the appliance, or 0
 * @param action the action under way; empty if there is none
 * @param actionAge how long it has been under way
 * @param created when the handle was created
 * @param launched when its appliance was ready, the last time; {@code null} if it never was
 * @since 0.1
 */
public record HandleStatus(
        String state,
        String identifier,
        List<String> drives,
        String backend,
        int memsize,
        boolean isTrace,
        boolean isVerbose,
        String accelerator,
        long pid,
        String action,
        Duration actionAge,
        Instant created,
        @Nullable Instant launched) {
    /** Copies the list. */
    public HandleStatus {
        drives = List.copyOf(drives);
    }
}
