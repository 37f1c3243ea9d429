// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guestfs.GuestfsConfig;

/**
 * What the configuration of an adapter comes to.
 *
 * @param name the adapter's, for those who have several
 * @param config the configuration of all handles
 * @param stock how many appliances there may be
 * @param roots the directories below which images may be opened
 * @param protocols the protocols by which images may be opened, beside files of the host
 * @param journal where transactions keep what they write; in the roots if empty
 * @param lockTimeout how long a transaction waits for those who read its images
 * @param idleLimit after how long a connection that nobody uses is taken for forgotten
 */
public record AdapterSettings(
        String name,
        GuestfsConfig config,
        Limits stock,
        List<Path> roots,
        Set<String> protocols,
        Optional<Path> journal,
        Duration lockTimeout,
        Duration idleLimit) {
    /** Copies the collections. */
    public AdapterSettings {
        roots = List.copyOf(roots);
        protocols = Set.copyOf(protocols);
    }

    /**
     * How many appliances there may be, as of {@link org.guestfs.Supply.Builder}.
     *
     * @param minimum how many are always ready
     * @param maximum how many there may be at once
     * @param mebibytes how much memory they may have together, or empty for most of the host's
     * @param idle after how long one that nobody wants is ended
     * @param patience how long a launch waits for room
     * @param uses how many connections an appliance serves
     */
    public record Limits(
            int minimum, int maximum, Optional<Long> mebibytes, Duration idle, Duration patience, int uses) {}
}
