// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code internal}.
 *
 * @since 0.1
 */
@Generated("internal")
public final class InternalActions {
    /** Describes {@code internal_autosync}. */
    public static final Action<Void> INTERNAL_AUTOSYNC = Action.define("internal_autosync", Result.none())
            .summary("Performs the automatic sync that precedes closing the handle.")
            .procedure(282)
            .group("internal")
            .since("1.9.7")
            .traits(Trait.INTERNAL)
            .build();

    private InternalActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(INTERNAL_AUTOSYNC);
    }
}
