// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.Supply;
import org.guestfs.management.HandleMonitor;

/** The configuration of handles to come, wherever it is kept; with a monitor in it while it is watched. Thread-safe. */
final class LiveConfig implements AutoCloseable {
    private final Supplier<GuestfsConfig> config;
    private final Consumer<GuestfsConfig> configure;
    private final HandleMonitor before;
    private final ReentrantLock lock = new ReentrantLock();

    private LiveConfig(Supplier<GuestfsConfig> config, Consumer<GuestfsConfig> configure) {
        this.config = config;
        this.configure = configure;
        before = config.get().monitor();
    }

    static LiveConfig of(Supply supply) {
        return new LiveConfig(supply::config, supply::configure);
    }

    static LiveConfig of(GuestfsConfig config) {
        var holder = new Holder(config);
        return new LiveConfig(() -> holder.config, changed -> holder.config = changed);
    }

    private static final class Holder {
        private volatile GuestfsConfig config;

        Holder(GuestfsConfig config) {
            this.config = config;
        }
    }

    /** Has a monitor be told of each handle to come, after the one that was there. */
    void watch(HandleMonitor monitor) {
        HandleMonitor both = handle -> {
            try {
                before.created(handle);
            } finally {
                monitor.created(handle);
            }
        };
        change(current -> current.toBuilder().monitor(both).build());
    }

    GuestfsConfig config() {
        return config.get();
    }

    /** Replaces the configuration by what is made of it; whatever that throws, nothing is changed. */
    void change(UnaryOperator<GuestfsConfig> change) {
        lock.lock();
        try {
            configure.accept(change.apply(config.get()));
        } finally {
            lock.unlock();
        }
    }

    /** Creates a handle of which no monitor is told. */
    Guestfs createUnseen() {
        return createUnseen(config.get());
    }

    static Guestfs createUnseen(GuestfsConfig config) {
        return Guestfs.create(config.toBuilder().monitor(HandleMonitor.NONE).build());
    }

    /** Has the monitor be told of no more handles. */
    @Override
    public void close() {
        change(current -> current.toBuilder().monitor(before).build());
    }
}
