// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code drive}.
 *
 * @since 0.1
 */
@Generated("drive")
public interface DriveApi extends Invoker {
    /**
     * Attaches a CD-ROM image as a read-only drive, exactly as add_drive_ro does.
     *
     * <p>{@code guestfs_add_cdrom} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     * Allowed only before launch.
     *
     * @param filename a disk image or block device of the host, which is not written to
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the image does not exist,
     *     {@code EACCES} if it may not be read, {@code EISDIR} or {@code EINVAL} if it is no file or block device or is
     *     empty; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #addDriveRo} instead
     */
    @Deprecated
    default void addCdrom(String filename) {
        invoke(Call.of(DriveActions.ADD_CDROM, filename));
    }

    /**
     * Looks up a libvirt domain by name and attaches all of its disks, or none of them if any step fails.
     *
     * <p>{@code guestfs_add_domain} in guestfs(3); carried out by the library, since libguestfs 1.7.4.
     * Allowed only before launch.
     *
     * @param dom the name of a libvirt domain, or with {@code allowuuid} its UUID
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if libvirt cannot be loaded,
     *     {@code ENOENT} if there is no such domain or it has no disk to be added, {@code EBUSY} if it runs and
     *     {@code readonly} is not set, {@code EROFS} if a disk is read-only and {@code readonlydisk} is {@code error},
     *     {@code E2BIG} if it has too many disks; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code readonlydisk}, {@code cachemode} or
     *     {@code discard} is none of the values allowed
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int addDomain(String dom) {
        return invoke(Call.of(DriveActions.ADD_DOMAIN, dom));
    }

    /**
     * Looks up a libvirt domain by name and attaches all of its disks, or none of them if any step fails.
     *
     * <p>{@code guestfs_add_domain} in guestfs(3); carried out by the library, since libguestfs 1.7.4.
     * Allowed only before launch.
     *
     * @param dom the name of a libvirt domain, or with {@code allowuuid} its UUID
     * @param options optional arguments
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if libvirt cannot be loaded,
     *     {@code ENOENT} if there is no such domain or it has no disk to be added, {@code EBUSY} if it runs and
     *     {@code readonly} is not set, {@code EROFS} if a disk is read-only and {@code readonlydisk} is {@code error},
     *     {@code E2BIG} if it has too many disks; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code readonlydisk}, {@code cachemode} or
     *     {@code discard} is none of the values allowed
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int addDomain(String dom, AddDomainOptions options) {
        return invoke(Call.of(DriveActions.ADD_DOMAIN, dom).with(options.values()));
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
        invoke(Call.of(DriveActions.ADD_DRIVE, filename));
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
        invoke(Call.of(DriveActions.ADD_DRIVE, filename).with(options.values()));
    }

    /**
     * Attaches a disk image read-only: writes go to a temporary overlay and never reach the image.
     *
     * <p>{@code guestfs_add_drive_ro} in guestfs(3); carried out by the library, since libguestfs 1.0.38.
     * Allowed only before launch.
     *
     * @param filename a disk image or block device of the host, which is not written to
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the image does not exist,
     *     {@code EACCES} if it may not be read, {@code EISDIR} or {@code EINVAL} if it is no file or block device or is
     *     empty; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDriveRo(String filename) {
        invoke(Call.of(DriveActions.ADD_DRIVE_RO, filename));
    }

    /**
     * Attaches a disk image read-only on a chosen disk interface.
     *
     * <p>{@code guestfs_add_drive_ro_with_if} in guestfs(3); carried out by the library, since libguestfs 1.0.84.
     * Allowed only before launch.
     *
     * @param filename a disk image or block device of the host, which is not written to
     * @param iface the interface of the drive, such as {@code virtio} or {@code ide}: checked for its form, kept for
     *     compatibility
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the image does not exist,
     *     {@code EACCES} if it may not be read, {@code EISDIR} or {@code EINVAL} if it is no file or block device or is
     *     empty; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code iface} has other characters than
     *     letters, digits, {@code -} and {@code _}
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #addDrive} instead
     */
    @Deprecated
    default void addDriveRoWithIf(String filename, String iface) {
        invoke(Call.of(DriveActions.ADD_DRIVE_RO_WITH_IF, filename, iface));
    }

