// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/** What a flight recording of the JVM shows of handles. Names and fields of the events are in docs/probes.md. */
@NullMarked
package org.guestfs.internal.probe;

import org.jspecify.annotations.NullMarked;
