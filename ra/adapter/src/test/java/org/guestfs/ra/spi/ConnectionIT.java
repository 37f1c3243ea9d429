// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ManagedConnection;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.transaction.xa.XAResource;
import org.guestfs.ApplianceLostException;
import org.guestfs.EventType;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.ImageRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections without a server, to real appliances. */
@Tag("appliance")
@Timeout(120)
final class ConnectionIT {
    private static final GuestfsConnectionSpec READ = GuestfsConnectionSpec.readOnly("guest.img");
    private static final GuestfsConnectionSpec WRITE = GuestfsConnectionSpec.readWrite("guest.img", "raw");

    @TempDir
    private Path root;

    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();

    @BeforeEach
    void configure() throws Exception {
        TestImage.make(root.resolve("guest.img"), "hello", "of the guest");
        adapter.setImageRoots(root.toString());
        adapter.setMinimum(0);
    }

    @AfterEach
    void stop() {
        adapter.stop();
    }

    private GuestfsManagedConnectionFactory managed() throws Exception {
        adapter.start();
        var managed = new GuestfsManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        managed.setReadOnly(false);
        return managed;
    }

    private GuestfsConnectionFactory factory() throws Exception {
        return managed().createConnectionFactory();
    }

    private int inUse() throws ResourceException {
        return adapter.requireRunning().service().supply().statistics().inUse();
    }

    private static String read(GuestfsConnection guest, String file) {
        guest.mount("/dev/sda", "/");
        return new String(guest.readFile(file), UTF_8);
    }

    @Test
    void aConnectionReadsItsImageAndEndsWithItsAppliance() throws Exception {
        GuestfsConnectionFactory factory = factory();
        try (GuestfsConnection guest = factory.getConnection(READ)) {
            assertThat(inUse()).as("launched before its first call").isZero();
            assertThat(read(guest, "/hello")).isEqualTo("of the guest");
            assertThat(inUse()).isEqualTo(1);
            assertThat(guest.accelerator()).isIn("kvm", "tcg");
        }
        assertThat(inUse()).isZero();
        assertThat(adapter.requireRunning().describe()).isEmpty();
    }

    @Test
    void theFactoryKnowsWhereImagesAre() throws Exception {
        GuestfsConnectionFactory factory = factory();
        assertThat(factory.imageRoots()).containsExactly(root);
        adapter.stop();
        assertThatThrownBy(factory::imageRoots)
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("not running");
    }

    @Test
    void whatIsWrittenOutsideOfATransactionIsInTheImageAfterwards() throws Exception {
        GuestfsConnectionFactory factory = factory();
        try (GuestfsConnection guest = factory.getConnection(WRITE)) {
            guest.mount("/dev/sda", "/");
            guest.write("/new", "written".getBytes(UTF_8));
        }
        try (GuestfsConnection guest = factory.getConnection(READ)) {
            assertThat(read(guest, "/new")).isEqualTo("written");
        }
    }

