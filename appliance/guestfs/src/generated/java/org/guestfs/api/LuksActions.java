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
 * Descriptors of the actions of the group {@code luks}.
 *
 * @since 0.1
 */
@Generated("luks")
public final class LuksActions {
    /** Describes {@code clevis_luks_unlock}. */
    public static final Action<Void> CLEVIS_LUKS_UNLOCK = Action.define("clevis_luks_unlock", Result.none())
            .summary("Unlocks a LUKS device through its Clevis and Tang servers, which needs the network to be "
                    + "enabled.")
            .errors("ENOTSUP if the appliance lacks the feature clevisluks; no network is enabled, or no Tang "
                    + "server answers")
            .refusals("a text holds a NUL character")
            .procedure(512)
            .group("luks")
            .feature("clevisluks")
            .since("1.49.3")
            .parameters(
                    new Parameter("device", Type.DEVICE, "an encrypted device, such as /dev/sda1"),
                    new Parameter("mapname", Type.STRING, "the name that the clear content gets below /dev/mapper"))
            .build();

    /** Describes {@code cryptsetup_close}. */
    public static final Action<Void> CRYPTSETUP_CLOSE = Action.define("cryptsetup_close", Result.none())
            .summary("Closes the mapping of an encrypted device, named as /dev/mapper/NAME.")
            .errors("ENOTSUP if the appliance lacks the feature luks; a filesystem on it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(509)
            .group("luks")
            .feature("luks")
            .since("1.43.2")
            .parameters(new Parameter("device", Type.DEVICE, "an open mapping, /dev/mapper/ and its name"))
            .build();

    /** Describes {@code cryptsetup_open}. */
    public static final Action<Void> CRYPTSETUP_OPEN = Action.define("cryptsetup_open", Result.none())
            .summary("Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no slot, the "
                    + "device is not encrypted, or the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(508)
            .group("luks")
            .feature("luks")
            .since("1.43.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "an encrypted device, such as /dev/sda1"),
                    new Parameter("key", Type.KEY, "a pass phrase or key of the device, which is never traced"),
                    new Parameter("mapname", Type.STRING, "the name that the clear content gets below /dev/mapper"))
            .options(
                    new Parameter("readonly", Type.BOOL, "create a read-only mapping (default false)"),
                    new Parameter(
                            "crypttype", Type.STRING, "encryption type, such as luks or bitlk; guessed when omitted"),
                    new Parameter("cipher", Type.STRING, "cipher to use"))
            .build();

    /** Describes {@code luks_add_key}. */
    public static final Action<Void> LUKS_ADD_KEY = Action.define("luks_add_key", Result.none())
            .summary("Adds a new key to an empty key slot of a LUKS device, unlocking it with a key that already "
                    + "works.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no slot, or "
                    + "the new slot is in use")
            .refusals("a text holds a NUL character")
            .procedure(262)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a LUKS device, such as /dev/sda1"),
                    new Parameter("key", Type.KEY, "a pass phrase or key of the device, which is never traced"),
                    new Parameter("newkey", Type.KEY, "the pass phrase or key to add, which is never traced"),
                    new Parameter("keyslot", Type.INT, "the key slot, 0 to 7, which must be empty"))
            .build();

    /** Describes {@code luks_close}. */
    public static final Action<Void> LUKS_CLOSE = Action.define("luks_close", Result.none())
            .summary("Closes an opened LUKS device given by its /dev/mapper name, not by the encrypted device "
                    + "below.")
            .errors("ENOTSUP if the appliance lacks the feature luks; a filesystem on it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(259)
            .group("luks")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_close")
            .parameters(new Parameter("device", Type.DEVICE, "an open mapping, /dev/mapper/ and its name"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code luks_format}. */
    public static final Action<Void> LUKS_FORMAT = Action.define("luks_format", Result.none())
            .summary("Erases a device and sets it up as LUKS encrypted, with a first key in slot 0 to 7.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the device is in use")
            .refusals("a text holds a NUL character")
            .procedure(260)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"),
                    new Parameter("key", Type.KEY, "the first pass phrase or key, which is never traced"),
                    new Parameter("keyslot", Type.INT, "the key slot that the key gets, 0 to 7"))
            .build();

    /** Describes {@code luks_format_cipher}. */
    public static final Action<Void> LUKS_FORMAT_CIPHER = Action.define("luks_format_cipher", Result.none())
            .summary("Erases a device and sets it up as LUKS encrypted with a chosen cipher and a first key in "
                    + "slot 0 to 7.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the cipher is unknown, or the device in use")
            .refusals("a text holds a NUL character")
            .procedure(261)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"),
                    new Parameter("key", Type.KEY, "the first pass phrase or key, which is never traced"),
                    new Parameter("keyslot", Type.INT, "the key slot that the key gets, 0 to 7"),
                    new Parameter("cipher", Type.STRING, "the cipher as cryptsetup takes it, such as aes-xts-plain64"))
            .build();

    /** Describes {@code luks_kill_slot}. */
    public static final Action<Void> LUKS_KILL_SLOT = Action.define("luks_kill_slot", Result.none())
            .summary("Deletes the key in one slot of a LUKS device, authorised by a key from another slot.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no other slot")
            .refusals("a text holds a NUL character")
            .procedure(263)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a LUKS device, such as /dev/sda1"),
                    new Parameter("key", Type.KEY, "a pass phrase or key of another slot, which is never traced"),
                    new Parameter("keyslot", Type.INT, "the key slot to empty, 0 to 7"))
            .build();

