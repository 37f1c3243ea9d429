// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code ntfs}.
 *
 * @since 0.1
 */
@Generated("ntfs")
public interface NtfsApi extends Invoker {
    /**
     * Tests whether an NTFS volume could be mounted, either read-write or read-only.
     *
     * <p>{@code guestfs_ntfs_3g_probe} in guestfs(3); procedure 110 of the daemon, since libguestfs 1.0.43.
     * Needs the feature {@code ntfs3g}.
     *
     * @param rw {@code true} to probe for a mount with writes, {@code false} for a read-only one
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @return 0 if mounting would work, otherwise an ntfs-3g.probe exit status
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int ntfs3gProbe(boolean rw, String device) {
        return invoke(Call.of(NtfsActions.NTFS_3G_PROBE, rw, device));
    }

    /**
     * Changes the permissions of a file or directory on an unmounted NTFS partition, using numeric mode bits.
     *
     * <p>{@code guestfs_ntfs_chmod} in guestfs(3); procedure 520 of the daemon, since libguestfs 1.55.13.
     * Needs the feature {@code ntfs3g}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param mode the new permission bits, such as {@code 0644}, with the set-user-ID, set-group-ID and sticky bits
     * @param path the absolute path of a file or directory on that filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted, or the path does not exist on it; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfsChmod(String device, int mode, String path) {
        invoke(Call.of(NtfsActions.NTFS_CHMOD, device, mode, path));
    }

    /**
     * Changes the permissions of a file or directory on an unmounted NTFS partition, using numeric mode bits.
     *
     * <p>{@code guestfs_ntfs_chmod} in guestfs(3); procedure 520 of the daemon, since libguestfs 1.55.13.
     * Needs the feature {@code ntfs3g}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param mode the new permission bits, such as {@code 0644}, with the set-user-ID, set-group-ID and sticky bits
     * @param path the absolute path of a file or directory on that filesystem
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted, or the path does not exist on it; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfsChmod(String device, int mode, String path, NtfsChmodOptions options) {
        invoke(Call.of(NtfsActions.NTFS_CHMOD, device, mode, path).with(options.values()));
    }

    /**
     * Downloads a file from an unmounted NTFS filesystem to a host file, choosing it by inode number.
     *
     * <p>{@code guestfs_ntfscat_i} in guestfs(3); procedure 463 of the daemon, since libguestfs 1.33.14.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device an NTFS filesystem, as the device that holds it
     * @param inode the number of the inode
     * @param filename where the content goes
     * @throws org.guestfs.OperationException if the action failed: there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscatI(String device, long inode, FileOut filename) {
        invoke(Call.of(NtfsActions.NTFSCAT_I, device, inode, filename));
    }

    /**
     * Downloads a file from an unmounted NTFS filesystem to a host file, choosing it by inode number.
     *
     * <p>{@code guestfs_ntfscat_i} in guestfs(3); procedure 463 of the daemon, since libguestfs 1.33.14.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device an NTFS filesystem, as the device that holds it
     * @param inode the number of the inode
     * @param filename a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscatI(String device, long inode, Path filename) {
        ntfscatI(device, inode, FileOut.of(filename));
    }

    /**
     * Downloads a file from an unmounted NTFS filesystem to a host file, choosing it by inode number.
     *
     * <p>{@code guestfs_ntfscat_i} in guestfs(3); procedure 463 of the daemon, since libguestfs 1.33.14.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device an NTFS filesystem, as the device that holds it
     * @param inode the number of the inode
     * @param filename a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscatI(String device, long inode, OutputStream filename) {
        ntfscatI(device, inode, FileOut.of(filename));
    }

    /**
     * Restores an NTFS filesystem to a device from a host file that ntfsclone_out wrote.
     *
     * <p>{@code guestfs_ntfsclone_in} in guestfs(3); procedure 309 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param backupfile a backup that {@code ntfsclone_out} wrote
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the backup is none or larger than the device; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneIn(FileIn backupfile, String device) {
        invoke(Call.of(NtfsActions.NTFSCLONE_IN, backupfile, device));
    }

    /**
     * Restores an NTFS filesystem to a device from a host file that ntfsclone_out wrote.
     *
     * <p>{@code guestfs_ntfsclone_in} in guestfs(3); procedure 309 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param backupfile a file of the host, to be read
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the backup is none or larger than the device; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneIn(Path backupfile, String device) {
        ntfscloneIn(FileIn.of(backupfile), device);
    }

    /**
     * Restores an NTFS filesystem to a device from a host file that ntfsclone_out wrote.
     *
     * <p>{@code guestfs_ntfsclone_in} in guestfs(3); procedure 309 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param backupfile a stream, which the caller closes
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the backup is none or larger than the device; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneIn(InputStream backupfile, String device) {
        ntfscloneIn(FileIn.of(backupfile), device);
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3); procedure 308 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile where the backup goes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneOut(String device, FileOut backupfile) {
        invoke(Call.of(NtfsActions.NTFSCLONE_OUT, device, backupfile));
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3); procedure 308 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneOut(String device, Path backupfile) {
        ntfscloneOut(device, FileOut.of(backupfile));
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3); procedure 308 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneOut(String device, OutputStream backupfile) {
        ntfscloneOut(device, FileOut.of(backupfile));
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3); procedure 308 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile where the backup goes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneOut(String device, FileOut backupfile, NtfscloneOutOptions options) {
        invoke(Call.of(NtfsActions.NTFSCLONE_OUT, device, backupfile).with(options.values()));
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3); procedure 308 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneOut(String device, Path backupfile, NtfscloneOutOptions options) {
        ntfscloneOut(device, FileOut.of(backupfile), options);
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3); procedure 308 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the filesystem is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfscloneOut(String device, OutputStream backupfile, NtfscloneOutOptions options) {
        ntfscloneOut(device, FileOut.of(backupfile), options);
    }

    /**
     * Repairs basic NTFS faults, resets the journal and makes Windows check the volume at its next boot.
     *
     * <p>{@code guestfs_ntfsfix} in guestfs(3); procedure 307 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfsfix(String device) {
        invoke(Call.of(NtfsActions.NTFSFIX, device));
    }

    /**
     * Repairs basic NTFS faults, resets the journal and makes Windows check the volume at its next boot.
     *
     * <p>{@code guestfs_ntfsfix} in guestfs(3); procedure 307 of the daemon, since libguestfs 1.17.9.
     * Needs the feature {@code ntfs3g}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfs3g}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfsfix(String device, NtfsfixOptions options) {
        invoke(Call.of(NtfsActions.NTFSFIX, device).with(options.values()));
    }

    /**
     * Resizes an NTFS filesystem to fill its device or to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize} in guestfs(3); procedure 288 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code ntfsprogs}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfsresize(String device) {
        invoke(Call.of(NtfsActions.NTFSRESIZE, device));
    }

    /**
     * Resizes an NTFS filesystem to fill its device or to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize} in guestfs(3); procedure 288 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code ntfsprogs}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ntfsresize(String device, NtfsresizeOptions options) {
        invoke(Call.of(NtfsActions.NTFSRESIZE, device).with(options.values()));
    }

    /**
     * Resizes an NTFS filesystem to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize_size} in guestfs(3); procedure 250 of the daemon, since libguestfs 1.3.14.
     * Needs the feature {@code ntfsprogs}.
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param size the new size in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #ntfsresize} instead
     */
    @Deprecated
    default void ntfsresizeSize(String device, long size) {
        invoke(Call.of(NtfsActions.NTFSRESIZE_SIZE, device, size));
    }
}
