// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.guestfs.GuestfsConfig;
import org.guestfs.OperationException;
import org.guestfs.api.FeatureActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.ProtocolObserver;
import org.guestfs.spi.Backend;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;
import org.jspecify.annotations.Nullable;

/** An appliance that is up, has its own time and randomness, and has no disk; whose users trust those before them. */
final class Spare {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final long start = System.nanoTime();
    private final SuppliedMachine machine;
    private final DaemonConnection connection;
    private final Relay relay;
    private final Slots.Slot slot;
    private final Ledger ledger;
    private final AtomicBoolean taken;
    private int uses;
    private volatile long readySince = start;
    private @Nullable Baseline baseline;

    private Spare(SuppliedMachine machine, Relay relay, Slots.Slot slot, Ledger ledger, AtomicBoolean taken) {
        this.machine = machine;
        this.relay = relay;
        this.slot = slot;
        this.ledger = ledger;
        this.taken = taken;
        connection = new DaemonConnection(
                machine.transport(), ProtocolObserver.NONE, DaemonConnection.firstSerial(), ANSWER);
    }

    /**
     * Starts one.
     *
     * @param config the configuration of the handles that it may serve
     * @param backend what starts it
     * @param slot belongs to it from now on, and is released when it ends or cannot be started
     * @param ledger is told what becomes of it
     * @param onEnd is run when it has ended
     */
    static Spare start(GuestfsConfig config, Backend backend, Slots.Slot slot, Ledger ledger, Runnable onEnd) {
        // The directories of the machine are this handle's.
        Handle owner = null;
        boolean isStarted = false;
        try {
            owner = Handle.create(config);
            owner.properties().setTrace(false);
            LaunchPlan plan = owner.launchPlan();
            var relay = new Relay();
            var taken = new AtomicBoolean();
            Runnable release = releasing(owner, slot);
            var machine = new SuppliedMachine(backend.start(plan, relay), () -> {
                try {
                    release.run();
                } finally {
                    ledger.destroyed(taken.get());
                    onEnd.run();
                }
            });
            isStarted = true;
            ledger.created();
            return new Spare(machine, relay, slot, ledger, taken);
        } finally {
            if (!isStarted) {
                releasing(owner, slot).run();
            }
        }
    }

    private static Runnable releasing(@Nullable Handle owner, Slots.Slot slot) {
        return () -> {
            try {
                if (owner != null) {
                    owner.close();
                }
            } finally {
                slot.release();
            }
        };
    }

    /** Waits until it is up, and has it do for the first time what is slow the first time. */
    void getReady(Duration bootTimeout) throws IOException {
        try {
            if (!machine.isUp()) {
                connection.awaitLaunch(bootTimeout);
                machine.becomeUp();
            }
            machine.warmUp();
        } catch (OperationException e) {
            throw new IOException("a spare appliance does not work: " + e.getMessage(), e);
        }
    }

    /** Notes what it is like now, so that it can be used again; without that it serves once, as any other. */
    void takeBaseline() throws IOException {
        try {
            baseline = Baseline.of(machine, connection);
        } catch (IOException | OperationException e) {
            if (connection.isClosed()) {
                throw e;
            }
            log("an appliance will be used once only", e);
        }
    }

    private static void log(String what, Exception reason) {
        System.getLogger("org.guestfs.supply")
                .log(System.Logger.Level.DEBUG, () -> what + ": " + reason.getMessage(), reason);
    }

    /** Makes it as it was, and tells whether it is. */
    boolean isAsBefore() {
        Baseline before = baseline;
        if (before == null) {
            return false;
        }
        relay.passOnToLog();
        try {
            before.restore(machine, connection);
            uses++;
            readySince = System.nanoTime();
            slot.write("kept ready");
            taken.set(false);
            ledger.givenBack();
            return true;
        } catch (IOException | RuntimeException e) {
            // Whatever it is: the handle that gives it back ends it then.
            log("an appliance is not used again", e);
            ledger.resetFailed();
            return false;
        }
    }

    /** How many handles it has served. */
    int uses() {
        return uses;
    }

    /** Has it come back when its handle ends. */
    void comesBackTo(BooleanSupplier action) {
        machine.resetBy(action);
    }

    /** Runs something when its process has ended, however that came about. */
    void onExit(Runnable action) {
        process().ifPresent(process -> process.onExit().thenRun(action));
    }

    /** Tells whether its process has ended. */
    boolean isDead() {
        return machine.pid().isPresent()
                && !process().map(ProcessHandle::isAlive).orElse(false);
    }

    private Optional<ProcessHandle> process() {
        return machine.pid().stream()
                .mapToObj(ProcessHandle::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - start > age.toNanos();
    }

    /** Tells whether nobody has wanted it for some time. */
    boolean isIdleFor(Duration time) {
        return System.nanoTime() - readySince > time.toNanos();
    }

    /** Tells whether it can serve a launch. If not, or if this thread is interrupted, it is of no use any more. */
    boolean canServe(Deadline deadline) {
        Duration patience = deadline.remaining();
        try {
            connection.call(Call.of(FeatureActions.PING_DAEMON), patience.compareTo(ANSWER) < 0 ? patience : ANSWER);
            return true;
        } catch (IOException | OperationException e) {
            return false;
        }
    }

    /** Hands the machine over to whoever ends it from now on. */
    Machine take(LaunchPlan plan, String purpose, LaunchMonitor user) {
        relay.passOnTo(user);
        slot.write(purpose);
        taken.set(true);
        ledger.taken();
        return machine;
    }

    void end() {
        machine.kill();
    }
}
