// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.config;

import java.util.Optional;
import java.util.Set;

/** A place where values are. */
interface Layer {
    /** The value of a key, if it has one. */
    Optional<String> find(String key);

    /** The keys it knows at this moment. */
    Set<String> keys();
}
