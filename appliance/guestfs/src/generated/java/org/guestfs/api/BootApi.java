// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code boot}.
 *
 * @since 0.1
 */
@Generated("boot")
public interface BootApi extends Invoker {
    /**
     * Installs the extlinux boot loader on the ext2, ext3, ext4 or btrfs file system holding a directory.
     *
     * <p>{@code guestfs_extlinux} in guestfs(3); procedure 400 of the daemon, since libguestfs 1.21.27.
     * Needs the feature {@code extlinux}.
     *
     * @param directory the directory that {@code extlinux} installs into, on a mounted ext or btrfs filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code extlinux}; the directory is on no filesystem that extlinux knows; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void extlinux(String directory) {
        invoke(Call.of(BootActions.EXTLINUX, directory));
    }

    /**
     * Installs GRUB 1, the legacy boot loader, on a device.
     *
     * <p>{@code guestfs_grub_install} in guestfs(3); procedure 86 of the daemon, since libguestfs 1.0.17.
     * Needs the feature {@code grub}.
     *
     * @param root the absolute path of the directory below which {@code boot/grub} is, inside the guest
     * @param device the disk that is to boot, such as {@code /dev/sda}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code grub}; GRUB 1 is not in the appliance, or refuses the disk; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void grubInstall(String root, String device) {
        invoke(Call.of(BootActions.GRUB_INSTALL, root, device));
    }

    /**
     * Reads one file out of an initrd image; the file name has no leading slash.
     *
     * <p>{@code guestfs_initrd_cat} in guestfs(3); procedure 221 of the daemon, since libguestfs 1.0.84.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param initrdpath the absolute path of a file inside the guest
     * @param filename the name of a file inside the initrd, without a leading slash
     * @return the file contents
     * @throws org.guestfs.OperationException if the action failed: the initrd cannot be read; {@code ENOENT} if it
     *     holds no such file; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] initrdCat(String initrdpath, String filename) {
        return invoke(Call.of(BootActions.INITRD_CAT, initrdpath, filename));
    }

    /**
     * Lists the files and directories inside an initrd image of cpio format, in archive order.
     *
     * <p>{@code guestfs_initrd_list} in guestfs(3); procedure 128 of the daemon, since libguestfs 1.0.54.
     *
     * @param path the absolute path of a file inside the guest
     * @return the names, without a leading slash
     * @throws org.guestfs.OperationException if the action failed: it is no initrd in cpio format; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> initrdList(String path) {
        return invoke(Call.of(BootActions.INITRD_LIST, path));
    }

    /**
     * Reads the primary volume descriptor of an ISO image stored as a file in a mounted filesystem.
     *
     * <p>{@code guestfs_isoinfo} in guestfs(3); procedure 314 of the daemon, since libguestfs 1.17.19.
     *
     * @param isofile the absolute path of a file inside the guest
     * @return fields of the primary volume descriptor
     * @throws org.guestfs.OperationException if the action failed: it is no ISO image; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Isoinfo isoinfo(String isofile) {
        return invoke(Call.of(BootActions.ISOINFO, isofile));
    }

    /**
     * Reads the primary volume descriptor of a device that holds an ISO 9660 filesystem.
     *
     * <p>{@code guestfs_isoinfo_device} in guestfs(3); procedure 313 of the daemon, since libguestfs 1.17.19.
     *
     * @param device a device with an ISO 9660 filesystem, such as {@code /dev/sr0} or {@code /dev/sdb}
     * @return fields of the primary volume descriptor
     * @throws org.guestfs.OperationException if the action failed: it is no ISO image; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Isoinfo isoinfoDevice(String device) {
        return invoke(Call.of(BootActions.ISOINFO_DEVICE, device));
    }

    /**
     * Loads a kernel module into the running appliance kernel.
     *
     * <p>{@code guestfs_modprobe} in guestfs(3); procedure 194 of the daemon, since libguestfs 1.0.68.
     * Needs the feature {@code linuxmodules}.
     *
     * @param modulename the name of the module, without {@code .ko}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxmodules}; the module does not exist or cannot be loaded; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void modprobe(String modulename) {
        invoke(Call.of(BootActions.MODPROBE, modulename));
    }

    /**
     * Installs the SYSLINUX boot loader on a device that holds a FAT filesystem.
     *
     * <p>{@code guestfs_syslinux} in guestfs(3); procedure 399 of the daemon, since libguestfs 1.21.27.
     * Needs the feature {@code syslinux}.
     *
     * @param device a device with a FAT filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code syslinux}; the device has no FAT filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void syslinux(String device) {
        invoke(Call.of(BootActions.SYSLINUX, device));
    }

    /**
     * Installs the SYSLINUX boot loader on a device that holds a FAT filesystem.
     *
     * <p>{@code guestfs_syslinux} in guestfs(3); procedure 399 of the daemon, since libguestfs 1.21.27.
     * Needs the feature {@code syslinux}.
     *
     * @param device a device with a FAT filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code syslinux}; the device has no FAT filesystem, or it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void syslinux(String device, SyslinuxOptions options) {
        invoke(Call.of(BootActions.SYSLINUX, device).with(options.values()));
    }
}
