// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.guestfs.Guestfs;

/** Copies a file or a directory out of a guest, and compares the checksums that the appliance makes of it there. */
final class Restore {
    private static final String CHECKSUM = "sha256";

    private final Guestfs guestfs;
    private final PrintStream out;

    Restore(Guestfs guestfs, PrintStream out) {
        this.guestfs = guestfs;
        this.out = out;
    }

    /** Restores a path into a directory of this host, under its own name; tells whether the checksums are the same. */
    boolean restore(String path, Path directory) throws IOException {
        boolean isDirectory = GuestPaths.isDirectory(guestfs, path);
        Path target = directory.resolve(GuestPaths.lastName(path));
        if (!target.equals(directory) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(target + " is there already; remove it, or restore to another directory");
        }
        Files.createDirectories(directory);
        return isDirectory ? restoreTree(path, target, directory) : restoreFile(path, target);
    }

    private boolean restoreFile(String path, Path target) throws IOException {
        guestfs.download(path, target);
        out.printf("  %s to %s%n", Text.printable(path), target);
        boolean same = guestfs.checksum(CHECKSUM, path).equals(Verification.digest(target));
        return Verification.verdict(out, "the checksum of the file", same);
    }

    private boolean restoreTree(String path, Path target, Path directory) throws IOException {
        // Not a link: what makes the archive would follow one out of the guest.
        String real = guestfs.realpath(path);
        Path tar = Files.createTempFile(directory, "restoring", ".tar");
        Path checksums = Files.createTempFile(directory, "restoring", ".sums");
        try {
            guestfs.tarOut(real, tar);
            int count = new TarRestore(target).unpack(tar);
            out.printf("  %s, %d files and directories, to %s%n", Text.printable(path), count, target);
            guestfs.checksumsOut(CHECKSUM, real, checksums);
            return verify(checksums.toAbsolutePath(), target);
        } finally {
            Files.delete(tar);
            Files.delete(checksums);
        }
    }

    /** The host's own program reads the list: the names in it need not be in the JVM's encoding. */
    private boolean verify(Path checksums, Path target) throws IOException {
        long expected;
        try (Stream<String> lines = Files.lines(checksums, StandardCharsets.ISO_8859_1)) {
            // A directory without files gives the checksum of an empty input.
            expected = lines.filter(line -> !line.endsWith("  -")).count();
        }
        boolean same = expected == 0
                || HostProgram.succeeds(
                        target, "sha256sum", "--check", "--quiet", "--strict", "--", checksums.toString());
        return Verification.verdict(out, "the checksums of " + expected + " files", same);
    }
}
