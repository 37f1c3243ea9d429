// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import org.guestfs.ejb.RefusedException;

/** Who wants to sign in. */
public record CredentialsRequest(String user, String password) {
    private static final int LONGEST_USER = 255;
    private static final int LONGEST_PASSWORD = 1024;

    /**
     * Checks them; JSON may lack anything.
     *
     * @return this
     */
    public CredentialsRequest checked() {
        if (user == null || user.isEmpty() || user.length() > LONGEST_USER) {
            throw new RefusedException("user is missing, or has more than " + LONGEST_USER + " characters");
        }
        if (password == null || password.length() > LONGEST_PASSWORD) {
            throw new RefusedException("password is missing, or has more than " + LONGEST_PASSWORD + " characters");
        }
        return this;
    }

    @Override
    public String toString() {
        return "CredentialsRequest[user=" + user + "]";
    }
}
