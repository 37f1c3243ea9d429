// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Describes one action of the guestfs API: its name in the manual, its parameters, its result and its traits.
 *
 * <p>The descriptors are generated from {@code src/spec/actions.json}; one marshaller serves them all. An action with a
 * {@linkplain #procedure() procedure number} is carried out by the daemon in the appliance, one without by the library.
 *
 * @param <R> the Java type of the result; {@link Void} where there is none
 * @since 0.1
 */
public final class Action<R> {
    /** The procedure number of an action that the library carries out itself. */
    public static final int LIBRARY_SIDE = 0;

    private final String name;
    private final String summary;
    private final String details;
    private final String errors;
    private final String refusals;
    private final int procedure;
    private final String group;
    private final String feature;
    private final String since;
    private final String deprecatedBy;
    private final Result<R> result;
    private final List<Parameter> parameters;
    private final List<Parameter> options;
    private final Set<Trait> traits;

    private Action(Builder<R> builder) {
        name = builder.name;
        summary = builder.summary;
        details = builder.details;
        errors = builder.errors;
        refusals = builder.refusals;
        procedure = builder.procedure;
        group = builder.group;
        feature = builder.feature;
        since = builder.since;
        deprecatedBy = builder.deprecatedBy;
        result = builder.result;
        parameters = List.copyOf(builder.parameters);
        options = List.copyOf(builder.options);
        traits = Set.copyOf(builder.traits);
    }

    /**
     * Starts the description of an action.
     *
     * @param name the upstream name, such as {@code part_list}
     * @param result what the action returns
     * @param <R> the Java type of the result
     * @return a builder
     */
    public static <R> Builder<R> define(String name, Result<R> result) {
        return new Builder<>(name, result);
    }

    /**
     * Returns the name of the action in the libguestfs manual, without the prefix {@code guestfs_}.
     *
     * @return the upstream name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what the action does.
     *
     * @return a sentence, empty for actions that are defined elsewhere than in the table
     */
    public String summary() {
        return summary;
    }

    /**
     * Returns what else a caller should know.
     *
     * @return sentences, empty if there is nothing
     */
    public String details() {
        return details;
    }

    /**
     * Returns what makes the action fail with an {@link org.guestfs.OperationException}.
     *
     * @return what follows "if the action failed:", empty if nothing particular is known
     */
    public String errors() {
        return errors;
    }

    /**
     * Returns what makes the library refuse a call with an {@link IllegalArgumentException}, before anything is sent.
     *
     * @return what follows "if", empty if nothing does
     */
    public String refusals() {
        return refusals;
    }

    /**
     * Returns the number of the daemon's procedure.
     *
     * @return a positive number, or {@link #LIBRARY_SIDE}
     */
    public int procedure() {
        return procedure;
    }

    /**
     * Tells whether the library carries this action out itself.
     *
     * @return {@code true} if there is no procedure of the daemon
     */
    public boolean isLibrarySide() {
        return procedure == LIBRARY_SIDE;
    }

    /**
     * Returns our editorial group, which names the generated interface.
     *
     * @return a lower-case word such as {@code partition}
     */
    public String group() {
        return group;
    }

    /**
     * Returns the optional feature of the daemon that this action belongs to, as known to {@code available}.
     *
     * @return a feature name, or an empty string if the action is always there
     */
    public String feature() {
        return feature;
    }

    /**
     * Returns the libguestfs version that introduced the action.
     *
     * @return a version such as {@code 1.0.78}
     */
    public String since() {
        return since;
    }

    /**
     * Returns the action to use instead, if upstream deprecates this one in favour of another.
     *
     * @return an upstream name, or an empty string
     */
    public String deprecatedBy() {
        return deprecatedBy;
    }

    /**
     * Returns what the action gives back.
     *
     * @return the result descriptor
     */
    public Result<R> result() {
        return result;
    }

    /**
     * Returns the required parameters, in order.
     *
     * @return an immutable list
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns the optional arguments, in the order of their bits on the wire.
     *
     * @return an immutable list
     */
    public List<Parameter> options() {
        return options;
    }

    /**
     * Tells whether the action has a trait.
     *
     * @param trait the trait in question
     * @return {@code true} if it has
     */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Facts about an action that callers and the handle act upon. */
    public enum Trait {
        /** A transfer of the action can be cancelled by {@code user_cancel}. */
        CANCELLABLE,
        /** The action may send progress messages. */
        PROGRESS,
        /** The action is allowed only before launch. */
        CONFIG_ONLY,
        /** Arguments or result must fit in one message of the protocol, 4 MiB. */
        PROTOCOL_LIMIT,
        /** Upstream advises against it. */
        DEPRECATED,
        /** Not part of the public API: used by the library, by its tests or for debugging. */
        INTERNAL
    }

    /**
     * Collects the description of an action.
     *
     * @param <R> the Java type of the result
     */
    public static final class Builder<R> {
        private final String name;
        private final Result<R> result;
        private String summary = "";
        private String details = "";
        private String errors = "";
        private String refusals = "";
        private int procedure = LIBRARY_SIDE;
        private String group = "";
        private String feature = "";
        private String since = "";
        private String deprecatedBy = "";
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Parameter> options = new ArrayList<>();
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

        private Builder(String name, Result<R> result) {
            this.name = Objects.requireNonNull(name, "name");
            this.result = Objects.requireNonNull(result, "result");
        }

        /**
         * Sets what the action does.
         *
         * @param value a sentence
         * @return this builder
         */
        public Builder<R> summary(String value) {
            summary = value;
            return this;
        }

        /**
         * Sets what else a caller should know.
         *
         * @param value sentences
         * @return this builder
         */
        public Builder<R> details(String value) {
            details = value;
            return this;
        }

        /**
         * Sets what makes the action fail.
         *
         * @param value what follows "if the action failed:"
         * @return this builder
         */
        public Builder<R> errors(String value) {
            errors = value;
            return this;
        }

        /**
         * Sets what makes the library refuse a call.
         *
         * @param value what follows "if"
         * @return this builder
         */
        public Builder<R> refusals(String value) {
            refusals = value;
            return this;
        }

        /**
         * Sets the daemon's procedure number.
         *
         * @param number a positive number
         * @return this builder
         */
        public Builder<R> procedure(int number) {
            procedure = number;
            return this;
        }

        /**
         * Sets the editorial group.
         *
         * @param value a lower-case word
         * @return this builder
         */
        public Builder<R> group(String value) {
            group = value;
            return this;
        }

        /**
         * Sets the daemon's optional feature.
         *
         * @param value a feature name
         * @return this builder
         */
        public Builder<R> feature(String value) {
            feature = value;
            return this;
        }

        /**
         * Sets the version that introduced the action.
         *
         * @param value a libguestfs version
         * @return this builder
         */
        public Builder<R> since(String value) {
            since = value;
            return this;
        }

        /**
         * Names the action to use instead, and so marks this one deprecated.
         *
         * @param value an upstream name
         * @return this builder
         */
        public Builder<R> deprecatedBy(String value) {
            deprecatedBy = value;
            traits.add(Trait.DEPRECATED);
            return this;
        }

        /**
         * Adds required parameters.
         *
         * @param values the parameters, in order
         * @return this builder
         */
        public Builder<R> parameters(Parameter... values) {
            parameters.addAll(List.of(values));
            return this;
        }

        /**
         * Adds optional arguments.
         *
         * @param values the optional arguments, in the order of their bits
         * @return this builder
         */
        public Builder<R> options(Parameter... values) {
            options.addAll(List.of(values));
            return this;
        }

        /**
         * Adds traits.
         *
         * @param values the traits
         * @return this builder
         */
        public Builder<R> traits(Trait... values) {
            traits.addAll(List.of(values));
            return this;
        }

        /**
         * Finishes the description.
         *
         * @return the action
         */
        public Action<R> build() {
            return new Action<>(this);
        }
    }
}
