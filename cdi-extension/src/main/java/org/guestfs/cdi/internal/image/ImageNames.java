// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.image;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.guestfs.Drive;
import org.guestfs.cdi.ImageDefinition;
import org.guestfs.cdi.internal.config.Settings;

/** What names stand for: definitions, the configuration, files in a directory. Immutable, but for the files of the host. */
public final class ImageNames {
    private static final String IMAGES = "images.";
    private static final String ROOT = "root";

    private final Settings settings;
    private final List<ImageDefinition> definitions;
    private final boolean isLenient;

    /**
     * Makes a list of names.
     *
     * @param settings the configuration
     * @param definitions what the beans of the application define
     * @param isLenient whether a resource adapter may know images that are not here, and decides which may be opened
     */
    public ImageNames(Settings settings, List<ImageDefinition> definitions, boolean isLenient) {
        this.settings = settings;
        this.definitions = List.copyOf(definitions);
        this.isLenient = isLenient;
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    static String key(String name, String what) {
        return Settings.PREFIX + IMAGES + name + "." + what;
    }

    /**
     * Says what is wrong with the configuration, whatever is injected.
     *
     * @return sentences
     */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        settings.find(ROOT)
                .filter(root -> !isDirectory(root))
                .ifPresent(root -> problems.add(Settings.PREFIX + ROOT + " is " + root
                        + ", which is not a directory; make it, or name another one"));
        return problems;
    }

    private static boolean isDirectory(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Finds the image; if there is none, says what to do. */
    Optional<Drive> find(String name, Consumer<String> problems) {
        List<Drive> candidates = new ArrayList<>(definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .map(ImageDefinition::drive)
                .toList());
        int beans = candidates.size();
        configured(name, problems).ifPresent(candidates::add);
        if (candidates.size() > 1) {
            problems.accept(quoted(name) + " is ambiguous: " + beans + " beans of the type ImageDefinition"
                    + (beans < candidates.size() ? " and the configuration" : "")
                    + " define it; leave one definition");
            return Optional.empty();
        }
        if (!candidates.isEmpty()) {
            return Optional.of(candidates.get(0)).filter(drive -> isThere(name, drive, problems));
        }
        // Of one that is configured, what is wrong has been said.
        return setting(name, "path").isPresent() ? Optional.empty() : unlisted(name, problems);
    }

    private Optional<Drive> configured(String name, Consumer<String> problems) {
        return setting(name, "path").flatMap(path -> {
            try {
                Drive.Builder drive = Drive.builder(below(path)).readonly(isReadonly(name));
                setting(name, "format").ifPresent(drive::format);
                setting(name, "label").ifPresent(drive::label);
                return Optional.of(drive.build());
            } catch (IllegalArgumentException e) {
                problems.accept(quoted(name) + " is not configured well: " + e.getMessage());
                return Optional.empty();
            }
        });
    }

    private Optional<String> setting(String name, String what) {
        return settings.find(IMAGES + name + "." + what);
    }

    private boolean isReadonly(String name) {
        String value = setting(name, "readonly").orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(key(name, "readonly") + " must be true or false, got \"" + value + "\"");
        }
        return value.equals("true");
    }

    private String below(String path) {
        return settings.find(ROOT)
                .map(root -> Path.of(root).resolve(path).toString())
                .orElse(path);
    }

    /** An image that is known by its place only. */
    private Optional<Drive> unlisted(String name, Consumer<String> problems) {
        Optional<String> root = settings.find(ROOT);
        if (!name.isEmpty() && root.isPresent()) {
            try {
                return inRoot(name, Path.of(root.get()), problems);
            } catch (InvalidPathException e) {
                problems.accept(quoted(name) + " cannot be a path: " + e.getReason() + "; name another image");
                return Optional.empty();
            }
        }
        if (!name.isEmpty() && isLenient) {
            return Optional.of(Drive.builder(name).build());
        }
        problems.accept("there is no image " + quoted(name) + "; known are " + known() + "; set "
                + key(name.isEmpty() ? "NAME" : name, "path") + " or " + Settings.PREFIX + ROOT
                + ", or make a bean of the type ImageDefinition");
        return Optional.empty();
    }

    private Optional<Drive> inRoot(String name, Path root, Consumer<String> problems) {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root.normalize())) {
            problems.accept(
                    quoted(name) + " leads out of " + root + "; set " + key(name, "path") + " if that is meant");
            return Optional.empty();
        }
        if (!isLenient && !Files.isRegularFile(file)) {
            problems.accept("there is no image " + quoted(name) + " in " + root + "; known besides are " + known()
                    + "; put it there, or set " + key(name, "path"));
            return Optional.empty();
        }
        return Optional.of(Drive.builder(file.toString()).build());
    }

    private boolean isThere(String name, Drive drive, Consumer<String> problems) {
        boolean isThere = isLenient || !drive.protocol().equals("file") || Files.exists(Path.of(drive.filename()));
        if (!isThere) {
            problems.accept(quoted(name) + " stands for " + drive.filename()
                    + ", which is not there; put it there, or name another file");
        }
        return isThere;
    }

    private List<String> known() {
        var names = new TreeSet<>(settings.names(IMAGES, ".path"));
        definitions.forEach(definition -> names.add(definition.name()));
        return List.copyOf(names);
    }
}