    @Test
    void everyConnectionOfAShellHasAnApplianceOfItsOwn() throws Exception {
        GuestfsManagedConnectionFactory managed = managed();
        var request = new GuestfsConnectionRequestInfo(READ);
        var shell = (GuestfsManagedConnection) managed.createManagedConnection(null, request);
        var appliances = new ArrayList<Integer>();
        for (int i = 0; i < 2; i++) {
            var guest = (GuestfsConnection) shell.getConnection(null, request);
            guest.pingDaemon();
            appliances.add(guest.getPid());
            if (i == 0) {
                guest.close();
            }
            // The second is left open: the shell ends it all the same.
            shell.cleanup();
            assertThat(ProcessHandle.of(appliances.get(i)).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThatThrownBy(guest::pingDaemon).isInstanceOf(IllegalStateException.class);
            assertThat(managed.matchManagedConnections(Set.of(shell), null, request))
                    .isSameAs(shell);
        }
        assertThat(appliances).doesNotHaveDuplicates();
        shell.destroy();
        assertThat(managed.matchManagedConnections(Set.of(shell), null, request))
                .isNull();
        assertThat(managed.getInvalidConnections(Set.of(shell)).size()).isEqualTo(1);
    }

    @Test
    void aServerThatRecoversTransactionsMakesNoHandle() throws Exception {
        ManagedConnection shell = managed().createManagedConnection(null, null);
        var handles = new ObjectName("org.guestfs:type=Handles,name=\"guestfs\"");
        MBeanServer management = ManagementFactory.getPlatformMBeanServer();
        Object created = management.getAttribute(handles, "CreatedCount");
        try (var nothing = (RefusedConnection) shell.getConnection(null, null)) {
            assertThat(nothing.reason()).hasMessageContaining("needs a spec");
            assertThat(shell.getXAResource().recover(XAResource.TMSTARTRSCAN)).isEmpty();
        }
        shell.destroy();
        assertThat(management.getAttribute(handles, "CreatedCount")).isEqualTo(created);
    }

    @Test
    void anEagerFactoryLaunchesBeforeItHandsOut() throws Exception {
        GuestfsManagedConnectionFactory managed = managed();
        managed.setEager(true);
        try (GuestfsConnection guest = managed.createConnectionFactory().getConnection(READ)) {
            assertThat(inUse()).isEqualTo(1);
            assertThat(guest.listDevices()).containsExactly("/dev/sda");
        }
    }

    @Test
    void aRefusedImageCostsNothing() throws Exception {
        GuestfsConnectionFactory factory = factory();
        assertThatThrownBy(() -> factory.getConnection(GuestfsConnectionSpec.readOnly("/etc/passwd")))
                .isInstanceOf(ImageRefusedException.class);
        assertThat(adapter.requireRunning().service().sessions()).isEmpty();
    }

    @Test
    void whatTheConfigurationDecidesCannotBeChangedOnAConnection() throws Exception {
        try (GuestfsConnection guest = factory().getConnection(READ)) {
            for (Runnable forbidden : List.<Runnable>of(
                    () -> guest.addDriveRo("/etc/passwd"),
                    guest::launch,
                    guest::shutdown,
                    () -> guest.setMemsize(4096),
                    () -> guest.config("-device", "x"),
                    () -> guest.call("set_hv", "/bin/true"),
                    () -> guest.diskCreate("/tmp/x", "raw", 1))) {
                assertThatThrownBy(forbidden::run)
                        .isInstanceOf(OperationException.class)
                        .hasMessageContaining("resource adapter");
            }
            assertThat(inUse()).isZero();
            assertThat(guest.getMemsize()).isPositive();
        }
    }

    @Test
    void aClosedConnectionSaysThatItIsClosed() throws Exception {
        GuestfsConnection guest = factory().getConnection(READ);
        guest.close();
        guest.close();
        assertThatThrownBy(guest::pingDaemon)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("guest.img")
                .hasMessageContaining("is closed");
    }

    @Test
    void aLostApplianceLeavesThePoolAtOnce() throws Exception {
        try (GuestfsConnection guest = factory().getConnection(READ)) {
            guest.pingDaemon();
            ProcessHandle qemu = ProcessHandle.of(guest.getPid()).orElseThrow();
            qemu.destroyForcibly();
            qemu.onExit().join();
            assertThatThrownBy(guest::pingDaemon).isInstanceOf(ApplianceLostException.class);
            assertThat(inUse()).isZero();
            assertThat(adapter.requireRunning().describe()).isEmpty();
            assertThatThrownBy(guest::pingDaemon).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void stoppingEndsTheCallUnderWay() throws Exception {
        GuestfsConnection guest = factory().getConnection(READ);
        guest.pingDaemon();
        var thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Throwable> call = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> guest.debug("sh", List.of("sleep 100"))), thread);
            await().until(() -> adapter.requireRunning().describe().toString().contains("doing debug"));
            adapter.stop();
            assertThat(call.get())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the resource adapter has been stopped");
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void aForgottenConnectionIsClosed() throws Exception {
        adapter.setForgottenSeconds(1);
        GuestfsConnection guest = factory().getConnection(READ);
        guest.pingDaemon();
        assertThat(guest).asString().contains("ConnectionIT.aForgottenConnectionIsClosed:");
        await().atMost(Duration.ofSeconds(20)).until(() -> inUse() == 0);
        assertThatThrownBy(guest::pingDaemon).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listenersHearOfTheConnection() throws Exception {
        try (GuestfsConnection guest = factory().getConnection(READ)) {
            var heard = new ArrayList<>();
            guest.addListener((handle, event) -> heard.add(handle), EventType.LAUNCH_DONE);
            guest.pingDaemon();
            assertThat(heard).containsExactly(guest);
        }
    }

    @Test
    void aLaunchThatFailsSaysWhy() throws Exception {
        adapter.setHypervisor("/nowhere/qemu");
        try (GuestfsConnection guest = factory().getConnection(READ)) {
            assertThatThrownBy(guest::pingDaemon)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("guest.img")
                    .hasMessageContaining("/nowhere/qemu");
        }
    }

    @Test
    void aStoppedAdapterCanBeStartedAgain() throws Exception {
        GuestfsConnectionFactory factory = factory();
        adapter.stop();
        assertThatThrownBy(() -> factory.getConnection(READ)).hasMessageContaining("not running");
        adapter.start();
        try (GuestfsConnection guest = factory.getConnection(READ)) {
            guest.pingDaemon();
        }
    }
}
