// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Map;

/**
 * What has happened to connections lately, those of others included. For restorers. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface HandleEvents {
    /**
     * Returns the latest events, 1,000 at most.
     *
     * @return the events, the latest first
     */
    List<RecordedEvent> latest();

    /**
     * Counts the events since the application was started.
     *
     * @return how many there were of each type
     */
    Map<String, Long> counts();
}
