// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.transaction.xa.XAException;
import org.guestfs.ra.ApplianceUnavailableException;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.ImageRefusedException;
import org.guestfs.ra.internal.tx.BranchRecord.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction writes to images, from its first overlay until it is committed or rolled back; or what a process that
 * has died left of that. Thread-safe: one does something with it at a time.
 */
final class Branch {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra.transactions");

    private final BranchXid xid;
    private final Journals journals;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<BranchDisk> disks = new ArrayList<>();
    private final List<HeldFile> locks = new ArrayList<>();
    private Journal.@Nullable Place place;
    private volatile @Nullable BranchRecord record;
    private boolean isOver;

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

    /** How far it is, as its record has it; empty if it has none. */
    Optional<Phase> phase() {
        return Optional.ofNullable(record).map(BranchRecord::phase);
    }

    /** Makes the overlay of one more image, which nobody else may write until the branch is over. */
    Path overlay(Path image, String format, String purpose) throws ResourceException {
        lock.lock();
        try {
            if (isOver) {
                throw new jakarta.resource.spi.IllegalStateException("the transaction has been rolled back");
            }
            if (!Files.isWritable(image)) {
                throw new ImageRefusedException(
                        image + " cannot be written: the server may not do that", "EACCES", null);
            }
            return lockedOverlay(image, format, purpose);
        } catch (IOException e) {
            throw new ApplianceUnavailableException(
                    "no overlay can be made for " + image + ": " + e.getMessage(), "EIO", e);
        } finally {
            lock.unlock();
        }
    }

