// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.CryptsetupOpenOptions;
import org.guestfs.ejb.KeyNeededException;

/** Opens encrypted devices in an appliance, those in others included. */
final class Encryption {
    private static final Set<String> TYPES = Set.of("crypto_LUKS", "BitLocker");
    private static final int DEEPEST = 4;
    private static final int MOST_DEVICES = 1000;

    private Encryption() {}

    /** Whether that type of file system is none, but must be opened. */
    static boolean isEncrypted(String type) {
        return TYPES.contains(type);
    }

    /** The encrypted devices that can be seen, with their types; they are not among the file systems. */
    static Map<String, String> devices(Guestfs guest) {
        var found = new TreeMap<String, String>();
        Stream.of(guest.listDevices(), guest.listPartitions(), guest.lvs(), guest.listMdDevices())
                .flatMap(List::stream)
                .limit(MOST_DEVICES)
                .forEach(device -> {
                    String type = type(guest, device);
                    if (isEncrypted(type)) {
                        found.put(device, type);
                    }
                });
        return found;
    }

    private static String type(Guestfs guest, String device) {
        try {
            return guest.vfsType(device);
        } catch (OperationException e) {
            // A part of something else, or nothing that can be read.
            return "";
        }
    }

    /**
     * Opens what the keys open.
     *
     * @throws KeyNeededException if a key does not open its device, or one that is for any device opens none
     * @return the devices that stay closed
     */
    static Set<String> open(Guestfs guest, KeyRing keys, boolean isReadOnly, String image) {
        var closed = new TreeSet<String>();
        var opened = new TreeSet<String>();
        boolean isNews = true;
        for (int depth = 0; isNews && depth < DEEPEST; depth++) {
            isNews = false;
            for (String device : devices(guest).keySet()) {
                if (!opened.contains(device) && !closed.contains(device)) {
                    boolean isOpen = tryOpen(guest, device, keys, isReadOnly, image);
                    (isOpen ? opened : closed).add(device);
                    isNews |= isOpen;
                }
            }
            if (isNews) {
                guest.lvmScan(true);
            }
        }
        if (opened.isEmpty() && !closed.isEmpty()) {
            throw new KeyNeededException("the pass phrase opens none of the encrypted devices of " + image + " ("
                    + String.join(", ", closed) + "): give the right one");
        }
        return closed;
    }

    private static boolean tryOpen(Guestfs guest, String device, KeyRing keys, boolean isReadOnly, String image) {
        Secret key = keys.find(device).orElse(null);
        if (key == null) {
            return false;
        }
        try {
            guest.cryptsetupOpen(
                    device,
                    key,
                    mapName(device),
                    CryptsetupOpenOptions.builder().readonly(isReadOnly).build());
            return true;
        } catch (OperationException e) {
            if (keys.isFor(device)) {
                throw new KeyNeededException(
                        "the pass phrase for " + device + " of " + image + " does not open it: give the right one", e);
            }
            return false;
        }
    }

    /** The same name each time, so that volumes in it are called the same. */
    private static String mapName(String device) {
        return device.replaceFirst("^/dev/(mapper/)?", "").replace('/', '-') + "_crypt";
    }
}
