// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsException;
import org.guestfs.GuestfsListener;
import org.guestfs.management.HandleCounters;
import org.guestfs.management.HandleMonitor;
import org.guestfs.management.HostCheck;
import org.guestfs.management.ManagedHandle;

/** The handles that are open, and the sum of those that were. Thread-safe. */
final class Handles extends Emitter implements HandlesMXBean, HandleMonitor, AutoCloseable {
    private static final String PREFIX = "org.guestfs.handle.";
    private static final int REMEMBERED = 32;
    private static final long SLOW_MILLIS = 30_000;
    private static final long TEST_DISK = 64L << 20;

    private final Registrations registrations;
    private final LiveConfig live;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<HandleBean, GuestfsListener.Registration> open = new LinkedHashMap<>();
    private final Deque<ClosedHandle> recentlyClosed = new ArrayDeque<>();
    private final AtomicLong created = new AtomicLong();
    private final AtomicLong launched = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong closed = new AtomicLong();
    private final AtomicLong slow = new AtomicLong();
    private HandleCounters past = Totals.NONE;
    private boolean isOver;
    private volatile long slowMillis = SLOW_MILLIS;

    Handles(Notifications notifications, Registrations registrations, LiveConfig live) {
        super(
                notifications,
                "what happens to handles",
                PREFIX + "created",
                PREFIX + "launched",
                PREFIX + "lost",
                PREFIX + "closed",
                PREFIX + "slow");
        this.registrations = registrations;
        this.live = live;
    }

    @Override
    public void created(ManagedHandle handle) {
        var bean = new HandleBean(handle);
        lock.lock();
        try {
            if (isOver) {
                return;
            }
            open.put(
                    bean,
                    handle.guestfs()
                            .addListener(
                                    (guestfs, event) -> take(bean, event),
                                    EventType.LAUNCH_DONE,
                                    EventType.SUBPROCESS_QUIT,
                                    EventType.CLOSE,
                                    EventType.PROGRESS));
            registrations.tryHandle(bean);
        } finally {
            lock.unlock();
        }
        created.incrementAndGet();
        tell("created", bean, "was created");
    }

    private void take(HandleBean bean, GuestfsEvent event) {
        if (event instanceof GuestfsEvent.Progress progress) {
            bean.follow(progress);
        } else if (event instanceof GuestfsEvent.LaunchDone) {
            launched.incrementAndGet();
            bean.rememberDrives();
            tell("launched", bean, "has an appliance");
        } else if (event instanceof GuestfsEvent.SubprocessQuit) {
            lost.incrementAndGet();
            tell("lost", bean, "has lost its appliance");
        } else if (event instanceof GuestfsEvent.Close) {
            retire(bean);
        }
    }

    private void retire(HandleBean bean) {
        lock.lock();
        try {
            GuestfsListener.Registration registration = open.remove(bean);
            if (registration == null) {
                return;
            }
            registration.close();
            registrations.removeHandle(bean);
            past = Totals.sum(past, bean.handle().counters());
            recentlyClosed.addFirst(bean.closed(new Date()));
            if (recentlyClosed.size() > REMEMBERED) {
                recentlyClosed.removeLast();
            }
            closed.incrementAndGet();
        } finally {
            lock.unlock();
        }
        tell("closed", bean, "was closed");
    }

    private void tell(String what, HandleBean bean, String words) {
        emit(
                PREFIX + what,
                "handle " + bean.getNumber() + " " + words,
                details(
                        "number",
                        bean.getNumber(),
                        "identifier",
                        bean.getIdentifier(),
                        "drives",
                        String.join(", ", bean.lastDrives()),
                        "action",
                        bean.getCurrentAction(),
                        "actionMillis",
                        bean.getCurrentActionMillis()));
    }

    /** Tells of actions that have become slow since the last look. */
    void lookForSlowOnes() {
        for (HandleBean bean : snapshot()) {
            if (bean.becomesSlow(slowMillis)) {
                slow.incrementAndGet();
                tell("slow", bean, "is slow");
            }
        }
    }

    private List<HandleBean> snapshot() {
        lock.lock();
        try {
            return List.copyOf(open.keySet());
        } finally {
            lock.unlock();
        }
    }

    private <T> T total(Function<HandleCounters, T> part) {
        lock.lock();
        try {
            HandleCounters sum = past;
            for (HandleBean bean : open.keySet()) {
                sum = Totals.sum(sum, bean.handle().counters());
            }
            return part.apply(sum);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isHealthy() {
        return getProblem().isEmpty();
    }

    @Override
    public String getProblem() {
        return HostCheck.problem(live.config()).orElse("");
    }

    @Override
    public int getOpenCount() {
        return snapshot().size();
    }

    @Override
    public long getCreatedCount() {
        return created.get();
    }

    @Override
    public long getLaunchedCount() {
        return launched.get();
    }

    @Override
    public long getLostCount() {
        return lost.get();
    }

    @Override
    public long getClosedCount() {
        return closed.get();
    }

    @Override
    public long getSlowActionCount() {
        return slow.get();
    }

    @Override
    public long getSlowActionMillis() {
        return slowMillis;
    }

    @Override
    public void setSlowActionMillis(long millis) {
        if (millis <= 0) {
            throw new IllegalArgumentException("SlowActionMillis must be greater than 0, got " + millis);
        }
        slowMillis = millis;
    }

    @Override
    public long getCallCount() {
        return total(HandleCounters::calls);
    }

    @Override
    public long getFailedCallCount() {
        return total(HandleCounters::failures);
    }

    @Override
    public Map<String, Long> getErrorCounts() {
        return total(HandleCounters::errors);
    }

    @Override
    public Map<String, Long> getEventCounts() {
        return HandleBean.byName(total(HandleCounters::events));
    }

    @Override
    public long getBusyMillis() {
        return total(HandleCounters::busy).toMillis();
    }

    @Override
    public long getBytesSent() {
        return total(HandleCounters::bytesSent);
    }

    @Override
    public long getBytesReceived() {
        return total(HandleCounters::bytesReceived);
    }

    @Override
    public long getDroppedNotificationCount() {
        return notifications().dropped();
    }

    @Override
    public List<ClosedHandle> getRecentlyClosed() {
        lock.lock();
        try {
            return List.copyOf(recentlyClosed);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public SelfTest selfTest() {
        try (Guestfs guestfs = live.createUnseen()) {
            guestfs.setIdentifier("self-test");
            guestfs.addDriveScratch(TEST_DISK);
            long begin = System.nanoTime();
            guestfs.launch();
            long launchedAt = System.nanoTime();
            guestfs.mkfs("ext2", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            guestfs.write("/test", new byte[] {1});
            if (guestfs.readFile("/test").length != 1) {
                throw new IllegalStateException("the self-test read something else than it had written");
            }
            long writtenAt = System.nanoTime();
            String accelerator = guestfs.accelerator();
            guestfs.shutdown();
            return new SelfTest(
                    millis(launchedAt - begin),
                    millis(writtenAt - launchedAt),
                    millis(System.nanoTime() - writtenAt),
                    accelerator);
        } catch (GuestfsException e) {
            // Clients need not know its class.
            throw new IllegalStateException("the self-test failed: " + e.getMessage());
        }
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    /** Lets go of the handles that are open, which go on. */
    @Override
    public void close() {
        lock.lock();
        try {
            isOver = true;
            new ArrayList<>(open.values()).forEach(GuestfsListener.Registration::close);
            open.clear();
        } finally {
            lock.unlock();
        }
    }
}
