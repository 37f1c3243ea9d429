// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.List;
import java.util.stream.Collectors;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.Result;

/** Writes the descriptors of a group. */
final class ActionsEmitter {
    private ActionsEmitter() {}

    static Source emit(String group, List<Operation> operations) {
        String name = Naming.actions(group);
        var source = new Source(name);
        source.use("org.guestfs.spi.Action");
        source.use("org.guestfs.spi.Result");
        source.use("java.util.List");
        source.doc("", List.of("Descriptors of the actions of the group {@code " + group + "}.", "", "@since 0.1"));
        source.line("@Generated(\"" + group + "\")", "public final class " + name + " {");
        operations.forEach(operation -> emit(source, operation));
        source.line("    private " + name + "() {}", "");
        source.doc("    ", List.of("Returns all of them.", "", "@return an immutable list, in the order of the names"));
        source.line("    public static List<Action<?>> all() {");
        source.line("        return List.of("
                + operations.stream()
                        .map(operation -> Naming.constant(operation.name()))
                        .collect(Collectors.joining(", "))
                + ");");
        return source.line("    }", "}");
    }

    private static void emit(Source source, Operation operation) {
        source.line("    /** Describes {@code " + operation.name() + "}. */");
        source.line("    public static final Action<" + boxed(source, operation.result()) + "> "
                + Naming.constant(operation.name()) + " = Action.define(\"" + operation.name() + "\", "
                + described(operation.result()) + ")");
        words(source, "summary", operation.summary());
        words(source, "details", operation.details());
        words(source, "errors", Words.errors(operation));
        words(source, "refusals", Words.refusals(operation));
        if (operation.procedure() != 0) {
            source.line("            .procedure(" + operation.procedure() + ")");
        }
        source.line("            .group(\"" + operation.group() + "\")");
        if (!operation.feature().isEmpty()) {
            source.line("            .feature(\"" + operation.feature() + "\")");
        }
        source.line("            .since(\"" + operation.since() + "\")");
        if (!operation.deprecatedBy().isEmpty()) {
            source.line("            .deprecatedBy(\"" + operation.deprecatedBy() + "\")");
        }
        parameters(source, "parameters", operation.arguments());
        parameters(source, "options", operation.options());
        if (!operation.traits().isEmpty()) {
            source.use("org.guestfs.spi.Action.Trait");
            source.line("            .traits("
                    + operation.traits().stream().map(trait -> "Trait." + trait).collect(Collectors.joining(", "))
                    + ")");
        }
        source.line("            .build();", "");
    }

    private static void words(Source source, String method, String text) {
        if (!text.isEmpty()) {
            source.line("            ." + method + "(" + Words.literal(text) + ")");
        }
    }

    private static void parameters(Source source, String method, List<Argument> arguments) {
        if (!arguments.isEmpty()) {
            source.use("org.guestfs.spi.Parameter");
            source.use("org.guestfs.spi.Parameter.Type");
            source.line("            ." + method + "("
                    + arguments.stream()
                            .map(argument -> "new Parameter(\"" + argument.name() + "\", Type." + argument.type() + ", "
                                    + Words.literal(Words.of(argument)) + ")")
                            .collect(Collectors.joining(", "))
                    + ")");
        }
    }

    private static String boxed(Source source, Result result) {
        return switch (result.type()) {
            case NONE -> "Void";
            case BOOL -> "Boolean";
            case INT -> "Integer";
            case INT64 -> "Long";
            default -> ApiEmitter.javaType(source, result);
        };
    }

    private static String described(Result result) {
        return descriptor(result) + (result.doc().isEmpty() ? "" : ".described(" + Words.literal(result.doc()) + ")");
    }

    private static String descriptor(Result result) {
        return switch (result.type()) {
            case NONE -> "Result.none()";
            case BOOL -> "Result.bool()";
            case INT -> "Result.int32()";
            case INT64 -> "Result.int64()";
            case STRING -> "Result.string(Result.Text." + result.value() + ")";
            case OPTIONAL_STRING -> "Result.optionalString()";
            case BUFFER -> "Result.buffer()";
            case STRING_LIST -> "Result.strings(Result.Text." + result.value() + ")";
            case MAP -> "Result.map(Result.Text." + result.key() + ", Result.Text." + result.value() + ")";
            case STRUCT -> "Result.struct(" + Naming.struct(result.struct()) + ".TYPE)";
            case STRUCT_LIST -> "Result.structs(" + Naming.struct(result.struct()) + ".TYPE)";
        };
    }
}
