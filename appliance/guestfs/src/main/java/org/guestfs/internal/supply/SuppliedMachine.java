// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.guestfs.Drive;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.Machine;
import org.guestfs.spi.Transport;

/** A machine that something depends on: when it ends, that is told, once. Its daemon may be up before it is handed over. */
final class SuppliedMachine implements Machine {
    private final Machine machine;
    private final Runnable onEnd;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Set<Integer> slots = new TreeSet<>();
    private BooleanSupplier reset = () -> false;
    private volatile boolean isUp;

    SuppliedMachine(Machine machine, Runnable onEnd) {
        this.machine = machine;
        this.onEnd = onEnd;
    }

    /** What is to be done to use it again, and tells whether that has been done. */
    void resetBy(BooleanSupplier action) {
        reset = action;
    }

    /** The slots that have disks. */
    Set<Integer> slots() {
        return Set.copyOf(slots);
    }

    /** The daemon has announced itself to somebody who is not its user, whom it will not tell again. */
    void becomeUp() {
        isUp = true;
    }

    @Override
    public Transport transport() {
        return machine.transport();
    }

    @Override
    public OptionalLong pid() {
        return machine.pid();
    }

    @Override
    public String accelerator() {
        return machine.accelerator();
    }

    @Override
    public List<String> commandLine() {
        return machine.commandLine();
    }

    @Override
    public String consoleTail() {
        return machine.consoleTail();
    }

    @Override
    public boolean isUp() {
        return isUp || machine.isUp();
    }

    @Override
    public boolean isFresh() {
        return machine.isFresh();
    }

    @Override
    public void warmUp() throws IOException {
        machine.warmUp();
    }

    @Override
    public Optional<Hotplug> hotplug() {
        return machine.hotplug().map(Tracked::new);
    }

    @Override
    public boolean giveBack() {
        return reset.getAsBoolean();
    }

    /** Remembers which slots have disks. */
    private final class Tracked implements Hotplug {
        private final Hotplug hotplug;

        Tracked(Hotplug hotplug) {
            this.hotplug = hotplug;
        }

        @Override
        public void attach(int slot, Drive drive) throws IOException {
            hotplug.attach(slot, drive);
            slots.add(slot);
        }

        @Override
        public void detach(int slot) throws IOException {
            hotplug.detach(slot);
            slots.remove(slot);
        }
    }

    @Override
    public Optional<String> exitReason() {
        return machine.exitReason();
    }

    @Override
    public void shutdown() {
        try {
            machine.shutdown();
        } finally {
            end();
        }
    }

    @Override
    public void kill() {
        try {
            machine.kill();
        } finally {
            end();
        }
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            onEnd.run();
        }
    }
}
