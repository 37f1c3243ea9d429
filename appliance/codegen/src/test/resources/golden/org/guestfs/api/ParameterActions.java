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
    public static final Action<Integer> ADD_LIBVIRT_DOM = Action.define("add_libvirt_dom", Result.int32())
            .group("parameter")
            .since("1.29.14")
            .parameters(new Parameter("dom", Type.POINTER))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code btrfs_quota_enable}. */
    public static final Action<Void> BTRFS_QUOTA_ENABLE = Action.define("btrfs_quota_enable", Result.none())
            .procedure(427)
            .group("parameter")
            .feature("btrfs")
            .since("1.29.17")
            .parameters(new Parameter("fs", Type.MOUNTABLE_OR_PATH), new Parameter("enable", Type.BOOL))
            .build();

    /** Describes {@code chmod}. */
    public static final Action<Void> CHMOD = Action.define("chmod", Result.none())
            .procedure(34)
            .group("parameter")
            .since("0.0.8")
            .parameters(new Parameter("mode", Type.INT), new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code command}. */
    public static final Action<String> COMMAND = Action.define("command", Result.string(Result.Text.PLAIN))
            .procedure(50)
            .group("parameter")
            .since("1.9.1")
            .parameters(new Parameter("arguments", Type.STRING_LIST))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code cryptsetup_open}. */
    public static final Action<Void> CRYPTSETUP_OPEN = Action.define("cryptsetup_open", Result.none())
            .procedure(508)
            .group("parameter")
            .feature("luks")
            .since("1.43.2")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("key", Type.KEY), new Parameter("mapname", Type.STRING))
            .build();

    /** Describes {@code debug}. */
    public static final Action<String> DEBUG = Action.define("debug", Result.string(Result.Text.PLAIN))
            .procedure(76)
            .group("parameter")
            .since("1.0.11")
            .parameters(new Parameter("subcmd", Type.STRING), new Parameter("extraargs", Type.STRING_LIST))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code file}. */
    public static final Action<String> FILE = Action.define("file", Result.string(Result.Text.PLAIN))
            .procedure(49)
            .group("parameter")
            .since("1.9.1")
            .parameters(new Parameter("path", Type.DEV_OR_PATH))
            .build();

    /** Describes {@code luks_open}. */
    public static final Action<Void> LUKS_OPEN = Action.define("luks_open", Result.none())
            .procedure(257)
            .group("parameter")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_open")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("key", Type.KEY), new Parameter("mapname", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code lxattrlist}. */
    public static final Action<List<Xattr>> LXATTRLIST = Action.define("lxattrlist", Result.structs(Xattr.TYPE))
            .group("parameter")
            .feature("linuxxattrs")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .build();

    /** Describes {@code mkdir}. */
    public static final Action<Void> MKDIR = Action.define("mkdir", Result.none())
            .procedure(32)
            .group("parameter")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code modprobe}. */
    public static final Action<Void> MODPROBE = Action.define("modprobe", Result.none())
            .procedure(194)
            .group("parameter")
            .feature("linuxmodules")
            .since("1.0.68")
            .parameters(new Parameter("modulename", Type.STRING))
            .build();

    /** Describes {@code mount_ro}. */
    public static final Action<Void> MOUNT_RO = Action.define("mount_ro", Result.none())
            .procedure(73)
            .group("parameter")
            .since("1.0.10")
            .parameters(new Parameter("mountable", Type.MOUNTABLE), new Parameter("mountpoint", Type.STRING))
            .build();

    /** Describes {@code part_set_gpt_type}. */
    public static final Action<Void> PART_SET_GPT_TYPE = Action.define("part_set_gpt_type", Result.none())
            .procedure(392)
            .group("parameter")
            .since("1.21.1")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("partnum", Type.INT), new Parameter("guid", Type.GUID))
            .build();

    /** Describes {@code set_append}. */
    public static final Action<Void> SET_APPEND = Action.define("set_append", Result.none())
            .group("parameter")
            .since("1.0.26")
            .parameters(new Parameter("append", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_trace}. */
    public static final Action<Void> SET_TRACE = Action.define("set_trace", Result.none())
            .group("parameter")
            .since("1.0.69")
            .parameters(new Parameter("trace", Type.BOOL))
            .build();

    /** Describes {@code truncate_size}. */
    public static final Action<Void> TRUNCATE_SIZE = Action.define("truncate_size", Result.none())
            .procedure(200)
            .group("parameter")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("size", Type.INT64))
            .build();

    /** Describes {@code vgcreate}. */
    public static final Action<Void> VGCREATE = Action.define("vgcreate", Result.none())
            .procedure(40)
            .group("parameter")
            .feature("lvm2")
            .since("0.0.8")
            .parameters(new Parameter("volgroup", Type.STRING), new Parameter("physvols", Type.DEVICE_LIST))
            .build();

    /** Describes {@code write}. */
    public static final Action<Void> WRITE = Action.define("write", Result.none())
            .group("parameter")
            .since("1.3.14")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("content", Type.BUFFER_IN))
            .build();

    /** Describes {@code zero}. */
    public static final Action<Void> ZERO = Action.define("zero", Result.none())
            .procedure(85)
            .group("parameter")
            .since("1.0.16")
            .parameters(new Parameter("device", Type.DEVICE))
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
