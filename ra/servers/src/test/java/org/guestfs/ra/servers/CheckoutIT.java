// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.naming.InitialContext;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long an application waits for a connection that answers, from a server's pool over a supply with spares; and, in the
 * same run, for a handle of libguestfs's own Java binding. Prints both.
 */
@Tag("checkout")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckoutIT {
    private static final int CHECKOUTS = 30;
    private static final String IMAGE = "checkout.img";
    private static final Path TIMES = Path.of(System.getProperty("images", "/nowhere"), "checkout.txt");

    @Deployment
    static WebArchive application() {
        return ServerIT.application().addClass(ServerIT.class).addClass(JniCheckout.class);
    }

    @Test
    @Order(1)
    void throughThePool() throws Exception {
        ServerIT.makeImage(IMAGE);
        GuestfsConnectionFactory factory = InitialContext.doLookup("java:comp/env/eis/guestfs-readonly");
        var times = new ArrayList<String>();
        for (int i = 0; i <= CHECKOUTS; i++) {
            awaitSpare();
            long start = System.nanoTime();
            try (GuestfsConnection guest = factory.getConnection(GuestfsConnectionSpec.readOnly(IMAGE))) {
                assertThat(guest.listDevices()).containsExactly("/dev/sda");
                times.add(Double.toString((System.nanoTime() - start) / 1e9));
            }
        }
        // The first loads classes.
        Files.write(TIMES, times.subList(1, times.size()));
    }

    private static void awaitSpare() throws Exception {
        MBeanServer management = ManagementFactory.getPlatformMBeanServer();
        var supply = new ObjectName("org.guestfs:type=Supply,name=\"guestfs\"");
        long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while ((int) management.getAttribute(supply, "ReadyCount") == 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void besideLibguestfs() throws Exception {
        List<Double> ours = sorted(Files.readAllLines(TIMES));
        List<Double> theirs = sorted(JniCheckout.start(TIMES.resolveSibling(IMAGE)));
        double ratio = median(theirs) / median(ours);
        System.out.printf("| %-28s | %8s | %8s | %8s |%n", "to a handle that answers", "p50, s", "p95, s", "x as fast");
        print("libguestfs, JNI", theirs, 1);
        print(System.getProperty("arquillian.launch") + ", from the pool", ours, ratio);
    }

    private static void print(String what, List<Double> times, double ratio) {
        System.out.printf(
                "| %-28s | %8.3f | %8.3f | %8.1f |%n", what, median(times), times.get(times.size() * 95 / 100), ratio);
    }

    private static List<Double> sorted(List<String> lines) {
        return lines.stream().map(Double::valueOf).sorted().toList();
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
