// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the properties of a handle from environment variables, in libguestfs's order; the first error ends it. */
final class EnvironmentVariables {
    private static final Set<String> TRUE = Set.of("1", "true", "t", "yes", "y", "on");
    private static final Set<String> FALSE = Set.of("0", "false", "f", "no", "n", "off");

    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?[0-9]+)");

    private final Map<String, String> variables;

    EnvironmentVariables(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Takes lines of the form {@code NAME=value}, the first of a name. */
    static EnvironmentVariables of(List<String> lines) {
        var variables = new LinkedHashMap<String, String>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                variables.putIfAbsent(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new EnvironmentVariables(variables);
    }

    void applyTo(Handle handle) {
        Properties properties = handle.properties();
        Directories directories = handle.directories();
        set("LIBGUESTFS_TRACE").ifPresent(value -> properties.setTrace(bool("LIBGUESTFS_TRACE", value)));
        set("LIBGUESTFS_DEBUG").ifPresent(value -> properties.setVerbose(bool("LIBGUESTFS_DEBUG", value)));
        apply("LIBGUESTFS_TMPDIR", directories::setTmpdir);
        apply("LIBGUESTFS_CACHEDIR", directories::setCachedir);
        directories.setEnvironmentTmpdir(nonEmpty("TMPDIR").orElse(null));
        apply("LIBGUESTFS_PATH", properties::setPath);
        applyFirst("LIBGUESTFS_HV", "LIBGUESTFS_QEMU", properties::setHypervisor);
        set("LIBGUESTFS_APPEND").ifPresent(properties::setAppend);
        apply("LIBGUESTFS_MEMSIZE", value -> properties.setMemsize(number("LIBGUESTFS_MEMSIZE", value)));
        applyFirst("LIBGUESTFS_BACKEND", "LIBGUESTFS_ATTACH_METHOD", handle::chooseBackend);
        set("LIBGUESTFS_BACKEND_SETTINGS")
                .ifPresent(value ->
                        properties.setBackendSettings(value.isEmpty() ? List.of() : List.of(value.split(":", -1))));
        directories.setRuntimedir(nonEmpty("XDG_RUNTIME_DIR").orElse(null));
    }

    /** The words that libguestfs takes for truth values. */
    static boolean bool(String name, String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return true;
        }
        if (FALSE.contains(word)) {
            return false;
        }
        throw new IllegalArgumentException(name + "=" + value + ": non-boolean value; use 1 or 0");
    }

    /** What stands behind the digits does not matter: some write a unit. */
    private static int number(String name, String value) {
        Matcher digits = NUMBER.matcher(value);
        try {
            return Integer.parseInt(digits.lookingAt() ? digits.group(1) : value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + "=" + value + ": non-numeric value", e);
        }
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    private Optional<String> nonEmpty(String name) {
        return set(name).filter(value -> !value.isEmpty());
    }

    private void apply(String name, Consumer<String> property) {
        nonEmpty(name).ifPresent(property);
    }

    private void applyFirst(String name, String otherName, Consumer<String> property) {
        nonEmpty(name).or(() -> nonEmpty(otherName)).ifPresent(property);
    }
}
