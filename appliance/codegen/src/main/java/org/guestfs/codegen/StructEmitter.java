// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guestfs.codegen.Struct.Field;
import org.guestfs.codegen.Struct.FieldType;

/** Writes the record of a struct, with its descriptor. */
final class StructEmitter {
    private StructEmitter() {}

    static Source emit(Struct struct) {
        String name = Naming.struct(struct.name());
        var source = new Source(name);
        source.use("java.util.List");
        source.use("org.guestfs.spi.StructType");
        source.use("org.guestfs.spi.StructType.Field");
        source.use("org.guestfs.spi.StructType.FieldType");
        source.doc("", doc(struct));
        source.line("@Generated(\"" + struct.name() + "\")");
        source.line("public record " + name + "(" + components(struct) + ") {");
        source.line("    /** Describes the struct {@code " + struct.name() + "}. */");
        source.line("    public static final StructType<" + name + "> TYPE = new StructType<>(");
        source.line("            \"" + struct.name() + "\",", "            " + name + ".class,");
        source.line("            List.of(" + fields(struct) + "),");
        source.line("            values -> new " + name + "(" + fromValues(struct) + "),");
        source.line("            struct -> new Object[] {" + toValues(struct) + "});");
        if (struct.fields().stream().anyMatch(field -> field.type() == FieldType.BUFFER)) {
            emitArrayCare(source, struct, name);
        }
        return source.line("}");
    }

    private static List<String> doc(Struct struct) {
        var lines = new ArrayList<String>();
        lines.add(struct.summary());
        lines.add("");
        lines.addAll(componentDocs(struct));
        lines.add("@since 0.1");
        return lines;
    }

    private static List<String> componentDocs(Struct struct) {
        return struct.fields().stream()
                .map(field -> "@param " + Naming.variable(field.name()) + " " + field.doc())
                .toList();
    }

    private static String components(Struct struct) {
        return struct.fields().stream()
                .map(field -> field.type().javaType() + " " + Naming.variable(field.name()))
                .collect(Collectors.joining(", "));
    }

    private static String fields(Struct struct) {
        return struct.fields().stream()
                .map(field -> "new Field(\"" + field.name() + "\", FieldType." + field.type() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String fromValues(Struct struct) {
        List<Field> fields = struct.fields();
        return IntStream.range(0, fields.size())
                .mapToObj(i -> "(" + fields.get(i).type().javaType() + ") values[" + i + "]")
                .collect(Collectors.joining(", "));
    }

    private static String toValues(Struct struct) {
        return struct.fields().stream()
                .map(field -> "struct." + Naming.variable(field.name()) + "()")
                .collect(Collectors.joining(", "));
    }

    /** Arrays are copied on the way in and out, and compared by what they hold. */
    private static void emitArrayCare(Source source, Struct struct, String name) {
        source.use("java.util.Arrays");
        source.use("org.jspecify.annotations.Nullable");
        List<String> buffers = struct.fields().stream()
                .filter(field -> field.type() == FieldType.BUFFER)
                .map(field -> Naming.variable(field.name()))
                .toList();
        var lines = new ArrayList<>(List.of("Copies the bytes.", ""));
        lines.addAll(componentDocs(struct));
        source.line("").doc("    ", lines).line("    public " + name + " {");
        buffers.forEach(buffer -> source.line("        " + buffer + " = " + buffer + ".clone();"));
        source.line("    }");
        for (String buffer : buffers) {
            source.line("", "    /**", "     * Returns a copy of the bytes.", "     *", "     * @return the bytes");
            source.line("     */", "    @Override", "    public byte[] " + buffer + "() {");
            source.line("        return " + buffer + ".clone();", "    }");
        }
        source.line("", "    @Override", "    public boolean equals(@Nullable Object other) {");
        source.line("        return other instanceof " + name + " struct");
        source.line("                && Arrays.deepEquals(TYPE.values().apply(this), TYPE.values().apply(struct));");
        source.line("    }", "", "    @Override", "    public int hashCode() {");
        source.line("        return Arrays.deepHashCode(TYPE.values().apply(this));", "    }");
    }
}
