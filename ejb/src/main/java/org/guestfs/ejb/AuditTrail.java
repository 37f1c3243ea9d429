// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Who did what. For restorers. Thread-safe.
 *
 * @since 0.1
 */
@Local
public interface AuditTrail {
    /** How many entries {@link #latest} returns at most. */
    int MAXIMUM = 1000;

    /**
     * Returns the latest entries.
     *
     * @param limit how many, {@value #MAXIMUM} at most
     * @return the entries, the latest first
     * @throws RefusedException if the limit is out of its range
     */
    List<AuditEntry> latest(int limit);
}
