// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.ArgumentType;
import org.guestfs.codegen.Operation.Result;
import org.guestfs.codegen.Operation.ResultType;

/** Writes the interface of a group: a default method of one expression for each action. */
final class ApiEmitter {
    /** In what forms a transfer is taken beside its own type. */
    private static final Map<ArgumentType, List<String>> TRANSFERS = Map.of(
            ArgumentType.FILE_IN, List.of("java.nio.file.Path", "java.io.InputStream"),
            ArgumentType.FILE_OUT, List.of("java.nio.file.Path", "java.io.OutputStream"));

    private final Spec spec;
    private final Source source;
    private final Operation operation;

    private ApiEmitter(Spec spec, Source source, Operation operation) {
        this.spec = spec;
        this.source = source;
        this.operation = operation;
    }

    static Source emit(Spec spec, String group, List<Operation> operations) {
        String name = Naming.api(group);
        var source = new Source(name);
        source.use("org.guestfs.spi.Call");
        source.use("org.guestfs.spi.Invoker");
        source.doc("", List.of("Actions of the group {@code " + group + "}.", "", "@since 0.1"));
        source.line("@Generated(\"" + group + "\")", "public interface " + name + " extends Invoker {");
        operations.stream().filter(Operation::isCallable).forEach(operation -> new ApiEmitter(spec, source, operation)
                .emit());
        return source.line("}");
    }

    private void emit() {
        emitMethods(false);
        if (!operation.options().isEmpty()) {
            emitMethods(true);
        }
    }

    private void emitMethods(boolean withOptions) {
        String call = "Call.of("
                + joined(
                        Stream.of(Naming.actions(operation.group()) + "." + Naming.constant(operation.name())), names())
                + ")"
                + (withOptions ? ".with(options.values())" : "");
        emitMethod(withOptions, "", "invoke(" + call + ")");
        operation.arguments().stream()
                .filter(argument -> TRANSFERS.containsKey(argument.type()))
                .findFirst()
                .ifPresent(transfer -> TRANSFERS.get(transfer.type()).forEach(form -> {
                    String own = source.use(transfer.type().javaType());
                    Stream<String> values = operation.arguments().stream()
                            .map(argument ->
                                    argument == transfer ? own + ".of(" + name(argument) + ")" : name(argument));
                    emitMethod(
                            withOptions,
                            form,
                            Naming.method(operation.name()) + "("
                                    + joined(values, withOptions ? Stream.of("options") : Stream.empty()) + ")");
                }));
    }

    private void emitMethod(boolean withOptions, String transferForm, String expression) {
        source.doc("    ", doc(withOptions, transferForm));
        if (operation.isDeprecated()) {
            source.line("    @Deprecated");
        }
        Stream<String> parameters = operation.arguments().stream()
                .map(argument -> (TRANSFERS.containsKey(argument.type()) && !transferForm.isEmpty()
                                ? source.use(transferForm)
                                : javaType(source, argument.type()))
                        + " " + name(argument));
        Stream<String> options =
                withOptions ? Stream.of(Naming.options(operation.name()) + " options") : Stream.empty();
        source.line("    default " + javaType(source, operation.result()) + " " + Naming.method(operation.name()) + "("
                + joined(parameters, options) + ") {");
        source.line("        " + (operation.result().type() == ResultType.NONE ? "" : "return ") + expression + ";");
        source.line("    }", "");
    }

