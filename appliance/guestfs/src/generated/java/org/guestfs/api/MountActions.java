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
 * Descriptors of the actions of the group {@code mount}.
 *
 * @since 0.1
 */
@Generated("mount")
public final class MountActions {
    /** Describes {@code df}. */
    public static final Action<String> DF = Action.define("df", Result.string(Result.Text.PLAIN))
            .procedure(125)
            .group("mount")
            .since("1.0.54")
            .build();

    /** Describes {@code df_h}. */
    public static final Action<String> DF_H = Action.define("df_h", Result.string(Result.Text.PLAIN))
            .procedure(126)
            .group("mount")
            .since("1.0.54")
            .build();

    /** Describes {@code list_9p}. */
    public static final Action<List<String>> LIST_9P = Action.define("list_9p", Result.strings(Result.Text.PLAIN))
            .procedure(285)
            .group("mount")
            .since("1.11.12")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mkmountpoint}. */
    public static final Action<Void> MKMOUNTPOINT = Action.define("mkmountpoint", Result.none())
            .procedure(148)
            .group("mount")
            .since("1.0.62")
            .parameters(new Parameter("exemptpath", Type.STRING))
            .build();

    /** Describes {@code mount}. */
    public static final Action<Void> MOUNT = Action.define("mount", Result.none())
            .procedure(1)
            .group("mount")
            .since("0.0.3")
            .parameters(new Parameter("mountable", Type.MOUNTABLE), new Parameter("mountpoint", Type.STRING))
            .build();

    /** Describes {@code mount_9p}. */
    public static final Action<Void> MOUNT_9P = Action.define("mount_9p", Result.none())
            .procedure(286)
            .group("mount")
            .since("1.11.12")
            .parameters(new Parameter("mounttag", Type.STRING), new Parameter("mountpoint", Type.STRING))
            .options(new Parameter("options", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mount_local}. */
    public static final Action<Void> MOUNT_LOCAL = Action.define("mount_local", Result.none())
            .group("mount")
            .since("1.17.22")
            .parameters(new Parameter("localmountpoint", Type.STRING))
            .options(
                    new Parameter("readonly", Type.BOOL),
                    new Parameter("options", Type.STRING),
                    new Parameter("cachetimeout", Type.INT),
                    new Parameter("debugcalls", Type.BOOL))
            .build();

    /** Describes {@code mount_local_run}. */
    public static final Action<Void> MOUNT_LOCAL_RUN = Action.define("mount_local_run", Result.none())
            .group("mount")
            .since("1.17.22")
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code mount_loop}. */
    public static final Action<Void> MOUNT_LOOP = Action.define("mount_loop", Result.none())
            .procedure(129)
            .group("mount")
            .since("1.0.54")
            .parameters(new Parameter("file", Type.PATHNAME), new Parameter("mountpoint", Type.PATHNAME))
            .build();

    /** Describes {@code mount_options}. */
    public static final Action<Void> MOUNT_OPTIONS = Action.define("mount_options", Result.none())
            .procedure(74)
            .group("mount")
            .since("1.0.10")
            .parameters(
                    new Parameter("options", Type.STRING),
                    new Parameter("mountable", Type.MOUNTABLE),
                    new Parameter("mountpoint", Type.STRING))
            .build();

    /** Describes {@code mount_ro}. */
    public static final Action<Void> MOUNT_RO = Action.define("mount_ro", Result.none())
            .procedure(73)
            .group("mount")
            .since("1.0.10")
            .parameters(new Parameter("mountable", Type.MOUNTABLE), new Parameter("mountpoint", Type.STRING))
            .build();

    /** Describes {@code mount_vfs}. */
    public static final Action<Void> MOUNT_VFS = Action.define("mount_vfs", Result.none())
            .procedure(75)
            .group("mount")
            .since("1.0.10")
            .parameters(
                    new Parameter("options", Type.STRING),
                    new Parameter("vfstype", Type.STRING),
                    new Parameter("mountable", Type.MOUNTABLE),
                    new Parameter("mountpoint", Type.STRING))
            .build();

    /** Describes {@code mountable_device}. */
    public static final Action<String> MOUNTABLE_DEVICE = Action.define(
                    "mountable_device", Result.string(Result.Text.DEVICE))
            .group("mount")
            .since("1.33.15")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code mountable_subvolume}. */
    public static final Action<String> MOUNTABLE_SUBVOLUME = Action.define(
                    "mountable_subvolume", Result.string(Result.Text.PLAIN))
            .group("mount")
            .since("1.33.15")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code mountpoints}. */
    public static final Action<Map<String, String>> MOUNTPOINTS = Action.define(
                    "mountpoints", Result.map(Result.Text.MOUNTABLE, Result.Text.PLAIN))
            .procedure(147)
            .group("mount")
            .since("1.0.62")
            .build();

    /** Describes {@code mounts}. */
    public static final Action<List<String>> MOUNTS = Action.define("mounts", Result.strings(Result.Text.MOUNTABLE))
            .procedure(46)
            .group("mount")
            .since("0.0.8")
            .build();

    /** Describes {@code remount}. */
    public static final Action<Void> REMOUNT = Action.define("remount", Result.none())
            .procedure(402)
            .group("mount")
            .since("1.23.2")
            .parameters(new Parameter("mountpoint", Type.PATHNAME))
            .options(new Parameter("rw", Type.BOOL))
            .build();

    /** Describes {@code rmmountpoint}. */
    public static final Action<Void> RMMOUNTPOINT = Action.define("rmmountpoint", Result.none())
            .procedure(149)
            .group("mount")
            .since("1.0.62")
            .parameters(new Parameter("exemptpath", Type.STRING))
            .build();

    /** Describes {@code statvfs}. */
    public static final Action<Statvfs> STATVFS = Action.define("statvfs", Result.struct(Statvfs.TYPE))
            .procedure(54)
            .group("mount")
            .since("1.9.2")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code sync}. */
    public static final Action<Void> SYNC = Action.define("sync", Result.none())
            .procedure(2)
            .group("mount")
            .since("0.0.3")
            .build();

    /** Describes {@code umount}. */
    public static final Action<Void> UMOUNT = Action.define("umount", Result.none())
            .procedure(45)
            .group("mount")
            .since("0.0.8")
            .parameters(new Parameter("pathordevice", Type.DEV_OR_PATH))
            .options(new Parameter("force", Type.BOOL), new Parameter("lazyunmount", Type.BOOL))
            .build();

    /** Describes {@code umount_all}. */
    public static final Action<Void> UMOUNT_ALL = Action.define("umount_all", Result.none())
            .procedure(47)
            .group("mount")
            .since("0.0.8")
            .build();

    /** Describes {@code umount_local}. */
    public static final Action<Void> UMOUNT_LOCAL = Action.define("umount_local", Result.none())
            .group("mount")
            .since("1.17.22")
            .options(new Parameter("retry", Type.BOOL))
            .build();

    private MountActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                DF,
                DF_H,
                LIST_9P,
                MKMOUNTPOINT,
                MOUNT,
                MOUNT_9P,
                MOUNT_LOCAL,
                MOUNT_LOCAL_RUN,
                MOUNT_LOOP,
                MOUNT_OPTIONS,
                MOUNT_RO,
                MOUNT_VFS,
                MOUNTABLE_DEVICE,
                MOUNTABLE_SUBVOLUME,
                MOUNTPOINTS,
                MOUNTS,
                REMOUNT,
                RMMOUNTPOINT,
                STATVFS,
                SYNC,
                UMOUNT,
                UMOUNT_ALL,
                UMOUNT_LOCAL);
    }
}
