// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import javax.management.remote.JMXServiceURL;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A console outside of the server, which comes by RMI with a password, sees and manages what an application does in it. */
@Tag("server")
@Timeout(300)
final class ServerConsoleIT {
    static final String LARGE = "console-large.img";

    private static final long SIZE = 8L << 30;
    private static final Path IMAGES = Path.of(System.getProperty("images", "/nowhere"));
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final InstalledServer SERVER = InstalledServer.ofThisRun();
    private static final File LOG = new File("target", "console-" + SERVER + ".log");

    @TempDir
    private static Path programs;

    private static RunningServer running;
    private static JMXConnector control;
    private static JMXConnector monitor;

    @BeforeAll
    static void open() throws Exception {
        ServerIT.makeImage(ServerCrashIT.FIRST);
        try (var content = new RandomAccessFile(IMAGES.resolve(LARGE).toFile(), "rw")) {
            content.setLength(SIZE);
        }
        SERVER.install();
        running = RunningServer.start(SERVER, programs, LOG);
        int port = freePort();
        running.jcmd(
                "ManagementAgent.start",
                "jmxremote.host=127.0.0.1",
                "jmxremote.port=" + port,
                "jmxremote.rmi.port=" + port,
                "jmxremote.ssl=false",
                "jmxremote.authenticate=true",
                "jmxremote.password.file=" + ownFile("passwords", "control secret\nmonitor secret\n"),
                "jmxremote.access.file=" + ownFile("access", "control readwrite\nmonitor readonly\n"));
        control = connect(port, "control");
        monitor = connect(port, "monitor");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path ownFile(String name, String content) throws IOException {
        Path file = Files.createFile(
                programs.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    private static JMXConnector connect(int port, String user) throws IOException {
        return JMXConnectorFactory.connect(
                new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi"),
                Map.of(JMXConnector.CREDENTIALS, new String[] {user, "secret"}));
    }

    @AfterAll
    static void close() throws Exception {
        control.close();
        monitor.close();
        running.close();
        SERVER.uninstall();
        Files.delete(IMAGES.resolve(LARGE));
    }

    private static MBeanServerConnection console() throws IOException {
        return control.getMBeanServerConnection();
    }

    private static ObjectName name(String type) throws Exception {
        return new ObjectName("org.guestfs:type=" + type + ",name=\"guestfs\"");
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

    private static Map<String, Long> counts(ObjectName bean, String attribute) throws Exception {
        var counts = new HashMap<String, Long>();
        for (Object row : ((TabularData) get(bean, attribute)).values()) {
            counts.put((String) ((CompositeData) row).get("key"), (Long) ((CompositeData) row).get("value"));
        }
        return counts;
    }

    /** The handle that is in the middle of an action, found as who looks at a console finds it. */
    private static ObjectName handleIn(String action) {
        return await().atMost(LONG)
                .until(() -> findHandleIn(action), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<ObjectName> findHandleIn(String action) throws Exception {
        for (ObjectName one : console().queryNames(new ObjectName("org.guestfs:type=Handle,*"), null)) {
            if (action.equals(get(one, "CurrentAction"))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String end(CompletableFuture<HttpResponse<String>> errand) throws Exception {
        return errand.get(LONG.toSeconds(), TimeUnit.SECONDS).body();
    }

    @Test
    void aSettingIsChangedAndTheNextConnectionHasIt() throws Exception {
        console().setAttribute(name("Settings"), new Attribute("MemoryMebibytes", 1000));
        try {
            assertThat(Long.parseLong(running.answer("memory").replaceAll("[^0-9]", "")))
                    .isBetween(800_000L, 1_024_000L);
        } finally {
            console().setAttribute(name("Settings"), new Attribute("MemoryMebibytes", 1280));
        }
        assertThat(Long.parseLong(running.answer("memory").replaceAll("[^0-9]", "")))
                .isGreaterThan(1_024_000L);
    }

    @Test
    void aLongUploadIsWatchedAndCancelled() throws Exception {
        CompletableFuture<HttpResponse<String>> upload = running.begin("upload");
        ObjectName handle = handleIn("upload");
        await().atMost(LONG).until(() -> number(handle, "ProgressPosition") > 0);
        assertThat(number(handle, "ProgressTotal")).isGreaterThan(number(handle, "ProgressPosition"));
        assertThat(number(handle, "CurrentActionMillis")).isPositive();
        assertThat(run(handle, "cancel")).isEqualTo(true);
        assertThat(end(upload)).isEqualTo("EINTR " + SIZE);
    }

    @Test
    void aHungConnectionIsNoticedAndKilled() throws Exception {
        var lost = new LinkedBlockingQueue<Notification>();
        console()
                .addNotificationListener(
                        name("Handles"),
                        (notification, handback) -> {
                            if (notification.getType().equals("org.guestfs.handle.lost")) {
                                lost.add(notification);
                            }
                        },
                        null,
                        null);
        CompletableFuture<HttpResponse<String>> hung = running.begin("hang");
        ObjectName handle = handleIn("debug");
        long appliance = number(handle, "Pid");
        assertThat(run(handle, "kill")).isEqualTo(true);
        assertThat(end(hung)).isEqualTo("lost");
        assertThat(lost.poll(LONG.toSeconds(), TimeUnit.SECONDS)).isNotNull();
        await().atMost(LONG).until(() -> ProcessHandle.of(appliance)
                .filter(ProcessHandle::isAlive)
                .isEmpty());
        assertThat(console().isRegistered(handle)).isFalse();
    }

    @Test
    void countersAddUpExactly() throws Exception {
        ObjectName handles = name("Handles");
        long calls = number(handles, "CallCount");
        long failed = number(handles, "FailedCallCount");
        long missing = counts(handles, "ErrorCounts").getOrDefault("ENOENT", 0L);
        long served = number(name("Supply"), "ServedCount");
        assertThat(running.answer("calls")).isEqualTo("refused 7");
        // By the adapter: set_identifier, add_drive, launch, and at the end is_ready and shutdown; by the application:
        // mount.
        long expected = 5 + 1 + 20 + 7;
        assertThat(number(handles, "CallCount")).isEqualTo(calls + expected);
        assertThat(number(handles, "FailedCallCount")).isEqualTo(failed + 7);
        assertThat(counts(handles, "ErrorCounts")).containsEntry("ENOENT", missing + 7);
        assertThat(number(name("Supply"), "ServedCount")).isEqualTo(served + 1);
        CompositeData last = ((CompositeData[]) get(handles, "RecentlyClosed"))[0];
        assertThat(last.get("callCount")).isEqualTo(expected);
        assertThat((String[]) last.get("drives")).hasSize(1);
    }

    @Test
    void whoMayOnlyLookCannotDoAnythingElse() throws Exception {
        MBeanServerConnection looking = monitor.getMBeanServerConnection();
        assertThat(looking.getAttribute(name("ResourceAdapter"), "Healthy")).isEqualTo(true);
        assertThatThrownBy(() -> looking.invoke(name("Supply"), "drain", null, null))
                .isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> looking.setAttribute(name("Settings"), new Attribute("MemoryMebibytes", 1000)))
                .isInstanceOf(SecurityException.class);
    }

    @Test
    @EnabledIfSystemProperty(named = "arquillian.launch", matches = "wildfly")
    void wildFlyShowsTheFiguresOfTheSupplyAmongItsOwn() throws Exception {
        running.answer("memory");
        try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", RedeployIT.MANAGEMENT)) {
            ModelNode statistics = new ModelNode()
                    .add("subsystem", "resource-adapters")
                    .add("resource-adapter", "guestfs")
                    .add("statistics", "extended");
            ModelNode operation = Operations.createReadResourceOperation(statistics, true);
            operation.get("include-runtime").set(true);
            ModelNode outcome = client.execute(operation);
            assertThat(Operations.isSuccessfulOutcome(outcome))
                    .as(outcome.toString())
                    .isTrue();
            ModelNode figures = Operations.readResult(outcome);
            assertThat(figures.get("ServedCount").asLong()).isEqualTo(number(name("Supply"), "ServedCount"));
            assertThat(figures.get("InUseCount").asLong()).isZero();
        }
    }
}
