// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import jakarta.resource.ResourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.ra.ImageRefusedException;
import org.guestfs.ra.internal.tx.ImageLock;
import org.guestfs.ra.internal.tx.Journals;
import org.guestfs.ra.internal.tx.WriteLock;

/** The disks of a session as they are to be attached, and the locks that go with them. Confined to its session. */
final class Disks {
    private final List<Drive> wanted;
    private final Journals journals;
    private final String purpose;
    private final List<Drive> reserved = new ArrayList<>();
    private final List<ImageLock> readLocks = new ArrayList<>();
    private final List<WriteLock> writeLocks = new ArrayList<>();
    private boolean isDirect;

    Disks(List<Drive> wanted, Journals journals, String purpose) {
        this.wanted = List.copyOf(wanted);
        this.journals = journals;
        this.purpose = purpose;
    }

    /** Locks the images, and makes overlays for those that a transaction writes. */
    void reserve(SessionOwner owner) throws ResourceException {
        boolean isComplete = false;
        try {
            for (Drive drive : wanted) {
                reserved.add(reserve(drive, owner));
            }
            isComplete = true;
        } finally {
            if (!isComplete) {
                release();
            }
        }
    }

    private Drive reserve(Drive drive, SessionOwner owner) throws ResourceException {
        boolean isFile = drive.protocol().equals("file");
        if (!drive.isReadonly() && owner.isInTransaction()) {
            if (!isFile) {
                throw new ImageRefusedException(
                        drive.location() + " cannot be written in a transaction: only files of this host can; suspend"
                                + " the transaction, or ask for it read-only",
                        "ENOTSUP",
                        null);
            }
            Path overlay =
                    owner.overlay(Path.of(drive.filename()), drive.format().orElseThrow(), purpose);
            return drive.toBuilder()
                    .filename(overlay.toString())
                    .format("qcow2")
                    .build();
        }
        if (isFile && drive.isReadonly()) {
            readLocks.add(journals.read(Path.of(drive.filename()), purpose));
        } else if (isFile) {
            writeLocks.add(journals.write(Path.of(drive.filename()), purpose));
        }
        isDirect |= !drive.isReadonly();
        return drive;
    }

    /**
     * Settles where writes go, before the first: some servers have a connection take part in a transaction only after it
     * was opened.
     */
    void settle(SessionOwner owner) throws ResourceException {
        if (isDirect && owner.isInTransaction()) {
            release();
        }
        // Or it could not be reserved when this was tried before.
        if (reserved.isEmpty()) {
            reserve(owner);
        }
        for (WriteLock lock : writeLocks) {
            lock.excludeReaders();
        }
    }

    /** Whether an image would be written at once. */
    boolean isDirect() {
        return isDirect;
    }

    /** Whether anything can be written to. */
    boolean isWritable() {
        return wanted.stream().anyMatch(drive -> !drive.isReadonly());
    }

    /** Adds the drives to a handle, in their order. */
    void addTo(Guestfs guestfs) {
        reserved.forEach(guestfs::addDrive);
    }

    /** Lets go of the images; those that a transaction writes stay locked until that ends. */
    void release() {
        readLocks.forEach(ImageLock::close);
        readLocks.clear();
        writeLocks.forEach(ImageLock::close);
        writeLocks.clear();
        reserved.clear();
        isDirect = false;
    }
}
