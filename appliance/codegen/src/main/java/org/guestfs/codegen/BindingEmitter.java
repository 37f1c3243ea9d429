// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.ArgumentType;
import org.guestfs.codegen.Operation.Result;
import org.guestfs.codegen.Operation.ResultType;

/** Writes the handle as libguestfs's own Java binding has it: a method of the upstream name for each action. */
final class BindingEmitter {
    static final String PACKAGE = "com.redhat.et.libguestfs";

    private static final String NAME = "GuestFS";

    private final Spec spec;
    private final Source source;
    private final Operation operation;

    private BindingEmitter(Spec spec, Source source, Operation operation) {
        this.spec = spec;
        this.source = source;
        this.operation = operation;
    }

    static Source emit(Spec spec) {
        var source = new Source(PACKAGE, NAME);
        source.use("java.util.Map");
        source.use("org.jspecify.annotations.Nullable");
        source.doc(
                "",
                List.of(
                        "A handle, with the signatures of libguestfs's own Java binding and with no native library.",
                        "",
                        "<p>What differs from that binding is in docs/compat.md."));
        source.line("public class " + NAME + " extends Binding {");
        emitEvents(spec, source);
        emitConstructors(source);
        spec.operations().stream()
                .filter(Operation::isInBindings)
                .forEach(operation -> new BindingEmitter(spec, source, operation).emit());
        return source.line("}");
    }

    private static void emitEvents(Spec spec, Source source) {
        spec.events().forEach((name, bit) -> {
            source.line("    /** The bit of the events {@code " + name + "}. */");
            source.line("    public static final long EVENT_" + name.toUpperCase(Locale.ROOT) + " = " + hex(bit) + ";");
        });
        int all = spec.events().values().stream().reduce(0, (left, right) -> left | right);
        source.line("    /** The bits of all events. */", "    public static final long EVENT_ALL = " + hex(all) + ";");
    }

    private static String hex(int bits) {
        return String.format(Locale.ROOT, "0x%x", bits);
    }

    private static void emitConstructors(Source source) {
        source.line("");
        source.doc(
                "    ",
                List.of(
                        "Creates a handle, configured by the environment variables.",
                        "",
                        "@throws LibGuestFSException never, but programs expect it"));
        source.line("    public " + NAME + "() throws LibGuestFSException {", "        this(null);", "    }", "");
        source.doc(
                "    ",
                List.of(
                        "Creates a handle.",
                        "",
                        "@param optargs {@code environment} ({@link Boolean}): whether environment variables configure"
                                + " the handle; {@code close_on_exit} ({@link Boolean}): whether it is closed when the"
                                + " JVM exits; both are {@code true} if absent",
                        "@throws LibGuestFSException never, but programs expect it"));
        source.line("    public " + NAME + "(@Nullable Map<String, Object> optargs) throws LibGuestFSException {");
        source.line("        super(optargs);", "    }", "");
    }

    private void emit() {
        boolean hasOptions = !operation.options().isEmpty();
        emitMethod(operation.name(), hasOptions, hasOptions ? callWithOptions() : call());
        if (hasOptions) {
            String target = operation.name();
            emitMethod(target, false, target + "(" + joined(names(), Stream.of("null")) + ")");
            if (operation.hadNoOptions()) {
                String alias = target + "_opts";
                emitMethod(alias, true, target + "(" + joined(names(), Stream.of("optargs")) + ")");
                emitMethod(alias, false, target + "(" + joined(names(), Stream.of("null")) + ")");
            }
        }
    }

    private String call() {
        return converted("call(" + joined(Stream.of(descriptor()), values()) + ")");
    }

    private String callWithOptions() {
        return converted("callWith(" + joined(Stream.of("optargs", descriptor()), values()) + ")");
    }

    private String descriptor() {
        return source.use(Naming.PACKAGE + "." + Naming.actions(operation.group())) + "."
                + Naming.constant(operation.name());
    }

    /** A lone array would be taken for the array of all arguments. */
    private Stream<String> values() {
        boolean isLoneArray = operation.arguments().size() == 1
                && javaType(operation.arguments().get(0)).equals("String[]");
        return isLoneArray ? names().map(name -> "(Object) " + name) : names();
    }

