// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import java.util.Objects;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.GuestfsMessageListener;
import org.jspecify.annotations.Nullable;

/** Notes what happens to connections. Its activation may say which, and to which (docs/inflow.md); servers must be told whose it is. */
// The container makes it: public, not final, with a constructor without parameters.
@MessageDriven(name = "HandleEventListener", messageListenerInterface = GuestfsMessageListener.class)
public class HandleEventListener implements GuestfsMessageListener {
    @EJB
    private @Nullable ServicesBean container;

    /** For the container. */
    public HandleEventListener() {}

    @Override
    public void onMessage(GuestfsMessage message) {
        Objects.requireNonNull(container, "container").services().events().add(message);
    }
}
