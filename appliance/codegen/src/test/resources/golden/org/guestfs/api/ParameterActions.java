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
 * Descriptors of the actions of the group {@code parameter}.
 *
 * @since 0.1
 */
@Generated("parameter")
public final class ParameterActions {
    /** Describes {@code add_libvirt_dom}. */
    public static final Action<Integer> ADD_LIBVIRT_DOM = Action.define("add_libvirt_dom", Result.int32().described("the number of disks attached"))
            .summary("Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step " + "fails.")
            .errors("ENOENT if the domain has no disk to be added, EBUSY if it runs and readonly is not set, " + "EROFS if a disk is read-only and readonlydisk is error, E2BIG if it has too many disks")
            .refusals("readonlydisk, cachemode or discard is none of the values allowed")
            .group("parameter")
            .since("1.29.14")
            .parameters(new Parameter("dom", Type.POINTER, "an open domain of the libvirt binding for Java"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code btrfs_quota_enable}. */
    public static final Action<Void> BTRFS_QUOTA_ENABLE = Action.define("btrfs_quota_enable", Result.none())
            .summary("Turns subvolume quota support of a btrfs file system on or off.")
            .errors("ENOTSUP if the appliance lacks the feature btrfs; the filesystem is not btrfs")
            .refusals("a text holds a NUL character")
            .procedure(427)
            .group("parameter")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("fs", Type.MOUNTABLE_OR_PATH, "where a btrfs filesystem is mounted, or a device or subvolume that holds one"), new Parameter("enable", Type.BOOL, "true to turn quotas on, false to turn them off"))
            .build();

