// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.transaction.xa.XAException;
import javax.transaction.xa.Xid;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.internal.tx.BranchRecord.Phase;
import org.guestfs.spi.Deadline;

/** The journals of an adapter, the branches in them, and the locks of images. Thread-safe. */
public final class Journals implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra.transactions");
    private static final Duration DRAIN = Duration.ofSeconds(10);
    private static final String BESIDE_IMAGES = ".guestfs-journal";

    private final Map<Path, Journal> byRoot;
    private final Images images;
    private final ImageLocks locks;
    private final Steps steps;
    private final Map<BranchXid, Branch> branches = new ConcurrentHashMap<>();
    private volatile boolean isClosed;

    private Journals(Map<Path, Journal> byRoot, Images images, Duration lockTimeout, Steps steps) {
        this.byRoot = byRoot;
        this.images = images;
        this.steps = steps;
        locks = new ImageLocks(this, lockTimeout);
    }

    /**
     * Opens the journals.
     *
     * @param directory where they are, or empty for one in each root
     * @param roots the directories of images
     * @param lockTimeout how long a transaction waits for those who read its images
     * @param environment the variables of the commands that it runs
     * @return the journals
     * @throws IOException if a root cannot be used
     */
    public static Journals open(
            Optional<Path> directory, List<Path> roots, Duration lockTimeout, Map<String, String> environment)
            throws IOException {
        return open(directory, roots, lockTimeout, environment, Steps.RECORDED);
    }

    static Journals open(
            Optional<Path> directory,
            List<Path> roots,
            Duration lockTimeout,
            Map<String, String> environment,
            Steps steps)
            throws IOException {
        Map<Path, Journal> byRoot = new ConcurrentHashMap<>();
        for (Path root : roots) {
            Path real = root.toRealPath();
            byRoot.put(real, Journal.at(directory.orElse(real.resolve(BESIDE_IMAGES))));
        }
        return new Journals(byRoot, new Images(environment), lockTimeout, steps);
    }

    Images images() {
        return images;
    }

    ImageLocks locks() {
        return locks;
    }

    Steps steps() {
        return steps;
    }

    Journal journalOf(Path image) throws IOException {
        return byRoot.entrySet().stream()
                .filter(entry -> image.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(Path::getNameCount)))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IOException(image + " is in no directory of images"));
    }

    private List<Journal> journals() {
        return byRoot.values().stream()
                .collect(Collectors.toMap(Journal::directory, one -> one, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    Optional<BranchRecord> inDoubt(Path image, String imageKey) throws IOException {
        for (Journal journal : journals()) {
            Optional<BranchRecord> record = journal.inDoubt(image, imageKey);
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    /**
     * Tidies up what processes left that have died: what was not prepared is dropped, what was decided is done, and the
     * rest is kept for the transaction manager.
     */
    public void sweep() {
        if (isClosed) {
            return;
        }
        for (Journal journal : journals()) {
            try {
                for (Journal.Place place : journal.orphans()) {
                    sweep(place);
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the journal " + journal.directory() + " cannot be looked through", e);
            }
        }
        branches.values().forEach(this::tryToFinish);
    }

    /** What has been decided before, but could not be done then. */
    private void tryToFinish(Branch branch) {
        try {
            branch.finish();
        } catch (IOException | XAException e) {
            LOG.log(Level.WARNING, "a transaction is to be committed, but cannot be yet: " + branch.xid(), e);
        }
    }

    private void sweep(Journal.Place place) {
        boolean isKept = false;
        try {
            Optional<BranchRecord> record = BranchRecord.read(place.directory());
            if (record.isEmpty()) {
                place.remove();
                return;
            }
            Branch branch = Branch.adopt(record.get(), place, this);
            isKept = branches.putIfAbsent(branch.xid(), branch) == null;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what a transaction left is kept: " + place.directory(), e);
        } finally {
            if (!isKept) {
                place.owner().close();
            }
        }
    }

    /**
     * Locks an image to read it.
     *
     * @param image its real path
     * @param purpose who wants it
     * @return the lock
     * @throws ImageBusyException if it is being written, or a transaction on it is in doubt
     */
    public ImageLock read(Path image, String purpose) throws ImageBusyException {
        try {
            return locks.reader(image, ImageState.of(image).key())::close;
        } catch (IOException e) {
            if (hasJournal(image)) {
                throw unlockable(image, e);
            }
            // Where we may not write, as on a medium that is read-only, there are no transactions of ours either.
            return () -> {};
        }
    }

    private boolean hasJournal(Path image) throws ImageBusyException {
        try {
            return journalOf(image).isThere();
        } catch (IOException e) {
            throw unlockable(image, e);
        }
    }

    /**
     * Locks an image of which it will be known later whether a transaction writes it.
     *
     * @param image its real path
     * @param purpose who wants it
     * @return the lock
     * @throws ImageBusyException if somebody else writes it, or a transaction on it is in doubt
     */
    public WriteLock write(Path image, String purpose) throws ImageBusyException {
        try {
            String key = ImageState.of(image).key();
            return new WriteLock(locks, image, key, locks.writer(image, key, purpose));
        } catch (IOException e) {
            throw unlockable(image, e);
        }
    }

    static ImageBusyException unlockable(Path image, IOException cause) {
        return new ImageBusyException(image + " cannot be locked: " + cause.getMessage(), "EIO", cause);
    }

    /**
     * Makes the resource of a managed connection.
     *
     * @param participant the managed connection
     * @return its resource
     */
    public BranchResource resource(Participant participant) {
        return new BranchResource(this, participant);
    }

    Branch begin(BranchXid xid) throws XAException {
        var branch = new Branch(xid, this);
        if (branches.putIfAbsent(xid, branch) != null) {
            throw XaFailure.of(XAException.XAER_DUPID, "the branch " + xid + " exists already", null);
        }
        if (isClosed) {
            ended(branch);
            throw closed();
        }
        return branch;
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Another adapter may have opened the journals meanwhile, so this one takes nothing over any more. */
    private static XAException closed() {
        return XaFailure.of(XAException.XAER_RMFAIL, "the resource adapter has been stopped", null);
    }

    Branch require(Xid xid) throws XAException {
        Branch branch = branches.get(BranchXid.of(xid));
        if (branch == null) {
            if (isClosed) {
                throw closed();
            }
            sweep();
            branch = branches.get(BranchXid.of(xid));
        }
        if (branch == null) {
            throw XaFailure.of(XAException.XAER_NOTA, "there is no branch " + BranchXid.of(xid), null);
        }
        return branch;
    }

    void ended(Branch branch) {
        branches.remove(branch.xid(), branch);
    }

    /** The branches of which a transaction manager must say what becomes of them. */
    Xid[] recover() throws XAException {
        if (isClosed) {
            throw closed();
        }
        sweep();
        return branches.values().stream()
                .filter(branch -> branch.phase()
                        .filter(phase -> phase != Phase.COMMITTING_ALONE)
                        .isPresent())
                .map(Branch::xid)
                .toArray(Xid[]::new);
    }

    /**
     * Counts the transactions of which it is not known yet what becomes of them.
     *
     * @return a number
     */
    public int countInDoubt() {
        return (int) branches.values().stream()
                .filter(branch -> branch.phase().isPresent())
                .count();
    }

    /** Leaves what is prepared to whoever comes next, and drops the rest. */
    @Override
    public void close() {
        isClosed = true;
        Deadline deadline = Deadline.in(DRAIN);
        for (Branch branch : new ArrayList<>(branches.values())) {
            try {
                branch.leave(deadline.remaining());
            } catch (XAException e) {
                LOG.log(Level.WARNING, "what a transaction left is kept", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
