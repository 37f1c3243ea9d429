// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.GuestfsMessageListener;

/** Hands messages to an endpoint. Immutable. */
final class Delivery {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra.inflow");
    private static final Method ON_MESSAGE = onMessage();

    private final MessageEndpointFactory factory;

    Delivery(MessageEndpointFactory factory) {
        this.factory = factory;
    }

    private static Method onMessage() {
        try {
            return GuestfsMessageListener.class.getMethod("onMessage", GuestfsMessage.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Hands over one message. If there is a transaction, its outcome says whether that has been done, whatever was thrown.
     *
     * @throws UnavailableException if nobody takes it now
     * @throws ResourceException if the transaction of the delivery cannot be begun or ended, or is rolled back
     * @throws NoSuchMethodException if the bean is not what it says
     */
    void deliver(GuestfsMessage message) throws ResourceException, NoSuchMethodException {
        boolean isTransacted = factory.isDeliveryTransacted(ON_MESSAGE);
        var outcome = new Outcome();
        MessageEndpoint endpoint = isTransacted ? factory.createEndpoint(outcome) : factory.createEndpoint(null);
        try {
            endpoint.beforeDelivery(ON_MESSAGE);
            hand(message, endpoint, outcome);
        } catch (ResourceException | RuntimeException | Error e) {
            if (!outcome.isCommitted()) {
                throw e;
            }
            LOG.log(Level.DEBUG, "a bean has failed in a transaction that was committed nevertheless", e);
        } finally {
            endpoint.release();
        }
        if (isTransacted && !outcome.isCommitted()) {
            throw new ResourceException("the transaction of the delivery was rolled back");
        }
    }

    private static void hand(GuestfsMessage message, MessageEndpoint endpoint, Outcome outcome)
            throws ResourceException {
        try {
            ((GuestfsMessageListener) endpoint).onMessage(message);
        } catch (RuntimeException | Error e) {
            try {
                endpoint.afterDelivery();
                outcome.isEnded();
            } catch (ResourceException | RuntimeException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
        endpoint.afterDelivery();
        outcome.isEnded();
    }
}
