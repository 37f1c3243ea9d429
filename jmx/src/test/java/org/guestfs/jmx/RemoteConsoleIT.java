// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.rmi.server.RMIServerSocketFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.management.Attribute;
import javax.management.MBeanServerConnection;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import javax.management.remote.rmi.RMIConnectorServer;
import org.guestfs.ApplianceLostException;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.Supply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A console in another process would be no different: it comes by RMI, with a password, and knows no class of ours. */
@Tag("appliance")
@Timeout(300)
final class RemoteConsoleIT {
    private static final long SIZE = 64 << 20;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private static Path directory;

    private static Supply supply;
    private static GuestfsManagement management;
    private static JMXConnectorServer server;
    private static JMXConnector control;
    private static JMXConnector monitor;

    @BeforeAll
    static void open() throws Exception {
        supply = Supply.builder().minimum(1).maximum(4).open();
        management = GuestfsManagement.open("console", supply);
        Path passwords = ownFile("passwords", "control secret\nmonitor secret\n");
        Path access = ownFile("access", "control readwrite\nmonitor readonly\n");
        RMIServerSocketFactory loopback = port -> new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        server = JMXConnectorServerFactory.newJMXConnectorServer(
                new JMXServiceURL("service:jmx:rmi://127.0.0.1"),
                Map.of(
                        "jmx.remote.x.password.file",
                        passwords.toString(),
                        "jmx.remote.x.access.file",
                        access.toString(),
                        RMIConnectorServer.RMI_SERVER_SOCKET_FACTORY_ATTRIBUTE,
                        loopback),
                ManagementFactory.getPlatformMBeanServer());
        server.start();
        control = connect("control");
        monitor = connect("monitor");
    }

