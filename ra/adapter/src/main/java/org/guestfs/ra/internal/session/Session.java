// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import jakarta.resource.ResourceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.ApplianceLostException;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsException;
import org.guestfs.LaunchException;
import org.guestfs.api.LifecycleActions;
import org.guestfs.ra.ApplianceUnavailableException;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.spi.Call;
import org.guestfs.spi.CallPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An appliance with the drives of a connection, from its first call until its end. It serves one call at a time; it may be
 * ended from any thread, which ends the call under way.
 */
public final class Session {
    private final AdapterService service;
    private final Guestfs guestfs;
    private final Disks disks;
    private final List<String> images;
    private final ReentrantLock launching = new ReentrantLock();
    private final AtomicReference<@Nullable String> ending = new AtomicReference<>();
    private volatile SessionOwner owner;
    private volatile boolean isLaunched;
    private volatile @Nullable Use use;

    private record Use(String action, Instant since, boolean isOver) {}

    Session(AdapterService service, SessionOwner owner, List<Drive> drives, String purpose) {
        this.service = service;
        this.owner = owner;
        images = drives.stream().map(Drive::location).toList();
        disks = new Disks(drives, service.journals(), purpose);
        guestfs = service.supply().create();
        guestfs.setIdentifier(purpose);
    }

    /**
     * Locks the images, which are attached when it is launched.
     *
     * @throws ResourceException if an image is busy, or its overlay cannot be made
     */
    void reserve() throws ResourceException {
        boolean isReserved = false;
        try {
            disks.reserve(owner);
            isReserved = true;
        } finally {
            if (!isReserved) {
                abandon("it could not be opened");
            }
        }
    }

    /** The handle, for listeners and looks; calls go through {@link #invoke}. */
    public Guestfs guestfs() {
        return guestfs;
    }

    /** The images, as messages name them. */
    public List<String> images() {
        return images;
    }

    /** Whether its disks are attached, or about to be. */
    public boolean isLaunched() {
        return isLaunched;
    }

    /** Whether it has been ended, or could not be launched. */
    public boolean isEnded() {
        return ending.get() != null;
    }

    /** Whether what it writes reaches an image at once. */
    public boolean isDirect() {
        return isLaunched && disks.isDirect();
    }

    /**
     * Gives it to another managed connection.
     *
     * @param newOwner who has it from now on
     */
    public void moveTo(SessionOwner newOwner) {
        owner = newOwner;
    }

    /**
     * Launches the appliance now.
     *
     * @throws ResourceException if there is none, or an image has become busy
     */
    public void launch() throws ResourceException {
        launching.lock();
        try {
            if (!isLaunched) {
                requireOngoing();
                disks.settle(owner);
                isLaunched = true;
                start();
            }
        } finally {
            launching.unlock();
        }
    }

    private void start() throws ResourceException {
        boolean isUp = false;
        try {
            disks.addTo(guestfs);
            guestfs.launch();
            isUp = true;
        } catch (GuestfsException e) {
            requireOngoing();
            throw new ApplianceUnavailableException(
                    "there is no appliance for " + String.join(", ", images) + ": " + e.getMessage(), e.errnoName(), e);
        } finally {
            if (!isUp) {
                abandon("its appliance could not be launched");
            }
        }
    }

    /**
     * Carries out a call, and launches the appliance before if need be.
     *
     * @param call the call
     * @param <R> the type of its result
     * @return the result
     */
    public <R> R invoke(Call<R> call) {
        CallPolicy.requireUsers(
                call.action(),
                "on a connection, this is decided by its spec and by the configuration of the resource adapter");
        if (call.action() == LifecycleActions.USER_CANCEL) {
            return guestfs.invoke(call);
        }
        String action = call.action().name();
        use = new Use(action, Instant.now(), false);
        try {
            launchFor(action);
            return guestfs.invoke(call);
        } catch (ApplianceLostException e) {
            requireOngoing();
            owner.lost(e);
            throw e;
        } catch (IllegalStateException e) {
            requireOngoing();
            throw e;
        } finally {
            use = new Use(action, Instant.now(), true);
        }
    }

    private void launchFor(String action) {
        requireOngoing();
        try {
            launch();
        } catch (ResourceException e) {
            Errno errno = Errno.of(e instanceof ImageBusyException ? "EBUSY" : "EIO");
            throw new LaunchException(errno, action + ": " + e.getMessage(), e);
        }
    }

    private void requireOngoing() {
        String reason = ending.get();
        if (reason != null) {
            throw new IllegalStateException("the connection to " + String.join(", ", images)
                    + " cannot be used any more: " + reason + "; open another one");
        }
    }

    /** How long nobody has used it; nothing while a call is under way. */
    Duration idleSince(Instant opened) {
        Use last = use;
        Instant since = last == null ? opened : last.since();
        return last != null && !last.isOver() ? Duration.ZERO : Duration.between(since, Instant.now());
    }

    /** What it is doing or did last, for messages. */
    public String activity() {
        Use last = use;
        return last == null
                ? "not used yet"
                : (last.isOver() ? "last did " : "doing ") + last.action() + " since " + last.since();
    }

    /**
     * Ends the appliance in good order, so that everything written to it is in the images or overlays.
     *
     * @param reason why, for calls that come later
     * @throws ResourceException if it was lost or ended before, or does not end well: something written may be missing
     */
    public void finish(String reason) throws ResourceException {
        boolean isFirst = ending.compareAndSet(null, reason);
        try {
            if (isLaunched && disks.isWritable()) {
                if (!isFirst || !guestfs.isReady()) {
                    throw new ApplianceUnavailableException(
                            "the appliance of " + String.join(", ", images)
                                    + " was lost, and what it had not written yet",
                            "EIO",
                            null);
                }
                guestfs.shutdown();
            }
        } catch (GuestfsException e) {
            throw new ApplianceUnavailableException(
                    "something written to " + String.join(", ", images) + " may be lost: " + e.getMessage(),
                    e.errnoName(),
                    e);
        } finally {
            release();
        }
    }

    /**
     * Ends the appliance, and the call under way with it. Never fails.
     *
     * @param reason why, for that call and for later ones
     */
    public void abandon(String reason) {
        ending.compareAndSet(null, reason);
        release();
    }

    private void release() {
        try {
            guestfs.close();
        } finally {
            disks.release();
            service.forget(this);
        }
    }
}
