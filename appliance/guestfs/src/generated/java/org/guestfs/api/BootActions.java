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
 * Descriptors of the actions of the group {@code boot}.
 *
 * @since 0.1
 */
@Generated("boot")
public final class BootActions {
    /** Describes {@code extlinux}. */
    public static final Action<Void> EXTLINUX = Action.define("extlinux", Result.none())
            .procedure(400)
            .group("boot")
            .feature("extlinux")
            .since("1.21.27")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .build();

    /** Describes {@code grub_install}. */
    public static final Action<Void> GRUB_INSTALL = Action.define("grub_install", Result.none())
            .procedure(86)
            .group("boot")
            .feature("grub")
            .since("1.0.17")
            .parameters(new Parameter("root", Type.PATHNAME), new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code initrd_cat}. */
    public static final Action<byte[]> INITRD_CAT = Action.define("initrd_cat", Result.buffer())
            .procedure(221)
            .group("boot")
            .since("1.0.84")
            .parameters(new Parameter("initrdpath", Type.PATHNAME), new Parameter("filename", Type.STRING))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code initrd_list}. */
    public static final Action<List<String>> INITRD_LIST = Action.define(
                    "initrd_list", Result.strings(Result.Text.PLAIN))
            .procedure(128)
            .group("boot")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code isoinfo}. */
    public static final Action<Isoinfo> ISOINFO = Action.define("isoinfo", Result.struct(Isoinfo.TYPE))
            .procedure(314)
            .group("boot")
            .since("1.17.19")
            .parameters(new Parameter("isofile", Type.PATHNAME))
            .build();

    /** Describes {@code isoinfo_device}. */
    public static final Action<Isoinfo> ISOINFO_DEVICE = Action.define("isoinfo_device", Result.struct(Isoinfo.TYPE))
            .procedure(313)
            .group("boot")
            .since("1.17.19")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code modprobe}. */
    public static final Action<Void> MODPROBE = Action.define("modprobe", Result.none())
            .procedure(194)
            .group("boot")
            .feature("linuxmodules")
            .since("1.0.68")
            .parameters(new Parameter("modulename", Type.STRING))
            .build();

    /** Describes {@code syslinux}. */
    public static final Action<Void> SYSLINUX = Action.define("syslinux", Result.none())
            .procedure(399)
            .group("boot")
            .feature("syslinux")
            .since("1.21.27")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(new Parameter("directory", Type.STRING))
            .build();

    private BootActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(EXTLINUX, GRUB_INSTALL, INITRD_CAT, INITRD_LIST, ISOINFO, ISOINFO_DEVICE, MODPROBE, SYSLINUX);
    }
}
