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
 * Descriptors of the actions of the group {@code command}.
 *
 * @since 0.1
 */
@Generated("command")
public final class CommandActions {
    /** Describes {@code command}. */
    public static final Action<String> COMMAND = Action.define("command", Result.string(Result.Text.PLAIN))
            .procedure(50)
            .group("command")
            .since("1.9.1")
            .parameters(new Parameter("arguments", Type.STRING_LIST))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code command_lines}. */
    public static final Action<List<String>> COMMAND_LINES = Action.define(
                    "command_lines", Result.strings(Result.Text.PLAIN))
            .procedure(51)
            .group("command")
            .since("1.9.1")
            .parameters(new Parameter("arguments", Type.STRING_LIST))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code command_out}. */
    public static final Action<Void> COMMAND_OUT = Action.define("command_out", Result.none())
            .procedure(516)
            .group("command")
            .since("1.55.6")
            .parameters(new Parameter("arguments", Type.STRING_LIST), new Parameter("output", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code sh}. */
    public static final Action<String> SH = Action.define("sh", Result.string(Result.Text.PLAIN))
            .procedure(111)
            .group("command")
            .since("1.0.50")
            .parameters(new Parameter("command", Type.STRING))
            .build();

    /** Describes {@code sh_lines}. */
    public static final Action<List<String>> SH_LINES = Action.define("sh_lines", Result.strings(Result.Text.PLAIN))
            .procedure(112)
            .group("command")
            .since("1.0.50")
            .parameters(new Parameter("command", Type.STRING))
            .build();

    /** Describes {@code sh_out}. */
    public static final Action<Void> SH_OUT = Action.define("sh_out", Result.none())
            .procedure(517)
            .group("command")
            .since("1.55.6")
            .parameters(new Parameter("command", Type.STRING), new Parameter("output", Type.FILE_OUT))
            .build();

    private CommandActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(COMMAND, COMMAND_LINES, COMMAND_OUT, SH, SH_LINES, SH_OUT);
    }
}