    private String converted(String result) {
        Result type = operation.result();
        return switch (type.type()) {
            case OPTIONAL_STRING -> result + ".orElse(null)";
            case BUFFER -> "text(" + result + ")";
            case STRING_LIST -> "array(" + result + ")";
            case MAP -> "map(" + result + ")";
            case STRUCT -> struct(type) + ".of(" + result + ")";
            case STRUCT_LIST -> "array(" + result + ", " + struct(type) + "::of, " + struct(type) + "[]::new)";
            default -> result;
        };
    }

    private void emitMethod(String method, boolean withOptions, String expression) {
        source.doc("    ", doc(method, withOptions));
        if (operation.isDeprecated()) {
            source.line("    @Deprecated");
        }
        Stream<String> parameters = operation.arguments().stream()
                .map(argument -> (argument.type() == ArgumentType.OPT_STRING ? "@Nullable " : "") + javaType(argument)
                        + " " + Naming.variable(argument.name()));
        Stream<String> options = withOptions ? Stream.of("@Nullable Map<String, Object> optargs") : Stream.empty();
        source.line("    public " + javaType(operation.result()) + " " + method + "(" + joined(parameters, options)
                + ") throws LibGuestFSException {");
        source.line("        " + (operation.result().type() == ResultType.NONE ? "" : "return ") + expression + ";");
        source.line("    }", "");
    }

    private List<String> doc(String method, boolean withOptions) {
        var lines = new ArrayList<String>();
        lines.add(operation.summary());
        lines.add("");
        if (!operation.details().isEmpty()) {
            lines.add("<p>" + operation.details());
            lines.add("");
        }
        lines.add("<p>{@code guestfs_" + method + "} in guestfs(3).");
        lines.add("");
        operation
                .arguments()
                .forEach(argument -> lines.add("@param " + Naming.variable(argument.name()) + " " + doc(argument)));
        if (withOptions) {
            lines.add("@param optargs optional arguments, or {@code null} for none: " + optionsDoc());
        }
        if (operation.result().type() != ResultType.NONE) {
            lines.add("@return " + operation.result().doc());
        }
        lines.add("@throws LibGuestFSException if " + failures());
        if (operation.isDeprecated()) {
            lines.add("@deprecated " + replacement());
        }
        return lines;
    }

    private static String doc(Argument argument) {
        return switch (argument.type()) {
            case FILE_IN -> "a file of the host, to be read";
            case FILE_OUT -> "a file of the host, created or truncated";
            case POINTER -> "a pointer of the C library";
            default -> Words.of(argument);
        };
    }

    private String failures() {
        String reasons = Stream.of(Words.errors(operation), Words.refusals(operation))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return reasons.isEmpty()
                ? "the action failed, or the handle is closed"
                : "the handle is closed, or the action failed: " + reasons;
    }

    private String optionsDoc() {
        return operation.options().stream()
                .map(option -> "{@code " + option.name() + "} ({@code " + boxed(option) + "})")
                .collect(Collectors.joining(", "));
    }

    private String replacement() {
        return operation.deprecatedBy().isEmpty()
                        || !spec.operation(operation.deprecatedBy()).isInBindings()
                ? "upstream advises against it"
                : "use {@link #" + operation.deprecatedBy() + "} instead";
    }

    private Stream<String> names() {
        return operation.arguments().stream().map(argument -> Naming.variable(argument.name()));
    }

    private static String joined(Stream<String> first, Stream<String> second) {
        return Stream.concat(first, second).collect(Collectors.joining(", "));
    }

    private static String javaType(Argument argument) {
        return switch (argument.type()) {
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> "String[]";
            case BOOL, INT, INT64, BUFFER_IN -> argument.type().javaType();
            case POINTER -> "long";
            default -> "String";
        };
    }

    private static String boxed(Argument option) {
        return switch (option.type()) {
            case BOOL -> "Boolean";
            case INT -> "Integer";
            case INT64 -> "Long";
            default -> javaType(option);
        };
    }

    private String javaType(Result result) {
        return switch (result.type()) {
            case OPTIONAL_STRING -> "@Nullable String";
            case STRING, BUFFER -> "String";
            case STRING_LIST -> "String[]";
            case STRUCT -> struct(result);
            case STRUCT_LIST -> struct(result) + "[]";
            default -> result.type().javaType();
        };
    }

    private String struct(Result result) {
        return spec.structs().stream()
                .filter(struct -> struct.name().equals(result.struct()))
                .map(Struct::bindingName)
                .findFirst()
                .orElseThrow();
    }
}
