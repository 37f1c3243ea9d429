// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code ext}.
 *
 * @since 0.1
 */
@Generated("ext")
public final class ExtActions {
    /** Describes {@code e2fsck}. */
    public static final Action<Void> E2FSCK = Action.define("e2fsck", Result.none())
            .summary("Checks an ext2, ext3 or ext4 file system; at most one option may be given.")
            .details("At most one of the options may be true. The daemon refuses more, before it looks at the "
                    + "device; the library passes them on. The option forceno came later than libguestfs 1.48, "
                    + "whose daemon does not know it.")
            .errors("more than one of the options is true, or errors are left that could not be repaired")
            .refusals("a text holds a NUL character")
            .procedure(304)
            .group("ext")
            .since("1.15.17")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .options(
                    new Parameter("correct", Type.BOOL, "fix whatever can be fixed safely (default false)"),
                    new Parameter("forceall", Type.BOOL, "answer yes to every question (default false)"),
                    new Parameter(
                            "forceno", Type.BOOL, "open read-only and answer no to every question (default false)"))
            .build();

    /** Describes {@code e2fsck_f}. */
    public static final Action<Void> E2FSCK_F = Action.define("e2fsck_f", Result.none())
            .summary("Checks an ext2, ext3 or ext4 file system even if it looks clean, fixing what is safe to fix.")
            .errors("errors are left that could not be repaired")
            .refusals("a text holds a NUL character")
            .procedure(108)
            .group("ext")
            .since("1.0.29")
            .deprecatedBy("e2fsck")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_e2attrs}. */
    public static final Action<String> GET_E2ATTRS = Action.define(
                    "get_e2attrs",
                    Result.string(Result.Text.PLAIN).described("the flags as a string of letters, possibly empty"))
            .summary("Reads the ext2, ext3 or ext4 attribute flags of a file, as chattr sets them.")
            .errors("the file is not on an ext2, ext3 or ext4 filesystem")
            .refusals("a text holds a NUL character")
            .procedure(318)
            .group("ext")
            .since("1.17.31")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code get_e2generation}. */
    public static final Action<Long> GET_E2GENERATION = Action.define(
                    "get_e2generation", Result.int64().described("the generation number"))
            .summary("Returns the inode generation number of a file on an ext2, ext3 or ext4 file system.")
            .errors("the file is not on an ext2, ext3 or ext4 filesystem")
            .refusals("a text holds a NUL character")
            .procedure(320)
            .group("ext")
            .since("1.17.31")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code get_e2label}. */
    public static final Action<String> GET_E2LABEL = Action.define(
                    "get_e2label", Result.string(Result.Text.PLAIN).described("the file system label"))
            .summary("Returns the label of an ext2, ext3 or ext4 file system.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(81)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("vfs_label")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_e2uuid}. */
    public static final Action<String> GET_E2UUID = Action.define(
                    "get_e2uuid", Result.string(Result.Text.PLAIN).described("the file system UUID"))
            .summary("Returns the UUID of an ext2, ext3 or ext4 file system.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(83)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("vfs_uuid")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2fs}. */
    public static final Action<Void> MKE2FS = Action.define("mke2fs", Result.none())
            .summary("Creates an ext2, ext3 or ext4 filesystem on a device with full control over its layout.")
            .errors("an option does not fit the device or another one")
            .refusals("a text holds a NUL character")
            .procedure(368)
            .group("ext")
            .since("1.19.44")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .options(
                    new Parameter("blockscount", Type.INT64, "filesystem size in blocks; default is the whole device"),
                    new Parameter("blocksize", Type.INT64, "block size in bytes, such as 1024, 2048 or 4096"),
                    new Parameter("fragsize", Type.INT64, "fragment size in bytes"),
                    new Parameter("blockspergroup", Type.INT64, "number of blocks in each block group"),
                    new Parameter(
                            "numberofgroups", Type.INT64, "number of block groups packed into one larger flex group"),
                    new Parameter("bytesperinode", Type.INT64, "one inode is made for every so many bytes of space"),
                    new Parameter("inodesize", Type.INT64, "size of each inode in bytes"),
                    new Parameter("journalsize", Type.INT64, "size of the internal journal in MiB"),
                    new Parameter("numberofinodes", Type.INT64, "total number of inodes"),
                    new Parameter("stridesize", Type.INT64, "RAID stride in filesystem blocks"),
                    new Parameter("stripewidth", Type.INT64, "RAID stripe width in filesystem blocks"),
                    new Parameter(
                            "maxonlineresize",
                            Type.INT64,
                            "largest size in blocks that a later online resize must be able to reach"),
                    new Parameter("reservedblockspercentage", Type.INT, "percentage of blocks kept for the superuser"),
                    new Parameter(
                            "mmpupdateinterval", Type.INT, "multiple mount protection update interval in seconds"),
                    new Parameter(
                            "journaldevice",
                            Type.STRING,
                            "external journal: a device name, or LABEL= or UUID= with a value"),
                    new Parameter("label", Type.STRING, "filesystem label, up to 16 bytes"),
                    new Parameter("lastmounteddir", Type.STRING, "directory recorded as the last mount point"),
                    new Parameter("creatoros", Type.STRING, "operating system recorded as the creator"),
                    new Parameter("fstype", Type.STRING, "filesystem type: ext2, ext3 or ext4"),
                    new Parameter("usagetype", Type.STRING, "usage type from mke2fs.conf, such as news or largefile"),
                    new Parameter("uuid", Type.STRING, "filesystem UUID"),
                    new Parameter(
                            "forcecreate",
                            Type.BOOL,
                            "true to create the filesystem even if the device looks unsuitable"),
                    new Parameter(
                            "writesbandgrouponly",
                            Type.BOOL,
                            "true to write only superblocks and group descriptors, as a last-resort rescue"),
                    new Parameter(
                            "lazyitableinit",
                            Type.BOOL,
                            "true to leave inode tables for the kernel to initialise later"),
                    new Parameter("lazyjournalinit", Type.BOOL, "true to leave the journal inode not fully zeroed"),
                    new Parameter(
                            "testfs", Type.BOOL, "true to flag the filesystem as usable with experimental kernel code"),
                    new Parameter(
                            "discard", Type.BOOL, "true to discard device blocks first, false to keep from doing so"),
                    new Parameter("quotatype", Type.BOOL, "accepted for compatibility; has no effect"),
                    new Parameter(
                            "extent", Type.BOOL, "true to turn on, false to turn off, extent trees for file blocks"),
                    new Parameter(
                            "filetype",
                            Type.BOOL,
                            "true to turn on, false to turn off, file types in directory entries"),
                    new Parameter("flexbg", Type.BOOL, "true to turn on, false to turn off, flexible block groups"),
                    new Parameter("hasjournal", Type.BOOL, "true to turn on, false to turn off, the journal"),
                    new Parameter(
                            "journaldev",
                            Type.BOOL,
                            "true to create an external journal device instead of a filesystem"),
                    new Parameter(
                            "largefile", Type.BOOL, "true to turn on, false to turn off, files larger than 2 GiB"),
                    new Parameter("quota", Type.BOOL, "true to turn on, false to turn off, built-in quota inodes"),
                    new Parameter(
                            "resizeinode",
                            Type.BOOL,
                            "true to reserve, false not to reserve, space for growing the group descriptors later"),
                    new Parameter(
                            "sparsesuper",
                            Type.BOOL,
                            "true to keep fewer superblock copies, false to keep one in every group"),
                    new Parameter(
                            "uninitbg",
                            Type.BOOL,
                            "true to turn on, false to turn off, checksummed and uninitialised block groups"))
            .build();

    /** Describes {@code mke2fs_J}. */
    public static final Action<Void> MKE2FS_J = Action.define("mke2fs_J", Result.none())
            .summary("Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal "
                    + "on another device.")
            .errors("the journal device has another block size, or is none")
            .refusals("a text holds a NUL character")
            .procedure(191)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("fstype", Type.STRING, "ext2, ext3 or ext4"),
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, such as 4096"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"),
                    new Parameter("journal", Type.DEVICE, "the device of the external journal"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2fs_JL}. */
    public static final Action<Void> MKE2FS_JL = Action.define("mke2fs_JL", Result.none())
            .summary("Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal "
                    + "found by label.")
            .errors("the journal device has another block size, or is none")
            .refusals("a text holds a NUL character")
            .procedure(192)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("fstype", Type.STRING, "ext2, ext3 or ext4"),
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, such as 4096"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"),
                    new Parameter("label", Type.STRING, "the label of the journal"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2fs_JU}. */
    public static final Action<Void> MKE2FS_JU = Action.define("mke2fs_JU", Result.none())
            .summary("Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal "
                    + "found by UUID.")
            .errors("ENOTSUP if the appliance lacks the feature linuxfsuuid; the journal device has another "
                    + "block size, or is none")
            .refusals("a text holds a NUL character")
            .procedure(193)
            .group("ext")
            .feature("linuxfsuuid")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("fstype", Type.STRING, "ext2, ext3 or ext4"),
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, such as 4096"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"),
                    new Parameter("uuid", Type.STRING, "the UUID of the journal"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2journal}. */
    public static final Action<Void> MKE2JOURNAL = Action.define("mke2journal", Result.none())
            .summary("Creates an external ext journal on a device, with a block size in bytes.")
            .refusals("a text holds a NUL character")
            .procedure(188)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, such as 4096"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2journal_L}. */
    public static final Action<Void> MKE2JOURNAL_L = Action.define("mke2journal_L", Result.none())
            .summary("Creates an external ext journal with a label on a device, with a block size in bytes.")
            .errors("the label or the device does not fit")
            .refusals("a text holds a NUL character")
            .procedure(189)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, such as 4096"),
                    new Parameter("label", Type.STRING, "the label of the journal"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2journal_U}. */
    public static final Action<Void> MKE2JOURNAL_U = Action.define("mke2journal_U", Result.none())
            .summary("Creates an external ext journal with a given UUID on a device, with a block size in bytes.")
            .errors("ENOTSUP if the appliance lacks the feature linuxfsuuid; the UUID or the device does not fit")
            .refusals("a text holds a NUL character")
            .procedure(190)
            .group("ext")
            .feature("linuxfsuuid")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("blocksize", Type.INT, "the size of a block in bytes, such as 4096"),
                    new Parameter("uuid", Type.STRING, "the UUID of the journal"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mklost_and_found}. */
    public static final Action<Void> MKLOST_AND_FOUND = Action.define("mklost_and_found", Result.none())
            .summary("Creates the lost+found directory below a directory of a mounted ext2, ext3 or ext4 "
                    + "filesystem.")
            .errors("a directory is not on ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(374)
            .group("ext")
            .since("1.19.56")
            .parameters(new Parameter(
                    "mountpoint", Type.PATHNAME, "where the filesystem is mounted, an absolute path inside the guest"))
            .build();

    /** Describes {@code resize2fs}. */
    public static final Action<Void> RESIZE2FS = Action.define("resize2fs", Result.none())
            .summary("Resizes an ext filesystem (ext2, ext3, ext4) until it fills its device.")
            .errors("the device holds no such filesystem, or it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(106)
            .group("ext")
            .since("1.0.27")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code resize2fs_M}. */
    public static final Action<Void> RESIZE2FS_M = Action.define("resize2fs_M", Result.none())
            .summary("Shrinks an ext filesystem (ext2, ext3, ext4) as far as its data allows.")
            .errors("the device holds no such filesystem, or it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(281)
            .group("ext")
            .since("1.9.4")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code resize2fs_size}. */
    public static final Action<Void> RESIZE2FS_SIZE = Action.define("resize2fs_size", Result.none())
            .summary("Resizes an ext filesystem (ext2, ext3, ext4), with the new size given in bytes.")
            .errors("the device holds no such filesystem, or it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(248)
            .group("ext")
            .since("1.3.14")
            .parameters(
                    new Parameter(
                            "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"),
                    new Parameter("size", Type.INT64, "the new size in bytes"))
            .build();

    /** Describes {@code set_e2attrs}. */
    public static final Action<Void> SET_E2ATTRS = Action.define("set_e2attrs", Result.none())
            .summary("Sets or clears attribute letters, such as i or a, of a file on an ext2, ext3 or ext4 "
                    + "filesystem.")
            .errors("the file is not on an ext2, ext3 or ext4 filesystem")
            .refusals("a text holds a NUL character")
            .procedure(319)
            .group("ext")
            .since("1.17.31")
            .parameters(
                    new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("attrs", Type.STRING, "the letters of the attributes, such as ia"))
            .options(new Parameter(
                    "clear", Type.BOOL, "true to clear the listed attributes, false to set them; default false"))
            .build();

    /** Describes {@code set_e2generation}. */
    public static final Action<Void> SET_E2GENERATION = Action.define("set_e2generation", Result.none())
            .summary("Sets the inode generation number of a file on an ext2, ext3 or ext4 filesystem.")
            .errors("the file is not on an ext2, ext3 or ext4 filesystem")
            .refusals("a text holds a NUL character")
            .procedure(321)
            .group("ext")
            .since("1.17.31")
            .parameters(
                    new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("generation", Type.INT64, "the new generation number, 32 bits without a sign"))
            .build();

    /** Describes {@code set_e2label}. */
    public static final Action<Void> SET_E2LABEL = Action.define("set_e2label", Result.none())
            .summary("Sets the label, up to 16 characters, of an ext2, ext3 or ext4 filesystem.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(80)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("set_label")
            .parameters(
                    new Parameter(
                            "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"),
                    new Parameter("label", Type.STRING, "the new label, up to 16 characters"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code set_e2uuid}. */
    public static final Action<Void> SET_E2UUID = Action.define("set_e2uuid", Result.none())
            .summary("Sets the UUID of an ext2, ext3 or ext4 filesystem, also accepting clear, random or time.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(82)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("set_uuid")
            .parameters(
                    new Parameter(
                            "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"),
                    new Parameter("uuid", Type.STRING, "the new UUID, or clear, random or time"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code tune2fs}. */
    public static final Action<Void> TUNE2FS = Action.define("tune2fs", Result.none())
            .summary("Changes parameters of an existing ext2, ext3 or ext4 filesystem.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(298)
            .group("ext")
            .since("1.15.4")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .options(
                    new Parameter("force", Type.BOOL, "true to carry on in spite of errors; default false"),
                    new Parameter("maxmountcount", Type.INT, "number of mounts between checks, or 0 for no limit"),
                    new Parameter("mountcount", Type.INT, "number of times the filesystem counts as mounted so far"),
                    new Parameter(
                            "errorbehavior", Type.STRING, "kernel action on errors: continue, remount-ro or panic"),
                    new Parameter("group", Type.INT64, "numeric ID of the group that may use the reserved blocks"),
                    new Parameter(
                            "intervalbetweenchecks",
                            Type.INT,
                            "longest time between checks in seconds, or 0 to turn timed checks off"),
                    new Parameter(
                            "reservedblockspercentage", Type.INT, "percentage of blocks kept for privileged processes"),
                    new Parameter("lastmounteddirectory", Type.STRING, "directory recorded as the last mount point"),
                    new Parameter("reservedblockscount", Type.INT64, "number of blocks kept for privileged processes"),
                    new Parameter("user", Type.INT64, "numeric ID of the user who may use the reserved blocks"))
            .build();

    /** Describes {@code tune2fs_l}. */
    public static final Action<Map<String, String>> TUNE2FS_L = Action.define(
                    "tune2fs_l",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described("map from superblock field name to its text value, as tune2fs -l prints them"))
            .summary("Returns the superblock fields of an ext2, ext3 or ext4 filesystem.")
            .errors("the filesystem of the device is not ext2, ext3 or ext4")
            .refusals("a text holds a NUL character")
            .procedure(55)
            .group("ext")
            .since("1.9.2")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an ext2, ext3 or ext4 filesystem, such as /dev/sda1"))
            .build();

    private ExtActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                E2FSCK,
                E2FSCK_F,
                GET_E2ATTRS,
                GET_E2GENERATION,
                GET_E2LABEL,
                GET_E2UUID,
                MKE2FS,
                MKE2FS_J,
                MKE2FS_JL,
                MKE2FS_JU,
                MKE2JOURNAL,
                MKE2JOURNAL_L,
                MKE2JOURNAL_U,
                MKLOST_AND_FOUND,
                RESIZE2FS,
                RESIZE2FS_M,
                RESIZE2FS_SIZE,
                SET_E2ATTRS,
                SET_E2GENERATION,
                SET_E2LABEL,
                SET_E2UUID,
                TUNE2FS,
                TUNE2FS_L);
    }
}
