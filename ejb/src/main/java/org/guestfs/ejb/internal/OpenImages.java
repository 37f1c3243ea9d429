// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.guestfs.Secret;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.GuestNames;
import org.jspecify.annotations.Nullable;

/**
 * Images that are open to be looked at, each for one person: what a pass phrase has opened for one is not open to another.
 * Those that nobody looks at are closed after a while, and the one that has waited longest if there are too many; while all
 * are in use, one more has to wait. Thread-safe: an image serves one call at a time, and the others wait, some seconds and
 * not too many of them.
 */
final class OpenImages implements AutoCloseable {
    /** How long a call waits for another. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LONGEST_QUEUE = 200;

    private final Opener opener;
    private final int maximum;
    private final Duration idle;
    private final Duration patience;
    private final LongSupplier nanoTime;

    private final ReentrantLock guard = new ReentrantLock();
    /** That an image was closed, or is not in use any more. */
    private final Condition room = guard.newCondition();
    /** Guarded by the guard, as is everything below. */
    private final Map<Key, Slot> slots = new HashMap<>();

    private final Map<Owner, KeyRing> rings = new HashMap<>();
    private int open;
    private boolean isClosed;

    /** Opens an image. */
    interface Opener {
        /** Opens the volume with these keys. */
        MountedImage open(Key key, KeyRing keys);
    }

    /**
     * What is open, and for whom.
     *
     * @param principal for whom
     * @param image the image
     * @param volume the volume
     */
    record Key(String principal, String image, String volume) {
        Owner owner() {
            return new Owner(principal, image);
        }

        @Override
        public String toString() {
            return GuestNames.display(volume + " of " + image);
        }
    }

    private record Owner(String principal, String image) {}

    /** A place for an image. Its lock is held by whoever uses it; the counters are guarded by the guard. */
    private static final class Slot {
        private final ReentrantLock lock = new ReentrantLock(true);
        private volatile @Nullable OpenImage image;
        private int users;
        private long used;
    }

    OpenImages(Opener opener, int maximum, Duration idle, Duration patience, LongSupplier nanoTime) {
        this.opener = opener;
        this.maximum = maximum;
        this.idle = idle;
        this.patience = patience;
        this.nanoTime = nanoTime;
    }

    /** Remembers pass phrases for an image, as long as something of it is open. */
    void open(Key key, Map<String, Secret> secrets) {
        if (!secrets.isEmpty()) {
            KeyRing ring = KeyRing.copyOf(secrets);
            guard.lock();
            try {
                KeyRing old = rings.put(key.owner(), ring);
                if (old != null) {
                    old.close();
                }
            } finally {
                guard.unlock();
            }
        }
        try {
            use(key, image -> image);
        } finally {
            forgetKeysUnlessOpen(key.owner());
        }
    }

    /** A copy of the pass phrases that are remembered. The caller closes it. */
    KeyRing keys(String principal, String image) {
        guard.lock();
        try {
            KeyRing ring = rings.get(new Owner(principal, image));
            return ring == null ? new KeyRing() : ring.copy();
        } finally {
            guard.unlock();
        }
    }

    /** Does something with an image, which is opened if need be. */
    <R> R use(Key key, Function<OpenImage, R> work) {
        Slot slot = enter(key);
        try {
            lock(slot, key);
            try {
                return work(slot, key, work);
            } finally {
                slot.lock.unlock();
            }
        } finally {
            leave(key, slot);
        }
    }

    private Slot enter(Key key) {
        guard.lock();
        try {
            requireNotClosed();
            Slot slot = slots.computeIfAbsent(key, any -> new Slot());
            if (slot.users >= LONGEST_QUEUE) {
                throw new BusyException(LONGEST_QUEUE + " calls wait for " + key + " already; try again later");
            }
            slot.users++;
            return slot;
        } finally {
            guard.unlock();
        }
    }

    private void requireNotClosed() {
        if (isClosed) {
            throw new BusyException("images cannot be opened any more: the application is being stopped");
        }
    }

    private void leave(Key key, Slot slot) {
        guard.lock();
        try {
            slot.users--;
            slot.used = nanoTime.getAsLong();
            if (slot.image == null && slot.users == 0) {
                slots.remove(key, slot);
            }
            room.signal();
        } finally {
            guard.unlock();
        }
    }