    /** Describes {@code luks_open}. */
    public static final Action<Void> LUKS_OPEN = Action.define("luks_open", Result.none())
            .summary("Unlocks a LUKS device and makes its clear content available as /dev/mapper/ plus the given "
                    + "name.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no slot, the "
                    + "device is not encrypted, or the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(257)
            .group("luks")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_open")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a LUKS device, such as /dev/sda1"),
                    new Parameter("key", Type.KEY, "a pass phrase or key of the device, which is never traced"),
                    new Parameter("mapname", Type.STRING, "the name that the clear content gets below /dev/mapper"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code luks_open_ro}. */
    public static final Action<Void> LUKS_OPEN_RO = Action.define("luks_open_ro", Result.none())
            .summary("Unlocks a LUKS device read-only and makes its clear content available under /dev/mapper.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the pass phrase or key opens no slot, the "
                    + "device is not encrypted, or the name is taken")
            .refusals("a text holds a NUL character")
            .procedure(258)
            .group("luks")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_open")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a LUKS device, such as /dev/sda1"),
                    new Parameter("key", Type.KEY, "a pass phrase or key of the device, which is never traced"),
                    new Parameter("mapname", Type.STRING, "the name that the clear content gets below /dev/mapper"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code luks_uuid}. */
    public static final Action<String> LUKS_UUID = Action.define(
                    "luks_uuid", Result.string(Result.Text.PLAIN).described("UUID of the LUKS device"))
            .summary("Returns the UUID stored in the header of a LUKS device.")
            .errors("ENOTSUP if the appliance lacks the feature luks; the device is no LUKS device")
            .refusals("a text holds a NUL character")
            .procedure(507)
            .group("luks")
            .feature("luks")
            .since("1.41.9")
            .parameters(new Parameter("device", Type.DEVICE, "a LUKS device, such as /dev/sda1"))
            .build();

    private LuksActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                CLEVIS_LUKS_UNLOCK,
                CRYPTSETUP_CLOSE,
                CRYPTSETUP_OPEN,
                LUKS_ADD_KEY,
                LUKS_CLOSE,
                LUKS_FORMAT,
                LUKS_FORMAT_CIPHER,
                LUKS_KILL_SLOT,
                LUKS_OPEN,
                LUKS_OPEN_RO,
                LUKS_UUID);
    }
}
