// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.internal.host.TemporaryDirectory;

/**
 * A libvirt daemon of a session of its own: everything that it has and makes is in one directory, and it ends with the
 * test. It knows no session when root runs it, so then it is nobody's.
 */
final class SessionLibvirtd {
    private static final String NOBODY = "65534";

    private final Path directory;
    private final Path socket;
    private final Map<String, String> environment;
    private final Process daemon;

    private SessionLibvirtd(Path directory) throws IOException {
        this.directory = directory;
        socket = directory.resolve("run/libvirt/libvirt-sock");
        environment = Map.of(
                "PATH", "/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME", directory.toString(),
                "XDG_RUNTIME_DIR", directory.resolve("run").toString(),
                "XDG_CONFIG_HOME", directory.resolve("config").toString(),
                "XDG_CACHE_HOME", directory.resolve("cache").toString(),
                "XDG_DATA_HOME", directory.resolve("data").toString());
        Files.createDirectory(directory.resolve("run"));
        // Else it starts another daemon to keep the logs of its guests.
        Files.writeString(
                Files.createDirectories(directory.resolve("config/libvirt")).resolve("qemu.conf"),
                "stdio_handler = \"file\"\n");
        var command = new ArrayList<String>();
        if (TemporaryDirectory.isRoot()) {
            run("chown", "-R", NOBODY + ":" + NOBODY, directory.toString());
            command.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
        }
        // Should this JVM be killed, it ends half a minute later.
        command.addAll(List.of("/usr/sbin/libvirtd", "--timeout", "30"));
        File log = directory.resolve("libvirtd.log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().clear();
        builder.environment().putAll(environment);
        daemon = builder.start();
    }

    /** Starts a daemon for which images are in the directory; its guests may write to them. */
    static SessionLibvirtd start(Path directory) throws Exception {
        var libvirtd = new SessionLibvirtd(directory);
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.exists(libvirtd.socket) || !libvirtd.daemon.isAlive());
            assertThat(libvirtd.daemon.isAlive())
                    .as(() -> "libvirtd says: " + libvirtd.log())
                    .isTrue();
            return libvirtd;
        } catch (Throwable e) {
            libvirtd.close();
            throw e;
        }
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("libvirtd.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    String uri() {
        return "qemu+unix:///session?socket=" + socket;
    }

    String virsh(String... arguments) throws IOException {
        var words = new ArrayList<>(List.of("virsh", "-q", "-c", uri()));
        words.addAll(List.of(arguments));
        return run(words.toArray(String[]::new));
    }

    private String run(String... words) throws IOException {
        return new HostCommand(List.of(words)).environment(environment).capture();
    }

    /** The processes that know the directory: the daemon's guests, if there are any. */
    private List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(directory.toString()))
                .toList();
    }

    /** Ends the daemon, and makes sure that nothing is left of it. */
    void close() throws Exception {
        daemon.destroy();
        if (!daemon.waitFor(20, TimeUnit.SECONDS)) {
            daemon.destroyForcibly().waitFor();
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(processes()).isEmpty());
        assertThat(socket).doesNotExist();
    }
}
