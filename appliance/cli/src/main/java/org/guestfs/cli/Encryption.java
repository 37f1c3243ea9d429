// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.CryptsetupOpenOptions;

/** Opens what is encrypted by LUKS, also within what is encrypted. */
final class Encryption {
    private static final String LUKS = "crypto_LUKS";

    private final Guestfs guestfs;
    private final Passphrases passphrases;
    private final PrintStream err;

    Encryption(Guestfs guestfs, Passphrases passphrases, PrintStream err) {
        this.guestfs = guestfs;
        this.passphrases = passphrases;
        this.err = err;
    }

    void open() {
        var seen = new HashSet<String>();
        boolean isMore = true;
        while (isMore) {
            isMore = openNew(seen);
        }
    }

    /** Tells whether something was opened, in which there may be more. */
    private boolean openNew(Set<String> seen) {
        boolean isMore = false;
        for (String device : devices()) {
            if (seen.add(device) && guestfs.vfsType(device).equals(LUKS)) {
                isMore |= open(device);
            }
        }
        if (isMore) {
            guestfs.lvmScan(true);
        }
        return isMore;
    }

    /** The list of file systems leaves out what is encrypted. */
    private List<String> devices() {
        return Stream.of(guestfs.listDevices(), guestfs.listPartitions(), guestfs.listMdDevices(), guestfs.lvs())
                .flatMap(List::stream)
                .toList();
    }

    private boolean open(String device) {
        String shown = Text.printable(device);
        Optional<Secret> passphrase = passphrases.ask(shown);
        if (passphrase.isEmpty()) {
            err.println("guestfs-ee: " + shown + " is encrypted and stays closed; on a terminal, give its passphrase");
            return false;
        }
        try (Secret secret = passphrase.get()) {
            // The name that libguestfs's own tools give to it.
            guestfs.cryptsetupOpen(
                    device,
                    secret,
                    "luks-" + guestfs.luksUuid(device),
                    CryptsetupOpenOptions.builder().readonly(true).build());
            return true;
        } catch (OperationException e) {
            err.println("guestfs-ee: " + shown + " stays closed: " + Text.printable(e.getMessage()));
            return false;
        }
    }
}