    private static Path ownFile(String name, String content) throws IOException {
        Path file = Files.createFile(
                directory.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    private static JMXConnector connect(String user) throws IOException {
        return JMXConnectorFactory.connect(
                server.getAddress(), Map.of(JMXConnector.CREDENTIALS, new String[] {user, "secret"}));
    }

    @AfterAll
    static void close() throws Exception {
        control.close();
        monitor.close();
        server.stop();
        management.close();
        supply.close();
    }

    private static MBeanServerConnection console() throws IOException {
        return control.getMBeanServerConnection();
    }

    private static ObjectName name(String type) throws Exception {
        return new ObjectName("org.guestfs:type=" + type + ",name=\"console\"");
    }

    /** The handle of an identifier: a console has no other way to know it. */
    private static ObjectName handle(String identifier) throws Exception {
        var found = new ArrayList<ObjectName>();
        for (ObjectName one : console().queryNames(new ObjectName("org.guestfs:type=Handle,*"), null)) {
            if (console().getAttribute(one, "Identifier").equals(identifier)) {
                found.add(one);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Object get(ObjectName bean, String attribute) throws Exception {
        return console().getAttribute(bean, attribute);
    }

    private static long number(ObjectName bean, String attribute) throws Exception {
        return ((Number) get(bean, attribute)).longValue();
    }

    private static Object run(ObjectName bean, String operation) throws Exception {
        return console().invoke(bean, operation, null, null);
    }

    /** A map, as a client sees it. */
    private static Map<String, Long> counts(ObjectName bean, String attribute) throws Exception {
        var counts = new HashMap<String, Long>();
        for (Object row : ((TabularData) get(bean, attribute)).values()) {
            counts.put((String) ((CompositeData) row).get("key"), (Long) ((CompositeData) row).get("value"));
        }
        return counts;
    }

    private static Guestfs launched(String identifier) {
        Guestfs guestfs = supply.create();
        guestfs.setIdentifier(identifier);
        guestfs.addDriveScratch(SIZE);
        guestfs.launch();
        guestfs.mkfs("ext4", "/dev/sda");
        guestfs.mount("/dev/sda", "/");
        return guestfs;
    }

    @Test
    void aSettingIsChangedAndTheNextHandleHasIt() throws Exception {
        console().setAttribute(name("Settings"), new Attribute("MemoryMebibytes", 1000));
        try (Guestfs guestfs = launched("smaller")) {
            assertThat(get(handle("smaller"), "MemoryMebibytes")).isEqualTo(1000);
            String memory = guestfs.debug("sh", List.of("head -n 1 /proc/meminfo"));
            assertThat(Long.parseLong(memory.replaceAll("[^0-9]", ""))).isBetween(800_000L, 1_024_000L);
        } finally {
            console().setAttribute(name("Settings"), new Attribute("MemoryMebibytes", 1280));
        }
    }

    @Test
    void aLongUploadIsWatchedAndCancelled(@TempDir Path large) throws Exception {
        Path file = large.resolve("large");
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(6L << 30);
        }
        try (Guestfs guestfs = supply.create()) {
            guestfs.setIdentifier("upload");
            guestfs.addDriveScratch(8L << 30);
            guestfs.launch();
            ObjectName handle = handle("upload");
            CompletableFuture<Throwable> upload =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> guestfs.upload(file, "/dev/sda")));
            await().atMost(LONG).until(() -> number(handle, "ProgressPosition") > 0);
            assertThat(get(handle, "CurrentAction")).isEqualTo("upload");
            assertThat(number(handle, "ProgressTotal")).isGreaterThan(number(handle, "ProgressPosition"));
            assertThat(number(handle, "CurrentActionMillis")).isPositive();
            assertThat(run(handle, "cancel")).isEqualTo(true);
            assertThat(upload.get(60, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(OperationException.class, failure -> assertThat(failure.errnoName())
                            .isEqualTo("EINTR"));
            assertThat(get(handle, "State")).isEqualTo("ready");
            assertThat(number(handle, "ProgressTotal")).isZero();
            assertThat(guestfs.blockdevGetsize64("/dev/sda")).isEqualTo(8L << 30);
        }
    }

    @Test
    void aHungHandleIsNoticedAndKilled() throws Exception {
        var notifications = new LinkedBlockingQueue<Notification>();
        console()
                .addNotificationListener(
                        name("Handles"), (notification, handback) -> notifications.add(notification), null, null);
        console().setAttribute(name("Handles"), new Attribute("SlowActionMillis", 500L));
        try (Guestfs guestfs = launched("hung")) {
            ObjectName handle = handle("hung");
            long pid = number(handle, "Pid");
            assertThat(number(handle, "ResidentBytes")).isGreaterThan(10 << 20);
            CompletableFuture<Throwable> hung = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> guestfs.debug("sh", List.of("sleep 600"))));
            Notification slow = awaitType(notifications, "org.guestfs.handle.slow", "hung");
            assertThat(((CompositeData) slow.getUserData()).get("action")).isEqualTo("debug");
            assertThat(run(handle, "kill")).isEqualTo(true);
            assertThat(hung.get(60, TimeUnit.SECONDS)).isInstanceOf(ApplianceLostException.class);
            awaitType(notifications, "org.guestfs.handle.lost", "hung");
            await().atMost(LONG).until(() -> ProcessHandle.of(pid).isEmpty());
            assertThat(get(handle, "State")).isEqualTo("config");
            run(handle, "shutDown");
            awaitType(notifications, "org.guestfs.handle.closed", "hung");
            assertThat(console().isRegistered(handle)).isFalse();
        } finally {
            console().setAttribute(name("Handles"), new Attribute("SlowActionMillis", 30_000L));
        }
    }

    private static Notification awaitType(LinkedBlockingQueue<Notification> queue, String type, String identifier)
            throws InterruptedException {
        Notification next = queue.poll(60, TimeUnit.SECONDS);
        while (next != null
                && !(next.getType().equals(type)
                        && ((CompositeData) next.getUserData())
                                .get("identifier")
                                .equals(identifier))) {
            next = queue.poll(60, TimeUnit.SECONDS);
        }
        assertThat(next).as(type).isNotNull();
        return next;
    }

    @Test
    void countersAddUpExactly() throws Exception {
        ObjectName handles = name("Handles");
        long calls = number(handles, "CallCount");
        long failed = number(handles, "FailedCallCount");
        long missing = counts(handles, "ErrorCounts").getOrDefault("ENOENT", 0L);
        long entered = counts(handles, "EventCounts").get("enter");
        long launched = number(handles, "LaunchedCount");
        long sent = number(handles, "BytesSent");
        long served = number(name("Supply"), "ServedCount");
        try (Guestfs guestfs = launched("counted")) {
            ObjectName handle = handle("counted");
            long before = number(handle, "CallCount");
            for (int i = 0; i < 20; i++) {
                guestfs.write("/file" + i, new byte[10_000]);
            }
            for (int i = 0; i < 7; i++) {
                assertThatThrownBy(() -> guestfs.cat("/missing")).isInstanceOf(OperationException.class);
            }
            assertThat(number(handle, "CallCount")).isEqualTo(before + 27);
            assertThat(number(handle, "FailedCallCount")).isEqualTo(7);
            assertThat(counts(handle, "ErrorCounts")).isEqualTo(Map.of("ENOENT", 7L));
            // set_identifier, add_drive_scratch and add_drive, launch, mkfs, mount
            assertThat(before).isEqualTo(6);
            assertThat(number(handles, "CallCount")).isEqualTo(calls + 33);
            assertThat(number(handles, "BytesSent") - sent).isBetween(200_000L, 230_000L);
        }
        assertThat(number(handles, "CallCount")).isEqualTo(calls + 33);
        assertThat(number(handles, "FailedCallCount")).isEqualTo(failed + 7);
        assertThat(counts(handles, "ErrorCounts")).containsEntry("ENOENT", missing + 7);
        assertThat(counts(handles, "EventCounts")).containsEntry("enter", entered + 33);
        assertThat(number(handles, "LaunchedCount")).isEqualTo(launched + 1);
        assertThat(number(name("Supply"), "ServedCount")).isEqualTo(served + 1);
        CompositeData last = ((CompositeData[]) get(handles, "RecentlyClosed"))[0];
        assertThat(last.get("identifier")).isEqualTo("counted");
        assertThat(last.get("callCount")).isEqualTo(33L);
        assertThat((String[]) last.get("drives")).hasSize(1);
    }

    @Test
    void whoMayOnlyLookCannotDoAnythingElse() throws Exception {
        MBeanServerConnection looking = monitor.getMBeanServerConnection();
        try (Guestfs guestfs = launched("watched")) {
            ObjectName handle = handle("watched");
            assertThat(looking.getAttribute(handle, "State")).isEqualTo("ready");
            assertThatThrownBy(() -> looking.invoke(handle, "kill", null, null)).isInstanceOf(SecurityException.class);
            assertThatThrownBy(() -> looking.invoke(handle, "traceLines", null, null))
                    .isInstanceOf(SecurityException.class);
            assertThatThrownBy(() -> looking.setAttribute(handle, new Attribute("Trace", true)))
                    .isInstanceOf(SecurityException.class);
            guestfs.pingDaemon();
        }
    }

    @Test
    void nothingShowsWhatIsInFilesOrKeys() throws Exception {
        String secret = "tell-nobody";
        try (Guestfs guestfs = launched("secretive")) {
            ObjectName handle = handle("secretive");
            console().setAttribute(handle, new Attribute("Trace", true));
            guestfs.write("/file", secret.getBytes(StandardCharsets.UTF_8));
            guestfs.cat("/file");
            assertThatThrownBy(() -> guestfs.cryptsetupOpen("/dev/sda", Secret.of(secret), "name"))
                    .isInstanceOf(OperationException.class);
            List<String> lines = List.of((String[]) run(handle, "traceLines"));
            assertThat(lines).hasSize(3);
            assertThat(String.join("\n", lines)).contains("write \"/file\"").doesNotContain(secret);
            for (var attribute : console().getMBeanInfo(handle).getAttributes()) {
                assertThat(String.valueOf(get(handle, attribute.getName()))).doesNotContain(secret);
            }
            assertThat(String.join("\n", (String[]) run(handle, "consoleLines")))
                    .doesNotContain(secret);
        }
    }

    @Test
    void aSelfTestSaysHowLongThingsTake() throws Exception {
        CompositeData result = (CompositeData) run(name("Handles"), "selfTest");
        assertThat((long) result.get("launchMillis")).isPositive();
        assertThat(result.get("accelerator")).isIn("tcg", "kvm");
    }

    @Test
    void spareAppliancesAreReplacedByADrain() throws Exception {
        await().atMost(LONG).until(() -> number(name("Supply"), "ReadyCount") > 0);
        long destroyed = number(name("Supply"), "DestroyedCount");
        run(name("Supply"), "drain");
        assertThat(number(name("Supply"), "DestroyedCount")).isGreaterThan(destroyed);
        await().atMost(LONG).until(() -> number(name("Supply"), "ReadyCount") > 0);
        CompositeData[] templates = (CompositeData[]) get(name("Templates"), "Templates");
        assertThat(templates).isNotEmpty();
        assertThat((long) templates[0].get("useCount")).isPositive();
    }
}
