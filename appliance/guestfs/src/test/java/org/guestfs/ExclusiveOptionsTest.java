// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.DiskCreateOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of the library's own actions that exclude each other: it refuses them, whichever way the call was made. */
class ExclusiveOptionsTest {
    private final Guestfs guestfs =
            Guestfs.create(GuestfsConfig.builder().environment(Map.of()).build());

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        guestfs.close();
    }

    @Test
    void whatIsOnlyReadCannotBeDiscarded() throws Exception {
        String image = Files.write(directory.resolve("disk.img"), new byte[512]).toString();
        var both = AddDriveOptions.builder().readonly(true).discard("enable").build();
        String words = "discard support cannot be enabled on read-only drives";
        assertRefused(words, () -> guestfs.addDrive(image, both));
        assertRefused(
                words,
                () -> guestfs.call("add_drive", Map.of("filename", image, "readonly", true, "discard", "enable")));
    }

    @Test
    void anOverlayHasTheSizeOfItsBackingFile() {
        String image = directory.resolve("overlay.qcow2").toString();
        var backed = DiskCreateOptions.builder().backingfile("/backing").build();
        String words = "if using a backing file, size must be passed as -1";
        assertRefused(words, () -> guestfs.diskCreate(image, "qcow2", 1 << 20, backed));
        assertRefused(
                words,
                () -> guestfs.call(
                        "disk_create",
                        Map.of("filename", image, "format", "qcow2", "size", 1 << 20, "backingfile", "/backing")));
    }

    @Test
    void aRawImageHasNoBackingFile() {
        String image = directory.resolve("raw.img").toString();
        var backed = DiskCreateOptions.builder().backingfile("/backing").build();
        String words = "backingfile parameter cannot be used with raw format";
        assertRefused(words, () -> guestfs.diskCreate(image, "raw", -1, backed));
        assertRefused(
                words,
                () -> guestfs.call(
                        "disk_create",
                        Map.of("filename", image, "format", "raw", "size", -1, "backingfile", "/backing")));
    }

    private static void assertRefused(String words, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(words);
    }
}
