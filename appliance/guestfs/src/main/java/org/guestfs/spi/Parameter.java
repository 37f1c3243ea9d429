// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.util.List;
import java.util.Objects;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.Secret;

/**
 * One parameter or optional argument of an action.
 *
 * @param name the upstream name, such as {@code mountpoint}
 * @param type what kind of value it takes
 * @param doc what it is for, as a phrase without a full stop; empty if the action is not one of the table
 * @since 0.1
 */
public record Parameter(String name, Type type, String doc) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if one is {@code null}
     */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(doc, "doc");
    }

    /**
     * Makes a parameter without words, for an action that is not one of the table.
     *
     * @param name the upstream name
     * @param type what kind of value it takes
     */
    public Parameter(String name, Type type) {
        this(name, type, "");
    }

    /**
     * The kinds of values, as in the libguestfs generator; the wire form of each is in its XDR description.
     */
    public enum Type {
        /** A string without special meaning. */
        STRING(String.class),
        /** A string that may be absent. */
        OPT_STRING(String.class),
        /** An absolute path inside the guest. */
        PATHNAME(String.class),
        /** A block device, such as {@code /dev/sda1}. */
        DEVICE(String.class),
        /** A device, or a btrfs subvolume written {@code btrfsvol:/dev/sda1/volume}. */
        MOUNTABLE(String.class),
        /** A device or an absolute path. */
        DEV_OR_PATH(String.class),
        /** A mountable or an absolute path. */
        MOUNTABLE_OR_PATH(String.class),
        /** A GUID of 36 characters, braces allowed. */
        GUID(String.class),
        /** A pass phrase or key, which is never traced. */
        KEY(Secret.class),
        /** A list of strings. */
        STRING_LIST(List.class),
        /** A list of block devices. */
        DEVICE_LIST(List.class),
        /** A list of file names without a slash. */
        FILENAME_LIST(List.class),
        /** A truth value. */
        BOOL(Boolean.class),
        /** A signed number of 32 bits. */
        INT(Integer.class),
        /** A signed number of 64 bits. */
        INT64(Long.class),
        /** Bytes that travel inside the message. */
        BUFFER_IN(byte[].class),
        /** Data streamed to the daemon. */
        FILE_IN(FileIn.class),
        /** Data streamed from the daemon. */
        FILE_OUT(FileOut.class),
        /** An object of another library, such as a libvirt domain. */
        POINTER(Object.class);

        private final Class<?> javaType;

        Type(Class<?> javaType) {
            this.javaType = javaType;
        }

        /**
         * Returns the Java type of the values.
         *
         * @return a reference type; numbers and truth values are boxed
         */
        public Class<?> javaType() {
            return javaType;
        }

        /**
         * Tells whether the value is a single string.
         *
         * @return {@code true} for strings, paths, devices and the like; not for keys
         */
        public boolean isString() {
            return javaType == String.class;
        }

        /**
         * Tells whether the value is streamed in chunks apart from the message.
         *
         * @return {@code true} for {@link #FILE_IN} and {@link #FILE_OUT}
         */
        public boolean isTransfer() {
            return this == FILE_IN || this == FILE_OUT;
        }
    }
}
