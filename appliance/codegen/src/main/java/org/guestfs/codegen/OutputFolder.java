// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of generated sources: writes what changed and deletes what is no longer generated. */
final class OutputFolder {
    private final Path folder;
    private final Map<String, String> files = new TreeMap<>();

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    void add(Source source) {
        if (files.put(source.name() + ".java", source.text()) != null) {
            throw new IllegalArgumentException("two sources are named " + source.name());
        }
    }

    void write() throws IOException {
        Files.createDirectories(folder);
        deleteStale();
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }

    private void deleteStale() throws IOException {
        List<Path> stale;
        try (var existing = Files.list(folder)) {
            stale = existing.filter(Files::isRegularFile)
                    .filter(file -> !files.containsKey(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : stale) {
            if (isGenerated(file)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isGenerated(Path file) throws IOException {
        return file.toString().endsWith(".java") && Files.readString(file).contains("\n" + Source.MARK);
    }
}
