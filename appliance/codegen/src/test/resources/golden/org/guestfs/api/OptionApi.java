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
     * <p>{@code guestfs_add_drive} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @param filename a disk image of the host
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDrive(String filename) {
        invoke(Call.of(OptionActions.ADD_DRIVE, filename));
    }

    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>{@code guestfs_add_drive} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @param filename a disk image of the host
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param src an absolute path inside the guest
     * @param dest an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param src an absolute path inside the guest
     * @param dest an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param pathordevice a block device, or an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param pathordevice a block device, or an absolute path inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void umount(String pathordevice, UmountOptions options) {
        invoke(Call.of(OptionActions.UMOUNT, pathordevice).with(options.values()));
    }

}
