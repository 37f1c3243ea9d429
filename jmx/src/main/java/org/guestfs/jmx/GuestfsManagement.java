// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.management.MBeanServer;
import org.guestfs.GuestfsConfig;
import org.guestfs.Supply;

/**
 * Shows the handles of an application to JMX until it is closed: as beans of the domain {@code org.guestfs}, whose key
 * {@code name} is what the application calls itself. Handles go on when it is closed.
 *
 * <pre>{@code
 * try (Supply supply = Supply.builder().open();
 *         GuestfsManagement management = GuestfsManagement.open("backup", supply);
 *         Guestfs guestfs = supply.create()) {
 *     ...
 * }
 * }</pre>
 *
 * @see HandlesMXBean
 * @see HandleMXBean
 * @see SupplyMXBean
 * @see SettingsMXBean
 * @see TemplatesMXBean
 * @since 0.1
 */
public final class GuestfsManagement implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LOOK_FOR_TEMPLATES = Duration.ofSeconds(5);

    private final LiveConfig live;
    private final Notifications notifications = new Notifications();
    private final Registrations registrations;
    private final Watch watch = new Watch();
    private final Handles handles;

    private GuestfsManagement(String name, LiveConfig live, MBeanServer server) {
        this.live = live;
        registrations = new Registrations(server, name);
        handles = new Handles(notifications, registrations, live);
    }

    /**
     * Shows a supply, and the handles that it creates from now on.
     *
     * @param name what the application calls itself
     * @param supply its supply, which must be closed later
     * @return what must be closed
     * @throws IllegalStateException if the name is taken, or the MBean server refuses the beans
     */
    public static GuestfsManagement open(String name, Supply supply) {
        return open(name, supply, ManagementFactory.getPlatformMBeanServer());
    }

    static GuestfsManagement open(String name, Supply supply, MBeanServer server) {
        Objects.requireNonNull(supply, "supply");
        return open(checked(name), LiveConfig.of(supply), Optional.of(supply), server);
    }

    /**
     * Shows the handles that are created with {@link #config()}.
     *
     * @param name what the application calls itself
     * @param config the configuration from which that one is made
     * @return what must be closed
     * @throws IllegalStateException if the name is taken, or the MBean server refuses the beans
     */
    public static GuestfsManagement open(String name, GuestfsConfig config) {
        Objects.requireNonNull(config, "config");
        return open(checked(name), LiveConfig.of(config), Optional.empty(), ManagementFactory.getPlatformMBeanServer());
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a management needs a name, got \"" + name + "\"");
        }
        return name;
    }

    private static GuestfsManagement open(String name, LiveConfig live, Optional<Supply> supply, MBeanServer server) {
        var management = new GuestfsManagement(name, live, server);
        boolean isOpen = false;
        try {
            management.begin(supply);
            isOpen = true;
            return management;
        } finally {
            if (!isOpen) {
                management.close();
            }
        }
    }

    private void begin(Optional<Supply> supply) {
        registrations.require(handles, "Handles");
        registrations.require(new Settings(live), "Settings");
        TemplatesBean templates = templates(supply);
        registrations.require(templates, "Templates");
        supply.ifPresent(shown -> {
            var bean = new SupplyBean(notifications, shown);
            registrations.require(bean, "Supply");
            watch.every(LOOK, bean::lookForExhaustion);
        });
        watch.every(LOOK, handles::lookForSlowOnes);
        watch.every(LOOK_FOR_TEMPLATES, templates::lookForNewOnes);
        live.watch(handles);
    }

    private TemplatesBean templates(Optional<Supply> supply) {
        try {
            return new TemplatesBean(notifications, live, () -> supply.ifPresent(Supply::drain));
        } catch (IOException e) {
            throw new IllegalStateException("the templates cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the configuration of handles to come, as it has been set over JMX.
     *
     * @return the configuration of this moment
     */
    public GuestfsConfig config() {
        return live.config();
    }

    /** Takes all beans away, and ends what watches the handles. Does nothing the second time. */
    @Override
    public void close() {
        live.close();
        watch.close();
        handles.close();
        registrations.close();
        notifications.close();
    }
}
