// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guestfs.GuestText;
import org.guestfs.ejb.ImageReport;
import org.jspecify.annotations.Nullable;

/**
 * What inspections have found, as JSON in a directory, and the pictures beside it. A report holds as long as the size of the
 * image and the time of its last change. Thread-safe: files are written aside and renamed.
 */
final class ReportStore {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ejb");
    private static final int NAME_LENGTH = 16;

    private static final int MOST_IN_MEMORY = 500;

    private final Path directory;
    private final Jsonb json;
    /** The latest at the end, by files; guarded by itself. */
    private final Map<Path, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true);

    private record Remembered(FileTime written, Stored stored) {}

    /**
     * What is in a file.
     *
     * @param image the name of the image
     * @param size the size of its file
     * @param modified when it was changed, in milliseconds
     * @param report what was found, or {@code null}
     * @param problem why nothing was, or empty
     */
    // JSON-B wants to see it.
    public record Stored(String image, long size, long modified, @Nullable ImageReport report, String problem) {
        /** Makes one. */
        @JsonbCreator
        public Stored(
                @JsonbProperty("image") String image,
                @JsonbProperty("size") long size,
                @JsonbProperty("modified") long modified,
                @JsonbProperty("report") @Nullable ImageReport report,
                @JsonbProperty("problem") String problem) {
            this.image = image;
            this.size = size;
            this.modified = modified;
            this.report = report;
            this.problem = problem;
        }

        boolean isOf(ImageFile file) {
            return image.equals(file.name())
                    && size == file.size()
                    && modified == file.modified().toEpochMilli();
        }
    }

    ReportStore(Path directory, Jsonb json) {
        this.directory = directory;
        this.json = json;
    }

    /** What is known of an image as it is now. */
    Optional<Stored> find(ImageFile image) {
        Path file = file(image.name(), ".json");
        try {
            return Optional.ofNullable(read(file)).filter(one -> one.isOf(image));
        } catch (IOException e) {
            // It was never inspected.
            return Optional.empty();
        } catch (JsonbException e) {
            LOG.log(Level.WARNING, "the report " + file + " cannot be read; the image is inspected anew", e);
            return Optional.empty();
        }
    }

    private Stored read(Path file) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        synchronized (remembered) {
            Remembered known = remembered.get(file);
            if (known != null && known.written().equals(written)) {
                return known.stored();
            }
        }
        Stored stored = json.fromJson(Files.readString(file), Stored.class);
        synchronized (remembered) {
            remembered.put(file, new Remembered(written, stored));
            if (remembered.size() > MOST_IN_MEMORY) {
                remembered.remove(remembered.keySet().iterator().next());
            }
        }
        return stored;
    }

    void save(ImageFile image, ImageReport report, Map<String, byte[]> icons) throws IOException {
        for (Map.Entry<String, byte[]> icon : icons.entrySet()) {
            write(file(image.name() + "\0" + icon.getKey(), ".png"), icon.getValue());
        }
        save(image, report, "");
    }

    void saveProblem(ImageFile image, String problem) throws IOException {
        save(image, null, problem);
    }

    private void save(ImageFile image, @Nullable ImageReport report, String problem) throws IOException {
        var stored = new Stored(image.name(), image.size(), image.modified().toEpochMilli(), report, problem);
        write(file(image.name(), ".json"), json.toJson(stored).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Directories.makePrivate(directory);
        Path aside = Files.createTempFile(directory, "report", ".part");
        try {
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** The picture of a volume; empty if there is none. */
    byte[] icon(ImageFile image, String volume) {
        try {
            return Files.readAllBytes(file(image.name() + "\0" + volume, ".png"));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Names of images are no names for these files. */
    private Path file(String name, String suffix) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(GuestText.encode(name));
            return directory.resolve(HexFormat.of().formatHex(digest, 0, NAME_LENGTH) + suffix);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
