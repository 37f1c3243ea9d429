// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The call that a handle is in: which thread that is, what it waits for, and how somebody else ends that. An interrupt
 * ends the waits of the library itself; what no interrupt reaches is given to {@link #waitFor} and closed. Thread-safe.
 */
final class OngoingCall {
    private static final System.Logger LOG = System.getLogger("org.guestfs");

    private final ReentrantLock lock = new ReentrantLock();

    /** The newest first: what waits for the connection may itself be what a stream waits for. */
    private final Deque<Closeable> waitedFor = new ArrayDeque<>();

    private @Nullable Thread thread;
    private int depth;
    private @Nullable String abortedBy;
    private boolean interruptIsOurs;

    /** Enters a call, or one within a call of the same thread. */
    void begin() {
        lock.lock();
        try {
            thread = Thread.currentThread();
            depth++;
        } finally {
            lock.unlock();
        }
    }

    /** Leaves a call; the interrupt that was meant for it does not outlive it. */
    void end() {
        lock.lock();
        try {
            depth--;
            if (depth > 0) {
                return;
            }
            waitedFor.clear();
            if (interruptIsOurs) {
                Thread.interrupted();
            }
            interruptIsOurs = false;
            abortedBy = null;
            thread = null;
        } finally {
            lock.unlock();
        }
    }

    /** Tells what happened to the handle, as a participle, if the call is to end because of that. */
    Optional<String> abortedBy() {
        lock.lock();
        try {
            return Optional.ofNullable(abortedBy);
        } finally {
            lock.unlock();
        }
    }

    /** Fails if the call is to end. */
    void requireGoingOn() {
        lock.lock();
        try {
            if (abortedBy != null) {
                throw new IllegalStateException("the handle was " + abortedBy + " during the call");
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Says that the call is about to wait for something that only ends when it is closed; it is closed at once if the
     * call is to end.
     *
     * @return that
     */
    <T extends Closeable> T waitFor(T something) {
        lock.lock();
        try {
            if (abortedBy != null) {
                close(something);
            }
            requireGoingOn();
            waitedFor.push(something);
            return something;
        } finally {
            lock.unlock();
        }
    }

    /** Says that the call has got what it waited for, which from now on is nobody's to close. */
    void forget(Closeable something) {
        lock.lock();
        try {
            waitedFor.removeFirstOccurrence(something);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends all that the call waits for, now and until it is left.
     *
     * @param how what happened to the handle, as a participle
     * @return {@code false} if there is no call
     */
    boolean abort(String how) {
        lock.lock();
        try {
            if (depth == 0) {
                return false;
            }
            abortedBy = how;
            // Before the interrupt, so that whoever sees that knows why it came.
            waitedFor.forEach(OngoingCall::close);
            if (thread != Thread.currentThread()) {
                interrupt();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Passes on to the call what a listener has asked for: that would have disturbed the rest of the listener. */
    void resume() {
        lock.lock();
        try {
            if (abortedBy != null) {
                interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    private void interrupt() {
        if (thread != null && !thread.isInterrupted()) {
            thread.interrupt();
            interruptIsOurs = true;
        }
    }

    private static void close(Closeable something) {
        try {
            something.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "what a call waited for ended with an error", e);
        }
    }
}
