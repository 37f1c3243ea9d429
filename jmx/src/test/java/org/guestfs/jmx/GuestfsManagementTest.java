// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.management.Attribute;
import javax.management.InstanceNotFoundException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.NotCompliantMBeanException;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a console sees and may do, as far as that needs no appliance. */
@Timeout(60)
@SuppressWarnings("try")
final class GuestfsManagementTest {
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    @TempDir
    private Path cache;

    private GuestfsConfig config() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LIBGUESTFS_CACHEDIR", cache.toString());
        environment.remove("LIBGUESTFS_MEMSIZE");
        return GuestfsConfig.builder().environment(environment).build();
    }

    private static ObjectName name(String type) throws Exception {
        return new ObjectName("org.guestfs:type=" + type + ",name=\"test\"");
    }

    private static Set<ObjectName> names() throws Exception {
        return SERVER.queryNames(new ObjectName("org.guestfs:*"), null);
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("guestfs-management"))
                .toList();
    }

    @Test
    void beansAreThereUntilItIsClosed() throws Exception {
        try (GuestfsManagement management = GuestfsManagement.open("test", config())) {
            assertThat(names()).containsExactlyInAnyOrder(name("Handles"), name("Settings"), name("Templates"));
            try (Guestfs guestfs = Guestfs.create(management.config())) {
                guestfs.setIdentifier("mine");
                ObjectName handle = SERVER.queryNames(new ObjectName("org.guestfs:type=Handle,name=\"test\",*"), null)
                        .iterator()
                        .next();
                assertThat(SERVER.getAttribute(handle, "Identifier")).isEqualTo("mine");
                assertThat(SERVER.getAttribute(handle, "State")).isEqualTo("config");
                assertThat(SERVER.getAttribute(handle, "LaunchedTime")).isNull();
                assertThat(SERVER.getAttribute(name("Handles"), "OpenCount")).isEqualTo(1);
            }
            assertThat(names()).hasSize(3);
            CompositeData[] closed = (CompositeData[]) SERVER.getAttribute(name("Handles"), "RecentlyClosed");
            assertThat(closed).hasSize(1);
            assertThat(closed[0].get("identifier")).isEqualTo("mine");
        }
        assertThat(names()).isEmpty();
        await().untilAsserted(() -> assertThat(threads()).isEmpty());
    }

    @Test
    void handlesGoOnWhenItIsClosed() throws Exception {
        GuestfsManagement management = GuestfsManagement.open("test", config());
        try (Guestfs guestfs = Guestfs.create(management.config())) {
            management.close();
            management.close();
            assertThat(names()).isEmpty();
            assertThat(guestfs.getMemsize()).isEqualTo(1280);
            Guestfs.create(management.config()).close();
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void twoOfOneNameDoNotGoTogetherAndTheFirstStays() throws Exception {
        try (GuestfsManagement first = GuestfsManagement.open("test", config());
                GuestfsManagement other = GuestfsManagement.open("other, \"name\"", config())) {
            assertThatThrownBy(() -> GuestfsManagement.open("test", config()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("choose another name");
            assertThat(names()).hasSize(6);
            try (Guestfs one = Guestfs.create(first.config());
                    Guestfs two = Guestfs.create(other.config())) {
                assertThat(names()).hasSize(8);
                assertThat(SERVER.getAttribute(name("Handles"), "OpenCount")).isEqualTo(1);
            }
        }
        assertThatThrownBy(() -> GuestfsManagement.open(" ", config())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingsAreReadLiveAndCountForHandlesToCome() throws Exception {
        try (GuestfsManagement management = GuestfsManagement.open("test", config());
                Guestfs before = Guestfs.create(management.config())) {
            SERVER.setAttribute(name("Settings"), new Attribute("MemoryMebibytes", 800));
            SERVER.setAttribute(name("Settings"), new Attribute("BackendSettings", new String[] {"force_tcg=1"}));
            SERVER.setAttribute(name("Settings"), new Attribute("Clone", "never"));
            SERVER.setAttribute(name("Settings"), new Attribute("LaunchTimeoutMillis", 90_000L));
            assertThat(before.getMemsize()).isEqualTo(1280);
            try (Guestfs after = Guestfs.create(management.config())) {
                assertThat(after.getMemsize()).isEqualTo(800);
                assertThat(after.getBackendSettings()).containsExactly("force_tcg=1");
            }
            assertThat(SERVER.getAttribute(name("Settings"), "MemoryMebibytes")).isEqualTo(800);
            assertThat(SERVER.getAttribute(name("Settings"), "Clone")).isEqualTo("never");
            assertThat(management.config().launchTimeout()).hasSeconds(90);
            CompositeData[] known = (CompositeData[]) SERVER.getAttribute(name("Settings"), "KnownBackendSettings");
            assertThat(known).extracting(setting -> setting.get("name")).contains("force_tcg", "clone");
            assertThat(SERVER.getAttribute(name("Handles"), "CreatedCount")).isEqualTo(2L);
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedAndChangeNothing() throws Exception {
        try (GuestfsManagement management = GuestfsManagement.open("test", config())) {
            GuestfsConfig before = management.config();
            assertRefused("MemoryMebibytes", 100, "256");
            assertRefused("BackendSettings", new String[] {"force_tgc=1"}, "force_tcg");
            assertRefused("BackendSettings", new String[] {"force_tcg=perhaps"}, "perhaps");
            assertRefused("Backend", "xen", "direct");
            assertRefused("Hypervisor", "/nowhere/qemu", "/nowhere/qemu");
            assertRefused("AppliancePath", "/nowhere", "directory");
            assertRefused("Clone", "perhaps", "auto, require or never");
            assertRefused("CallTimeoutMillis", 0L, "greater than zero");
            assertThat(management.config()).isSameAs(before);
        }
    }

    private static void assertRefused(String attribute, Object value, String words) {
        assertThatThrownBy(() -> SERVER.setAttribute(name("Settings"), new Attribute(attribute, value)))
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasStackTraceContaining(words);
    }

    @Test
    void aHostThatLacksSomethingIsSaidToLackIt() throws Exception {
        Map<String, String> environment = new HashMap<>(config().environment());
        environment.put("LIBGUESTFS_HV", "/nowhere/qemu");
        GuestfsConfig config = GuestfsConfig.builder().environment(environment).build();
        try (GuestfsManagement management = GuestfsManagement.open("test", config)) {
            assertThat(SERVER.getAttribute(name("Handles"), "Healthy")).isEqualTo(false);
            assertThat((String) SERVER.getAttribute(name("Handles"), "Problem"))
                    .contains("no program /nowhere/qemu")
                    .contains("LIBGUESTFS_HV");
            assertThat(SERVER.getAttribute(name("Handles"), "CreatedCount")).isEqualTo(0L);
        }
    }

    @Test
    void whatIsNotThereIsSaidNotToBe() throws Exception {
        try (GuestfsManagement management = GuestfsManagement.open("test", config());
                Guestfs guestfs = Guestfs.create(management.config())) {
            ObjectName handle = SERVER.queryNames(new ObjectName("org.guestfs:type=Handle,*"), null)
                    .iterator()
                    .next();
            assertThat(SERVER.invoke(handle, "kill", null, null)).isEqualTo(false);
            assertThat(SERVER.invoke(handle, "cancel", null, null)).isEqualTo(false);
            assertThat((String[]) SERVER.invoke(handle, "consoleLines", null, null))
                    .isEmpty();
            assertThatThrownBy(() -> SERVER.invoke(
                            new ObjectName("org.guestfs:type=Handle,name=\"test\",number=999999"), "kill", null, null))
                    .isInstanceOf(InstanceNotFoundException.class);
            assertThatThrownBy(() -> SERVER.invoke(
                            name("Templates"), "drop", new Object[] {"../../etc"}, new String[] {String.class.getName()
                            }))
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .hasStackTraceContaining("there is no template");
            SERVER.invoke(handle, "shutDown", null, null);
            assertThatThrownBy(guestfs::getMemsize).isInstanceOf(IllegalStateException.class);
            assertThat(names()).hasSize(3);
        }
    }

    @Test
    void hundredsOfHandlesAreSeenAtOnceAndGone() throws Exception {
        try (GuestfsManagement management = GuestfsManagement.open("test", config())) {
            List<Guestfs> handles = Stream.generate(() -> Guestfs.create(management.config()))
                    .limit(400)
                    .toList();
            assertThat(names()).hasSize(3 + 400);
            assertThat(SERVER.getAttribute(name("Handles"), "OpenCount")).isEqualTo(400);
            handles.parallelStream().forEach(Guestfs::close);
            assertThat(names()).hasSize(3);
            assertThat(SERVER.getAttribute(name("Handles"), "ClosedCount")).isEqualTo(400L);
            assertThat((CompositeData[]) SERVER.getAttribute(name("Handles"), "RecentlyClosed"))
                    .hasSize(32);
        }
    }

    @Test
    void listenersThatThrowOrBlockHarmNobody() throws Exception {
        var received = new LinkedBlockingQueue<Notification>();
        var release = new CountDownLatch(1);
        try (GuestfsManagement management = GuestfsManagement.open("test", config())) {
            SERVER.addNotificationListener(
                    name("Handles"),
                    (notification, handback) -> {
                        throw new IllegalStateException("on purpose");
                    },
                    null,
                    null);
            SERVER.addNotificationListener(
                    name("Handles"),
                    (notification, handback) -> {
                        received.add(notification);
                        awaitQuietly(release);
                    },
                    null,
                    null);
            for (int i = 0; i < 700; i++) {
                Guestfs.create(management.config()).close();
            }
            assertThat(SERVER.getAttribute(name("Handles"), "ClosedCount")).isEqualTo(700L);
            assertThat((long) SERVER.getAttribute(name("Handles"), "DroppedNotificationCount"))
                    .isPositive();
            release.countDown();
            Notification first = received.poll(10, TimeUnit.SECONDS);
            assertThat(first.getType()).isEqualTo("org.guestfs.handle.created");
            assertThat(first.getSequenceNumber()).isEqualTo(1);
            assertThat(((CompositeData) first.getUserData()).get("number")).isInstanceOf(Long.class);
            assertThat(received.poll(10, TimeUnit.SECONDS).getSequenceNumber()).isGreaterThan(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aServerThatRefusesHandlesHarmsThemNot() {
        MBeanServer real = MBeanServerFactory.newMBeanServer();
        try (Supply supply = Supply.builder().config(config()).minimum(0).open();
                GuestfsManagement management = GuestfsManagement.open("test", supply, refusing(real, "Handle"));
                Guestfs guestfs = supply.create()) {
            assertThat(guestfs.getMemsize()).isEqualTo(1280);
            assertThat(management.config()).isSameAs(supply.config());
            assertThat(real.getMBeanCount()).isEqualTo(1 + 4);
        }
        assertThat(real.getMBeanCount()).isEqualTo(1);
    }

    @Test
    void aServerThatRefusesEverythingIsSaidToDoSo() {
        MBeanServer real = MBeanServerFactory.newMBeanServer();
        try (Supply supply = Supply.builder().config(config()).minimum(0).open()) {
            assertThatThrownBy(() -> GuestfsManagement.open("test", supply, refusing(real, "Templates")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("refuses");
            assertThat(real.getMBeanCount()).isEqualTo(1);
            await().untilAsserted(() -> assertThat(threads()).isEmpty());
        }
    }

    private static MBeanServer refusing(MBeanServer real, String type) {
        return (MBeanServer) Proxy.newProxyInstance(
                MBeanServer.class.getClassLoader(), new Class<?>[] {MBeanServer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("registerMBean")
                            && ((ObjectName) arguments[1])
                                    .getKeyProperty("type")
                                    .equals(type)) {
                        throw new NotCompliantMBeanException("on purpose");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void aSupplyCanBeResizedAndTheMonitorThatWasThereStays() throws Exception {
        var seen = new LinkedBlockingQueue<Long>();
        GuestfsConfig watched = config().toBuilder()
                .monitor(handle -> seen.add(handle.number()))
                .build();
        try (Supply supply =
                Supply.builder().config(watched).minimum(0).maximum(3).open()) {
            try (GuestfsManagement management = GuestfsManagement.open("test", supply)) {
                assertThat(SERVER.getAttribute(name("Supply"), "Maximum")).isEqualTo(3);
                SERVER.setAttribute(name("Supply"), new Attribute("Maximum", 5));
                assertThat(supply.maximum()).isEqualTo(5);
                assertThatThrownBy(() -> SERVER.invoke(
                                name("Supply"), "resize", new Object[] {9, 8}, new String[] {"int", "int"}))
                        .hasStackTraceContaining("minimum 9 is greater than maximum 8");
                SERVER.invoke(name("Supply"), "drain", null, null);
                supply.create().close();
                assertThat(SERVER.getAttribute(name("Handles"), "CreatedCount")).isEqualTo(1L);
                assertThat(seen).hasSize(1);
                assertThat(management.config()).isNotSameAs(watched);
            }
            supply.create().close();
            assertThat(seen).hasSize(2);
            assertThat(supply.config().monitor()).isSameAs(watched.monitor());
        }
    }
}
