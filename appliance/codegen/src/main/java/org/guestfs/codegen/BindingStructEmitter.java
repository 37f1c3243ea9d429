// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.List;
import java.util.Locale;
import org.guestfs.codegen.Struct.Field;

/** Writes a struct as libguestfs's own Java binding has it: public fields of the upstream names. */
final class BindingStructEmitter {
    private BindingStructEmitter() {}

    static Source emit(Struct struct) {
        String name = struct.bindingName();
        var source = new Source(BindingEmitter.PACKAGE, name);
        source.doc("", List.of(struct.summary(), "", "<p>The struct {@code " + struct.name() + "} in guestfs(3)."));
        source.line("public class " + name + " {");
        struct.fields().forEach(field -> emitField(source, field));
        source.line("    /** Makes an empty struct. */", "    public " + name + "() {}", "");
        // The record may have the same simple name.
        source.line("    static " + name + " of(" + Naming.PACKAGE + "." + Naming.struct(struct.name()) + " values) {");
        source.line("        var struct = new " + name + "();");
        struct.fields().forEach(field -> emitAssignment(source, field));
        return source.line("        return struct;", "    }", "}");
    }

    /** Programs may know a field under a former name. */
    private static void emitField(Source source, Field field) {
        source.doc("    ", List.of(sentence(field.doc())));
        source.line("    public " + javaType(field) + " " + field.name() + ";", "");
        if (!field.formerName().isEmpty()) {
            source.doc("    ", List.of("The same.", "", "@deprecated renamed to {@link #" + field.name() + "}"));
            source.line("    @Deprecated", "    public " + javaType(field) + " " + field.formerName() + ";", "");
        }
    }

    private static void emitAssignment(Source source, Field field) {
        String value = converted(field, "values." + Naming.variable(field.name()) + "()");
        source.line("        struct." + field.name() + " = " + value + ";");
        if (!field.formerName().isEmpty()) {
            source.line("        struct." + field.formerName() + " = struct." + field.name() + ";");
        }
    }

    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
    }

    private static String javaType(Field field) {
        return switch (field.type()) {
            case BUFFER -> "String";
            case UINT32 -> "int";
            default -> field.type().javaType();
        };
    }

    private static String converted(Field field, String value) {
        return switch (field.type()) {
            case BUFFER -> "Binding.text(" + value + ")";
            case UINT32 -> "(int) " + value;
            default -> value;
        };
    }
}