    private Path lockedOverlay(Path image, String format, String purpose) throws IOException, ResourceException {
        String key = ImageState.of(image).key();
        HeldFile writer = journals.locks().writer(image, key, purpose);
        boolean isMade = false;
        try {
            // Only now: whoever had the lock before may have changed it.
            ImageState state = ImageState.of(image);
            if (!state.key().equals(key)) {
                throw new IOException("somebody has just replaced it; try again");
            }
            Path overlay = directory(image).resolve(disks.size() + ".qcow2");
            journals.images().makeOverlay(overlay, image, format);
            disks.add(new BranchDisk(image, format, state, overlay.getFileName().toString()));
            locks.add(writer);
            isMade = true;
            reached(Step.OVERLAY_MADE);
            return overlay;
        } finally {
            if (!isMade) {
                writer.close();
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
     * @return whether there is anything to commit; if not, it is over
     * @throws XAException if not; it is rolled back then
     */
    boolean prepare() throws XAException {
        lock.lock();
        try {
            requireOngoing();
            if (disks.isEmpty()) {
                clear();
                return false;
            }
            secure();
            record(Phase.PREPARED);
            reached(Step.PREPARED);
            return true;
        } finally {
            leaveIfClosed();
            lock.unlock();
        }
    }

    private void requireOngoing() throws XAException {
        if (isOver) {
            throw XaFailure.of(
                    XAException.XA_RBROLLBACK, "the branch " + xid + " has been rolled back meanwhile", null);
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
                if (!isUnchanged(disk)) {
                    throw rolledBack(
                            XAException.XA_RBINTEGRITY,
                            disk.image() + " has been changed by somebody else since the transaction began",
                            null);
                }
                Disk.sync(directory().resolve(disk.overlay()));
                hold(disk);
            }
            Disk.sync(directory());
            Disk.sync(directory().getParent());
            reached(Step.SYNCED);
        } catch (ImageBusyException e) {
            throw rolledBack(XAException.XA_RBTIMEOUT, e.getMessage(), e);
        } catch (IOException e) {
            throw rolledBack(XAException.XA_RBROLLBACK, e.getMessage(), e);
        }
    }

    /**
     * Gives the image another name as long as the branch is there: if it is replaced meanwhile, the new one cannot get its
     * inode, by which it is known.
     */
    private void hold(BranchDisk disk) {
        try {
            Files.createLink(directory().resolve(disk.overlay().replace(".qcow2", ".image")), disk.image());
        } catch (IOException | UnsupportedOperationException e) {
            // The journal is on another file system, or this one has no such names.
            LOG.log(Level.DEBUG, "the inode of {0} may be used again if it is replaced", disk.image());
        }
    }

    private static boolean isUnchanged(BranchDisk disk) throws IOException {
        return !Files.notExists(disk.image()) && ImageState.of(disk.image()).isUnchangedSince(disk.state());
    }

    private XAException rolledBack(int code, @Nullable String why, @Nullable Throwable cause) {
        XAException failure = XaFailure.of(code, "the transaction is rolled back: " + why, cause);
        try {
            clear();
        } catch (XAException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private void record(Phase first) throws XAException {
        try {
            record(new BranchRecord(xid, first, Instant.now(), disks));
        } catch (IOException e) {
            throw rolledBack(XAException.XA_RBROLLBACK, "it cannot be recorded: " + e.getMessage(), e);
        }
    }

    private void record(BranchRecord next) throws IOException {
        next.write(directory());
        record = next;
    }

    /** Commits it without having prepared it. */
    void commitAlone() throws XAException {
        lock.lock();
        try {
            requireOngoing();
            if (!disks.isEmpty()) {
                secure();
                record(Phase.COMMITTING_ALONE);
                reached(Step.COMMITTING);
                copyBack();
            }
            clear();
        } finally {
            leaveIfClosed();
            lock.unlock();
        }
    }

    /** Commits it, having prepared it; or goes on with that. */
    void commit() throws XAException {
        lock.lock();
        try {
            BranchRecord known = requireKnown();
            if (known.phase() == Phase.PREPARED) {
                decide(known);
            }
            finishDecided();
            clear();
        } finally {
            leaveIfClosed();
            lock.unlock();
        }
    }

    private BranchRecord requireKnown() throws XAException {
        BranchRecord known = record;
        if (isOver) {
            throw XaFailure.of(XAException.XAER_NOTA, "the branch " + xid + " is over", null);
        }
        if (known == null) {
            throw XaFailure.of(XAException.XAER_PROTO, "the branch " + xid + " has not been prepared", null);
        }
        return known;
    }

    private void decide(BranchRecord prepared) throws XAException {
        try {
            for (BranchDisk disk : disks) {
                if (!isUnchanged(disk)) {
                    record(prepared.in(Phase.MIXED));
                }
            }
            requireNotMixed();
            record(prepared.in(Phase.COMMITTING));
            reached(Step.COMMITTING);
        } catch (IOException e) {
            throw later(e);
        }
    }

    private void requireNotMixed() throws XAException {
        if (phase().equals(Optional.of(Phase.MIXED))) {
            throw XaFailure.of(
                    XAException.XA_HEURHAZ,
                    "an image has been changed or replaced by somebody else since the transaction was prepared, so it is"
                            + " left as it is; what was to be committed to "
                            + disks.stream().map(BranchDisk::image).toList() + " is in " + directory()
                            + " until the branch " + xid + " is forgotten",
                    null);
        }
    }

    private static XAException later(Exception cause) {
        return XaFailure.of(
                XAException.XAER_RMFAIL,
                "the transaction will be committed, but cannot be now: " + cause.getMessage(),
                cause);
    }

    /** What is decided is done, if it is not yet. */
    private void finishDecided() throws XAException {
        requireNotMixed();
        if (!phase().equals(Optional.of(Phase.COMMITTED))) {
            copyBack();
        }
    }

    private void copyBack() throws XAException {
        try {
            for (BranchDisk disk : disks) {
                requireSameFile(disk);
            }
            relock();
            for (BranchDisk disk : disks) {
                journals.images().copyBack(directory().resolve(disk.overlay()), disk.image(), disk.format());
                reached(Step.COPIED);
            }
            reached(Step.COMMITTED);
        } catch (IOException | ImageBusyException e) {
            throw later(e);
        }
        // Not written down, since it is removed next; but if that fails, the copy is not made again.
        record = requireKnown().in(Phase.COMMITTED);
    }

    /** An image that is changed by half is still that file; another one of its name must not get the changes. */
    private void requireSameFile(BranchDisk disk) throws XAException, IOException {
        if (Files.notExists(disk.image()) || !ImageState.of(disk.image()).isSameFileAs(disk.state())) {
            record(requireKnown().in(Phase.MIXED));
            requireNotMixed();
        }
    }

    /** The locks of a dead process are gone; nobody could take them, since its record speaks for it. */
    private void relock() throws IOException, ImageBusyException {
        if (!locks.isEmpty()) {
            return;
        }
        boolean isComplete = false;
        try {
            for (BranchDisk disk : disks) {
                String key = ImageState.of(disk.image()).key();
                locks.add(journals.locks().exclusive(disk.image(), key));
            }
            isComplete = true;
        } finally {
            if (!isComplete) {
                letGo();
            }
        }
    }

    /** Finishes what has been decided, and remembers it until the transaction manager has heard of it. */
    void finish() throws XAException, IOException {
        if (!lock.tryLock()) {
            // Somebody is about it.
            return;
        }
        try {
            Optional<Phase> phase = phase();
            if (phase.equals(Optional.of(Phase.COMMITTING))) {
                copyBack();
                record(requireKnown());
            } else if (phase.equals(Optional.of(Phase.COMMITTING_ALONE))) {
                copyBack();
                clear();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Rolls it back. */
    void rollback() throws XAException {
        lock.lock();
        try {
            requireNotMixed();
            if (phase().isPresent() && !phase().equals(Optional.of(Phase.PREPARED))) {
                throw XaFailure.of(XAException.XA_HEURCOM, "the branch " + xid + " is committed already", null);
            }
            clear();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what became of it against the will of the transaction manager. */
    void forget() throws XAException {
        lock.lock();
        try {
            BranchRecord known = requireKnown();
            if (known.phase() == Phase.PREPARED) {
                throw XaFailure.of(
                        XAException.XAER_PROTO,
                        "the branch " + xid + " is to be committed or rolled back, not forgotten",
                        null);
            }
            if (known.phase() != Phase.MIXED) {
                finishDecided();
            }
            clear();
        } finally {
            lock.unlock();
        }
    }

    /** Removes all traces of it. */
    private void clear() throws XAException {
        try {
            if (place != null) {
                place.remove();
                reached(Step.REMOVED);
            }
            over();
        } catch (IOException e) {
            if (record != null) {
                throw XaFailure.of(
                        XAException.XAER_RMFAIL, "what the transaction left cannot be removed: " + e.getMessage(), e);
            }
            // Without a record it is of no meaning, and is removed some time later.
            LOG.log(Level.WARNING, "what a transaction left cannot be removed yet", e);
            over();
        }
    }

    private void over() {
        isOver = true;
        record = null;
        letGo();
        if (place != null) {
            place.owner().close();
            place = null;
        }
        journals.ended(this);
    }

    private void letGo() {
        locks.forEach(HeldFile::close);
        locks.clear();
    }

    /**
     * Leaves what is prepared to other processes, or to a later one, and drops the rest. If somebody is about it, that
     * goes on, and does the same in the end.
     *
     * @param patience how long to wait for that
     * @throws XAException if it cannot be dropped
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    void leave(Duration patience) throws XAException, InterruptedException {
        if (lock.tryLock() || lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            try {
                if (record == null) {
                    clear();
                } else {
                    over();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void leaveIfClosed() {
        if (journals.isClosed() && !isOver) {
            over();
        }
    }
}
