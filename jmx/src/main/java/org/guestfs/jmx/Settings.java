// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guestfs.CloneMode;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.management.BackendSettings;

/** Reads the settings off a handle that nobody uses, and tries new ones on one before they count. */
final class Settings implements SettingsMXBean {
    private final LiveConfig live;

    Settings(LiveConfig live) {
        this.live = live;
    }

    private <T> T read(Function<Guestfs, T> attribute) {
        try (Guestfs guestfs = live.createUnseen()) {
            return attribute.apply(guestfs);
        }
    }

    private void change(BiFunction<GuestfsConfig.Builder, Map<String, String>, GuestfsConfig.Builder> change) {
        live.change(config -> {
            Map<String, String> environment = new HashMap<>(config.environment());
            GuestfsConfig.Builder changed = change.apply(config.toBuilder(), environment);
            GuestfsConfig wanted = changed.environment(environment).build();
            // Whoever gives it values that make no sense is told so here.
            LiveConfig.createUnseen(wanted).close();
            return wanted;
        });
    }

    private void changeVariable(String name, Object value) {
        change((builder, environment) -> {
            environment.put(name, value.toString());
            return builder;
        });
    }

    private static IllegalArgumentException refused(String attribute, Object value, String problem) {
        return new IllegalArgumentException(attribute + " cannot be \"" + value + "\": " + problem);
    }

    @Override
    public String getBackend() {
        return read(Guestfs::getBackend);
    }

    @Override
    public void setBackend(String name) {
        BackendSettings.check(name, getBackendSettings());
        changeVariable("LIBGUESTFS_BACKEND", name);
    }

    @Override
    public List<String> getBackendSettings() {
        return read(Guestfs::getBackendSettings);
    }

    @Override
    public void setBackendSettings(List<String> settings) {
        BackendSettings.check(getBackend(), settings);
        changeVariable("LIBGUESTFS_BACKEND_SETTINGS", String.join(":", settings));
    }

    @Override
    public List<KnownSetting> getKnownBackendSettings() {
        return BackendSettings.known(getBackend()).stream()
                .map(KnownSetting::of)
                .toList();
    }

    @Override
    public String getHypervisor() {
        return read(Guestfs::getHv);
    }

    @Override
    public void setHypervisor(String file) {
        Path path = Path.of(file);
        if (!path.isAbsolute() || !Files.isRegularFile(path) || !Files.isExecutable(path)) {
            throw refused("Hypervisor", file, "name a program by its absolute path");
        }
        changeVariable("LIBGUESTFS_HV", file);
    }

    @Override
    public String getAppliancePath() {
        return read(Guestfs::getPath);
    }

    @Override
    public void setAppliancePath(String path) {
        if (Stream.of(path.split(":")).noneMatch(element -> Files.isDirectory(Path.of(element)))) {
            throw refused("AppliancePath", path, "none of these is a directory");
        }
        changeVariable("LIBGUESTFS_PATH", path);
    }

    @Override
    public String getCacheDirectory() {
        return read(Guestfs::getCachedir);
    }

    @Override
    public int getMemoryMebibytes() {
        return read(Guestfs::getMemsize);
    }

    @Override
    public void setMemoryMebibytes(int mebibytes) {
        changeVariable("LIBGUESTFS_MEMSIZE", mebibytes);
    }

    @Override
    public String getClone() {
        return live.config().cloneMode().word();
    }

    @Override
    public void setClone(String mode) {
        CloneMode wanted =
                CloneMode.of(mode).orElseThrow(() -> refused("Clone", mode, "it must be auto, require or never"));
        change((builder, environment) -> builder.cloneMode(wanted));
    }

    @Override
    public boolean isTrace() {
        return read(Guestfs::getTrace);
    }

    @Override
    public void setTrace(boolean on) {
        changeVariable("LIBGUESTFS_TRACE", on ? 1 : 0);
    }

    @Override
    public boolean isVerbose() {
        return read(Guestfs::getVerbose);
    }

    @Override
    public void setVerbose(boolean on) {
        changeVariable("LIBGUESTFS_DEBUG", on ? 1 : 0);
    }

    @Override
    public long getLaunchTimeoutMillis() {
        return live.config().launchTimeout().toMillis();
    }

    @Override
    public void setLaunchTimeoutMillis(long millis) {
        change((builder, environment) -> builder.launchTimeout(Duration.ofMillis(millis)));
    }

    @Override
    public long getCallTimeoutMillis() {
        return live.config().callTimeout().toMillis();
    }

    @Override
    public void setCallTimeoutMillis(long millis) {
        change((builder, environment) -> builder.callTimeout(Duration.ofMillis(millis)));
    }

    @Override
    public long getStallTimeoutMillis() {
        return live.config().stallTimeout().toMillis();
    }

    @Override
    public void setStallTimeoutMillis(long millis) {
        change((builder, environment) -> builder.stallTimeout(Duration.ofMillis(millis)));
    }
}
