// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.util.Locale;
import java.util.stream.Stream;

/** Who may sign in on the servers of the tests. */
enum TestUser {
    VERA("viewer"),
    /** Sees what a viewer sees, and has not been seen by the others. */
    VICTOR("viewer"),
    RITA("restorer"),
    ROLF("restorer");

    private final String role;

    TestUser(String role) {
        this.role = role;
    }

    static Stream<TestUser> withRole(String role) {
        return Stream.of(values()).filter(user -> user.role.equals(role));
    }

    String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String role() {
        return role;
    }

    String password() {
        return "the password of " + userName();
    }
}
