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
 * Descriptors of the actions of the group {@code ntfs}.
 *
 * @since 0.1
 */
@Generated("ntfs")
public final class NtfsActions {
    /** Describes {@code ntfs_3g_probe}. */
    public static final Action<Integer> NTFS_3G_PROBE = Action.define("ntfs_3g_probe", Result.int32())
            .procedure(110)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.0.43")
            .parameters(new Parameter("rw", Type.BOOL), new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code ntfs_chmod}. */
    public static final Action<Void> NTFS_CHMOD = Action.define("ntfs_chmod", Result.none())
            .procedure(520)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.55.13")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("mode", Type.INT),
                    new Parameter("path", Type.STRING))
            .options(new Parameter("recursive", Type.BOOL))
            .build();

    /** Describes {@code ntfscat_i}. */
    public static final Action<Void> NTFSCAT_I = Action.define("ntfscat_i", Result.none())
            .procedure(463)
            .group("ntfs")
            .since("1.33.14")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE),
                    new Parameter("inode", Type.INT64),
                    new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code ntfsclone_in}. */
    public static final Action<Void> NTFSCLONE_IN = Action.define("ntfsclone_in", Result.none())
            .procedure(309)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.17.9")
            .parameters(new Parameter("backupfile", Type.FILE_IN), new Parameter("device", Type.DEVICE))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code ntfsclone_out}. */
    public static final Action<Void> NTFSCLONE_OUT = Action.define("ntfsclone_out", Result.none())
            .procedure(308)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.17.9")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("backupfile", Type.FILE_OUT))
            .options(
                    new Parameter("metadataonly", Type.BOOL),
                    new Parameter("rescue", Type.BOOL),
                    new Parameter("ignorefscheck", Type.BOOL),
                    new Parameter("preservetimestamps", Type.BOOL),
                    new Parameter("force", Type.BOOL))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code ntfsfix}. */
    public static final Action<Void> NTFSFIX = Action.define("ntfsfix", Result.none())
            .procedure(307)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.17.9")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(new Parameter("clearbadsectors", Type.BOOL))
            .build();

    /** Describes {@code ntfsresize}. */
    public static final Action<Void> NTFSRESIZE = Action.define("ntfsresize", Result.none())
            .procedure(288)
            .group("ntfs")
            .feature("ntfsprogs")
            .since("1.3.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(new Parameter("size", Type.INT64), new Parameter("force", Type.BOOL))
            .build();

    /** Describes {@code ntfsresize_size}. */
    public static final Action<Void> NTFSRESIZE_SIZE = Action.define("ntfsresize_size", Result.none())
            .procedure(250)
            .group("ntfs")
            .feature("ntfsprogs")
            .since("1.3.14")
            .deprecatedBy("ntfsresize")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("size", Type.INT64))
            .traits(Trait.DEPRECATED)
            .build();

    private NtfsActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                NTFS_3G_PROBE,
                NTFS_CHMOD,
                NTFSCAT_I,
                NTFSCLONE_IN,
                NTFSCLONE_OUT,
                NTFSFIX,
                NTFSRESIZE,
                NTFSRESIZE_SIZE);
    }
}
