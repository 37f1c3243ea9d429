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
     * @param filename a disk image of the host
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param dom the name of a libvirt domain
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param dom the name of a libvirt domain
     * @param options optional arguments
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int addDomain(String dom, AddDomainOptions options) {
        return invoke(Call.of(DriveActions.ADD_DOMAIN, dom).with(options.values()));
    }

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
        invoke(Call.of(DriveActions.ADD_DRIVE, filename));
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
        invoke(Call.of(DriveActions.ADD_DRIVE, filename).with(options.values()));
    }

    /**
     * Attaches a disk image read-only: writes go to a temporary overlay and never reach the image.
     *
     * <p>{@code guestfs_add_drive_ro} in guestfs(3); carried out by the library, since libguestfs 1.0.38.
     * Allowed only before launch.
     *
     * @param filename a disk image of the host
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param filename a disk image of the host
     * @param iface the interface of the drive
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * <p>{@code guestfs_add_drive_scratch} in guestfs(3); carried out by the library, since libguestfs 1.23.10.
     *
     * @param size the size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void addDriveScratch(long size) {
        invoke(Call.of(DriveActions.ADD_DRIVE_SCRATCH, size));
    }

    /**
     * Attaches a blank temporary drive of the given size in bytes, removed when the handle is closed.
     *
     * <p>{@code guestfs_add_drive_scratch} in guestfs(3); carried out by the library, since libguestfs 1.23.10.
     *
     * @param size the size in bytes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param filename a disk image of the host
     * @param iface the interface of the drive
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param dom an open libvirt domain
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param dom an open libvirt domain
     * @param options optional arguments
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param device a device name
     * @return the device name in /dev/sdX or /dev/VG/LV form, or the input unchanged
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param device a block device, such as {@code /dev/sda1}
     * @return the zero-based index of the device
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param index the number of the disk, from 0
     * @return the name of the device
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
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
     * @param filename a disk image of the host
     * @param format an image format, such as {@code qcow2}
     * @param size the size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param filename a disk image of the host
     * @param format an image format, such as {@code qcow2}
     * @param size the size in bytes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param filename a disk image of the host
     * @return the format name, such as raw or qcow2, or unknown
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param filename a disk image of the host
     * @return true if the image has a backing file
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param filename a disk image of the host
     * @return the virtual size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long diskVirtualSize(String filename) {
        return invoke(Call.of(DriveActions.DISK_VIRTUAL_SIZE, filename));
    }

    /**
     * Fails with an error on every call, because removing drives is no longer supported.
     *
     * <p>{@code guestfs_remove_drive} in guestfs(3); carried out by the library, since libguestfs 1.19.49.
     *
     * @param label the label of the drive
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default void removeDrive(String label) {
        invoke(Call.of(DriveActions.REMOVE_DRIVE, label));
    }
}
