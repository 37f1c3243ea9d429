// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that lack something: the error says what, or nothing needs it. */
@Tag("appliance")
@Timeout(300)
final class PoorHostIT {
    private static final List<String> WHERE_IT_MAY_MOUNT =
            List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c");

    @TempDir
    private Path directory;

    private Path temporary;
    private Path image;

    @BeforeEach
    void prepare() throws Exception {
        temporary = Files.createDirectory(directory.resolve("tmp"));
        image = Files.write(directory.resolve("disk.img"), new byte[1 << 20]);
    }

    /** Adds the image and launches, in a JVM of its own. */
    static final class Launch {
        public static void main(String[] args) {
            try (Guestfs guestfs = Guestfs.create()) {
                guestfs.addDriveRo(args[0]);
                guestfs.launch();
                System.out.println("launched with " + guestfs.listDevices());
            } catch (GuestfsException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }

    /** Fills its temporary directory and says what happens to a drive that needs room there. */
    static final class OnFullDisk {
        public static void main(String[] args) throws Exception {
            Path temporary = Path.of(System.getenv("LIBGUESTFS_TMPDIR"));
            try {
                Files.write(temporary.resolve("filler"), new byte[2 << 20]);
            } catch (IOException e) {
                System.out.println("full");
            }
            try (Guestfs guestfs = Guestfs.create()) {
                guestfs.addDriveRo(args[0]);
            } catch (OperationException e) {
                System.out.println(e.errnoName() + " " + e.getMessage());
            }
            try (Stream<Path> files = Files.list(temporary)) {
                System.out.println("left: "
                        + files.map(Path::getFileName).map(Path::toString).toList());
            }
        }
    }

    private List<String> java(Class<?> program) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                image.toString());
    }

    private String run(List<String> command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LIBGUESTFS_TMPDIR", temporary.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String runInNamespace(String shell, Class<?> program) throws Exception {
        var command = new ArrayList<>(WHERE_IT_MAY_MOUNT);
        // As itself again, so that its cache is the user's.
        Path self = Path.of("/proc/self");
        String same = "--map-user=" + Files.getAttribute(self, "unix:uid") + " --map-group="
                + Files.getAttribute(self, "unix:gid");
        command.addAll(List.of(shell + " && exec unshare --user " + same + " \"$@\"", "sh"));
        command.addAll(java(program));
        return run(command, Map.of());
    }

    /** The programs of the host in a directory of links, without one of them. */
    private String launchWithout(String missing) throws Exception {
        Path programs = Files.createDirectory(directory.resolve("bin"));
        for (String place : List.of("/usr/sbin", "/sbin", "/usr/bin", "/bin")) {
            try (Stream<Path> files = Files.list(Path.of(place))) {
                for (Path file : files.toList()) {
                    Path link = programs.resolve(file.getFileName());
                    if (!link.endsWith(missing) && !Files.isSymbolicLink(link)) {
                        Files.createSymbolicLink(link, file);
                    }
                }
            }
        }
        String output = run(java(Launch.class), Map.of("PATH", programs.toString()));
        assertThat(temporary).isEmptyDirectory();
        return output;
    }

    @Test
    void withoutQemuImg() throws Exception {
        assertThat(launchWithout("qemu-img")).contains("OperationException").contains("qemu-img");
    }

    @Test
    void withoutPrlimit() throws Exception {
        assertThat(launchWithout("prlimit")).contains("OperationException").contains("prlimit");
    }

    @Test
    void withoutSupermin() throws Exception {
        assertThat(launchWithout("supermin")).contains("LaunchException").contains("supermin cannot be run");
    }

    @Test
    void withoutSharedMemory() throws Exception {
        String output = runInNamespace("mount -t tmpfs -o ro,size=4k tmpfs /dev/shm", Launch.class);
        assertThat(output).contains("launched with [/dev/sda]");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void withoutRoomForTemporaryFiles() throws Exception {
        String output = runInNamespace("mount -t tmpfs -o size=1m tmpfs " + temporary, OnFullDisk.class);
        assertThat(output)
                .contains("full")
                .containsPattern("ENOSPC .*No space left on device")
                .contains("left: [filler]");
    }
}
