// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.ra.GuestfsMessage;
import org.guestfs.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One message-driven bean: the events that wait for it, a queue for each connection, and the works that deliver them.
 * Thread-safe.
 */
final class Activation {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ra.inflow");
    private static final Duration COMPLAINT = Duration.ofMinutes(1);

    private final Wishes wishes;
    private final Delivery delivery;
    private final WorkManager workers;
    private final Timer timer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, Deque<Waiting>> queues = new LinkedHashMap<>();
    private final Map<Long, Long> progress = new LinkedHashMap<>();
    private final Set<Long> busy = new HashSet<>();
    private final Set<Thread> threads = new HashSet<>();
    private Deadline silence = Deadline.in(Duration.ZERO);
    private int size;
    private int running;
    private long dropped;
    private boolean closed;

    Activation(Wishes wishes, Delivery delivery, WorkManager workers, Timer timer) {
        this.wishes = wishes;
        this.delivery = delivery;
        this.workers = workers;
        this.timer = timer;
    }

    /** A message, and how often its delivery has failed. */
    private static final class Waiting {
        private final GuestfsMessage message;
        private int failures;

        Waiting(GuestfsMessage message) {
            this.message = message;
        }

        boolean isProgress() {
            return message.event().type() == EventType.PROGRESS;
        }
    }

    Wishes wishes() {
        return wishes;
    }

    /** Takes a message if it is wanted and there is room. */
    void offer(GuestfsMessage message) {
        lock.lock();
        try {
            if (closed || !isWanted(message) || !makeRoom(message)) {
                return;
            }
            queues.computeIfAbsent(message.connection(), number -> new ArrayDeque<>())
                    .addLast(new Waiting(message));
            size++;
            if (message.event().type() == EventType.CLOSE) {
                progress.remove(message.connection());
            }
            startWork();
        } finally {
            lock.unlock();
        }
    }

    private boolean isWanted(GuestfsMessage message) {
        return wishes.types().contains(message.event().type())
                && wishes.isAbout(message.factory(), message.images())
                && !isTooSoon(message);
    }

    private boolean isTooSoon(GuestfsMessage message) {
        if (!(message.event() instanceof GuestfsEvent.Progress step) || step.position() == step.total()) {
            return false;
        }
        long now = System.nanoTime();
        Long last = progress.get(message.connection());
        if (last != null && now - last < wishes.progressInterval().toNanos()) {
            return true;
        }
        progress.put(message.connection(), now);
        return false;
    }

    /** Progress makes room for what matters more. */
    private boolean makeRoom(GuestfsMessage message) {
        if (size < wishes.capacity()) {
            return true;
        }
        dropped++;
        if (silence.isOver()) {
            silence = Deadline.in(COMPLAINT);
            LOG.log(
                    Level.WARNING,
                    "a message-driven bean is slower than the events that it wants: {0} are dropped so far, {1} wait",
                    dropped,
                    size);
        }
        if (message.event().type() == EventType.PROGRESS) {
            return false;
        }
        for (Map.Entry<Long, Deque<Waiting>> queue : queues.entrySet()) {
            Waiting first = queue.getValue().peekFirst();
            boolean isBeingDelivered = busy.contains(queue.getKey());
            Optional<Waiting> victim = queue.getValue().stream()
                    .filter(waiting -> waiting.isProgress() && !(isBeingDelivered && waiting == first))
                    .findFirst();
            if (victim.isPresent()) {
                queue.getValue().remove(victim.get());
                size--;
                return true;
            }
        }
        return false;
    }

    private void startWork() {
        if (closed || running >= wishes.maximumConcurrency() || next().isEmpty()) {
            return;
        }
        running++;
        boolean isAccepted = false;
        try {
            workers.scheduleWork(new Delivering());
            isAccepted = true;
        } catch (WorkException e) {
            LOG.log(Level.DEBUG, "the server has no thread for events now", e);
            later(this::startWork);
        } finally {
            if (!isAccepted) {
                running--;
            }
        }
    }

    private Optional<Long> next() {
        return queues.entrySet().stream()
                .filter(queue -> !queue.getValue().isEmpty() && !busy.contains(queue.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void later(Runnable action) {
        try {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            lock.lock();
                            try {
                                action.run();
                            } finally {
                                lock.unlock();
                            }
                        }
                    },
                    wishes.redeliveryDelay().toMillis());
        } catch (IllegalStateException e) {
            // The adapter is being stopped, and its timer with it.
            LOG.log(Level.DEBUG, "events are not delivered any more", e);
        }
    }

    /** Delivers events until there are none. */
    private final class Delivering implements Work {
        @Override
        public void run() {
            Optional<Long> connection = begin();
            while (connection.isPresent()) {
                connection = deliverFirst(connection.get());
            }
        }

        @Override
        public void release() {
            // The adapter's own end does what is to be done.
        }
    }

    private Optional<Long> begin() {
        lock.lock();
        try {
            threads.add(Thread.currentThread());
            return takeNext();
        } finally {
            lock.unlock();
        }
    }

    /** The connection whose first message is to be delivered by this thread; if there is none, its work is over. */
    private Optional<Long> takeNext() {
        Optional<Long> connection = closed ? Optional.empty() : next();
        connection.ifPresent(busy::add);
        if (connection.isEmpty()) {
            running--;
            threads.remove(Thread.currentThread());
            changed.signalAll();
        }
        return connection;
    }

    private Optional<Long> deliverFirst(long connection) {
        Waiting first = peek(connection);
        Exception failure = null;
        try {
            delivery.deliver(first.message);
        } catch (ResourceException | NoSuchMethodException | RuntimeException e) {
            failure = e;
        }
        lock.lock();
        try {
            settle(connection, first, failure);
            return takeNext();
        } finally {
            lock.unlock();
        }
    }

    private Waiting peek(long connection) {
        lock.lock();
        try {
            return queues.get(connection).getFirst();
        } finally {
            lock.unlock();
        }
    }

    private void settle(long connection, Waiting first, @Nullable Exception failure) {
        if (closed) {
            return;
        }
        if (failure != null && !(failure instanceof UnavailableException)) {
            first.failures++;
        }
        boolean isGivenUp = first.failures > wishes.maximumRedeliveries();
        if (isGivenUp) {
            LOG.log(
                    Level.WARNING,
                    "a message-driven bean has failed " + first.failures + " times at "
                            + first.message.event().type() + " of connection " + connection + ", which is dropped",
                    failure);
        }
        if (failure == null || isGivenUp) {
            busy.remove(connection);
            Deque<Waiting> queue = queues.get(connection);
            queue.removeFirst();
            size--;
            if (queue.isEmpty()) {
                queues.remove(connection);
            }
        } else {
            // Those behind it wait, too.
            later(() -> {
                busy.remove(connection);
                startWork();
            });
        }
    }

    /** Drops what waits, and waits for what is being delivered, which is interrupted if it takes too long. */
    void close(Duration patience) {
        Deadline deadline = Deadline.in(patience);
        lock.lock();
        try {
            closed = true;
            queues.clear();
            size = 0;
            while (running > 0 && !deadline.isOver()) {
                changed.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            }
            threads.forEach(Thread::interrupt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
