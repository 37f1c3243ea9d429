// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.spi.InitialContextFactory;
import org.guestfs.Guestfs;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.ra.spi.GuestfsManagedConnectionFactory;
import org.guestfs.ra.spi.GuestfsResourceAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The adapter without a server, but with names; {@code InjectedServerIT} has it in servers. */
@Tag("appliance")
@Timeout(120)
final class AdapterIT {
    private static final Map<String, Object> BOUND = new ConcurrentHashMap<>();

    @TempDir
    private Path root;

    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();

    /** Made by JNDI. */
    public static final class Names implements InitialContextFactory {
        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) {
            return (Context) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                        if (!method.getName().equals("lookup")) {
                            return null;
                        }
                        Object found = BOUND.get(arguments[0].toString());
                        if (found == null) {
                            throw new NameNotFoundException(arguments[0].toString());
                        }
                        return found;
                    });
        }
    }

    @Dependent
    static class User {
        @Inject
        @Image("guest.img")
        Guestfs guest;

        @Inject
        @Any
        Instance<Guestfs> handles;

        @Inject
        GuestfsFactory factory;
    }

    @BeforeEach
    void start() throws Exception {
        TestGuest.make(root.resolve("guest.img"), "one");
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Names.class.getName());
        adapter.setImageRoots(root.toString());
        adapter.setMinimum(0);
        adapter.start();
        var managed = new GuestfsManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        managed.setReadOnly(false);
        BOUND.put("eis/guestfs", managed.createConnectionFactory());
        BOUND.put("java:/something", "else");
    }

    @AfterEach
    void stop() {
        System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
        BOUND.clear();
        adapter.stop();
    }

    @Test
    void aHandleIsAConnection() {
        try (SeContainer container = Containers.start(User.class)) {
            User user = container.select(User.class).get();
            assertThat(user.factory.source()).isEqualTo("the connection factory eis/guestfs");
            user.guest.mountRo("/dev/sda", "/");
            assertThat(user.guest.cat("/etc/hostname")).isEqualTo("one\n");
            int appliance = user.guest.getPid();
            user.guest.close();
            assertThat(ProcessHandle.of(appliance).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThatThrownBy(() -> user.factory
                            .open(root.resolve("guest.img").toString())
                            .launch())
                    .isInstanceOf(OperationException.class);
        }
    }

    @Test
    void whatIsWrittenWithoutATransactionIsInTheImage() {
        try (SeContainer container = Containers.start(User.class)) {
            User user = container.select(User.class).get();
            Guestfs writer = user.handles
                    .select(Image.Literal.readWrite("guest.img", "raw"))
                    .get();
            writer.mount("/dev/sda", "/");
            writer.write("/etc/hostname", "two".getBytes(UTF_8));
            user.handles.destroy(writer);
            user.guest.mountRo("/dev/sda", "/");
            assertThat(user.guest.cat("/etc/hostname")).isEqualTo("two");
        }
    }

    @Test
    void onlyTheAdapterKnowsWhichImagesThereAre() {
        try (SeContainer container = Containers.start(User.class)) {
            Guestfs unknown = container
                    .select(User.class)
                    .get()
                    .handles
                    .select(Image.Literal.of("nowhere.img"))
                    .get();
            assertThatThrownBy(unknown::listDevices)
                    .isInstanceOfSatisfying(LaunchException.class, e -> assertThat(e.errnoName())
                            .isEqualTo("ENOENT"))
                    .hasMessageContaining("nowhere.img");
        }
    }

    @Test
    void aConfiguredFactoryThatIsNotBoundIsNotReplaced() {
        assertSource(Map.of("connection-factory", "eis/mine"), "there is no connection factory eis/mine");
        assertSource(
                Map.of("connection-factory", "java:/something"),
                "is no connection factory of guestfs that this application");
    }

    private static void assertSource(Map<String, String> settings, String problem) {
        try (SeContainer container = Containers.start(settings, User.class)) {
            GuestfsFactory factory = container.select(User.class).get().factory;
            assertThatThrownBy(factory::source)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(problem);
        }
    }

    @Test
    void theAdapterCanBeLeftOut() {
        Map<String, String> settings =
                Map.of("connection-factory", "none", "supply.minimum", "0", "root", root.toString());
        try (SeContainer container = Containers.start(settings, User.class)) {
            assertThat(container.select(User.class).get().factory.source()).isEqualTo("a supply of this application");
        }
    }
}
