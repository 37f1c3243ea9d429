// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of credentials for which libvirt may ask, in the order of its numbers, which begin with 1. */
public enum CredentialKind {
    /** Who wants to be authenticated. */
    USERNAME,
    /** As whom to act. */
    AUTHNAME,
    /** The preferred languages. */
    LANGUAGE,
    /** A nonce of the client. */
    CNONCE,
    /** A pass phrase. */
    PASSPHRASE,
    /** The answer to a challenge, which may be shown. */
    ECHOPROMPT,
    /** The answer to a challenge, which must not be shown. */
    NOECHOPROMPT,
    /** The realm of the authentication. */
    REALM,
    /** Something outside of libvirt, such as an agent. */
    EXTERNAL;

    /**
     * Finds a kind by the word of the manual.
     *
     * @param word the word
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    static CredentialKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown credential type '" + word + "'; use "
                        + Arrays.stream(values()).map(CredentialKind::word).collect(Collectors.joining(", "))));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number that libvirt gives it. */
    int number() {
        return ordinal() + 1;
    }
}
