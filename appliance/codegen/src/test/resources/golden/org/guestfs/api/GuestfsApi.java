// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;


// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Every action, of all groups.
 *
 * @since 0.1
 */
@Generated("")
public interface GuestfsApi extends OptionApi, ParameterApi, ResultApi, TransferApi {}
