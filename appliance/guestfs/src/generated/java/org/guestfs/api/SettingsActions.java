// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Optional;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code settings}.
 *
 * @since 0.1
 */
@Generated("settings")
public final class SettingsActions {
    /** Describes {@code c_pointer}. */
    public static final Action<Long> C_POINTER = Action.define("c_pointer", Result.int64())
            .group("settings")
            .since("1.29.17")
            .build();

    /** Describes {@code clear_backend_setting}. */
    public static final Action<Integer> CLEAR_BACKEND_SETTING = Action.define("clear_backend_setting", Result.int32())
            .group("settings")
            .since("1.27.2")
            .parameters(new Parameter("name", Type.STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code get_append}. */
    public static final Action<Optional<String>> GET_APPEND = Action.define("get_append", Result.optionalString())
            .group("settings")
            .since("1.0.26")
            .build();

    /** Describes {@code get_attach_method}. */
    public static final Action<String> GET_ATTACH_METHOD = Action.define(
                    "get_attach_method", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.9.8")
            .deprecatedBy("get_backend")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_autosync}. */
    public static final Action<Boolean> GET_AUTOSYNC = Action.define("get_autosync", Result.bool())
            .group("settings")
            .since("0.0.3")
            .build();

    /** Describes {@code get_backend}. */
    public static final Action<String> GET_BACKEND = Action.define("get_backend", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.21.26")
            .build();

    /** Describes {@code get_backend_setting}. */
    public static final Action<String> GET_BACKEND_SETTING = Action.define(
                    "get_backend_setting", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.27.2")
            .parameters(new Parameter("name", Type.STRING))
            .build();

    /** Describes {@code get_backend_settings}. */
    public static final Action<List<String>> GET_BACKEND_SETTINGS = Action.define(
                    "get_backend_settings", Result.strings(Result.Text.PLAIN))
            .group("settings")
            .since("1.25.24")
            .build();

    /** Describes {@code get_cachedir}. */
    public static final Action<String> GET_CACHEDIR = Action.define("get_cachedir", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.19.58")
            .build();

    /** Describes {@code get_direct}. */
    public static final Action<Boolean> GET_DIRECT = Action.define("get_direct", Result.bool())
            .group("settings")
            .since("1.0.72")
            .deprecatedBy("internal_get_console_socket")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_hv}. */
    public static final Action<String> GET_HV = Action.define("get_hv", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.23.17")
            .build();

    /** Describes {@code get_identifier}. */
    public static final Action<String> GET_IDENTIFIER = Action.define(
                    "get_identifier", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.31.14")
            .build();

    /** Describes {@code get_memsize}. */
    public static final Action<Integer> GET_MEMSIZE = Action.define("get_memsize", Result.int32())
            .group("settings")
            .since("1.0.55")
            .build();

    /** Describes {@code get_network}. */
    public static final Action<Boolean> GET_NETWORK = Action.define("get_network", Result.bool())
            .group("settings")
            .since("1.5.4")
            .build();

    /** Describes {@code get_path}. */
    public static final Action<String> GET_PATH = Action.define("get_path", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("0.0.3")
            .build();

    /** Describes {@code get_pgroup}. */
    public static final Action<Boolean> GET_PGROUP = Action.define("get_pgroup", Result.bool())
            .group("settings")
            .since("1.11.18")
            .build();

    /** Describes {@code get_pid}. */
    public static final Action<Integer> GET_PID = Action.define("get_pid", Result.int32())
            .group("settings")
            .since("1.0.56")
            .build();

    /** Describes {@code get_program}. */
    public static final Action<String> GET_PROGRAM = Action.define("get_program", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.21.29")
            .build();

    /** Describes {@code get_qemu}. */
    public static final Action<String> GET_QEMU = Action.define("get_qemu", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.0.6")
            .deprecatedBy("get_hv")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_recovery_proc}. */
    public static final Action<Boolean> GET_RECOVERY_PROC = Action.define("get_recovery_proc", Result.bool())
            .group("settings")
            .since("1.0.77")
            .build();

    /** Describes {@code get_selinux}. */
    public static final Action<Boolean> GET_SELINUX = Action.define("get_selinux", Result.bool())
            .group("settings")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_smp}. */
    public static final Action<Integer> GET_SMP = Action.define("get_smp", Result.int32())
            .group("settings")
            .since("1.13.15")
            .build();

    /** Describes {@code get_sockdir}. */
    public static final Action<String> GET_SOCKDIR = Action.define("get_sockdir", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.33.8")
            .build();

    /** Describes {@code get_state}. */
    public static final Action<Integer> GET_STATE = Action.define("get_state", Result.int32())
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code get_tmpdir}. */
    public static final Action<String> GET_TMPDIR = Action.define("get_tmpdir", Result.string(Result.Text.PLAIN))
            .group("settings")
            .since("1.19.58")
            .build();

    /** Describes {@code get_trace}. */
    public static final Action<Boolean> GET_TRACE = Action.define("get_trace", Result.bool())
            .group("settings")
            .since("1.0.69")
            .build();

    /** Describes {@code get_verbose}. */
    public static final Action<Boolean> GET_VERBOSE = Action.define("get_verbose", Result.bool())
            .group("settings")
            .since("0.0.3")
            .build();

    /** Describes {@code is_busy}. */
    public static final Action<Boolean> IS_BUSY = Action.define("is_busy", Result.bool())
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code is_config}. */
    public static final Action<Boolean> IS_CONFIG = Action.define("is_config", Result.bool())
            .group("settings")
            .since("1.0.2")
            .build();

    /** Describes {@code is_launching}. */
    public static final Action<Boolean> IS_LAUNCHING = Action.define("is_launching", Result.bool())
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code is_ready}. */
    public static final Action<Boolean> IS_READY = Action.define("is_ready", Result.bool())
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code parse_environment}. */
    public static final Action<Void> PARSE_ENVIRONMENT = Action.define("parse_environment", Result.none())
            .group("settings")
            .since("1.19.53")
            .build();

    /** Describes {@code parse_environment_list}. */
    public static final Action<Void> PARSE_ENVIRONMENT_LIST = Action.define("parse_environment_list", Result.none())
            .group("settings")
            .since("1.19.53")
            .parameters(new Parameter("environment", Type.STRING_LIST))
            .build();

    /** Describes {@code set_append}. */
    public static final Action<Void> SET_APPEND = Action.define("set_append", Result.none())
            .group("settings")
            .since("1.0.26")
            .parameters(new Parameter("append", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_attach_method}. */
    public static final Action<Void> SET_ATTACH_METHOD = Action.define("set_attach_method", Result.none())
            .group("settings")
            .since("1.9.8")
            .deprecatedBy("set_backend")
            .parameters(new Parameter("backend", Type.STRING))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_autosync}. */
    public static final Action<Void> SET_AUTOSYNC = Action.define("set_autosync", Result.none())
            .group("settings")
            .since("0.0.3")
            .parameters(new Parameter("autosync", Type.BOOL))
            .build();

    /** Describes {@code set_backend}. */
    public static final Action<Void> SET_BACKEND = Action.define("set_backend", Result.none())
            .group("settings")
            .since("1.21.26")
            .parameters(new Parameter("backend", Type.STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_backend_setting}. */
    public static final Action<Void> SET_BACKEND_SETTING = Action.define("set_backend_setting", Result.none())
            .group("settings")
            .since("1.27.2")
            .parameters(new Parameter("name", Type.STRING), new Parameter("val", Type.STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_backend_settings}. */
    public static final Action<Void> SET_BACKEND_SETTINGS = Action.define("set_backend_settings", Result.none())
            .group("settings")
            .since("1.25.24")
            .parameters(new Parameter("settings", Type.STRING_LIST))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_cachedir}. */
    public static final Action<Void> SET_CACHEDIR = Action.define("set_cachedir", Result.none())
            .group("settings")
            .since("1.19.58")
            .parameters(new Parameter("cachedir", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_direct}. */
    public static final Action<Void> SET_DIRECT = Action.define("set_direct", Result.none())
            .group("settings")
            .since("1.0.72")
            .deprecatedBy("internal_get_console_socket")
            .parameters(new Parameter("direct", Type.BOOL))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_hv}. */
    public static final Action<Void> SET_HV = Action.define("set_hv", Result.none())
            .group("settings")
            .since("1.23.17")
            .parameters(new Parameter("hv", Type.STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_identifier}. */
    public static final Action<Void> SET_IDENTIFIER = Action.define("set_identifier", Result.none())
            .group("settings")
            .since("1.31.14")
            .parameters(new Parameter("identifier", Type.STRING))
            .build();

    /** Describes {@code set_memsize}. */
    public static final Action<Void> SET_MEMSIZE = Action.define("set_memsize", Result.none())
            .group("settings")
            .since("1.0.55")
            .parameters(new Parameter("memsize", Type.INT))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_network}. */
    public static final Action<Void> SET_NETWORK = Action.define("set_network", Result.none())
            .group("settings")
            .since("1.5.4")
            .parameters(new Parameter("network", Type.BOOL))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_path}. */
    public static final Action<Void> SET_PATH = Action.define("set_path", Result.none())
            .group("settings")
            .since("0.0.3")
            .parameters(new Parameter("searchpath", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_pgroup}. */
    public static final Action<Void> SET_PGROUP = Action.define("set_pgroup", Result.none())
            .group("settings")
            .since("1.11.18")
            .parameters(new Parameter("pgroup", Type.BOOL))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_program}. */
    public static final Action<Void> SET_PROGRAM = Action.define("set_program", Result.none())
            .group("settings")
            .since("1.21.29")
            .parameters(new Parameter("program", Type.STRING))
            .build();

    /** Describes {@code set_qemu}. */
    public static final Action<Void> SET_QEMU = Action.define("set_qemu", Result.none())
            .group("settings")
            .since("1.0.6")
            .deprecatedBy("set_hv")
            .parameters(new Parameter("hv", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_recovery_proc}. */
    public static final Action<Void> SET_RECOVERY_PROC = Action.define("set_recovery_proc", Result.none())
            .group("settings")
            .since("1.0.77")
            .parameters(new Parameter("recoveryproc", Type.BOOL))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_selinux}. */
    public static final Action<Void> SET_SELINUX = Action.define("set_selinux", Result.none())
            .group("settings")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .parameters(new Parameter("selinux", Type.BOOL))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_smp}. */
    public static final Action<Void> SET_SMP = Action.define("set_smp", Result.none())
            .group("settings")
            .since("1.13.15")
            .parameters(new Parameter("smp", Type.INT))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_tmpdir}. */
    public static final Action<Void> SET_TMPDIR = Action.define("set_tmpdir", Result.none())
            .group("settings")
            .since("1.19.58")
            .parameters(new Parameter("tmpdir", Type.OPT_STRING))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_trace}. */
    public static final Action<Void> SET_TRACE = Action.define("set_trace", Result.none())
            .group("settings")
            .since("1.0.69")
            .parameters(new Parameter("trace", Type.BOOL))
            .build();

