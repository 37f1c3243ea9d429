// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guestfs.OperationException;
import org.guestfs.api.AugeasActions;
import org.guestfs.api.HivexActions;
import org.guestfs.api.InotifyActions;
import org.guestfs.api.InspectionActions;
import org.guestfs.api.JournalActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.MountActions;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.internal.guest.GuestShell;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Hotplug;

/**
 * What an appliance was like before anybody used it: as it describes itself, and which files of the host its process has
 * open. Immutable.
 */
final class Baseline {
    private static final int SHOWN = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What the daemon keeps for its user until it is told that it is not needed. */
    private static final List<Action<?>> CLOSING = List.of(
            AugeasActions.AUG_CLOSE,
            HivexActions.HIVEX_CLOSE,
            InotifyActions.INOTIFY_CLOSE,
            JournalActions.JOURNAL_CLOSE);

    private final String description;
    private final Set<Path> files;

    private Baseline(String description, Set<Path> files) {
        this.description = description;
        this.files = files;
    }

    static Baseline of(SuppliedMachine machine, DaemonConnection connection) throws IOException {
        return new Baseline(GuestDisks.describe(shell(connection, Deadline.in(PATIENCE))), openFiles(machine));
    }

    private static GuestShell shell(DaemonConnection connection, Deadline deadline) {
        return call -> String.valueOf(connection.call(call, deadline.remaining()));
    }

    /** The files of the host that the process of a machine has open. */
    private static Set<Path> openFiles(SuppliedMachine machine) throws IOException {
        long pid = machine.pid().orElseThrow(() -> new IOException("nobody knows which process it is"));
        var files = new TreeSet<Path>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                openFile(descriptor).filter(Path::isAbsolute).ifPresent(files::add);
            }
        }
        return files;
    }

    private static Optional<Path> openFile(Path descriptor) throws IOException {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor));
        } catch (NoSuchFileException e) {
            // It has just been closed.
            return Optional.empty();
        }
    }

    /**
     * Takes away all disks and what is left of a use.
     *
     * @throws IOException if it is not as it was then
     * @throws OperationException if something is still in use
     */
    void restore(SuppliedMachine machine, DaemonConnection connection) throws IOException {
        Deadline deadline = Deadline.in(PATIENCE);
        for (Action<?> action : CLOSING) {
            closeIfOpen(connection, action, deadline);
        }
        connection.call(Call.of(MountActions.UMOUNT_ALL), deadline.remaining());
        connection.call(Call.of(MetadataActions.UMASK, 022), deadline.remaining());
        GuestShell shell = shell(connection, deadline);
        GuestDisks.takeApart(shell);
        Hotplug hotplug = machine.hotplug().orElseThrow(() -> new IOException("its disks cannot be taken away"));
        for (int slot : machine.slots()) {
            GuestDisks.detach(shell, slot);
            hotplug.detach(slot);
            if (deadline.isOver()) {
                throw new IOException("its disks were not taken away within " + deadline.timeout());
            }
        }
        forgetSystems(connection, deadline);
        compare(GuestDisks.describe(shell), openFiles(machine));
    }

    /** The daemon keeps what the last inspection found, where no look finds it, until the next finds nothing. */
    private static void forgetSystems(DaemonConnection connection, Deadline deadline) throws IOException {
        Object roots = connection.call(Call.of(InspectionActions.INSPECT_GET_ROOTS), deadline.remaining());
        if (!List.of().equals(roots)) {
            connection.call(Call.of(InspectionActions.INSPECT_OS), deadline.remaining());
        }
    }

    private static void closeIfOpen(DaemonConnection connection, Action<?> action, Deadline deadline)
            throws IOException {
        try {
            connection.call(Call.of(action), deadline.remaining());
        } catch (OperationException e) {
            // It was not open, or the appliance does not have it.
            return;
        }
    }

    private void compare(String now, Set<Path> filesNow) throws IOException {
        if (!now.equals(description)) {
            throw new IOException("it is not as it was: " + difference(now));
        }
        if (!filesNow.equals(files)) {
            throw new IOException("it has other files of the host open than before");
        }
    }

    /** The lines that are more or fewer than before, at most a few. */
    private String difference(String now) {
        var surplus = new ArrayList<>(now.lines().toList());
        var missing = new ArrayList<String>();
        description.lines().filter(line -> !surplus.remove(line)).forEach(missing::add);
        return Stream.concat(
                        surplus.stream().map(line -> "+ " + line),
                        missing.stream().map(line -> "- " + line))
                .limit(SHOWN)
                .toList()
                .toString();
    }
}
