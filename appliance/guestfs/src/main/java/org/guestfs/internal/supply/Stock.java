// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guestfs.Errno;
import org.guestfs.GuestfsConfig;
import org.guestfs.LaunchException;
import org.guestfs.SupplyStatistics;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.MachineSource;
import org.guestfs.internal.host.CacheDirectory;
import org.guestfs.internal.host.LockFile;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Backend;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;

/**
 * Gives launches appliances: one from the shelf, which a keeper fills, or one that is started for them as soon as there
 * is a slot for it. Thread-safe.
 */
public final class Stock implements MachineSource, AutoCloseable {
    private final Pace pace;
    private final Function<Handle, Backend> backends;
    private final Slots slots;
    private final Ledger ledger = new Ledger();
    private final Shelf shelf;
    private final Line line;
    private final Keeper keeper;
    private volatile Limits limits;
    private volatile Kind kind;

    private Stock(Kind kind, Limits limits, Pace pace, Function<Handle, Backend> backends, Slots slots) {
        this.kind = kind;
        this.limits = limits;
        this.pace = pace;
        this.backends = backends;
        this.slots = slots;
        shelf = new Shelf(limits, pace);
        line = new Line(pace.look());
        keeper = new Keeper(shelf, pace, ledger, this::makeWay, this::addSpare);
    }

    /**
     * Opens a stock, which begins to fill.
     *
     * @param config the configuration of its handles
     * @param limits how much it may have
     * @return the stock
     * @throws IOException if the cache directory cannot be used
     */
    public static Stock open(GuestfsConfig config, Limits limits) throws IOException {
        return open(config, limits, Pace.USUAL, handle -> handle.backends()
                .require(handle.properties().backend()));
    }

    static Stock open(GuestfsConfig config, Limits limits, Pace pace, Function<Handle, Backend> backends)
            throws IOException {
        Kind kind = Kind.of(config, backends);
        Path cache = CacheDirectory.open(kind.example().cacheDirectory());
        var stock = new Stock(kind, limits, pace, backends, Slots.open(cache, limits.maximum(), limits.memory()));
        stock.keeper.begin();
        return stock;
    }

