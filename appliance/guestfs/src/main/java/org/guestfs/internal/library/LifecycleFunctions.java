// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import org.guestfs.api.LifecycleActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.HandleState;

/** Launch, shutdown, and what belongs to them. */
final class LifecycleFunctions {
    private LifecycleFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.run(LifecycleActions.LAUNCH, Handle::launchAppliance)
                .run(LifecycleActions.SHUTDOWN, Handle::shutdownAppliance)
                .run(LifecycleActions.KILL_SUBPROCESS, Handle::shutdownAppliance)
                .run(LifecycleActions.WAIT_READY, LifecycleFunctions::waitReady)
                .get(LifecycleActions.MAX_DISKS, LifecycleFunctions::maxDisks)
                .put(LifecycleActions.CONFIG, (handle, call) -> {
                    handle.properties().addParameter(Arguments.string(call, 0), (String) call.argument(1));
                    return null;
                });
    }

    private static void waitReady(Handle handle) {
        if (handle.state() != HandleState.READY) {
            throw new IllegalStateException("wait_ready: qemu has not been launched yet");
        }
    }

    static int maxDisks(Handle handle) {
        return handle.backends().require(handle.properties().backend()).maxDisks();
    }
}
