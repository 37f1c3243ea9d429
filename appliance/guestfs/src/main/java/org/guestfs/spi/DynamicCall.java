// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guestfs.Secret;
import org.guestfs.api.Catalogue;
import org.guestfs.spi.Action.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls from names and values that are known at run time only, for consoles, web applications and scripts.
 *
 * <p>Values need not have the exact types of the parameters, as long as nothing is lost:
 *
 * <ul>
 *   <li>numbers from any integral type whose value fits, and from text: decimal, {@code 0x} hexadecimal, {@code 0}
 *       octal;
 *   <li>truth values from the texts {@code true} and {@code false};
 *   <li>strings from a {@link java.nio.file.Path};
 *   <li>lists of strings from collections and arrays;
 *   <li>keys from strings and arrays of {@code char};
 *   <li>bytes from strings: UTF-8, and the byte itself for what stands for one in a string of the guest's;
 *   <li>transfers from a path, a string that is one, or a stream.
 * </ul>
 *
 * <p>What does not fit is refused by an {@link IllegalArgumentException} that names the action, the parameter and what
 * was expected, before anything is done.
 *
 * @since 0.1
 */
public final class DynamicCall {
    /** How many letters a name may be off to be suggested. */
    private static final int TYPING_ERRORS = 3;

    private DynamicCall() {}

    /**
     * Finds a public action.
     *
     * @param name its upstream name
     * @return the action
     * @throws IllegalArgumentException if there is none of that name; the message suggests one that is spelt alike
     */
    public static Action<?> require(String name) {
        Objects.requireNonNull(name, "name");
        return Catalogue.find(name)
                .filter(action -> !action.is(Trait.INTERNAL))
                .orElseThrow(
                        () -> new IllegalArgumentException("no action is called \"" + name + "\"" + suggestion(name)));
    }

    /**
     * Makes a call from a value for each name.
     *
     * @param name the upstream name of the action
     * @param values a value for each required parameter, and for those optional arguments that are to be present
     * @return the call
     * @throws IllegalArgumentException if a name is unknown or missing, or a value does not fit
     */
    public static Call<?> named(String name, Map<String, ?> values) {
        Action<?> action = require(name);
        Map<String, Object> rest = new LinkedHashMap<>(values);
        Object[] arguments = new Object[action.parameters().size()];
        for (int i = 0; i < arguments.length; i++) {
            String parameter = action.parameters().get(i).name();
            if (!rest.containsKey(parameter)) {
                throw new IllegalArgumentException(
                        name + ": the argument \"" + parameter + "\" is missing; expected: " + signature(action));
            }
            arguments[i] = rest.remove(parameter);
        }
        return call(action, arguments, rest);
    }

    /**
     * Makes a call from values in the order of the parameters.
     *
     * @param name the upstream name of the action
     * @param arguments a value for each required parameter
     * @param options values for those optional arguments that are to be present
     * @return the call
     * @throws IllegalArgumentException if there are too few or too many, a name is unknown, or a value does not fit
     */
    public static Call<?> positional(String name, List<?> arguments, Map<String, ?> options) {
        Action<?> action = require(name);
        if (arguments.size() != action.parameters().size()) {
            throw new IllegalArgumentException(
                    name + ": " + arguments.size() + " arguments were given; expected: " + signature(action));
        }
        return call(action, arguments.toArray(), options);
    }

    /**
     * Makes a call from a value for each name, and carries it out. Keys that are made of other values for that are wiped
     * afterwards.
     *
     * @param invoker carries it out
     * @param name the upstream name of the action
     * @param values see {@link #named}
     * @return the result
     * @throws IllegalArgumentException if a name is unknown or missing, or a value does not fit
     */
    public static @Nullable Object invoke(Invoker invoker, String name, Map<String, ?> values) {
        return invoke(invoker, named(name, values), values.values());
    }

    /**
     * Makes a call from values in the order of the parameters, and carries it out. Keys that are made of other values for
     * that are wiped afterwards.
     *
     * @param invoker carries it out
     * @param name the upstream name of the action
     * @param arguments a value for each required parameter
     * @return the result
     * @throws IllegalArgumentException if there are too few or too many, or a value does not fit
     */
    public static @Nullable Object invoke(Invoker invoker, String name, List<?> arguments) {
        return invoke(invoker, positional(name, arguments, Map.of()), arguments);
    }

    private static @Nullable Object invoke(Invoker invoker, Call<?> call, Collection<?> given) {
        try {
            return invoker.invoke(call);
        } finally {
            Stream.concat(
                            IntStream.range(0, call.action().parameters().size())
                                    .mapToObj(call::argument),
                            IntStream.range(0, call.action().options().size()).mapToObj(call::option))
                    .filter(value -> value instanceof Secret && given.stream().noneMatch(own -> own == value))
                    .forEach(made -> ((Secret) made).close());
        }
    }

    private static <R> Call<R> call(Action<R> action, @Nullable Object[] arguments, Map<String, ?> options) {
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Conversion.to(action, action.parameters().get(i), arguments[i], true);
        }
        Call<R> call = Call.of(action, arguments);
        return options.isEmpty() ? call : call.with(optional(action, options));
    }

    private static @Nullable Object[] optional(Action<?> action, Map<String, ?> options) {
        Object[] values = new Object[action.options().size()];
        options.forEach((name, value) -> {
            int index = IntStream.range(0, values.length)
                    .filter(i -> action.options().get(i).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            action.name() + ": there is no argument \"" + name + "\"; expected: " + signature(action)));
            values[index] = Conversion.to(action, action.options().get(index), value, false);
        });
        return values;
    }

    /**
     * Writes down how an action is called.
     *
     * @param action the action
     * @return its name and its parameters with their types, optional arguments in brackets
     */
    public static String signature(Action<?> action) {
        return Stream.concat(
                        action.parameters().stream().map(DynamicCall::described),
                        action.options().stream().map(option -> "[" + described(option) + "]"))
                .collect(Collectors.joining(", ", action.name() + "(", ")"));
    }

    private static String described(Parameter parameter) {
        return parameter.name() + ": " + parameter.type().javaType().getSimpleName();
    }

    private static String suggestion(String name) {
        return Catalogue.actions().stream()
                .filter(action -> !action.is(Trait.INTERNAL))
                .map(Action::name)
                .filter(known -> distance(name, known) <= TYPING_ERRORS)
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .map(known -> "; did you mean \"" + known + "\"?")
                .orElse("");
    }

    /** Levenshtein's: how many letters have to be added, dropped or changed. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > TYPING_ERRORS) {
            return Integer.MAX_VALUE;
        }
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] above = Arrays.copyOf(row, row.length);
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
