// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.SettingsActions;
import org.guestfs.api.Version;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.HandleState;
import org.guestfs.internal.handle.Properties;
import org.guestfs.spi.Action;

/** The properties of a handle. */
final class SettingsFunctions {
    /** The libguestfs release whose behaviour is ours. */
    private static final Version VERSION = new Version(1, 48, 6, "guestfs-ee");

    private SettingsFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registerFlags(registry);
        registerMachine(registry);
        registerBackend(registry);
        registerDirectories(registry);
        registerStates(registry);
        registerNames(registry);
    }

    private static void registerFlags(LibraryFunctions.Registry registry) {
        flag(
                registry,
                SettingsActions.SET_VERBOSE,
                SettingsActions.GET_VERBOSE,
                Properties::setVerbose,
                Properties::isVerbose);
        flag(registry, SettingsActions.SET_TRACE, SettingsActions.GET_TRACE, Properties::setTrace, Properties::isTrace);
        flag(
                registry,
                SettingsActions.SET_AUTOSYNC,
                SettingsActions.GET_AUTOSYNC,
                Properties::setAutosync,
                Properties::isAutosync);
        flag(
                registry,
                SettingsActions.SET_RECOVERY_PROC,
                SettingsActions.GET_RECOVERY_PROC,
                Properties::setRecoveryProc,
                Properties::isRecoveryProc);
        flag(
                registry,
                SettingsActions.SET_NETWORK,
                SettingsActions.GET_NETWORK,
                Properties::setNetwork,
                Properties::isNetwork);
        flag(
                registry,
                SettingsActions.SET_PGROUP,
                SettingsActions.GET_PGROUP,
                Properties::setPgroup,
                Properties::isPgroup);
        flag(
                registry,
                SettingsActions.SET_DIRECT,
                SettingsActions.GET_DIRECT,
                Properties::setDirect,
                Properties::isDirect);
        flag(
                registry,
                SettingsActions.SET_SELINUX,
                SettingsActions.GET_SELINUX,
                Properties::setSelinux,
                Properties::isSelinux);
    }

    private static void flag(
            LibraryFunctions.Registry registry,
            Action<Void> setter,
            Action<Boolean> getter,
            BiConsumer<Properties, Boolean> set,
            Function<Properties, Boolean> get) {
        registry.set(setter, Boolean.class, (handle, value) -> set.accept(handle.properties(), value));
        registry.get(getter, handle -> get.apply(handle.properties()));
    }

    private static void registerMachine(LibraryFunctions.Registry registry) {
        registry.set(SettingsActions.SET_MEMSIZE, Integer.class, (handle, value) -> handle.properties()
                        .setMemsize(value))
                .get(SettingsActions.GET_MEMSIZE, handle -> handle.properties().memsize())
                .set(SettingsActions.SET_SMP, Integer.class, (handle, value) -> handle.properties()
                        .setSmp(value))
                .get(SettingsActions.GET_SMP, handle -> handle.properties().smp())
                .set(SettingsActions.SET_PATH, String.class, (handle, value) -> handle.properties()
                        .setPath(value))
                .get(SettingsActions.GET_PATH, handle -> handle.properties().path())
                .set(SettingsActions.SET_APPEND, String.class, (handle, value) -> handle.properties()
                        .setAppend(value))
                .get(SettingsActions.GET_APPEND, handle -> handle.properties().append())
                .set(SettingsActions.SET_HV, String.class, (handle, value) -> handle.properties()
                        .setHypervisor(value))
                .get(SettingsActions.GET_HV, handle -> handle.properties().hypervisor())
                .set(SettingsActions.SET_QEMU, String.class, (handle, value) -> handle.properties()
                        .setHypervisor(value))
                .get(SettingsActions.GET_QEMU, handle -> handle.properties().hypervisor());
    }

    private static void registerBackend(LibraryFunctions.Registry registry) {
        registry.set(SettingsActions.SET_BACKEND, String.class, Handle::chooseBackend)
                .get(SettingsActions.GET_BACKEND, handle -> handle.properties().backend())
                .set(SettingsActions.SET_ATTACH_METHOD, String.class, Handle::chooseBackend)
                .get(SettingsActions.GET_ATTACH_METHOD, SettingsFunctions::attachMethod)
                .put(SettingsActions.SET_BACKEND_SETTINGS, (handle, call) -> {
                    handle.properties().setBackendSettings(Arguments.strings(call, 0));
                    return null;
                })
                .get(SettingsActions.GET_BACKEND_SETTINGS, handle -> handle.properties()
                        .backendSettings())
                .put(SettingsActions.SET_BACKEND_SETTING, (handle, call) -> {
                    handle.properties().setBackendSetting(Arguments.string(call, 0), Arguments.string(call, 1));
                    return null;
                })
                .put(SettingsActions.GET_BACKEND_SETTING, (handle, call) -> handle.properties()
                        .backendSetting(Arguments.string(call, 0)))
                .put(SettingsActions.CLEAR_BACKEND_SETTING, (handle, call) -> handle.properties()
                        .clearBackendSetting(Arguments.string(call, 0)));
    }

    /** The name that libguestfs had for the direct backend until 1.20. */
    private static String attachMethod(Handle handle) {
        String backend = handle.properties().backend();
        return backend.equals("direct") ? "appliance" : backend;
    }

    private static void registerDirectories(LibraryFunctions.Registry registry) {
        registry.set(SettingsActions.SET_TMPDIR, String.class, (handle, value) -> handle.directories()
                        .setTmpdir(value))
                .get(
                        SettingsActions.GET_TMPDIR,
                        handle -> handle.directories().tmpdir().toString())
                .set(SettingsActions.SET_CACHEDIR, String.class, (handle, value) -> handle.directories()
                        .setCachedir(value))
                .get(
                        SettingsActions.GET_CACHEDIR,
                        handle -> handle.directories().cachedir().toString())
                .get(
                        SettingsActions.GET_SOCKDIR,
                        handle -> handle.directories().sockdir().toString());
    }

    private static void registerStates(LibraryFunctions.Registry registry) {
        registry.get(SettingsActions.GET_STATE, handle -> handle.state().number())
                .get(SettingsActions.IS_CONFIG, handle -> handle.state() == HandleState.CONFIG)
                .get(SettingsActions.IS_LAUNCHING, handle -> handle.state() == HandleState.LAUNCHING)
                .get(SettingsActions.IS_READY, handle -> handle.state() == HandleState.READY)
                .get(SettingsActions.IS_BUSY, handle -> false)
                .get(SettingsActions.GET_PID, SettingsFunctions::pid)
                .get(SettingsActions.C_POINTER, handle -> (long) System.identityHashCode(handle))
                .get(SettingsActions.VERSION, handle -> VERSION);
    }

    private static int pid(Handle handle) {
        var session = handle.session();
        if (session == null) {
            throw new IllegalStateException("get_pid: can only be called after launch");
        }
        return (int) session.machine()
                .pid()
                .orElseThrow(() -> new OperationException(
                        "get_pid", Errno.of("ENOTSUP"), "the current backend does not support this"));
    }

    private static void registerNames(LibraryFunctions.Registry registry) {
        registry.set(SettingsActions.SET_PROGRAM, String.class, (handle, value) -> handle.properties()
                        .setProgram(value))
                .get(SettingsActions.GET_PROGRAM, handle -> handle.properties().program())
                .set(SettingsActions.SET_IDENTIFIER, String.class, (handle, value) -> handle.properties()
                        .setIdentifier(value))
                .get(SettingsActions.GET_IDENTIFIER, handle -> handle.properties()
                        .identifier())
                .run(
                        SettingsActions.PARSE_ENVIRONMENT,
                        handle -> handle.parseEnvironment(handle.config().environment()))
                .put(SettingsActions.PARSE_ENVIRONMENT_LIST, (handle, call) -> {
                    handle.parseEnvironment(Arguments.strings(call, 0));
                    return null;
                });
    }
}
