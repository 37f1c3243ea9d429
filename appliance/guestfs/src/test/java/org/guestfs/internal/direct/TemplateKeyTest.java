// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.guestfs.spi.Appliance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplateKeyTest {
    @TempDir
    private Path directory;

    private Path file(String name, String contents) throws IOException {
        return Files.writeString(directory.resolve(name), contents);
    }

    private Appliance appliance() throws IOException {
        return new Appliance(file("kernel", "kernel"), file("initrd", "initrd"), Optional.of(file("root", "root")));
    }

    private static String processor(Accelerator accelerator, String model, String megahertz) {
        return TemplateKey.processor(
                accelerator,
                Stream.of(
                        "vendor_id: X",
                        "model name: " + model,
                        "cpu MHz: " + megahertz,
                        "flags: a b",
                        "",
                        "model name: Y"));
    }

    @Test
    void knowsTheProcessorThatCountsTheGuestsTime() {
        for (Accelerator accelerator : Accelerator.values()) {
            assertThat(processor(accelerator, "A", "2000"))
                    .isNotEqualTo(processor(accelerator, "B", "2000"))
                    .isEqualTo(processor(accelerator, "A", "2001"));
        }
        assertThat(processor(Accelerator.KVM, "A", "1")).contains("flags");
        assertThat(processor(Accelerator.TCG, "A", "1")).doesNotContain("flags");
    }

    @Test
    void aFileThatIsOnlyTouchedIsTheSame() throws IOException {
        Appliance appliance = appliance();
        String files = TemplateKey.files(appliance);
        String digest = TemplateKey.digest(appliance.kernel());
        Files.setLastModifiedTime(appliance.kernel(), FileTime.from(Instant.EPOCH));
        assertThat(TemplateKey.files(appliance)).isEqualTo(files);
        assertThat(TemplateKey.digest(appliance.kernel())).isEqualTo(digest);
    }

    @Test
    void aFileThatAnotherWasMovedOverIsAnother() throws IOException {
        Appliance appliance = appliance();
        String files = TemplateKey.files(appliance);
        String digest = TemplateKey.digest(appliance.kernel());
        Files.move(file("new", "KERNEL"), appliance.kernel(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(TemplateKey.files(appliance)).isNotEqualTo(files);
        assertThat(TemplateKey.digest(appliance.kernel())).isNotEqualTo(digest);
    }
}
