// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.guestfs.ra.ApplianceUnavailableException;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.ImageRefusedException;
import org.guestfs.ra.internal.tx.BranchRecord.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction writes to images, from its first overlay until it is committed or rolled back; or what a process that
 * has died left of that. Used by one thread at a time.
 */
final class Branch {
    private final BranchXid xid;
    private final Journals journals;
    private final List<BranchDisk> disks = new ArrayList<>();
    private final List<HeldFile> locks = new ArrayList<>();
    private Journal.@Nullable Place place;
    private @Nullable BranchRecord record;

    Branch(BranchXid xid, Journals journals) {
        this.xid = xid;
        this.journals = journals;
    }

    /** Takes over what a dead process left. */
    static Branch adopt(BranchRecord record, Journal.Place place, Journals journals) {
        var branch = new Branch(record.xid(), journals);
        branch.disks.addAll(record.disks());
        branch.place = place;
        branch.record = record;
        return branch;
    }

    BranchXid xid() {
        return xid;
    }

    boolean isEmpty() {
        return disks.isEmpty();
    }

    /** Whether nothing of it is left. */
    boolean isGone() {
        return place == null;
    }

    /** How far it is, as its record has it; empty if it has none. */
    Optional<Phase> phase() {
        return Optional.ofNullable(record).map(BranchRecord::phase);
    }

    /** Makes the overlay of one more image, which nobody else may write until the branch is over. */
    Path overlay(Path image, String format, String purpose) throws ResourceException {
        if (!Files.isWritable(image)) {
            throw new ImageRefusedException(image + " cannot be written: the server may not do that", "EACCES", null);
        }
        boolean isMade = false;
        int held = locks.size();
        try {
            ImageState state = ImageState.of(image);
            locks.add(journals.locks().writer(image, state.key(), purpose));
            Path overlay = directory(image).resolve(disks.size() + ".qcow2");
            journals.images().makeOverlay(overlay, image, format);
            disks.add(new BranchDisk(image, format, state, overlay.getFileName().toString()));
            isMade = true;
            reached(Step.OVERLAY_MADE);
            return overlay;
        } catch (IOException e) {
            throw new ApplianceUnavailableException(
                    "no overlay can be made for " + image + ": " + e.getMessage(), "EIO", e);
        } finally {
            while (!isMade && locks.size() > held) {
                locks.remove(locks.size() - 1).close();
            }
        }
    }

    private Path directory(Path image) throws IOException {
        if (place == null) {
            place = journals.journalOf(image).create();
        }
        return place.directory();
    }

    private Path directory() {
        if (place == null) {
            throw new IllegalStateException("the branch " + xid + " has written nothing");
        }
        return place.directory();
    }

    private void reached(Step step) {
        journals.steps().reached(directory().getFileName().toString(), step);
    }

    /**
     * Sees to it that it can be committed whatever happens.
     *
     * @throws XAException if not; it is rolled back then
     */
    void prepare() throws XAException {
        secure();
        try {
            record(new BranchRecord(xid, Phase.PREPARED, Instant.now(), disks));
            reached(Step.PREPARED);
        } catch (IOException e) {
            throw rolledBack(XAException.XA_RBROLLBACK, "it cannot be recorded: " + e.getMessage(), e);
        }
    }

    /** What was written is on disk, nobody reads the images, and they are as they were. */
    private void secure() throws XAException {
        reached(Step.FINISHED);
        try {
            for (BranchDisk disk : disks) {
                locks.add(journals.locks().exclusive(disk.image(), disk.state().key()));
            }
            reached(Step.LOCKED);
            for (BranchDisk disk : disks) {
                if (!ImageState.of(disk.image()).equals(disk.state())) {
                    throw rolledBack(
                            XAException.XA_RBINTEGRITY,
                            disk.image() + " has been changed by somebody else since the transaction began",
                            null);
                }
                Disk.sync(directory().resolve(disk.overlay()));
            }
            Disk.sync(directory());
            reached(Step.SYNCED);
        } catch (ImageBusyException e) {
            throw rolledBack(XAException.XA_RBTIMEOUT, e.getMessage(), e);
        } catch (IOException e) {
            throw rolledBack(XAException.XA_RBROLLBACK, e.getMessage(), e);
        }
    }

