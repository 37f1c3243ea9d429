// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestfs.Drive;
import org.guestfs.internal.drive.ImageInfo;
import org.guestfs.internal.drive.QemuImg;
import org.guestfs.ra.ImageRefusedException;

/**
 * Which images an application may open: regular files below certain directories, whatever links lead there, with all
 * files that they are made of, and images on servers by certain protocols. Immutable.
 */
final class ImageRoots {
    private static final int LONGEST_CHAIN = 64;

    private final List<Path> roots;
    private final Set<String> protocols;
    private final QemuImg qemuImg;

    ImageRoots(AdapterSettings settings) {
        roots = settings.roots();
        protocols = settings.protocols();
        qemuImg = new QemuImg(commandEnvironment(settings.config().environment()), output -> {});
    }

    private static Map<String, String> commandEnvironment(Map<String, String> environment) {
        return environment.containsKey("PATH") ? Map.of("PATH", environment.get("PATH")) : Map.of();
    }

    /**
     * Checks a drive.
     *
     * @param wanted what the application asks for
     * @param mayWrite whether anything may be written at all
     * @return the same drive, with the real path of its image
     * @throws ImageRefusedException if it may not be opened, or is not there
     */
    Drive resolve(Drive wanted, boolean mayWrite) throws ImageRefusedException {
        if (!wanted.isReadonly() && !mayWrite) {
            throw refused(
                    wanted,
                    "EROFS",
                    "this connection factory is read-only; ask for the image read-only, or set"
                            + " the property readOnly of the factory to false");
        }
        if (wanted.overlay().isPresent()) {
            throw refused(wanted, "EINVAL", "a spec must not name an overlay; the adapter makes those");
        }
        if (!wanted.protocol().equals("file")) {
            return remote(wanted);
        }
        if (!wanted.isReadonly() && wanted.format().isEmpty()) {
            throw refused(
                    wanted,
                    "EINVAL",
                    "the format of an image to be written must be given, since one that is"
                            + " guessed a guest could have chosen");
        }
        Path image = locate(wanted);
        if (wanted.format().isPresent()) {
            checkChain(wanted, image, wanted.format().get());
        }
        return wanted.toBuilder().filename(image.toString()).build();
    }

    private Drive remote(Drive wanted) throws ImageRefusedException {
        if (!protocols.contains(wanted.protocol())) {
            throw refused(
                    wanted,
                    "EACCES",
                    "the protocol " + wanted.protocol() + " is not among those that the adapter"
                            + " allows (property protocols: "
                            + (protocols.isEmpty() ? "none" : String.join(", ", protocols))
                            + ")");
        }
        return wanted;
    }

    private Path locate(Drive wanted) throws ImageRefusedException {
        if (wanted.filename().isEmpty()) {
            throw refused(wanted, "EINVAL", "the path is empty");
        }
        if (roots.isEmpty()) {
            throw refused(wanted, "EACCES", "the adapter has no directory of images; set its property imageRoots");
        }
        boolean isThere = false;
        for (Path candidate : candidates(wanted)) {
            Optional<Path> real = realPath(wanted, candidate);
            if (real.isPresent() && isInside(real.get())) {
                return requireRegular(wanted, real.get());
            }
            isThere |= real.isPresent();
        }
        // Whether a file is there that may not be opened is nobody's business.
        boolean isHidden = isThere || Path.of(wanted.filename()).isAbsolute();
        throw refused(
                wanted,
                isHidden ? "EACCES" : "ENOENT",
                isHidden
                        ? "it is not below the image roots of the adapter (" + roots() + "), or is not there"
                        : "there is no such file below the image roots of the adapter (" + roots() + ")");
    }

    private List<Path> candidates(Drive wanted) throws ImageRefusedException {
        try {
            Path path = Path.of(wanted.filename());
            return path.isAbsolute()
                    ? List.of(path)
                    : roots.stream().map(root -> root.resolve(path)).toList();
        } catch (InvalidPathException e) {
            throw new ImageRefusedException("the image has an impossible path: " + e.getReason(), "EINVAL", e);
        }
    }

    private static Optional<Path> realPath(Drive wanted, Path path) throws ImageRefusedException {
        try {
            return Optional.of(path.toRealPath());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ImageRefusedException(
                    "cannot look at " + wanted.location() + ": " + e.getMessage() + "; can the server read it?",
                    "EACCES",
                    e);
        }
    }

    private boolean isInside(Path real) {
        for (Path root : roots) {
            try {
                Path top = root.toRealPath();
                if (real.startsWith(top) && !top.relativize(real).startsWith(JOURNAL)) {
                    return true;
                }
            } catch (IOException e) {
                // A root that is not there has no images.
                continue;
            }
        }
        return false;
    }

    /** Where the journal of a root is, which has images that are half made. */
    private static final Path JOURNAL = Path.of(".guestfs-journal");

    private static Path requireRegular(Drive wanted, Path real) throws ImageRefusedException {
        if (!Files.isRegularFile(real)) {
            throw refused(wanted, "EINVAL", "it is not a regular file");
        }
        if (!Files.isReadable(real) || !wanted.isReadonly() && !Files.isWritable(real)) {
            throw refused(wanted, "EACCES", "the server may not " + (wanted.isReadonly() ? "read" : "write") + " it");
        }
        return real;
    }

    /** What an image says of the files that it is made of decides what qemu opens. */
    private void checkChain(Drive wanted, Path image, String format) throws ImageRefusedException {
        var pending = new ArrayList<Link>(List.of(new Link(image, format)));
        for (int count = 0; !pending.isEmpty(); count++) {
            if (count > LONGEST_CHAIN) {
                throw refused(wanted, "ELOOP", "it is made of more than " + LONGEST_CHAIN + " files");
            }
            Link link = pending.remove(pending.size() - 1);
            ImageInfo info = info(wanted, link);
            for (String name : info.otherFiles()) {
                Path other = inside(wanted, link.image(), name);
                if (info.hasBackingFile()) {
                    pending.add(new Link(
                            other,
                            info.backingFormat()
                                    .orElseThrow(() -> refused(
                                            wanted,
                                            "EINVAL",
                                            link.image().getFileName() + " does not say which format its backing"
                                                    + " file has; qemu-img rebase -u -F FORMAT -b FILE notes it"))));
                }
            }
        }
    }

    private record Link(Path image, String format) {}

    private ImageInfo info(Drive wanted, Link link) throws ImageRefusedException {
        try {
            return qemuImg.info(link.image().toString(), Optional.of(link.format()));
        } catch (IOException e) {
            throw new ImageRefusedException(
                    wanted.location() + " cannot be opened as " + link.format() + ": " + e.getMessage(), "EINVAL", e);
        }
    }

    private Path inside(Drive wanted, Path image, String name) throws ImageRefusedException {
        if (name.startsWith("json:") || name.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            throw refused(wanted, "EACCES", "it refers to " + name + ", which is not a plain file");
        }
        Optional<Path> real = realPath(wanted, image.resolveSibling(name));
        if (real.isEmpty() || !isInside(real.get()) || !Files.isRegularFile(real.get())) {
            throw refused(
                    wanted,
                    "EACCES",
                    "it refers to " + name + ", which is not a file below the image roots of the" + " adapter ("
                            + roots() + ")");
        }
        return real.get();
    }

    private String roots() {
        return String.join(", ", roots.stream().map(Path::toString).toList());
    }

    private static ImageRefusedException refused(Drive drive, String errorCode, String why) {
        return new ImageRefusedException(drive.location() + " cannot be opened: " + why, errorCode, null);
    }
}
