// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.time.Duration;
import java.util.Objects;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.MountActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.mount.LocalMount;
import org.guestfs.internal.mount.MountPlan;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** The guest's file systems in a directory of the host. */
final class LocalMountFunctions {
    private static final int READONLY = 0;
    private static final int OPTIONS = 1;
    private static final int CACHE_TIMEOUT = 2;
    private static final int DEBUG_CALLS = 3;
    private static final int DEFAULT_CACHE_SECONDS = 60;

    private LocalMountFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(MountActions.MOUNT_LOCAL, LocalMountFunctions::mount)
                .run(MountActions.MOUNT_LOCAL_RUN, LocalMountFunctions::run)
                .put(MountActions.UMOUNT_LOCAL, LocalMountFunctions::unmount);
    }

    private static @Nullable Void mount(Handle handle, Call<Void> call) {
        if (handle.localMount().get() != null) {
            throw new OperationException(
                    "mount_local", Errno.of("EBUSY"), "the handle has a local mount already; unmount that one first");
        }
        int seconds = call.option(CACHE_TIMEOUT) instanceof Integer given ? given : DEFAULT_CACHE_SECONDS;
        if (seconds < 0) {
            throw new IllegalArgumentException("mount_local: cachetimeout must not be negative: " + seconds);
        }
        var plan = new MountPlan(
                Arguments.string(call, 0),
                Boolean.TRUE.equals(call.option(READONLY)),
                Objects.toString(call.option(OPTIONS), ""),
                Duration.ofSeconds(seconds),
                handle.properties().program(),
                handle.config().environment());
        boolean isDebugging = Boolean.TRUE.equals(call.option(DEBUG_CALLS));
        handle.localMount().set(LocalMount.open(plan, handle, message -> {
            if (isDebugging) {
                handle.debug(message);
            }
        }));
        return null;
    }

    private static void run(Handle handle) {
        LocalMount mount = require(handle, "mount_local_run");
        try {
            handle.exists("/");
        } catch (OperationException e) {
            throw new OperationException(
                    "mount_local_run",
                    new Errno(e.errnoName(), e.errno()),
                    "no file system of the guest is mounted on /: " + e.detail(),
                    e);
        }
        handle.resetCancel();
        try {
            var owner = new LocalMount.Owner() {
                @Override
                public boolean isCancelled() {
                    return handle.isCancelRequested();
                }

                @Override
                public void tick() {
                    handle.deliverPending();
                }

                @Override
                public void debug(String message) {
                    handle.debug(message);
                }
            };
            // In the middle of a request of a program's, one would cost the appliance.
            handle.deferInterruptsDuring(() -> mount.run(owner));
        } finally {
            handle.localMount().compareAndSet(mount, null);
        }
    }

    /** Runs without the handle's lock, which the thread that serves the mount has. */
    private static @Nullable Void unmount(Handle handle, Call<Void> call) {
        LocalMount mount = require(handle, "umount_local");
        mount.unmount(Boolean.TRUE.equals(call.option(0)));
        if (!mount.isServed()) {
            handle.localMount().compareAndSet(mount, null);
        }
        return null;
    }

    private static LocalMount require(Handle handle, String action) {
        LocalMount mount = handle.localMount().get();
        if (mount == null) {
            throw new IllegalStateException(action + ": no directory is mounted; call mount_local first");
        }
        return mount;
    }
}
