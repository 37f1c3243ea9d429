// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.OperatingSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportStoreTest {
    private static final ImageFile IMAGE =
            new ImageFile("sub/guest.img", Path.of("/nowhere"), 10, Instant.ofEpochMilli(1000));
    private static final ImageReport REPORT = new ImageReport(
            Instant.parse("2026-01-01T00:00:00Z"),
            1L << 40,
            List.of(new OperatingSystem(
                    "os:/dev/sda1",
                    "linux",
                    "debian",
                    "Debian <12>",
                    "12.1",
                    "x86_64",
                    "host",
                    "debian12",
                    "deb",
                    List.of(new OperatingSystem.MountPoint("/", "/dev/sda1")),
                    List.of(new OperatingSystem.Application("bash", "5.2", "a \"shell\"")),
                    1,
                    true)),
            List.of(new ImageReport.FileSystem("/dev/sda1", "ext4", "root", "uuid", 5)),
            List.of(new ImageReport.Device("/dev/sda", "disk", 6)),
            List.of("/dev/sda2"));

    @TempDir
    private Path directory;

    private ReportStore store() {
        return new ReportStore(directory.resolve("reports"), JsonbBuilder.create());
    }

    @Test
    void aReportIsReadAsItWasWritten() throws Exception {
        assertThat(store().find(IMAGE)).isEmpty();
        store().save(IMAGE, REPORT, Map.of("os:/dev/sda1", new byte[] {1, 2}));
        assertThat(store().find(IMAGE))
                .get()
                .extracting(ReportStore.Stored::report, ReportStore.Stored::problem)
                .containsExactly(REPORT, "");
        assertThat(store().icon(IMAGE, "os:/dev/sda1")).containsExactly(1, 2);
        assertThat(store().icon(IMAGE, "os:/dev/sda2")).isEmpty();
        try (Stream<Path> files = Files.list(directory.resolve("reports"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(2)
                    .allMatch(name -> name.matches("[0-9a-f]{32}\\.(json|png)"));
        }
    }

    @Test
    void aProblemIsKeptInItsPlace() throws Exception {
        store().saveProblem(IMAGE, "it is no disk");
        assertThat(store().find(IMAGE)).get().satisfies(stored -> {
            assertThat(stored.report()).isNull();
            assertThat(stored.problem()).isEqualTo("it is no disk");
        });
    }

    @Test
    void aReportHoldsUntilTheImageIsChanged() throws Exception {
        store().save(IMAGE, REPORT, Map.of());
        assertThat(store().find(new ImageFile(IMAGE.name(), IMAGE.path(), 11, IMAGE.modified())))
                .isEmpty();
        assertThat(store().find(new ImageFile(IMAGE.name(), IMAGE.path(), 10, Instant.ofEpochMilli(1001))))
                .isEmpty();
    }

    @Test
    void aReportThatIsDamagedIsNone() throws Exception {
        store().save(IMAGE, REPORT, Map.of());
        try (Stream<Path> files = Files.list(directory.resolve("reports"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"image\": 5");
        }
        assertThat(store().find(IMAGE)).isEmpty();
    }
}
