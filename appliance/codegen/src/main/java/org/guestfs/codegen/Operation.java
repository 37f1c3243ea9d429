// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.List;
import java.util.Set;

/**
 * An action of the table.
 *
 * @param name the upstream name
 * @param procedure the daemon's procedure number, 0 for an action of the library
 * @param group our editorial group
 * @param feature the daemon's optional feature, empty if there is none
 * @param since the libguestfs version that introduced it
 * @param summary what it does, in a sentence
 * @param details what else a caller should know, in sentences; empty if there is nothing
 * @param errors what makes it fail, after "if"; empty if nothing particular is known
 * @param refusals what makes the library refuse it at once, after "if", beside what the types say; empty if nothing
 * @param result what it returns
 * @param arguments the required arguments
 * @param options the optional arguments
 * @param deprecatedBy the action to use instead, empty if there is none
 * @param traits names of the constants of {@code Action.Trait}
 * @param visibility for whom it is: empty for everybody
 * @param hadNoOptions whether it had no options at first, so that bindings have it under a second name too
 */
record Operation(
        String name,
        int procedure,
        String group,
        String feature,
        String since,
        String summary,
        String details,
        String errors,
        String refusals,
        Result result,
        List<Argument> arguments,
        List<Argument> options,
        String deprecatedBy,
        Set<String> traits,
        String visibility,
        boolean hadNoOptions) {
    /** Tells whether the API has a method for it. */
    boolean isCallable() {
        return !visibility.equals("internal") && !visibility.equals("bind-test");
    }

    /** Tells whether libguestfs's own bindings have a method for it. */
    boolean isInBindings() {
        return !visibility.equals("internal");
    }

    /** Tells whether the method is there for debugging and tests only. */
    boolean isInternal() {
        return traits.contains("INTERNAL");
    }

    boolean isDeprecated() {
        return traits.contains("DEPRECATED");
    }

    /**
     * An argument, required or optional.
     *
     * @param name the upstream name
     * @param type its type
     * @param doc a phrase about it, empty if its type says enough
     */
    record Argument(String name, ArgumentType type, String doc) {}

    /**
     * What an action returns.
     *
     * @param type the upstream type
     * @param key what the keys of a map denote
     * @param value what a string denotes
     * @param struct the name of the struct, empty for other types
     * @param doc a phrase about it
     */
    record Result(ResultType type, String key, String value, String struct, String doc) {}

    /** The types of results, with the Java type in signatures. */
    enum ResultType {
        NONE("void"),
        BOOL("boolean"),
        INT("int"),
        INT64("long"),
        STRING("String"),
        OPTIONAL_STRING("Optional<String>"),
        BUFFER("byte[]"),
        STRING_LIST("List<String>"),
        MAP("Map<String, String>"),
        STRUCT(""),
        STRUCT_LIST("");

        private final String javaType;

        ResultType(String javaType) {
            this.javaType = javaType;
        }

        String javaType() {
            return javaType;
        }
    }

    /** The types of arguments, which are the constants of {@code Parameter.Type}, with what signatures and docs say. */
    enum ArgumentType {
        STRING("String", "the %s"),
        OPT_STRING("@Nullable String", "the %s, or {@code null}"),
        PATHNAME("String", "an absolute path inside the guest"),
        DEVICE("String", "a block device, such as {@code /dev/sda1}"),
        MOUNTABLE("String", "a device, or a btrfs subvolume such as {@code btrfsvol:/dev/sda1/home}"),
        DEV_OR_PATH("String", "a block device, or an absolute path inside the guest"),
        MOUNTABLE_OR_PATH("String", "a device, a btrfs subvolume, or an absolute path inside the guest"),
        GUID("String", "a GUID of the form {@code 8-4-4-4-12}"),
        KEY("org.guestfs.Secret", "a pass phrase or key, which is never traced"),
        STRING_LIST("java.util.List<String>", "the %s"),
        DEVICE_LIST("java.util.List<String>", "block devices, such as {@code /dev/sda1}"),
        FILENAME_LIST("java.util.List<String>", "names without a slash"),
        BOOL("boolean", "the %s"),
        INT("int", "the %s"),
        INT64("long", "the %s"),
        BUFFER_IN("byte[]", "the bytes, fewer than 4 MiB"),
        FILE_IN("org.guestfs.FileIn", "what is sent to the appliance"),
        FILE_OUT("org.guestfs.FileOut", "where the data goes"),
        POINTER("Object", "the %s");

        private final String javaType;
        private final String doc;

        ArgumentType(String javaType, String doc) {
            this.javaType = javaType;
            this.doc = doc;
        }

        String javaType() {
            return javaType;
        }

        String doc(String name) {
            return String.format(doc, name.replace('_', ' '));
        }

        /** Tells whether values are strings, or lists of them. */
        boolean isText() {
            return javaType.endsWith("String") || javaType.endsWith("<String>");
        }

        /** Tells whether the type says nothing about what the value is for. */
        boolean isGeneric() {
            return doc.contains("%s");
        }
    }
}
