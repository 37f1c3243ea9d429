// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What is known of a branch that may outlive its process.
 *
 * @param xid the branch
 * @param phase how far it is
 * @param since when it was prepared, or decided in one phase
 * @param disks the images that it writes
 */
record BranchRecord(BranchXid xid, Phase phase, Instant since, List<BranchDisk> disks) {
    static final String FILE = "record.properties";

    private static final String VERSION = "1";
    private static final long LONGEST = 1 << 20;
    private static final int MOST_DISKS = 255;
    private static final Pattern OVERLAY = Pattern.compile("[0-9]{1,3}\\.qcow2");
    private static final Pattern FORMAT = Pattern.compile("[a-z0-9_-]{1,32}");
    private static final Pattern KEY = Pattern.compile("[0-9]{1,20}-[0-9]{1,20}");

    enum Phase {
        /** It waits for the decision of the transaction manager. */
        PREPARED,
        /** The transaction manager has decided to commit. */
        COMMITTING,
        /** It was decided here, since the transaction manager had nothing else to commit. */
        COMMITTING_ALONE,
        /** It is committed, which the transaction manager may not know. */
        COMMITTED,
        /** It is neither committed nor rolled back, because an image has been changed by somebody else. */
        MIXED
    }

    BranchRecord {
        disks = List.copyOf(disks);
    }

    BranchRecord in(Phase next) {
        return new BranchRecord(xid, next, since, disks);
    }

    /** Whether it writes that image, under whatever name; its key may be another one since the host was started again. */
    boolean isAbout(Path image, String imageKey) {
        return disks.stream()
                .anyMatch(disk ->
                        disk.state().key().equals(imageKey) || disk.image().equals(image));
    }

    /** Writes it so that there is the old one or the new one whenever somebody looks. */
    void write(Path directory) throws IOException {
        Path part = directory.resolve(FILE + ".part");
        Files.deleteIfExists(part);
        Disk.write(part, text().getBytes(StandardCharsets.UTF_8));
        Disk.replace(part, directory.resolve(FILE));
    }

    private String text() throws IOException {
        var properties = new Properties();
        properties.setProperty("version", VERSION);
        properties.setProperty("phase", phase.name());
        properties.setProperty("since", since.toString());
        properties.setProperty("formatId", String.valueOf(xid.formatId()));
        properties.setProperty("global", xid.global());
        properties.setProperty("qualifier", xid.qualifier());
        properties.setProperty("disks", String.valueOf(disks.size()));
        for (int i = 0; i < disks.size(); i++) {
            BranchDisk disk = disks.get(i);
            properties.setProperty(i + ".image", disk.image().toString());
            properties.setProperty(i + ".format", disk.format());
            properties.setProperty(i + ".key", disk.state().key());
            properties.setProperty(i + ".size", String.valueOf(disk.state().size()));
            properties.setProperty(i + ".modified", String.valueOf(disk.state().modified()));
            properties.setProperty(i + ".overlay", disk.overlay());
        }
        properties.setProperty("check", check(properties));
        var text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    private static String check(Properties properties) {
        var crc = new CRC32();
        properties.stringPropertyNames().stream()
                .filter(name -> !name.equals("check"))
                .sorted()
                .forEach(name -> crc.update(
                        (name + "=" + properties.getProperty(name) + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(crc.getValue());
    }

    /**
     * Reads that of a branch.
     *
     * @param directory the directory of the branch
     * @return the record, or empty if it was neither prepared nor decided
     * @throws IOException if there is one that cannot be relied upon
     */
    static Optional<BranchRecord> read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        var properties = new Properties();
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > LONGEST) {
                throw new IOException(file + " is not a record");
            }
            properties.load(new StringReader(Files.readString(file)));
            return Optional.of(parse(properties));
        } catch (NoSuchFileException e) {
            // It has not come so far, or has just ended.
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    private static BranchRecord parse(Properties properties) {
        require(VERSION.equals(properties.getProperty("version")), "version");
        require(check(properties).equals(properties.getProperty("check")), "check");
        int count = Integer.parseInt(properties.getProperty("disks"));
        require(count > 0 && count <= MOST_DISKS, "disks");
        var disks = new ArrayList<BranchDisk>();
        for (int i = 0; i < count; i++) {
            disks.add(disk(properties, i));
        }
        return new BranchRecord(
                new BranchXid(
                        Integer.parseInt(properties.getProperty("formatId")),
                        properties.getProperty("global"),
                        properties.getProperty("qualifier")),
                Phase.valueOf(properties.getProperty("phase")),
                Instant.parse(properties.getProperty("since")),
                disks);
    }

    private static BranchDisk disk(Properties properties, int index) {
        Path image = Path.of(properties.getProperty(index + ".image"));
        String format = properties.getProperty(index + ".format");
        String key = properties.getProperty(index + ".key");
        String overlay = properties.getProperty(index + ".overlay");
        require(image.isAbsolute(), "image");
        require(FORMAT.matcher(format).matches(), "format");
        require(KEY.matcher(key).matches(), "key");
        require(OVERLAY.matcher(overlay).matches(), "overlay");
        var state = new ImageState(
                key,
                Long.parseLong(properties.getProperty(index + ".size")),
                Long.parseLong(properties.getProperty(index + ".modified")));
        return new BranchDisk(image, format, state, overlay);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("its " + what + " is not as it should be");
        }
    }
}
