// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.guestfs.spi.Parameter.Type;
import org.jspecify.annotations.Nullable;

/**
 * A use of an action: the descriptor with values for its parameters.
 *
 * <p>Values are checked on construction, so whoever receives a call may rely on their number, their types and on what
 * the manual demands of GUIDs and file names. Calls are immutable as long as the caller leaves arrays alone.
 *
 * @param <R> the Java type of the result
 * @since 0.1
 */
public final class Call<R> {
    private static final Pattern GUID = Pattern.compile("\\{?[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}\\}?");

    private final Action<R> action;
    private final @Nullable Object[] arguments;
    private final @Nullable Object[] options;

    private Call(Action<R> action, @Nullable Object[] arguments, @Nullable Object[] options) {
        this.action = action;
        this.arguments = arguments;
        this.options = options;
    }

    /**
     * Makes a call without optional arguments.
     *
     * @param action the action
     * @param arguments a value for each required parameter, in order
     * @param <R> the Java type of the result
     * @return the call
     * @throws IllegalArgumentException if a value is missing, of another type or malformed
     * @throws NullPointerException if a value is {@code null} where the action demands one
     */
    public static <R> Call<R> of(Action<R> action, @Nullable Object... arguments) {
        Objects.requireNonNull(action, "action");
        check(action, action.parameters(), arguments, true);
        return new Call<>(action, arguments.clone(), new Object[action.options().size()]);
    }

    /**
     * Makes the same call with optional arguments.
     *
     * @param values a value, or {@code null} for absent, for each optional argument of the action, in order
     * @return a new call
     * @throws IllegalArgumentException if the number or a type of the values does not fit the action
     */
    public Call<R> with(@Nullable Object... values) {
        check(action, action.options(), values, false);
        return new Call<>(action, arguments, values.clone());
    }

    /**
     * Returns the descriptor of the action.
     *
     * @return the action
     */
    public Action<R> action() {
        return action;
    }

    /**
     * Returns the value of a required parameter.
     *
     * @param index the position of the parameter
     * @return the value; {@code null} only for an absent {@link Type#OPT_STRING}
     */
    public @Nullable Object argument(int index) {
        return arguments[index];
    }

    /**
     * Returns the value of an optional argument.
     *
     * @param index the position of the optional argument
     * @return the value, or {@code null} if absent
     */
    public @Nullable Object option(int index) {
        return options[index];
    }

    @Override
    public String toString() {
        return action.name();
    }

    private static void check(
            Action<?> action, List<Parameter> parameters, @Nullable Object[] values, boolean required) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(action.name() + ": expected " + parameters.size() + " "
                    + (required ? "arguments" : "optional arguments") + ", got " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            var parameter = parameters.get(i);
            if (values[i] != null) {
                checkValue(action, parameter, values[i]);
            } else if (required && parameter.type() != Type.OPT_STRING) {
                throw new NullPointerException(action.name() + ": " + parameter.name() + " must not be null");
            }
        }
    }

    private static void checkValue(Action<?> action, Parameter parameter, Object value) {
        if (!parameter.type().javaType().isInstance(value)) {
            throw invalid(
                    action,
                    parameter,
                    "expected "
                            + parameter.type().javaType().getSimpleName() + ", got "
                            + value.getClass().getSimpleName());
        }
        if (value instanceof String text) {
            checkText(action, parameter, text);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> checkElement(action, parameter, element));
        }
    }

    private static void checkElement(Action<?> action, Parameter parameter, @Nullable Object element) {
        if (!(element instanceof String text)) {
            throw invalid(action, parameter, "the list must hold strings only");
        }
        checkText(action, parameter, text);
    }

    private static void checkText(Action<?> action, Parameter parameter, String text) {
        if (text.indexOf('\0') >= 0) {
            throw invalid(action, parameter, "a NUL character is not allowed, at index " + text.indexOf('\0'));
        }
        if (parameter.type() == Type.GUID && !GUID.matcher(text).matches()) {
            throw invalid(action, parameter, "not a GUID of the form 8-4-4-4-12: \"" + text + "\"");
        }
        if (parameter.type() == Type.FILENAME_LIST && text.indexOf('/') >= 0) {
            throw invalid(action, parameter, "a file name must not contain a slash: \"" + text + "\"");
        }
    }

    private static IllegalArgumentException invalid(Action<?> action, Parameter parameter, String problem) {
        return new IllegalArgumentException(action.name() + ": " + parameter.name() + ": " + problem);
    }

    /**
     * Compares by action and values.
     *
     * @param other the other object
     * @return {@code true} if both calls do the same
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Call<?> call
                && action == call.action
                && Arrays.deepEquals(arguments, call.arguments)
                && Arrays.deepEquals(options, call.options);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * action.hashCode() + Arrays.deepHashCode(arguments)) + Arrays.deepHashCode(options);
    }
}
