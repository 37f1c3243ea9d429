// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.GuestfsMessageListener;

/** A message-driven bean and its container: transactions end as the bean does. */
final class FakeBean implements MessageEndpointFactory {
    private final List<GuestfsMessage> heard = new CopyOnWriteArrayList<>();
    private final boolean isTransacted;
    private volatile Consumer<GuestfsMessage> behaviour = message -> {};
    private volatile int refusals;

    FakeBean(boolean isTransacted) {
        this.isTransacted = isTransacted;
    }

    /** What it does before it takes note of a message. */
    void does(Consumer<GuestfsMessage> action) {
        behaviour = action;
    }

    /** Is not there for some times. */
    void isUnavailable(int times) {
        refusals = times;
    }

    List<GuestfsMessage> heard() {
        return heard;
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource) throws UnavailableException {
        if (refusals > 0) {
            refusals--;
            throw new UnavailableException("not yet");
        }
        return new Endpoint(resource);
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource, long timeout) throws UnavailableException {
        return createEndpoint(resource);
    }

    @Override
    public boolean isDeliveryTransacted(Method method) {
        return isTransacted;
    }

    @Override
    public String getActivationName() {
        return "fake";
    }

    @Override
    public Class<?> getEndpointClass() {
        return Endpoint.class;
    }

    private final class Endpoint implements MessageEndpoint, GuestfsMessageListener {
        private final XAResource resource;
        private boolean isDone;

        Endpoint(XAResource resource) {
            this.resource = resource;
        }

        @Override
        public void onMessage(GuestfsMessage message) {
            behaviour.accept(message);
            heard.add(message);
            isDone = true;
        }

        @Override
        public void beforeDelivery(Method method) {
            // The transaction begins with its end.
        }

        @Override
        public void afterDelivery() throws ResourceException {
            try {
                if (resource != null && isDone) {
                    resource.commit(null, true);
                } else if (resource != null) {
                    resource.rollback(null);
                }
            } catch (XAException e) {
                throw new ResourceException(e);
            }
        }

        @Override
        public void release() {
            // It is used once.
        }
    }
}
