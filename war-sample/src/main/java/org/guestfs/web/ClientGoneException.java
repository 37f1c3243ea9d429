// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.ejb.ApplicationException;
import java.io.IOException;

/** Nobody takes the bytes any more. An application exception, since it is no failure of a bean that a server should log. */
@ApplicationException
final class ClientGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientGoneException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
