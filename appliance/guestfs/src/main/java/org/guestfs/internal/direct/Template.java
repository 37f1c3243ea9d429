// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.guestfs.internal.host.TemporaryDirectory;

/**
 * An appliance that was stopped when its daemon was up: files in a directory that nobody but its owner may enter. Its
 * checksums find accidents; whoever could make them match could replace this library as well.
 *
 * @param directory the directory
 */
record Template(Path directory) {
    private static final int OTHERS = 0077;
    private static final int CHUNK = 1 << 20;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(CHUNK).asReadOnlyBuffer();

    /** What the files were like when their contents were right: they need not be read again until that changes. */
    private static final Map<Path, String> VERIFIED = new ConcurrentHashMap<>();

    /** The memory of the guest. */
    Path memory() {
        return directory.resolve("memory");
    }

    /** The state of processor and devices. */
    Path state() {
        return directory.resolve("state");
    }

    /** The overlay over the appliance's root disk. */
    Path root() {
        return directory.resolve("root.qcow2");
    }

    /** A small disk to warm machines up with. */
    Path scratch() {
        return directory.resolve("scratch.img");
    }

    /** A file with a byte for each clone that has run: however many processes append to it, none is lost. */
    private Path usage() {
        return directory.resolve("uses");
    }

    private Path seal() {
        return directory.resolve("template.properties");
    }

    private List<Path> files() {
        return List.of(memory(), state(), root(), scratch());
    }

    /** Its name. */
    String key() {
        return directory.getFileName().toString();
    }

    /** Tells whether there is one, complete or not. */
    boolean exists() {
        return Files.exists(directory);
    }

    /** Brings the files to disk and notes what is in them. */
    void write(String description) throws IOException {
        var seal = new Properties();
        seal.setProperty("description", description);
        for (Path file : files()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Contents contents = Contents.of(file);
            seal.setProperty(file.getFileName() + ".checksum", contents.checksum());
            seal.setProperty(file.getFileName() + ".bytes", String.valueOf(contents.bytes()));
        }
        Files.createFile(usage());
        try (Writer writer = Files.newBufferedWriter(seal())) {
            seal.store(writer, null);
        }
    }

    /**
     * Makes sure that the files are what was written.
     *
     * @throws IOException if they are not, or somebody else may have changed them
     */
    void verify() throws IOException {
        String stamp = stamp();
        if (stamp.equals(VERIFIED.get(directory))) {
            return;
        }
        Properties seal = readSeal();
        if (!directory.endsWith(seal.getProperty("description", ""))) {
            throw new IOException(directory + " is another template, with a wrong name");
        }
        for (Path file : files()) {
            if (!Contents.of(file).checksum().equals(seal.getProperty(file.getFileName() + ".checksum"))) {
                throw new IOException("the contents of " + file + " are not what was written");
            }
        }
        VERIFIED.put(directory, stamp);
    }

    /**
     * Tells it from another one in the same place.
     *
     * @return what changes when a file does
     * @throws IOException if there is none, or somebody else may change it
     */
    String stamp() throws IOException {
        var stamps = new StringBuilder(stamp(directory));
        for (Path file : files()) {
            stamps.append(stamp(file));
        }
        return stamps.toString();
    }

    private static String stamp(Path file) throws IOException {
        Map<String, Object> attributes = requireOwn(file);
        return Stream.of("ino", "size", "lastModifiedTime", "ctime")
                .map(name -> String.valueOf(attributes.get(name)))
                .collect(Collectors.joining(" ", "", "\n"));
    }

    /** What is known about a file that nobody else may change. */
    static Map<String, Object> requireOwn(Path file) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(
                file, "unix:uid,mode,ino,size,lastModifiedTime,ctime,isSymbolicLink", LinkOption.NOFOLLOW_LINKS);
        if ((int) attributes.get("uid") != TemporaryDirectory.userId()
                || ((int) attributes.get("mode") & OTHERS) != 0
                || (boolean) attributes.get("isSymbolicLink")) {
            throw new IOException("security: others than user " + TemporaryDirectory.userId() + " may change " + file
                    + "; remove it, or take their permissions away");
        }
        return attributes;
    }

    private Properties readSeal() throws IOException {
        var seal = new Properties();
        try (Reader reader = Files.newBufferedReader(seal())) {
            seal.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(seal() + " cannot be understood", e);
        }
        return seal;
    }

    /** How much room it takes. */
    long bytes() throws IOException {
        Properties seal = readSeal();
        long sum = 0;
        for (Path file : files()) {
            try {
                sum += Long.parseLong(seal.getProperty(file.getFileName() + ".bytes", ""));
            } catch (NumberFormatException e) {
                throw new IOException(seal() + " cannot be understood", e);
            }
        }
        return sum;
    }

    /** When it was built. */
    Instant built() throws IOException {
        return Files.getLastModifiedTime(state()).toInstant();
    }

    /** How many clones have run. */
    long uses() throws IOException {
        return Files.size(usage());
    }

    void countUse() throws IOException {
        try {
            Files.write(usage(), new byte[1], StandardOpenOption.APPEND);
        } catch (NoSuchFileException e) {
            // Deleted meanwhile, which is no harm to those that run.
            return;
        }
    }

    /** When it was used last. */
    Instant lastUse() throws IOException {
        return Files.getLastModifiedTime(seal()).toInstant();
    }

    void touch() throws IOException {
        Files.setLastModifiedTime(seal(), FileTime.from(Instant.now()));
    }

    /** Machines that run on it are not disturbed: they have the files open. */
    void delete() throws IOException {
        VERIFIED.remove(directory);
        if (!exists()) {
            return;
        }
        // All there is: a process that was killed may have left more than a template has.
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                Files.deleteIfExists(entry);
            }
        }
        Files.deleteIfExists(directory);
    }

    /**
     * What a file holds.
     *
     * @param checksum of all that is not zero
     * @param bytes how much of it is not zero
     */
    private record Contents(String checksum, long bytes) {
        static Contents of(Path file) throws IOException {
            var checksum = new CRC32C();
            long bytes = 0;
            ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                for (long position = 0; channel.read(chunk.clear(), position) > 0; position += CHUNK) {
                    chunk.flip();
                    if (chunk.mismatch(ZEROS.duplicate().limit(chunk.limit())) >= 0) {
                        bytes += chunk.limit();
                        checksum.update((int) (position / CHUNK));
                        checksum.update(chunk);
                    }
                }
                return new Contents(channel.size() + "-" + Long.toHexString(checksum.getValue()), bytes);
            }
        }
    }
}
