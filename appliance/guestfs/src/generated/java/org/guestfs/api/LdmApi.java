// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code ldm}.
 *
 * @since 0.1
 */
@Generated("ldm")
public interface LdmApi extends Invoker {
    /**
     * Scans all block devices for Windows dynamic disks and creates a device for each volume and partition found.
     *
     * <p>{@code guestfs_ldmtool_create_all} in guestfs(3); procedure 382 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ldmtoolCreateAll() {
        invoke(Call.of(LdmActions.LDMTOOL_CREATE_ALL));
    }

    /**
     * Lists the disks that belong to a Windows dynamic disk group given by its GUID.
     *
     * <p>{@code guestfs_ldmtool_diskgroup_disks} in guestfs(3); procedure 388 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @return names of the member disks in the group, such as Disk1
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the disk group or the volume does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ldmtoolDiskgroupDisks(String diskgroup) {
        return invoke(Call.of(LdmActions.LDMTOOL_DISKGROUP_DISKS, diskgroup));
    }

    /**
     * Looks up the name of a Windows dynamic disk group by GUID.
     *
     * <p>{@code guestfs_ldmtool_diskgroup_name} in guestfs(3); procedure 386 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @return name of the disk group
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the disk group or the volume does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String ldmtoolDiskgroupName(String diskgroup) {
        return invoke(Call.of(LdmActions.LDMTOOL_DISKGROUP_NAME, diskgroup));
    }

    /**
     * Lists the volumes of a Windows dynamic disk group given by its GUID.
     *
     * <p>{@code guestfs_ldmtool_diskgroup_volumes} in guestfs(3); procedure 387 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @return names of the volumes in the group
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the disk group or the volume does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ldmtoolDiskgroupVolumes(String diskgroup) {
        return invoke(Call.of(LdmActions.LDMTOOL_DISKGROUP_VOLUMES, diskgroup));
    }

    /**
     * Removes the device mapper devices that were created for Windows dynamic disk volumes.
     *
     * <p>{@code guestfs_ldmtool_remove_all} in guestfs(3); procedure 383 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ldmtoolRemoveAll() {
        invoke(Call.of(LdmActions.LDMTOOL_REMOVE_ALL));
    }

    /**
     * Scans all block devices for Windows dynamic disks and returns the GUIDs of the disk groups.
     *
     * <p>{@code guestfs_ldmtool_scan} in guestfs(3); procedure 384 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @return GUIDs of the disk groups found
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ldmtoolScan() {
        return invoke(Call.of(LdmActions.LDMTOOL_SCAN));
    }

    /**
     * Scans the given block devices, or all of them if the list is empty, for Windows dynamic disk groups.
     *
     * <p>{@code guestfs_ldmtool_scan_devices} in guestfs(3); procedure 385 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param devices whole disks to look at, all if empty; the ldmtool of Debian 12 looks at the others, too
     * @return GUIDs of the disk groups found
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; a device is no disk; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ldmtoolScanDevices(List<String> devices) {
        return invoke(Call.of(LdmActions.LDMTOOL_SCAN_DEVICES, devices));
    }

    /**
     * Returns the hint of a Windows dynamic disk volume, often its drive letter.
     *
     * <p>{@code guestfs_ldmtool_volume_hint} in guestfs(3); procedure 390 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @param volume the name of a volume of the group, as {@code ldmtool_diskgroup_volumes} returns it
     * @return hint text, empty if the volume has none
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the disk group or the volume does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String ldmtoolVolumeHint(String diskgroup, String volume) {
        return invoke(Call.of(LdmActions.LDMTOOL_VOLUME_HINT, diskgroup, volume));
    }

    /**
     * Lists the partitions that make up a volume of a Windows dynamic disk group.
     *
     * <p>{@code guestfs_ldmtool_volume_partitions} in guestfs(3); procedure 391 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @param volume the name of a volume of the group, as {@code ldmtool_diskgroup_volumes} returns it
     * @return names of the partitions in the group, such as Disk1-01
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the disk group or the volume does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ldmtoolVolumePartitions(String diskgroup, String volume) {
        return invoke(Call.of(LdmActions.LDMTOOL_VOLUME_PARTITIONS, diskgroup, volume));
    }

    /**
     * Returns the layout of a Windows dynamic disk volume, such as simple, spanned, striped, mirrored or raid5.
     *
     * <p>{@code guestfs_ldmtool_volume_type} in guestfs(3); procedure 389 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @param volume the name of a volume of the group, as {@code ldmtool_diskgroup_volumes} returns it
     * @return volume layout name
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the disk group or the volume does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String ldmtoolVolumeType(String diskgroup, String volume) {
        return invoke(Call.of(LdmActions.LDMTOOL_VOLUME_TYPE, diskgroup, volume));
    }

    /**
     * Lists the Windows dynamic disk partitions that have devices in the appliance.
     *
     * <p>{@code guestfs_list_ldm_partitions} in guestfs(3); procedure 381 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @return device names of the partitions
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listLdmPartitions() {
        return invoke(Call.of(LdmActions.LIST_LDM_PARTITIONS));
    }

    /**
     * Lists the Windows dynamic disk volumes that have devices in the appliance.
     *
     * <p>{@code guestfs_list_ldm_volumes} in guestfs(3); procedure 380 of the daemon, since libguestfs 1.20.0.
     * Needs the feature {@code ldm}.
     *
     * @return device names of the volumes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ldm}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listLdmVolumes() {
        return invoke(Call.of(LdmActions.LIST_LDM_VOLUMES));
    }
}
