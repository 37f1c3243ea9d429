// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what spans all groups: the list of all actions, the whole interface, the package and its annotation. */
final class CatalogueEmitter {
    private CatalogueEmitter() {}

    static List<Source> emit(Spec spec) {
        return List.of(catalogue(spec), api(spec), packageInfo(), generated());
    }

    private static Source catalogue(Spec spec) {
        var source = new Source("Catalogue");
        List.of(
                        "java.util.Comparator",
                        "java.util.List",
                        "java.util.Map",
                        "java.util.Optional",
                        "java.util.function.Function",
                        "java.util.stream.Collectors",
                        "java.util.stream.Stream",
                        "org.guestfs.spi.Action",
                        "org.guestfs.spi.StructType")
                .forEach(source::use);
        source.doc("", List.of("All actions and structs, for tools that work on any of them.", "", "@since 0.1"));
        source.line("@Generated(\"\")", "public final class Catalogue {");
        source.line("    private static final List<Action<?>> ACTIONS = Stream.of("
                + spec.groups().keySet().stream()
                        .map(group -> Naming.actions(group) + ".all()")
                        .collect(Collectors.joining(", "))
                + ").flatMap(List::stream)"
                + ".sorted(Comparator.comparing((Action<?> action) -> action.name())).toList();");
        source.line("    private static final Map<String, Action<?>> BY_NAME =");
        source.line("            ACTIONS.stream().collect(Collectors.toMap(Action::name, Function.identity()));");
        source.line("    private static final List<StructType<?>> STRUCTS = List.of("
                + spec.structs().stream()
                        .map(struct -> Naming.struct(struct.name()) + ".TYPE")
                        .collect(Collectors.joining(", "))
                + ");");
        source.line("", "    private Catalogue() {}", "");
        source.doc("    ", List.of("Returns all actions.", "", "@return an immutable list, in the order of the names"));
        source.line("    public static List<Action<?>> actions() {", "        return ACTIONS;", "    }", "");
        source.doc(
                "    ",
                List.of(
                        "Finds an action.",
                        "",
                        "@param name its upstream name",
                        "@return the action, or empty if there is none"));
        source.line("    public static Optional<Action<?>> find(String name) {");
        source.line("        return Optional.ofNullable(BY_NAME.get(name));", "    }", "");
        source.doc("    ", List.of("Returns all structs.", "", "@return an immutable list"));
        return source.line(
                "    public static List<StructType<?>> structs() {", "        return STRUCTS;", "    }", "}");
    }

    private static Source api(Spec spec) {
        var source = new Source("GuestfsApi");
        source.doc("", List.of("Every action, of all groups.", "", "@since 0.1"));
        source.line(
                "@Generated(\"\")",
                "public interface GuestfsApi extends "
                        + spec.groups().entrySet().stream()
                                .filter(group -> group.getValue().stream().anyMatch(Operation::isCallable))
                                .map(group -> Naming.api(group.getKey()))
                                .collect(Collectors.joining(", "))
                        + " {}");
        return source;
    }

    private static Source packageInfo() {
        return Source.whole(
                "package-info",
                """
                /**
                 * The actions of the guestfs API: one interface a group, records for options and structs, descriptors.
                 *
                 * <p>Generated from the table of actions. Names follow the libguestfs manual mechanically. Values are
                 * immutable; the interfaces have one abstract method, so whoever can carry out a call can be all of them.
                 */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """
                        .formatted(Naming.PACKAGE));
    }

    private static Source generated() {
        var source = new Source("Generated");
        List.of(
                        "java.lang.annotation.ElementType",
                        "java.lang.annotation.Retention",
                        "java.lang.annotation.RetentionPolicy",
                        "java.lang.annotation.Target")
                .forEach(source::use);
        source.doc("", List.of("Marks generated types, for tools that measure or check code.", "", "@since 0.1"));
        source.line("@Retention(RetentionPolicy.CLASS)", "@Target(ElementType.TYPE)", "public @interface Generated {");
        source.doc("    ", List.of("Returns the entry of the table.", "", "@return a name, or an empty string"));
        return source.line("    String value();", "}");
    }
}
