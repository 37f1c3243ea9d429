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
 * Descriptors of the actions of the group {@code transfer}.
 *
 * @since 0.1
 */
@Generated("transfer")
public final class TransferActions {
    /** Describes {@code base64_in}. */
    public static final Action<Void> BASE64_IN = Action.define("base64_in", Result.none())
            .summary("Decodes a base64 host file and stores the result as a file in the guest.")
            .errors("its parent does not exist, or the input is no base64")
            .refusals("a text holds a NUL character")
            .procedure(242)
            .group("transfer")
            .since("1.3.5")
            .parameters(
                    new Parameter(
                            "base64file", Type.FILE_IN, "a file of the host that holds base64, sent to the appliance"),
                    new Parameter(
                            "filename",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code base64_out}. */
    public static final Action<Void> BASE64_OUT = Action.define("base64_out", Result.none())
            .summary("Downloads a guest file and writes it to a host file in base64 form.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(243)
            .group("transfer")
            .since("1.3.5")
            .parameters(
                    new Parameter("filename", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("base64file", Type.FILE_OUT, "where the base64 goes on the host"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code compress_device_out}. */
    public static final Action<Void> COMPRESS_DEVICE_OUT = Action.define("compress_device_out", Result.none())
            .summary("Compresses a whole device with a named program and writes the result to a host file.")
            .errors("the program for that compression is unknown or missing, or the level is out of its range")
            .refusals("a text holds a NUL character")
            .procedure(292)
            .group("transfer")
            .since("1.13.15")
            .parameters(
                    new Parameter(
                            "ctype", Type.STRING, "compress, gzip, bzip2, xz, lzop, or what else the appliance has"),
                    new Parameter("device", Type.DEVICE, "a block device, all of which is read"),
                    new Parameter("zdevice", Type.FILE_OUT, "where the compressed data go"))
            .options(new Parameter("level", Type.INT, "compression level; its range and default depend on the program"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code compress_out}. */
    public static final Action<Void> COMPRESS_OUT = Action.define("compress_out", Result.none())
            .summary("Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a "
                    + "host file.")
            .errors("the program for that compression is unknown or missing, or the level is out of its range")
            .refusals("a text holds a NUL character")
            .procedure(291)
            .group("transfer")
            .since("1.13.15")
            .parameters(
                    new Parameter(
                            "ctype", Type.STRING, "compress, gzip, bzip2, xz, lzop, or what else the appliance has"),
                    new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("zfile", Type.FILE_OUT, "where the compressed data go"))
            .options(new Parameter("level", Type.INT, "compression level; its range and default depend on the program"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code copy_device_to_file}. */
    public static final Action<Void> COPY_DEVICE_TO_FILE = Action.define("copy_device_to_file", Result.none())
            .summary("Copies all or part of a device into a guest file, with offsets and size in bytes.")
            .errors("the source is too short, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(295)
            .group("transfer")
            .since("1.13.25")
            .parameters(
                    new Parameter("src", Type.DEVICE, "a block device to read"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"))
            .options(
                    new Parameter("srcoffset", Type.INT64, "where to start reading, in bytes (default 0)"),
                    new Parameter("destoffset", Type.INT64, "where to start writing, in bytes (default 0)"),
                    new Parameter(
                            "size", Type.INT64, "number of bytes to copy; up to the end of the source when omitted"),
                    new Parameter(
                            "sparse",
                            Type.BOOL,
                            "skip blocks of zeroes, which is safe only on a zeroed target (default false)"),
                    new Parameter("append", Type.BOOL, "append to the file instead of truncating it (default false)"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_file_to_device}. */
    public static final Action<Void> COPY_FILE_TO_DEVICE = Action.define("copy_file_to_device", Result.none())
            .summary("Copies all or part of a guest file onto a device, with offsets and size in bytes.")
            .errors("the copies would overlap the end of the destination, or the source is too short; append is "
                    + "set for a device, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(296)
            .group("transfer")
            .since("1.13.25")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("dest", Type.DEVICE, "a block device to write to"))
            .options(
                    new Parameter("srcoffset", Type.INT64, "where to start reading, in bytes (default 0)"),
                    new Parameter("destoffset", Type.INT64, "where to start writing, in bytes (default 0)"),
                    new Parameter(
                            "size", Type.INT64, "number of bytes to copy; up to the end of the source when omitted"),
                    new Parameter(
                            "sparse",
                            Type.BOOL,
                            "skip blocks of zeroes, which is safe only on a zeroed target (default false)"),
                    new Parameter("append", Type.BOOL, "append to the destination; not supported when it is a device"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_file_to_file}. */
    public static final Action<Void> COPY_FILE_TO_FILE = Action.define("copy_file_to_file", Result.none())
            .summary("Copies a range of bytes between two guest files; plain file copies are better done with cp.")
            .errors("the source is too short, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(297)
            .group("transfer")
            .since("1.13.25")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"))
            .options(
                    new Parameter("srcoffset", Type.INT64, "where to start reading, in bytes (default 0)"),
                    new Parameter("destoffset", Type.INT64, "where to start writing, in bytes (default 0)"),
                    new Parameter(
                            "size", Type.INT64, "number of bytes to copy; up to the end of the source when omitted"),
                    new Parameter(
                            "sparse",
                            Type.BOOL,
                            "skip blocks of zeroes, which is safe only on a zeroed target (default false)"),
                    new Parameter("append", Type.BOOL, "append to the file instead of truncating it (default false)"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_in}. */
    public static final Action<Void> COPY_IN = Action.define("copy_in", Result.none())
            .summary("Copies a host file or directory, with everything below it, into an existing guest directory.")
            .details("Owners and groups by number, permissions, times, holes, links, ACLs, and the attributes "
                    + "user.* and security.capability come along; symbolic links are copied, not followed, and "
                    + "device nodes are created in the guest. What is in the way of a file or link is replaced; "
                    + "directories that are there are merged, and keep what else they hold.")
            .errors("ENOENT if the source does not exist, ENOTDIR if the target is no directory, EIO if tar of "
                    + "the host fails")
            .refusals("a text holds a NUL character")
            .group("transfer")
            .since("1.29.24")
            .parameters(
                    new Parameter(
                            "localpath",
                            Type.STRING,
                            "a file or directory of the host; a link in the last place is copied as a link"),
                    new Parameter(
                            "remotedir", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .build();

    /** Describes {@code copy_out}. */
    public static final Action<Void> COPY_OUT = Action.define("copy_out", Result.none())
            .summary("Copies a guest file or directory, with everything below it, into an existing host directory.")
            .details("A single file is downloaded as to its content alone. Of a directory, permissions, times, "
                    + "holes, links, ACLs and the attributes user.* come along, owners and groups by number if the "
                    + "JVM runs as root; symbolic links are copied, not followed. Left out are device nodes, the "
                    + "set-user-ID and set-group-ID bits and file capabilities, for the guest is not trusted; a "
                    + "WARNING event says so. A directory of that name that is there is merged: what has the same "
                    + "name is replaced, links that are there are not followed, the rest stays.")
            .errors("ENOENT if the source is neither a file nor a directory, ENOTDIR if the target is no "
                    + "directory, EINVAL if the source ends in . or .., the errno of the host if it cannot be "
                    + "written there")
            .refusals("a text holds a NUL character")
            .group("transfer")
            .since("1.29.24")
            .parameters(
                    new Parameter(
                            "remotepath", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter("localdir", Type.STRING, "an existing directory of the host"))
            .build();

    /** Describes {@code cpio_out}. */
    public static final Action<Void> CPIO_OUT = Action.define("cpio_out", Result.none())
            .summary("Packs a guest directory into a cpio archive and writes it to a host file.")
            .errors("the directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(419)
            .group("transfer")
            .since("1.27.9")
            .parameters(
                    new Parameter("directory", Type.STRING, "the absolute path of a directory inside the guest"),
                    new Parameter("cpiofile", Type.FILE_OUT, "where the archive goes"))
            .options(new Parameter("format", Type.STRING, "archive format: newc (default) or crc"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code download}. */
    public static final Action<Void> DOWNLOAD = Action.define("download", Result.none())
            .summary("Downloads a guest file or a whole device to a host file.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .procedure(67)
            .group("transfer")
            .since("1.0.2")
            .parameters(
                    new Parameter(
                            "remotefilename",
                            Type.DEV_OR_PATH,
                            "the absolute path of a file inside the guest, or a block device"),
                    new Parameter("filename", Type.FILE_OUT, "where the content goes"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code download_offset}. */
    public static final Action<Void> DOWNLOAD_OFFSET = Action.define("download_offset", Result.none())
            .summary("Downloads part of a guest file or device to a host file, with offset and size in bytes.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .procedure(274)
            .group("transfer")
            .since("1.5.17")
            .parameters(
                    new Parameter(
                            "remotefilename",
                            Type.DEV_OR_PATH,
                            "the absolute path of a file inside the guest, or a block device"),
                    new Parameter("filename", Type.FILE_OUT, "where the content goes"),
                    new Parameter("offset", Type.INT64, "where to start, in bytes"),
                    new Parameter("size", Type.INT64, "how many bytes to download"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code mksquashfs}. */
    public static final Action<Void> MKSQUASHFS = Action.define("mksquashfs", Result.none())
            .summary("Packs a guest path into a squashfs image that is written to a host file.")
            .errors("ENOTSUP if the appliance lacks the feature squashfs; the image cannot be packed")
            .refusals("a text holds a NUL character")
            .procedure(471)
            .group("transfer")
            .feature("squashfs")
            .since("1.35.25")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter("filename", Type.FILE_OUT, "where the image goes"))
            .options(
                    new Parameter("compress", Type.STRING, "compression: gzip, lzma, lzo, lz4 or xz; default gzip"),
                    new Parameter("excludes", Type.STRING_LIST, "wildcards of files to leave out"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code rsync}. */
    public static final Action<Void> RSYNC = Action.define("rsync", Result.none())
            .summary("Copies one guest directory into another with rsync, sending only what differs.")
            .errors("ENOTSUP if the appliance lacks the feature rsync; the source does not exist, or the "
                    + "destination cannot be written")
            .refusals("a text holds a NUL character")
            .procedure(344)
            .group("transfer")
            .feature("rsync")
            .since("1.19.29")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter("dest", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .options(
                    new Parameter(
                            "archive",
                            Type.BOOL,
                            "true to keep permissions, times and the like (rsync --archive); default false"),
                    new Parameter(
                            "deletedest",
                            Type.BOOL,
                            "true to delete destination files missing from the source; default false"))
            .build();

    /** Describes {@code rsync_in}. */
    public static final Action<Void> RSYNC_IN = Action.define("rsync_in", Result.none())
            .summary("Copies files from an rsync location on the host or network into a guest directory; needs "
                    + "the network enabled.")
            .errors("ENOTSUP if the appliance lacks the feature rsync; the network is not enabled, or the "
                    + "location cannot be reached")
            .refusals("a text holds a NUL character")
            .procedure(345)
            .group("transfer")
            .feature("rsync")
            .since("1.19.29")
            .parameters(
                    new Parameter(
                            "remote",
                            Type.STRING,
                            "a location as rsync takes it, such as rsync://host/module or user@host:directory"),
                    new Parameter("dest", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .options(
                    new Parameter(
                            "archive",
                            Type.BOOL,
                            "true to keep permissions, times and the like (rsync --archive); default false"),
                    new Parameter(
                            "deletedest",
                            Type.BOOL,
                            "true to delete destination files missing from the source; default false"))
            .build();

    /** Describes {@code rsync_out}. */
    public static final Action<Void> RSYNC_OUT = Action.define("rsync_out", Result.none())
            .summary("Copies a guest directory to an rsync location on the host or network; needs the network "
                    + "enabled.")
            .errors("ENOTSUP if the appliance lacks the feature rsync; the network is not enabled, or the "
                    + "location cannot be reached")
            .refusals("a text holds a NUL character")
            .procedure(346)
            .group("transfer")
            .feature("rsync")
            .since("1.19.29")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter(
                            "remote",
                            Type.STRING,
                            "a location as rsync takes it, such as rsync://host/module or user@host:directory"))
            .options(
                    new Parameter(
                            "archive",
                            Type.BOOL,
                            "true to keep permissions, times and the like (rsync --archive); default false"),
                    new Parameter(
                            "deletedest",
                            Type.BOOL,
                            "true to delete destination files missing from the source; default false"))
            .build();

    /** Describes {@code tar_in}. */
    public static final Action<Void> TAR_IN = Action.define("tar_in", Result.none())
            .summary("Unpacks a tar archive from a host file into a guest directory.")
            .errors("the compression is unknown or its program missing, the directory does not exist, or the "
                    + "archive is damaged")
            .refusals("a text holds a NUL character")
            .procedure(69)
            .group("transfer")
            .since("1.0.3")
            .parameters(
                    new Parameter(
                            "tarfile", Type.FILE_IN, "the archive to unpack, not compressed unless compress says so"),
                    new Parameter(
                            "directory", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .options(
                    new Parameter(
                            "compress",
                            Type.STRING,
                            "compression of the input: gzip, bzip2, xz, zstd, lzma, lzop or compress; default none"),
                    new Parameter("xattrs", Type.BOOL, "true to restore extended attributes; default false"),
                    new Parameter("selinux", Type.BOOL, "true to restore SELinux contexts; default false"),
                    new Parameter("acls", Type.BOOL, "true to restore POSIX ACLs; default false"),
                    new Parameter(
                            "keepdirlink",
                            Type.BOOL,
                            "true to follow existing symbolic links to directories; default false"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code tar_out}. */
    public static final Action<Void> TAR_OUT = Action.define("tar_out", Result.none())
            .summary("Packs a guest directory into a tar archive in a host file.")
            .errors("the compression is unknown or its program missing, or the directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(70)
            .group("transfer")
            .since("1.0.3")
            .parameters(
                    new Parameter("directory", Type.STRING, "the absolute path of a directory inside the guest"),
                    new Parameter("tarfile", Type.FILE_OUT, "where the archive goes"))
            .options(
                    new Parameter(
                            "compress",
                            Type.STRING,
                            "compression of the output: gzip, bzip2, xz, zstd, lzma, lzop or compress; default none"),
                    new Parameter(
                            "numericowner",
                            Type.BOOL,
                            "true to store numeric user and group IDs in place of names; default false"),
                    new Parameter("excludes", Type.STRING_LIST, "wildcards of files to leave out"),
                    new Parameter("xattrs", Type.BOOL, "true to save extended attributes; default false"),
                    new Parameter("selinux", Type.BOOL, "true to save SELinux contexts; default false"),
                    new Parameter("acls", Type.BOOL, "true to save POSIX ACLs; default false"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code tgz_in}. */
    public static final Action<Void> TGZ_IN = Action.define("tgz_in", Result.none())
            .summary("Unpacks a gzip-compressed tar archive from a host file into a guest directory.")
            .errors("the directory does not exist, or the archive is damaged")
            .refusals("a text holds a NUL character")
            .procedure(71)
            .group("transfer")
            .since("1.0.3")
            .deprecatedBy("tar_in")
            .parameters(
                    new Parameter("tarball", Type.FILE_IN, "the archive to unpack, compressed by gzip"),
                    new Parameter(
                            "directory", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code tgz_out}. */
    public static final Action<Void> TGZ_OUT = Action.define("tgz_out", Result.none())
            .summary("Packs a guest directory into a gzip-compressed tar archive in a host file.")
            .errors("the directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(72)
            .group("transfer")
            .since("1.0.3")
            .deprecatedBy("tar_out")
            .parameters(
                    new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("tarball", Type.FILE_OUT, "where the archive goes"))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code txz_in}. */
    public static final Action<Void> TXZ_IN = Action.define("txz_in", Result.none())
            .summary("Unpacks an xz-compressed tar archive from a host file into a guest directory.")
            .errors("ENOTSUP if the appliance lacks the feature xz; the directory does not exist, or the archive "
                    + "is damaged")
            .refusals("a text holds a NUL character")
            .procedure(229)
            .group("transfer")
            .feature("xz")
            .since("1.3.2")
            .deprecatedBy("tar_in")
            .parameters(
                    new Parameter("tarball", Type.FILE_IN, "the archive to unpack, compressed by xz"),
                    new Parameter(
                            "directory", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code txz_out}. */
    public static final Action<Void> TXZ_OUT = Action.define("txz_out", Result.none())
            .summary("Packs a guest directory into an xz-compressed tar archive in a host file.")
            .errors("ENOTSUP if the appliance lacks the feature xz; the directory does not exist")
            .refusals("a text holds a NUL character")
            .procedure(230)
            .group("transfer")
            .feature("xz")
            .since("1.3.2")
            .deprecatedBy("tar_out")
            .parameters(
                    new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("tarball", Type.FILE_OUT, "where the archive goes"))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code upload}. */
    public static final Action<Void> UPLOAD = Action.define("upload", Result.none())
            .summary("Copies a host file to a file or device in the guest.")
            .errors("ENOENT if its parent does not exist, EISDIR if it is a directory, ENOSPC if the filesystem "
                    + "is full, EROFS if it is mounted read-only")
            .refusals("a text holds a NUL character")
            .procedure(66)
            .group("transfer")
            .since("1.0.2")
            .parameters(
                    new Parameter("filename", Type.FILE_IN, "the content to send"),
                    new Parameter(
                            "remotefilename",
                            Type.DEV_OR_PATH,
                            "the absolute path of a file inside the guest, which is created or replaced, or a block "
                                    + "device"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code upload_offset}. */
    public static final Action<Void> UPLOAD_OFFSET = Action.define("upload_offset", Result.none())
            .summary("Copies a host file over part of a file or device in the guest, starting at a byte offset.")
            .errors("ENOENT if its parent does not exist, EISDIR if it is a directory, ENOSPC if the filesystem "
                    + "is full, EROFS if it is mounted read-only")
            .refusals("a text holds a NUL character")
            .procedure(273)
            .group("transfer")
            .since("1.5.17")
            .parameters(
                    new Parameter("filename", Type.FILE_IN, "the content to send"),
                    new Parameter(
                            "remotefilename",
                            Type.DEV_OR_PATH,
                            "the absolute path of a file inside the guest, which is created if it is not there, or a "
                                    + "block device"),
                    new Parameter("offset", Type.INT64, "where to start, in bytes"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    private TransferActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                BASE64_IN,
                BASE64_OUT,
                COMPRESS_DEVICE_OUT,
                COMPRESS_OUT,
                COPY_DEVICE_TO_FILE,
                COPY_FILE_TO_DEVICE,
                COPY_FILE_TO_FILE,
                COPY_IN,
                COPY_OUT,
                CPIO_OUT,
                DOWNLOAD,
                DOWNLOAD_OFFSET,
                MKSQUASHFS,
                RSYNC,
                RSYNC_IN,
                RSYNC_OUT,
                TAR_IN,
                TAR_OUT,
                TGZ_IN,
                TGZ_OUT,
                TXZ_IN,
                TXZ_OUT,
                UPLOAD,
                UPLOAD_OFFSET);
    }
}
