// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.spi.ConnectionRequestInfo;
import org.guestfs.ra.GuestfsConnectionSpec;

/** What an application asks for. */
record GuestfsConnectionRequestInfo(GuestfsConnectionSpec spec) implements ConnectionRequestInfo {}
