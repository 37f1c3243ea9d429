// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What is in the images of the browser's tests: the server of a small firm, two days in a row. */
final class BrowserFiles {
    static final int MESSAGES = 50_000;
    static final String MINUTES =
            """
            # Minutes, Thursday

            - The shop goes live on Monday.
            - Jonas asks for more workers.
            - Anna takes the pictures of the lake for the front page.
            """;
    static final String MARKUP = "<img src=x onerror=alert(1)>";

    private static final Instant TUESDAY = Instant.parse("2026-03-10T16:20:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-11T09:05:00Z");

    private BrowserFiles() {}

    /** A guest in which a Debian is recognized. */
    static void server(Path root) throws IOException {
        write(root, "etc/debian_version", "12.11\n");
        write(root, "etc/fstab", "/dev/sda / ext4 defaults 0 1\n");
        write(root, "etc/hostname", "shop\n");
        write(root, "etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\nVERSION_ID=\"12\"\n");
        write(root, "etc/shop/shop.conf", "listen = 127.0.0.1:8000\nworkers = 4\nlog-level = info\n");
        for (String folder : List.of(
                "bin",
                "boot",
                "dev",
                "lib",
                "opt",
                "proc",
                "root",
                "run",
                "sbin",
                "sys",
                "tmp",
                "usr/bin",
                "srv/backup")) {
            Files.createDirectories(root.resolve(folder));
        }
        write(root, "var/lib/dpkg/status", packages());
        write(root, "var/log/shop.log", log());
        write(root, "usr/share/pixmaps/debian-logo.png", logo(64));
        home(root.resolve("home/anna"));
        upload(root.resolve("srv/upload"));
    }

    private static void home(Path home) throws IOException {
        write(home, "Documents/minutes.md", MINUTES);
        write(home, "Documents/budget.csv", "month,rent,power,hosting\nJanuary,900,140,59\nFebruary,900,131,59\n");
        write(home, "Documents/offer.txt", "Dear Sir or Madam,\n\nthank you for asking.\n");
        write(home, "Documents/old draft.txt", "Nobody needs this any more. Or do they?\n");
        write(home, "Documents/größe.txt", "Names may have any letters.\n");
        write(home, "Documents/.notes", "hidden\n");
        write(home, "Pictures/lake.png", picture(640, 400));
        write(home, "tool.sh", "#!/bin/sh\necho Needle 42\n");
        Files.createSymbolicLink(home.resolve("latest"), Path.of("Documents"));
        Files.createSymbolicLink(home.resolve("log"), Path.of("/var/log/shop.log"));
        Files.createSymbolicLink(home.resolve("gone"), Path.of("/nowhere"));
        if (!home.resolve("tool.sh").toFile().setExecutable(true, false)) {
            throw new IOException("tool.sh could not be made executable");
        }
    }

    private static void upload(Path folder) throws IOException {
        write(folder, MARKUP, "harmless");
        write(folder, "program.bin", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
    }

    /** A day later. */
    static void change(Path root) throws IOException {
        Path documents = root.resolve("home/anna/Documents");
        write(root, "etc/shop/shop.conf", "listen = 127.0.0.1:8000\nworkers = 16\nlog-level = debug\n");
        Files.delete(documents.resolve("old draft.txt"));
        write(documents, "minutes-friday.md", "# Minutes, Friday\n\n- The shop is slow.\n");
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isOld = Files.getLastModifiedTime(file).toInstant().equals(TUESDAY);
                Files.setLastModifiedTime(file, FileTime.from(isOld ? TUESDAY : WEDNESDAY));
            }
        }
    }

    /** A mailbox in which each message is a file. */
    static void mail(Path root) throws IOException {
        Path inbox = Files.createDirectories(root.resolve("inbox"));
        for (int i = 0; i < MESSAGES; i++) {
            Files.writeString(inbox.resolve(String.format(Locale.ROOT, "message-%05d.eml", i)), "Subject: " + i + "\n");
        }
        write(root, "archive/invoice.eml", "Subject: Invoice\n");
    }

    private static String packages() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "Package: package-" + i + "\nStatus: install ok installed\nVersion: 1." + i
                        + "-1\nArchitecture: amd64\nDescription: the package number " + i + "\n")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String log() {
        return IntStream.range(0, 4000)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "2026-03-10 %02d:%02d:%02d order %d accepted%n",
                        8 + i / 400,
                        i / 7 % 60,
                        i % 60,
                        i))
                .collect(Collectors.joining());
    }

    private static byte[] logo(int size) {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(picture);
        graphics.setColor(new Color(200, 20, 80));
        graphics.fill(new Ellipse2D.Double(0, 0, size, size));
        graphics.setColor(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(size * 0.2, size * 0.2, size * 0.6, size * 0.6));
        graphics.setColor(new Color(200, 20, 80));
        graphics.fill(new Ellipse2D.Double(size * 0.35, size * 0.35, size * 0.45, size * 0.45));
        graphics.dispose();
        return png(picture);
    }

    private static Graphics2D graphics(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    private static byte[] picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(picture);
        graphics.setPaint(new GradientPaint(0, 0, new Color(70, 120, 190), 0, height, new Color(250, 210, 160)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(255, 240, 200));
        graphics.fill(new Ellipse2D.Double(width * 0.6, height * 0.2, width * 0.15, width * 0.15));
        graphics.setColor(new Color(50, 90, 80));
        graphics.fill(new Ellipse2D.Double(-width * 0.3, height * 0.6, width * 1.1, height * 0.9));
        graphics.setColor(new Color(30, 60, 70));
        graphics.fill(new Ellipse2D.Double(width * 0.3, height * 0.7, width * 1.1, height * 0.9));
        graphics.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Path root, String name, String text) throws IOException {
        write(root, name, text.getBytes(UTF_8));
    }

    private static void write(Path root, String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        boolean isNew = Files.notExists(file);
        Files.write(file, content);
        if (isNew) {
            Files.setLastModifiedTime(file, FileTime.from(TUESDAY));
        }
    }
}
