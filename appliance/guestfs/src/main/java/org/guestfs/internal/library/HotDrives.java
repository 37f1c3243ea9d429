// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.Session;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Hotplug;

/** Attaches drives to an appliance that runs, and takes them away. */
final class HotDrives {
    private static final String ADD = "add_drive";
    private static final String REMOVE = "remove_drive";

    private HotDrives() {}

    /** Checks what can be checked before the image is opened. */
    static void check(Handle handle, Drive drive) {
        hotplug(handle, ADD, drive.filename());
        if (drive.label().isEmpty()) {
            throw new OperationException(
                    ADD, Errno.of("EINVAL"), "'label' is required when hotplugging drives: " + drive.filename());
        }
        String label = drive.label().get();
        if (handle.drives().find(label).isPresent()) {
            throw new OperationException(
                    ADD, Errno.of("EEXIST"), "there is a drive with label '" + label + "' already");
        }
        if (drive.iface().isPresent()) {
            throw new OperationException(
                    ADD,
                    Errno.of("ENOTSUP"),
                    "drives can be hotplugged on the default interface only, not on '"
                            + drive.iface().get() + "'");
        }
        if (handle.drives().list().size() >= LifecycleFunctions.maxDisks(handle)) {
            throw new OperationException(
                    ADD, Errno.of("E2BIG"), "there are " + handle.drives().size() + " drives already");
        }
    }

    /** Attaches a drive that has been opened; when it fails, there is no trace of it, nor of the files made for it. */
    static void attach(Handle handle, Drive drive) {
        Hotplug hotplug = hotplug(handle, ADD, drive.filename());
        int slot = handle.drives().add(drive);
        boolean isAttached = false;
        boolean isDone = false;
        try {
            hotplug.attach(slot, drive);
            isAttached = true;
            attachInGuest(handle, drive, slot);
            isDone = true;
        } catch (IOException e) {
            throw handle.lose(ADD, e);
        } finally {
            if (!isDone) {
                forget(handle, hotplug, slot, isAttached);
            }
        }
    }

    private static void attachInGuest(Handle handle, Drive drive, int slot) throws IOException {
        try {
            GuestDisks.attachLater(handle::callDaemon, slot);
        } catch (OperationException e) {
            throw new OperationException(ADD, Errno.of("EIO"), drive.filename() + ": " + e.getMessage(), e);
        }
    }

    private static void forget(Handle handle, Hotplug hotplug, int slot, boolean isAttached) {
        Drive drive = slot < handle.drives().size() ? handle.drives().free(slot) : null;
        if (isAttached && handle.session() != null) {
            try {
                GuestDisks.drop(handle::callDaemon, slot);
                hotplug.detach(slot);
            } catch (IOException | OperationException e) {
                handle.debug("add_drive: the disk cannot be taken back: " + e.getMessage());
            }
        }
        if (drive != null) {
            deleteFiles(handle, drive);
        }
    }

    /** Deletes what was made for a drive: its overlay, the scratch disk that it is, what stands for /dev/null. */
    private static void deleteFiles(Handle handle, Drive drive) {
        drive.overlay().ifPresent(overlay -> deleteOwn(handle, overlay));
        deleteOwn(handle, Path.of(drive.filename()));
    }

    /** Deletes a file if it is in the directory of the handle. */
    static void deleteOwn(Handle handle, Path file) {
        try {
            Path parent = file.getParent();
            if (parent != null
                    && Files.isSameFile(parent, handle.directories().temporary().path())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            handle.debug(file + " cannot be deleted: " + HostErrors.describe(e));
        }
    }

    static void detach(Handle handle, String label, int slot) {
        Hotplug hotplug = hotplug(handle, REMOVE, label);
        try {
            GuestDisks.detach(handle::callDaemon, slot);
        } catch (OperationException e) {
            throw new OperationException(
                    REMOVE,
                    Errno.of("EBUSY"),
                    "the drive '" + label + "' cannot be removed: " + e.getMessage()
                            + "; unmount its file systems and deactivate what is on it",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("calls of the daemon do not fail like this", e);
        }
        try {
            hotplug.detach(slot);
        } catch (IOException e) {
            throw handle.lose(REMOVE, e);
        }
        deleteFiles(handle, handle.drives().free(slot));
    }

    private static Hotplug hotplug(Handle handle, String action, String what) {
        Session session = handle.session();
        if (session == null) {
            throw new IllegalStateException(action + ": the appliance is not running");
        }
        return session.machine()
                .hotplug()
                .orElseThrow(() -> new OperationException(
                        action,
                        Errno.of("ENOTSUP"),
                        what + ": the current backend does not support hotplugging drives"));
    }
}
