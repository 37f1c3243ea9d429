// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guestfs.Guestfs;

/** Builds a Debian guest once, then restores files from it as if nothing were known of it, and verifies them. */
final class Demo {
    private static final String DIRECTORY = "/srv/documents";
    private static final String FILE = DIRECTORY + "/photo.bin";

    private final Path archive;
    private final Path cache;
    private final PrintStream out;

    Demo(Path archive, Path cache, PrintStream out) {
        this.archive = archive;
        this.cache = cache;
        this.out = out;
    }

    /** Tells whether everything that was restored is as it was. */
    boolean run() throws IOException {
        Path image = cache.resolve("debian-12.qcow2");
        if (!isUpToDate(image)) {
            new DemoGuest(archive).build(image);
        }
        try (Guestfs guestfs = Main.openReadonly(image)) {
            var report = new ImageReport(guestfs, out);
            report.image(image);
            report.fileSystems();
            report.operatingSystems();
            new Mounts(guestfs).mount("");
            report.listing(DIRECTORY, "");
            return restore(guestfs, report);
        }
    }

    private boolean isUpToDate(Path image) throws IOException {
        return Files.exists(image)
                && Files.getLastModifiedTime(image).compareTo(Files.getLastModifiedTime(archive)) >= 0;
    }

    private boolean restore(Guestfs guestfs, ImageReport report) throws IOException {
        Path target = Files.createTempDirectory("guestfs-ee-restored");
        try {
            return restore(guestfs, report, target);
        } finally {
            HostProgram.succeeds(target.getParent(), "rm", "-r", "-f", "--", target.toString());
            out.println("  What was restored has been removed again; bin/run --console IMAGE PATH TO keeps it.");
        }
    }

    private boolean restore(Guestfs guestfs, ImageReport report, Path target) throws IOException {
        report.heading("Restored");
        Path file = target.resolve("photo.bin");
        guestfs.download(FILE, file);
        out.printf("  %s to %s%n", FILE, file);
        Path tar = target.resolve("documents.tar");
        guestfs.tarOut(DIRECTORY, tar);
        int count = new TarRestore(target.resolve("documents")).unpack(tar);
        out.printf("  %s, %d files and directories, to %s%n", DIRECTORY, count, target.resolve("documents"));

        report.heading("Verified");
        var originals = new Verification(archive, out);
        boolean right = originals.verifyFile(FILE, file);
        right &= originals.verifyArchive(DIRECTORY, tar);
        right &= originals.verifyTree(DIRECTORY, target.resolve("documents"));
        return right;
    }
}
