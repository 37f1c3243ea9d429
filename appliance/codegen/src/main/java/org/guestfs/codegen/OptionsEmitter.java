// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.ArgumentType;

/** Writes the optional arguments of an action: an immutable value with a builder. */
final class OptionsEmitter {
    private OptionsEmitter() {}

    static Source emit(Operation operation) {
        String name = Naming.options(operation.name());
        var source = new Source(name);
        source.use("org.jspecify.annotations.Nullable");
        source.doc(
                "",
                List.of(
                        "Optional arguments of {@code " + operation.name() + "}; what is not set keeps its default.",
                        "",
                        "@since 0.1"));
        source.line("@Generated(\"" + operation.name() + "\")", "public final class " + name + " {");
        operation
                .options()
                .forEach(option -> source.line(
                        "    private final @Nullable " + boxed(source, option) + " " + variable(option) + ";"));
        source.line("", "    private " + name + "(Builder builder) {");
        operation
                .options()
                .forEach(option -> source.line("        " + variable(option) + " = builder." + variable(option) + ";"));
        source.line("    }", "");
        source.doc("    ", List.of("Starts a set of options.", "", "@return a builder with nothing set"));
        source.line("    public static Builder builder() {", "        return new Builder();", "    }", "");
        source.doc(
                "    ",
                List.of(
                        "Returns the values as a call takes them.",
                        "",
                        "@return a value or {@code null} for each option, in the order of the action's descriptor"));
        source.line("    public @Nullable Object[] values() {");
        source.line(
                "        return new @Nullable Object[] {" + join(operation, OptionsEmitter::variable) + "};", "    }");
        emitBuilder(source, operation, name);
        return source.line("}");
    }

    private static void emitBuilder(Source source, Operation operation, String name) {
        source.line("", "    /** Collects options. */", "    public static final class Builder {");
        operation
                .options()
                .forEach(option -> source.line(
                        "        private @Nullable " + boxed(source, option) + " " + variable(option) + ";"));
        source.line("", "        private Builder() {}");
        for (Argument option : operation.options()) {
            source.line("");
            source.doc(
                    "        ",
                    List.of(
                            "Sets the option {@code " + option.name() + "}.",
                            "",
                            "@param value " + option.doc(),
                            "@return this builder"));
            source.line("        public Builder " + variable(option) + "(" + plain(source, option) + " value) {");
            source.line("            " + variable(option) + " = " + copied(option) + ";");
            source.line("            return this;", "        }");
        }
        source.line("");
        source.doc("        ", List.of("Finishes the options.", "", "@return an immutable value"));
        source.line("        public " + name + " build() {", "            return new " + name + "(this);");
        source.line("        }", "    }");
    }

    private static String join(Operation operation, Function<Argument, String> part) {
        return operation.options().stream().map(part).collect(Collectors.joining(", "));
    }

    private static String variable(Argument option) {
        return Naming.variable(option.name());
    }

    private static String copied(Argument option) {
        return option.type() == ArgumentType.STRING_LIST ? "List.copyOf(value)" : "value";
    }

    private static String plain(Source source, Argument option) {
        return ApiEmitter.javaType(source, option.type());
    }

    private static String boxed(Source source, Argument option) {
        return switch (option.type()) {
            case BOOL -> "Boolean";
            case INT -> "Integer";
            case INT64 -> "Long";
            default -> plain(source, option);
        };
    }
}
