// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsException;

/** Opens a disk image read-only and says what is in it; see {@code bin/run}. */
public final class Main {
    private static final int FAILURE = 1;
    private static final int USAGE = 2;

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args an image and perhaps a path in it, or {@code --demo ARCHIVE CACHE}
     */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            if (args.length == 3 && args[0].equals("--demo")) {
                return new Demo(Path.of(args[1]), Path.of(args[2]), out).run() ? 0 : FAILURE;
            }
            if (args.length == 0 || args.length > 2 || args[0].startsWith("-")) {
                err.println("usage: bin/run [IMAGE [PATH]]");
                return USAGE;
            }
            inspect(Path.of(args[0]), args.length == 2 ? args[1] : "", out);
            return 0;
        } catch (GuestfsException | IllegalArgumentException | IOException e) {
            err.println("guestfs-ee: " + Text.printable(String.valueOf(e.getMessage())));
            return FAILURE;
        }
    }

    private static void inspect(Path image, String path, PrintStream out) throws IOException {
        try (Guestfs guestfs = openReadonly(image)) {
            var report = new ImageReport(guestfs, out);
            if (path.isEmpty()) {
                report.image(image);
                report.fileSystems();
                report.operatingSystems();
            } else {
                Mounts.mountAnything(guestfs);
                if (guestfs.isDir(path)) {
                    report.listing(path);
                } else {
                    guestfs.download(path, out);
                    out.flush();
                }
            }
        }
    }

    /** Launches an appliance with an image of which nothing is known. */
    static Guestfs openReadonly(Path image) throws IOException {
        if (!Files.exists(image)) {
            throw new IOException("there is no image " + image);
        }
        Guestfs guestfs = Guestfs.create();
        try {
            guestfs.addDriveRo(image.toString());
            Progress.launch(guestfs);
            return guestfs;
        } catch (RuntimeException e) {
            guestfs.close();
            throw e;
        }
    }
}
