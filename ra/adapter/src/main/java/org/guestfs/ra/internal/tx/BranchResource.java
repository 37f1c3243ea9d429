// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import jakarta.resource.ResourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.guestfs.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction manager deals with a managed connection. It has one branch at a time that is not prepared yet; what is
 * prepared any resource of the adapter can commit, also in a later process. Thread-safe.
 */
public final class BranchResource implements XAResource {
    private static final Set<Integer> ENDS = Set.of(TMSUCCESS, TMFAIL, TMSUSPEND);

    private final Journals journals;
    private final Participant participant;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Branch current;
    private Association association = Association.NONE;
    private Deadline deadline = Deadline.in(Duration.ZERO);
    private int timeoutSeconds;
    private int currentTimeoutSeconds;

    /** What the transaction has to do with the managed connection. */
    private enum Association {
        NONE,
        ACTIVE,
        SUSPENDED,
        IDLE,
        FAILED
    }

    BranchResource(Journals journals, Participant participant) {
        this.journals = journals;
        this.participant = participant;
    }

    /**
     * Tells whether a transaction has begun that has not been prepared yet.
     *
     * @return whether what is written now is part of it
     */
    public boolean isActive() {
        lock.lock();
        try {
            return association != Association.NONE;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes the overlay that takes the writes to an image.
     *
     * @param image the real path of the image
     * @param format its format
     * @param purpose who wants it, to be shown to others who do
     * @return the overlay, a qcow2 image
     * @throws ResourceException if there is no transaction, the image is busy, or the overlay cannot be made
     */
    public Path overlay(Path image, String format, String purpose) throws ResourceException {
        lock.lock();
        try {
            Branch branch = current;
            if (branch == null || association == Association.FAILED || isOverdue()) {
                throw new jakarta.resource.spi.IllegalStateException("the transaction is over or will be rolled back");
            }
            return branch.overlay(image, format, purpose);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start(Xid xid, int flags) throws XAException {
        lock.lock();
        try {
            if (flags == TMNOFLAGS) {
                begin(BranchXid.of(xid));
            } else if (flags == TMRESUME) {
                requireCurrent(xid, Association.SUSPENDED);
                association = Association.ACTIVE;
            } else if (flags == TMJOIN) {
                requireCurrent(xid, Association.IDLE);
                association = Association.ACTIVE;
            } else {
                throw XaFailure.of(XAException.XAER_INVAL, "start does not know the flags " + flags, null);
            }
        } finally {
            lock.unlock();
        }
    }

    private void begin(BranchXid xid) throws XAException {
        if (current != null) {
            throw XaFailure.of(
                    XAException.XAER_PROTO,
                    "the connection takes part in " + current.xid() + " until that is committed or rolled back",
                    null);
        }
        try {
            participant.join();
        } catch (ResourceException e) {
            throw XaFailure.of(XAException.XAER_RMERR, e.getMessage(), e);
        }
        current = journals.begin(xid);
        association = Association.ACTIVE;
        currentTimeoutSeconds = timeoutSeconds;
        deadline = Deadline.in(Duration.ofSeconds(timeoutSeconds));
    }

    private boolean isOverdue() {
        return currentTimeoutSeconds > 0 && deadline.isOver();
    }

    /** The branch under way, if it is that one and as far as it must be. */
    private Branch requireCurrent(Xid xid, Association expected) throws XAException {
        Branch branch = current;
        if (branch == null || !branch.xid().equals(BranchXid.of(xid))) {
            throw XaFailure.of(
                    XAException.XAER_NOTA, "the connection does not take part in " + BranchXid.of(xid), null);
        }
        if (association != expected) {
            throw XaFailure.of(
                    XAException.XAER_PROTO,
                    "the branch " + branch.xid() + " is " + association + ", not " + expected,
                    null);
        }
        return branch;
    }

    @Override
    public void end(Xid xid, int flags) throws XAException {
        lock.lock();
        try {
            if (!ENDS.contains(flags)) {
                throw XaFailure.of(XAException.XAER_INVAL, "end does not know the flags " + flags, null);
            }
            if (association == Association.FAILED && isCurrent(xid)) {
                throw XaFailure.of(XAException.XA_RBROLLBACK, "the transaction can only be rolled back", null);
            }
            boolean isSuspended = association == Association.SUSPENDED && flags != TMSUSPEND;
            Branch branch = requireCurrent(xid, isSuspended ? Association.SUSPENDED : Association.ACTIVE);
            if (isOverdue()) {
                association = Association.FAILED;
                throw XaFailure.of(
                        XAException.XA_RBTIMEOUT,
                        "the branch " + branch.xid() + " took longer than " + currentTimeoutSeconds + " s",
                        null);
            }
            association = flags == TMSUCCESS
                    ? Association.IDLE
                    : flags == TMSUSPEND ? Association.SUSPENDED : Association.FAILED;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        lock.lock();
        try {
            Branch branch = finish(xid);
            try {
                return branch.prepare() ? XA_OK : XA_RDONLY;
            } finally {
                detach();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has the participant bring everything to the overlays. */
    private Branch finish(Xid xid) throws XAException {
        boolean isFailed = association == Association.FAILED;
        Branch branch = requireCurrent(xid, isFailed ? Association.FAILED : Association.IDLE);
        if (isFailed) {
            throw rolledBack(branch, XAException.XA_RBROLLBACK, "it was to be rolled back only", null);
        }
        if (isOverdue()) {
            throw rolledBack(
                    branch, XAException.XA_RBTIMEOUT, "it took longer than " + currentTimeoutSeconds + " s", null);
        }
        try {
            participant.finish();
        } catch (ResourceException | RuntimeException e) {
            throw rolledBack(branch, XAException.XA_RBROLLBACK, e.getMessage(), e);
        }
        return branch;
    }

    private XAException rolledBack(Branch branch, int code, @Nullable String why, @Nullable Throwable cause) {
        XAException failure = XaFailure.of(code, "the transaction is rolled back: " + why, cause);
        participant.abandon();
        try {
            branch.rollback();
        } catch (XAException e) {
            failure.addSuppressed(e);
        }
        detach();
        return failure;
    }

    private void detach() {
        current = null;
        association = Association.NONE;
        participant.ended();
    }

    @Override
    public void commit(Xid xid, boolean isOnePhase) throws XAException {
        if (isOnePhase) {
            commitAlone(xid);
            return;
        }
        journals.require(xid).commit();
    }

    private void commitAlone(Xid xid) throws XAException {
        lock.lock();
        try {
            Branch branch = finish(xid);
            try {
                // If it is decided but cannot be done, the journals try again.
                branch.commitAlone();
            } finally {
                detach();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        if (isCurrent(xid)) {
            // Before the lock is waited for: a call or a launch under way ends with this.
            participant.abandon();
        }
        lock.lock();
        try {
            Branch branch = journals.require(xid);
            branch.rollback();
            if (branch == current) {
                detach();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isCurrent(Xid xid) {
        Branch branch = current;
        return branch != null && branch.xid().equals(BranchXid.of(xid));
    }

    @Override
    public void forget(Xid xid) throws XAException {
        journals.require(xid).forget();
    }

    @Override
    public Xid[] recover(int flags) throws XAException {
        if ((flags & ~(TMSTARTRSCAN | TMENDRSCAN)) != 0) {
            throw XaFailure.of(XAException.XAER_INVAL, "recover does not know the flags " + flags, null);
        }
        return (flags & TMSTARTRSCAN) == 0 ? new Xid[0] : journals.recover();
    }

    /** Each managed connection has branches of its own. */
    @Override
    public boolean isSameRM(XAResource other) {
        return other == this;
    }

    @Override
    public int getTransactionTimeout() {
        return timeoutSeconds;
    }

    @Override
    public boolean setTransactionTimeout(int seconds) throws XAException {
        if (seconds < 0) {
            throw XaFailure.of(XAException.XAER_INVAL, "a timeout must not be negative, got " + seconds, null);
        }
        timeoutSeconds = seconds;
        return true;
    }
}
