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
            .group("drive")
            .since("0.0.3")
            .deprecatedBy("add_drive_ro")
            .parameters(new Parameter("filename", Type.STRING))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code add_domain}. */
    public static final Action<Integer> ADD_DOMAIN = Action.define("add_domain", Result.int32())
            .group("drive")
            .since("1.7.4")
            .parameters(new Parameter("dom", Type.STRING))
            .options(
                    new Parameter("libvirturi", Type.STRING),
                    new Parameter("readonly", Type.BOOL),
                    new Parameter("iface", Type.STRING),
                    new Parameter("live", Type.BOOL),
                    new Parameter("allowuuid", Type.BOOL),
                    new Parameter("readonlydisk", Type.STRING),
                    new Parameter("cachemode", Type.STRING),
                    new Parameter("discard", Type.STRING),
                    new Parameter("copyonread", Type.BOOL))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code add_drive}. */
    public static final Action<Void> ADD_DRIVE = Action.define("add_drive", Result.none())
            .group("drive")
            .since("0.0.3")
            .parameters(new Parameter("filename", Type.STRING))
            .options(
                    new Parameter("readonly", Type.BOOL),
                    new Parameter("format", Type.STRING),
                    new Parameter("iface", Type.STRING),
                    new Parameter("name", Type.STRING),
                    new Parameter("label", Type.STRING),
                    new Parameter("protocol", Type.STRING),
                    new Parameter("server", Type.STRING_LIST),
                    new Parameter("username", Type.STRING),
                    new Parameter("secret", Type.KEY),
                    new Parameter("cachemode", Type.STRING),
                    new Parameter("discard", Type.STRING),
                    new Parameter("copyonread", Type.BOOL),
                    new Parameter("blocksize", Type.INT))
            .build();

    /** Describes {@code add_drive_ro}. */
    public static final Action<Void> ADD_DRIVE_RO = Action.define("add_drive_ro", Result.none())
            .group("drive")
            .since("1.0.38")
            .parameters(new Parameter("filename", Type.STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code add_drive_ro_with_if}. */
    public static final Action<Void> ADD_DRIVE_RO_WITH_IF = Action.define("add_drive_ro_with_if", Result.none())
            .group("drive")
            .since("1.0.84")
            .deprecatedBy("add_drive")
            .parameters(new Parameter("filename", Type.STRING), new Parameter("iface", Type.STRING))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code add_drive_scratch}. */
    public static final Action<Void> ADD_DRIVE_SCRATCH = Action.define("add_drive_scratch", Result.none())
            .group("drive")
            .since("1.23.10")
            .parameters(new Parameter("size", Type.INT64))
            .options(
                    new Parameter("name", Type.STRING),
                    new Parameter("label", Type.STRING),
                    new Parameter("blocksize", Type.INT))
            .build();

    /** Describes {@code add_drive_with_if}. */
    public static final Action<Void> ADD_DRIVE_WITH_IF = Action.define("add_drive_with_if", Result.none())
            .group("drive")
            .since("1.0.84")
            .deprecatedBy("add_drive")
            .parameters(new Parameter("filename", Type.STRING), new Parameter("iface", Type.STRING))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code add_libvirt_dom}. */
    public static final Action<Integer> ADD_LIBVIRT_DOM = Action.define("add_libvirt_dom", Result.int32())
            .group("drive")
            .since("1.29.14")
            .parameters(new Parameter("dom", Type.POINTER))
            .options(
                    new Parameter("readonly", Type.BOOL),
                    new Parameter("iface", Type.STRING),
                    new Parameter("live", Type.BOOL),
                    new Parameter("readonlydisk", Type.STRING),
                    new Parameter("cachemode", Type.STRING),
                    new Parameter("discard", Type.STRING),
                    new Parameter("copyonread", Type.BOOL))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code canonical_device_name}. */
    public static final Action<String> CANONICAL_DEVICE_NAME = Action.define(
                    "canonical_device_name", Result.string(Result.Text.PLAIN))
            .group("drive")
            .since("1.19.7")
            .parameters(new Parameter("device", Type.STRING))
            .build();

    /** Describes {@code device_index}. */
    public static final Action<Integer> DEVICE_INDEX = Action.define("device_index", Result.int32())
            .group("drive")
            .since("1.19.7")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code device_name}. */
    public static final Action<String> DEVICE_NAME = Action.define("device_name", Result.string(Result.Text.PLAIN))
            .group("drive")
            .since("1.49.1")
            .parameters(new Parameter("index", Type.INT))
            .build();

    /** Describes {@code disk_create}. */
    public static final Action<Void> DISK_CREATE = Action.define("disk_create", Result.none())
            .group("drive")
            .since("1.25.31")
            .parameters(
                    new Parameter("filename", Type.STRING),
                    new Parameter("format", Type.STRING),
                    new Parameter("size", Type.INT64))
            .options(
                    new Parameter("backingfile", Type.STRING),
                    new Parameter("backingformat", Type.STRING),
                    new Parameter("preallocation", Type.STRING),
                    new Parameter("compat", Type.STRING),
                    new Parameter("clustersize", Type.INT))
            .build();

    /** Describes {@code disk_format}. */
    public static final Action<String> DISK_FORMAT = Action.define("disk_format", Result.string(Result.Text.PLAIN))
            .group("drive")
            .since("1.19.38")
            .parameters(new Parameter("filename", Type.STRING))
            .build();

    /** Describes {@code disk_has_backing_file}. */
    public static final Action<Boolean> DISK_HAS_BACKING_FILE = Action.define("disk_has_backing_file", Result.bool())
            .group("drive")
            .since("1.19.39")
            .parameters(new Parameter("filename", Type.STRING))
            .build();

    /** Describes {@code disk_virtual_size}. */
    public static final Action<Long> DISK_VIRTUAL_SIZE = Action.define("disk_virtual_size", Result.int64())
            .group("drive")
            .since("1.19.39")
            .parameters(new Parameter("filename", Type.STRING))
            .build();

    /** Describes {@code remove_drive}. */
    public static final Action<Void> REMOVE_DRIVE = Action.define("remove_drive", Result.none())
            .group("drive")
            .since("1.19.49")
            .parameters(new Parameter("label", Type.STRING))
            .traits(Trait.DEPRECATED)
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
