// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.spi.Action;

/** Which actions belong to who has a handle injected, and which to the container; the same as on a connection. */
final class CallPolicy {
    private static final Set<String> OWNED =
            Set.of(DriveActions.ADD_DRIVE.group(), LifecycleActions.LAUNCH.group(), SettingsActions.SET_TRACE.group());

    private static final Set<Action<?>> ALLOWED = Set.of(
            DriveActions.CANONICAL_DEVICE_NAME,
            DriveActions.DEVICE_INDEX,
            DriveActions.DEVICE_NAME,
            LifecycleActions.MAX_DISKS,
            LifecycleActions.USER_CANCEL,
            SettingsActions.SET_TRACE,
            SettingsActions.SET_VERBOSE,
            SettingsActions.VERSION);

    private CallPolicy() {}

    static void check(Action<?> action) {
        boolean isLook = action.name().startsWith("get_") || action.name().startsWith("is_");
        if (isOfTheHandle(action) && !isLook && !ALLOWED.contains(action)) {
            throw new OperationException(
                    action.name(),
                    Errno.of("ENOTSUP"),
                    "of an injected handle, this is decided by its qualifiers and the configuration");
        }
    }

    /** Whether it is about the handle rather than about disks, and works without an appliance. */
    static boolean isOfTheHandle(Action<?> action) {
        return OWNED.contains(action.group());
    }
}
