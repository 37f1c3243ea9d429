// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.JobChanged;
import org.guestfs.ejb.SignOn;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.jspecify.annotations.Nullable;

/** Has the services as long as the application is there. Connections that stay open are opened outside of transactions. */
// The container makes it and its proxy: public, not final, as are its methods.
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServicesBean {
    private static final String FACTORY = "java:comp/env/eis/guestfs";

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Resource
    private @Nullable TransactionSynchronizationRegistry transactions;

    @Inject
    private @Nullable Event<JobChanged> changes;

    private @Nullable Settings settings;
    private @Nullable Services services;
    private volatile @Nullable GuestfsConnectionFactory factory;

    /** For the container. */
    public ServicesBean() {}

    /** Reads the configuration. */
    @PostConstruct
    void open() {
        Event<JobChanged> event = Objects.requireNonNull(changes, "changes");
        settings = Settings.load(Lookup.ofServer());
        services = new Services(
                this::factory,
                settings,
                Objects.requireNonNull(executor, "executor"),
                status -> event.fire(new JobChanged(status)),
                this::around);
    }

    /** Not before it is used: the adapter may be started later than the application. */
    private GuestfsConnectionFactory factory() {
        GuestfsConnectionFactory found = factory;
        if (found == null) {
            try {
                found = InitialContext.doLookup(FACTORY);
            } catch (NamingException e) {
                throw new BusyException(
                        "images cannot be opened: there is no connection factory " + FACTORY
                                + "; declare a resource-ref of that name, and bind it",
                        e);
            }
            factory = found;
        }
        return found;
    }

    private void around(Runnable work) {
        TransactionSynchronizationRegistry registry = Objects.requireNonNull(transactions, "transactions");
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            registry.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    work.run();
                }

                @Override
                public void afterCompletion(int status) {
                    work.run();
                }
            });
        } else {
            work.run();
        }
    }

    /**
     * Returns the services.
     *
     * @return what the other beans hand calls on to
     */
    public Services services() {
        return Objects.requireNonNull(services, "services");
    }

    /**
     * Returns the configuration.
     *
     * @return what was read when the application was started
     */
    public Settings settings() {
        return Objects.requireNonNull(settings, "settings");
    }

    /**
     * Notes who has signed on.
     *
     * @param event what has happened
     */
    public void signedOn(@Observes SignOn event) {
        services()
                .trail()
                .note(new Trail.Deed(event.principal(), event.action(), "", event.address()), event.outcome(), 0);
    }

    /** Closes what nobody uses. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void sweep() {
        services().sweep();
    }

    /** Closes everything. */
    @PreDestroy
    void close() {
        Services ending = services;
        if (ending != null) {
            ending.close();
        }
    }
}
