// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A source file in the making: lines, and the imports that they need. */
final class Source {
    /** What stands in every generated file, and in no other. */
    static final String MARK = "// Generated from src/spec/actions.json ";

    private static final int WIDTH = 120;
    private static final String HEADER =
            """
            // SPDX-License-Identifier: LGPL-2.1-or-later
            // SPDX-FileCopyrightText: The Guestfs EE authors
            """;
    private static final String ORIGIN = MARK + "by bin/regenerate: change the table or the generator, not this.\n";

    private final String packageName;
    private final String name;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private boolean whole;

    /** A type of the API. */
    Source(String name) {
        this(Naming.PACKAGE, name);
    }

    Source(String packageName, String name) {
        this.packageName = packageName;
        this.name = name;
    }

    /** A file whose text has its package and imports already. */
    static Source whole(String name, String text) {
        var source = new Source(name);
        source.body.append(text);
        source.whole = true;
        return source;
    }

    String name() {
        return name;
    }

    /** Imports a class, unless it is one that needs no import; returns its simple name. */
    String use(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String from = dot < 0 ? "java.lang" : qualifiedName.substring(0, dot);
        if (!from.equals(packageName) && !from.equals("java.lang")) {
            imports.add(qualifiedName);
        }
        return qualifiedName.substring(dot + 1);
    }

    Source line(String... lines) {
        Arrays.stream(lines).forEach(line -> body.append(line).append('\n'));
        return this;
    }

    /** A documentation comment; lines may be empty, or longer than a line of the file. */
    Source doc(String indent, Iterable<String> lines) {
        String start = indent + " * ";
        line(indent + "/**");
        lines.forEach(
                text -> wrapped(text, WIDTH - start.length()).forEach(part -> line((start + part).stripTrailing())));
        return line(indent + " */");
    }

    /** Breaks a text between words, yet not within braces; what continues a block tag is indented. */
    private static List<String> wrapped(String text, int width) {
        var parts = new ArrayList<String>();
        String part = "";
        for (String word : text.split(" (?![^{]*})")) {
            if (!part.isBlank() && part.length() + 1 + word.length() > width) {
                parts.add(part);
                part = (text.startsWith("@") ? "    " : "") + word;
            } else {
                part += (part.isEmpty() ? "" : " ") + word;
            }
        }
        parts.add(part);
        return parts;
    }

    String text() {
        if (whole) {
            return HEADER + ORIGIN + body;
        }
        String importLines =
                imports.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining());
        return HEADER + "package " + packageName + ";\n\n" + importLines + "\n" + ORIGIN + "\n" + body;
    }
}
