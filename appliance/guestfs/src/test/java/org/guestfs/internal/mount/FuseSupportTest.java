// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.guestfs.OperationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that lack something. */
final class FuseSupportTest {
    @TempDir
    private Path programs;

    private static OperationException missing(FuseSupport support) {
        var failure = catchThrowableOfType(OperationException.class, support::require);
        assertThat(failure.errnoName()).isEqualTo("ENOTSUP");
        assertThat(failure.action()).isEqualTo("mount_local");
        return failure;
    }

    @Test
    void aMissingDeviceIsNamed() {
        assertThat(missing(new FuseSupport(programs.resolve("fuse"), "/usr/bin", FuseSupport.LIBRARY)))
                .hasMessageContaining(programs + "/fuse does not exist")
                .hasMessageContaining("modprobe fuse");
    }

    @Test
    void aMissingProgramIsNamedWithItsPackage() {
        assertThat(missing(new FuseSupport(programs, ":" + programs, FuseSupport.LIBRARY)))
                .hasMessageContaining("fusermount is not installed")
                .hasMessageContaining("fuse3");
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackage() throws Exception {
        Files.createFile(
                programs.resolve("fusermount"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThat(missing(new FuseSupport(programs, "/none:" + programs, "libnosuch.so.2")))
                .hasMessageContaining("libnosuch.so.2 cannot be loaded")
                .hasMessageContaining("libfuse2");
    }
}