    private List<String> doc(boolean withOptions, String transferForm) {
        var lines = new ArrayList<String>();
        lines.add(operation.summary());
        lines.add("");
        if (!operation.details().isEmpty()) {
            lines.add("<p>" + operation.details());
            lines.add("");
        }
        lines.add("<p>" + origin());
        traits().forEach(lines::add);
        lines.add("");
        operation
                .arguments()
                .forEach(argument -> lines.add("@param " + name(argument) + " " + argumentDoc(argument, transferForm)));
        if (withOptions) {
            lines.add("@param options optional arguments");
        }
        if (operation.result().type() != ResultType.NONE) {
            lines.add("@return " + operation.result().doc());
        }
        lines.add("@throws org.guestfs.OperationException if the action failed" + after(": ", Words.errors(operation))
                + "; the handle remains usable");
        lines.add("@throws org.guestfs.ApplianceLostException if the appliance is lost"
                + (operation.procedure() == 0 ? " while the library uses it" : ""));
        String refusals = Words.refusals(operation);
        if (!refusals.isEmpty()) {
            lines.add("@throws IllegalArgumentException if " + refusals);
        }
        lines.add("@throws IllegalStateException if the handle is closed or in another state than the action needs");
        if (operation.isDeprecated()) {
            lines.add("@deprecated " + replacement());
        }
        return lines;
    }

    private static String after(String separator, String text) {
        return text.isEmpty() ? "" : separator + text;
    }

    private String origin() {
        String where = operation.procedure() == 0
                ? "carried out by the library"
                : "procedure " + operation.procedure() + " of the daemon";
        String since = operation.since().startsWith("-") ? "" : ", since libguestfs " + operation.since();
        return "{@code guestfs_" + operation.name() + "} in guestfs(3); " + where + since + ".";
    }

    private List<String> traits() {
        var lines = new ArrayList<String>();
        if (!operation.feature().isEmpty()) {
            lines.add("Needs the feature {@code " + operation.feature() + "}.");
        }
        if (operation.traits().contains("CONFIG_ONLY")) {
            lines.add("Allowed only before launch.");
        }
        if (operation.traits().contains("CANCELLABLE")) {
            lines.add("The transfer can be cancelled with {@code user_cancel}.");
        }
        if (operation.traits().contains("PROGRESS")) {
            lines.add("It may send progress events.");
        }
        if (operation.traits().contains("PROTOCOL_LIMIT")) {
            lines.add("Arguments or result must fit in one message of the protocol, 4 MiB.");
        }
        if (operation.isInternal()) {
            lines.add("For debugging and tests: it may change.");
        }
        return lines;
    }

    private String argumentDoc(Argument argument, String transferForm) {
        if (transferForm.isEmpty() || !TRANSFERS.containsKey(argument.type())) {
            return Words.of(argument);
        }
        boolean isIn = argument.type() == ArgumentType.FILE_IN;
        return transferForm.endsWith("Path")
                ? "a file of the host, " + (isIn ? "to be read" : "created or truncated")
                : "a stream, which the caller closes";
    }

    private String replacement() {
        if (operation.deprecatedBy().isEmpty()) {
            return "upstream advises against it";
        }
        Operation other = spec.operation(operation.deprecatedBy());
        String owner = other.group().equals(operation.group()) ? "" : Naming.api(other.group());
        return other.isCallable()
                ? "use {@link " + owner + "#" + Naming.method(other.name()) + "} instead"
                : "upstream replaced it by the internal {@code " + other.name() + "}";
    }

    private Stream<String> names() {
        return operation.arguments().stream().map(ApiEmitter::name);
    }

    private static String name(Argument argument) {
        return Naming.variable(argument.name());
    }

    private static String joined(Stream<String> first, Stream<String> second) {
        return Stream.concat(first, second).collect(Collectors.joining(", "));
    }

    static String javaType(Source source, ArgumentType type) {
        return switch (type) {
            case OPT_STRING -> "@" + source.use("org.jspecify.annotations.Nullable") + " String";
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> source.use("java.util.List") + "<String>";
            default -> source.use(type.javaType());
        };
    }

    static String javaType(Source source, Result result) {
        return switch (result.type()) {
            case STRUCT -> Naming.struct(result.struct());
            case STRUCT_LIST -> source.use("java.util.List") + "<" + Naming.struct(result.struct()) + ">";
            case STRING_LIST -> source.use("java.util.List") + "<String>";
            case MAP -> source.use("java.util.Map") + "<String, String>";
            case OPTIONAL_STRING -> source.use("java.util.Optional") + "<String>";
            default -> result.type().javaType();
        };
    }
}
