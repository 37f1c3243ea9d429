// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Looks values up, layer by layer. Thread-safe. */
public final class Settings {
    /** What all keys begin with. */
    public static final String PREFIX = "guestfs.";

    private static final String MICRO_PROFILE = "org.eclipse.microprofile.config.ConfigProvider";

    private final List<Layer> layers;

    private Settings(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * Finds the layers.
     *
     * @param loader the class loader of the application
     * @return the settings
     */
    public static Settings load(ClassLoader loader) {
        var layers = new ArrayList<Layer>();
        if (isPresent(MICRO_PROFILE)) {
            MicroProfileSettings.find(loader).ifPresent(layers::add);
        }
        layers.add(PropertiesLayer.ofSystem());
        layers.add(PropertiesLayer.ofFiles(loader));
        return new Settings(layers);
    }

    /**
     * Tells whether something optional is there.
     *
     * @param type the name of one of its classes
     * @return whether this class can see it
     */
    public static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Settings.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Looks a value up.
     *
     * @param key what follows the prefix
     * @return the value of the first layer that has one that is not blank
     */
    public Optional<String> find(String key) {
        return layers.stream()
                .flatMap(layer -> layer.find(PREFIX + key).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /**
     * Looks a number up.
     *
     * @param key what follows the prefix
     * @return the number, or empty
     * @throws IllegalArgumentException if the value is not a number
     */
    public Optional<Integer> findNumber(String key) {
        Optional<String> value = find(key);
        try {
            return value.map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    PREFIX + key + " must be a whole number, got \"" + value.orElse("") + "\"", e);
        }
    }

    /**
     * Lists what stands between a prefix and a suffix in the keys that are set.
     *
     * @param prefix what follows the prefix of all keys
     * @param suffix how they end
     * @return what is between, in alphabetical order
     */
    public List<String> names(String prefix, String suffix) {
        var names = new TreeSet<String>();
        String start = PREFIX + prefix;
        for (Layer layer : layers) {
            for (String key : layer.keys()) {
                if (key.startsWith(start) && key.endsWith(suffix) && key.length() > start.length() + suffix.length()) {
                    names.add(key.substring(start.length(), key.length() - suffix.length()));
                }
            }
        }
        return List.copyOf(names);
    }
}
