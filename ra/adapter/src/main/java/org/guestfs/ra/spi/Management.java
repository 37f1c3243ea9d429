// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.guestfs.jmx.GuestfsManagement;
import org.guestfs.ra.internal.session.AdapterService;

/** Shows an adapter to JMX until it is closed, with its supply and handles. */
final class Management implements ResourceAdapterMXBean, AutoCloseable {
    private final RunningAdapter adapter;
    private final AdapterService service;
    private final ObjectName name;
    private final GuestfsManagement handles;

    private Management(RunningAdapter adapter, ObjectName name, GuestfsManagement handles) {
        this.adapter = adapter;
        service = adapter.service();
        this.name = name;
        this.handles = handles;
    }

    static Management register(RunningAdapter adapter) throws ResourceAdapterInternalException {
        String adapterName = adapter.service().settings().name();
        GuestfsManagement handles = handles(adapter, adapterName);
        boolean isRegistered = false;
        try {
            var name = new ObjectName("org.guestfs:type=ResourceAdapter,name=" + ObjectName.quote(adapterName));
            var management = new Management(adapter, name, handles);
            server().registerMBean(management, name);
            isRegistered = true;
            return management;
        } catch (JMException e) {
            throw new ResourceAdapterInternalException("the resource adapter cannot be managed: " + e.getMessage(), e);
        } finally {
            if (!isRegistered) {
                handles.close();
            }
        }
    }

    private static GuestfsManagement handles(RunningAdapter adapter, String name)
            throws ResourceAdapterInternalException {
        try {
            return GuestfsManagement.open(name, adapter.service().supply());
        } catch (IllegalStateException e) {
            throw new ResourceAdapterInternalException(
                    "the resource adapter cannot be managed: " + e.getMessage()
                            + "; if another one is, set the property name of one",
                    e);
        }
    }

    private static MBeanServer server() {
        return ManagementFactory.getPlatformMBeanServer();
    }

    @Override
    public String getVersion() {
        return GuestfsManagedConnectionMetaData.version();
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

    @Override
    public void close() {
        handles.close();
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
