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

/** Opens a disk image read-only, says what is in it and restores files from it; see {@code bin/run}. */
public final class Main {
    private static final int FAILURE = 1;
    private static final int USAGE = 2;
    private static final int DEMO_MESSAGES = 50_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Passphrases passphrases;

    Main(PrintStream out, PrintStream err, Passphrases passphrases) {
        this.out = out;
        this.err = err;
        this.passphrases = passphrases;
    }

    /**
     * Runs the program.
     *
     * @param args an image and perhaps a path in it and a directory of this host, or {@code --demo ARCHIVE CACHE}, or
     *     {@code --demo-images ARCHIVE DIRECTORY}, which makes that directory
     */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new Main(out, err, Passphrases.ofConsole()).run(args));
    }

    int run(String... args) {
        try {
            if (args.length == 3 && args[0].equals("--demo-images")) {
                new DemoImages(Path.of(args[1]), DEMO_MESSAGES, out).build(Path.of(args[2]));
                return 0;
            }
            if (args.length == 3 && args[0].equals("--demo")) {
                return new Demo(Path.of(args[1]), Path.of(args[2]), out).run() ? 0 : FAILURE;
            }
            Request request = Request.of(args);
            if (request == null) {
                err.println("usage: " + Request.USAGE);
                return USAGE;
            }
            return serve(request) ? 0 : FAILURE;
        } catch (GuestfsException | IllegalArgumentException | IOException e) {
            err.println("guestfs-ee: " + Text.printable(String.valueOf(e.getMessage())));
            return FAILURE;
        }
    }

    /** Tells whether what was restored is right. */
    private boolean serve(Request request) throws IOException {
        try (Guestfs guestfs = openReadonly(request.image())) {
            var report = new ImageReport(guestfs, out);
            new Encryption(guestfs, passphrases, err).open();
            var mounts = new Mounts(guestfs);
            if (request.path().isEmpty()) {
                report.image(request.image());
                report.fileSystems();
                report.operatingSystems();
                mounts.forEach(request.fileSystem(), device -> report.listing("/", device));
                return true;
            }
            mounts.mount(request.fileSystem());
            if (!request.target().isEmpty()) {
                return new Restore(guestfs, out).restore(request.path(), Path.of(request.target()));
            }
            show(guestfs, report, request.path());
            return true;
        }
    }

    private void show(Guestfs guestfs, ImageReport report, String path) throws IOException {
        if (GuestPaths.isDirectory(guestfs, path)) {
            report.listing(path, "");
            return;
        }
        var text = new TerminalOutput(out);
        guestfs.download(path, TerminalOutput.isTerminal() ? text : out);
        text.finish();
        out.flush();
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
