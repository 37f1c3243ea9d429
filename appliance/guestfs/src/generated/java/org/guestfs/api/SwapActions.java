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
            .summary("Creates Linux swap space on a device.")
            .errors("the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(130)
            .group("swap")
            .since("1.0.55")
            .parameters(new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .options(
                    new Parameter("label", Type.STRING, "label of the swap space"),
                    new Parameter("uuid", Type.STRING, "UUID of the swap space"))
            .build();

    /** Describes {@code mkswap_L}. */
    public static final Action<Void> MKSWAP_L = Action.define("mkswap_L", Result.none())
            .summary("Creates Linux swap space with a label on a partition.")
            .errors("the label is too long, or the device in use")
            .refusals("a text holds a NUL character")
            .procedure(131)
            .group("swap")
            .since("1.0.55")
            .deprecatedBy("mkswap")
            .parameters(
                    new Parameter("label", Type.STRING, "the label of the swap space"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mkswap_U}. */
    public static final Action<Void> MKSWAP_U = Action.define("mkswap_U", Result.none())
            .summary("Creates Linux swap space with a given UUID on a device.")
            .errors("ENOTSUP if the appliance lacks the feature linuxfsuuid; the UUID or the device does not fit")
            .refusals("a text holds a NUL character")
            .procedure(132)
            .group("swap")
            .feature("linuxfsuuid")
            .since("1.0.55")
            .deprecatedBy("mkswap")
            .parameters(
                    new Parameter("uuid", Type.STRING, "the UUID of the swap space"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mkswap_file}. */
    public static final Action<Void> MKSWAP_FILE = Action.define("mkswap_file", Result.none())
            .summary("Writes a swap signature to an existing file so that it can be used as swap space.")
            .errors("the file is no file in the guest, or too small")
            .refusals("a text holds a NUL character")
            .procedure(178)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter(
                    "path",
                    Type.PATHNAME,
                    "the absolute path of an existing file, as large as the swap space is to be"))
            .build();

    /** Describes {@code swapoff_device}. */
    public static final Action<Void> SWAPOFF_DEVICE = Action.define("swapoff_device", Result.none())
            .summary("Stops the appliance from using a swap device or partition.")
            .errors("the swap space is not in use")
            .refusals("a text holds a NUL character")
            .procedure(171)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("device", Type.DEVICE, "a swap device, such as /dev/sda2"))
            .build();

    /** Describes {@code swapoff_file}. */
    public static final Action<Void> SWAPOFF_FILE = Action.define("swapoff_file", Result.none())
            .summary("Stops the appliance from using a swap file.")
            .errors("the swap space is not in use")
            .refusals("a text holds a NUL character")
            .procedure(173)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a swap file"))
            .build();

    /** Describes {@code swapoff_label}. */
    public static final Action<Void> SWAPOFF_LABEL = Action.define("swapoff_label", Result.none())
            .summary("Stops the appliance from using the swap partition with a given label.")
            .errors("the swap space is not in use")
            .refusals("a text holds a NUL character")
            .procedure(175)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("label", Type.STRING, "the label of the swap space"))
            .build();

    /** Describes {@code swapoff_uuid}. */
    public static final Action<Void> SWAPOFF_UUID = Action.define("swapoff_uuid", Result.none())
            .summary("Stops the appliance from using the swap partition with a given UUID.")
            .errors("ENOTSUP if the appliance lacks the feature linuxfsuuid; the swap space is not in use")
            .refusals("a text holds a NUL character")
            .procedure(177)
            .group("swap")
            .feature("linuxfsuuid")
            .since("1.0.66")
            .parameters(new Parameter("uuid", Type.STRING, "the UUID of the swap space"))
            .build();

    /** Describes {@code swapon_device}. */
    public static final Action<Void> SWAPON_DEVICE = Action.define("swapon_device", Result.none())
            .summary("Makes the appliance use a swap device or partition, overwriting what that swap space holds.")
            .errors("it holds no swap space, or is in use")
            .refusals("a text holds a NUL character")
            .procedure(170)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("device", Type.DEVICE, "a swap device, such as /dev/sda2"))
            .build();

    /** Describes {@code swapon_file}. */
    public static final Action<Void> SWAPON_FILE = Action.define("swapon_file", Result.none())
            .summary("Makes the appliance use a swap file.")
            .errors("it holds no swap space, or is in use")
            .refusals("a text holds a NUL character")
            .procedure(172)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a swap file"))
            .build();

    /** Describes {@code swapon_label}. */
    public static final Action<Void> SWAPON_LABEL = Action.define("swapon_label", Result.none())
            .summary("Makes the appliance use the swap partition with a given label.")
            .errors("it holds no swap space, or is in use")
            .refusals("a text holds a NUL character")
            .procedure(174)
            .group("swap")
            .since("1.0.66")
            .parameters(new Parameter("label", Type.STRING, "the label of the swap space"))
            .build();

    /** Describes {@code swapon_uuid}. */
    public static final Action<Void> SWAPON_UUID = Action.define("swapon_uuid", Result.none())
            .summary("Makes the appliance use the swap partition with a given UUID.")
            .errors("ENOTSUP if the appliance lacks the feature linuxfsuuid; it holds no swap space, or is in use")
            .refusals("a text holds a NUL character")
            .procedure(176)
            .group("swap")
            .feature("linuxfsuuid")
            .since("1.0.66")
            .parameters(new Parameter("uuid", Type.STRING, "the UUID of the swap space"))
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
