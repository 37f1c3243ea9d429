// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.spi.LaunchPlan.HypervisorParameter;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a handle that its user sets, with their checks. Guarded by the lock of the handle, but for those that
 * a console looks at or turns on.
 */
public final class Properties {
    private static final int MEMSIZE_MIN = 256;
    private static final int SMP_MAX = 255;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_-]*");
    private static final List<String> RESERVED_PARAMETERS =
            List.of("-kernel", "-initrd", "-nographic", "-display", "-serial", "-full-screen", "-std-vga", "-vnc");

    /** Where distributions put the appliance; the first is Debian's. */
    private static final List<String> APPLIANCE_PATHS = List.of(
            "/usr/lib/x86_64-linux-gnu/guestfs", "/usr/lib64/guestfs", "/usr/lib/guestfs", "/usr/local/lib/guestfs");

    private volatile boolean verbose;
    private volatile boolean trace;
    private boolean autosync = true;
    private boolean recoveryProc = true;
    private boolean network;
    private boolean pgroup;
    private boolean direct;
    private boolean selinux;
    private volatile int memsize = 1280;
    private int smp = 1;
    private String path = defaultPath();
    private String hypervisor = defaultHypervisor();
    private @Nullable String append;
    private String program =
            ProcessHandle.current().info().command().map(Properties::lastName).orElse("java");
    private volatile String identifier = "";
    private volatile String backend = "direct";
    private List<String> backendSettings = List.of();
    private final List<HypervisorParameter> parameters = new ArrayList<>();

    private static String defaultPath() {
        return APPLIANCE_PATHS.stream()
                .filter(path -> Files.isDirectory(Path.of(path)))
                .findFirst()
                .orElse(APPLIANCE_PATHS.get(0));
    }

    private static String defaultHypervisor() {
        String name = "qemu-system-x86_64";
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(searchPath.split(":"))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> directory + "/" + name)
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElse("/usr/bin/" + name);
    }

    private static String lastName(String command) {
        return command.substring(command.lastIndexOf('/') + 1);
    }

    public boolean isVerbose() {
        return verbose;
    }

    public void setVerbose(boolean value) {
        verbose = value;
    }

    public boolean isTrace() {
        return trace;
    }

    public void setTrace(boolean value) {
        trace = value;
    }

    public boolean isAutosync() {
        return autosync;
    }

    public void setAutosync(boolean value) {
        autosync = value;
    }

    public boolean isRecoveryProc() {
        return recoveryProc;
    }

    public void setRecoveryProc(boolean value) {
        recoveryProc = value;
    }

    public boolean isNetwork() {
        return network;
    }

    public void setNetwork(boolean value) {
        network = value;
    }

    public boolean isPgroup() {
        return pgroup;
    }

    public void setPgroup(boolean value) {
        pgroup = value;
    }

    public boolean isDirect() {
        return direct;
    }

    public void setDirect(boolean value) {
        direct = value;
    }

    public boolean isSelinux() {
        return selinux;
    }

    public void setSelinux(boolean value) {
        selinux = value;
    }

    public int memsize() {
        return memsize;
    }

    public void setMemsize(int megabytes) {
        if (megabytes < MEMSIZE_MIN) {
            throw new IllegalArgumentException(
                    "too small value for memsize (must be at least " + MEMSIZE_MIN + "): " + megabytes);
        }
        memsize = megabytes;
    }

    public int smp() {
        return smp;
    }

    public void setSmp(int cpus) {
        if (cpus > SMP_MAX) {
            throw new IllegalArgumentException("unsupported number of smp vcpus: " + cpus);
        }
        if (cpus < 1) {
            throw new IllegalArgumentException("invalid smp parameter: " + cpus);
        }
        smp = cpus;
    }

    public String path() {
        return path;
    }

    public void setPath(@Nullable String value) {
        path = value == null ? defaultPath() : value;
    }

    public String hypervisor() {
        return hypervisor;
    }

    public void setHypervisor(@Nullable String value) {
        hypervisor = value == null ? defaultHypervisor() : value;
    }

    public Optional<String> append() {
        return Optional.ofNullable(append);
    }

    public void setAppend(@Nullable String value) {
        append = value;
    }

    public String program() {
        return program;
    }

    public void setProgram(String value) {
        program = value;
    }

    public String identifier() {
        return identifier;
    }

    public void setIdentifier(String value) {
        if (!IDENTIFIER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "identifier must contain only letters, digits, - and _: \"" + value + "\"");
        }
        identifier = value;
    }

    /** The name of the backend, with its argument after a colon if it has one. */
    public String backend() {
        return backend;
    }

    /** Takes a name that is known to belong to a backend. */
    void setBackend(String value) {
        backend = value;
    }

    public List<String> backendSettings() {
        return backendSettings;
    }

    public void setBackendSettings(List<String> settings) {
        backendSettings = List.copyOf(settings);
    }

    public String backendSetting(String name) {
        return backendSettings.stream()
                .filter(setting -> isSetting(setting, name))
                .findFirst()
                .map(setting -> setting.equals(name) ? "1" : setting.substring(name.length() + 1))
                .orElseThrow(() ->
                        new OperationException("get_backend_setting", Errno.of("ESRCH"), "setting not found: " + name));
    }

    public void setBackendSetting(String name, String value) {
        clearBackendSetting(name);
        var settings = new ArrayList<>(backendSettings);
        settings.add(name + "=" + value);
        setBackendSettings(settings);
    }

    /** Removes a setting and returns how often it was there. */
    public int clearBackendSetting(String name) {
        List<String> others = backendSettings.stream()
                .filter(setting -> !isSetting(setting, name))
                .toList();
        int removed = backendSettings.size() - others.size();
        backendSettings = others;
        return removed;
    }

    private static boolean isSetting(String setting, String name) {
        return setting.equals(name) || setting.startsWith(name + "=");
    }

    List<HypervisorParameter> parameters() {
        return parameters;
    }

    public void addParameter(String name, @Nullable String value) {
        if (RESERVED_PARAMETERS.contains(name)) {
            throw new IllegalArgumentException("parameter '" + name + "' isn't allowed: the library sets it itself");
        }
        if (!name.startsWith("-")) {
            throw new IllegalArgumentException("parameter '" + name + "' must begin with a dash");
        }
        parameters.add(new HypervisorParameter(name, Optional.ofNullable(value)));
    }
}
