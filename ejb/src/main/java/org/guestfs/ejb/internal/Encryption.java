// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.CryptsetupOpenOptions;
import org.guestfs.ejb.KeyNeededException;

/** Opens encrypted devices in an appliance, those in others included. */
final class Encryption {
    private static final Set<String> TYPES = Set.of("crypto_LUKS", "BitLocker");
    private static final int DEEPEST = 4;

    private Encryption() {}

    /** Whether that type of file system is none, but must be opened. */
    static boolean isEncrypted(String type) {
        return TYPES.contains(type);
    }

    /**
     * Opens what the keys open.
     *
     * @throws KeyNeededException if a key does not open its device
     * @return the devices that stay closed
     */
    static Set<String> open(Guestfs guest, KeyRing keys, boolean isReadOnly, String image) {
        var closed = new TreeSet<String>();
        var opened = new TreeSet<String>();
        boolean isNews = true;
        for (int depth = 0; isNews && depth < DEEPEST; depth++) {
            isNews = false;
            for (Map.Entry<String, String> one : guest.listFilesystems().entrySet()) {
                String device = one.getKey();
                if (isEncrypted(one.getValue()) && !opened.contains(device) && !closed.contains(device)) {
                    Secret key = keys.find(device).orElse(null);
                    if (key == null) {
                        closed.add(device);
                    } else {
                        open(guest, device, key, isReadOnly, image);
                        opened.add(device);
                        isNews = true;
                    }
                }
            }
            if (isNews) {
                guest.lvmScan(true);
            }
        }
        return closed;
    }

    private static void open(Guestfs guest, String device, Secret key, boolean isReadOnly, String image) {
        try {
            guest.cryptsetupOpen(
                    device,
                    key,
                    mapName(device),
                    CryptsetupOpenOptions.builder().readonly(isReadOnly).build());
        } catch (OperationException e) {
            throw new KeyNeededException(
                    "the pass phrase for " + device + " of " + image + " does not open it: give the right one", e);
        }
    }

    /** The same name each time, so that volumes in it are called the same. */
    private static String mapName(String device) {
        return device.replaceFirst("^/dev/(mapper/)?", "").replace('/', '-') + "_crypt";
    }
}
