// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of a distribution's rules for udev a template keeps. */
final class UdevRulesTest {
    private static final List<String> COMMON = List.of(
            "50-udev-default",
            "60-block",
            "60-cdrom_id",
            "60-persistent-storage",
            "64-btrfs",
            "70-uaccess",
            "80-drivers",
            "95-dm-notify",
            "99-systemd");

    @TempDir
    private Path directory;

    private String output = "";

    private int reduce(List<String> names) throws IOException, InterruptedException {
        for (String name : names) {
            Files.writeString(directory.resolve(name + ".rules"), "");
        }
        Process shell = new ProcessBuilder(
                        "/bin/sh", "-c", "rules=$1\n" + Scripts.load("rules.sh"), "rules", "" + directory)
                .redirectErrorStream(true)
                .start();
        output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return shell.waitFor();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString().replace(".rules", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> and(String... more) {
        return Stream.concat(COMMON.stream(), Stream.of(more)).toList();
    }

    @Test
    void thoseOfDebianForVolumesStay() throws Exception {
        int status = reduce(and("55-dm", "56-lvm", "60-persistent-storage-dm", "69-lvm", "64-md-raid-assembly"));
        assertThat(status).isZero();
        assertThat(left())
                .containsExactly(
                        "50-udev-default",
                        "55-dm",
                        "56-lvm",
                        "60-block",
                        "60-guestfs-ee",
                        "60-persistent-storage-dm",
                        "64-btrfs",
                        "80-drivers",
                        "90-guestfs-ee",
                        "95-dm-notify");
    }

    @Test
    void thoseOfFedoraForVolumesStay() throws Exception {
        int status = reduce(and("10-dm", "11-dm-lvm", "13-dm-disk", "69-dm-lvm", "65-md-incremental"));
        assertThat(status).isZero();
        assertThat(left())
                .contains("10-dm", "11-dm-lvm", "13-dm-disk")
                .doesNotContain("69-dm-lvm", "65-md-incremental");
    }

    @Test
    void thoseThatNobodyKnowsStay() throws Exception {
        reduce(and("55-dm", "56-lvm", "60-persistent-storage-dm", "60-invented-here"));
        assertThat(left()).contains("60-invented-here");
    }

    @Test
    void anotherLayoutIsLeftAloneAndRefused() throws Exception {
        List<String> names = List.of("20-disks", "50-udev-default", "60-block");
        assertThat(reduce(names)).isNotZero();
        assertThat(output).contains("neither like Debian's nor like Fedora's");
        assertThat(left()).isEqualTo(names);
    }
}
