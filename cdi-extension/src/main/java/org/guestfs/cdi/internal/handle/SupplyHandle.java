// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsListener;
import org.guestfs.spi.Call;
import org.guestfs.spi.CallPolicy;

/** A handle of a supply, launched by the first call that needs that, and ended in good order if it may have written. */
final class SupplyHandle implements Guestfs {
    private final Guestfs guestfs;
    private final boolean isWritable;
    private final ReentrantLock launching = new ReentrantLock();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean isLaunched;

    SupplyHandle(Guestfs guestfs, boolean isWritable) {
        this.guestfs = guestfs;
        this.isWritable = isWritable;
    }

    @Override
    public <R> R invoke(Call<R> call) {
        CallPolicy.requireUsers(
                call.action(), "of an injected handle, this is decided by its qualifiers and the configuration");
        underWay.incrementAndGet();
        try {
            if (!CallPolicy.isOfTheHandle(call.action())) {
                requireLaunched();
            }
            return guestfs.invoke(call);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void requireLaunched() {
        if (isLaunched) {
            return;
        }
        launching.lock();
        try {
            if (!isLaunched) {
                guestfs.launch();
                isLaunched = true;
            }
        } finally {
            launching.unlock();
        }
    }

    @Override
    public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
        return guestfs.addListener((handle, event) -> listener.onEvent(this, event), types);
    }

    @Override
    public Map<String, Object> privateData() {
        return guestfs.privateData();
    }

    @Override
    public String accelerator() {
        return guestfs.accelerator();
    }

    @Override
    public void close() {
        try (guestfs) {
            // Unlike close, a shutdown says what could not be written; it would wait for the call of another thread.
            if (isWritable && isLaunched && underWay.get() == 0 && guestfs.isReady()) {
                guestfs.shutdown();
            }
        }
    }
}
