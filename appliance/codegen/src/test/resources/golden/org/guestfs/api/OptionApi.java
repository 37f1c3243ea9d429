// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code option}.
 *
 * @since 0.1
 */
@Generated("option")
public interface OptionApi extends Invoker {
    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @param filename a disk image or block device of the host; with a network protocol, the name of the export or file
     *     on the server
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the image does not exist,
     *     {@code EACCES} if it may not be read, or written where that is wanted, {@code EISDIR} or {@code EINVAL} if it
     *     is no file or block device or is empty, {@code EPERM} if it is to be written, no format is given and it looks
     *     as if it had a backing file, {@code ENOTSUP} if discard is demanded of a format that has none; after launch
     *     {@code EINVAL} without a label, {@code EEXIST} if the label is taken, {@code E2BIG} if there are as many
     *     drives as the backend takes; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code label} is not 1 to 20 ASCII letters,
     *     {@code format}, {@code iface} or {@code name} has other characters than letters, digits, {@code -} and
     *     {@code _}, {@code cachemode}, {@code discard}, {@code protocol} or {@code blocksize} is none of the values
     *     allowed, {@code readonly} is set with {@code discard=enable}, or {@code server}, {@code username} or
     *     {@code secret} is given for a file
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDrive(String filename) {
        invoke(Call.of(OptionActions.ADD_DRIVE, filename));
    }

    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @param filename a disk image or block device of the host; with a network protocol, the name of the export or file
     *     on the server
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the image does not exist,
     *     {@code EACCES} if it may not be read, or written where that is wanted, {@code EISDIR} or {@code EINVAL} if it
     *     is no file or block device or is empty, {@code EPERM} if it is to be written, no format is given and it looks
     *     as if it had a backing file, {@code ENOTSUP} if discard is demanded of a format that has none; after launch
     *     {@code EINVAL} without a label, {@code EEXIST} if the label is taken, {@code E2BIG} if there are as many
     *     drives as the backend takes; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code label} is not 1 to 20 ASCII letters,
     *     {@code format}, {@code iface} or {@code name} has other characters than letters, digits, {@code -} and
     *     {@code _}, {@code cachemode}, {@code discard}, {@code protocol} or {@code blocksize} is none of the values
     *     allowed, {@code readonly} is set with {@code discard=enable}, or {@code server}, {@code username} or
     *     {@code secret} is given for a file
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDrive(String filename, AddDriveOptions options) {
        invoke(Call.of(OptionActions.ADD_DRIVE, filename).with(options.values()));
    }

    /**
     * Copies a range of bytes between two guest files; plain file copies are better done with cp.
     *
     * <p>{@code guestfs_copy_file_to_file} in guestfs(3); procedure 297 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src the absolute path of a file inside the guest
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyFileToFile(String src, String dest) {
        invoke(Call.of(OptionActions.COPY_FILE_TO_FILE, src, dest));
    }

    /**
     * Copies a range of bytes between two guest files; plain file copies are better done with cp.
     *
     * <p>{@code guestfs_copy_file_to_file} in guestfs(3); procedure 297 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src the absolute path of a file inside the guest
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyFileToFile(String src, String dest, CopyFileToFileOptions options) {
        invoke(Call.of(OptionActions.COPY_FILE_TO_FILE, src, dest).with(options.values()));
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount} in guestfs(3); procedure 45 of the daemon, since libguestfs 0.0.8.
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @throws org.guestfs.OperationException if the action failed: it is not mounted, or a file on it is in use; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umount(String pathordevice) {
        invoke(Call.of(OptionActions.UMOUNT, pathordevice));
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount} in guestfs(3); procedure 45 of the daemon, since libguestfs 0.0.8.
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: it is not mounted, or a file on it is in use; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umount(String pathordevice, UmountOptions options) {
        invoke(Call.of(OptionActions.UMOUNT, pathordevice).with(options.values()));
    }

}
