// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.guestfs.Guestfs;
import org.guestfs.api.AddDriveOptions;

/** An image as it comes out of a backup: a folder of documents, one of very many small files, and a large file. */
final class BenchmarkImage {
    static final String VOLUME = "/dev/sda1";
    static final String DOCUMENTS = "/home/documents";
    static final String MANY = "/home/mail";
    static final String LARGE = "/home/disk.iso";
    static final int DOCUMENT_COUNT = 200;
    static final int MANY_COUNT = 50_000;
    static final int LARGE_SIZE = 32 << 20;

    /** Below 512 MiB mkfs would make blocks of 1 KiB, as no disk of a machine has them. */
    private static final long SIZE = 2L << 30;

    private static final int DOCUMENT_SIZE = 64 << 10;
    private static final List<String> WORDS =
            List.of("invoice", "Report", "IMG", "scan", "Contract", "meeting notes", "draft", "M\u00FCller");

    private BenchmarkImage() {}

    static void make(Path image) throws IOException {
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addDrive(
                    image.toString(), AddDriveOptions.builder().format("raw").build());
            guestfs.launch();
            guestfs.partDisk("/dev/sda", "gpt");
            guestfs.mkfs("ext4", VOLUME);
            guestfs.mount(VOLUME, "/");
            fill(guestfs, DOCUMENTS, DOCUMENT_COUNT, BenchmarkImage::name, BenchmarkImage::document);
            fill(guestfs, MANY, MANY_COUNT, BenchmarkImage::mail, i -> new byte[i % 7]);
            guestfs.write(LARGE, random(-1, LARGE_SIZE));
            guestfs.shutdown();
        }
    }

    private static void fill(
            Guestfs guestfs, String folder, int count, IntFunction<String> name, IntFunction<byte[]> content)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            for (int i = 0; i < count; i++) {
                byte[] one = content.apply(i);
                var entry = new TarArchiveEntry(name.apply(i));
                entry.setSize(one.length);
                entry.setModTime(1_500_000_000_000L + i % 1000 * 100_000_000L);
                tar.putArchiveEntry(entry);
                tar.write(one);
                tar.closeArchiveEntry();
            }
        }
        guestfs.mkdirP(folder);
        guestfs.tarIn(new ByteArrayInputStream(bytes.toByteArray()), folder);
    }

    /** The names of the documents, in their order. */
    static List<String> documents() {
        return IntStream.range(0, DOCUMENT_COUNT).mapToObj(BenchmarkImage::name).toList();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "document-%03d.pdf", number);
    }

    /** What is in a document. */
    static byte[] document(int number) {
        return random(number, DOCUMENT_SIZE);
    }

    private static String mail(int number) {
        var random = new Random(number);
        return String.format(
                Locale.ROOT,
                "%s %d-%02d-%02d %05d.eml",
                WORDS.get(random.nextInt(WORDS.size())),
                2009 + random.nextInt(17),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                number);
    }

    private static byte[] random(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
