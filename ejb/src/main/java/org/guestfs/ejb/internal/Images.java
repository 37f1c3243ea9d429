// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageNotFoundException;
import org.guestfs.ejb.LimitExceededException;

/** The images below the roots of the adapter, and their names. Thread-safe. */
final class Images {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 1024;
    /** A path in the second root, or in a later one. */
    private static final Pattern IN_ROOT = Pattern.compile("@([1-9][0-9]{0,3})/(.+)", Pattern.DOTALL);

    /** Where the roots come from. */
    interface Roots {
        List<Path> get() throws ResourceException;
    }

    private final Roots roots;
    private final int limit;

    Images(Roots roots, int limit) {
        this.roots = roots;
        this.limit = limit;
    }

    private List<Path> roots() {
        try {
            return roots.get();
        } catch (ResourceException e) {
            throw Failures.of(e, "the images");
        }
    }

    /** All of them, by name. */
    List<ImageFile> list() {
        var images = new TreeMap<String, ImageFile>();
        List<Path> all = roots();
        for (int i = 0; i < all.size(); i++) {
            for (Path path : files(all.get(i))) {
                String relative = all.get(i).relativize(path).toString();
                String name = images.containsKey(relative) || relative.startsWith("@")
                        ? "@" + (i + 1) + "/" + relative
                        : relative;
                try {
                    images.put(name, ImageFile.of(name, path));
                } catch (IOException e) {
                    // It has gone meanwhile.
                    continue;
                }
                if (images.size() > limit) {
                    throw new LimitExceededException("there are more than " + limit
                            + " images; raise the setting images, or have fewer in the image roots");
                }
            }
        }
        return List.copyOf(images.values());
    }

    private List<Path> files(Path root) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Finder(root, found, limit));
        } catch (IOException e) {
            // A root that cannot be read has no images; the adapter has said so when it was started.
            return List.of();
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    /** Finds files that are called like images, but for those of the journal and what is hidden. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;
        private final int limit;

        Finder(Path root, List<Path> found, int limit) {
            this.root = root;
            this.found = found;
            this.limit = limit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && ImageFile.isImage(file)) {
                found.add(file);
            }
            return found.size() > limit ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** The one with that name. What leads out of the roots is not there. */
    ImageFile require(String name) {
        List<Path> all = roots();
        Matcher matcher = IN_ROOT.matcher(name);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) <= all.size()) {
            return require(name, matcher.group(2), List.of(all.get(Integer.parseInt(matcher.group(1)) - 1)));
        }
        return require(name, name, all);
    }

    private static ImageFile require(String name, String relative, List<Path> roots) {
        if (relative.length() <= LONGEST_NAME) {
            for (Path root : roots) {
                try {
                    Path path = root.resolve(relative);
                    if (isBelow(root, path, relative) && isThere(root, path)) {
                        return ImageFile.of(name, path);
                    }
                } catch (InvalidPathException | IOException e) {
                    // No file has such a name, or it is not there.
                    continue;
                }
            }
        }
        throw new ImageNotFoundException("there is no image \"" + GuestNames.display(shortened(name)) + "\"");
    }

    /** Whether it is the very name, without detours. */
    private static boolean isBelow(Path root, Path path, String relative) {
        return path.normalize().equals(path)
                && path.startsWith(root)
                && root.relativize(path).toString().equals(relative);
    }

    private static boolean isThere(Path root, Path path) throws IOException {
        return ImageFile.isImage(path)
                && Files.isRegularFile(path)
                && !root.relativize(path).startsWith(".guestfs-journal")
                && path.toRealPath().startsWith(root.toRealPath());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
