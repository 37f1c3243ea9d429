// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.naming.InitialContext;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.ImageRefusedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an application gets from the adapter, in a server that pools it. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ServerIT {
    private static final GuestfsConnectionSpec READ = GuestfsConnectionSpec.readOnly("first.img");
    private static final GuestfsConnectionSpec WRITE = GuestfsConnectionSpec.readWrite("first.img", "raw");
    private static final GuestfsConnectionSpec WRITE_SECOND = GuestfsConnectionSpec.readWrite("second.img", "raw");

    private static final Path IMAGES = Path.of(System.getProperty("images", "/nowhere"));

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(WebArchive.class, "application.war")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource("web.xml")
                .addAsWebInfResource("glassfish-ejb-jar.xml")
                .addAsWebInfResource("glassfish-web.xml")
                .addAsWebInfResource("ibm-web-bnd.xml")
                .addAsWebInfResource("jboss-web.xml")
                .addAsWebInfResource("jboss-ejb3.xml")
                .addClass(EventBean.class)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.guestfs.rar\n"),
                        "MANIFEST.MF");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @BeforeEach
    void makeImages() throws Exception {
        makeImage("first.img");
        makeImage("second.img");
    }

    static void makeImage(String name) throws Exception {
        Path tree = Files.createTempDirectory("tree");
        Files.writeString(tree.resolve("data"), "old");
        Files.deleteIfExists(IMAGES.resolve(name));
        Process mke2fs = new ProcessBuilder(
                        "mke2fs",
                        "-q",
                        "-t",
                        "ext4",
                        "-d",
                        tree.toString(),
                        IMAGES.resolve(name).toString(),
                        "16M")
                .redirectErrorStream(true)
                .start();
        String output = new String(mke2fs.getInputStream().readAllBytes(), UTF_8);
        assertThat(mke2fs.waitFor()).as(output).isZero();
        Files.delete(tree.resolve("data"));
        Files.delete(tree);
    }

    private static GuestfsConnectionFactory factory() throws Exception {
        return InitialContext.doLookup("java:comp/env/eis/guestfs");
    }

    private static UserTransaction transaction() throws Exception {
        return InitialContext.doLookup("java:comp/UserTransaction");
    }

    private static GuestfsConnection mounted(GuestfsConnectionSpec spec) throws Exception {
        GuestfsConnection guest = factory().getConnection(spec);
        guest.mount("/dev/sda", "/");
        return guest;
    }

    private static String data(String image) throws Exception {
        try (GuestfsConnection guest = factory().getConnection(GuestfsConnectionSpec.readOnly(image))) {
            guest.mountRo("/dev/sda", "/");
            return guest.cat("/data");
        }
    }

    private static void write(GuestfsConnection guest) {
        guest.write("/data", "new".getBytes(UTF_8));
    }

    @Test
    void aConnectionThatWasOpenWhenItsTransactionWasRolledBackIsNotInTheWayOfTheNext() throws Exception {
        for (int i = 0; i < 2; i++) {
            transaction().begin();
            try (GuestfsConnection guest = mounted(WRITE)) {
                guest.write("/data", "lost".getBytes(UTF_8));
                transaction().rollback();
            }
        }
        transaction().begin();
        try (GuestfsConnection guest = mounted(WRITE)) {
            guest.write("/data", "new".getBytes(UTF_8));
        }
        transaction().commit();
        assertThat(data("first.img")).isEqualTo("new");
    }

    @Test
    void aConnectionIsSeenByManagementAndCanBeKilledThere() throws Exception {
        MBeanServer management = ManagementFactory.getPlatformMBeanServer();
        var handles = new ObjectName("org.guestfs:type=Handle,name=\"guestfs\",*");
        try (GuestfsConnection guest = mounted(READ)) {
            assertThat(management.queryNames(handles, null)).hasSize(1);
            ObjectName handle = management.queryNames(handles, null).iterator().next();
            assertThat(management.getAttribute(handle, "State")).isEqualTo("ready");
            assertThat((long) management.getAttribute(handle, "Pid")).isPositive();
            assertThat((String[]) management.getAttribute(handle, "Drives")).hasSize(1);
            assertThat(management.invoke(handle, "kill", null, null)).isEqualTo(true);
            assertThatThrownBy(() -> guest.ls("/")).isInstanceOf(RuntimeException.class);
        }
        assertThat(management.queryNames(handles, null)).isEmpty();
        var adapter = new ObjectName("org.guestfs:type=ResourceAdapter,name=\"guestfs\"");
        assertThat(management.getAttribute(adapter, "Version").toString()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(management.getAttribute(adapter, "Healthy")).isEqualTo(true);
        assertThat(data("first.img")).isEqualTo("old");
    }

    @Test
    void aConnectionReadsAnImage() throws Exception {
        assertThat(data("first.img")).isEqualTo("old");
    }

    @Test
    void noApplianceServesTwice() throws Exception {
        var appliances = new ArrayList<Integer>();
        for (int i = 0; i < 4; i++) {
            try (GuestfsConnection guest = factory().getConnection(READ)) {
                guest.pingDaemon();
                appliances.add(guest.getPid());
            }
            assertThat(ProcessHandle.of(appliances.get(i)).filter(ProcessHandle::isAlive))
                    .isEmpty();
        }
        assertThat(appliances).doesNotHaveDuplicates();
    }

    @Test
    void withoutATransactionWritesGoToTheImage() throws Exception {
        try (GuestfsConnection guest = mounted(WRITE)) {
            write(guest);
        }
        assertThat(data("first.img")).isEqualTo("new");
    }

    @Test
    void aCommitChangesBothImages() throws Exception {
        transaction().begin();
        try (GuestfsConnection first = mounted(WRITE);
                GuestfsConnection second = mounted(WRITE_SECOND)) {
            write(first);
            write(second);
        }
        transaction().commit();
        assertThat(data("first.img")).isEqualTo("new");
        assertThat(data("second.img")).isEqualTo("new");
        assertNothingIsLeft();
    }

    @Test
    void aRollbackChangesNeither() throws Exception {
        transaction().begin();
        GuestfsConnection first = mounted(WRITE);
        write(first);
        try (GuestfsConnection second = mounted(WRITE_SECOND)) {
            write(second);
        }
        transaction().rollback();
        assertThatThrownBy(first::pingDaemon).isInstanceOf(IllegalStateException.class);
        first.close();
        assertThat(data("first.img")).isEqualTo("old");
        assertThat(data("second.img")).isEqualTo("old");
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(IMAGES.resolve(".guestfs-journal"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("locks");
        }
    }

    @Test
    void aConnectionOpenedBeforeTheTransactionTakesPart() throws Exception {
        try (GuestfsConnection guest = factory().getConnection(WRITE)) {
            transaction().begin();
            guest.mount("/dev/sda", "/");
            write(guest);
            transaction().rollback();
        }
        assertThat(data("first.img")).isEqualTo("old");
    }

    @Test
    void aConnectionThatReadsGoesOnInATransaction() throws Exception {
        try (GuestfsConnection guest = mounted(READ)) {
            int appliance = guest.getPid();
            transaction().begin();
            assertThat(guest.cat("/data")).isEqualTo("old");
            assertThat(guest.getPid()).isEqualTo(appliance);
            transaction().commit();
        }
    }

    @Test
    void whatIsForbiddenIsSaidByTypedExceptions() throws Exception {
        assertThatThrownBy(() -> factory().getConnection(GuestfsConnectionSpec.readOnly("/etc/passwd")))
                .satisfies(isCausedBy(ImageRefusedException.class));
        GuestfsConnectionFactory readOnly = InitialContext.doLookup("java:comp/env/eis/guestfs-readonly");
        assertThatThrownBy(() -> readOnly.getConnection(WRITE)).satisfies(isCausedBy(ImageRefusedException.class));
        try (GuestfsConnection writer = factory().getConnection(WRITE)) {
            assertThat(writer).isNotNull();
            assertThatThrownBy(() -> factory().getConnection(WRITE)).satisfies(isCausedBy(ImageBusyException.class));
        }
    }

    @Test
    void refusalsDoNotUseUpThePool() throws Exception {
        GuestfsConnectionFactory poolOfTwo = InitialContext.doLookup("java:comp/env/eis/guestfs-readonly");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> poolOfTwo.getConnection(WRITE)).satisfies(isCausedBy(ImageRefusedException.class));
        }
        try (GuestfsConnection guest = poolOfTwo.getConnection(READ)) {
            guest.pingDaemon();
        }
    }

    @Test
    void aRefusalDoesNotHarmTheTransaction() throws Exception {
        transaction().begin();
        try (GuestfsConnection first = mounted(WRITE)) {
            write(first);
            assertThatThrownBy(() -> factory().getConnection(GuestfsConnectionSpec.readOnly("/etc/passwd")))
                    .satisfies(isCausedBy(ImageRefusedException.class));
        }
        transaction().commit();
        assertThat(data("first.img")).isEqualTo("new");
    }

    /** Some servers throw what the adapter has thrown, others what was caused by it. */
    private static Consumer<Throwable> isCausedBy(Class<? extends Throwable> type) {
        return failure -> assertThat(Stream.iterate(failure, Objects::nonNull, Throwable::getCause))
                .hasAtLeastOneElementOfType(type);
    }

    @Test
    void theThirdOfAPoolOfTwoWaits() throws Exception {
        GuestfsConnectionFactory poolOfTwo = InitialContext.doLookup("java:comp/env/eis/guestfs-readonly");
        var isFirstClosed = new AtomicBoolean();
        GuestfsConnection first = poolOfTwo.getConnection(READ);
        try (first;
                GuestfsConnection second = poolOfTwo.getConnection(READ)) {
            second.pingDaemon();
            // Of a thread without a transaction or a request, which might share a connection.
            var third = new FutureTask<>(() -> {
                try (GuestfsConnection guest = poolOfTwo.getConnection(READ)) {
                    boolean hasWaited = isFirstClosed.get();
                    guest.pingDaemon();
                    return hasWaited;
                }
            });
            var thread = new Thread(third);
            thread.start();
            while (!third.isDone() && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            isFirstClosed.set(true);
            first.close();
            assertThat(third.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aMessageDrivenBeanHearsWhatHappensToConnections() throws Exception {
        EventBean.heard().clear();
        EventBean.refused().clear();
        data("second.img");
        data("first.img");
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (EventBean.heard().size() < 2 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(EventBean.heard())
                .extracting(message -> message.event().type())
                .containsExactly(EventType.LAUNCH_DONE, EventType.CLOSE);
        assertThat(EventBean.heard())
                .extracting(GuestfsMessage::images)
                .containsOnly(List.of(IMAGES.resolve("first.img").toRealPath().toString()));
        assertThat(EventBean.refused()).containsExactly(EventBean.heard().get(0));
    }
}
