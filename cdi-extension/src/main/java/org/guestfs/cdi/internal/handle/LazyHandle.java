// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.ApplianceLostException;
import org.guestfs.Drive;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsListener;
import org.guestfs.api.LifecycleActions;
import org.guestfs.cdi.internal.event.EventBridge;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/**
 * A handle that is opened by its first use, and once more by the next one after its appliance was lost or its transaction is
 * over: who has had it injected could not get another.
 */
final class LazyHandle implements Guestfs {
    private final Sources sources;
    private final List<Drive> drives;
    private final EventBridge events;
    private final Map<String, Object> privateData = new ConcurrentHashMap<>();
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable Opened opened;
    private volatile boolean isClosed;

    private record Opened(Guestfs guestfs, EventBridge.Watch watch) {
        void close() {
            try {
                guestfs.close();
            } finally {
                watch.closed();
            }
        }
    }

    LazyHandle(Sources sources, List<Drive> drives, EventBridge events) {
        this.sources = sources;
        this.drives = List.copyOf(drives);
        this.events = events;
    }

    @Override
    public <R> R invoke(Call<R> call) {
        if (call.action() == LifecycleActions.USER_CANCEL && opened == null) {
            return null;
        }
        Opened current = requireOpen();
        try {
            return current.guestfs.invoke(call);
        } catch (ApplianceLostException e) {
            forget(current, e);
            throw e;
        } catch (IllegalStateException e) {
            if (isClosed || !sources.require().isTransactional()) {
                throw e;
            }
            // The transaction in which it was used is over. Nothing has been done yet.
            forget(current, e);
            return requireOpen().guestfs.invoke(call);
        }
    }

    private Opened requireOpen() {
        Opened current = opened;
        if (current != null && !isClosed) {
            return current;
        }
        boolean isNew = false;
        opening.lock();
        try {
            requireNotClosed();
            current = opened;
            if (current == null) {
                current = open();
                opened = current;
                isNew = true;
            }
        } finally {
            opening.unlock();
        }
        if (isClosed) {
            // In the meantime, by another thread, which may not have seen it.
            current.close();
            requireNotClosed();
        }
        if (isNew) {
            // Observers may use the handle, or block: not while others wait for the lock.
            current.watch.created();
        }
        return current;
    }

    private Opened open() {
        Guestfs guestfs = sources.require().open(drives);
        return new Opened(guestfs, events.watch(this, guestfs, images()));
    }

    private void requireNotClosed() {
        if (isClosed) {
            throw new IllegalStateException(this + " is closed; it lives as long as its scope");
        }
    }

    private void forget(Opened lost, RuntimeException reason) {
        opening.lock();
        try {
            if (opened == lost) {
                opened = null;
            }
        } finally {
            opening.unlock();
        }
        try {
            lost.close();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private List<String> images() {
        return drives.stream().map(Drive::location).toList();
    }

    @Override
    public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
        return requireOpen().guestfs.addListener((handle, event) -> listener.onEvent(this, event), types);
    }

    @Override
    public Map<String, Object> privateData() {
        return privateData;
    }

    @Override
    public String accelerator() {
        Opened current = opened;
        return current == null ? "" : current.guestfs.accelerator();
    }

    @Override
    public void close() {
        isClosed = true;
        Opened current = opened;
        if (current != null) {
            current.close();
        }
    }

    @Override
    public String toString() {
        return "the handle of " + String.join(", ", images());
    }
}
