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
            .summary("Adds an extra command line parameter, with an optional value, to the hypervisor before "
                    + "launch.")
            .refusals("a text holds a NUL character; hvparam does not begin with a dash, or is one that the "
                    + "library sets itself")
            .group("lifecycle")
            .since("0.0.3")
            .parameters(
                    new Parameter("hvparam", Type.STRING, "a parameter of qemu with its dash, such as -device"),
                    new Parameter("hvvalue", Type.OPT_STRING, "the value of the parameter, or null if it takes none"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code get_libvirt_requested_credential_challenge}. */
    public static final Action<String> GET_LIBVIRT_REQUESTED_CREDENTIAL_CHALLENGE = Action.define(
                    "get_libvirt_requested_credential_challenge",
                    Result.string(Result.Text.PLAIN).described("the challenge, empty if none was given"))
            .summary("Returns the challenge libvirt gave with one requested credential, by zero-based index.")
            .errors("the number is not one of those requested")
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter(
                    "index",
                    Type.INT,
                    "the number of the credential, from 0 and smaller than the number of those requested"))
            .build();

    /** Describes {@code get_libvirt_requested_credential_defresult}. */
    public static final Action<String> GET_LIBVIRT_REQUESTED_CREDENTIAL_DEFRESULT = Action.define(
                    "get_libvirt_requested_credential_defresult",
                    Result.string(Result.Text.PLAIN).described("the default answer, empty if none was given"))
            .summary("Returns the default answer libvirt gave for one requested credential, by zero-based index.")
            .errors("the number is not one of those requested")
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter(
                    "index",
                    Type.INT,
                    "the number of the credential, from 0 and smaller than the number of those requested"))
            .build();

    /** Describes {@code get_libvirt_requested_credential_prompt}. */
    public static final Action<String> GET_LIBVIRT_REQUESTED_CREDENTIAL_PROMPT = Action.define(
                    "get_libvirt_requested_credential_prompt",
                    Result.string(Result.Text.PLAIN).described("the prompt, empty if none was given"))
            .summary("Returns the prompt libvirt gave for one requested credential, by zero-based index.")
            .errors("the number is not one of those requested")
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter(
                    "index",
                    Type.INT,
                    "the number of the credential, from 0 and smaller than the number of those requested"))
            .build();

    /** Describes {@code get_libvirt_requested_credentials}. */
    public static final Action<List<String>> GET_LIBVIRT_REQUESTED_CREDENTIALS = Action.define(
                    "get_libvirt_requested_credentials",
                    Result.strings(Result.Text.PLAIN).described("the names of the requested credential types"))
            .summary("Lists the credential types libvirt is asking for; only for use inside a libvirt auth event.")
            .errors("there is no libvirt event under way")
            .group("lifecycle")
            .since("1.19.52")
            .build();

    /** Describes {@code kill_subprocess}. */
    public static final Action<Void> KILL_SUBPROCESS = Action.define("kill_subprocess", Result.none())
            .summary("Kills the hypervisor process at once, without the orderly steps that shutdown takes.")
            .group("lifecycle")
            .since("0.0.3")
            .deprecatedBy("shutdown")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code launch}. */
    public static final Action<Void> LAUNCH = Action.define("launch", Result.none())
            .summary("Starts the appliance; call it once, after adding drives and before using the disks.")
            .group("lifecycle")
            .since("0.0.3")
            .traits(Trait.CONFIG_ONLY, Trait.PROGRESS)
            .build();

    /** Describes {@code max_disks}. */
    public static final Action<Integer> MAX_DISKS = Action.define(
                    "max_disks", Result.int32().described("maximum number of disks"))
            .summary("Returns how many disks a handle can take at most with the current backend.")
            .group("lifecycle")
            .since("1.19.7")
            .build();

    /** Describes {@code set_libvirt_requested_credential}. */
    public static final Action<Void> SET_LIBVIRT_REQUESTED_CREDENTIAL = Action.define(
                    "set_libvirt_requested_credential", Result.none())
            .summary("Passes the answer for one requested credential, numbered from 0, back to libvirt.")
            .errors("the number is not one of those requested")
            .group("lifecycle")
            .since("1.19.52")
            .parameters(
                    new Parameter(
                            "index",
                            Type.INT,
                            "the number of the credential, from 0 and smaller than the number of those requested"),
                    new Parameter("cred", Type.BUFFER_IN, "the answer to the prompt"))
            .build();

    /** Describes {@code set_libvirt_supported_credentials}. */
    public static final Action<Void> SET_LIBVIRT_SUPPORTED_CREDENTIALS = Action.define(
                    "set_libvirt_supported_credentials", Result.none())
            .summary("Declares which libvirt credential types, such as username or passphrase, the program can "
                    + "supply.")
            .errors("a credential is unknown")
            .refusals("a text holds a NUL character")
            .group("lifecycle")
            .since("1.19.52")
            .parameters(new Parameter(
                    "creds",
                    Type.STRING_LIST,
                    "the kinds of credentials that the program can supply, such as passphrase"))
            .build();

    /** Describes {@code shutdown}. */
    public static final Action<Void> SHUTDOWN = Action.define("shutdown", Result.none())
            .summary("Stops the appliance in an orderly way after flushing data, reporting any error from the "
                    + "backend.")
            .errors("the appliance cannot stop in an orderly way, and what was written may be incomplete")
            .group("lifecycle")
            .since("1.19.16")
            .build();

    /** Describes {@code user_cancel}. */
    public static final Action<Void> USER_CANCEL = Action.define("user_cancel", Result.none())
            .summary("Cancels the running upload or download; safe to call from another thread or a signal "
                    + "handler.")
            .details("Whoever calls it may do so while another thread is in a transfer of the same handle.")
            .group("lifecycle")
            .since("1.11.18")
            .build();

    /** Describes {@code wait_ready}. */
    public static final Action<Void> WAIT_READY = Action.define("wait_ready", Result.none())
            .summary("Does nothing on a launched handle; kept only for programs written for very old library "
                    + "versions.")
            .errors("the appliance is not launched")
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