    /**
     * Attaches a blank temporary drive of the given size in bytes, removed when the handle is closed.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive_scratch} in guestfs(3); carried out by the library, since libguestfs 1.23.10.
     *
     * @param size the size of the drive in bytes, more than 0
     * @throws org.guestfs.OperationException if the action failed: {@code ENOSPC} if the temporary directory is full;
     *     after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; the size is not positive, {@code label} is not
     *     1 to 20 ASCII letters, or {@code blocksize} is neither 512 nor 4096
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDriveScratch(long size) {
        invoke(Call.of(DriveActions.ADD_DRIVE_SCRATCH, size));
    }

    /**
     * Attaches a blank temporary drive of the given size in bytes, removed when the handle is closed.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive_scratch} in guestfs(3); carried out by the library, since libguestfs 1.23.10.
     *
     * @param size the size of the drive in bytes, more than 0
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOSPC} if the temporary directory is full;
     *     after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; the size is not positive, {@code label} is not
     *     1 to 20 ASCII letters, or {@code blocksize} is neither 512 nor 4096
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDriveScratch(long size, AddDriveScratchOptions options) {
        invoke(Call.of(DriveActions.ADD_DRIVE_SCRATCH, size).with(options.values()));
    }

    /**
     * Attaches a disk image on a chosen disk interface.
     *
     * <p>{@code guestfs_add_drive_with_if} in guestfs(3); carried out by the library, since libguestfs 1.0.84.
     * Allowed only before launch.
     *
     * @param filename a disk image or block device of the host
     * @param iface the interface of the drive, such as {@code virtio} or {@code ide}: checked for its form, kept for
     *     compatibility
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the image does not exist,
     *     {@code EACCES} if it may not be read and written, {@code EPERM} if it looks as if it had a backing file; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code iface} has other characters than
     *     letters, digits, {@code -} and {@code _}
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #addDrive} instead
     */
    @Deprecated
    default void addDriveWithIf(String filename, String iface) {
        invoke(Call.of(DriveActions.ADD_DRIVE_WITH_IF, filename, iface));
    }

