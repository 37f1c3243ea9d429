// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.api.InternalActions;
import org.guestfs.api.InternalMountable;
import org.guestfs.api.LvmActions;
import org.guestfs.api.MountActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.HandleState;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Names of devices: their canonical form, their index, and the parts of a mountable. */
final class DeviceNameFunctions {
    /** One or two letters before the "d", but not device mapper and the like. */
    private static final Pattern DISK = Pattern.compile("/dev/(?!m)[^/d]{1,2}d([^/]*)");

    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,4}");
    private static final int ALPHABET = 26;

    private DeviceNameFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(DriveActions.CANONICAL_DEVICE_NAME, (handle, call) -> canonical(handle, Arguments.string(call, 0)))
                .put(DriveActions.DEVICE_INDEX, (handle, call) -> index(Arguments.string(call, 0)))
                .put(DriveActions.DEVICE_NAME, (handle, call) -> name(handle, Arguments.int32(call, 0)))
                .put(MountActions.MOUNTABLE_DEVICE, (handle, call) -> parsed(handle, call)
                        .imDevice())
                .put(MountActions.MOUNTABLE_SUBVOLUME, DeviceNameFunctions::subvolume);
    }

    static String canonical(Handle handle, String device) {
        Matcher disk = DISK.matcher(device);
        if (disk.matches()) {
            return "/dev/sd" + disk.group(1);
        }
        // Without an appliance nobody can tell what is mapped, and the name is as good as any.
        if (handle.state() == HandleState.READY
                && (device.startsWith("/dev/mapper/") || device.startsWith("/dev/dm-"))) {
            try {
                return handle.invoke(Call.of(LvmActions.LVM_CANONICAL_LV_NAME, device));
            } catch (OperationException e) {
                // Not a logical volume.
                return device;
            }
        }
        return device;
    }

    static int index(String device) {
        Matcher disk = DISK.matcher(device);
        if (!disk.matches() || !LETTERS.matcher(disk.group(1)).matches()) {
            throw new OperationException("device_index", Errno.of("ENOENT"), device + ": device not found");
        }
        int index = 0;
        for (char letter : disk.group(1).toCharArray()) {
            index = index * ALPHABET + (letter - 'a' + 1);
        }
        return index - 1;
    }

    static String name(int index) {
        var letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / ALPHABET - 1) {
            letters.insert(0, (char) ('a' + rest % ALPHABET));
        }
        return "/dev/sd" + letters;
    }

    private static String name(Handle handle, int index) {
        if (index < 0 || index >= handle.drives().size()) {
            throw new OperationException(
                    "device_name",
                    Errno.of("EINVAL"),
                    "there is no drive " + index + "; there are "
                            + handle.drives().size());
        }
        return name(index);
    }

    private static InternalMountable parsed(Handle handle, Call<?> call) {
        return handle.callDaemon(Call.of(InternalActions.INTERNAL_PARSE_MOUNTABLE, Arguments.string(call, 0)));
    }

    private static String subvolume(Handle handle, Call<?> call) {
        String volume;
        try {
            volume = parsed(handle, call).imVolume();
        } catch (OperationException e) {
            throw noSubvolume(call, e);
        }
        if (volume.isEmpty()) {
            throw noSubvolume(call, null);
        }
        return volume;
    }

    private static OperationException noSubvolume(Call<?> call, @Nullable Throwable cause) {
        return new OperationException(
                "mountable_subvolume",
                Errno.of("EINVAL"),
                Arguments.string(call, 0) + ": not a btrfs subvolume identifier",
                cause);
    }
}
