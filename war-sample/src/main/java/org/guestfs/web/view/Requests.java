// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.Secret;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.SearchQuery;
import org.jspecify.annotations.Nullable;

/** What the API takes. Anything may be missing in JSON: each is checked when it is made into what the services take. */
public final class Requests {
    private static final int MOST_FILES = 1000;
    private static final int MOST_KEYS = 64;
    private static final int LONGEST_KEY = 1024;

    private Requests() {}

    private static <T> T require(String name, @Nullable T value) {
        if (value == null) {
            throw new RefusedException(name + " is missing");
        }
        return value;
    }

    private static <T> List<T> requireSome(String name, @Nullable List<@Nullable T> values) {
        List<@Nullable T> list = require(name, values);
        if (list.isEmpty() || list.size() > MOST_FILES) {
            throw new RefusedException(name + " has 1 to " + MOST_FILES + " elements; got " + list.size());
        }
        return list.stream()
                .map(value -> require("an element of " + name, value))
                .toList();
    }

    private static FileLocation location(@Nullable String image, @Nullable String volume, @Nullable String path) {
        return new FileLocation(
                Texts.decode(require("image", image)),
                Texts.decode(require("volume", volume)),
                Texts.decode(require("path", path)));
    }

    private static List<FileLocation> locations(
            @Nullable String image, @Nullable String volume, @Nullable List<@Nullable String> paths) {
        return requireSome("paths", paths).stream()
                .map(path -> location(image, volume, path))
                .toList();
    }

    /** Pass phrases by device. */
    public record Keys(@Nullable Map<String, String> keys) {
        /**
         * Makes them secrets, which the caller wipes.
         *
         * @return pass phrases by device
         */
        public Map<String, Secret> secrets() {
            Map<String, String> given = keys == null ? Map.of() : keys;
            if (given.size() > MOST_KEYS) {
                throw new RefusedException("at most " + MOST_KEYS + " keys are taken; got " + given.size());
            }
            Map<String, Secret> secrets = new LinkedHashMap<>();
            given.forEach((device, phrase) -> {
                if (phrase == null || phrase.length() > LONGEST_KEY) {
                    throw new RefusedException("a pass phrase has at most " + LONGEST_KEY + " characters");
                }
                secrets.put(Texts.decode(device), Secret.of(phrase));
            });
            return secrets;
        }

        @Override
        public String toString() {
            return "Keys[***]";
        }
    }

    /** One file or folder. */
    public record Location(@Nullable String image, @Nullable String volume, @Nullable String path) {
        FileLocation file() {
            return location(image, volume, path);
        }
    }

    /** An archive that is wanted. */
    public record Download(
            @Nullable String image,
            @Nullable String volume,
            @Nullable List<@Nullable String> paths,
            @Nullable String format) {
        public List<FileLocation> files() {
            return locations(image, volume, paths);
        }

        public ArchiveFormat archiveFormat() {
            return switch (require("format", format)) {
                case "zip" -> ArchiveFormat.ZIP;
                case "tar" -> ArchiveFormat.TAR;
                case "tar.gz" -> ArchiveFormat.TAR_GZ;
                default -> throw new RefusedException("format is one of zip, tar, tar.gz");
            };
        }
    }

    /** A search. */
    public record Search(
            @Nullable Location folder,
            @Nullable String name,
            @Nullable Boolean caseSensitive,
            @Nullable BigDecimal minimumSize,
            @Nullable BigDecimal maximumSize,
            @Nullable String modifiedFrom,
            @Nullable String modifiedUntil,
            @Nullable String type,
            @Nullable String content,
            @Nullable Boolean regularExpression) {
        public FileLocation where() {
            return require("folder", folder).file();
        }

        public SearchQuery query() {
            return new SearchQuery(
                    name == null ? "" : name,
                    Boolean.TRUE.equals(caseSensitive),
                    size("minimumSize", minimumSize, 0),
                    size("maximumSize", maximumSize, Long.MAX_VALUE),
                    time("modifiedFrom", modifiedFrom),
                    time("modifiedUntil", modifiedUntil),
                    type == null ? null : Texts.constant("type", type, FileType.values()),
                    content == null ? "" : content,
                    Boolean.TRUE.equals(regularExpression));
        }

        private static long size(String name, @Nullable BigDecimal number, long otherwise) {
            try {
                return number == null ? otherwise : number.longValueExact();
            } catch (ArithmeticException e) {
                throw new RefusedException(name + " is a whole number of bytes", e);
            }
        }

        private static @Nullable Instant time(String name, @Nullable String text) {
            try {
                return text == null ? null : Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new RefusedException(name + " is a time such as 2026-02-28T12:00:00Z", e);
            }
        }
    }

    /** A comparison. */
    public record Comparison(@Nullable Location before, @Nullable Location after, @Nullable Boolean contents) {
        public FileLocation first() {
            return require("before", before).file();
        }

        public FileLocation second() {
            return require("after", after).file();
        }

        public boolean isReadingContents() {
            return Boolean.TRUE.equals(contents);
        }
    }

    /** Checksums. */
    public record Checksum(
            @Nullable String image,
            @Nullable String volume,
            @Nullable String algorithm,
            @Nullable List<@Nullable Expectation> files) {
        public String algorithmOrDefault() {
            return algorithm == null ? "sha256" : algorithm;
        }

        /**
         * Returns what is to be.
         *
         * @return by file the checksum that it should have, empty if none is expected
         */
        public Map<FileLocation, String> expected() {
            Map<FileLocation, String> expected = new LinkedHashMap<>();
            for (Expectation one : requireSome("files", files)) {
                expected.put(location(image, volume, one.path()), one.expected() == null ? "" : one.expected());
            }
            return expected;
        }
    }

    /** A file and its checksum. */
    public record Expectation(@Nullable String path, @Nullable String expected) {}

    /** Files that are to be on the server. */
    public record Restore(
            @Nullable String image,
            @Nullable String volume,
            @Nullable List<@Nullable String> paths,
            @Nullable String target) {
        public List<FileLocation> files() {
            return locations(image, volume, paths);
        }

        public String directory() {
            return require("target", target);
        }
    }
}
