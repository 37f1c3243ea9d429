// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left when an adapter has been stopped: nothing. */
@Tag("appliance")
@Timeout(240)
final class RestartIT {
    private static final int TIMES = 100;
    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    @TempDir
    private Path root;

    private GuestfsResourceAdapter adapter() {
        var adapter = new GuestfsResourceAdapter();
        adapter.setImageRoots(root.toString());
        return adapter;
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("guestfs"))
                .toList();
    }

    private static long descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static long processes() {
        return ProcessHandle.current().descendants().count();
    }

    private static ResourceAdapterMXBean bean() throws Exception {
        return JMX.newMXBeanProxy(
                SERVER,
                new ObjectName("org.guestfs:type=ResourceAdapter,name=\"guestfs\""),
                ResourceAdapterMXBean.class);
    }

    @Test
    void aHundredStartsLeaveNothingBehind() throws Exception {
        TestImage.make(root.resolve("guest.img"), "data", "old");
        startAndStop(true);
        long before = descriptors();
        for (int i = 0; i < TIMES; i++) {
            startAndStop(i % 20 == 0);
        }
        await().untilAsserted(() -> {
            assertThat(threads()).isEmpty();
            assertThat(processes()).isZero();
            assertThat(descriptors()).isLessThanOrEqualTo(before);
        });
        assertThat(SERVER.queryNames(new ObjectName("org.guestfs:*"), null)).isEmpty();
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("guest.img", ".guestfs-journal");
        }
    }

    private void startAndStop(boolean isUsed) throws Exception {
        GuestfsResourceAdapter adapter = adapter();
        adapter.start();
        try {
            if (isUsed) {
                var managed = new GuestfsManagedConnectionFactory();
                managed.setResourceAdapter(adapter);
                GuestfsConnection guest =
                        managed.createConnectionFactory().getConnection(GuestfsConnectionSpec.readOnly("guest.img"));
                guest.pingDaemon();
                assertThat(bean().getOpenConnections()).hasSize(1);
                assertThat(SERVER.getAttribute(
                                new ObjectName("org.guestfs:type=Supply,name=\"guestfs\""), "InUseCount"))
                        .isEqualTo(1);
                assertThat(SERVER.queryNames(new ObjectName("org.guestfs:type=Handle,name=\"guestfs\",*"), null))
                        .hasSize(1);
                assertThat(bean().getProblem()).isEmpty();
                assertThat(bean().isHealthy()).isTrue();
                assertThat(bean().getTransactionsInDoubt()).isZero();
            }
        } finally {
            adapter.stop();
        }
    }

    @Test
    void twoOfOneNameAreNotStarted() throws Exception {
        GuestfsResourceAdapter first = adapter();
        first.start();
        try {
            assertThatThrownBy(adapter()::start)
                    .isInstanceOf(ResourceAdapterInternalException.class)
                    .hasMessageContaining("set the property name");
            assertThat(bean().isHealthy()).isTrue();
            GuestfsResourceAdapter second = adapter();
            second.setName("other");
            second.start();
            second.stop();
        } finally {
            first.stop();
        }
    }

    @Test
    void aHostThatLacksSomethingIsSaidToLackIt() throws Exception {
        GuestfsResourceAdapter adapter = adapter();
        adapter.setMinimum(0);
        adapter.setHypervisor("/nowhere/qemu");
        adapter.start();
        try {
            assertThat(bean().isHealthy()).isFalse();
            assertThat(bean().getProblem()).contains("/nowhere/qemu").contains("property hypervisor");
        } finally {
            adapter.stop();
        }
        adapter.setHypervisor(null);
        adapter.setAppliancePath("/nowhere/appliance");
        adapter.start();
        try {
            assertThat(bean().getProblem()).contains("/nowhere/appliance");
        } finally {
            adapter.stop();
        }
    }
}
