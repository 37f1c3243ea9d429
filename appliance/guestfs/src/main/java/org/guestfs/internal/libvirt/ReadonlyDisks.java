// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of a disk that the XML marks as read-only when the caller wants to write: {@code readonlydisk}. */
public enum ReadonlyDisks {
    /** The action fails. */
    ERROR(Access.REFUSED),
    /** The disk is added read-only. */
    READ(Access.READONLY),
    /** The disk is added for writing all the same. */
    WRITE(Access.WRITABLE),
    /** The disk is left out, even if the caller wants to read only. */
    IGNORE(Access.SKIPPED);

    private final Access whenWriting;

    ReadonlyDisks(Access whenWriting) {
        this.whenWriting = whenWriting;
    }

    /** How a disk is added. */
    enum Access {
        /** For reading. */
        READONLY,
        /** For reading and writing. */
        WRITABLE,
        /** Not at all. */
        SKIPPED,
        /** Not at all, and the action fails. */
        REFUSED
    }

    /**
     * Finds a choice by the word of the manual.
     *
     * @param word the word, or {@code null} for the default
     * @return the choice
     * @throws IllegalArgumentException if it is another word
     */
    public static ReadonlyDisks of(@Nullable String word) {
        if (word == null) {
            return WRITE;
        }
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown readonlydisk parameter '" + word + "'; use "
                        + Arrays.stream(values()).map(ReadonlyDisks::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Decides about a disk.
     *
     * @param isMarked whether the XML marks it as read-only
     * @param isReadonly whether the caller wants to read only
     */
    Access access(boolean isMarked, boolean isReadonly) {
        if (isMarked && (!isReadonly || this == IGNORE)) {
            return whenWriting;
        }
        return isReadonly ? Access.READONLY : Access.WRITABLE;
    }
}
