// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.guestfs.Guestfs;

/** What people have on the systems in the images of the demonstration, and what they do between Monday and Friday. */
final class DemoFiles {
    private static final String HOME = "/home/anna";
    private static final String DOCUMENTS = HOME + "/Documents";
    private static final String PICTURES = HOME + "/Pictures";
    private static final String CONFIGURATION = "/etc/shop/shop.conf";
    private static final String LOG = "/var/log/shop.log";
    private static final int USER = 1000;
    private static final int LINES_A_DAY = 2000;

    private DemoFiles() {}

    static void monday(Guestfs guestfs) throws IOException {
        // What the archive was made from is this host's affair.
        guestfs.mkdirP("/etc/apt");
        guestfs.mkdirP("/var/log");
        write(guestfs, "/etc/apt/sources.list", "# The mirror of your choice\n");
        guestfs.writeAppend("/etc/passwd", "anna:x:1000:1000:Anna Lindqvist:/home/anna:/bin/bash\n".getBytes(UTF_8));
        guestfs.writeAppend("/etc/group", "anna:x:1000:\n".getBytes(UTF_8));
        guestfs.mkdirP("/etc/shop");
        write(guestfs, CONFIGURATION, "listen = 127.0.0.1:8000\nworkers = 4\nlog-level = info\n");
        write(guestfs, LOG, log("Monday"));
        guestfs.mkdirP(DOCUMENTS);
        guestfs.mkdirP(PICTURES);
        document(
                guestfs,
                "minutes-monday.md",
                """
                # Minutes, Monday

                - The shop goes live on Thursday.
                - Jonas asks for more workers.
                - Anna takes the pictures of the lake for the front page.
                """);
        document(guestfs, "budget.csv", "month,rent,power,hosting\nJanuary,900,140,59\nFebruary,900,131,59\n");
        document(guestfs, "old draft.txt", "Nobody needs this any more. Or do they?\n");
        document(guestfs, "größe.txt", "Names may have any letters.\n");
        picture(guestfs, "lake.png", 1);
        picture(guestfs, "evening.png", 2);
        own(guestfs);
    }

    static void friday(Guestfs guestfs) throws IOException {
        write(guestfs, CONFIGURATION, "listen = 127.0.0.1:8000\nworkers = 16\nlog-level = debug\n");
        guestfs.writeAppend(LOG, log("Friday").getBytes(UTF_8));
        guestfs.rm(DOCUMENTS + "/old draft.txt");
        guestfs.rmF("/srv/documents/reports/report-7.txt");
        document(guestfs, "budget.csv", "month,rent,power,hosting\nJanuary,900,140,59\nFebruary,900,131,118\n");
        document(guestfs, "minutes-friday.md", "# Minutes, Friday\n\n- The shop is slow. Who has changed shop.conf?\n");
        picture(guestfs, "hills.png", 3);
        own(guestfs);
    }

    static void confidential(Guestfs guestfs) throws IOException {
        guestfs.mkdir("/contracts");
        for (int number = 1; number <= 12; number++) {
            write(
                    guestfs,
                    "/contracts/contract-" + number + ".txt",
                    "Contract " + number + "\n\nStrictly confidential.\n");
        }
        guestfs.write("/plan.png", DemoPicture.png(4));
    }

    /** An archive of a mailbox, as mail servers keep it: each message is a file. */
    static void messages(Path archive, int count) throws IOException {
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(archive))) {
            for (int number = 1; number <= count; number++) {
                byte[] message = ("From: sender-" + number % 97
                                + "@example.org\nTo: anna@example.org\nSubject: Message " + number
                                + "\n\nDear Anna,\n\nthis is message " + number + ".\n")
                        .getBytes(UTF_8);
                var entry = new TarArchiveEntry(String.format("inbox/message-%05d.eml", number));
                entry.setSize(message.length);
                tar.putArchiveEntry(entry);
                tar.write(message);
                tar.closeArchiveEntry();
            }
        }
    }

    private static String log(String day) {
        return IntStream.range(0, LINES_A_DAY)
                .mapToObj(
                        line -> day + " " + (8 + line / 200) + ":" + 10 + line % 50 + " order " + line + " accepted\n")
                .collect(Collectors.joining());
    }

    private static void document(Guestfs guestfs, String name, String text) {
        write(guestfs, DOCUMENTS + "/" + name, text);
    }

    private static void picture(Guestfs guestfs, String name, int seed) throws IOException {
        guestfs.write(PICTURES + "/" + name, DemoPicture.png(seed));
    }

    private static void write(Guestfs guestfs, String path, String text) {
        guestfs.write(path, text.getBytes(UTF_8));
    }

    private static void own(Guestfs guestfs) {
        for (String path : guestfs.find(HOME)) {
            guestfs.chown(USER, USER, HOME + "/" + path);
        }
        guestfs.chown(USER, USER, HOME);
    }
}
