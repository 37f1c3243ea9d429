// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code result}.
 *
 * @since 0.1
 */
@Generated("result")
public interface ResultApi extends Invoker {
    /**
     * Binds an Augeas variable to the nodes an expression matches, creating one node if there are none.
     *
     * <p>{@code guestfs_aug_defnode} in guestfs(3); procedure 18 of the daemon, since libguestfs 0.0.7.
     *
     * @param name the name of the variable
     * @param expr an Augeas path expression, whose last part is created if it matches nothing
     * @param val the value that a new node gets
     * @return a pair: the number of nodes in the set, and a flag that is non-zero if a node was created
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default IntBool augDefnode(String name, String expr, String val) {
        return invoke(Call.of(ResultActions.AUG_DEFNODE, name, expr, val));
    }

    /**
     * Converts the various spellings of a device name to one form suitable for display.
     *
     * <p>{@code guestfs_canonical_device_name} in guestfs(3); carried out by the library, since libguestfs 1.19.7.
     *
     * @param device any of the names that a device can go by, such as {@code /dev/vda1}
     * @return the device name in /dev/sdX or /dev/VG/LV form, or the input unchanged
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String canonicalDeviceName(String device) {
        return invoke(Call.of(ResultActions.CANONICAL_DEVICE_NAME, device));
    }

    /**
     * Tests whether anything exists at a path.
     *
     * <p>{@code guestfs_exists} in guestfs(3); procedure 36 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if the path exists
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean exists(String path) {
        return invoke(Call.of(ResultActions.EXISTS, path));
    }

    /**
     * Returns the size of a file in bytes.
     *
     * <p>{@code guestfs_filesize} in guestfs(3); procedure 218 of the daemon, since libguestfs 1.0.82.
     *
     * @param file the absolute path of a file inside the guest
     * @return the file size in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long filesize(String file) {
        return invoke(Call.of(ResultActions.FILESIZE, file));
    }

    /**
     * Lists every entry of an unmounted file system, including deleted ones, in no set order.
     *
     * <p>{@code guestfs_filesystem_walk} in guestfs(3); carried out by the library, since libguestfs 1.33.39.
     * Needs the feature {@code libtsk}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @return the entries found
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libtsk}; the filesystem is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<TskDirent> filesystemWalk(String device) {
        return invoke(Call.of(ResultActions.FILESYSTEM_WALK, device));
    }

    /**
     * Returns the extra kernel command line options for the appliance.
     *
     * <p>{@code guestfs_get_append} in guestfs(3); carried out by the library, since libguestfs 1.0.26.
     *
     * @return the options, or null if none are set
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Optional<String> getAppend() {
        return invoke(Call.of(ResultActions.GET_APPEND));
    }

    /**
     * Finds which partition each drive letter of an inspected Windows guest stands for.
     *
     * <p>{@code guestfs_inspect_get_drive_mappings} in guestfs(3); procedure 502 of the daemon, since libguestfs
     * 1.9.17.
     *
     * @param root a root that inspection has found
     * @return a map from drive letters without the colon to device names
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> inspectGetDriveMappings(String root) {
        return invoke(Call.of(ResultActions.INSPECT_GET_DRIVE_MAPPINGS, root));
    }

    /**
     * Works out where the file systems of an inspected operating system should be mounted.
     *
     * <p>{@code guestfs_inspect_get_mountpoints} in guestfs(3); procedure 500 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return a map from mount points to the devices or volumes to mount there
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> inspectGetMountpoints(String root) {
        return invoke(Call.of(ResultActions.INSPECT_GET_MOUNTPOINTS, root));
    }

    /**
     * Searches the attached disks for operating systems; nothing should be mounted at the time.
     *
     * <p>{@code guestfs_inspect_os} in guestfs(3); procedure 480 of the daemon, since libguestfs 1.5.3.
     *
     * @return the root device of each operating system found
     * @throws org.guestfs.OperationException if the action failed: the guest cannot be scanned; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> inspectOs() {
        return invoke(Call.of(ResultActions.INSPECT_OS));
    }

    /**
     * Lists the whole block devices (disks) that the appliance sees, not their partitions.
     *
     * <p>{@code guestfs_list_devices} in guestfs(3); procedure 7 of the daemon, since libguestfs 0.0.4.
     *
     * @return device names such as /dev/sda
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> listDevices() {
        return invoke(Call.of(ResultActions.LIST_DEVICES));
    }

    /**
     * Finds filesystems on all disks, partitions and logical volumes and tells the type of each.
     *
     * <p>{@code guestfs_list_filesystems} in guestfs(3); procedure 476 of the daemon, since libguestfs 1.5.15.
     *
     * @return map from mountable to filesystem type, where unknown and swap are special types
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> listFilesystems() {
        return invoke(Call.of(ResultActions.LIST_FILESYSTEMS));
    }

    /**
     * Lists the names in a directory, hidden ones included but without the dot and dot-dot entries.
     *
     * <p>{@code guestfs_ls} in guestfs(3); carried out by the library, since libguestfs 0.0.4.
     *
     * @param directory the absolute path of a directory inside the guest
     * @return names of the directory entries
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ls(String directory) {
        return invoke(Call.of(ResultActions.LS, directory));
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
        return invoke(Call.of(ResultActions.LVS_FULL));
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
        return invoke(Call.of(ResultActions.PVS_FULL));
    }

    /**
     * Reads a whole file as bytes, NUL bytes included.
     *
     * <p>{@code guestfs_read_file} in guestfs(3); carried out by the library, since libguestfs 1.0.63.
     *
     * @param path the absolute path of a file inside the guest
     * @return whole content of the file
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] readFile(String path) {
        return invoke(Call.of(ResultActions.READ_FILE, path));
    }

    /**
     * Flushes all pending writes through to the disk images.
     *
     * <p>{@code guestfs_sync} in guestfs(3); procedure 2 of the daemon, since libguestfs 0.0.3.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void sync() {
        invoke(Call.of(ResultActions.SYNC));
    }

    /**
     * Returns the superblock fields of an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs_l} in guestfs(3); procedure 55 of the daemon, since libguestfs 1.9.2.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return map from superblock field name to its text value, as tune2fs -l prints them
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> tune2fsL(String device) {
        return invoke(Call.of(ResultActions.TUNE2FS_L, device));
    }

    /**
     * Sets the mask of permission bits that are cleared on newly created files (octal 022 by default).
     *
     * <p>{@code guestfs_umask} in guestfs(3); procedure 137 of the daemon, since libguestfs 1.0.55.
     *
     * @param mask the permission bits that new files do not get, such as {@code 022}; 0 to 0777
     * @return previous mask
     * @throws org.guestfs.OperationException if the action failed: the mask is outside of 0 to 0777; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int umask(int mask) {
        return invoke(Call.of(ResultActions.UMASK, mask));
    }

    /**
     * Returns the type of a filesystem, such as ext4 or ntfs.
     *
     * <p>{@code guestfs_vfs_type} in guestfs(3); procedure 198 of the daemon, since libguestfs 1.0.75.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem type name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String vfsType(String mountable) {
        return invoke(Call.of(ResultActions.VFS_TYPE, mountable));
    }

    /**
     * Does nothing on a launched handle; kept only for programs written for very old library versions.
     *
     * <p>{@code guestfs_wait_ready} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     * For debugging and tests: it may change.
     *
     * @throws org.guestfs.OperationException if the action failed: the appliance is not launched; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default void waitReady() {
        invoke(Call.of(ResultActions.WAIT_READY));
    }

}
