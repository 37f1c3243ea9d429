// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes what an action returns.
 *
 * @param <R> the Java type; {@link Void} where there is nothing
 * @since 0.1
 */
public final class Result<R> {
    private final Kind kind;
    private final Text key;
    private final Text value;
    private final @Nullable StructType<?> struct;
    private final String doc;

    private Result(Kind kind, Text key, Text value, @Nullable StructType<?> struct, String doc) {
        this.kind = kind;
        this.key = key;
        this.value = value;
        this.struct = struct;
        this.doc = doc;
    }

    /**
     * Describes an action that returns nothing.
     *
     * @return the descriptor
     */
    public static Result<Void> none() {
        return new Result<>(Kind.NONE, Text.PLAIN, Text.PLAIN, null, "");
    }

    /**
     * Describes a truth value.
     *
     * @return the descriptor
     */
    public static Result<Boolean> bool() {
        return new Result<>(Kind.BOOL, Text.PLAIN, Text.PLAIN, null, "");
    }

    /**
     * Describes a signed number of 32 bits.
     *
     * @return the descriptor
     */
    public static Result<Integer> int32() {
        return new Result<>(Kind.INT, Text.PLAIN, Text.PLAIN, null, "");
    }

    /**
     * Describes a signed number of 64 bits.
     *
     * @return the descriptor
     */
    public static Result<Long> int64() {
        return new Result<>(Kind.INT64, Text.PLAIN, Text.PLAIN, null, "");
    }

    /**
     * Describes a string.
     *
     * @param text what the string denotes
     * @return the descriptor
     */
    public static Result<String> string(Text text) {
        return new Result<>(Kind.STRING, Text.PLAIN, text, null, "");
    }

    /**
     * Describes a string that the library holds and that may be absent.
     *
     * @return the descriptor
     */
    public static Result<Optional<String>> optionalString() {
        return new Result<>(Kind.OPTIONAL_STRING, Text.PLAIN, Text.PLAIN, null, "");
    }

    /**
     * Describes bytes.
     *
     * @return the descriptor
     */
    public static Result<byte[]> buffer() {
        return new Result<>(Kind.BUFFER, Text.PLAIN, Text.PLAIN, null, "");
    }

    /**
     * Describes a list of strings.
     *
     * @param text what the strings denote
     * @return the descriptor
     */
    public static Result<List<String>> strings(Text text) {
        return new Result<>(Kind.STRING_LIST, Text.PLAIN, text, null, "");
    }

    /**
     * Describes a map of strings, in the order in which the daemon gave them.
     *
     * @param key what the keys denote
     * @param value what the values denote
     * @return the descriptor
     */
    public static Result<Map<String, String>> map(Text key, Text value) {
        return new Result<>(Kind.MAP, key, value, null, "");
    }

    /**
     * Describes a struct.
     *
     * @param type the struct
     * @param <T> its record
     * @return the descriptor
     */
    public static <T> Result<T> struct(StructType<T> type) {
        return new Result<>(Kind.STRUCT, Text.PLAIN, Text.PLAIN, Objects.requireNonNull(type, "type"), "");
    }

    /**
     * Describes a list of structs.
     *
     * @param type the struct
     * @param <T> its record
     * @return the descriptor
     */
    public static <T> Result<List<T>> structs(StructType<T> type) {
        return new Result<>(Kind.STRUCT_LIST, Text.PLAIN, Text.PLAIN, Objects.requireNonNull(type, "type"), "");
    }

    /**
     * Describes the same result in words.
     *
     * @param words what is returned, as a phrase without a full stop
     * @return a new descriptor
     */
    public Result<R> described(String words) {
        return new Result<>(kind, key, value, struct, Objects.requireNonNull(words, "words"));
    }

    /**
     * Returns what the action gives back, in words.
     *
     * @return a phrase without a full stop; empty if there is nothing, or if the action is not one of the table
     */
    public String doc() {
        return doc;
    }

    /**
     * Returns the shape of the result.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what the keys of a map denote.
     *
     * @return {@link Text#PLAIN} for other kinds
     */
    public Text key() {
        return key;
    }

    /**
     * Returns what a string, the elements of a list or the values of a map denote.
     *
     * @return {@link Text#PLAIN} for other kinds
     */
    public Text value() {
        return value;
    }

    /**
     * Returns the type of a struct or of the elements of a list of structs.
     *
     * @return the struct type
     * @throws IllegalStateException for other kinds
     */
    public StructType<?> struct() {
        if (struct == null) {
            throw new IllegalStateException("a result of kind " + kind + " has no struct type");
        }
        return struct;
    }

    /** The shapes of results. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** {@link Boolean}. */
        BOOL,
        /** {@link Integer}. */
        INT,
        /** {@link Long}. */
        INT64,
        /** {@link String}. */
        STRING,
        /** {@link Optional} of {@link String}. */
        OPTIONAL_STRING,
        /** {@code byte[]}. */
        BUFFER,
        /** {@link List} of {@link String}. */
        STRING_LIST,
        /** {@link Map} of {@link String} to {@link String}. */
        MAP,
        /** A record. */
        STRUCT,
        /** {@link List} of records. */
        STRUCT_LIST
    }

    /** What a string denotes. */
    public enum Text {
        /** No special meaning. */
        PLAIN,
        /** A block device. */
        DEVICE,
        /** A device or btrfs subvolume that can be mounted. */
        MOUNTABLE
    }
}