    private XAException rolledBack(int code, @Nullable String why, @Nullable Throwable cause) {
        XAException failure = XaFailure.of(code, "the transaction is rolled back: " + why, cause);
        try {
            remove();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private void record(BranchRecord next) throws IOException {
        next.write(directory());
        record = next;
    }

    /** Commits it without having prepared it. */
    void commitAlone() throws XAException {
        secure();
        try {
            record(new BranchRecord(xid, Phase.COMMITTING_ALONE, Instant.now(), disks));
        } catch (IOException e) {
            throw rolledBack(XAException.XA_RBROLLBACK, "it cannot be recorded: " + e.getMessage(), e);
        }
        reached(Step.COMMITTING);
        copyBack();
        forget();
    }

    /** Commits it, having prepared it; or goes on with that. */
    void commit() throws XAException {
        BranchRecord known = record;
        if (known == null) {
            throw XaFailure.of(XAException.XAER_PROTO, "the branch " + xid + " has not been prepared", null);
        }
        if (known.phase() == Phase.MIXED) {
            throw mixed(known.disks().get(0).image());
        }
        if (known.phase() == Phase.PREPARED) {
            decide(known);
        }
        if (known.phase() != Phase.COMMITTED) {
            copyBack();
        }
        forget();
    }

    private void decide(BranchRecord prepared) throws XAException {
        try {
            for (BranchDisk disk : prepared.disks()) {
                if (Files.notExists(disk.image())
                        || !ImageState.of(disk.image()).equals(disk.state())) {
                    record(prepared.in(Phase.MIXED));
                    throw mixed(disk.image());
                }
            }
            record(prepared.in(Phase.COMMITTING));
            reached(Step.COMMITTING);
        } catch (IOException e) {
            throw later(e);
        }
    }

    private XAException mixed(Path image) {
        return XaFailure.of(
                XAException.XA_HEURHAZ,
                image + " has been changed or replaced by somebody else since the transaction was prepared, so it is"
                        + " left as it is; what was to be committed is in " + directory() + " until the branch is"
                        + " forgotten",
                null);
    }

    private static XAException later(Exception cause) {
        return XaFailure.of(
                XAException.XAER_RMFAIL,
                "the transaction will be committed, but cannot be now: " + cause.getMessage(),
                cause);
    }

    private void copyBack() throws XAException {
        try {
            relock();
            for (BranchDisk disk : disks) {
                journals.images().copyBack(directory().resolve(disk.overlay()), disk.image());
                reached(Step.COPIED);
            }
            reached(Step.COMMITTED);
        } catch (IOException | ImageBusyException e) {
            throw later(e);
        }
    }

    /** The locks of a dead process are gone; nobody could take them, since its record speaks for it. */
    private void relock() throws IOException, ImageBusyException {
        if (locks.isEmpty()) {
            for (BranchDisk disk : disks) {
                locks.add(journals.locks().exclusive(disk.image(), disk.state().key()));
            }
        }
    }

    /** Finishes what has been decided, and remembers it until the transaction manager has heard of it. */
    void finish() throws XAException, IOException {
        BranchRecord known = record;
        if (known != null && known.phase() == Phase.COMMITTING) {
            copyBack();
            record(known.in(Phase.COMMITTED));
        } else if (known != null && known.phase() == Phase.COMMITTING_ALONE) {
            copyBack();
            forget();
        }
    }

    /** Rolls it back. */
    void rollback() throws XAException {
        Optional<Phase> phase = phase();
        if (phase.isPresent() && phase.get() == Phase.MIXED) {
            throw XaFailure.of(
                    XAException.XA_HEURHAZ, "the branch " + xid + " is neither committed nor rolled back", null);
        }
        if (phase.isPresent() && phase.get() != Phase.PREPARED) {
            throw XaFailure.of(XAException.XA_HEURCOM, "the branch " + xid + " is committed already", null);
        }
        forget();
    }

    /** Removes all traces of it. */
    void forget() throws XAException {
        try {
            remove();
        } catch (IOException e) {
            throw XaFailure.of(
                    XAException.XAER_RMFAIL, "what the transaction left cannot be removed: " + e.getMessage(), e);
        }
    }

    private void remove() throws IOException {
        Journal.Place left = place;
        if (left != null) {
            Disk.delete(left.directory());
            reached(Step.REMOVED);
            place = null;
            record = null;
        }
        letGo();
        if (left != null) {
            left.owner().close();
        }
    }

    private void letGo() {
        locks.forEach(HeldFile::close);
        locks.clear();
    }

    /** Leaves it to other processes, or to a later one. */
    void leave() {
        letGo();
        if (place != null) {
            place.owner().close();
        }
    }
}
