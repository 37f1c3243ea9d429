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
            .procedure(242)
            .group("transfer")
            .since("1.3.5")
            .parameters(new Parameter("base64file", Type.FILE_IN), new Parameter("filename", Type.PATHNAME))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code base64_out}. */
    public static final Action<Void> BASE64_OUT = Action.define("base64_out", Result.none())
            .procedure(243)
            .group("transfer")
            .since("1.3.5")
            .parameters(new Parameter("filename", Type.PATHNAME), new Parameter("base64file", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code compress_device_out}. */
    public static final Action<Void> COMPRESS_DEVICE_OUT = Action.define("compress_device_out", Result.none())
            .procedure(292)
            .group("transfer")
            .since("1.13.15")
            .parameters(
                    new Parameter("ctype", Type.STRING),
                    new Parameter("device", Type.DEVICE),
                    new Parameter("zdevice", Type.FILE_OUT))
            .options(new Parameter("level", Type.INT))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code compress_out}. */
    public static final Action<Void> COMPRESS_OUT = Action.define("compress_out", Result.none())
            .procedure(291)
            .group("transfer")
            .since("1.13.15")
            .parameters(
                    new Parameter("ctype", Type.STRING),
                    new Parameter("file", Type.PATHNAME),
                    new Parameter("zfile", Type.FILE_OUT))
            .options(new Parameter("level", Type.INT))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code copy_device_to_file}. */
    public static final Action<Void> COPY_DEVICE_TO_FILE = Action.define("copy_device_to_file", Result.none())
            .procedure(295)
            .group("transfer")
            .since("1.13.25")
            .parameters(new Parameter("src", Type.DEVICE), new Parameter("dest", Type.PATHNAME))
            .options(
                    new Parameter("srcoffset", Type.INT64),
                    new Parameter("destoffset", Type.INT64),
                    new Parameter("size", Type.INT64),
                    new Parameter("sparse", Type.BOOL),
                    new Parameter("append", Type.BOOL))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_file_to_device}. */
    public static final Action<Void> COPY_FILE_TO_DEVICE = Action.define("copy_file_to_device", Result.none())
            .procedure(296)
            .group("transfer")
            .since("1.13.25")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.DEVICE))
            .options(
                    new Parameter("srcoffset", Type.INT64),
                    new Parameter("destoffset", Type.INT64),
                    new Parameter("size", Type.INT64),
                    new Parameter("sparse", Type.BOOL),
                    new Parameter("append", Type.BOOL))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_file_to_file}. */
    public static final Action<Void> COPY_FILE_TO_FILE = Action.define("copy_file_to_file", Result.none())
            .procedure(297)
            .group("transfer")
            .since("1.13.25")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .options(
                    new Parameter("srcoffset", Type.INT64),
                    new Parameter("destoffset", Type.INT64),
                    new Parameter("size", Type.INT64),
                    new Parameter("sparse", Type.BOOL),
                    new Parameter("append", Type.BOOL))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_in}. */
    public static final Action<Void> COPY_IN = Action.define("copy_in", Result.none())
            .group("transfer")
            .since("1.29.24")
            .parameters(new Parameter("localpath", Type.STRING), new Parameter("remotedir", Type.PATHNAME))
            .build();

    /** Describes {@code copy_out}. */
    public static final Action<Void> COPY_OUT = Action.define("copy_out", Result.none())
            .group("transfer")
            .since("1.29.24")
            .parameters(new Parameter("remotepath", Type.PATHNAME), new Parameter("localdir", Type.STRING))
            .build();

    /** Describes {@code cpio_out}. */
    public static final Action<Void> CPIO_OUT = Action.define("cpio_out", Result.none())
            .procedure(419)
            .group("transfer")
            .since("1.27.9")
            .parameters(new Parameter("directory", Type.STRING), new Parameter("cpiofile", Type.FILE_OUT))
            .options(new Parameter("format", Type.STRING))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code download}. */
    public static final Action<Void> DOWNLOAD = Action.define("download", Result.none())
            .procedure(67)
            .group("transfer")
            .since("1.0.2")
            .parameters(new Parameter("remotefilename", Type.DEV_OR_PATH), new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code download_offset}. */
    public static final Action<Void> DOWNLOAD_OFFSET = Action.define("download_offset", Result.none())
            .procedure(274)
            .group("transfer")
            .since("1.5.17")
            .parameters(
                    new Parameter("remotefilename", Type.DEV_OR_PATH),
                    new Parameter("filename", Type.FILE_OUT),
                    new Parameter("offset", Type.INT64),
                    new Parameter("size", Type.INT64))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code mksquashfs}. */
    public static final Action<Void> MKSQUASHFS = Action.define("mksquashfs", Result.none())
            .procedure(471)
            .group("transfer")
            .feature("squashfs")
            .since("1.35.25")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("filename", Type.FILE_OUT))
            .options(new Parameter("compress", Type.STRING), new Parameter("excludes", Type.STRING_LIST))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code rsync}. */
    public static final Action<Void> RSYNC = Action.define("rsync", Result.none())
            .procedure(344)
            .group("transfer")
            .feature("rsync")
            .since("1.19.29")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .options(new Parameter("archive", Type.BOOL), new Parameter("deletedest", Type.BOOL))
            .build();

    /** Describes {@code rsync_in}. */
    public static final Action<Void> RSYNC_IN = Action.define("rsync_in", Result.none())
            .procedure(345)
            .group("transfer")
            .feature("rsync")
            .since("1.19.29")
            .parameters(new Parameter("remote", Type.STRING), new Parameter("dest", Type.PATHNAME))
            .options(new Parameter("archive", Type.BOOL), new Parameter("deletedest", Type.BOOL))
            .build();

    /** Describes {@code rsync_out}. */
    public static final Action<Void> RSYNC_OUT = Action.define("rsync_out", Result.none())
            .procedure(346)
            .group("transfer")
            .feature("rsync")
            .since("1.19.29")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("remote", Type.STRING))
            .options(new Parameter("archive", Type.BOOL), new Parameter("deletedest", Type.BOOL))
            .build();

    /** Describes {@code tar_in}. */
    public static final Action<Void> TAR_IN = Action.define("tar_in", Result.none())
            .procedure(69)
            .group("transfer")
            .since("1.0.3")
            .parameters(new Parameter("tarfile", Type.FILE_IN), new Parameter("directory", Type.PATHNAME))
            .options(
                    new Parameter("compress", Type.STRING),
                    new Parameter("xattrs", Type.BOOL),
                    new Parameter("selinux", Type.BOOL),
                    new Parameter("acls", Type.BOOL),
                    new Parameter("keepdirlink", Type.BOOL))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code tar_out}. */
    public static final Action<Void> TAR_OUT = Action.define("tar_out", Result.none())
            .procedure(70)
            .group("transfer")
            .since("1.0.3")
            .parameters(new Parameter("directory", Type.STRING), new Parameter("tarfile", Type.FILE_OUT))
            .options(
                    new Parameter("compress", Type.STRING),
                    new Parameter("numericowner", Type.BOOL),
                    new Parameter("excludes", Type.STRING_LIST),
                    new Parameter("xattrs", Type.BOOL),
                    new Parameter("selinux", Type.BOOL),
                    new Parameter("acls", Type.BOOL))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code tgz_in}. */
    public static final Action<Void> TGZ_IN = Action.define("tgz_in", Result.none())
            .procedure(71)
            .group("transfer")
            .since("1.0.3")
            .deprecatedBy("tar_in")
            .parameters(new Parameter("tarball", Type.FILE_IN), new Parameter("directory", Type.PATHNAME))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code tgz_out}. */
    public static final Action<Void> TGZ_OUT = Action.define("tgz_out", Result.none())
            .procedure(72)
            .group("transfer")
            .since("1.0.3")
            .deprecatedBy("tar_out")
            .parameters(new Parameter("directory", Type.PATHNAME), new Parameter("tarball", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code txz_in}. */
    public static final Action<Void> TXZ_IN = Action.define("txz_in", Result.none())
            .procedure(229)
            .group("transfer")
            .feature("xz")
            .since("1.3.2")
            .deprecatedBy("tar_in")
            .parameters(new Parameter("tarball", Type.FILE_IN), new Parameter("directory", Type.PATHNAME))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code txz_out}. */
    public static final Action<Void> TXZ_OUT = Action.define("txz_out", Result.none())
            .procedure(230)
            .group("transfer")
            .feature("xz")
            .since("1.3.2")
            .deprecatedBy("tar_out")
            .parameters(new Parameter("directory", Type.PATHNAME), new Parameter("tarball", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.DEPRECATED)
            .build();

    /** Describes {@code upload}. */
    public static final Action<Void> UPLOAD = Action.define("upload", Result.none())
            .procedure(66)
            .group("transfer")
            .since("1.0.2")
            .parameters(new Parameter("filename", Type.FILE_IN), new Parameter("remotefilename", Type.DEV_OR_PATH))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code upload_offset}. */
    public static final Action<Void> UPLOAD_OFFSET = Action.define("upload_offset", Result.none())
            .procedure(273)
            .group("transfer")
            .since("1.5.17")
            .parameters(
                    new Parameter("filename", Type.FILE_IN),
                    new Parameter("remotefilename", Type.DEV_OR_PATH),
                    new Parameter("offset", Type.INT64))
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
