// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.guestfs.ApplianceLostException;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.Supply;
import org.guestfs.api.AddDriveOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How long handles live, and what they let through, with real appliances. */
@Tag("appliance")
@Timeout(120)
final class ScopeIT {
    @TempDir
    private static Path images;

    private static Supply supply;

    private SeContainer container;

    @Dependent
    static class Reader {
        @Inject
        @Image("guest.img")
        Guestfs guest;

        @Inject
        @Image(value = "guest.img", scope = ApplicationScoped.class)
        Guestfs shared;

        @Inject
        @Any
        Instance<Guestfs> handles;

        @Inject
        GuestfsFactory factory;

        @Inject
        HandleScope scope;

        @Inject
        RequestContextController requests;
    }

    @ApplicationScoped
    static class Appliances {
        @Produces
        Supply supply() {
            return supply;
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
        TestGuest.make(images.resolve("other.img"), "two");
        container = Containers.start(Map.of("root", images.toString()), Reader.class, Appliances.class);
    }

    @AfterEach
    void stop() {
        if (container != null && container.isRunning()) {
            container.close();
        }
        assertThat(supply.statistics().inUse()).isZero();
    }

    private Instance<Reader> readers() {
        return container.select(Reader.class);
    }

    private static String hostName(Guestfs guest) {
        guest.mountRo("/dev/sda", "/");
        String name = guest.cat("/etc/hostname").strip();
        guest.umountAll();
        return name;
    }

    private static boolean isAlive(int appliance) {
        return ProcessHandle.of(appliance).filter(ProcessHandle::isAlive).isPresent();
    }

    private static Image in(Class<? extends Annotation> scope) {
        return Image.Literal.of("guest.img").withScope(scope);
    }

    @Test
    void aDependentHandleIsLaunchedByItsFirstCallAndEndsWithItsBean() {
        Instance<Reader> readers = readers();
        Reader reader = readers.get();
        assertThat(supply.statistics().inUse()).isZero();
        assertThat(hostName(reader.guest)).isEqualTo("one");
        int appliance = reader.guest.getPid();
        assertThat(isAlive(appliance)).isTrue();
        readers.destroy(reader);
        assertThat(isAlive(appliance)).isFalse();
        assertThatThrownBy(reader.guest::pingDaemon)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("guest.img");
    }

    @Test
    void aDependentHandleIsNobodyElses() {
        Reader one = readers().get();
        Reader other = readers().get();
        one.guest.pingDaemon();
        other.guest.pingDaemon();
        assertThat(one.guest.getPid()).isNotEqualTo(other.guest.getPid());
    }

    @Test
    void aHandleOfTheApplicationIsSharedAndEndsWithTheContainer() throws Exception {
        Guestfs guest =
                readers().get().handles.select(in(ApplicationScoped.class)).get();
        assertThat(hostName(guest)).isEqualTo("one");
        int appliance = guest.getPid();
        Guestfs same =
                readers().get().handles.select(in(ApplicationScoped.class)).get();
        assertThat(CompletableFuture.supplyAsync(same::getPid).get()).isEqualTo(appliance);
        assertThat(readers().get().shared.getPid()).isEqualTo(appliance);
        container.close();
        assertThat(isAlive(appliance)).isFalse();
    }

    @Test
    void eachRequestHasItsOwnHandle() {
        Reader reader = readers().get();
        Guestfs guest = reader.handles.select(in(RequestScoped.class)).get();
        reader.requests.activate();
        guest.pingDaemon();
        int first = guest.getPid();
        reader.requests.deactivate();
        assertThat(isAlive(first)).isFalse();
        reader.requests.activate();
        guest.pingDaemon();
        assertThat(guest.getPid()).isNotEqualTo(first);
        reader.requests.deactivate();
    }

    @Test
    void unitsOfWorkHaveTheirOwnHandlesOneWithinTheOther() {
        Reader reader = readers().get();
        Guestfs guest = reader.handles.select(in(HandleScoped.class)).get();
        HandleScope.Unit outer = reader.scope.begin();
        guest.pingDaemon();
        int first = guest.getPid();
        HandleScope.Unit inner = reader.scope.begin();
        guest.pingDaemon();
        int second = guest.getPid();
        assertThatThrownBy(outer::close).isInstanceOf(IllegalStateException.class);
        inner.close();
        assertThat(isAlive(second)).isFalse();
        assertThat(guest.getPid()).isEqualTo(first);
        outer.close();
        assertThat(isAlive(first)).isFalse();
        assertThatThrownBy(guest::pingDaemon).isInstanceOf(ContextNotActiveException.class);
    }

    @Test
    void theFactoryOpensPathsOfTheMoment() {
        Reader reader = readers().get();
        try (Guestfs guest = reader.factory.open(images.resolve("other.img").toString())) {
            assertThat(hostName(guest)).isEqualTo("two");
        }
        assertThat(reader.factory.source()).contains("bean of this application");
    }

    @Test
    void severalImagesAreDisksOfOneHandle() {
        Guestfs both = readers()
                .get()
                .handles
                .select(
                        Image.Literal.of("guest.img"),
                        Image.Literal.of("other.img").withLabel("second"))
                .get();
        assertThat(both.listDevices()).containsExactly("/dev/sda", "/dev/sdb");
        both.mountRo("/dev/disk/guestfs/second", "/");
        assertThat(both.cat("/etc/hostname")).isEqualTo("two\n");
    }

    @Test
    void nothingThatAReaderDoesReachesTheImage() throws Exception {
        byte[] before = Files.readAllBytes(images.resolve("guest.img"));
        Reader reader = readers().get();
        reader.guest.mount("/dev/sda", "/");
        reader.guest.write("/etc/hostname", "changed".getBytes(StandardCharsets.UTF_8));
        reader.guest.umountAll();
        reader.guest.mkfs("ext2", "/dev/sda");
        reader.guest.close();
        assertThat(Files.readAllBytes(images.resolve("guest.img"))).isEqualTo(before);
    }

    @Test
    void whatIsWrittenIsInTheImageWhenTheHandleIsClosed() {
        Reader reader = readers().get();
        Guestfs writer = reader.handles
                .select(Image.Literal.readWrite("guest.img", "raw"))
                .get();
        writer.mount("/dev/sda", "/");
        writer.write("/etc/hostname", "changed\n".getBytes(StandardCharsets.UTF_8));
        reader.handles.destroy(writer);
        assertThat(hostName(reader.guest)).isEqualTo("changed");
    }

    @Test
    void drivesAndLifeAreNotTheCallersBusiness() {
        Guestfs guest = readers().get().guest;
        assertThatThrownBy(() -> guest.addDrive(
                        "/etc/passwd", AddDriveOptions.builder().format("raw").build()))
                .isInstanceOfSatisfying(
                        OperationException.class, e -> assertThat(e.errnoName()).isEqualTo("ENOTSUP"));
        assertThatThrownBy(guest::launch).isInstanceOf(OperationException.class);
        assertThatThrownBy(guest::shutdown).isInstanceOf(OperationException.class);
        assertThatThrownBy(() -> guest.setMemsize(4096)).isInstanceOf(OperationException.class);
    }

    @Test
    void afterAnApplianceIsLostTheNextCallHasAnother() {
        Guestfs guest = readers().get().guest;
        assertThat(hostName(guest)).isEqualTo("one");
        ProcessHandle.of(guest.getPid()).orElseThrow().destroyForcibly();
        assertThatThrownBy(guest::listDevices).isInstanceOf(ApplianceLostException.class);
        assertThat(hostName(guest)).isEqualTo("one");
    }
}