    /** Describes {@code chmod}. */
    public static final Action<Void> CHMOD = Action.define("chmod", Result.none())
            .summary("Changes the permission bits of a file or directory to a numeric mode, subject to the umask.")
            .errors("ENOENT if there is no such file or directory; the mode is negative")
            .refusals("a text holds a NUL character")
            .procedure(34)
            .group("parameter")
            .since("0.0.8")
            .parameters(new Parameter("mode", Type.INT, "the new permission bits, such as 0644, with the set-user-ID, set-group-ID and sticky bits"), new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"))
            .build();

    /** Describes {@code command}. */
    public static final Action<String> COMMAND = Action.define("command", Result.string(Result.Text.PLAIN).described("the standard output of the program"))
            .summary("Runs a program from the mounted guest directly, without a shell, and returns what it prints.")
            .errors("the program is not found in the guest, ends with a status other than 0 (the message is what " + "it wrote to its standard error), or prints more than a message holds")
            .refusals("a text holds a NUL character")
            .procedure(50)
            .group("parameter")
            .since("1.9.1")
            .parameters(new Parameter("arguments", Type.STRING_LIST, "the program, looked for inside the guest, and its arguments"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code cryptsetup_open}. */
    public static final Action<Void> CRYPTSETUP_OPEN = Action.define("cryptsetup_open", Result.none())
            .summary("Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no slot, the " + "device is not encrypted, or the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(508)
            .group("parameter")
            .feature("luks")
            .since("1.43.2")
            .parameters(new Parameter("device", Type.DEVICE, "an encrypted device, such as /dev/sda1"), new Parameter("key", Type.KEY, "a pass phrase or key of the device, which is never traced"), new Parameter("mapname", Type.STRING, "the name that the clear content gets below /dev/mapper"))
            .build();

    /** Describes {@code debug}. */
    public static final Action<String> DEBUG = Action.define("debug", Result.string(Result.Text.PLAIN).described("the output of the subcommand"))
            .summary("Runs an internal debugging subcommand inside the daemon; for library developers.")
            .errors("the subcommand is unknown")
            .refusals("a text holds a NUL character")
            .procedure(76)
            .group("parameter")
            .since("1.0.11")
            .parameters(new Parameter("subcmd", Type.STRING, "the subcommand, help for a list of them"), new Parameter("extraargs", Type.STRING_LIST, "arguments of the subcommand"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code file}. */
    public static final Action<String> FILE = Action.define("file", Result.string(Result.Text.PLAIN).described("the free-form description, which is not stable enough to parse"))
            .summary("Describes the type or contents of a file or device as the file program does, even if " + "compressed.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(49)
            .group("parameter")
            .since("1.9.1")
            .parameters(new Parameter("path", Type.DEV_OR_PATH, "the absolute path of a file inside the guest, or a block device"))
            .build();

    /** Describes {@code luks_open}. */
    public static final Action<Void> LUKS_OPEN = Action.define("luks_open", Result.none())
            .summary("Unlocks a LUKS device and makes its clear content available as /dev/mapper/ plus the given " + "name.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no slot, the " + "device is not encrypted, or the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(257)
            .group("parameter")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_open")
            .parameters(new Parameter("device", Type.DEVICE, "a LUKS device, such as /dev/sda1"), new Parameter("key", Type.KEY, "a pass phrase or key of the device, which is never traced"), new Parameter("mapname", Type.STRING, "the name that the clear content gets below /dev/mapper"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code lxattrlist}. */
    public static final Action<List<Xattr>> LXATTRLIST = Action.define("lxattrlist", Result.structs(Xattr.TYPE).described("flat list: per name a header entry holding the attribute count, then the attributes"))
            .summary("Reads the extended attributes of many names in one directory in one call, without following " + "links.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .group("parameter")
            .feature("linuxxattrs")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a directory inside the guest"), new Parameter("names", Type.FILENAME_LIST, "names in that directory, without a slash"))
            .build();

    /** Describes {@code mkdir}. */
    public static final Action<Void> MKDIR = Action.define("mkdir", Result.none())
            .summary("Creates one directory.")
            .errors("EEXIST if the path is taken, ENOENT if its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(32)
            .group("parameter")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of the directory to create; its parent must exist"))
            .build();

    /** Describes {@code modprobe}. */
    public static final Action<Void> MODPROBE = Action.define("modprobe", Result.none())
            .summary("Loads a kernel module into the running appliance kernel.")
            .errors("ENOTSUP if the appliance lacks the feature linuxmodules; the module does not exist or " + "cannot be loaded")
            .refusals("a text holds a NUL character")
            .procedure(194)
            .group("parameter")
            .feature("linuxmodules")
            .since("1.0.68")
            .parameters(new Parameter("modulename", Type.STRING, "the name of the module, without .ko"))
            .build();

    /** Describes {@code mount_ro}. */
    public static final Action<Void> MOUNT_RO = Action.define("mount_ro", Result.none())
            .summary("Mounts a filesystem read-only.")
            .errors("the filesystem cannot be mounted there: it is damaged, of an unknown type or dirty, or the " + "directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(73)
            .group("parameter")
            .since("1.0.10")
            .parameters(new Parameter("mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume, as list_filesystems names it"), new Parameter("mountpoint", Type.STRING, "where to mount, an absolute path of a directory that exists"))
            .build();

    /** Describes {@code part_set_gpt_type}. */
    public static final Action<Void> PART_SET_GPT_TYPE = Action.define("part_set_gpt_type", Result.none())
            .summary("Sets the GUID that tells the type of a GPT partition.")
            .errors("the partition table is not a GPT, or the number is not that of a partition")
            .refusals("a text holds a NUL character; guid is not of the form 8-4-4-4-12, with or without braces")
            .procedure(392)
            .group("parameter")
            .since("1.21.1")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk with a GPT, such as /dev/sda"), new Parameter("partnum", Type.INT, "the number of the partition, from 1"), new Parameter("guid", Type.GUID, "the GUID of the type, as 8-4-4-4-12 hexadecimal digits, such as " + "C12A7328-F81F-11D2-BA4B-00A0C93EC93B for an EFI system partition"))
            .build();

    /** Describes {@code set_append}. */
    public static final Action<Void> SET_APPEND = Action.define("set_append", Result.none())
            .summary("Sets extra options for the kernel command line of the appliance, or none if null.")
            .refusals("a text holds a NUL character")
            .group("parameter")
            .since("1.0.26")
            .parameters(new Parameter("append", Type.OPT_STRING, "more parameters for the command line of the kernel, or null for none"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_trace}. */
    public static final Action<Void> SET_TRACE = Action.define("set_trace", Result.none())
            .summary("Turns on or off the tracing of each call with its parameters and result.")
            .group("parameter")
            .since("1.0.69")
            .parameters(new Parameter("trace", Type.BOOL, "whether calls are traced"))
            .build();

    /** Describes {@code truncate_size}. */
    public static final Action<Void> TRUNCATE_SIZE = Action.define("truncate_size", Result.none())
            .summary("Sets the length of an existing file in bytes, adding a sparse run of zeroes when it grows.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(200)
            .group("parameter")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"), new Parameter("size", Type.INT64, "the new length in bytes"))
            .build();

    /** Describes {@code vgcreate}. */
    public static final Action<Void> VGCREATE = Action.define("vgcreate", Result.none())
            .summary("Creates a volume group from one or more physical volumes.")
            .errors("ENOTSUP if the appliance lacks the feature lvm2; a physical volume is in use by a group, or " + "the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(40)
            .group("parameter")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(new Parameter("volgroup", Type.STRING, "the name of the volume group"), new Parameter("physvols", Type.DEVICE_LIST, "physical volumes of LVM, such as /dev/sda1"))
            .build();

    /** Describes {@code write}. */
    public static final Action<Void> WRITE = Action.define("write", Result.none())
            .summary("Writes a new file with the given bytes, replacing any earlier content.")
            .errors("ENOENT if its parent does not exist, EISDIR if it is a directory, ENOSPC if the filesystem " + "is full, EROFS if it is mounted read-only")
            .refusals("a text holds a NUL character")
            .group("parameter")
            .since("1.3.14")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of the file inside the guest, which is created or replaced"), new Parameter("content", Type.BUFFER_IN, "the new content, of any size"))
            .build();

    /** Describes {@code zero}. */
    public static final Action<Void> ZERO = Action.define("zero", Result.none())
            .summary("Writes zeroes over the first blocks of a device, enough to remove partition tables and " + "superblocks.")
            .errors("the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(85)
            .group("parameter")
            .since("1.0.16")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, such as /dev/sda1"))
            .traits(Trait.PROGRESS)
            .build();

    private ParameterActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(ADD_LIBVIRT_DOM, BTRFS_QUOTA_ENABLE, CHMOD, COMMAND, CRYPTSETUP_OPEN, DEBUG, FILE, LUKS_OPEN, LXATTRLIST, MKDIR, MODPROBE, MOUNT_RO, PART_SET_GPT_TYPE, SET_APPEND, SET_TRACE, TRUNCATE_SIZE, VGCREATE, WRITE, ZERO);
    }
}
