// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.guestfs.SupplyStatistics;
import org.guestfs.ra.internal.session.AdapterService;

/** Shows an adapter to JMX until it is closed. */
final class Management implements ResourceAdapterMXBean, AutoCloseable {
    private final RunningAdapter adapter;
    private final AdapterService service;
    private final ObjectName name;

    private Management(RunningAdapter adapter, ObjectName name) {
        this.adapter = adapter;
        service = adapter.service();
        this.name = name;
    }

    static Management register(RunningAdapter adapter) throws ResourceAdapterInternalException {
        String adapterName = adapter.service().settings().name();
        try {
            var name = new ObjectName("org.guestfs:type=ResourceAdapter,name=" + ObjectName.quote(adapterName));
            var management = new Management(adapter, name);
            server().registerMBean(management, name);
            return management;
        } catch (InstanceAlreadyExistsException e) {
            throw new ResourceAdapterInternalException(
                    "there is a resource adapter named " + adapterName + " already: set the property name of one", e);
        } catch (JMException e) {
            throw new ResourceAdapterInternalException("the resource adapter cannot be managed: " + e.getMessage(), e);
        }
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }

    @Override
    public boolean isHealthy() {
        return getProblem().isEmpty();
    }

    @Override
    public String getProblem() {
        return service.problem().orElse("");
    }

    @Override
    public List<String> getOpenConnections() {
        return adapter.describe();
    }

    @Override
    public int getTransactionsInDoubt() {
        return service.journals().countInDoubt();
    }

    private SupplyStatistics statistics() {
        return service.supply().statistics();
    }

    @Override
    public int getReadyCount() {
        return statistics().ready();
    }

    @Override
    public int getInUseCount() {
        return statistics().inUse();
    }

    @Override
    public int getWaitingCount() {
        return statistics().waiting();
    }

    @Override
    public long getCreatedCount() {
        return statistics().created();
    }

    @Override
    public long getDestroyedCount() {
        return statistics().destroyed();
    }

    @Override
    public long getFailedCount() {
        return statistics().failed();
    }

    @Override
    public long getTimedOutCount() {
        return statistics().timedOut();
    }

    @Override
    public void close() {
        try {
            server().unregisterMBean(name);
        } catch (InstanceNotFoundException e) {
            // Somebody else has done that.
            return;
        } catch (JMException e) {
            throw new IllegalStateException("the resource adapter cannot be taken out of management", e);
        }
    }
}
