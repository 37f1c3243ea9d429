// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One message-driven bean: what waits for it, and the works that deliver it. The lock is never held while the server or the
 * bean is called. Thread-safe.
 */
final class Activation {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra.inflow");
    private static final Duration COMPLAINT = Duration.ofMinutes(1);

    private final String name;
    private final Wishes wishes;
    private final Delivery delivery;
    private final WorkManager workers;
    private final Timer timer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Backlog backlog;
    private final Throttle throttle;
    private final Set<Delivering> works = new HashSet<>();
    private Deadline silence = Deadline.in(Duration.ZERO);
    private long dropped;
    private boolean isWaking;
    private boolean isStopped;

    Activation(String name, Wishes wishes, Delivery delivery, WorkManager workers, Timer timer) {
        this.name = name;
        this.wishes = wishes;
        this.delivery = delivery;
        this.workers = workers;
        this.timer = timer;
        backlog = new Backlog(wishes.capacity());
        throttle = new Throttle(wishes.progressInterval(), System::nanoTime);
    }

    Wishes wishes() {
        return wishes;
    }

    /** Takes a message if it is wanted and there is room. */
    void offer(GuestfsMessage message) {
        if (!wishes.types().contains(message.event().type()) || !wishes.isAbout(message.factory(), message.images())) {
            return;
        }
        Optional<String> complaint = Optional.empty();
        lock.lock();
        try {
            if (isStopped || !throttle.passes(message)) {
                return;
            }
            if (backlog.isFull()) {
                dropped++;
                complaint = complaint();
            }
            if (!backlog.isFull() || message.event().type() != EventType.PROGRESS && backlog.dropProgress()) {
                backlog.add(message);
                wake(Duration.ZERO);
            }
        } finally {
            lock.unlock();
        }
        complaint.ifPresent(text -> LOG.log(Level.WARNING, text));
    }

    private Optional<String> complaint() {
        if (!silence.isOver()) {
            return Optional.empty();
        }
        silence = Deadline.in(COMPLAINT);
        return Optional.of("the message-driven bean " + name + " is slower than the events that it wants: " + dropped
                + " are dropped so far, " + backlog.size() + " wait");
    }

    /** Has the timer start works: a handle must not wait for the server, which may have no room even for a work. */
    private void wake(Duration delay) {
        if (!isWaking && !isStopped && works.size() < wishes.maximumConcurrency() && backlog.ready() > 0) {
            isWaking = later(delay, this::startWorks);
        }
    }

