// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.transaction.xa.XAResource;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.GuestfsMessageListener;

/** A message-driven bean whose container has a real transaction manager. */
final class TransactedBean implements MessageEndpointFactory {
    private final TransactionManager transactions;
    private final Behaviour behaviour;
    private final List<GuestfsMessage> called = new CopyOnWriteArrayList<>();

    TransactedBean(TransactionManager transactions, Behaviour behaviour) {
        this.transactions = transactions;
        this.behaviour = behaviour;
    }

    /** What it does in its transaction. */
    interface Behaviour {
        void accept(GuestfsMessage message) throws Exception;
    }

    /** The messages in the order of the calls, those included that came to nothing. */
    List<GuestfsMessage> called() {
        return called;
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource) {
        return new Endpoint(resource);
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource, long timeout) {
        return createEndpoint(resource);
    }

    @Override
    public boolean isDeliveryTransacted(Method method) {
        return true;
    }

    @Override
    public String getActivationName() {
        return "transacted";
    }

    @Override
    public Class<?> getEndpointClass() {
        return Endpoint.class;
    }

    private final class Endpoint implements MessageEndpoint, GuestfsMessageListener {
        private final XAResource resource;
        private boolean isSystemFailure;

        Endpoint(XAResource resource) {
            this.resource = resource;
        }

        @Override
        public void beforeDelivery(Method method) throws ResourceException {
            try {
                transactions.begin();
                transactions.getTransaction().enlistResource(resource);
            } catch (Exception e) {
                throw new ResourceException(e);
            }
        }

        @Override
        public void onMessage(GuestfsMessage message) {
            called.add(message);
            try {
                behaviour.accept(message);
            } catch (IllegalArgumentException e) {
                // One that the application declares: its transaction goes on.
                throw e;
            } catch (Exception e) {
                isSystemFailure = true;
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void afterDelivery() throws ResourceException {
            try {
                if (isSystemFailure || transactions.getStatus() != Status.STATUS_ACTIVE) {
                    transactions.rollback();
                } else {
                    transactions.commit();
                }
            } catch (Exception e) {
                throw new ResourceException(e);
            }
        }

        @Override
        public void release() {
            // It is used once.
        }
    }
}
