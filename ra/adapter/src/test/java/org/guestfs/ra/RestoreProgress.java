// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import java.lang.System.Logger.Level;
import org.guestfs.GuestfsEvent;

/** What docs/inflow.md shows. */
// The container makes it.
public class RestoreProgress implements GuestfsMessageListener {
    private static final System.Logger LOG = System.getLogger("restore");

    @Override
    public void onMessage(GuestfsMessage message) {
        if (message.event() instanceof GuestfsEvent.Progress progress) {
            long percent = 100 * progress.position() / progress.total();
            LOG.log(Level.INFO, "{0}: {1} %", message.images(), percent);
        }
    }
}
