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
 * Descriptors of the actions of the group {@code lifecycle}.
 *
 * @since 0.1
 */
@Generated("lifecycle")
public final class LifecycleActions {
    /** Describes {@code config}. */
    public static final Action<Void> CONFIG = Action.define("config", Result.none())
            .group("lifecycle")
            .since("0.0.3")
            .parameters(new Parameter("hvparam", Type.STRING), new Parameter("hvvalue", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code get_libvirt_requested_credential_challenge}. */
    public static final Action<String> GET_LIBVIRT_REQUESTED_CREDENTIAL_CHALLENGE = Action.define(
                    "get_libvirt_requested_credential_challenge", Result.string(Result.Text.PLAIN))
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter("index", Type.INT))
            .build();

    /** Describes {@code get_libvirt_requested_credential_defresult}. */
    public static final Action<String> GET_LIBVIRT_REQUESTED_CREDENTIAL_DEFRESULT = Action.define(
                    "get_libvirt_requested_credential_defresult", Result.string(Result.Text.PLAIN))
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter("index", Type.INT))
            .build();

    /** Describes {@code get_libvirt_requested_credential_prompt}. */
    public static final Action<String> GET_LIBVIRT_REQUESTED_CREDENTIAL_PROMPT = Action.define(
                    "get_libvirt_requested_credential_prompt", Result.string(Result.Text.PLAIN))
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter("index", Type.INT))
            .build();

    /** Describes {@code get_libvirt_requested_credentials}. */
    public static final Action<List<String>> GET_LIBVIRT_REQUESTED_CREDENTIALS = Action.define(
                    "get_libvirt_requested_credentials", Result.strings(Result.Text.PLAIN))
            .group("lifecycle")
            .since("1.19.52")
            .build();

    /** Describes {@code kill_subprocess}. */
    public static final Action<Void> KILL_SUBPROCESS = Action.define("kill_subprocess", Result.none())
            .group("lifecycle")
            .since("0.0.3")
            .deprecatedBy("shutdown")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code launch}. */
    public static final Action<Void> LAUNCH = Action.define("launch", Result.none())
            .group("lifecycle")
            .since("0.0.3")
            .traits(Trait.CONFIG_ONLY, Trait.PROGRESS)
            .build();

    /** Describes {@code max_disks}. */
    public static final Action<Integer> MAX_DISKS = Action.define("max_disks", Result.int32())
            .group("lifecycle")
            .since("1.19.7")
            .build();

    /** Describes {@code set_libvirt_requested_credential}. */
    public static final Action<Void> SET_LIBVIRT_REQUESTED_CREDENTIAL = Action.define(
                    "set_libvirt_requested_credential", Result.none())
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter("index", Type.INT), new Parameter("cred", Type.BUFFER_IN))
            .build();

    /** Describes {@code set_libvirt_supported_credentials}. */
    public static final Action<Void> SET_LIBVIRT_SUPPORTED_CREDENTIALS = Action.define(
                    "set_libvirt_supported_credentials", Result.none())
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter("creds", Type.STRING_LIST))
            .build();

    /** Describes {@code shutdown}. */
    public static final Action<Void> SHUTDOWN = Action.define("shutdown", Result.none())
            .group("lifecycle")
            .since("1.19.16")
            .build();

    /** Describes {@code user_cancel}. */
    public static final Action<Void> USER_CANCEL = Action.define("user_cancel", Result.none())
            .group("lifecycle")
            .since("1.11.18")
            .build();

    /** Describes {@code wait_ready}. */
    public static final Action<Void> WAIT_READY = Action.define("wait_ready", Result.none())
            .group("lifecycle")
            .since("0.0.3")
            .traits(Trait.DEPRECATED, Trait.INTERNAL)
            .build();

    private LifecycleActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                CONFIG,
                GET_LIBVIRT_REQUESTED_CREDENTIAL_CHALLENGE,
                GET_LIBVIRT_REQUESTED_CREDENTIAL_DEFRESULT,
                GET_LIBVIRT_REQUESTED_CREDENTIAL_PROMPT,
                GET_LIBVIRT_REQUESTED_CREDENTIALS,
                KILL_SUBPROCESS,
                LAUNCH,
                MAX_DISKS,
                SET_LIBVIRT_REQUESTED_CREDENTIAL,
                SET_LIBVIRT_SUPPORTED_CREDENTIALS,
                SHUTDOWN,
                USER_CANCEL,
                WAIT_READY);
    }
}
