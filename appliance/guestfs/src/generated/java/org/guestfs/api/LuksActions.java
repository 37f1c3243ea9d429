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
            .procedure(512)
            .group("luks")
            .feature("clevisluks")
            .since("1.49.3")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("mapname", Type.STRING))
            .build();

    /** Describes {@code cryptsetup_close}. */
    public static final Action<Void> CRYPTSETUP_CLOSE = Action.define("cryptsetup_close", Result.none())
            .procedure(509)
            .group("luks")
            .feature("luks")
            .since("1.43.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code cryptsetup_open}. */
    public static final Action<Void> CRYPTSETUP_OPEN = Action.define("cryptsetup_open", Result.none())
            .procedure(508)
            .group("luks")
            .feature("luks")
            .since("1.43.2")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("mapname", Type.STRING))
            .options(
                    new Parameter("readonly", Type.BOOL),
                    new Parameter("crypttype", Type.STRING),
                    new Parameter("cipher", Type.STRING))
            .build();

    /** Describes {@code luks_add_key}. */
    public static final Action<Void> LUKS_ADD_KEY = Action.define("luks_add_key", Result.none())
            .procedure(262)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("newkey", Type.KEY),
                    new Parameter("keyslot", Type.INT))
            .build();

    /** Describes {@code luks_close}. */
    public static final Action<Void> LUKS_CLOSE = Action.define("luks_close", Result.none())
            .procedure(259)
            .group("luks")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_close")
            .parameters(new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code luks_format}. */
    public static final Action<Void> LUKS_FORMAT = Action.define("luks_format", Result.none())
            .procedure(260)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("keyslot", Type.INT))
            .build();

    /** Describes {@code luks_format_cipher}. */
    public static final Action<Void> LUKS_FORMAT_CIPHER = Action.define("luks_format_cipher", Result.none())
            .procedure(261)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("keyslot", Type.INT),
                    new Parameter("cipher", Type.STRING))
            .build();

    /** Describes {@code luks_kill_slot}. */
    public static final Action<Void> LUKS_KILL_SLOT = Action.define("luks_kill_slot", Result.none())
            .procedure(263)
            .group("luks")
            .feature("luks")
            .since("1.5.2")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("keyslot", Type.INT))
            .build();

    /** Describes {@code luks_open}. */
    public static final Action<Void> LUKS_OPEN = Action.define("luks_open", Result.none())
            .procedure(257)
            .group("luks")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_open")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("mapname", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code luks_open_ro}. */
    public static final Action<Void> LUKS_OPEN_RO = Action.define("luks_open_ro", Result.none())
            .procedure(258)
            .group("luks")
            .feature("luks")
            .since("1.5.1")
            .deprecatedBy("cryptsetup_open")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("key", Type.KEY),
                    new Parameter("mapname", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code luks_uuid}. */
    public static final Action<String> LUKS_UUID = Action.define("luks_uuid", Result.string(Result.Text.PLAIN))
            .procedure(507)
            .group("luks")
            .feature("luks")
            .since("1.41.9")
            .parameters(new Parameter("device", Type.DEVICE))
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
