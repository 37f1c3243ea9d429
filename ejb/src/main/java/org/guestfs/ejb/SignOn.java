// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.util.Objects;

/**
 * The CDI event that somebody has signed on or off, or could not. The web layer, which alone knows, fires it; the audit trail
 * has it then.
 *
 * @param principal who, as was said; nobody need be called so
 * @param address from where
 * @param action what, such as {@code sign-in}
 * @param outcome {@code ok}, or why not
 * @since 0.1
 */
public record SignOn(String principal, String address, String action, String outcome) {
    /** Checks that all is there. */
    public SignOn {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(outcome, "outcome");
    }
}
