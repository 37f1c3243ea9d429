// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.
/**
 * The actions of the guestfs API: one interface a group, records for options and structs, descriptors.
 *
 * <p>Generated from the table of actions. Names follow the libguestfs manual mechanically. Values are
 * immutable; the interfaces have one abstract method, so whoever can carry out a call can be all of them.
 */
@NullMarked
package org.guestfs.api;

import org.jspecify.annotations.NullMarked;