    private void lock(Slot slot, Key key) {
        try {
            if (!slot.lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException(key + " is in use by another call that takes its time; try again later");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("waiting for " + key + " was interrupted", e);
        }
    }

    private <R> R work(Slot slot, Key key, Function<OpenImage, R> work) {
        boolean wasOpen = slot.image != null;
        try {
            return work.apply(opened(slot, key));
        } catch (RuntimeException e) {
            if (!Failures.isEnd(e)) {
                throw e;
            }
            drop(slot, key);
            if (!wasOpen) {
                throw e;
            }
        }
        // It had died since it was last used, which the caller need not know.
        try {
            return work.apply(opened(slot, key));
        } catch (RuntimeException e) {
            if (Failures.isEnd(e)) {
                drop(slot, key);
            }
            throw e;
        }
    }

    private OpenImage opened(Slot slot, Key key) {
        OpenImage image = slot.image;
        if (image == null) {
            reserve(key);
            try (KeyRing keys = keys(key.principal(), key.image())) {
                image = new OpenImage(opener.open(key, keys));
                publish(slot, image);
            } finally {
                if (slot.image == null) {
                    if (image != null) {
                        image.close();
                    }
                    release(key.owner());
                }
            }
        }
        return image;
    }

    /** Unless all has been closed meanwhile. */
    private void publish(Slot slot, OpenImage image) {
        guard.lock();
        try {
            requireNotClosed();
            slot.image = image;
        } finally {
            guard.unlock();
        }
    }

    private void reserve(Key key) {
        long left = patience.toNanos();
        while (!tryReserve()) {
            if (!makeRoom() && (left = awaitRoom(key, left)) <= 0) {
                throw new BusyException(key + " cannot be opened now: " + maximum
                        + " images are open, and all of them are in use; close one, or try again later");
            }
        }
    }

    private boolean tryReserve() {
        guard.lock();
        try {
            requireNotClosed();
            if (open >= maximum) {
                return false;
            }
            open++;
            return true;
        } finally {
            guard.unlock();
        }
    }

    private long awaitRoom(Key key, long nanos) {
        guard.lock();
        try {
            return isClosed || open < maximum || slots.values().stream().anyMatch(OpenImages::isIdle)
                    ? nanos
                    : room.awaitNanos(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("waiting for room for " + key + " was interrupted", e);
        } finally {
            guard.unlock();
        }
    }

    private static boolean isIdle(Slot slot) {
        return slot.users == 0 && slot.image != null;
    }

    private void release(Owner owner) {
        guard.lock();
        try {
            closed();
        } finally {
            guard.unlock();
        }
        forgetKeysUnlessOpen(owner);
    }

    private void closed() {
        open--;
        room.signal();
    }

    private void forgetKeysUnlessOpen(Owner owner) {
        guard.lock();
        try {
            boolean isOpen = slots.entrySet().stream()
                    .anyMatch(one -> one.getKey().owner().equals(owner) && one.getValue().image != null);
            if (!isOpen) {
                KeyRing ring = rings.remove(owner);
                if (ring != null) {
                    ring.close();
                }
            }
        } finally {
            guard.unlock();
        }
    }

    /** The lock of the slot is held. */
    private void drop(Slot slot, Key key) {
        OpenImage image = slot.image;
        if (image != null) {
            // The pass phrases stay, for the one that may be opened at once in its place.
            slot.image = null;
            guard.lock();
            try {
                closed();
            } finally {
                guard.unlock();
            }
            image.close();
        }
    }

    /** Closes the one that has waited longest, of those that nobody uses. */
    private boolean closeOne(Predicate<Slot> which) {
        Optional<Map.Entry<Key, Slot>> oldest;
        guard.lock();
        try {
            oldest = slots.entrySet().stream()
                    .filter(one -> isIdle(one.getValue()))
                    .filter(one -> which.test(one.getValue()))
                    .min(Comparator.comparingLong(one -> one.getValue().used - nanoTime.getAsLong()));
            // Who comes now waits for the lock, and opens it again.
            oldest.ifPresent(one -> one.getValue().users++);
        } finally {
            guard.unlock();
        }
        oldest.ifPresent(one -> close(one.getKey(), one.getValue()));
        return oldest.isPresent();
    }

    private void close(Key key, Slot slot) {
        try {
            lock(slot, key);
            try {
                drop(slot, key);
            } finally {
                slot.lock.unlock();
            }
        } finally {
            leave(key, slot);
            forgetKeysUnlessOpen(key.owner());
        }
    }

    /** Closes the one that has waited longest, for somebody who needs its connection; tells whether there was one. */
    boolean makeRoom() {
        return closeOne(slot -> true);
    }

    /** Closes what nobody has used for a while. */
    void closeIdle() {
        boolean isClosing = true;
        while (isClosing) {
            long now = nanoTime.getAsLong();
            isClosing = closeOne(slot -> now - slot.used > idle.toNanos());
        }
    }

    /** Closes what a person has open of an image, after the calls under way. */
    void close(String principal, String image) {
        closeAll(key -> key.principal().equals(principal) && key.image().equals(image));
    }

    /** Closes what anybody has open of an image, after the calls under way. */
    void closeAll(String image) {
        closeAll(key -> key.image().equals(image));
    }

    private void closeAll(Predicate<Key> which) {
        List<Map.Entry<Key, Slot>> all = new ArrayList<>();
        guard.lock();
        try {
            slots.entrySet().stream().filter(one -> which.test(one.getKey())).forEach(one -> {
                one.getValue().users++;
                all.add(Map.entry(one.getKey(), one.getValue()));
            });
        } finally {
            guard.unlock();
        }
        RuntimeException problem = null;
        for (Map.Entry<Key, Slot> one : all) {
            try {
                close(one.getKey(), one.getValue());
            } catch (BusyException e) {
                problem = e;
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    /** How many images are open. */
    int count() {
        guard.lock();
        try {
            return open;
        } finally {
            guard.unlock();
        }
    }

    /** Ends everything, and the calls under way with it. */
    @Override
    public void close() {
        List<OpenImage> images = new ArrayList<>();
        guard.lock();
        try {
            isClosed = true;
            room.signalAll();
            for (Slot slot : slots.values()) {
                OpenImage image = slot.image;
                if (image != null) {
                    images.add(image);
                }
            }
            rings.values().forEach(KeyRing::close);
            rings.clear();
        } finally {
            guard.unlock();
        }
        images.forEach(OpenImage::close);
    }

    /** For tests: whether pass phrases are remembered. */
    boolean hasKeys() {
        guard.lock();
        try {
            return !rings.isEmpty();
        } finally {
            guard.unlock();
        }
    }
}
