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
 * Descriptors of the actions of the group {@code drive}.
 *
 * @since 0.1
 */
@Generated("drive")
public final class DriveActions {
    /** Describes {@code add_cdrom}. */
    public static final Action<Void> ADD_CDROM = Action.define("add_cdrom", Result.none())
            .summary("Attaches a CD-ROM image as a read-only drive, exactly as add_drive_ro does.")
            .errors("ENOENT if the image does not exist, EACCES if it may not be read, EISDIR or EINVAL if it is "
                    + "no file or block device or is empty")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("0.0.3")
            .deprecatedBy("add_drive_ro")
            .parameters(new Parameter(
                    "filename", Type.STRING, "a disk image or block device of the host, which is not written to"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code add_domain}. */
    public static final Action<Integer> ADD_DOMAIN = Action.define(
                    "add_domain", Result.int32().described("the number of disks attached"))
            .summary("Looks up a libvirt domain by name and attaches all of its disks, or none of them if any "
                    + "step fails.")
            .errors("ENOTSUP if libvirt cannot be loaded, ENOENT if there is no such domain or it has no disk to "
                    + "be added, EBUSY if it runs and readonly is not set, EROFS if a disk is read-only and "
                    + "readonlydisk is error, E2BIG if it has too many disks")
            .refusals("a text holds a NUL character; readonlydisk, cachemode or discard is none of the values "
                    + "allowed")
            .group("drive")
            .since("1.7.4")
            .parameters(new Parameter("dom", Type.STRING, "the name of a libvirt domain, or with allowuuid its UUID"))
            .options(
                    new Parameter(
                            "libvirturi", Type.STRING, "libvirt connection URI; the libvirt default when omitted"),
                    new Parameter(
                            "readonly",
                            Type.BOOL,
                            "attach every disk read-only; required if the domain is running (default false)"),
                    new Parameter("iface", Type.STRING, "disk interface hint passed on to add_drive; rarely needed"),
                    new Parameter(
                            "live", Type.BOOL, "ignored since 1.48; once asked for a connection to a running guest"),
                    new Parameter(
                            "allowuuid", Type.BOOL, "also accept a UUID in place of the domain name (default false)"),
                    new Parameter(
                            "readonlydisk",
                            Type.STRING,
                            "disks libvirt marks read-only: error, read, write (default) or ignore"),
                    new Parameter(
                            "cachemode",
                            Type.STRING,
                            "writeback (default; syncs are honoured) or unsafe (syncs may be skipped)"),
                    new Parameter(
                            "discard", Type.STRING, "disable (default), enable (fail if impossible) or besteffort"),
                    new Parameter(
                            "copyonread",
                            Type.BOOL,
                            "keep blocks read from a backing file in the overlay (default false)"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code add_drive}. */
    public static final Action<Void> ADD_DRIVE = Action.define("add_drive", Result.none())
            .summary("Attaches a disk image, host block device or network disk to the handle.")
            .details("After launch the drive is attached to the appliance that runs, and needs a label.")
            .errors("ENOENT if the image does not exist, EACCES if it may not be read, or written where that is "
                    + "wanted, EISDIR or EINVAL if it is no file or block device or is empty, EPERM if it is to be "
                    + "written, no format is given and it looks as if it had a backing file, ENOTSUP if discard is "
                    + "demanded of a format that has none; after launch EINVAL without a label, EEXIST if the "
                    + "label is taken, E2BIG if there are as many drives as the backend takes")
            .refusals("a text holds a NUL character; label is not 1 to 20 ASCII letters, format, iface or name has "
                    + "other characters than letters, digits, - and _, cachemode, discard, protocol or blocksize "
                    + "is none of the values allowed, readonly is set with discard=enable, or server, username or "
                    + "secret is given for a file")
            .group("drive")
            .since("0.0.3")
            .parameters(new Parameter(
                    "filename",
                    Type.STRING,
                    "a disk image or block device of the host; with a network protocol, the name of the export "
                            + "or file on the server"))
            .options(
                    new Parameter(
                            "readonly",
                            Type.BOOL,
                            "send writes to a throwaway overlay and leave the image untouched (default false)"),
                    new Parameter(
                            "format",
                            Type.STRING,
                            "image format such as raw or qcow2; probed when omitted, which is unsafe for untrusted images"),
                    new Parameter(
                            "iface", Type.STRING, "disk interface name, kept for compatibility with add_drive_with_if"),
                    new Parameter("name", Type.STRING, "former inspection hint, no longer used"),
                    new Parameter(
                            "label",
                            Type.STRING,
                            "short ASCII-letter label; the drive also appears as /dev/disk/guestfs/LABEL"),
                    new Parameter(
                            "protocol", Type.STRING, "file (default), ftp, ftps, http, https, iscsi, nbd, rbd or ssh"),
                    new Parameter(
                            "server",
                            Type.STRING_LIST,
                            "remote servers, each host, host:port, tcp:host:port or unix:/path; only for network "
                                    + "protocols"),
                    new Parameter("username", Type.STRING, "user name on the remote server"),
                    new Parameter("secret", Type.KEY, "credential for the remote server; base64 encoded for rbd"),
                    new Parameter(
                            "cachemode",
                            Type.STRING,
                            "writeback (default; syncs are honoured) or unsafe (syncs may be skipped)"),
                    new Parameter(
                            "discard", Type.STRING, "disable (default), enable (fail if impossible) or besteffort"),
                    new Parameter(
                            "copyonread",
                            Type.BOOL,
                            "keep blocks read from a backing file in the overlay (default false)"),
                    new Parameter("blocksize", Type.INT, "disk sector size in bytes: 512 (default) or 4096"))
            .build();

    /** Describes {@code add_drive_ro}. */
    public static final Action<Void> ADD_DRIVE_RO = Action.define("add_drive_ro", Result.none())
            .summary("Attaches a disk image read-only: writes go to a temporary overlay and never reach the image.")
            .errors("ENOENT if the image does not exist, EACCES if it may not be read, EISDIR or EINVAL if it is "
                    + "no file or block device or is empty")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.0.38")
            .parameters(new Parameter(
                    "filename", Type.STRING, "a disk image or block device of the host, which is not written to"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code add_drive_ro_with_if}. */
    public static final Action<Void> ADD_DRIVE_RO_WITH_IF = Action.define("add_drive_ro_with_if", Result.none())
            .summary("Attaches a disk image read-only on a chosen disk interface.")
            .errors("ENOENT if the image does not exist, EACCES if it may not be read, EISDIR or EINVAL if it is "
                    + "no file or block device or is empty")
            .refusals("a text holds a NUL character; iface has other characters than letters, digits, - and _")
            .group("drive")
            .since("1.0.84")
            .deprecatedBy("add_drive")
            .parameters(
                    new Parameter(
                            "filename",
                            Type.STRING,
                            "a disk image or block device of the host, which is not written to"),
                    new Parameter(
                            "iface",
                            Type.STRING,
                            "the interface of the drive, such as virtio or ide: checked for its form, kept for "
                                    + "compatibility"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code add_drive_scratch}. */
    public static final Action<Void> ADD_DRIVE_SCRATCH = Action.define("add_drive_scratch", Result.none())
            .summary("Attaches a blank temporary drive of the given size in bytes, removed when the handle is "
                    + "closed.")
            .details("After launch the drive is attached to the appliance that runs, and needs a label.")
            .errors("ENOSPC if the temporary directory is full; after launch EINVAL without a label, EEXIST if "
                    + "the label is taken")
            .refusals("a text holds a NUL character; the size is not positive, label is not 1 to 20 ASCII letters, "
                    + "or blocksize is neither 512 nor 4096")
            .group("drive")
            .since("1.23.10")
            .parameters(new Parameter("size", Type.INT64, "the size of the drive in bytes, more than 0"))
            .options(
                    new Parameter("name", Type.STRING, "former inspection hint, no longer used"),
                    new Parameter(
                            "label",
                            Type.STRING,
                            "short ASCII-letter label; the drive also appears as /dev/disk/guestfs/LABEL"),
                    new Parameter("blocksize", Type.INT, "disk sector size in bytes: 512 (default) or 4096"))
            .build();

    /** Describes {@code add_drive_with_if}. */
    public static final Action<Void> ADD_DRIVE_WITH_IF = Action.define("add_drive_with_if", Result.none())
            .summary("Attaches a disk image on a chosen disk interface.")
            .errors("ENOENT if the image does not exist, EACCES if it may not be read and written, EPERM if it "
                    + "looks as if it had a backing file")
            .refusals("a text holds a NUL character; iface has other characters than letters, digits, - and _")
            .group("drive")
            .since("1.0.84")
            .deprecatedBy("add_drive")
            .parameters(
                    new Parameter("filename", Type.STRING, "a disk image or block device of the host"),
                    new Parameter(
                            "iface",
                            Type.STRING,
                            "the interface of the drive, such as virtio or ide: checked for its form, kept for "
                                    + "compatibility"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code add_libvirt_dom}. */
    public static final Action<Integer> ADD_LIBVIRT_DOM = Action.define(
                    "add_libvirt_dom", Result.int32().described("the number of disks attached"))
            .summary("Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step "
                    + "fails.")
            .errors("ENOENT if the domain has no disk to be added, EBUSY if it runs and readonly is not set, "
                    + "EROFS if a disk is read-only and readonlydisk is error, E2BIG if it has too many disks")
            .refusals("a text holds a NUL character; readonlydisk, cachemode or discard is none of the values "
                    + "allowed")
            .group("drive")
            .since("1.29.14")
            .parameters(new Parameter("dom", Type.POINTER, "an open domain of the libvirt binding for Java"))
            .options(
                    new Parameter(
                            "readonly",
                            Type.BOOL,
                            "attach every disk read-only; required if the domain is running (default false)"),
                    new Parameter("iface", Type.STRING, "disk interface hint passed on to add_drive; rarely needed"),
                    new Parameter(
                            "live", Type.BOOL, "ignored since 1.48; once asked for a connection to a running guest"),
                    new Parameter(
                            "readonlydisk",
                            Type.STRING,
                            "disks libvirt marks read-only: error, read, write (default) or ignore"),
                    new Parameter(
                            "cachemode",
                            Type.STRING,
                            "writeback (default; syncs are honoured) or unsafe (syncs may be skipped)"),
                    new Parameter(
                            "discard", Type.STRING, "disable (default), enable (fail if impossible) or besteffort"),
                    new Parameter(
                            "copyonread",
                            Type.BOOL,
                            "keep blocks read from a backing file in the overlay (default false)"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code canonical_device_name}. */
    public static final Action<String> CANONICAL_DEVICE_NAME = Action.define(
                    "canonical_device_name",
                    Result.string(Result.Text.PLAIN)
                            .described("the device name in /dev/sdX or /dev/VG/LV form, or the input unchanged"))
            .summary("Converts the various spellings of a device name to one form suitable for display.")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.19.7")
            .parameters(
                    new Parameter("device", Type.STRING, "any of the names that a device can go by, such as /dev/vda1"))
            .build();

    /** Describes {@code device_index}. */
    public static final Action<Integer> DEVICE_INDEX = Action.define(
                    "device_index", Result.int32().described("the zero-based index of the device"))
            .summary("Returns the position of a device in the device list, counting from 0.")
            .errors("ENOENT if the name is not that of a whole disk")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.19.7")
            .parameters(new Parameter("device", Type.DEVICE, "a whole disk, such as /dev/sda"))
            .build();

    /** Describes {@code device_name}. */
    public static final Action<String> DEVICE_NAME = Action.define(
                    "device_name", Result.string(Result.Text.PLAIN).described("the name of the device"))
            .summary("Returns the device name for a zero-based drive index, such as /dev/sda for 0.")
            .errors("EINVAL if there is no such drive")
            .group("drive")
            .since("1.49.1")
            .parameters(new Parameter("index", Type.INT, "the position of the disk, from 0"))
            .build();

    /** Describes {@code disk_create}. */
    public static final Action<Void> DISK_CREATE = Action.define("disk_create", Result.none())
            .summary("Creates a blank disk image on the host, with the size in bytes, without attaching it.")
            .errors("ENOENT if its directory does not exist, EACCES if it may not be written, ENOSPC if there is "
                    + "no room for it, EINVAL if it is there and neither a file nor a block device")
            .refusals("a text holds a NUL character; the format is neither raw nor qcow2, the size is not positive "
                    + "(-1 with a backing file), or an option is out of its range or not one of that format")
            .group("drive")
            .since("1.25.31")
            .parameters(
                    new Parameter(
                            "filename",
                            Type.STRING,
                            "the image of the host to create or replace, or a block device to discard"),
                    new Parameter("format", Type.STRING, "raw or qcow2"),
                    new Parameter(
                            "size",
                            Type.INT64,
                            "the size in bytes, more than 0; -1 with a backing file, whose size it takes"))
            .options(
                    new Parameter("backingfile", Type.STRING, "image to build an overlay on; the size must then be -1"),
                    new Parameter("backingformat", Type.STRING, "format of the backing file, such as raw or qcow2"),
                    new Parameter(
                            "preallocation", Type.STRING, "off or sparse (default), full, or for qcow2 also metadata"),
                    new Parameter(
                            "compat", Type.STRING, "qcow2 only: 1.1 selects the newer format of qemu 1.1 and later"),
                    new Parameter(
                            "clustersize",
                            Type.INT,
                            "qcow2 only: cluster size in bytes, a power of two from 512 to 2097152 (default 65536)"))
            .build();

    /** Describes {@code disk_format}. */
    public static final Action<String> DISK_FORMAT = Action.define(
                    "disk_format",
                    Result.string(Result.Text.PLAIN).described("the format name, such as raw or qcow2, or unknown"))
            .summary("Detects the format of a disk image on the host; do not rely on it for untrusted images.")
            .errors("the file does not exist or is no disk image")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.19.38")
            .parameters(new Parameter("filename", Type.STRING, "a disk image or block device of the host"))
            .build();

    /** Describes {@code disk_has_backing_file}. */
    public static final Action<Boolean> DISK_HAS_BACKING_FILE = Action.define(
                    "disk_has_backing_file", Result.bool().described("true if the image has a backing file"))
            .summary("Tests whether a disk image on the host depends on a backing file.")
            .errors("the file does not exist or is no disk image")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.19.39")
            .parameters(new Parameter("filename", Type.STRING, "a disk image or block device of the host"))
            .build();

    /** Describes {@code disk_virtual_size}. */
    public static final Action<Long> DISK_VIRTUAL_SIZE = Action.define(
                    "disk_virtual_size", Result.int64().described("the virtual size in bytes"))
            .summary("Returns the size in bytes that a disk image on the host presents to a guest.")
            .errors("the file does not exist or is no disk image")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.19.39")
            .parameters(new Parameter("filename", Type.STRING, "a disk image or block device of the host"))
            .build();

    /** Describes {@code remove_drive}. */
    public static final Action<Void> REMOVE_DRIVE = Action.define("remove_drive", Result.none())
            .summary("Removes the drive with the given label: before launch, or from an appliance that runs once "
                    + "nothing uses it.")
            .errors("ENOENT if no drive has that label, EBUSY if the appliance uses it, ENOTSUP if the backend "
                    + "takes drives before launch only")
            .refusals("a text holds a NUL character")
            .group("drive")
            .since("1.19.49")
            .parameters(new Parameter("label", Type.STRING, "the label that the drive was added with"))
            .build();

    private DriveActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                ADD_CDROM,
                ADD_DOMAIN,
                ADD_DRIVE,
                ADD_DRIVE_RO,
                ADD_DRIVE_RO_WITH_IF,
                ADD_DRIVE_SCRATCH,
                ADD_DRIVE_WITH_IF,
                ADD_LIBVIRT_DOM,
                CANONICAL_DEVICE_NAME,
                DEVICE_INDEX,
                DEVICE_NAME,
                DISK_CREATE,
                DISK_FORMAT,
                DISK_HAS_BACKING_FILE,
                DISK_VIRTUAL_SIZE,
                REMOVE_DRIVE);
    }
}
