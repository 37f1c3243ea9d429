// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Compares what was restored with the archive from which the guest was made. */
final class Verification {
    private static final int ENTRY_WORDS = 4;

    private final Path original;
    private final PrintStream out;

    Verification(Path original, PrintStream out) {
        this.original = original;
        this.out = out;
    }

    boolean verifyFile(String path, Path restored) throws IOException {
        String expected = contents(entries(original, "." + path).getOrDefault("", ""));
        return verdict(out, path + ": contents", expected.equals(digest(restored) + " "));
    }

    /** Compares names, kinds, modes, owners, link targets and contents. */
    boolean verifyArchive(String directory, Path tar) throws IOException {
        Map<String, String> expected = entries(original, "." + directory);
        Map<String, String> got = entries(tar, ".");
        return verdict(
                out,
                directory + ": names, modes, owners, links and contents of " + expected.size() + " entries",
                !expected.isEmpty() && expected.equals(got));
    }

    /** Compares names, link targets and contents of what was unpacked on the host, by an archive of it. */
    boolean verifyTree(String directory, Path tree) throws IOException {
        Map<String, String> expected = entries(original, "." + directory);
        Path again = Files.createTempFile(tree.toAbsolutePath().getParent(), "restored", ".tar");
        try {
            boolean isRead = HostProgram.succeeds(tree, "tar", "-c", "-f", again.toString(), ".");
            Map<String, String> got = entries(again, ".");
            expected.replaceAll((name, entry) -> contents(entry));
            got.replaceAll((name, entry) -> contents(entry));
            return verdict(
                    out,
                    directory + ": names, links and contents of " + got.size() + " entries on this host",
                    isRead && expected.equals(got));
        } finally {
            Files.delete(again);
        }
    }

    /** Contents and link target without mode and owner, which do not leave the guest. */
    private static String contents(String entry) {
        String[] words = entry.split(" ", ENTRY_WORDS);
        return words[0] + (words.length < ENTRY_WORDS ? "" : " " + words[ENTRY_WORDS - 1]);
    }

    static boolean verdict(PrintStream out, String what, boolean right) {
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

    static String digest(Path file) throws IOException {
        try (InputStream data = Files.newInputStream(file)) {
            return digest(data);
        }
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
