// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** How upstream names become Java names: mechanically, so that the manual can be searched; odd ones stand here. */
final class Naming {
    static final String PACKAGE = "org.guestfs.api";

    /** Methods that every handle has already; {@code invoke} is the one of {@code Invoker}. */
    private static final Set<String> TAKEN = Set.of(
            "clone",
            "close",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "invoke",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    /** Groups whose interface would not read well. */
    private static final Map<String, String> GROUPS = Map.of("bindtest", "BindTest");

    private Naming() {}

    static String method(String action) {
        String camel = camel(action);
        return SourceVersion.isKeyword(camel) || TAKEN.contains(camel) ? camel + "Action" : camel;
    }

    static String variable(String name) {
        String camel = camel(name);
        return SourceVersion.isKeyword(camel) ? camel + "Value" : camel;
    }

    static String constant(String action) {
        return action.toUpperCase(Locale.ROOT);
    }

    static String struct(String name) {
        return capital(camel(name));
    }

    static String options(String action) {
        return capital(camel(action)) + "Options";
    }

    static String api(String group) {
        return group(group) + "Api";
    }

    static String actions(String group) {
        return group(group) + "Actions";
    }

    private static String group(String group) {
        return GROUPS.getOrDefault(group, capital(camel(group)));
    }

    private static String camel(String name) {
        String joined = Arrays.stream(name.split("_")).map(Naming::capital).collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
