// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The beans of one management in a server, until it is closed. Thread-safe. */
final class Registrations implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("org.guestfs.jmx");

    private final MBeanServer server;
    private final String name;
    private final Set<ObjectName> registered = ConcurrentHashMap.newKeySet();

    Registrations(MBeanServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The name of a bean: type first, and what the application calls it in quotes, since it may be any text. */
    private ObjectName objectName(String type, String more) throws JMException {
        return new ObjectName("org.guestfs:type=" + type + ",name=" + ObjectName.quote(name) + more);
    }

    private static String number(HandleBean bean) {
        return ",number=" + bean.getNumber();
    }

    /**
     * Registers a bean without which there is no management.
     *
     * @throws IllegalStateException if it cannot be
     */
    void require(Object bean, String type) {
        try {
            register(bean, type, "");
        } catch (InstanceAlreadyExistsException e) {
            throw new IllegalStateException(
                    "there is a management named \"" + name + "\" already: close that, or choose another name", e);
        } catch (JMException | RuntimeException e) {
            throw new IllegalStateException("the MBean server refuses the beans of \"" + name + "\": " + e, e);
        }
    }

    /** Registers a bean of a handle, which must not suffer if it cannot be. */
    void tryHandle(HandleBean bean) {
        try {
            register(bean, "Handle", number(bean));
        } catch (JMException | RuntimeException e) {
            LOG.log(Level.WARNING, "the handle " + bean.getNumber() + " cannot be managed", e);
        }
    }

    private void register(Object bean, String type, String more) throws JMException {
        ObjectName objectName = objectName(type, more);
        server.registerMBean(bean, objectName);
        registered.add(objectName);
    }

    void removeHandle(HandleBean bean) {
        try {
            remove(objectName("Handle", number(bean)));
        } catch (JMException e) {
            throw new IllegalStateException("a number cannot be in a name", e);
        }
    }

    private void remove(ObjectName objectName) {
        if (!registered.remove(objectName)) {
            return;
        }
        try {
            server.unregisterMBean(objectName);
        } catch (InstanceNotFoundException e) {
            LOG.log(Level.DEBUG, "somebody else has unregistered it", e);
        } catch (JMException | RuntimeException e) {
            LOG.log(Level.WARNING, "a bean stays registered: " + objectName, e);
        }
    }

    @Override
    public void close() {
        registered.forEach(this::remove);
    }
}
