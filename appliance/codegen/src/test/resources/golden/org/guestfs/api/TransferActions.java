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
    /** Describes {@code download}. */
    public static final Action<Void> DOWNLOAD = Action.define("download", Result.none())
            .summary("Downloads a guest file or a whole device to a host file.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .procedure(67)
            .group("transfer")
            .since("1.0.2")
            .parameters(new Parameter("remotefilename", Type.DEV_OR_PATH, "the absolute path of a file inside the guest, or a block device"), new Parameter("filename", Type.FILE_OUT, "where the content goes"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code tar_in}. */
    public static final Action<Void> TAR_IN = Action.define("tar_in", Result.none())
            .summary("Unpacks a tar archive from a host file into a guest directory.")
            .errors("the compression is unknown or its program missing, the directory does not exist, or the " + "archive is damaged")
            .refusals("a text holds a NUL character")
            .procedure(69)
            .group("transfer")
            .since("1.0.3")
            .parameters(new Parameter("tarfile", Type.FILE_IN, "the archive to unpack, not compressed unless compress says so"), new Parameter("directory", Type.PATHNAME, "the absolute path of an existing directory inside the guest"))
            .options(new Parameter("compress", Type.STRING, "compression of the input: gzip, bzip2, xz, zstd, lzma, lzop or compress; default none"), new Parameter("xattrs", Type.BOOL, "true to restore extended attributes; default false"), new Parameter("selinux", Type.BOOL, "true to restore SELinux contexts; default false"), new Parameter("acls", Type.BOOL, "true to restore POSIX ACLs; default false"), new Parameter("keepdirlink", Type.BOOL, "true to follow existing symbolic links to directories; default false"))
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
            .parameters(new Parameter("directory", Type.STRING, "the absolute path of a directory inside the guest"), new Parameter("tarfile", Type.FILE_OUT, "where the archive goes"))
            .options(new Parameter("compress", Type.STRING, "compression of the output: gzip, bzip2, xz, zstd, lzma, lzop or compress; default none"), new Parameter("numericowner", Type.BOOL, "true to store numeric user and group IDs in place of names; default false"), new Parameter("excludes", Type.STRING_LIST, "wildcards of files to leave out"), new Parameter("xattrs", Type.BOOL, "true to save extended attributes; default false"), new Parameter("selinux", Type.BOOL, "true to save SELinux contexts; default false"), new Parameter("acls", Type.BOOL, "true to save POSIX ACLs; default false"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code upload}. */
    public static final Action<Void> UPLOAD = Action.define("upload", Result.none())
            .summary("Copies a host file to a file or device in the guest.")
            .errors("ENOENT if its parent does not exist, EISDIR if it is a directory, ENOSPC if the filesystem " + "is full, EROFS if it is mounted read-only")
            .refusals("a text holds a NUL character")
            .procedure(66)
            .group("transfer")
            .since("1.0.2")
            .parameters(new Parameter("filename", Type.FILE_IN, "the content to send"), new Parameter("remotefilename", Type.DEV_OR_PATH, "the absolute path of a file inside the guest, which is created or replaced, or a block " + "device"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    private TransferActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(DOWNLOAD, TAR_IN, TAR_OUT, UPLOAD);
    }
}
