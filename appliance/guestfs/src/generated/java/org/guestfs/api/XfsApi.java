// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code xfs}.
 *
 * @since 0.1
 */
@Generated("xfs")
public interface XfsApi extends Invoker {
    /**
     * Changes parameters of an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_admin} in guestfs(3); procedure 349 of the daemon, since libguestfs 1.19.33.
     * Needs the feature {@code xfs}.
     *
     * @param device a device with an unmounted XFS filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void xfsAdmin(String device) {
        invoke(Call.of(XfsActions.XFS_ADMIN, device));
    }

    /**
     * Changes parameters of an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_admin} in guestfs(3); procedure 349 of the daemon, since libguestfs 1.19.33.
     * Needs the feature {@code xfs}.
     *
     * @param device a device with an unmounted XFS filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void xfsAdmin(String device, XfsAdminOptions options) {
        invoke(Call.of(XfsActions.XFS_ADMIN, device).with(options.values()));
    }

    /**
     * Grows a mounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_growfs} in guestfs(3); procedure 343 of the daemon, since libguestfs 1.19.28.
     * Needs the feature {@code xfs}.
     *
     * @param path where an XFS filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; the filesystem is not of XFS, is smaller than asked for, or the sizes exceed its device; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void xfsGrowfs(String path) {
        invoke(Call.of(XfsActions.XFS_GROWFS, path));
    }

    /**
     * Grows a mounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_growfs} in guestfs(3); procedure 343 of the daemon, since libguestfs 1.19.28.
     * Needs the feature {@code xfs}.
     *
     * @param path where an XFS filesystem is mounted, an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; the filesystem is not of XFS, is smaller than asked for, or the sizes exceed its device; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void xfsGrowfs(String path, XfsGrowfsOptions options) {
        invoke(Call.of(XfsActions.XFS_GROWFS, path).with(options.values()));
    }

    /**
     * Returns the geometry of an XFS filesystem given by mount point or device.
     *
     * <p>{@code guestfs_xfs_info} in guestfs(3); procedure 337 of the daemon, since libguestfs 1.19.21.
     * Needs the feature {@code xfs}.
     *
     * @param pathordevice where an XFS filesystem is mounted, or the device that holds it
     * @return geometry of the filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; it holds no XFS filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #xfsInfo2} instead
     */
    @Deprecated
    default Xfsinfo xfsInfo(String pathordevice) {
        return invoke(Call.of(XfsActions.XFS_INFO, pathordevice));
    }

    /**
     * Returns the geometry and features of an XFS filesystem as named text values.
     *
     * <p>{@code guestfs_xfs_info2} in guestfs(3); procedure 522 of the daemon, since libguestfs 1.59.2.
     * Needs the feature {@code xfs}.
     *
     * @param pathordevice where an XFS filesystem is mounted, or the device that holds it
     * @return map from xfs_info field, such as data.bsize, to its text value
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; it holds no XFS filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> xfsInfo2(String pathordevice) {
        return invoke(Call.of(XfsActions.XFS_INFO2, pathordevice));
    }

    /**
     * Repairs an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_repair} in guestfs(3); procedure 366 of the daemon, since libguestfs 1.19.36.
     * Needs the feature {@code xfs}.
     *
     * @param device a device with an unmounted XFS filesystem, or the absolute path of a file that holds one
     * @return 1 if corruption was detected, 0 if not
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; the filesystem is mounted, or its log must be replayed by a mount first; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int xfsRepair(String device) {
        return invoke(Call.of(XfsActions.XFS_REPAIR, device));
    }

    /**
     * Repairs an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_repair} in guestfs(3); procedure 366 of the daemon, since libguestfs 1.19.36.
     * Needs the feature {@code xfs}.
     *
     * @param device a device with an unmounted XFS filesystem, or the absolute path of a file that holds one
     * @param options optional arguments
     * @return 1 if corruption was detected, 0 if not
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xfs}; the filesystem is mounted, or its log must be replayed by a mount first; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int xfsRepair(String device, XfsRepairOptions options) {
        return invoke(Call.of(XfsActions.XFS_REPAIR, device).with(options.values()));
    }
}
