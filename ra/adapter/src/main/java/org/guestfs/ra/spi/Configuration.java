// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.CloneMode;
import org.guestfs.GuestfsConfig;
import org.guestfs.ra.internal.session.AdapterSettings;
import org.jspecify.annotations.Nullable;

/** Reads the properties of an adapter, and tells of all that are wrong at once. Used by one thread, once. */
final class Configuration {
    private final GuestfsResourceAdapter adapter;
    private final List<String> problems = new ArrayList<>();

    private Configuration(GuestfsResourceAdapter adapter) {
        this.adapter = adapter;
    }

    static AdapterSettings read(GuestfsResourceAdapter adapter) throws ResourceAdapterInternalException {
        var configuration = new Configuration(adapter);
        AdapterSettings settings = configuration.settings();
        if (!configuration.problems.isEmpty()) {
            throw new ResourceAdapterInternalException("the resource adapter " + adapter.getName()
                    + " is not configured well: " + String.join("; ", configuration.problems));
        }
        return settings;
    }

    private AdapterSettings settings() {
        return new AdapterSettings(
                adapter.getName(),
                config(),
                limits(),
                directories("imageRoots", words(adapter.getImageRoots(), ":")),
                Set.copyOf(words(adapter.getProtocols(), ",")),
                absolute("journal", words(adapter.getJournal(), "\0")).stream().findFirst(),
                seconds("lockTimeoutSeconds", adapter.getLockTimeoutSeconds(), 0),
                seconds("forgottenSeconds", adapter.getForgottenSeconds(), 0));
    }

    private AdapterSettings.Limits limits() {
        int minimum = atLeast("minimum", adapter.getMinimum(), 0);
        int maximum = atLeast("maximum", adapter.getMaximum(), 1);
        if (minimum > maximum) {
            problems.add("minimum " + minimum + " is greater than maximum " + maximum);
        }
        Optional<Long> memory = Optional.ofNullable(adapter.getMemoryMebibytes());
        memory.filter(value -> value < 1)
                .ifPresent(value -> problems.add("memoryMebibytes must be at least 1, got " + value));
        return new AdapterSettings.Limits(
                minimum,
                maximum,
                memory,
                seconds("idleTimeoutSeconds", adapter.getIdleTimeoutSeconds(), 1),
                seconds("waitTimeoutSeconds", adapter.getWaitTimeoutSeconds(), 1),
                atLeast("uses", adapter.getUses(), 1));
    }

    private GuestfsConfig config() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        put(environment, "LIBGUESTFS_MEMSIZE", adapter.getMemsize());
        put(environment, "LIBGUESTFS_PATH", adapter.getAppliancePath());
        put(environment, "LIBGUESTFS_HV", adapter.getHypervisor());
        put(environment, "LIBGUESTFS_BACKEND", adapter.getBackend());
        put(environment, "LIBGUESTFS_BACKEND_SETTINGS", adapter.getBackendSettings());
        put(environment, "LIBGUESTFS_CACHEDIR", adapter.getCacheDirectory());
        return GuestfsConfig.builder()
                .environment(environment)
                .launchTimeout(seconds("launchTimeoutSeconds", adapter.getLaunchTimeoutSeconds(), 1))
                .callTimeout(seconds("callTimeoutSeconds", adapter.getCallTimeoutSeconds(), 1))
                .stallTimeout(seconds("stallTimeoutSeconds", adapter.getStallTimeoutSeconds(), 1))
                .closedOnExit(false)
                .cloneMode(cloneMode())
                .build();
    }

    private static void put(Map<String, String> environment, String variable, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            environment.put(variable, value.toString());
        }
    }

    private CloneMode cloneMode() {
        return Stream.of(CloneMode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(adapter.getClone()))
                .findFirst()
                .orElseGet(() -> {
                    problems.add("clone must be auto, require or never, got " + adapter.getClone());
                    return CloneMode.AUTO;
                });
    }

    private static List<String> words(@Nullable String text, String separator) {
        return text == null
                ? List.of()
                : Stream.of(text.split(separator))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toList());
    }

    private List<Path> directories(String property, List<String> names) {
        List<Path> paths = absolute(property, names);
        paths.stream()
                .filter(path -> path.isAbsolute() && !Files.isDirectory(path))
                .forEach(path -> problems.add(property + ": " + path + " is not a directory, or may not be read"));
        return paths;
    }

    private List<Path> absolute(String property, List<String> names) {
        List<Path> paths = names.stream().map(Path::of).toList();
        paths.stream()
                .filter(path -> !path.isAbsolute())
                .forEach(path -> problems.add(property + " must be absolute, got " + path));
        return paths;
    }

    private Duration seconds(String property, int value, int least) {
        // At least 1, so that what is built from it does not complain before all problems are known.
        return Duration.ofSeconds(Math.max(least, atLeast(property, value, least)));
    }

    private int atLeast(String property, int value, int least) {
        if (value < least) {
            problems.add(property + " must be at least " + least + ", got " + value);
        }
        return value;
    }
}
