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
    public static final Action<String> COMMAND = Action.define(
                    "command", Result.string(Result.Text.PLAIN).described("the standard output of the program"))
            .summary("Runs a program from the mounted guest directly, without a shell, and returns what it prints.")
            .errors("the program is not found in the guest, ends with a status other than 0 (the message is what "
                    + "it wrote to its standard error), or prints more than a message holds")
            .refusals("a text holds a NUL character")
            .procedure(50)
            .group("command")
            .since("1.9.1")
            .parameters(new Parameter(
                    "arguments", Type.STRING_LIST, "the program, looked for inside the guest, and its arguments"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code command_lines}. */
    public static final Action<List<String>> COMMAND_LINES = Action.define(
                    "command_lines",
                    Result.strings(Result.Text.PLAIN).described("the lines of the program's standard output"))
            .summary("Runs a program from the mounted guest without a shell and splits what it prints into lines.")
            .errors("the program is not found in the guest, ends with a status other than 0 (the message is what "
                    + "it wrote to its standard error), or prints more than a message holds")
            .refusals("a text holds a NUL character")
            .procedure(51)
            .group("command")
            .since("1.9.1")
            .parameters(new Parameter(
                    "arguments", Type.STRING_LIST, "the program, looked for inside the guest, and its arguments"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code command_out}. */
    public static final Action<Void> COMMAND_OUT = Action.define("command_out", Result.none())
            .summary("Runs a program from the mounted guest without a shell and streams its output to a host file.")
            .errors("the program is not found in the guest, or ends with a status other than 0 (the message is "
                    + "what it wrote to its standard error)")
            .refusals("a text holds a NUL character")
            .procedure(516)
            .group("command")
            .since("1.55.6")
            .parameters(
                    new Parameter(
                            "arguments",
                            Type.STRING_LIST,
                            "the program, looked for inside the guest, and its arguments"),
                    new Parameter("output", Type.FILE_OUT, "where the standard output of the program goes"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code sh}. */
    public static final Action<String> SH = Action.define(
                    "sh", Result.string(Result.Text.PLAIN).described("standard output of the command"))
            .summary("Runs a command line in the shell of the guest and returns what it prints.")
            .errors("the program is not found in the guest, ends with a status other than 0 (the message is what "
                    + "it wrote to its standard error), or prints more than a message holds")
            .refusals("a text holds a NUL character")
            .procedure(111)
            .group("command")
            .since("1.0.50")
            .parameters(new Parameter("command", Type.STRING, "a command line for /bin/sh of the guest"))
            .build();

    /** Describes {@code sh_lines}. */
    public static final Action<List<String>> SH_LINES = Action.define(
                    "sh_lines",
                    Result.strings(Result.Text.PLAIN).described("lines of the standard output of the command"))
            .summary("Runs a command line in the shell of the guest and returns what it prints as lines.")
            .errors("the program is not found in the guest, ends with a status other than 0 (the message is what "
                    + "it wrote to its standard error), or prints more than a message holds")
            .refusals("a text holds a NUL character")
            .procedure(112)
            .group("command")
            .since("1.0.50")
            .parameters(new Parameter("command", Type.STRING, "a command line for /bin/sh of the guest"))
            .build();

    /** Describes {@code sh_out}. */
    public static final Action<Void> SH_OUT = Action.define("sh_out", Result.none())
            .summary("Runs a command line in the shell of the guest and streams what it prints, of any size, to a "
                    + "host file.")
            .errors("the program is not found in the guest, or ends with a status other than 0 (the message is "
                    + "what it wrote to its standard error)")
            .refusals("a text holds a NUL character")
            .procedure(517)
            .group("command")
            .since("1.55.6")
            .parameters(
                    new Parameter("command", Type.STRING, "a command line for /bin/sh of the guest"),
                    new Parameter("output", Type.FILE_OUT, "where the standard output of the program goes"))
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