    /**
     * Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step fails.
     *
     * <p>{@code guestfs_add_libvirt_dom} in guestfs(3); carried out by the library, since libguestfs 1.29.14.
     * Allowed only before launch.
     *
     * @param dom an open domain of the libvirt binding for Java
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the domain has no disk to be
     *     added, {@code EBUSY} if it runs and {@code readonly} is not set, {@code EROFS} if a disk is read-only and
     *     {@code readonlydisk} is {@code error}, {@code E2BIG} if it has too many disks; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code readonlydisk}, {@code cachemode} or
     *     {@code discard} is none of the values allowed
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int addLibvirtDom(Object dom) {
        return invoke(Call.of(DriveActions.ADD_LIBVIRT_DOM, dom));
    }

    /**
     * Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step fails.
     *
     * <p>{@code guestfs_add_libvirt_dom} in guestfs(3); carried out by the library, since libguestfs 1.29.14.
     * Allowed only before launch.
     *
     * @param dom an open domain of the libvirt binding for Java
     * @param options optional arguments
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the domain has no disk to be
     *     added, {@code EBUSY} if it runs and {@code readonly} is not set, {@code EROFS} if a disk is read-only and
     *     {@code readonlydisk} is {@code error}, {@code E2BIG} if it has too many disks; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code readonlydisk}, {@code cachemode} or
     *     {@code discard} is none of the values allowed
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int addLibvirtDom(Object dom, AddLibvirtDomOptions options) {
        return invoke(Call.of(DriveActions.ADD_LIBVIRT_DOM, dom).with(options.values()));
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
        return invoke(Call.of(DriveActions.CANONICAL_DEVICE_NAME, device));
    }

    /**
     * Returns the position of a device in the device list, counting from 0.
     *
     * <p>{@code guestfs_device_index} in guestfs(3); carried out by the library, since libguestfs 1.19.7.
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return the zero-based index of the device
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the name is not that of a whole
     *     disk; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int deviceIndex(String device) {
        return invoke(Call.of(DriveActions.DEVICE_INDEX, device));
    }

    /**
     * Returns the device name for a zero-based drive index, such as /dev/sda for 0.
     *
     * <p>{@code guestfs_device_name} in guestfs(3); carried out by the library, since libguestfs 1.49.1.
     *
     * @param index the position of the disk, from 0
     * @return the name of the device
     * @throws org.guestfs.OperationException if the action failed: {@code EINVAL} if there is no such drive; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String deviceName(int index) {
        return invoke(Call.of(DriveActions.DEVICE_NAME, index));
    }

    /**
     * Creates a blank disk image on the host, with the size in bytes, without attaching it.
     *
     * <p>{@code guestfs_disk_create} in guestfs(3); carried out by the library, since libguestfs 1.25.31.
     *
     * @param filename the image of the host to create or replace, or a block device to discard
     * @param format {@code raw} or {@code qcow2}
     * @param size the size in bytes, more than 0; -1 with a backing file, whose size it takes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its directory does not exist,
     *     {@code EACCES} if it may not be written, {@code ENOSPC} if there is no room for it, {@code EINVAL} if it is
     *     there and neither a file nor a block device; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; the format is neither raw nor qcow2, the size
     *     is not positive (-1 with a backing file), or an option is out of its range or not one of that format
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void diskCreate(String filename, String format, long size) {
        invoke(Call.of(DriveActions.DISK_CREATE, filename, format, size));
    }

    /**
     * Creates a blank disk image on the host, with the size in bytes, without attaching it.
     *
     * <p>{@code guestfs_disk_create} in guestfs(3); carried out by the library, since libguestfs 1.25.31.
     *
     * @param filename the image of the host to create or replace, or a block device to discard
     * @param format {@code raw} or {@code qcow2}
     * @param size the size in bytes, more than 0; -1 with a backing file, whose size it takes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its directory does not exist,
     *     {@code EACCES} if it may not be written, {@code ENOSPC} if there is no room for it, {@code EINVAL} if it is
     *     there and neither a file nor a block device; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; the format is neither raw nor qcow2, the size
     *     is not positive (-1 with a backing file), or an option is out of its range or not one of that format
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void diskCreate(String filename, String format, long size, DiskCreateOptions options) {
        invoke(Call.of(DriveActions.DISK_CREATE, filename, format, size).with(options.values()));
    }

    /**
     * Detects the format of a disk image on the host; do not rely on it for untrusted images.
     *
     * <p>{@code guestfs_disk_format} in guestfs(3); carried out by the library, since libguestfs 1.19.38.
     *
     * @param filename a disk image or block device of the host
     * @return the format name, such as raw or qcow2, or unknown
     * @throws org.guestfs.OperationException if the action failed: the file does not exist or is no disk image; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String diskFormat(String filename) {
        return invoke(Call.of(DriveActions.DISK_FORMAT, filename));
    }

    /**
     * Tests whether a disk image on the host depends on a backing file.
     *
     * <p>{@code guestfs_disk_has_backing_file} in guestfs(3); carried out by the library, since libguestfs 1.19.39.
     *
     * @param filename a disk image or block device of the host
     * @return true if the image has a backing file
     * @throws org.guestfs.OperationException if the action failed: the file does not exist or is no disk image; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean diskHasBackingFile(String filename) {
        return invoke(Call.of(DriveActions.DISK_HAS_BACKING_FILE, filename));
    }

    /**
     * Returns the size in bytes that a disk image on the host presents to a guest.
     *
     * <p>{@code guestfs_disk_virtual_size} in guestfs(3); carried out by the library, since libguestfs 1.19.39.
     *
     * @param filename a disk image or block device of the host
     * @return the virtual size in bytes
     * @throws org.guestfs.OperationException if the action failed: the file does not exist or is no disk image; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long diskVirtualSize(String filename) {
        return invoke(Call.of(DriveActions.DISK_VIRTUAL_SIZE, filename));
    }

    /**
     * Removes the drive with the given label: before launch, or from an appliance that runs once nothing uses it.
     *
     * <p>{@code guestfs_remove_drive} in guestfs(3); carried out by the library, since libguestfs 1.19.49.
     *
     * @param label the label that the drive was added with
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if no drive has that label,
     *     {@code EBUSY} if the appliance uses it, {@code ENOTSUP} if the backend takes drives before launch only; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void removeDrive(String label) {
        invoke(Call.of(DriveActions.REMOVE_DRIVE, label));
    }
}
