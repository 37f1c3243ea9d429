// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code boot}.
 *
 * @since 0.1
 */
@Generated("boot")
public final class BootActions {
    /** Describes {@code extlinux}. */
    public static final Action<Void> EXTLINUX = Action.define("extlinux", Result.none())
            .summary("Installs the extlinux boot loader on the ext2, ext3, ext4 or btrfs file system holding a "
                    + "directory.")
            .errors("ENOTSUP if the appliance lacks the feature extlinux; the directory is on no filesystem that "
                    + "extlinux knows")
            .refusals("a text holds a NUL character")
            .procedure(400)
            .group("boot")
            .feature("extlinux")
            .since("1.21.27")
            .parameters(new Parameter(
                    "directory",
                    Type.PATHNAME,
                    "the directory that extlinux installs into, on a mounted ext or btrfs filesystem"))
            .build();

    /** Describes {@code grub_install}. */
    public static final Action<Void> GRUB_INSTALL = Action.define("grub_install", Result.none())
            .summary("Installs GRUB 1, the legacy boot loader, on a device.")
            .errors("ENOTSUP if the appliance lacks the feature grub; GRUB 1 is not in the appliance, or refuses "
                    + "the disk")
            .refusals("a text holds a NUL character")
            .procedure(86)
            .group("boot")
            .feature("grub")
            .since("1.0.17")
            .parameters(
                    new Parameter(
                            "root",
                            Type.PATHNAME,
                            "the absolute path of the directory below which boot/grub is, inside the guest"),
                    new Parameter("device", Type.DEVICE, "the disk that is to boot, such as /dev/sda"))
            .build();

    /** Describes {@code initrd_cat}. */
    public static final Action<byte[]> INITRD_CAT = Action.define(
                    "initrd_cat", Result.buffer().described("the file contents"))
            .summary("Reads one file out of an initrd image; the file name has no leading slash.")
            .errors("the initrd cannot be read; ENOENT if it holds no such file")
            .refusals("a text holds a NUL character")
            .procedure(221)
            .group("boot")
            .since("1.0.84")
            .parameters(
                    new Parameter("initrdpath", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter(
                            "filename", Type.STRING, "the name of a file inside the initrd, without a leading slash"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code initrd_list}. */
    public static final Action<List<String>> INITRD_LIST = Action.define(
                    "initrd_list", Result.strings(Result.Text.PLAIN).described("the names, without a leading slash"))
            .summary("Lists the files and directories inside an initrd image of cpio format, in archive order.")
            .errors("it is no initrd in cpio format")
            .refusals("a text holds a NUL character")
            .procedure(128)
            .group("boot")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code isoinfo}. */
    public static final Action<Isoinfo> ISOINFO = Action.define(
                    "isoinfo", Result.struct(Isoinfo.TYPE).described("fields of the primary volume descriptor"))
            .summary("Reads the primary volume descriptor of an ISO image stored as a file in a mounted "
                    + "filesystem.")
            .errors("it is no ISO image")
            .refusals("a text holds a NUL character")
            .procedure(314)
            .group("boot")
            .since("1.17.19")
            .parameters(new Parameter("isofile", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code isoinfo_device}. */
    public static final Action<Isoinfo> ISOINFO_DEVICE = Action.define(
                    "isoinfo_device", Result.struct(Isoinfo.TYPE).described("fields of the primary volume descriptor"))
            .summary("Reads the primary volume descriptor of a device that holds an ISO 9660 filesystem.")
            .errors("it is no ISO image")
            .refusals("a text holds a NUL character")
            .procedure(313)
            .group("boot")
            .since("1.17.19")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ISO 9660 filesystem, such as /dev/sr0 or /dev/sdb"))
            .build();

    /** Describes {@code modprobe}. */
    public static final Action<Void> MODPROBE = Action.define("modprobe", Result.none())
            .summary("Loads a kernel module into the running appliance kernel.")
            .errors("ENOTSUP if the appliance lacks the feature linuxmodules; the module does not exist or "
                    + "cannot be loaded")
            .refusals("a text holds a NUL character")
            .procedure(194)
            .group("boot")
            .feature("linuxmodules")
            .since("1.0.68")
            .parameters(new Parameter("modulename", Type.STRING, "the name of the module, without .ko"))
            .build();

    /** Describes {@code syslinux}. */
    public static final Action<Void> SYSLINUX = Action.define("syslinux", Result.none())
            .summary("Installs the SYSLINUX boot loader on a device that holds a FAT filesystem.")
            .errors("ENOTSUP if the appliance lacks the feature syslinux; the device has no FAT filesystem, or "
                    + "it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(399)
            .group("boot")
            .feature("syslinux")
            .since("1.21.27")
            .parameters(new Parameter("device", Type.DEVICE, "a device with a FAT filesystem, such as /dev/sda1"))
            .options(new Parameter(
                    "directory", Type.STRING, "directory of the FAT filesystem to install into; default is its root"))
            .build();

    private BootActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(EXTLINUX, GRUB_INSTALL, INITRD_CAT, INITRD_LIST, ISOINFO, ISOINFO_DEVICE, MODPROBE, SYSLINUX);
    }
}
