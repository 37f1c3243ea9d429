// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.spi.Action;

/** Which actions belong to the user of a connection, and which to the adapter and its configuration. */
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
        if (OWNED.contains(action.group()) && !isLook && !ALLOWED.contains(action)) {
            throw new OperationException(
                    action.name(),
                    Errno.of("ENOTSUP"),
                    "on a connection, this is decided by its spec and by the configuration of the resource adapter");
        }
    }
}