    private boolean later(Duration delay, Runnable action) {
        try {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            action.run();
                        }
                    },
                    delay.toMillis());
            return true;
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the adapter is being stopped, and its timer with it", e);
            return false;
        }
    }

    private void startWorks() {
        for (Delivering work : newWorks()) {
            try {
                workers.scheduleWork(work);
            } catch (WorkException | RuntimeException e) {
                // Servers that are being stopped do not always say so as the specification wants it.
                LOG.log(Level.DEBUG, "the server has no thread for events now", e);
                hasNoThread(work);
            }
        }
    }

    private List<Delivering> newWorks() {
        lock.lock();
        try {
            isWaking = false;
            int count = Math.min(wishes.maximumConcurrency() - works.size(), backlog.ready());
            List<Delivering> started =
                    Stream.generate(Delivering::new).limit(Math.max(0, count)).toList();
            works.addAll(started);
            return started;
        } finally {
            lock.unlock();
        }
    }

    private void hasNoThread(Delivering work) {
        lock.lock();
        try {
            works.remove(work);
            wake(wishes.redeliveryDelay());
        } finally {
            lock.unlock();
        }
    }

    /** Delivers messages until there are none. Its fields are guarded by the lock. */
    private final class Delivering implements Work {
        private @Nullable Thread thread;
        private boolean isInterrupted;
        private boolean isReleased;

        @Override
        public void run() {
            Optional<Backlog.Waiting> next = begin(this);
            while (next.isPresent()) {
                Optional<Throwable> failure = deliver(next.get().message());
                next = settle(this, next.get(), failure);
            }
        }

        @Override
        public void release() {
            lock.lock();
            try {
                isReleased = true;
            } finally {
                lock.unlock();
            }
        }
    }

    private Optional<Backlog.Waiting> begin(Delivering work) {
        lock.lock();
        try {
            work.thread = Thread.currentThread();
            return takeNext(work);
        } finally {
            lock.unlock();
        }
    }

    /** What the work is to deliver; if there is nothing, it is over. */
    private Optional<Backlog.Waiting> takeNext(Delivering work) {
        Optional<Backlog.Waiting> next = isStopped || work.isReleased ? Optional.empty() : backlog.take();
        if (next.isEmpty()) {
            works.remove(work);
            changed.signalAll();
            if (work.isInterrupted) {
                // The thread is the server's, which shall not find our interrupt.
                Thread.interrupted();
            }
            wake(wishes.redeliveryDelay());
        }
        return next;
    }

    private Optional<Throwable> deliver(GuestfsMessage message) {
        try {
            delivery.deliver(message);
            return Optional.empty();
        } catch (Throwable e) {
            // This is the top of a thread, and an error of the bean must not be the last thing that is delivered.
            LOG.log(Level.DEBUG, "a delivery has failed", e);
            return Optional.of(e);
        }
    }

    private Optional<Backlog.Waiting> settle(Delivering work, Backlog.Waiting taken, Optional<Throwable> failure) {
        boolean isOver = failure.isEmpty() || isGivenUp(taken, failure.get());
        lock.lock();
        try {
            if (!isStopped && isOver) {
                backlog.done(taken);
            } else if (!isStopped) {
                later(wishes.redeliveryDelay(), () -> again(taken));
            }
            return takeNext(work);
        } finally {
            lock.unlock();
        }
    }

    /** A bean that is not there has not failed. */
    private boolean isGivenUp(Backlog.Waiting taken, Throwable failure) {
        if (failure instanceof UnavailableException) {
            return false;
        }
        taken.hasFailed();
        boolean isGivenUp = taken.failures() > wishes.maximumRedeliveries();
        if (isGivenUp) {
            GuestfsMessage message = taken.message();
            LOG.log(
                    Level.WARNING,
                    "the message-driven bean " + name + " has failed " + taken.failures() + " times at "
                            + message.event().type() + ", event " + message.sequence() + " of connection "
                            + message.connection() + " of " + message.factory() + " to " + message.images()
                            + ", which is dropped",
                    failure);
        }
        return isGivenUp;
    }

    private void again(Backlog.Waiting taken) {
        lock.lock();
        try {
            if (!isStopped) {
                backlog.again(taken);
                wake(Duration.ZERO);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Begins no delivery any more, and drops what waits. */
    void stop() {
        lock.lock();
        try {
            isStopped = true;
            backlog.clear();
            // The server may never begin them; if it does, they find nothing.
            works.removeIf(work -> work.thread == null);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for deliveries under way. */
    void await(Deadline deadline) {
        lock.lock();
        try {
            while (!works.isEmpty() && !deadline.isOver()) {
                changed.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts deliveries under way. */
    void interrupt() {
        lock.lock();
        try {
            for (Delivering work : works) {
                if (work.thread != null) {
                    work.isInterrupted = true;
                    work.thread.interrupt();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Names what is still under way. */
    void complain() {
        List<String> hanging;
        lock.lock();
        try {
            hanging = works.stream()
                    .flatMap(work -> Stream.ofNullable(work.thread))
                    .map(Thread::getName)
                    .toList();
        } finally {
            lock.unlock();
        }
        if (!hanging.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "the message-driven bean {0} does not come back, not even when it is interrupted; it keeps: {1}",
                    name,
                    hanging);
        }
    }
}
