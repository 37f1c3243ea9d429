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
 * Descriptors of the actions of the group {@code swap}.
 *
 * @since 0.1
 */
@Generated("swap")
public final class SwapActions {
    /** Describes {@code mkswap}. */
    public static final Action<Void> MKSWAP = Action.define("mkswap", Result.none())
            .procedure(130)
            .group("swap")
            .since("1.0.55")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(new Parameter("label", Type.STRING), new Parameter("uuid", Type.STRING))
            .build();

    /** Describes {@code mkswap_L}. */
    public static final Action<Void> MKSWAP_L = Action.define("mkswap_L", Result.none())
            .procedure(131)
            .group("swap")
            .since("1.0.55")
            .deprecatedBy("mkswap")
            .parameters(new Parameter("label", Type.STRING), new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mkswap_U}. */
    public static final Action<Void> MKSWAP_U = Action.define("mkswap_U", Result.none())
            .procedure(132)
            .group("swap")
            .feature("linuxfsuuid")
            .since("1.0.55")
            .deprecatedBy("mkswap")
            .parameters(new Parameter("uuid", Type.STRING), new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mkswap_file}. */
    public static final Action<Void> MKSWAP_FILE = Action.define("mkswap_file", Result.none())
            .procedure(178)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code swapoff_device}. */
    public static final Action<Void> SWAPOFF_DEVICE = Action.define("swapoff_device", Result.none())
            .procedure(171)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code swapoff_file}. */
    public static final Action<Void> SWAPOFF_FILE = Action.define("swapoff_file", Result.none())
            .procedure(173)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code swapoff_label}. */
    public static final Action<Void> SWAPOFF_LABEL = Action.define("swapoff_label", Result.none())
            .procedure(175)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("label", Type.STRING))
            .build();

    /** Describes {@code swapoff_uuid}. */
    public static final Action<Void> SWAPOFF_UUID = Action.define("swapoff_uuid", Result.none())
            .procedure(177)
            .group("swap")
            .feature("linuxfsuuid")
            .since("1.0.66")
            .parameters(new Parameter("uuid", Type.STRING))
            .build();

    /** Describes {@code swapon_device}. */
    public static final Action<Void> SWAPON_DEVICE = Action.define("swapon_device", Result.none())
            .procedure(170)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code swapon_file}. */
    public static final Action<Void> SWAPON_FILE = Action.define("swapon_file", Result.none())
            .procedure(172)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code swapon_label}. */
    public static final Action<Void> SWAPON_LABEL = Action.define("swapon_label", Result.none())
            .procedure(174)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("label", Type.STRING))
            .build();

    /** Describes {@code swapon_uuid}. */
    public static final Action<Void> SWAPON_UUID = Action.define("swapon_uuid", Result.none())
            .procedure(176)
            .group("swap")
            .feature("linuxfsuuid")
            .since("1.0.66")
            .parameters(new Parameter("uuid", Type.STRING))
            .build();

    private SwapActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                MKSWAP,
                MKSWAP_L,
                MKSWAP_U,
                MKSWAP_FILE,
                SWAPOFF_DEVICE,
                SWAPOFF_FILE,
                SWAPOFF_LABEL,
                SWAPOFF_UUID,
                SWAPON_DEVICE,
                SWAPON_FILE,
                SWAPON_LABEL,
                SWAPON_UUID);
    }
}
