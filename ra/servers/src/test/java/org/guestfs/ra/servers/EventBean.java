// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.GuestfsMessageListener;

/** Notes what happens to connections. */
// The container makes it, and sees to its transactions.
@MessageDriven(
        name = "EventBean",
        messageListenerInterface = GuestfsMessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "eventTypes", propertyValue = "LAUNCH_DONE,CLOSE"),
            @ActivationConfigProperty(propertyName = "image", propertyValue = "first.*"),
            @ActivationConfigProperty(propertyName = "redeliveryDelayMillis", propertyValue = "10")
        })
public class EventBean implements GuestfsMessageListener {
    private static final List<GuestfsMessage> HEARD = new CopyOnWriteArrayList<>();
    private static final List<GuestfsMessage> REFUSED = new CopyOnWriteArrayList<>();

    static List<GuestfsMessage> heard() {
        return HEARD;
    }

    static List<GuestfsMessage> refused() {
        return REFUSED;
    }

    @Override
    public void onMessage(GuestfsMessage message) {
        if (REFUSED.isEmpty()) {
            REFUSED.add(message);
            throw new IllegalStateException("the first one is refused once");
        }
        HEARD.add(message);
    }
}
