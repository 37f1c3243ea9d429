// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * From the events of handles to those of CDI. Who observes what is found at deployment; handles are asked for nothing
 * else. Synchronous observers run in the thread that uses the handle, asynchronous ones in the container's.
 */
@NullMarked
package org.guestfs.cdi.internal.event;

import org.jspecify.annotations.NullMarked;
