// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of the services; docs/restore.md has the names and the defaults.
 *
 * @param data where reports, icons and the audit trail are
 * @param targets the directories of the server that files may be restored to, by name
 * @param isWritable whether anything may be written to images
 * @param limits how much there may be of everything
 * @param idle after how long an image that nobody looks at is closed
 * @param nightly when everything new is inspected
 * @param timer how the timer for that is kept
 */
// Public as Services is.
public record Settings(
        Path data,
        Map<String, Path> targets,
        boolean isWritable,
        Limits limits,
        Duration idle,
        LocalTime nightly,
        NightlyTimer timer) {
    /**
     * How much there may be.
     *
     * @param openImages images that are open to be looked at
     * @param jobs jobs of one person that are not over
     * @param results results of a job
     * @param folder entries of a folder
     * @param tree files in whatever is searched, compared or archived
     * @param content bytes of a file whose contents are searched
     * @param restore bytes of the files that are archived or restored at once
     * @param upload bytes that are written to an image at once
     * @param images images in the catalogue
     * @param audit bytes of a file of the audit trail, of which there are five
     */
    record Limits(
            int openImages,
            int jobs,
            int results,
            int folder,
            int tree,
            long content,
            long restore,
            long upload,
            int images,
            long audit) {}

    /** How the timer is kept. */
    enum NightlyTimer {
        /** By the server, so that a night is made up for that it was down. */
        PERSISTENT,
        /** With the application. */
        TRANSIENT,
        /** Not at all. */
        NONE
    }

    public Settings {
        targets = Map.copyOf(targets);
    }

    static Settings load(Lookup lookup) {
        var reader = new Reader(lookup, new ArrayList<>());
        var settings = new Settings(
                reader.path("data", Path.of(System.getProperty("user.home", "."), ".guestfs-restore")),
                reader.targets(),
                reader.flag("writable"),
                new Limits(
                        (int) reader.number("open-images", 8, Integer.MAX_VALUE),
                        (int) reader.number("jobs", 4, Integer.MAX_VALUE),
                        (int) reader.number("results", 10_000, Integer.MAX_VALUE),
                        (int) reader.number("folder", 200_000, Integer.MAX_VALUE),
                        (int) reader.number("tree", 1_000_000, Integer.MAX_VALUE),
                        reader.number("content-bytes", 64 << 20, Long.MAX_VALUE),
                        reader.number("restore-bytes", 1L << 40, Long.MAX_VALUE),
                        reader.number("upload-bytes", 1 << 30, Long.MAX_VALUE),
                        (int) reader.number("images", 10_000, Integer.MAX_VALUE),
                        reader.number("audit-bytes", 8 << 20, Long.MAX_VALUE)),
                Duration.ofSeconds(reader.number("idle-seconds", 300, Integer.MAX_VALUE)),
                reader.time("nightly", LocalTime.of(3, 0)),
                reader.timer());
        if (!reader.problems().isEmpty()) {
            throw new IllegalArgumentException("the services for file-level restore are not configured well: "
                    + String.join("; ", reader.problems()));
        }
        return settings;
    }

    /** Reads values, and notes what is wrong with them. */
    private record Reader(Lookup lookup, List<String> problems) {
        Path path(String name, Path otherwise) {
            return lookup.find(name).map(value -> absolute(name, value)).orElse(otherwise);
        }

        private Path absolute(String name, String value) {
            try {
                Path path = Path.of(value);
                if (path.isAbsolute()) {
                    return path;
                }
                problems.add(name + " must be an absolute path, got " + value);
            } catch (InvalidPathException e) {
                problems.add(name + " must be a path, got \"" + value + "\": " + e.getReason());
            }
            return Path.of("/");
        }

        Map<String, Path> targets() {
            Map<String, Path> targets = new LinkedHashMap<>();
            for (String word :
                    lookup.find("targets").map(value -> value.split(",")).orElse(new String[0])) {
                String[] parts = word.strip().split("=", 2);
                if (parts.length < 2 || !parts[0].matches("[A-Za-z0-9._-]{1,64}")) {
                    problems.add("targets must be NAME=DIRECTORY, separated by commas, got \"" + word + "\"");
                    continue;
                }
                Path directory = absolute("targets", parts[1]);
                if (!Files.isDirectory(directory)) {
                    problems.add("the target " + parts[0] + " is not a directory: " + directory);
                }
                if (targets.put(parts[0], directory) != null) {
                    problems.add("the target " + parts[0] + " is there twice");
                }
            }
            return targets;
        }

        boolean flag(String name) {
            String value = lookup.find(name).orElse("false");
            if (!value.equals("true") && !value.equals("false")) {
                problems.add(name + " must be true or false, got " + value);
            }
            return value.equals("true");
        }

        long number(String name, long otherwise, long most) {
            Optional<String> value = lookup.find(name);
            try {
                long number = value.map(Long::parseLong).orElse(otherwise);
                if (number >= 1 && number <= most) {
                    return number;
                }
                problems.add(name + " must be 1 to " + most + ", got " + number);
            } catch (NumberFormatException e) {
                problems.add(name + " must be a whole number, got " + value.orElse(""));
            }
            return otherwise;
        }

        LocalTime time(String name, LocalTime otherwise) {
            Optional<String> value = lookup.find(name);
            try {
                return value.map(LocalTime::parse).orElse(otherwise);
            } catch (DateTimeParseException e) {
                problems.add(name + " must be a time such as 03:00, got " + value.orElse(""));
                return otherwise;
            }
        }

        NightlyTimer timer() {
            String value = lookup.find("nightly-timer").orElse("persistent");
            for (NightlyTimer timer : NightlyTimer.values()) {
                if (timer.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return timer;
                }
            }
            problems.add("nightly-timer must be persistent, transient or none, got " + value);
            return NightlyTimer.NONE;
        }
    }
}
