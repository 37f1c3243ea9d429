// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.FileOut;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code command}.
 *
 * @since 0.1
 */
@Generated("command")
public interface CommandApi extends Invoker {
    /**
     * Runs a program from the mounted guest directly, without a shell, and returns what it prints.
     *
     * <p>{@code guestfs_command} in guestfs(3); procedure 50 of the daemon, since libguestfs 1.9.1.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @return the standard output of the program
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, ends with a
     *     status other than 0 (the message is what it wrote to its standard error), or prints more than a message
     *     holds; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String command(List<String> arguments) {
        return invoke(Call.of(CommandActions.COMMAND, arguments));
    }

    /**
     * Runs a program from the mounted guest without a shell and splits what it prints into lines.
     *
     * <p>{@code guestfs_command_lines} in guestfs(3); procedure 51 of the daemon, since libguestfs 1.9.1.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @return the lines of the program's standard output
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, ends with a
     *     status other than 0 (the message is what it wrote to its standard error), or prints more than a message
     *     holds; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> commandLines(List<String> arguments) {
        return invoke(Call.of(CommandActions.COMMAND_LINES, arguments));
    }

    /**
     * Runs a program from the mounted guest without a shell and streams its output to a host file.
     *
     * <p>{@code guestfs_command_out} in guestfs(3); procedure 516 of the daemon, since libguestfs 1.55.6.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @param output where the standard output of the program goes
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, or ends with
     *     a status other than 0 (the message is what it wrote to its standard error); the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void commandOut(List<String> arguments, FileOut output) {
        invoke(Call.of(CommandActions.COMMAND_OUT, arguments, output));
    }

    /**
     * Runs a program from the mounted guest without a shell and streams its output to a host file.
     *
     * <p>{@code guestfs_command_out} in guestfs(3); procedure 516 of the daemon, since libguestfs 1.55.6.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @param output a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, or ends with
     *     a status other than 0 (the message is what it wrote to its standard error); the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void commandOut(List<String> arguments, Path output) {
        commandOut(arguments, FileOut.of(output));
    }

    /**
     * Runs a program from the mounted guest without a shell and streams its output to a host file.
     *
     * <p>{@code guestfs_command_out} in guestfs(3); procedure 516 of the daemon, since libguestfs 1.55.6.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @param output a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, or ends with
     *     a status other than 0 (the message is what it wrote to its standard error); the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void commandOut(List<String> arguments, OutputStream output) {
        commandOut(arguments, FileOut.of(output));
    }

    /**
     * Runs a command line in the shell of the guest and returns what it prints.
     *
     * <p>{@code guestfs_sh} in guestfs(3); procedure 111 of the daemon, since libguestfs 1.0.50.
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @return standard output of the command
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, ends with a
     *     status other than 0 (the message is what it wrote to its standard error), or prints more than a message
     *     holds; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String sh(String command) {
        return invoke(Call.of(CommandActions.SH, command));
    }

    /**
     * Runs a command line in the shell of the guest and returns what it prints as lines.
     *
     * <p>{@code guestfs_sh_lines} in guestfs(3); procedure 112 of the daemon, since libguestfs 1.0.50.
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @return lines of the standard output of the command
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, ends with a
     *     status other than 0 (the message is what it wrote to its standard error), or prints more than a message
     *     holds; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> shLines(String command) {
        return invoke(Call.of(CommandActions.SH_LINES, command));
    }

    /**
     * Runs a command line in the shell of the guest and streams what it prints, of any size, to a host file.
     *
     * <p>{@code guestfs_sh_out} in guestfs(3); procedure 517 of the daemon, since libguestfs 1.55.6.
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @param output where the standard output of the program goes
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, or ends with
     *     a status other than 0 (the message is what it wrote to its standard error); the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void shOut(String command, FileOut output) {
        invoke(Call.of(CommandActions.SH_OUT, command, output));
    }

    /**
     * Runs a command line in the shell of the guest and streams what it prints, of any size, to a host file.
     *
     * <p>{@code guestfs_sh_out} in guestfs(3); procedure 517 of the daemon, since libguestfs 1.55.6.
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @param output a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, or ends with
     *     a status other than 0 (the message is what it wrote to its standard error); the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void shOut(String command, Path output) {
        shOut(command, FileOut.of(output));
    }

    /**
     * Runs a command line in the shell of the guest and streams what it prints, of any size, to a host file.
     *
     * <p>{@code guestfs_sh_out} in guestfs(3); procedure 517 of the daemon, since libguestfs 1.55.6.
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @param output a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, or ends with
     *     a status other than 0 (the message is what it wrote to its standard error); the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void shOut(String command, OutputStream output) {
        shOut(command, FileOut.of(output));
    }
}
