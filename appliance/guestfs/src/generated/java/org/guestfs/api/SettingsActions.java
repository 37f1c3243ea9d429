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
    public static final Action<Long> C_POINTER = Action.define(
                    "c_pointer", Result.int64().described("the native handle pointer as a number"))
            .summary("Returns the address of the native handle, for passing to other libraries.")
            .group("settings")
            .since("1.29.17")
            .build();

    /** Describes {@code clear_backend_setting}. */
    public static final Action<Integer> CLEAR_BACKEND_SETTING = Action.define(
                    "clear_backend_setting", Result.int32().described("the number of settings removed, possibly 0"))
            .summary("Removes backend settings with the given name, with or without a value.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.27.2")
            .parameters(new Parameter("name", Type.STRING, "the part of the setting before ="))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code get_append}. */
    public static final Action<Optional<String>> GET_APPEND = Action.define(
                    "get_append", Result.optionalString().described("the options, or null if none are set"))
            .summary("Returns the extra kernel command line options for the appliance.")
            .group("settings")
            .since("1.0.26")
            .build();

    /** Describes {@code get_attach_method}. */
    public static final Action<String> GET_ATTACH_METHOD = Action.define(
                    "get_attach_method", Result.string(Result.Text.PLAIN).described("the backend name"))
            .summary("Returns the name of the backend under its old name of attach method.")
            .group("settings")
            .since("1.9.8")
            .deprecatedBy("get_backend")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_autosync}. */
    public static final Action<Boolean> GET_AUTOSYNC = Action.define(
                    "get_autosync", Result.bool().described("true if autosync is on"))
            .summary("Tells whether file systems are synced automatically when the handle is closed.")
            .group("settings")
            .since("0.0.3")
            .build();

    /** Describes {@code get_backend}. */
    public static final Action<String> GET_BACKEND = Action.define(
                    "get_backend", Result.string(Result.Text.PLAIN).described("the backend name"))
            .summary("Returns the backend used to start the appliance, such as direct or libvirt.")
            .group("settings")
            .since("1.21.26")
            .build();

    /** Describes {@code get_backend_setting}. */
    public static final Action<String> GET_BACKEND_SETTING = Action.define(
                    "get_backend_setting", Result.string(Result.Text.PLAIN).described("the value of the setting"))
            .summary("Returns the value of one named backend setting; fails if it is not set.")
            .errors("ESRCH if it is not set")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.27.2")
            .parameters(new Parameter("name", Type.STRING, "the part of the setting before ="))
            .build();

    /** Describes {@code get_backend_settings}. */
    public static final Action<List<String>> GET_BACKEND_SETTINGS = Action.define(
                    "get_backend_settings",
                    Result.strings(Result.Text.PLAIN).described("the settings as name or name=value strings"))
            .summary("Lists all backend settings of the handle.")
            .group("settings")
            .since("1.25.24")
            .build();

    /** Describes {@code get_cachedir}. */
    public static final Action<String> GET_CACHEDIR = Action.define(
                    "get_cachedir", Result.string(Result.Text.PLAIN).described("the cache directory"))
            .summary("Returns the host directory where the built appliance is cached.")
            .group("settings")
            .since("1.19.58")
            .build();

    /** Describes {@code get_direct}. */
    public static final Action<Boolean> GET_DIRECT = Action.define(
                    "get_direct", Result.bool().described("true if direct mode is on"))
            .summary("Tells whether appliance console input and output go straight to the program's own.")
            .group("settings")
            .since("1.0.72")
            .deprecatedBy("internal_get_console_socket")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_hv}. */
    public static final Action<String> GET_HV = Action.define(
                    "get_hv", Result.string(Result.Text.PLAIN).described("the hypervisor binary"))
            .summary("Returns the hypervisor binary that the handle uses, or the default one if none was set.")
            .group("settings")
            .since("1.23.17")
            .build();

    /** Describes {@code get_identifier}. */
    public static final Action<String> GET_IDENTIFIER = Action.define(
                    "get_identifier", Result.string(Result.Text.PLAIN).described("the identifier, possibly empty"))
            .summary("Returns the text that labels the handle in trace messages.")
            .group("settings")
            .since("1.31.14")
            .build();

    /** Describes {@code get_memsize}. */
    public static final Action<Integer> GET_MEMSIZE = Action.define(
                    "get_memsize", Result.int32().described("the memory size in MiB"))
            .summary("Returns the memory given to the appliance, in MiB.")
            .group("settings")
            .since("1.0.55")
            .build();

    /** Describes {@code get_network}. */
    public static final Action<Boolean> GET_NETWORK = Action.define(
                    "get_network", Result.bool().described("true if the network is enabled"))
            .summary("Tells whether networking is enabled in the appliance.")
            .group("settings")
            .since("1.5.4")
            .build();

    /** Describes {@code get_path}. */
    public static final Action<String> GET_PATH = Action.define(
                    "get_path", Result.string(Result.Text.PLAIN).described("the search path"))
            .summary("Returns the path searched for the appliance files.")
            .group("settings")
            .since("0.0.3")
            .build();

    /** Describes {@code get_pgroup}. */
    public static final Action<Boolean> GET_PGROUP = Action.define(
                    "get_pgroup", Result.bool().described("true if separate process groups are used"))
            .summary("Tells whether child processes are put in process groups of their own.")
            .group("settings")
            .since("1.11.18")
            .build();

    /** Describes {@code get_pid}. */
    public static final Action<Integer> GET_PID = Action.define(
                    "get_pid", Result.int32().described("the process ID"))
            .summary("Returns the process ID of the running hypervisor; fails if there is none.")
            .errors("ENOTSUP if the backend cannot tell")
            .group("settings")
            .since("1.0.56")
            .build();

    /** Describes {@code get_program}. */
    public static final Action<String> GET_PROGRAM = Action.define(
                    "get_program", Result.string(Result.Text.PLAIN).described("the program name"))
            .summary("Returns the program name stored in the handle.")
            .group("settings")
            .since("1.21.29")
            .build();

    /** Describes {@code get_qemu}. */
    public static final Action<String> GET_QEMU = Action.define(
                    "get_qemu", Result.string(Result.Text.PLAIN).described("the hypervisor binary"))
            .summary("Returns the hypervisor binary under the old name of this property.")
            .group("settings")
            .since("1.0.6")
            .deprecatedBy("get_hv")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_recovery_proc}. */
    public static final Action<Boolean> GET_RECOVERY_PROC = Action.define(
                    "get_recovery_proc", Result.bool().described("true if the recovery process is enabled"))
            .summary("Tells whether launch starts the process that cleans up after a crash of the program.")
            .group("settings")
            .since("1.0.77")
            .build();

    /** Describes {@code get_selinux}. */
    public static final Action<Boolean> GET_SELINUX = Action.define(
                    "get_selinux", Result.bool().described("true if SELinux is enabled"))
            .summary("Tells whether SELinux is enabled in the appliance.")
            .group("settings")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_smp}. */
    public static final Action<Integer> GET_SMP = Action.define(
                    "get_smp", Result.int32().described("the number of virtual CPUs"))
            .summary("Returns the number of virtual CPUs given to the appliance.")
            .group("settings")
            .since("1.13.15")
            .build();

    /** Describes {@code get_sockdir}. */
    public static final Action<String> GET_SOCKDIR = Action.define(
                    "get_sockdir", Result.string(Result.Text.PLAIN).described("the socket directory"))
            .summary("Returns the host directory for temporary sockets and PID files.")
            .group("settings")
            .since("1.33.8")
            .build();

    /** Describes {@code get_state}. */
    public static final Action<Integer> GET_STATE = Action.define(
                    "get_state", Result.int32().described("the state number"))
            .summary("Returns the connection state of the handle as an opaque number, for debugging only.")
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code get_tmpdir}. */
    public static final Action<String> GET_TMPDIR = Action.define(
                    "get_tmpdir", Result.string(Result.Text.PLAIN).described("the temporary directory"))
            .summary("Returns the host directory for the temporary files of the handle.")
            .group("settings")
            .since("1.19.58")
            .build();

    /** Describes {@code get_trace}. */
    public static final Action<Boolean> GET_TRACE = Action.define(
                    "get_trace", Result.bool().described("true if tracing is on"))
            .summary("Tells whether calls on the handle are traced.")
            .group("settings")
            .since("1.0.69")
            .build();

    /** Describes {@code get_verbose}. */
    public static final Action<Boolean> GET_VERBOSE = Action.define(
                    "get_verbose", Result.bool().described("true if verbose mode is on"))
            .summary("Tells whether verbose messages are enabled.")
            .group("settings")
            .since("0.0.3")
            .build();

    /** Describes {@code is_busy}. */
    public static final Action<Boolean> IS_BUSY = Action.define(
                    "is_busy", Result.bool().described("always false"))
            .summary("Returns false always; deprecated without replacement.")
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code is_config}. */
    public static final Action<Boolean> IS_CONFIG = Action.define(
                    "is_config", Result.bool().described("true if the handle is in the configuration state"))
            .summary("Tests whether the handle is still being configured, that is not yet launched.")
            .group("settings")
            .since("1.0.2")
            .build();

    /** Describes {@code is_launching}. */
    public static final Action<Boolean> IS_LAUNCHING = Action.define(
                    "is_launching", Result.bool().described("true if the appliance is being launched"))
            .summary("Tests whether the handle is in the middle of launching the appliance.")
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code is_ready}. */
    public static final Action<Boolean> IS_READY = Action.define(
                    "is_ready", Result.bool().described("true if the handle is ready"))
            .summary("Tests whether the appliance is up and the handle can take commands.")
            .group("settings")
            .since("1.0.2")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code parse_environment}. */
    public static final Action<Void> PARSE_ENVIRONMENT = Action.define("parse_environment", Result.none())
            .summary("Sets handle properties from the environment variables of the process, such as "
                    + "LIBGUESTFS_DEBUG.")
            .refusals("a variable has a value that does not fit it")
            .group("settings")
            .since("1.19.53")
            .build();

    /** Describes {@code parse_environment_list}. */
    public static final Action<Void> PARSE_ENVIRONMENT_LIST = Action.define("parse_environment_list", Result.none())
            .summary("Sets handle properties from a list of NAME=value strings in place of the process "
                    + "environment.")
            .refusals("a text holds a NUL character; a variable has a value that does not fit it")
            .group("settings")
            .since("1.19.53")
            .parameters(new Parameter("environment", Type.STRING_LIST, "variables of the form NAME=value"))
            .build();

    /** Describes {@code set_append}. */
    public static final Action<Void> SET_APPEND = Action.define("set_append", Result.none())
            .summary("Sets extra options for the kernel command line of the appliance, or none if null.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.0.26")
            .parameters(new Parameter(
                    "append", Type.OPT_STRING, "more parameters for the command line of the kernel, or null for none"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_attach_method}. */
    public static final Action<Void> SET_ATTACH_METHOD = Action.define("set_attach_method", Result.none())
            .summary("Sets the backend that runs the appliance, under the old name of that property.")
            .refusals("a text holds a NUL character; no backend has that name")
            .group("settings")
            .since("1.9.8")
            .deprecatedBy("set_backend")
            .parameters(new Parameter("backend", Type.STRING, "a backend, such as direct or libvirt"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_autosync}. */
    public static final Action<Void> SET_AUTOSYNC = Action.define("set_autosync", Result.none())
            .summary("Turns on or off the flushing of filesystems to the disk images when the handle closes (on "
                    + "by default).")
            .group("settings")
            .since("0.0.3")
            .parameters(new Parameter("autosync", Type.BOOL, "whether closing the handle flushes the disks"))
            .build();

    /** Describes {@code set_backend}. */
    public static final Action<Void> SET_BACKEND = Action.define("set_backend", Result.none())
            .summary("Sets the backend that is used to run the appliance.")
            .refusals("a text holds a NUL character; no backend has that name")
            .group("settings")
            .since("1.21.26")
            .parameters(new Parameter("backend", Type.STRING, "a backend, such as direct or libvirt"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_backend_setting}. */
    public static final Action<Void> SET_BACKEND_SETTING = Action.define("set_backend_setting", Result.none())
            .summary("Sets one name=value backend setting, replacing an earlier one with the same name.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.27.2")
            .parameters(
                    new Parameter("name", Type.STRING, "the part of the setting before ="),
                    new Parameter("val", Type.STRING, "the part of the setting after ="))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_backend_settings}. */
    public static final Action<Void> SET_BACKEND_SETTINGS = Action.define("set_backend_settings", Result.none())
            .summary("Replaces the whole list of backend settings.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.25.24")
            .parameters(new Parameter("settings", Type.STRING_LIST, "settings, each a name or name=value"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_cachedir}. */
    public static final Action<Void> SET_CACHEDIR = Action.define("set_cachedir", Result.none())
            .summary("Sets the host directory in which the built appliance is cached, or restores the default if "
                    + "null.")
            .errors("ENOTDIR if it is no directory")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.19.58")
            .parameters(new Parameter("cachedir", Type.OPT_STRING, "a directory of the host, or null for the default"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_direct}. */
    public static final Action<Void> SET_DIRECT = Action.define("set_direct", Result.none())
            .summary("Turns on or off direct mode, in which the appliance uses the standard input and output of "
                    + "the process.")
            .group("settings")
            .since("1.0.72")
            .deprecatedBy("internal_get_console_socket")
            .parameters(new Parameter("direct", Type.BOOL, "whether direct mode is on"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_hv}. */
    public static final Action<Void> SET_HV = Action.define("set_hv", Result.none())
            .summary("Sets the path of the hypervisor binary; best called right after the handle is created.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.23.17")
            .parameters(new Parameter("hv", Type.STRING, "the path of the hypervisor binary"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_identifier}. */
    public static final Action<Void> SET_IDENTIFIER = Action.define("set_identifier", Result.none())
            .summary("Sets a name for the handle that marks its trace and debug messages.")
            .refusals("a text holds a NUL character; identifier has other characters than letters, digits, - and _")
            .group("settings")
            .since("1.31.14")
            .parameters(new Parameter(
                    "identifier", Type.STRING, "letters, digits, - and _ that mark the traces of the handle"))
            .build();

    /** Describes {@code set_memsize}. */
    public static final Action<Void> SET_MEMSIZE = Action.define("set_memsize", Result.none())
            .summary("Sets the memory of the appliance in MiB; must be called before launch.")
            .refusals("memsize is less than 256")
            .group("settings")
            .since("1.0.55")
            .parameters(new Parameter("memsize", Type.INT, "the memory of the appliance in MiB, at least 256"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_network}. */
    public static final Action<Void> SET_NETWORK = Action.define("set_network", Result.none())
            .summary("Turns networking in the appliance on or off (off by default); must be called before launch.")
            .group("settings")
            .since("1.5.4")
            .parameters(new Parameter("network", Type.BOOL, "whether the appliance has a network"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_path}. */
    public static final Action<Void> SET_PATH = Action.define("set_path", Result.none())
            .summary("Sets the host search path for the appliance kernel and initrd, or restores the default if "
                    + "null.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("0.0.3")
            .parameters(new Parameter(
                    "searchpath",
                    Type.OPT_STRING,
                    "directories that are searched for the appliance, separated by colons, or null for the "
                            + "default"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_pgroup}. */
    public static final Action<Void> SET_PGROUP = Action.define("set_pgroup", Result.none())
            .summary("Turns on or off running child processes in their own process group, away from terminal "
                    + "signals.")
            .group("settings")
            .since("1.11.18")
            .parameters(new Parameter("pgroup", Type.BOOL, "whether the hypervisor gets a process group of its own"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_program}. */
    public static final Action<Void> SET_PROGRAM = Action.define("set_program", Result.none())
            .summary("Sets the name of the calling program, for information only.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.21.29")
            .parameters(new Parameter("program", Type.STRING, "the name of the program"))
            .build();

    /** Describes {@code set_qemu}. */
    public static final Action<Void> SET_QEMU = Action.define("set_qemu", Result.none())
            .summary("Sets the path of the hypervisor binary, or restores the default if null.")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.0.6")
            .deprecatedBy("set_hv")
            .parameters(
                    new Parameter("hv", Type.OPT_STRING, "the path of the hypervisor binary, or null for the default"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_recovery_proc}. */
    public static final Action<Void> SET_RECOVERY_PROC = Action.define("set_recovery_proc", Result.none())
            .summary("Turns on or off the process that kills the hypervisor if the main program dies (on by "
                    + "default).")
            .group("settings")
            .since("1.0.77")
            .parameters(new Parameter("recoveryproc", Type.BOOL, "whether a recovery process is wanted"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_selinux}. */
    public static final Action<Void> SET_SELINUX = Action.define("set_selinux", Result.none())
            .summary("Turns on or off SELinux, in permissive mode, in the appliance kernel at boot.")
            .group("settings")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .parameters(new Parameter("selinux", Type.BOOL, "whether SELinux is enabled in the appliance"))
            .traits(Trait.CONFIG_ONLY, Trait.DEPRECATED)
            .build();

    /** Describes {@code set_smp}. */
    public static final Action<Void> SET_SMP = Action.define("set_smp", Result.none())
            .summary("Sets the number of virtual CPUs of the appliance (1 by default); must be called before "
                    + "launch.")
            .refusals("smp is outside of 1 to 255")
            .group("settings")
            .since("1.13.15")
            .parameters(new Parameter("smp", Type.INT, "the number of virtual processors, 1 to 255"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_tmpdir}. */
    public static final Action<Void> SET_TMPDIR = Action.define("set_tmpdir", Result.none())
            .summary("Sets the host directory for temporary files of the handle, or restores the default if null.")
            .errors("ENOTDIR if it is no directory")
            .refusals("a text holds a NUL character")
            .group("settings")
            .since("1.19.58")
            .parameters(new Parameter("tmpdir", Type.OPT_STRING, "a directory of the host, or null for the default"))
            .traits(Trait.CONFIG_ONLY)
            .build();

    /** Describes {@code set_trace}. */
    public static final Action<Void> SET_TRACE = Action.define("set_trace", Result.none())
            .summary("Turns on or off the tracing of each call with its parameters and result.")
            .group("settings")
            .since("1.0.69")
            .parameters(new Parameter("trace", Type.BOOL, "whether calls are traced"))
            .build();

    /** Describes {@code set_verbose}. */
    public static final Action<Void> SET_VERBOSE = Action.define("set_verbose", Result.none())
            .summary("Turns verbose messages on or off.")
            .group("settings")
            .since("0.0.3")
            .parameters(new Parameter("verbose", Type.BOOL, "whether verbose messages are on"))
            .build();

    /** Describes {@code version}. */
    public static final Action<Version> VERSION = Action.define(
                    "version", Result.struct(Version.TYPE).described("library version numbers"))
            .summary("Returns the version of the libguestfs library loaded at run time.")
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
