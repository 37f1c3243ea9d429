// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code lvm}.
 *
 * @since 0.1
 */
@Generated("lvm")
public interface LvmApi extends Invoker {
    /**
     * Tests whether a device name refers to an LVM logical volume.
     *
     * <p>{@code guestfs_is_lv} in guestfs(3); procedure 264 of the daemon, since libguestfs 1.5.3.
     *
     * @param mountable a device name that may or may not be a logical volume
     * @return true if it is a logical volume
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isLv(String mountable) {
        return invoke(Call.of(LvmActions.IS_LV, mountable));
    }

    /**
     * Creates a logical volume of a given size in MiB in a volume group.
     *
     * <p>{@code guestfs_lvcreate} in guestfs(3); procedure 41 of the daemon, since libguestfs 0.0.8.
     * Needs the feature {@code lvm2}.
     *
     * @param logvol the name of the logical volume, without the group
     * @param volgroup the name of the volume group
     * @param mbytes the size in MiB
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the group does not exist, has not so much space, or has a volume of that name; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvcreate(String logvol, String volgroup, int mbytes) {
        invoke(Call.of(LvmActions.LVCREATE, logvol, volgroup, mbytes));
    }

    /**
     * Creates a logical volume from a percentage of the space still free in a volume group.
     *
     * <p>{@code guestfs_lvcreate_free} in guestfs(3); procedure 312 of the daemon, since libguestfs 1.17.18.
     * Needs the feature {@code lvm2}.
     *
     * @param logvol the name of the logical volume, without the group
     * @param volgroup the name of the volume group
     * @param percent how many percent of the space free in the group, 0 to 100
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the percentage is outside of 0 to 100, or the group does not exist or has a volume of that
     *     name; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvcreateFree(String logvol, String volgroup, int percent) {
        invoke(Call.of(LvmActions.LVCREATE_FREE, logvol, volgroup, percent));
    }

    /**
     * Converts any accepted name of a logical volume, such as /dev/mapper/VG-LV, to the form /dev/VG/LV.
     *
     * <p>{@code guestfs_lvm_canonical_lv_name} in guestfs(3); procedure 277 of the daemon, since libguestfs 1.5.24.
     *
     * @param lvname a logical volume, such as {@code /dev/vg/lv} or {@code /dev/mapper/vg-lv}
     * @return canonical logical volume name
     * @throws org.guestfs.OperationException if the action failed: the name is that of no logical volume; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String lvmCanonicalLvName(String lvname) {
        return invoke(Call.of(LvmActions.LVM_CANONICAL_LV_NAME, lvname));
    }

    /**
     * Removes the filter set by lvm_set_filter, making all block devices visible to LVM again, and rescans.
     *
     * <p>{@code guestfs_lvm_clear_filter} in guestfs(3); procedure 256 of the daemon, since libguestfs 1.5.1.
     *
     * @throws org.guestfs.OperationException if the action failed: a volume group is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvmClearFilter() {
        invoke(Call.of(LvmActions.LVM_CLEAR_FILTER));
    }

    /**
     * Removes every logical volume, volume group and physical volume.
     *
     * <p>{@code guestfs_lvm_remove_all} in guestfs(3); procedure 48 of the daemon, since libguestfs 0.0.8.
     * Needs the feature {@code lvm2}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a volume of it is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvmRemoveAll() {
        invoke(Call.of(LvmActions.LVM_REMOVE_ALL));
    }

    /**
     * Searches the block devices again for LVM volumes at all levels, activating new ones if asked to.
     *
     * <p>{@code guestfs_lvm_scan} in guestfs(3); procedure 506 of the daemon, since libguestfs 1.39.8.
     *
     * @param activate whether to activate the volume groups that are found
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvmScan(boolean activate) {
        invoke(Call.of(LvmActions.LVM_SCAN, activate));
    }

    /**
     * Restricts LVM to the listed disks and partitions and rescans; no volume group may be in use.
     *
     * <p>{@code guestfs_lvm_set_filter} in guestfs(3); procedure 255 of the daemon, since libguestfs 1.5.1.
     * Needs the feature {@code lvm2}.
     *
     * @param devices disks and partitions that LVM may use
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a volume group is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvmSetFilter(List<String> devices) {
        invoke(Call.of(LvmActions.LVM_SET_FILTER, devices));
    }

    /**
     * Removes a logical volume, or all those of a volume group when given the path of the group.
     *
     * <p>{@code guestfs_lvremove} in guestfs(3); procedure 77 of the daemon, since libguestfs 1.0.13.
     * Needs the feature {@code lvm2}.
     *
     * @param device a logical volume, such as {@code /dev/vg/lv}, or a volume group, {@code /dev/vg}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a volume of it is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvremove(String device) {
        invoke(Call.of(LvmActions.LVREMOVE, device));
    }

    /**
     * Renames a logical volume.
     *
     * <p>{@code guestfs_lvrename} in guestfs(3); procedure 219 of the daemon, since libguestfs 1.0.83.
     *
     * @param logvol the logical volume, such as {@code /dev/vg/lv}
     * @param newlogvol its new name, such as {@code /dev/vg/new}
     * @throws org.guestfs.OperationException if the action failed: the name of the logical volume is unknown, or the
     *     new one is taken; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvrename(String logvol, String newlogvol) {
        invoke(Call.of(LvmActions.LVRENAME, logvol, newlogvol));
    }

    /**
     * Resizes a logical volume to a size in MiB, losing the data beyond the end when it shrinks.
     *
     * <p>{@code guestfs_lvresize} in guestfs(3); procedure 105 of the daemon, since libguestfs 1.0.27.
     * Needs the feature {@code lvm2}.
     *
     * @param device a logical volume, such as {@code /dev/vg/lv}
     * @param mbytes the new size in MiB
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the new size is too small for what is in use, or the name is that of no logical volume; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvresize(String device, int mbytes) {
        invoke(Call.of(LvmActions.LVRESIZE, device, mbytes));
    }

    /**
     * Grows a logical volume by a percentage of the space still free in its volume group.
     *
     * <p>{@code guestfs_lvresize_free} in guestfs(3); procedure 238 of the daemon, since libguestfs 1.3.3.
     * Needs the feature {@code lvm2}.
     *
     * @param lv a logical volume, such as {@code /dev/vg/lv}
     * @param percent how many percent of the space free in the group, 0 to 100
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the percentage is outside of 0 to 100; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lvresizeFree(String lv, int percent) {
        invoke(Call.of(LvmActions.LVRESIZE_FREE, lv, percent));
    }

    /**
     * Lists the device names of all LVM logical volumes.
     *
     * <p>{@code guestfs_lvs} in guestfs(3); procedure 11 of the daemon, since libguestfs 0.0.4.
     * Needs the feature {@code lvm2}.
     *
     * @return logical volume device names such as /dev/VG/LV
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> lvs() {
        return invoke(Call.of(LvmActions.LVS));
    }

    /**
     * Lists all LVM logical volumes with their full set of attributes.
     *
     * <p>{@code guestfs_lvs_full} in guestfs(3); procedure 14 of the daemon, since libguestfs 0.0.4.
     * Needs the feature {@code lvm2}.
     *
     * @return one entry for each logical volume
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<LvmLv> lvsFull() {
        return invoke(Call.of(LvmActions.LVS_FULL));
    }

    /**
     * Returns the UUID of a logical volume.
     *
     * <p>{@code guestfs_lvuuid} in guestfs(3); procedure 224 of the daemon, since libguestfs 1.0.87.
     *
     * @param device a logical volume, such as {@code /dev/vg/lv}
     * @return UUID of the logical volume
     * @throws org.guestfs.OperationException if the action failed: the name is that of no logical volume; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String lvuuid(String device) {
        return invoke(Call.of(LvmActions.LVUUID, device));
    }

    /**
     * Gives a physical volume a new random UUID.
     *
     * <p>{@code guestfs_pvchange_uuid} in guestfs(3); procedure 338 of the daemon, since libguestfs 1.19.26.
     * Needs the feature {@code lvm2}.
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; it is no physical volume; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pvchangeUuid(String device) {
        invoke(Call.of(LvmActions.PVCHANGE_UUID, device));
    }

    /**
     * Gives every physical volume a new random UUID.
     *
     * <p>{@code guestfs_pvchange_uuid_all} in guestfs(3); procedure 339 of the daemon, since libguestfs 1.19.26.
     * Needs the feature {@code lvm2}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pvchangeUuidAll() {
        invoke(Call.of(LvmActions.PVCHANGE_UUID_ALL));
    }

    /**
     * Creates an LVM physical volume on a device, normally a partition.
     *
     * <p>{@code guestfs_pvcreate} in guestfs(3); procedure 39 of the daemon, since libguestfs 0.0.8.
     * Needs the feature {@code lvm2}.
     *
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pvcreate(String device) {
        invoke(Call.of(LvmActions.PVCREATE, device));
    }

    /**
     * Wipes the LVM label of a physical volume that is not part of any volume group.
     *
     * <p>{@code guestfs_pvremove} in guestfs(3); procedure 79 of the daemon, since libguestfs 1.0.13.
     * Needs the feature {@code lvm2}.
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; it belongs to a volume group; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pvremove(String device) {
        invoke(Call.of(LvmActions.PVREMOVE, device));
    }

    /**
     * Resizes a physical volume to match the present size of its device.
     *
     * <p>{@code guestfs_pvresize} in guestfs(3); procedure 98 of the daemon, since libguestfs 1.0.26.
     * Needs the feature {@code lvm2}.
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; it is no physical volume; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pvresize(String device) {
        invoke(Call.of(LvmActions.PVRESIZE, device));
    }

    /**
     * Resizes a physical volume to a given size in bytes.
     *
     * <p>{@code guestfs_pvresize_size} in guestfs(3); procedure 249 of the daemon, since libguestfs 1.3.14.
     * Needs the feature {@code lvm2}.
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @param size the new size in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the physical volume or its group is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pvresizeSize(String device, long size) {
        invoke(Call.of(LvmActions.PVRESIZE_SIZE, device, size));
    }

    /**
     * Lists the devices that hold LVM physical volumes.
     *
     * <p>{@code guestfs_pvs} in guestfs(3); procedure 9 of the daemon, since libguestfs 0.0.4.
     * Needs the feature {@code lvm2}.
     *
     * @return device names of the physical volumes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> pvs() {
        return invoke(Call.of(LvmActions.PVS));
    }

    /**
     * Lists all LVM physical volumes with their full set of attributes.
     *
     * <p>{@code guestfs_pvs_full} in guestfs(3); procedure 12 of the daemon, since libguestfs 0.0.4.
     * Needs the feature {@code lvm2}.
     *
     * @return one entry for each physical volume
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<LvmPv> pvsFull() {
        return invoke(Call.of(LvmActions.PVS_FULL));
    }

    /**
     * Returns the UUID of a physical volume.
     *
     * <p>{@code guestfs_pvuuid} in guestfs(3); procedure 222 of the daemon, since libguestfs 1.0.87.
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @return UUID of the physical volume
     * @throws org.guestfs.OperationException if the action failed: it is no physical volume; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String pvuuid(String device) {
        return invoke(Call.of(LvmActions.PVUUID, device));
    }

    /**
     * Activates or deactivates the logical volumes of the listed volume groups, or of all if the list is empty.
     *
     * <p>{@code guestfs_vg_activate} in guestfs(3); procedure 104 of the daemon, since libguestfs 1.0.26.
     * Needs the feature {@code lvm2}.
     *
     * @param activate {@code true} to activate, {@code false} to deactivate
     * @param volgroups names of volume groups, all if empty
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a group does not exist, or lacks a physical volume; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgActivate(boolean activate, List<String> volgroups) {
        invoke(Call.of(LvmActions.VG_ACTIVATE, activate, volgroups));
    }

    /**
     * Activates or deactivates the logical volumes of all volume groups.
     *
     * <p>{@code guestfs_vg_activate_all} in guestfs(3); procedure 103 of the daemon, since libguestfs 1.0.26.
     * Needs the feature {@code lvm2}.
     *
     * @param activate {@code true} to activate, {@code false} to deactivate
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgActivateAll(boolean activate) {
        invoke(Call.of(LvmActions.VG_ACTIVATE_ALL, activate));
    }

    /**
     * Gives a volume group a new random UUID.
     *
     * <p>{@code guestfs_vgchange_uuid} in guestfs(3); procedure 340 of the daemon, since libguestfs 1.19.26.
     * Needs the feature {@code lvm2}.
     *
     * @param vg the name of the volume group
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; there is no such volume group; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgchangeUuid(String vg) {
        invoke(Call.of(LvmActions.VGCHANGE_UUID, vg));
    }

    /**
     * Gives every volume group a new random UUID.
     *
     * <p>{@code guestfs_vgchange_uuid_all} in guestfs(3); procedure 341 of the daemon, since libguestfs 1.19.26.
     * Needs the feature {@code lvm2}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgchangeUuidAll() {
        invoke(Call.of(LvmActions.VGCHANGE_UUID_ALL));
    }

    /**
     * Creates a volume group from one or more physical volumes.
     *
     * <p>{@code guestfs_vgcreate} in guestfs(3); procedure 40 of the daemon, since libguestfs 0.0.8.
     * Needs the feature {@code lvm2}.
     *
     * @param volgroup the name of the volume group
     * @param physvols physical volumes of LVM, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a physical volume is in use by a group, or the name is taken; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgcreate(String volgroup, List<String> physvols) {
        invoke(Call.of(LvmActions.VGCREATE, volgroup, physvols));
    }

    /**
     * Returns the UUIDs of all logical volumes in a volume group.
     *
     * <p>{@code guestfs_vglvuuids} in guestfs(3); procedure 226 of the daemon, since libguestfs 1.0.87.
     *
     * @param vgname the name of the volume group
     * @return UUIDs of the logical volumes
     * @throws org.guestfs.OperationException if the action failed: there is no such volume group; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> vglvuuids(String vgname) {
        return invoke(Call.of(LvmActions.VGLVUUIDS, vgname));
    }

    /**
     * Returns the internal LVM metadata of a volume group, whose format may change.
     *
     * <p>{@code guestfs_vgmeta} in guestfs(3); procedure 315 of the daemon, since libguestfs 1.17.20.
     * Needs the feature {@code lvm2}.
     *
     * @param vgname the name of the volume group
     * @return raw metadata bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; there is no such volume group; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] vgmeta(String vgname) {
        return invoke(Call.of(LvmActions.VGMETA, vgname));
    }

    /**
     * Returns the UUIDs of all physical volumes that hold a volume group.
     *
     * <p>{@code guestfs_vgpvuuids} in guestfs(3); procedure 225 of the daemon, since libguestfs 1.0.87.
     *
     * @param vgname the name of the volume group
     * @return UUIDs of the physical volumes
     * @throws org.guestfs.OperationException if the action failed: there is no such volume group; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> vgpvuuids(String vgname) {
        return invoke(Call.of(LvmActions.VGPVUUIDS, vgname));
    }

    /**
     * Removes a volume group together with all its logical volumes.
     *
     * <p>{@code guestfs_vgremove} in guestfs(3); procedure 78 of the daemon, since libguestfs 1.0.13.
     * Needs the feature {@code lvm2}.
     *
     * @param vgname the name of the volume group
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a volume of it is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgremove(String vgname) {
        invoke(Call.of(LvmActions.VGREMOVE, vgname));
    }

    /**
     * Renames a volume group.
     *
     * <p>{@code guestfs_vgrename} in guestfs(3); procedure 220 of the daemon, since libguestfs 1.0.83.
     *
     * @param volgroup the name that the volume group has now
     * @param newvolgroup the new name of the volume group
     * @throws org.guestfs.OperationException if the action failed: there is no such volume group; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgrename(String volgroup, String newvolgroup) {
        invoke(Call.of(LvmActions.VGRENAME, volgroup, newvolgroup));
    }

    /**
     * Lists the names of all LVM volume groups.
     *
     * <p>{@code guestfs_vgs} in guestfs(3); procedure 10 of the daemon, since libguestfs 0.0.4.
     * Needs the feature {@code lvm2}.
     *
     * @return volume group names
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> vgs() {
        return invoke(Call.of(LvmActions.VGS));
    }

    /**
     * Lists all LVM volume groups with their full set of attributes.
     *
     * <p>{@code guestfs_vgs_full} in guestfs(3); procedure 13 of the daemon, since libguestfs 0.0.4.
     * Needs the feature {@code lvm2}.
     *
     * @return one entry for each volume group
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<LvmVg> vgsFull() {
        return invoke(Call.of(LvmActions.VGS_FULL));
    }

    /**
     * Searches the block devices again for LVM volumes at all levels.
     *
     * <p>{@code guestfs_vgscan} in guestfs(3); procedure 232 of the daemon, since libguestfs 1.3.2.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #lvmScan} instead
     */
    @Deprecated
    default void vgscan() {
        invoke(Call.of(LvmActions.VGSCAN));
    }

    /**
     * Returns the UUID of a volume group.
     *
     * <p>{@code guestfs_vguuid} in guestfs(3); procedure 223 of the daemon, since libguestfs 1.0.87.
     *
     * @param vgname the name of the volume group
     * @return UUID of the volume group
     * @throws org.guestfs.OperationException if the action failed: there is no such volume group; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String vguuid(String vgname) {
        return invoke(Call.of(LvmActions.VGUUID, vgname));
    }
}
