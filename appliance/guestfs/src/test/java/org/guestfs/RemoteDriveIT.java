// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.guestfs.api.AddDriveOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Disks of other hosts, which are all this one: real servers on the loopback interface. */
@Tag("appliance")
@Timeout(300)
final class RemoteDriveIT {
    private static final String PASSWORD = "tell nobody";
    private static final String IN_BASE64 = "dGVsbCBub2JvZHk=";

    @TempDir
    private Path directory;

    /** Makes a file system with one file that tells its name. */
    private Path image(String name) throws Exception {
        Path content = Files.createDirectory(directory.resolve(name));
        Files.writeString(content.resolve("name"), name);
        Path image = directory.resolve(name + ".img");
        HostTool.run(directory, "/sbin/mke2fs", "-q", "-t", "ext4", "-d", content.toString(), image.toString(), "16M");
        return image;
    }

    private static AddDriveOptions.Builder nbd(String server) {
        return AddDriveOptions.builder().protocol("nbd").server(List.of(server)).format("raw");
    }

    @Test
    void writesGoToTheServerUnlessTheDriveIsReadOnly() throws Exception {
        Path first = image("first");
        Path second = image("second");
        byte[] before = Files.readAllBytes(second);
        Path socket = directory.resolve("nbd, socket");
        try (NbdServer tcp = NbdServer.onPort(NbdServer.freePort(), "disk", first);
                NbdServer unix = NbdServer.onSocket(socket, "", second);
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive("disk", nbd(tcp.address()).build());
            guestfs.addDrive("", nbd(unix.address()).readonly(true).build());
            guestfs.launch();
            for (String disk : List.of("/dev/sda", "/dev/sdb")) {
                guestfs.mount(disk, "/");
                assertThat(guestfs.cat("/name")).isEqualTo(disk.equals("/dev/sda") ? "first" : "second");
                guestfs.write("/name", bytes("changed"));
                guestfs.umountAll();
                guestfs.mount(disk, "/");
                assertThat(guestfs.cat("/name")).isEqualTo("changed");
                guestfs.umountAll();
            }
            guestfs.shutdown();
        }
        assertThat(HostTool.run(directory, "/sbin/debugfs", "-R", "cat /name", first.toString()))
                .isEqualTo(bytes("changed"));
        assertThat(Files.readAllBytes(second)).isEqualTo(before);
    }

