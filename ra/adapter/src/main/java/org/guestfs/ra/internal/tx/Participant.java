// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import jakarta.resource.ResourceException;

/** What has the disks of a branch: a managed connection. It is called by the threads of the transaction manager. */
public interface Participant {
    /**
     * Hears that a branch begins.
     *
     * @throws ResourceException if it cannot take part, because it has written to an image already
     */
    void join() throws ResourceException;

    /**
     * Ends all appliances in good order, so that everything written is in the overlays.
     *
     * @throws ResourceException if something may be missing there
     */
    void finish() throws ResourceException;

    /** Ends all appliances at once. Never fails. */
    void abandon();

    /** Hears that the branch is over or prepared: connections are of no use any more. */
    void ended();
}
