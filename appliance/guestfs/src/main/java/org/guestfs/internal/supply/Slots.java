// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guestfs.internal.host.LockFile;
import org.guestfs.spi.Deadline;

/**
 * The appliances that the processes of this user run: each has a file, which whoever runs it locks, and a note of who
 * that is and how much memory it may take. The locks of a process end with it, however it ends, so nothing has to be
 * cleaned up. Thread-safe.
 */
final class Slots {
    private static final int NOTE_MAX = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private volatile int maximum;
    private volatile long memory;

    private Slots(Path directory, int maximum, long memory) {
        this.directory = directory;
        this.maximum = maximum;
        this.memory = memory;
    }

    /**
     * Opens the slots of this user.
     *
     * @param cache the directory that processes share
     * @param maximum how many may be taken, by whomever, for another to be taken
     * @param memory how much memory the appliances in them may have together, in MiB
     */
    static Slots open(Path cache, int maximum, long memory) throws IOException {
        var slots = new Slots(cache.resolve("slots"), maximum, memory);
        slots.secureDirectory();
        return slots;
    }

    /** It may have been deleted since it was used last. */
    private void secureDirectory() throws IOException {
        try {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory, LinkOption.NOFOLLOW_LINKS);
            if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new IOException(
                        "security: " + directory + " is writable by group or other; remove it, or chmod it");
            }
        }
    }

    /**
     * Changes what all may have together; those that have more already keep it.
     *
     * @param appliances how many
     * @param mebibytes how much memory
     */
    void resize(int appliances, long mebibytes) {
        maximum = appliances;
        memory = mebibytes;
    }

    /** What all may have together, in words. */
    String limit() {
        return maximum + " appliances with " + memory + " MiB";
    }

    /**
     * Takes a slot if there may be one more appliance; the first may be, whatever its size.
     *
     * @param size the memory of the appliance, in MiB
     * @param purpose what it is for
     * @return the slot, or empty if the others are too many or too big
     */
    Optional<Slot> tryAcquire(int size, String purpose) throws IOException {
        secureDirectory();
        return alone(() -> {
            List<Note> taken = taken();
            long used = taken.stream().mapToLong(Note::size).sum();
            if (!taken.isEmpty() && (taken.size() >= maximum || used + size > memory)) {
                return Optional.empty();
            }
            // One of these is free, whoever has the others.
            for (int i = 0; i <= taken.size(); i++) {
                Path file = directory.resolve("slot-" + i);
                Optional<LockFile> lock = LockFile.tryAcquire(file);
                if (lock.isPresent()) {
                    var slot = new Slot(lock.get(), note(file), size);
                    slot.write(purpose);
                    return Optional.of(slot);
                }
            }
            return Optional.empty();
        });
    }

    /** Does something while no other process or thread takes a slot. */
    private <T> T alone(LockFile.Work<T> work) throws IOException {
        return LockFile.holding(directory.resolve("lock"), Deadline.in(PATIENCE), work);
    }

    private List<Note> taken() throws IOException {
        var taken = new ArrayList<Note>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "slot-{?,??,???,????}")) {
            for (Path file : files) {
                Optional<LockFile> free = LockFile.tryAcquire(file);
                if (free.isPresent()) {
                    free.get().close();
                } else {
                    taken.add(Note.read(note(file)));
                }
            }
        }
        return taken;
    }

    private static Path note(Path slot) {
        return slot.resolveSibling(slot.getFileName() + ".holder");
    }

    /** Who has the slots, as they noted it. */
    List<String> holders() throws IOException {
        return alone(() -> taken().stream().map(Note::text).toList());
    }

    /**
     * Asks the keepers of other processes to give up what they keep ready.
     *
     * @return the wish, in force until it is closed, or empty if somebody else has it already
     */
    Optional<LockFile> wish() throws IOException {
        return LockFile.tryAcquire(wishFile());
    }

    /** Tells whether a launch waits for a slot, in whatever process. */
    boolean isWished() throws IOException {
        secureDirectory();
        // Alone, since one who looks must not take another who looks for a wish.
        return alone(() -> {
            Optional<LockFile> free = LockFile.tryAcquire(wishFile());
            if (free.isPresent()) {
                free.get().close();
            }
            return free.isEmpty();
        });
    }

    private Path wishFile() {
        return directory.resolve("wish");
    }

    /**
     * What is known of a slot that is taken.
     *
     * @param size the memory of its appliance, in MiB
     * @param text who has it, since when, and what for
     */
    private record Note(long size, String text) {
        static Note read(Path file) throws IOException {
            try {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                int space = content.indexOf(' ');
                return new Note(Long.parseLong(content.substring(0, Math.max(space, 0))), content.substring(space + 1));
            } catch (NoSuchFileException | NumberFormatException e) {
                // Given back just now, or somebody has his hands in the directory.
                return new Note(0, "somebody who left no note");
            }
        }

        void write(Path file) throws IOException {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            // A name may hold what cannot be encoded; that becomes a question mark.
            Files.write(draft, (size + " " + text).getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * A slot that is taken.
     *
     * @param lock what holds it
     * @param note the file that says who
     * @param size the memory of its appliance, in MiB
     */
    record Slot(LockFile lock, Path note, int size) {
        /** Notes what the slot is for now. */
        void write(String purpose) {
            String text = "process " + ProcessHandle.current().pid() + " since "
                    + Instant.now().truncatedTo(ChronoUnit.SECONDS) + ", " + size + " MiB (" + purpose + ")";
            try {
                new Note(size, text.substring(0, Math.min(text.length(), NOTE_MAX))).write(note);
            } catch (IOException e) {
                complain("a slot cannot be described", e);
            }
        }

        void release() {
            try (lock) {
                Files.deleteIfExists(note);
            } catch (IOException e) {
                complain("a slot cannot be released", e);
            }
        }

        private static void complain(String what, IOException failure) {
            System.getLogger("org.guestfs.supply").log(System.Logger.Level.WARNING, what, failure);
        }
    }
}
