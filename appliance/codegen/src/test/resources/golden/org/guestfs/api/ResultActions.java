// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code result}.
 *
 * @since 0.1
 */
@Generated("result")
public final class ResultActions {
    /** Describes {@code aug_defnode}. */
    public static final Action<IntBool> AUG_DEFNODE = Action.define("aug_defnode", Result.struct(IntBool.TYPE))
            .procedure(18)
            .group("result")
            .since("0.0.7")
            .parameters(new Parameter("name", Type.STRING), new Parameter("expr", Type.STRING), new Parameter("val", Type.STRING))
            .build();

    /** Describes {@code canonical_device_name}. */
    public static final Action<String> CANONICAL_DEVICE_NAME = Action.define("canonical_device_name", Result.string(Result.Text.PLAIN))
            .group("result")
            .since("1.19.7")
            .parameters(new Parameter("device", Type.STRING))
            .build();

    /** Describes {@code exists}. */
    public static final Action<Boolean> EXISTS = Action.define("exists", Result.bool())
            .procedure(36)
            .group("result")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code filesize}. */
    public static final Action<Long> FILESIZE = Action.define("filesize", Result.int64())
            .procedure(218)
            .group("result")
            .since("1.0.82")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code filesystem_walk}. */
    public static final Action<List<TskDirent>> FILESYSTEM_WALK = Action.define("filesystem_walk", Result.structs(TskDirent.TYPE))
            .group("result")
            .feature("libtsk")
            .since("1.33.39")
            .parameters(new Parameter("device", Type.MOUNTABLE))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code get_append}. */
    public static final Action<Optional<String>> GET_APPEND = Action.define("get_append", Result.optionalString())
            .group("result")
            .since("1.0.26")
            .build();

    /** Describes {@code inspect_get_drive_mappings}. */
    public static final Action<Map<String, String>> INSPECT_GET_DRIVE_MAPPINGS = Action.define("inspect_get_drive_mappings", Result.map(Result.Text.PLAIN, Result.Text.DEVICE))
            .procedure(502)
            .group("result")
            .since("1.9.17")
            .parameters(new Parameter("root", Type.MOUNTABLE))
            .build();

    /** Describes {@code inspect_get_mountpoints}. */
    public static final Action<Map<String, String>> INSPECT_GET_MOUNTPOINTS = Action.define("inspect_get_mountpoints", Result.map(Result.Text.PLAIN, Result.Text.MOUNTABLE))
            .procedure(500)
            .group("result")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE))
            .build();

    /** Describes {@code inspect_os}. */
    public static final Action<List<String>> INSPECT_OS = Action.define("inspect_os", Result.strings(Result.Text.MOUNTABLE))
            .procedure(480)
            .group("result")
            .since("1.5.3")
            .build();

    /** Describes {@code list_devices}. */
    public static final Action<List<String>> LIST_DEVICES = Action.define("list_devices", Result.strings(Result.Text.DEVICE))
            .procedure(7)
            .group("result")
            .since("0.0.4")
            .build();

    /** Describes {@code list_filesystems}. */
    public static final Action<Map<String, String>> LIST_FILESYSTEMS = Action.define("list_filesystems", Result.map(Result.Text.MOUNTABLE, Result.Text.PLAIN))
            .procedure(476)
            .group("result")
            .since("1.5.15")
            .build();

    /** Describes {@code ls}. */
    public static final Action<List<String>> LS = Action.define("ls", Result.strings(Result.Text.PLAIN))
            .group("result")
            .since("0.0.4")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .build();

    /** Describes {@code lvs_full}. */
    public static final Action<List<LvmLv>> LVS_FULL = Action.define("lvs_full", Result.structs(LvmLv.TYPE))
            .procedure(14)
            .group("result")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code pvs_full}. */
    public static final Action<List<LvmPv>> PVS_FULL = Action.define("pvs_full", Result.structs(LvmPv.TYPE))
            .procedure(12)
            .group("result")
            .feature("lvm2")
            .since("0.0.4")
            .build();

    /** Describes {@code read_file}. */
    public static final Action<byte[]> READ_FILE = Action.define("read_file", Result.buffer())
            .group("result")
            .since("1.0.63")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code sync}. */
    public static final Action<Void> SYNC = Action.define("sync", Result.none())
            .procedure(2)
            .group("result")
            .since("0.0.3")
            .build();

    /** Describes {@code tune2fs_l}. */
    public static final Action<Map<String, String>> TUNE2FS_L = Action.define("tune2fs_l", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .procedure(55)
            .group("result")
            .since("1.9.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code umask}. */
    public static final Action<Integer> UMASK = Action.define("umask", Result.int32())
            .procedure(137)
            .group("result")
            .since("1.0.55")
            .parameters(new Parameter("mask", Type.INT))
            .build();

    /** Describes {@code vfs_type}. */
    public static final Action<String> VFS_TYPE = Action.define("vfs_type", Result.string(Result.Text.PLAIN))
            .procedure(198)
            .group("result")
            .since("1.0.75")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .build();

    /** Describes {@code wait_ready}. */
    public static final Action<Void> WAIT_READY = Action.define("wait_ready", Result.none())
            .group("result")
            .since("0.0.3")
            .traits(Trait.DEPRECATED, Trait.INTERNAL)
            .build();

    private ResultActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(AUG_DEFNODE, CANONICAL_DEVICE_NAME, EXISTS, FILESIZE, FILESYSTEM_WALK, GET_APPEND, INSPECT_GET_DRIVE_MAPPINGS, INSPECT_GET_MOUNTPOINTS, INSPECT_OS, LIST_DEVICES, LIST_FILESYSTEMS, LS, LVS_FULL, PVS_FULL, READ_FILE, SYNC, TUNE2FS_L, UMASK, VFS_TYPE, WAIT_READY);
    }
}
