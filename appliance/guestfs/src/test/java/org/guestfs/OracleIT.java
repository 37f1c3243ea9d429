// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.Dirent;
import org.guestfs.api.MkfsOptions;
import org.guestfs.api.Partition;
import org.guestfs.api.Statns;
import org.guestfs.spi.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What libguestfs's own tools say of an image that we made, beside what we say of it. */
@Tag("appliance")
@Timeout(300)
final class OracleIT {
    private static final List<String> QUESTIONS = List.of(
            "list-filesystems",
            "part-list /dev/sda",
            "pvs",
            "vgs",
            "lvs",
            "vfs-label /dev/sda1",
            "inspect-os",
            "inspect-get-type /dev/vg0/root",
            "inspect-get-distro /dev/vg0/root",
            "inspect-get-major-version /dev/vg0/root",
            "inspect-get-arch /dev/vg0/root",
            "inspect-get-hostname /dev/vg0/root",
            "inspect-get-mountpoints /dev/vg0/root",
            "mount-ro /dev/vg0/root /",
            "mount-ro /dev/sda1 /boot",
            "ls /files",
            "find /files",
            "readdir /files",
            "lstatns /files/copy",
            "checksum sha256 /files/copy",
            "read-lines /files/lines",
            "file /files/lines");

    /** Builds a guest with GPT, a boot partition, LVM, and files of all kinds. */
    private static Path build(Path directory) {
        Path image = directory.resolve("guest.qcow2");
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.diskCreate(image.toString(), "qcow2", 512L << 20);
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("qcow2").build());
            guestfs.launch();
            guestfs.partInit("/dev/sda", "gpt");
            guestfs.partAdd("/dev/sda", "p", 2048, 133_119);
            guestfs.partAdd("/dev/sda", "p", 133_120, -2048);
            guestfs.pvcreate("/dev/sda2");
            guestfs.vgcreate("vg0", List.of("/dev/sda2"));
            guestfs.lvcreateFree("root", "vg0", 100);
            guestfs.mkfs(
                    "ext4", "/dev/sda1", MkfsOptions.builder().label("boot").build());
            guestfs.mkfs("ext4", "/dev/vg0/root");
            guestfs.mount("/dev/vg0/root", "/");
            for (String path : List.of("/bin", "/etc", "/boot", "/usr", "/files/below")) {
                guestfs.mkdirP(path);
            }
            guestfs.mount("/dev/sda1", "/boot");
            guestfs.write("/etc/debian_version", bytes("12.5\n"));
            guestfs.write("/etc/hostname", bytes("oracle\n"));
            guestfs.write(
                    "/etc/fstab", bytes("/dev/vg0/root / ext4 defaults 0 0\nLABEL=boot /boot ext4 defaults 0 0\n"));
            guestfs.write("/files/lines", bytes("one\r\n\ntwo"));
            guestfs.write("/files/größe", bytes("x"));
            guestfs.write("/files/with space", bytes("y"));
            guestfs.lnS("lines", "/files/link");
            guestfs.fill('z', 3_000_000, "/files/copy");
            guestfs.utimens("/files/copy", 1_000_000_000, 5, 1_000_000_001, 6);
            guestfs.shutdown();
        }
        return image;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void guestfishSaysTheSame(@TempDir Path directory) throws Exception {
        Path image = build(directory);
        List<String> theirs = guestfish(image);
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDriveRo(image.toString());
            guestfs.launch();
            List<String> ours = answers(guestfs);
            for (int i = 0; i < QUESTIONS.size(); i++) {
                assertThat(ours.get(i)).as(QUESTIONS.get(i)).isEqualTo(theirs.get(i));
            }
        }
    }

    private static List<String> guestfish(Path image) throws Exception {
        String mark = "----";
        String script = Stream.concat(Stream.of("run"), QUESTIONS.stream())
                .collect(Collectors.joining("\necho " + mark + "\n", "", "\n"));
        var builder = new ProcessBuilder("guestfish", "--ro", "-a", image.toString()).redirectErrorStream(true);
        builder.environment().put("LIBGUESTFS_BACKEND_SETTINGS", "force_tcg");
        builder.environment().put("LIBGUESTFS_BACKEND", "direct");
        Process guestfish = builder.start();
        try (var input = guestfish.getOutputStream()) {
            input.write(bytes(script));
        }
        String output = new String(guestfish.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> answers = List.of(output.split(mark + "\n", -1));
        assertThat(answers).as(output).hasSize(QUESTIONS.size() + 1);
        return answers.subList(1, answers.size());
    }

    private static List<String> answers(Guestfs guestfs) {
        var answers = new ArrayList<String>();
        answers.add(map(guestfs.listFilesystems()));
        answers.add(Structs.show(guestfs.partList("/dev/sda")));
        answers.add(lines(guestfs.pvs()));
        answers.add(lines(guestfs.vgs()));
        answers.add(lines(guestfs.lvs()));
        answers.add(guestfs.vfsLabel("/dev/sda1") + "\n");
        answers.add(lines(guestfs.inspectOs()));
        answers.add(guestfs.inspectGetType("/dev/vg0/root") + "\n");
        answers.add(guestfs.inspectGetDistro("/dev/vg0/root") + "\n");
        answers.add(guestfs.inspectGetMajorVersion("/dev/vg0/root") + "\n");
        answers.add(guestfs.inspectGetArch("/dev/vg0/root") + "\n");
        answers.add(guestfs.inspectGetHostname("/dev/vg0/root") + "\n");
        answers.add(map(guestfs.inspectGetMountpoints("/dev/vg0/root")));
        guestfs.mountRo("/dev/vg0/root", "/");
        answers.add("");
        guestfs.mountRo("/dev/sda1", "/boot");
        answers.add("");
        answers.add(lines(guestfs.ls("/files")));
        answers.add(lines(guestfs.find("/files")));
        answers.add(Structs.show(guestfs.readdir("/files")));
        answers.add(Structs.show(guestfs.lstatns("/files/copy")));
        answers.add(guestfs.checksum("sha256", "/files/copy") + "\n");
        answers.add(lines(guestfs.readLines("/files/lines")));
        answers.add(guestfs.file("/files/lines") + "\n");
        return answers;
    }

    private static String lines(List<String> list) {
        return list.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String map(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Structs as guestfish prints them. */
    private static final class Structs {
        static String show(List<?> structs) {
            var text = new StringBuilder();
            for (int i = 0; i < structs.size(); i++) {
                text.append("[").append(i).append("] = {\n");
                text.append(show(structs.get(i)).replaceAll("(?m)^", "  ").stripTrailing());
                text.append("\n}\n");
            }
            return text.toString();
        }

        static String show(Object struct) {
            if (struct instanceof Statns status) {
                return fields(Statns.TYPE, status);
            }
            if (struct instanceof Dirent entry) {
                return fields(Dirent.TYPE, entry);
            }
            return fields(Partition.TYPE, (Partition) struct);
        }

        private static <T> String fields(StructType<T> type, T struct) {
            Object[] values = type.values().apply(struct);
            var text = new StringBuilder();
            for (int i = 0; i < values.length; i++) {
                text.append(type.fields().get(i).name())
                        .append(": ")
                        .append(values[i])
                        .append('\n');
            }
            return text.toString();
        }
    }
}
