// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.cdi.Access.READ_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.Supply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Methods with a guest, and the events of its appliance. */
@Tag("appliance")
@Timeout(120)
final class GuestIT {
    @TempDir
    private static Path images;

    private static Supply supply;

    private SeContainer container;

    @ApplicationScoped
    static class Appliances {
        @Produces
        Supply supply() {
            return supply;
        }
    }

    @HandleScoped
    static class Notes {
        private String text = "";

        String text() {
            return text;
        }

        void write(String value) {
            text = value;
        }
    }

    @ApplicationScoped
    static class HostNames {
        @Inject
        @Guest
        Guestfs guest;

        @Inject
        Notes notes;

        @WithGuest(@Image("guest.img"))
        String read() {
            return guest.cat("/etc/hostname").strip() + notes.text();
        }

        @WithGuest(@Image(value = "guest.img", access = READ_WRITE, format = "raw"))
        void write(String name) {
            guest.write("/etc/hostname", name.getBytes(UTF_8));
        }

        @WithGuest(@Image(value = "guest.img", access = READ_WRITE, format = "raw"))
        int fail() {
            int appliance = guest.getPid();
            throw new IllegalArgumentException(String.valueOf(appliance));
        }

        @WithGuest(@Image("empty.img"))
        void neverRuns() {
            throw new AssertionError("there is a guest");
        }

        int outside() {
            return guest.getPid();
        }
    }

    @ApplicationScoped
    @WithGuest(@Image("guest.img"))
    static class Both {
        @Inject
        @Guest
        Guestfs guest;

        @Inject
        Notes notes;

        @Inject
        HostNames hostNames;

        String read() {
            notes.write(" noted");
            int appliance = guest.getPid();
            assertThat(hostNames.outside()).isEqualTo(appliance);
            String read = hostNames.read();
            assertThat(guest.getPid()).isEqualTo(appliance);
            return read;
        }
    }

    @Dependent
    static class Observers {
        static final List<GuestfsEvent> HEARD = new CopyOnWriteArrayList<>();
        static final List<HandleLifecycle> LIFE = new CopyOnWriteArrayList<>();

        void progress(@Observes @HandleEvent(EventType.PROGRESS) GuestfsEvent.Progress event) {
            HEARD.add(event);
            throw new IllegalStateException("it does not like " + event);
        }

        void launched(@Observes @HandleEvent(EventType.LAUNCH_DONE) GuestfsEvent event) {
            HEARD.add(event);
        }

        void closed(@Observes @HandleEvent(EventType.CLOSE) GuestfsEvent event) {
            HEARD.add(event);
        }

        void life(@Observes HandleLifecycle step) {
            LIFE.add(step);
        }
    }

    @BeforeAll
    static void openSupply() {
        supply = Supply.builder().minimum(0).open();
    }

    @AfterAll
    static void closeSupply() {
        supply.close();
    }

    @BeforeEach
    void start() throws Exception {
        TestGuest.make(images.resolve("guest.img"), "one");
        Files.write(images.resolve("empty.img"), new byte[1 << 20]);
        Observers.HEARD.clear();
        Observers.LIFE.clear();
        container = Containers.start(
                Map.of("root", images.toString()),
                Appliances.class,
                Notes.class,
                HostNames.class,
                Both.class,
                Observers.class);
    }

    @AfterEach
    void stop() {
        container.close();
        assertThat(supply.statistics().inUse()).isZero();
    }

    private HostNames hostNames() {
        return container.select(HostNames.class).get();
    }

    @Test
    void aMethodHasItsGuestMountedAndNobodyElseHas() {
        assertThat(hostNames().read()).isEqualTo("one");
        assertThat(supply.statistics().inUse()).isZero();
        assertThatThrownBy(() -> hostNames().outside()).isInstanceOf(ContextNotActiveException.class);
    }

    @Test
    void whatAMethodWritesIsInTheImage() {
        hostNames().write("changed");
        assertThat(hostNames().read()).isEqualTo("changed");
    }

    @Test
    void aMethodThatFailsEndsItsAppliance() {
        assertThatThrownBy(() -> hostNames().fail())
                .isInstanceOfSatisfying(IllegalArgumentException.class, e -> assertThat(
                                ProcessHandle.of(Long.parseLong(e.getMessage())).filter(ProcessHandle::isAlive))
                        .isEmpty());
    }

    @Test
    void aMethodWithTheSameGuestTakesPartInTheUnitOfWork() {
        assertThat(container.select(Both.class).get().read()).isEqualTo("one noted");
        assertThat(supply.statistics().inUse()).isZero();
    }

    @Test
    void withoutAnOperatingSystemTheMethodDoesNotRun() {
        assertThatThrownBy(() -> hostNames().neverRuns())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no operating system in empty.img");
    }

    @Test
    void observersHearOfAnApplianceAndDoNotBreakIt() throws Exception {
        GuestfsFactory factory = container.select(GuestfsFactory.class).get();
        try (Guestfs guest = factory.open(images.resolve("guest.img").toString())) {
            // The daemon says how far it is after two seconds.
            guest.debug("progress", List.of("3"));
            assertThat(guest.listDevices()).containsExactly("/dev/sda");
        }
        assertThat(Observers.HEARD)
                .extracting(GuestfsEvent::type)
                .contains(EventType.PROGRESS)
                .startsWith(EventType.LAUNCH_DONE)
                .endsWith(EventType.CLOSE);
        assertThat(Observers.LIFE)
                .extracting(step -> step.getClass().getSimpleName())
                .containsExactly("Created", "Launched", "Closed");
    }

    @Test
    void theProgramOfThePageRunsAsPrinted() throws Exception {
        TestGuest.make(images.resolve("guest.qcow2"), "of the page");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dguestfs.root=" + images,
                        "example.HostName")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(new String(program.getInputStream().readAllBytes(), UTF_8)).isEqualTo("of the page\n");
        assertThat(program.waitFor()).isZero();
    }
}
