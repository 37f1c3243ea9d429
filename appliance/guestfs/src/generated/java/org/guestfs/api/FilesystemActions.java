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
 * Descriptors of the actions of the group {@code filesystem}.
 *
 * @since 0.1
 */
@Generated("filesystem")
public final class FilesystemActions {
    /** Describes {@code f2fs_expand}. */
    public static final Action<Void> F2FS_EXPAND = Action.define("f2fs_expand", Result.none())
            .procedure(505)
            .group("filesystem")
            .feature("f2fs")
            .since("1.39.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code findfs_label}. */
    public static final Action<String> FINDFS_LABEL = Action.define("findfs_label", Result.string(Result.Text.DEVICE))
            .procedure(266)
            .group("filesystem")
            .since("1.5.3")
            .parameters(new Parameter("label", Type.STRING))
            .build();

    /** Describes {@code findfs_uuid}. */
    public static final Action<String> FINDFS_UUID = Action.define("findfs_uuid", Result.string(Result.Text.DEVICE))
            .procedure(265)
            .group("filesystem")
            .since("1.5.3")
            .parameters(new Parameter("uuid", Type.STRING))
            .build();

    /** Describes {@code fsck}. */
    public static final Action<Integer> FSCK = Action.define("fsck", Result.int32())
            .procedure(84)
            .group("filesystem")
            .since("1.0.16")
            .parameters(new Parameter("fstype", Type.STRING), new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code fstrim}. */
    public static final Action<Void> FSTRIM = Action.define("fstrim", Result.none())
            .procedure(334)
            .group("filesystem")
            .feature("fstrim")
            .since("1.19.6")
            .parameters(new Parameter("mountpoint", Type.PATHNAME))
            .options(
                    new Parameter("offset", Type.INT64),
                    new Parameter("length", Type.INT64),
                    new Parameter("minimumfreeextent", Type.INT64))
            .build();

    /** Describes {@code list_filesystems}. */
    public static final Action<Map<String, String>> LIST_FILESYSTEMS = Action.define(
                    "list_filesystems", Result.map(Result.Text.MOUNTABLE, Result.Text.PLAIN))
            .procedure(476)
            .group("filesystem")
            .since("1.5.15")
            .build();

    /** Describes {@code mkfs}. */
    public static final Action<Void> MKFS = Action.define("mkfs", Result.none())
            .procedure(278)
            .group("filesystem")
            .since("0.0.8")
            .parameters(new Parameter("fstype", Type.STRING), new Parameter("device", Type.DEVICE))
            .options(
                    new Parameter("blocksize", Type.INT),
                    new Parameter("features", Type.STRING),
                    new Parameter("inode", Type.INT),
                    new Parameter("sectorsize", Type.INT),
                    new Parameter("label", Type.STRING))
            .build();

    /** Describes {@code mkfs_b}. */
    public static final Action<Void> MKFS_B = Action.define("mkfs_b", Result.none())
            .procedure(187)
            .group("filesystem")
            .since("1.0.68")
            .deprecatedBy("mkfs")
            .parameters(
                    new Parameter("fstype", Type.STRING),
                    new Parameter("blocksize", Type.INT),
                    new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code scrub_freespace}. */
    public static final Action<Void> SCRUB_FREESPACE = Action.define("scrub_freespace", Result.none())
            .procedure(116)
            .group("filesystem")
            .feature("scrub")
            .since("1.0.52")
            .parameters(new Parameter("dir", Type.PATHNAME))
            .build();

    /** Describes {@code set_label}. */
    public static final Action<Void> SET_LABEL = Action.define("set_label", Result.none())
            .procedure(310)
            .group("filesystem")
            .since("1.17.9")
            .parameters(new Parameter("mountable", Type.MOUNTABLE), new Parameter("label", Type.STRING))
            .build();

    /** Describes {@code set_uuid}. */
    public static final Action<Void> SET_UUID = Action.define("set_uuid", Result.none())
            .procedure(403)
            .group("filesystem")
            .since("1.23.10")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("uuid", Type.STRING))
            .build();

    /** Describes {@code set_uuid_random}. */
    public static final Action<Void> SET_UUID_RANDOM = Action.define("set_uuid_random", Result.none())
            .procedure(456)
            .group("filesystem")
            .since("1.29.50")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code vfs_label}. */
    public static final Action<String> VFS_LABEL = Action.define("vfs_label", Result.string(Result.Text.PLAIN))
            .procedure(253)
            .group("filesystem")
            .since("1.3.18")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code vfs_minimum_size}. */
    public static final Action<Long> VFS_MINIMUM_SIZE = Action.define("vfs_minimum_size", Result.int64())
            .procedure(457)
            .group("filesystem")
            .since("1.31.18")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code vfs_type}. */
    public static final Action<String> VFS_TYPE = Action.define("vfs_type", Result.string(Result.Text.PLAIN))
            .procedure(198)
            .group("filesystem")
            .since("1.0.75")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code vfs_uuid}. */
    public static final Action<String> VFS_UUID = Action.define("vfs_uuid", Result.string(Result.Text.PLAIN))
            .procedure(254)
            .group("filesystem")
            .since("1.3.18")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code zero_free_space}. */
    public static final Action<Void> ZERO_FREE_SPACE = Action.define("zero_free_space", Result.none())
            .procedure(311)
            .group("filesystem")
            .since("1.17.18")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code zerofree}. */
    public static final Action<Void> ZEROFREE = Action.define("zerofree", Result.none())
            .procedure(97)
            .group("filesystem")
            .feature("zerofree")
            .since("1.0.26")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    private FilesystemActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                F2FS_EXPAND,
                FINDFS_LABEL,
                FINDFS_UUID,
                FSCK,
                FSTRIM,
                LIST_FILESYSTEMS,
                MKFS,
                MKFS_B,
                SCRUB_FREESPACE,
                SET_LABEL,
                SET_UUID,
                SET_UUID_RANDOM,
                VFS_LABEL,
                VFS_MINIMUM_SIZE,
                VFS_TYPE,
                VFS_UUID,
                ZERO_FREE_SPACE,
                ZEROFREE);
    }
}
