// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.guestfs.Secret;
import org.guestfs.ejb.LimitExceededException;

/** Copies of pass phrases, by the devices that they open, until they are wiped. Not thread-safe. */
final class KeyRing implements AutoCloseable {
    private static final String ANY = "*";
    private static final int MAXIMUM = 64;

    private final Map<String, Secret> keys = new LinkedHashMap<>();

    static KeyRing copyOf(Map<String, Secret> secrets) {
        var ring = new KeyRing();
        secrets.forEach(ring::add);
        return ring;
    }

    private void add(String device, Secret secret) {
        if (keys.size() >= MAXIMUM) {
            close();
            throw new LimitExceededException("an image has at most " + MAXIMUM + " pass phrases");
        }
        byte[] bytes = secret.reveal();
        keys.put(device, Secret.of(bytes));
        Arrays.fill(bytes, (byte) 0);
    }

    KeyRing copy() {
        return copyOf(keys);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    Optional<Secret> find(String device) {
        return Optional.ofNullable(keys.getOrDefault(device, keys.get(ANY)));
    }

    /** Whether one is for that device and no other. */
    boolean isFor(String device) {
        return keys.containsKey(device);
    }

    @Override
    public void close() {
        keys.values().forEach(Secret::close);
        keys.clear();
    }
}