    @Override
    public Machine start(Backend wanted, LaunchPlan plan, LaunchMonitor monitor) {
        monitor.step("supply");
        var request = new Request(
                wanted,
                plan,
                monitor,
                kind.serves(wanted, plan),
                Deadline.in(min(limits.patience(), plan.deadline().remaining())));
        try {
            Optional<Machine> machine = queue(line.join(), request).open();
            while (machine.isEmpty()) {
                machine = queue(line.joinAgain(), request).open();
            }
            return machine.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted(e);
            }
            throw new LaunchException(Errno.of(e), "the supply of appliances: " + HostErrors.describe(e), e);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static LaunchException interrupted(Exception cause) {
        return new LaunchException(
                Errno.of("EINTR"), "the thread was interrupted while it waited for an appliance", cause);
    }

    /**
     * What a launch wants.
     *
     * @param backend what starts it if there is no spare
     * @param plan what is being launched
     * @param monitor is told what is going on
     * @param isOurKind whether a spare will do
     * @param deadline when to give up waiting
     */
    private record Request(
            Backend backend, LaunchPlan plan, LaunchMonitor monitor, boolean isOurKind, Deadline deadline) {
        String purpose() {
            String disks = plan.drives().stream()
                    .map(drive -> drive.filename().substring(drive.filename().lastIndexOf('/') + 1))
                    .collect(Collectors.joining(", "));
            return (plan.identifier().isEmpty() ? "" : plan.identifier() + ": ") + disks;
        }

        void served(Shelf shelf, Ledger ledger, boolean wasReady) {
            if (isOurKind) {
                shelf.served(wasReady);
            }
            ledger.served(wasReady, deadline.timeout().minus(deadline.remaining()));
        }
    }

    /** What a launch gets when it is its turn: a spare that may prove to be dead, or a slot. */
    @FunctionalInterface
    private interface Find {
        Optional<Machine> open() throws IOException, InterruptedException;
    }

    private Find queue(Line.Turn place, Request request) throws IOException, InterruptedException {
        Optional<LockFile> wish = Optional.empty();
        try (place) {
            while (place.await(request.deadline())) {
                Optional<Spare> spare = request.isOurKind() ? shelf.take() : Optional.empty();
                if (spare.isPresent()) {
                    return () -> use(spare.get(), request);
                }
                Optional<Slots.Slot> slot = acquire(request);
                if (slot.isPresent()) {
                    return () -> Optional.of(startNow(slot.get(), request));
                }
                if (wish.isEmpty()) {
                    wish = slots.wish();
                }
            }
            throw exhausted(request);
        } finally {
            if (wish.isPresent()) {
                wish.get().close();
            }
        }
    }

    /** What is kept ready gives way to what is wanted now. */
    private Optional<Slots.Slot> acquire(Request request) throws IOException {
        int size = request.plan().memsize();
        Optional<Slots.Slot> slot = slots.tryAcquire(size, request.purpose());
        Optional<Spare> obstacle = slot.isEmpty() && !request.isOurKind() ? shelf.giveUp() : Optional.empty();
        while (obstacle.isPresent()) {
            obstacle.get().end();
            slot = slots.tryAcquire(size, request.purpose());
            obstacle = slot.isEmpty() ? shelf.giveUp() : Optional.empty();
        }
        return slot;
    }

    private LaunchException exhausted(Request request) throws IOException {
        ledger.timedOut();
        Duration waited = request.deadline().timeout();
        return new LaunchException(
                Errno.of("ETIMEDOUT"),
                "this user may have " + slots.limit() + " at once, which leaves no room for one with "
                        + request.plan().memsize() + " MiB, and none was given back within "
                        + (waited.toSeconds() > 0 ? waited.toSeconds() + " s" : waited.toMillis() + " ms") + ": "
                        + String.join("; ", slots.holders())
                        + "; close handles sooner, or raise the maximum or the memory of the supply",
                null);
    }

    private Optional<Machine> use(Spare spare, Request request) throws InterruptedException {
        boolean isTaken = false;
        try {
            if (spare.canServe(request.plan().deadline())) {
                Machine machine = spare.take(request.plan(), request.purpose(), request.monitor());
                isTaken = true;
                request.served(shelf, ledger, true);
                return Optional.of(machine);
            }
        } finally {
            if (!isTaken) {
                spare.end();
            }
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException("while a spare was asked whether it is there");
        }
        ledger.failed();
        return Optional.empty();
    }

    private Machine startNow(Slots.Slot slot, Request request) {
        boolean isStarted = false;
        long begin = ledger.starting();
        try {
            Machine machine = request.backend().start(request.plan(), request.monitor());
            isStarted = true;
            ledger.created();
            ledger.taken();
            request.served(shelf, ledger, false);
            return new SuppliedMachine(machine, () -> {
                slot.release();
                ledger.destroyed(true);
                tell();
            });
        } finally {
            if (!isStarted) {
                slot.release();
                ledger.failed();
                tell();
            }
            ledger.startOver(begin);
        }
    }

    /** A slot of this process is free again. */
    private void tell() {
        line.tell();
        shelf.tell();
    }

    /** Uses one again after its handle has ended, if it is as it was and has not served often enough. */
    private boolean takeBack(Spare spare, Kind itsKind) {
        boolean isWanted = itsKind == kind
                && spare.uses() + 1 < limits.uses()
                && !spare.isOlderThan(pace.age())
                && !shelf.isClosed();
        boolean isBack = isWanted && spare.isAsBefore();
        if (isBack && !shelf.add(spare)) {
            spare.end();
        }
        if (isBack) {
            tell();
        }
        return isBack;
    }

    /** Leaves the slots to a launch that waits, if there is one; of another process, all that is here. */
    private boolean makeWay() throws IOException {
        if (!line.isEmpty()) {
            return true;
        }
        boolean isWished = slots.isWished();
        if (isWished) {
            shelf.giveUp().ifPresent(Spare::end);
        }
        return isWished;
    }

    private boolean addSpare() throws IOException {
        Kind current = kind;
        Optional<Slots.Slot> slot = slots.tryAcquire(current.example().memsize(), "kept ready");
        if (slot.isEmpty()) {
            return false;
        }
        long begin = ledger.starting();
        try {
            Spare spare = Spare.start(current.unmonitored(), current.backend(), slot.get(), ledger, this::tell);
            boolean isKept = false;
            try {
                spare.getReady(current.config().launchTimeout());
                if (limits.uses() > 1) {
                    spare.takeBaseline();
                    spare.comesBackTo(() -> takeBack(spare, current));
                }
                isKept = kind.isLike(current) && shelf.add(spare);
            } finally {
                if (!isKept) {
                    spare.end();
                }
            }
            spare.onExit(shelf::tell);
            line.tell();
            return true;
        } finally {
            ledger.startOver(begin);
        }
    }

    /** What there is and has been. */
    public SupplyStatistics statistics() {
        return ledger.read(shelf.size(), line.waiting());
    }

    /** The configuration of its handles. */
    public GuestfsConfig config() {
        return kind.config();
    }

    /**
     * Has handles to come be configured otherwise, and replaces what is ready if it does not fit any more.
     *
     * @param config their configuration
     */
    public void configure(GuestfsConfig config) {
        Kind before = kind;
        kind = Kind.of(config, backends);
        if (!kind.isLike(before)) {
            drain();
        }
    }

    /** How much it may have. */
    public Limits limits() {
        return limits;
    }

    /**
     * Changes how much it may have. What is in use goes on, though it be too much.
     *
     * @param wanted how much
     */
    public void resize(Limits wanted) {
        limits = wanted;
        slots.resize(wanted.maximum(), wanted.memory());
        shelf.resize(wanted).forEach(Spare::end);
        tell();
    }

    /** Ends what is ready; it is replaced as usual. */
    public void drain() {
        shelf.drain().forEach(Spare::end);
        tell();
    }

    /** Ends what is ready, and sends away who waits; what is in use goes on. */
    @Override
    public void close() {
        line.close();
        List<Spare> rest = shelf.close();
        keeper.end();
        rest.forEach(Spare::end);
    }

    /**
     * Closes the stock, and waits until what is in use has been given back.
     *
     * @param patience how long
     * @return whether all has been given back
     */
    public boolean close(Duration patience) {
        close();
        try {
            return ledger.awaitRest(Deadline.in(patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
