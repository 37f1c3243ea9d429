// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Compares what was restored with the archive from which the guest was made. */
final class Verification {
    private final Path original;
    private final PrintStream out;

    Verification(Path original, PrintStream out) {
        this.original = original;
        this.out = out;
    }

    boolean verifyFile(String path, Path restored) throws IOException {
        String expected = entries(original, "." + path)
                .getOrDefault("", "not in the original")
                .split(" ")[0];
        String got;
        try (InputStream data = Files.newInputStream(restored)) {
            got = digest(data);
        }
        return verdict(path + ": contents", expected.equals(got));
    }

    /** Compares names, kinds, modes, owners, link targets and contents. */
    boolean verifyArchive(String directory, Path tar) throws IOException {
        Map<String, String> expected = entries(original, "." + directory);
        Map<String, String> got = entries(tar, ".");
        return verdict(
                directory + ": names, modes, owners, links and contents of " + expected.size() + " entries",
                !expected.isEmpty() && expected.equals(got));
    }

    /** Compares the contents of what was unpacked on the host. */
    boolean verifyTree(String directory, Path tree) throws IOException {
        List<String> expected = entries(original, "." + directory).values().stream()
                .filter(entry -> !entry.startsWith("- "))
                .map(entry -> entry.split(" ")[0])
                .sorted()
                .toList();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(tree)) {
            files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        var got = new ArrayList<String>();
        for (Path file : files) {
            try (InputStream data = Files.newInputStream(file)) {
                got.add(digest(data));
            }
        }
        // A hard link is one entry with data in the archive and two files on the host.
        boolean same = got.stream()
                .distinct()
                .sorted()
                .toList()
                .equals(expected.stream().distinct().toList());
        return verdict(directory + ": contents of " + files.size() + " files on this host", same);
    }

    private boolean verdict(String what, boolean right) {
        out.printf("  %-8s %s%n", right ? "the same" : "DIFFERS", what);
        return right;
    }

    /** What an archive says of everything at and below a directory, by the name below it. */
    private static Map<String, String> entries(Path tar, String directory) throws IOException {
        var found = new TreeMap<String, String>();
        try (var entries = TarRestore.open(tar)) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName().replaceAll("/$", "");
                if (name.equals(directory) || name.startsWith(directory + "/")) {
                    found.put(name.substring(directory.length()), describe(entry, directory, entries, found));
                }
            }
        }
        return found;
    }

    private static String describe(
            TarArchiveEntry entry, String directory, InputStream data, Map<String, String> earlier) throws IOException {
        if (entry.isLink()) {
            // Which name of a file is its first, is the archiver's choice.
            return earlier.getOrDefault(entry.getLinkName().substring(directory.length()), "- a link to nowhere");
        }
        String contents = entry.isFile() && !entry.isSymbolicLink() ? digest(data) : "-";
        return contents + " " + Text.mode(entry.getMode()).substring(1) + " " + entry.getLongUserId() + ":"
                + entry.getLongGroupId() + " " + entry.getLinkName();
    }

    private static String digest(InputStream data) throws IOException {
        try {
            var digest = new DigestInputStream(data, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
