// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code bindtest}.
 *
 * @since 0.1
 */
@Generated("bindtest")
public final class BindTestActions {
    /** Describes {@code internal_test_rconststring}. */
    public static final Action<String> INTERNAL_TEST_RCONSTSTRING = Action.define("internal_test_rconststring", Result.string(Result.Text.PLAIN).described("a fixed string"))
            .summary("Returns a fixed string, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    private BindTestActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(INTERNAL_TEST_RCONSTSTRING);
    }
}
