// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.Console;
import java.util.Optional;
import org.guestfs.Secret;

/** Knows the passphrases of encrypted devices. */
@FunctionalInterface
interface Passphrases {
    /** Returns the passphrase of a device; empty if there is nobody to ask, or if he does not say. */
    Optional<Secret> ask(String device);

    static Passphrases ofConsole() {
        return device -> {
            Console console = System.console();
            if (console == null) {
                return Optional.empty();
            }
            char[] phrase = console.readPassword("Passphrase of %s, or Enter to leave it closed: ", device);
            return phrase == null || phrase.length == 0 ? Optional.empty() : Optional.of(Secret.of(phrase));
        };
    }
}
