// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.Set;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.api.SettingsActions;

/**
 * Which actions belong to the user of a handle that somebody else configures, launches and closes, such as a pool or a
 * container: all but those about its drives, life cycle and settings; of these, looks, and a few that harm nobody.
 *
 * @since 0.1
 */
public final class CallPolicy {
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

    /**
     * Refuses an action that does not belong to the user.
     *
     * @param action the action
     * @param reason who decides that instead, as a phrase
     * @throws OperationException with {@code ENOTSUP} if it does not
     */
    public static void requireUsers(Action<?> action, String reason) {
        boolean isLook = action.name().startsWith("get_") || action.name().startsWith("is_");
        if (isOfTheHandle(action) && !isLook && !ALLOWED.contains(action)) {
            throw new OperationException(action.name(), Errno.of("ENOTSUP"), reason);
        }
    }

    /**
     * Tells whether an action is about the handle rather than about what is on its disks.
     *
     * @param action the action
     * @return {@code true} if it works without an appliance
     */
    public static boolean isOfTheHandle(Action<?> action) {
        return OWNED.contains(action.group());
    }
}
