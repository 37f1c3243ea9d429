// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guestfs.Drive;

/**
 * Everything that a backend needs to know to launch an appliance: a snapshot of the handle's properties.
 *
 * @param drives the user's drives, in order; overlays of read-only drives exist already
 * @param backendArgument what follows the colon in the name of the backend, empty if nothing does
 * @param backendSettings settings of the form {@code name} or {@code name=value}
 * @param path the directories where an appliance may be, separated by colons
 * @param hypervisor the qemu program or a wrapper of it
 * @param append words for the end of the kernel's command line
 * @param parameters more arguments for qemu, in the order in which {@code config} was called
 * @param memsize the memory of the appliance, in MiB
 * @param smp the number of virtual CPUs
 * @param flags which of the handle's flags are on
 * @param identifier the identifier of the handle, empty if it has none
 * @param temporaryDirectory the handle's own directory, for files
 * @param socketDirectory the handle's own directory, for sockets: its path is short
 * @param cacheDirectory where things are kept that outlive handles
 * @param environment the variables that the processes of the host get
 * @param deadline when the appliance must be ready
 * @since 0.1
 */
public record LaunchPlan(
        List<Drive> drives,
        String backendArgument,
        List<String> backendSettings,
        String path,
        String hypervisor,
        Optional<String> append,
        List<HypervisorParameter> parameters,
        int memsize,
        int smp,
        Set<Flag> flags,
        String identifier,
        Path temporaryDirectory,
        Path socketDirectory,
        Path cacheDirectory,
        Map<String, String> environment,
        Deadline deadline) {
    /**
     * Checks and copies the components.
     *
     * @throws NullPointerException if one is {@code null}
     */
    public LaunchPlan {
        drives = List.copyOf(drives);
        Objects.requireNonNull(backendArgument, "backendArgument");
        backendSettings = List.copyOf(backendSettings);
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hypervisor, "hypervisor");
        Objects.requireNonNull(append, "append");
        parameters = List.copyOf(parameters);
        flags = Set.copyOf(flags);
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(temporaryDirectory, "temporaryDirectory");
        Objects.requireNonNull(socketDirectory, "socketDirectory");
        Objects.requireNonNull(cacheDirectory, "cacheDirectory");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(deadline, "deadline");
    }

    /**
     * Tells whether a flag of the handle is on.
     *
     * @param flag the flag
     * @return {@code true} if it is
     */
    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /**
     * Finds the value of a backend setting.
     *
     * @param name the name of the setting
     * @return its value, {@code 1} for a setting without one, or empty if it is not set
     */
    public Optional<String> backendSetting(String name) {
        return backendSettings.stream()
                .filter(setting -> setting.equals(name) || setting.startsWith(name + "="))
                .findFirst()
                .map(setting -> setting.equals(name) ? "1" : setting.substring(name.length() + 1));
    }

    /**
     * Returns this plan with less time.
     *
     * @param earlier its deadline
     * @return a plan that differs in nothing else
     */
    public LaunchPlan by(Deadline earlier) {
        return with(backendSettings, earlier);
    }

    /**
     * Returns this plan with one more backend setting, which counts before all others of its name.
     *
     * @param setting of the form {@code name=value}
     * @return a plan that differs in nothing else
     */
    public LaunchPlan withBackendSetting(String setting) {
        return with(Stream.concat(Stream.of(setting), backendSettings.stream()).toList(), deadline);
    }

    private LaunchPlan with(List<String> settings, Deadline end) {
        return new LaunchPlan(
                drives,
                backendArgument,
                settings,
                path,
                hypervisor,
                append,
                parameters,
                memsize,
                smp,
                flags,
                identifier,
                temporaryDirectory,
                socketDirectory,
                cacheDirectory,
                environment,
                end);
    }

    /** Flags of a handle that matter to a launch. */
    public enum Flag {
        /** Messages of kernel and library are wanted. */
        VERBOSE,
        /** The appliance gets a network. */
        NETWORK,
        /** A guard kills the appliance when this JVM dies. */
        RECOVERY_PROC,
        /** The appliance gets a process group of its own. */
        PGROUP,
        /** The appliance uses the terminal of this JVM. */
        DIRECT,
        /** The appliance's kernel has SELinux. */
        SELINUX
    }

    /**
     * An argument for qemu, from {@code config}.
     *
     * @param name the option, with its dash
     * @param value its value, or empty
     */
    public record HypervisorParameter(String name, Optional<String> value) {}
}
