// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.host.HostMemory;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.supply.Limits;
import org.guestfs.internal.supply.Stock;

/**
 * A supply of appliances that are ready before anybody wants them, and a limit to how many there are. A handle of the
 * supply takes one when it is launched; the appliance has seen nobody else's disks, and ends with the handle, unless
 * {@link Builder#uses} says otherwise.
 *
 * <p>A launch that finds none ready starts one. When there are as many as there may be, it waits until one is given back:
 * the limit holds for all supplies of this user on this host together, and what a process had is free again when it ends,
 * however it ends. Thread-safe.
 *
 * <pre>{@code
 * try (Supply supply = Supply.builder().minimum(2).open();
 *         Guestfs guestfs = supply.create()) {
 *     guestfs.addDriveRo("guest.qcow2");
 *     guestfs.launch();
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class Supply implements AutoCloseable {
    private final Stock stock;

    private Supply(Stock stock) {
        this.stock = stock;
    }

    /**
     * Starts to describe a supply.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a handle. Its launch takes an appliance that is ready if its settings are still those of the supply's
     * configuration when it is launched; if not, it boots one of its own, which counts as well.
     *
     * @return a handle that the caller must close
     */
    public Guestfs create() {
        return Handle.create(stock.config(), stock);
    }

    /**
     * Tells what the supply has and has done.
     *
     * @return numbers of this moment
     */
    public SupplyStatistics statistics() {
        return stock.statistics();
    }

    /**
     * Returns the configuration of the handles that the supply creates.
     *
     * @return the configuration
     */
    public GuestfsConfig config() {
        return stock.config();
    }

    /**
     * Changes the configuration of the handles to come, and replaces what is ready if it does not fit it. Handles that are there already, and
     * the cache directory with the locks of the supply, stay as they are.
     *
     * @param config their configuration
     * @throws IllegalArgumentException if the environment in the configuration has a value that makes no sense; then
     *     nothing is changed
     */
    public void configure(GuestfsConfig config) {
        stock.configure(Objects.requireNonNull(config, "config"));
    }

    /**
     * Returns how many appliances are always ready.
     *
     * @return a number, perhaps 0
     */
    public int minimum() {
        return stock.limits().minimum();
    }

    /**
     * Returns how many appliances there may be at once.
     *
     * @return a number greater than 0
     */
    public int maximum() {
        return stock.limits().maximum();
    }

    /**
     * Changes how many appliances there are. What is in use goes on, though it be more than there may be.
     *
     * @param minimum how many are always ready
     * @param maximum how many there may be at once
     * @throws IllegalArgumentException if the minimum is negative or greater than the maximum, or that is not greater
     *     than 0; then nothing is changed
     */
    public void resize(int minimum, int maximum) {
        stock.resize(stock.limits().resized(minimum, maximum));
    }

    /** Ends what is ready; it is replaced as usual. */
    public void drain() {
        stock.drain();
    }

    /**
     * Ends what is ready and starts nothing more; launches that wait fail. Appliances in use go on until their handles are
     * closed.
     */
    @Override
    public void close() {
        stock.close();
    }

    /**
     * Closes the supply, and waits until its handles have given back what they use. It does not close these: whoever has
     * them may be in the middle of something.
     *
     * @param patience how long to wait; an interrupt ends that, too
     * @return {@code true} if nothing of the supply runs any more
     */
    public boolean close(Duration patience) {
        return stock.close(Objects.requireNonNull(patience, "patience"));
    }

    /** Collects what a supply is to be. */
    public static final class Builder {
        private static final int DEFAULT_MAXIMUM = 16;

        /** What is left of the host's memory is for qemu itself and for others. */
        private static final int EIGHTHS = 8;

        private GuestfsConfig config = GuestfsConfig.defaults();
        private int minimum = 1;
        private int maximum = DEFAULT_MAXIMUM;
        private long memory = HostMemory.mebibytes() / EIGHTHS * (EIGHTHS - 1);
        private Duration idle = Duration.ofMinutes(5);
        private Duration patience = Duration.ofMinutes(1);
        private int uses = 1;

        private Builder() {}

        /**
         * Sets the configuration of the handles.
         *
         * @param value a configuration
         * @return this builder
         */
        public Builder config(GuestfsConfig value) {
            config = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how many appliances are always ready.
         *
         * @param count a number; 1 by default, 0 keeps none until there is demand
         * @return this builder
         */
        public Builder minimum(int count) {
            minimum = Limits.checkMinimum(count);
            return this;
        }

        /**
         * Sets how many appliances there may be at once, ready or in use. All that this user has on this host count,
         * whatever supply and process they are of: this supply starts another only if there are fewer than this.
         *
         * @param count a number greater than 0; 16 by default
         * @return this builder
         */
        public Builder maximum(int count) {
            maximum = Limits.checkMaximum(count);
            return this;
        }

        /**
         * Sets how much memory appliances may have together, ready or in use, counted like {@link #maximum}. Each counts
         * with all that its guest may take, that is its {@code memsize}, though it takes much less until it is busy. One
         * appliance may run whatever its size.
         *
         * @param mebibytes a number of MiB greater than 0; seven eighths of the host's memory by default
         * @return this builder
         */
        public Builder memory(long mebibytes) {
            if (mebibytes <= 0) {
                throw new IllegalArgumentException("memory must be greater than 0, got " + mebibytes);
            }
            memory = mebibytes;
            return this;
        }

        /**
         * Sets after how long an appliance that is ready beyond the minimum, and that no launch has taken, is ended.
         *
         * @param duration a duration greater than zero; 5 minutes by default
         * @return this builder
         */
        public Builder idleTimeout(Duration duration) {
            idle = positive("idleTimeout", duration);
            return this;
        }

        /**
         * Sets how long a launch waits when there is no room for another appliance. Launches are served in the order in
         * which they came. One that waited in vain fails with a {@link LaunchException} that says who has what.
         *
         * @param duration a duration greater than zero; 1 minute by default
         * @return this builder
         */
        public Builder waitTimeout(Duration duration) {
            patience = positive("waitTimeout", duration);
            return this;
        }

        /**
         * Sets how many handles an appliance that was kept ready serves, one after the other. More than one is for handles
         * whose users trust one another: a guest that has taken over the appliance sees, and can forge, what later ones
         * do with it. Between two handles all disks are taken away, and the appliance is compared with what it was before
         * it was used; one that is not the same again is ended. That finds what was forgotten, not what was hidden.
         *
         * @param count a number greater than 0; 1 by default, which is never to use one again
         * @return this builder
         */
        public Builder uses(int count) {
            if (count <= 0) {
                throw new IllegalArgumentException("uses must be greater than 0, got " + count);
            }
            uses = count;
            return this;
        }

        private static Duration positive(String name, Duration duration) {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException(name + " must be greater than zero, got " + duration);
            }
            return duration;
        }

        /**
         * Opens the supply, which begins to fill.
         *
         * @return a supply that the caller must close
         * @throws IllegalArgumentException if the minimum is greater than the maximum
         * @throws LaunchException if the cache directory, in which its locks are, cannot be used
         */
        public Supply open() {
            try {
                return new Supply(Stock.open(config, new Limits(minimum, maximum, memory, idle, patience, uses)));
            } catch (IOException e) {
                throw new LaunchException(Errno.of(e), "the supply cannot be opened: " + HostErrors.describe(e), e);
            }
        }
    }
}
