// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code raid}.
 *
 * @since 0.1
 */
@Generated("raid")
public interface RaidApi extends Invoker {
    /**
     * Lists the Linux software RAID (md) devices that are active in the appliance.
     *
     * <p>{@code guestfs_list_md_devices} in guestfs(3); procedure 300 of the daemon, since libguestfs 1.15.4.
     *
     * @return md device names
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listMdDevices() {
        return invoke(Call.of(RaidActions.LIST_MD_DEVICES));
    }

    /**
     * Creates a Linux software RAID (md) array from a list of devices.
     *
     * <p>{@code guestfs_md_create} in guestfs(3); procedure 299 of the daemon, since libguestfs 1.15.6.
     * Needs the feature {@code mdadm}.
     *
     * @param name the name of the array
     * @param devices block devices, members of the array in this order
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mdadm}; the devices are too few for the level, or {@code chunk} is no multiple of 1024; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mdCreate(String name, List<String> devices) {
        invoke(Call.of(RaidActions.MD_CREATE, name, devices));
    }

    /**
     * Creates a Linux software RAID (md) array from a list of devices.
     *
     * <p>{@code guestfs_md_create} in guestfs(3); procedure 299 of the daemon, since libguestfs 1.15.6.
     * Needs the feature {@code mdadm}.
     *
     * @param name the name of the array
     * @param devices block devices, members of the array in this order
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mdadm}; the devices are too few for the level, or {@code chunk} is no multiple of 1024; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mdCreate(String name, List<String> devices, MdCreateOptions options) {
        invoke(Call.of(RaidActions.MD_CREATE, name, devices).with(options.values()));
    }

    /**
     * Returns descriptive details of a software RAID array, such as its level, metadata version and UUID.
     *
     * <p>{@code guestfs_md_detail} in guestfs(3); procedure 301 of the daemon, since libguestfs 1.15.6.
     * Needs the feature {@code mdadm}.
     *
     * @param md a software RAID array, such as {@code /dev/md127}
     * @return map from detail name (level, devices, metadata, uuid, name and others) to its text value
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mdadm}; there is no such array; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> mdDetail(String md) {
        return invoke(Call.of(RaidActions.MD_DETAIL, md));
    }

    /**
     * Lists the member devices of a software RAID array with their position and state.
     *
     * <p>{@code guestfs_md_stat} in guestfs(3); procedure 316 of the daemon, since libguestfs 1.17.21.
     * Needs the feature {@code mdadm}.
     *
     * @param md a software RAID array, such as {@code /dev/md127}
     * @return one entry for each member device
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mdadm}; there is no such array; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Mdstat> mdStat(String md) {
        return invoke(Call.of(RaidActions.MD_STAT, md));
    }

    /**
     * Stops a software RAID array without destroying or wiping it.
     *
     * <p>{@code guestfs_md_stop} in guestfs(3); procedure 302 of the daemon, since libguestfs 1.15.6.
     * Needs the feature {@code mdadm}.
     *
     * @param md a software RAID array, such as {@code /dev/md127}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mdadm}; the array is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mdStop(String md) {
        invoke(Call.of(RaidActions.MD_STOP, md));
    }
}
