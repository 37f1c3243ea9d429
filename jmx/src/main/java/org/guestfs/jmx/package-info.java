// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Shows the handles of an application to JMX, with their supply, templates and settings, and lets those who may change
 * them. {@link org.guestfs.jmx.GuestfsManagement} is what an application opens and closes; the MXBeans are what a console
 * sees. Attributes are open types, times are milliseconds, counters only grow. All types are thread-safe.
 */
@NullMarked
package org.guestfs.jmx;

import org.jspecify.annotations.NullMarked;
