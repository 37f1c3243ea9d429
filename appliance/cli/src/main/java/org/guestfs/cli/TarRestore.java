// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Unpacks an archive that a guest made, which is hostile: one that names anything outside its directory, or a device,
 * is refused as a whole. The host's tar does the rest, because a JVM cannot write names that are not in its encoding.
 */
final class TarRestore {
    private final Path target;

    TarRestore(Path target) {
        this.target = target;
    }

    /** Returns how many files and directories there were. */
    int unpack(Path tar) throws IOException {
        int count = 0;
        try (var entries = open(tar)) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                check(entry);
                count++;
            }
        }
        Files.createDirectories(target);
        // Owners and special bits stay in the guest, and whoever restores files can read them.
        boolean isUnpacked = HostProgram.succeeds(
                        target,
                        "tar",
                        "-x",
                        "--no-same-owner",
                        "--no-same-permissions",
                        "-f",
                        tar.toAbsolutePath().toString())
                && HostProgram.succeeds(target, "chmod", "-R", "u+rwX", ".");
        if (!isUnpacked) {
            throw new IOException("tar could not unpack " + tar);
        }
        return count;
    }

    /** Names as one character a byte, whatever they are in. */
    static TarArchiveInputStream open(Path tar) throws IOException {
        return new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(tar)), "ISO-8859-1");
    }

    private static void check(TarArchiveEntry entry) throws IOException {
        boolean leaves = leaves(entry.getName()) || entry.isLink() && leaves(entry.getLinkName());
        if (leaves || entry.isCharacterDevice() || entry.isBlockDevice()) {
            throw new IOException("the guest's archive holds something that must not be restored: "
                    + Text.printable(entry.getName()));
        }
    }

    private static boolean leaves(String name) {
        return name.startsWith("/") || List.of(name.split("/")).contains("..");
    }
}
