// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A directory with the branches that have written something, and the locks of their images. It belongs to one user, who
 * may have several processes that use it. Thread-safe.
 */
final class Journal {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra.transactions");
    private static final Duration GATE = Duration.ofSeconds(30);
    private static final String BRANCH = "branch-";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path directory;

    private Journal(Path directory) {
        this.directory = directory;
    }

    /**
     * Opens one, which is made when it is needed.
     *
     * @param directory where it is
     * @return the journal
     */
    static Journal at(Path directory) {
        return new Journal(directory);
    }

    Path directory() {
        return directory;
    }

    boolean isThere() {
        return Files.exists(directory, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the directory, or sees to it that it is nobody else's. */
    private void require() throws IOException {
        try {
            Files.createDirectory(directory, OWNER_ONLY);
            Disk.sync(directory.getParent());
        } catch (FileAlreadyExistsException e) {
            check();
        }
        Files.createDirectories(directory.resolve("locks"), OWNER_ONLY);
    }

    private void check() throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean isOpenToOthers = PosixFilePermissions.toString(attributes.permissions())
                .substring(3)
                .contains("w");
        if (!attributes.isDirectory() || isOpenToOthers) {
            throw new IOException(
                    directory + " cannot be a journal: it must be a directory that only its owner can write");
        }
        if (!attributes.owner().equals(Files.getOwner(Path.of("/proc/self")))) {
            throw new IOException(directory + " cannot be a journal: it belongs to "
                    + attributes.owner().getName());
        }
    }

    /** Where a lock of an image is. */
    Path lockFile(String imageKey, String kind) throws IOException {
        require();
        return directory.resolve("locks").resolve(imageKey + "." + kind);
    }

    /** A new directory for a branch, and the lock that says that its process lives. */
    Place create() throws IOException {
        require();
        HeldFile gate = gate();
        try {
            Path place = Files.createDirectory(directory.resolve(BRANCH + UUID.randomUUID()), OWNER_ONLY);
            return new Place(this, place, own(place).orElseThrow());
        } finally {
            gate.close();
        }
    }

    /**
     * The directory of a branch of which this process takes care.
     *
     * @param journal the journal that it is in
     * @param directory the directory
     * @param owner says to other processes that somebody does
     */
    record Place(Journal journal, Path directory, HeldFile owner) {
        void remove() throws IOException {
            journal.remove(directory);
        }
    }

    /** Removes the directory of a branch; who owned it, must do so until then. */
    private void remove(Path place) throws IOException {
        HeldFile gate = gate();
        try {
            Disk.delete(place);
        } finally {
            gate.close();
        }
    }

    /** Nobody takes a directory for an orphan that has no owner yet, or none any more. */
    private HeldFile gate() throws IOException {
        return HeldFile.lock(directory.resolve("locks").resolve("gate"), false, GATE)
                .orElseThrow(() -> new IOException("another process keeps the journal " + directory + " locked"));
    }

    private static Optional<HeldFile> own(Path place) throws IOException {
        return HeldFile.tryLock(place.resolve("owner"), false);
    }

    /** The branches whose processes are gone; each is this process's from now on. */
    List<Place> orphans() throws IOException {
        if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        require();
        HeldFile gate = gate();
        try {
            var orphans = new ArrayList<Place>();
            for (Path place : places()) {
                adopt(place).ifPresent(orphans::add);
            }
            return orphans;
        } finally {
            gate.close();
        }
    }

    private Optional<Place> adopt(Path place) {
        try {
            return own(place).map(owner -> new Place(this, place, owner));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what a transaction left is kept: " + place, e);
            return Optional.empty();
        }
    }

    private List<Path> places() throws IOException {
        return Files.notExists(directory)
                ? List.of()
                : Disk.list(directory).stream()
                        .filter(path -> path.getFileName().toString().startsWith(BRANCH))
                        .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .toList();
    }

    /** The branch in doubt that is about an image, if there is one, whoever's it is. */
    Optional<BranchRecord> inDoubt(Path image, String imageKey) throws IOException {
        for (Path place : places()) {
            Optional<BranchRecord> record = Optional.empty();
            try {
                record = BranchRecord.read(place);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a transaction cannot be read, and is left alone", e);
            }
            if (record.isPresent()
                    && record.get().phase() != BranchRecord.Phase.COMMITTED
                    && record.get().isAbout(image, imageKey)) {
                return record;
            }
        }
        return Optional.empty();
    }
}
