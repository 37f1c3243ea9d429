// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void itsExamplesCompile(@TempDir Path output) throws Exception {
        Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("../../README.md")));
        var sources = new ArrayList<JavaFileObject>();
        while (matcher.find()) {
            String name = "Example" + sources.size();
            String code = matcher.group(1);
            if (code.startsWith("package ")) {
                // The module that it is about compiles and runs it.
                continue;
            }
            String body = code.startsWith("static ") ? code : "void run() {" + code + "}";
            sources.add(source(
                    name,
                    "import java.nio.file.*; import java.util.*; import org.guestfs.*; import org.guestfs.api.*;"
                            + " class " + name + " {" + body + "}"));
        }
        assertThat(sources).hasSize(5);
        var problems = new DiagnosticCollector<JavaFileObject>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-d", output.toString(), "-proc:none"), null, sources)
                .call();
        assertThat(problems.getDiagnostics()).isEmpty();
        assertThat(compiled).isTrue();
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
