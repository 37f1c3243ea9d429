// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.image;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.guestfs.Drive;
import org.guestfs.cdi.Access;
import org.guestfs.cdi.Image;
import org.guestfs.cdi.ImageDefinition;
import org.guestfs.cdi.internal.config.Settings;

/** What names stand for. Immutable, but for the files of the host. */
public final class ImageCatalogue {
    private static final String IMAGES = "images.";
    private static final String ROOT = "root";

    private final Settings settings;
    private final List<ImageDefinition> definitions;
    private final boolean isLenient;

    /**
     * Makes a catalogue.
     *
     * @param settings the configuration
     * @param definitions what the beans of the application define
     * @param isLenient whether a resource adapter may know images that are not here, and decides which may be opened
     */
    public ImageCatalogue(Settings settings, List<ImageDefinition> definitions, boolean isLenient) {
        this.settings = settings;
        this.definitions = List.copyOf(definitions);
        this.isLenient = isLenient;
    }

    /**
     * What has become of a request.
     *
     * @param drives the drives, all of them if there is no problem
     * @param problems what is wrong, and what to do about it
     */
    public record Resolution(List<Drive> drives, List<String> problems) {
        /** Copies the components. */
        public Resolution {
            drives = List.copyOf(drives);
            problems = List.copyOf(problems);
        }

        /**
         * Returns the drives.
         *
         * @return the drives
         * @throws IllegalArgumentException if there is a problem
         */
        public List<Drive> require() {
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", problems));
            }
            return drives;
        }
    }

    /**
     * Resolves the names of a request.
     *
     * @param request the request
     * @return the drives, or problems
     */
    public Resolution resolve(HandleRequest request) {
        var problems = new ArrayList<String>();
        var drives = new ArrayList<Drive>();
        if (request.images().isEmpty()) {
            problems.add("there is no image in it; name one at least");
        }
        for (Image image : request.images()) {
            Optional<Drive> found = find(image, problems::add);
            found.flatMap(drive -> attach(image, drive, problems::add)).ifPresent(drives::add);
        }
        checkTogether(request, drives, problems::add);
        return new Resolution(drives, problems);
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

    private Optional<Drive> find(Image image, Consumer<String> problems) {
        String name = image.value();
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
        return candidates.isEmpty()
                ? unlisted(name, problems)
                : Optional.of(candidates.get(0)).filter(drive -> isThere(name, drive, problems));
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
            throw new IllegalArgumentException(
                    Settings.PREFIX + IMAGES + name + ".readonly must be true or false, got \"" + value + "\"");
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
            return inRoot(name, Path.of(root.get()), problems);
        }
        if (!name.isEmpty() && isLenient) {
            return Optional.of(Drive.builder(name).build());
        }
        problems.accept("there is no image " + quoted(name) + "; known are " + known() + "; set " + Settings.PREFIX
                + IMAGES + (name.isEmpty() ? "NAME" : name) + ".path or " + Settings.PREFIX + ROOT
                + ", or make a bean of the type ImageDefinition");
        return Optional.empty();
    }

    private Optional<Drive> inRoot(String name, Path root, Consumer<String> problems) {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root.normalize())) {
            problems.accept(quoted(name) + " leads out of " + root + "; set " + Settings.PREFIX + IMAGES + name
                    + ".path if that is meant");
            return Optional.empty();
        }
        if (!isLenient && !Files.isRegularFile(file)) {
            problems.accept("there is no image " + quoted(name) + " in " + root + "; known besides are " + known()
                    + "; put it there, or set " + Settings.PREFIX + IMAGES + name + ".path");
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

    private Optional<Drive> attach(Image image, Drive drive, Consumer<String> problems) {
        String name = quoted(image.value());
        boolean isReadonly = image.access() == Access.READ_ONLY;
        if (!isReadonly && drive.isReadonly()) {
            problems.accept(name + " is defined to be read-only, and wanted READ_WRITE; change one of them");
            return Optional.empty();
        }
        Optional<String> wanted = Optional.of(image.format()).filter(format -> !format.isEmpty());
        if (wanted.isPresent() && drive.format().isPresent() && !wanted.equals(drive.format())) {
            problems.accept(name + " is defined to have the format "
                    + drive.format().get() + ", and wanted with " + wanted.get() + "; leave one of them out");
            return Optional.empty();
        }
        if (!isReadonly && wanted.or(drive::format).isEmpty()) {
            problems.accept(
                    name + " is to be written and has no format, and a guessed one a guest could have chosen; say"
                            + " format = \"raw\" or whatever it has, or set " + Settings.PREFIX + IMAGES + image.value()
                            + ".format");
            return Optional.empty();
        }
        try {
            Drive.Builder attached = drive.toBuilder().readonly(isReadonly);
            if (isReadonly && drive.discard().equals("enable")) {
                attached.discard("disable");
            }
            wanted.ifPresent(attached::format);
            if (!image.label().isEmpty()) {
                attached.label(image.label());
            }
            return Optional.of(attached.build());
        } catch (IllegalArgumentException e) {
            problems.accept(name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void checkTogether(HandleRequest request, List<Drive> drives, Consumer<String> problems) {
        var names = new HashSet<String>();
        for (Image image : request.images()) {
            if (!names.add(image.value())) {
                problems.accept("the disk " + quoted(image.value()) + " is there more than once; leave one");
            }
        }
        var labels = new HashSet<String>();
        for (Drive drive : drives) {
            drive.label()
                    .filter(label -> !labels.add(label))
                    .ifPresent(label ->
                            problems.accept("two disks have the label " + label + "; give one of them another"));
        }
        if (request.images().stream().map(Image::scope).distinct().count() > 1) {
            problems.accept("the disks of one handle have different scopes; give all of them the same");
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
