// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.guestfs.Drive;
import org.guestfs.api.FileActions;
import org.guestfs.api.LvmActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.MountActions;
import org.guestfs.internal.drive.DriveOpener;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.internal.guest.GuestShell;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.ProtocolObserver;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Has a machine attach, mount and read a small disk of ours once. What that takes is then in its memory, and qemu has
 * translated it.
 */
final class WarmUp {
    private static final long DISK_SIZE = 64 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SLOT = 0;

    private final DaemonConnection connection;
    private final GuestShell shell;
    private final Hotplug hotplug;
    private final Path disk;
    private final Deadline deadline;

    WarmUp(Transport transport, Hotplug hotplug, Path disk, Deadline deadline) {
        // Not closed, since its transport is the machine's.
        connection = new DaemonConnection(transport, ProtocolObserver.NONE, DaemonConnection.firstSerial(), PATIENCE);
        shell = call -> String.valueOf(call(call));
        this.hotplug = hotplug;
        this.disk = disk;
        this.deadline = deadline;
    }

    /** Makes the disk, in a machine that has no other. */
    void makeDisk() throws IOException {
        DriveOpener.createSparse(disk, DISK_SIZE);
        Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rw-------"));
        hotplug.attach(SLOT, drive().build());
        GuestDisks.attach(shell, List.of(SLOT));
        GuestDisks.makeScratch(shell);
        detach();
    }

    /** Uses the disk, without changing it, in a machine that has no other. */
    void run(GuestDisks.Wake wake) throws IOException {
        hotplug.attach(SLOT, drive().readonly(true).build());
        GuestDisks.wakeAndAttach(shell, List.of(SLOT), wake);
        use();
        detach();
    }

    private void use() throws IOException {
        call(Call.of(MountActions.MOUNT_RO, GuestDisks.SCRATCH_FILE_SYSTEM, "/"));
        call(Call.of(MetadataActions.STATNS, GuestDisks.SCRATCH_FILE));
        call(Call.of(FileActions.PREAD, GuestDisks.SCRATCH_FILE, 1, 0L));
        call(Call.of(MountActions.UMOUNT_ALL));
        call(Call.of(LvmActions.VG_ACTIVATE_ALL, false));
    }

    private @Nullable Object call(Call<?> call) throws IOException {
        return connection.call(call, deadline.remainingUpTo(PATIENCE));
    }

    private void detach() throws IOException {
        GuestDisks.detach(shell, SLOT);
        hotplug.detach(SLOT);
    }

    private Drive.Builder drive() {
        return Drive.builder(disk.toString()).format("raw");
    }
}
