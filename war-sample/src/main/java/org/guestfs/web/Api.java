// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the API is, below the address of the application. */
// Public, as all that the container makes.
@ApplicationPath("api")
public class Api extends Application {}
