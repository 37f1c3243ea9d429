// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Marks generated types, for tools that measure or check code.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /**
     * Returns the entry of the table.
     *
     * @return a name, or an empty string
     */
    String value();
}
