// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An image as a file of the host. Its format is what its name says: the guest can change what is in the file, but not
 * how it is called.
 *
 * @param name its name in the catalogue
 * @param path where it is
 * @param size how large the file is
 * @param modified when it was changed
 */
record ImageFile(String name, Path path, long size, Instant modified) {
    private static final Map<String, String> FORMATS = Map.of(
            "img", "raw",
            "raw", "raw",
            "iso", "raw",
            "qcow2", "qcow2",
            "qcow", "qcow",
            "vmdk", "vmdk",
            "vdi", "vdi",
            "vhd", "vpc",
            "vpc", "vpc",
            "vhdx", "vhdx");

    static ImageFile of(String name, Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new ImageFile(
                name, path, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** Whether it is called like an image. */
    static boolean isImage(Path path) {
        return FORMATS.containsKey(suffix(String.valueOf(path.getFileName())));
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The format by which it is written, and which is shown. */
    String format() {
        return FORMATS.getOrDefault(suffix(name), "raw");
    }

    /**
     * The format by which it is read, unless it must be guessed: many call {@code img} what is something else. What is
     * guessed is not believed if it refers to other files.
     */
    Optional<String> knownFormat() {
        return suffix(name).equals("img") ? Optional.empty() : Optional.of(format());
    }

    /** Whether the file is another one by now, or gone. */
    boolean isOutdated() {
        try {
            return !of(name, path).equals(this);
        } catch (IOException e) {
            return true;
        }
    }
}