    /** Describes {@code set_verbose}. */
    public static final Action<Void> SET_VERBOSE = Action.define("set_verbose", Result.none())
            .group("settings")
            .since("0.0.3")
            .parameters(new Parameter("verbose", Type.BOOL))
            .build();

    /** Describes {@code version}. */
    public static final Action<Version> VERSION = Action.define("version", Result.struct(Version.TYPE))
            .group("settings")
            .since("1.0.58")
            .build();

    private SettingsActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                C_POINTER,
                CLEAR_BACKEND_SETTING,
                GET_APPEND,
                GET_ATTACH_METHOD,
                GET_AUTOSYNC,
                GET_BACKEND,
                GET_BACKEND_SETTING,
                GET_BACKEND_SETTINGS,
                GET_CACHEDIR,
                GET_DIRECT,
                GET_HV,
                GET_IDENTIFIER,
                GET_MEMSIZE,
                GET_NETWORK,
                GET_PATH,
                GET_PGROUP,
                GET_PID,
                GET_PROGRAM,
                GET_QEMU,
                GET_RECOVERY_PROC,
                GET_SELINUX,
                GET_SMP,
                GET_SOCKDIR,
                GET_STATE,
                GET_TMPDIR,
                GET_TRACE,
                GET_VERBOSE,
                IS_BUSY,
                IS_CONFIG,
                IS_LAUNCHING,
                IS_READY,
                PARSE_ENVIRONMENT,
                PARSE_ENVIRONMENT_LIST,
                SET_APPEND,
                SET_ATTACH_METHOD,
                SET_AUTOSYNC,
                SET_BACKEND,
                SET_BACKEND_SETTING,
                SET_BACKEND_SETTINGS,
                SET_CACHEDIR,
                SET_DIRECT,
                SET_HV,
                SET_IDENTIFIER,
                SET_MEMSIZE,
                SET_NETWORK,
                SET_PATH,
                SET_PGROUP,
                SET_PROGRAM,
                SET_QEMU,
                SET_RECOVERY_PROC,
                SET_SELINUX,
                SET_SMP,
                SET_TMPDIR,
                SET_TRACE,
                SET_VERBOSE,
                VERSION);
    }
}