    @Test
    void anInterfaceMayBeChosenForARemoteDriveToo() throws Exception {
        Path image = image("virtio");
        byte[] before = Files.readAllBytes(image);
        Path socket = directory.resolve("socket");
        try (NbdServer server = NbdServer.onSocket(socket, "a disk, really", image);
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    "a disk, really",
                    nbd(server.address()).iface("virtio").readonly(true).build());
            guestfs.launch();
            guestfs.mount("/dev/sda", "/");
            guestfs.write("/name", bytes("only here"));
            assertOverlaysHaveNoNames(guestfs.getPid());
            guestfs.shutdown();
        }
        assertThat(Files.readAllBytes(image)).isEqualTo(before);
    }

    /** The overlays of the drive and of the appliance's own disk are to be gone with qemu, however it ends. */
    private static void assertOverlaysHaveNoNames(int pid) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            assertThat(files.map(RemoteDriveIT::target).filter(file -> file.contains("/vl.")))
                    .hasSize(2)
                    .allMatch(file -> file.endsWith(" (deleted)"));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLaunchThatFoundNoServerOrNoExportCanBeTriedAgain() throws Exception {
        int port = NbdServer.freePort();
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive("disk", nbd("localhost:" + port).label("disk").build());
            assertLaunchFails(guestfs, "ECONNREFUSED", "nbd://localhost:" + port + "/disk", "Connection refused");
            try (NbdServer server = NbdServer.onPort(port, "disk", image("disk"))) {
                guestfs.addDrive("other", nbd(server.address()).label("other").build());
                assertLaunchFails(guestfs, "EIO", "/other", "export 'other' not present");
                guestfs.removeDrive("other");
                guestfs.launch();
                assertThat(guestfs.vfsType("/dev/sda")).isEqualTo("ext4");
            }
        }
    }

    private static void assertLaunchFails(Guestfs guestfs, String errno, String... words) {
        var failure = catchThrowableOfType(LaunchException.class, guestfs::launch);
        assertThat(failure).message().contains(words);
        assertThat(failure.errnoName()).isEqualTo(errno);
        assertThat(failure.getMessage() + failure.commandLine() + failure.consoleTail())
                .doesNotContain(PASSWORD, IN_BASE64);
        assertThat(guestfs.isConfig()).isTrue();
    }

    @Test
    void aServerThatGoesAwayIsAnErrorOfItsDriveAlone() throws Exception {
        try (NbdServer server = NbdServer.onPort(NbdServer.freePort(), "disk", image("disk"));
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addDriveScratch(1 << 20);
            guestfs.launch();
            guestfs.addDrive("disk", nbd(server.address()).label("remote").build());
            guestfs.mount("/dev/sdb", "/");
            assertThat(guestfs.cat("/name")).isEqualTo("disk");
            guestfs.umountAll();
            server.kill();
            guestfs.dropCaches(3);
            assertThatThrownBy(() -> guestfs.preadDevice("/dev/sdb", 4096, 8 << 20))
                    .isInstanceOf(OperationException.class)
                    .satisfies(e ->
                            assertThat(((OperationException) e).errnoName()).isEqualTo("EIO"));
            guestfs.pwriteDevice("/dev/sda", bytes("still there"), 0);
            guestfs.removeDrive("remote");
            assertThat(guestfs.listDevices()).containsExactly("/dev/sda");
            guestfs.shutdown();
        }
    }

    @Test
    void aServerThatSaysNothingIsNamed() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive("disk", nbd("127.0.0.1:" + silent.getLocalPort()).build());
            assertThatThrownBy(guestfs::launch)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("nbd://127.0.0.1:" + silent.getLocalPort() + "/disk")
                    .hasMessageContaining("did not answer within");
            assertThat(guestfs.isConfig()).isTrue();
        }
    }

    @Test
    void aPasswordOpensAnImageOfTheWebAndIsSeenNowhere() throws Exception {
        var events = Collections.synchronizedList(new ArrayList<String>());
        try (WebServer web = WebServer.start(HttpServer.create(), "/a disk.img", image("web"), PASSWORD);
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addListener((handle, event) -> events.add(event.toString()), EventType.values());
            guestfs.setTrace(true);
            guestfs.setVerbose(true);
            guestfs.addDrive(
                    "/a disk.img", web("http", web, "wrong").label("disk").build());
            assertLaunchFails(guestfs, "EIO", "http://" + web.address() + "/a disk.img", "401");
            guestfs.removeDrive("disk");

            guestfs.addDrive("/a disk.img", web("http", web, PASSWORD).build());
            guestfs.launch();
            assertThat(Files.readString(Path.of("/proc/" + guestfs.getPid() + "/cmdline")))
                    .doesNotContain(PASSWORD, IN_BASE64);
            guestfs.mount("/dev/sda", "/");
            assertThat(guestfs.cat("/name")).isEqualTo("web");
            guestfs.write("/name", bytes("only here"));
            assertThat(guestfs.debugDrives()).noneMatch(drive -> drive.contains(PASSWORD));
        }
        assertThat(events)
                .anyMatch(event -> event.contains("secret:***"))
                .noneMatch(event -> event.contains(PASSWORD) || event.contains(IN_BASE64));
    }

    @Test
    void anImageOfTheWebCannotBeWritten() throws Exception {
        try (WebServer web = WebServer.start(HttpServer.create(), "/disk.img", image("web"), PASSWORD);
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    "/disk.img", web("http", web, PASSWORD).readonly(false).build());
            assertLaunchFails(guestfs, "EIO", "http://" + web.address() + "/disk.img", "read-only");
        }
    }

    private static AddDriveOptions.Builder web(String protocol, WebServer server, String password) {
        return AddDriveOptions.builder()
                .protocol(protocol)
                .server(List.of(server.address()))
                .username("alice")
                .secret(Secret.of(password))
                .format("raw")
                .readonly(true);
    }

    @Test
    void aWebServerWhoseCertificateNobodyVouchesForGetsNoPassword() throws Exception {
        try (WebServer web = WebServer.start(tls(), "/disk.img", image("web"), PASSWORD);
                Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive("/disk.img", web("https", web, PASSWORD).build());
            assertLaunchFails(guestfs, "EIO", "https://" + web.address() + "/disk.img", "certificate");
        }
    }

    private HttpsServer tls() throws Exception {
        Path store = directory.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        HostTool.run(
                directory,
                keytool,
                "-genkeypair",
                "-alias",
                "web",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream input = Files.newInputStream(store)) {
            keys.load(input, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }
}
