// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is compiled against libguestfs's own Java binding prints the same with it and with our jar, each in a
 * JVM of its own.
 */
@Tag("appliance")
final class OriginalProgramIT {
    private static final Path SOURCE = Path.of("src/program/java/Program.java");
    private static final Path ORIGINAL = Path.of(System.getProperty("original.jar"));
    private static final Path OURS = Path.of(System.getProperty("compat.jar"));
    private static final String TRACE = "libguestfs: trace: ";
    private static final Pattern RESULT = Pattern.compile("^\\w+ = ");

    /** Set from the environment, which libguestfs traces as calls of the program when it creates a handle. */
    private static final Pattern PROPERTY = Pattern.compile("^set_(append|memsize|backend|backend_settings) ");

    private static final String TIMES_AND_DEVICES = "((?:dev|[acm]time|[acm]time_n?sec):) \\d+";

    @TempDir
    private Path directory;

    @BeforeEach
    void compile() {
        assertThat(ORIGINAL).exists();
        List<String> options =
                List.of("-d", classes().toString(), "-cp", ORIGINAL.toString(), "-proc:none", "-nowarn", "-Xlint:none");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        assertThat(classes().toFile().mkdir()).isTrue();
        boolean compiled = compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(SOURCE))
                .call();
        assertThat(compiled).isTrue();
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    @Test
    void printsTheSameWithBothJars() throws Exception {
        Map<String, String> environment =
                Map.of("LIBGUESTFS_MEMSIZE", "1024", "LIBGUESTFS_APPEND", "nothing=1", "LIBGUESTFS_TRACE", "1");
        Path work = directory.resolve("work");
        List<String> theirs = sameNames(run(original(work.toString()), environment));
        List<String> theirTraces = sameNames(traces());
        List<String> ours = sameNames(run(ours(work.toString()), environment));
        assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(100);
        assertThat(sameNames(traces())).isEqualTo(theirTraces).hasSizeGreaterThan(200);
    }

    /** Which disk the kernel finds first is up to chance in libguestfs's appliance, and shows where the daemon speaks. */
    private static List<String> sameNames(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("/dev/sd[a-z]", "/dev/sd?").replaceAll("^stat: \\[\\d+", "stat: [?"))
                .toList();
    }

    /** What was traced on standard error by calls of the program, without what no two runs have in common. */
    private List<String> traces() throws Exception {
        var traces = new ArrayList<String>();
        int depth = 0;
        for (String line : Files.readAllLines(directory.resolve("errors"))) {
            if (line.startsWith(TRACE)) {
                String text = line.substring(TRACE.length());
                boolean isResult = RESULT.matcher(text).find();
                depth -= isResult ? 1 : 0;
                if (depth == 0 && !PROPERTY.matcher(text).find()) {
                    traces.add(
                            text.replaceAll(TIMES_AND_DEVICES, "$1 ?").replaceAll("^tune2fs_l = .*", "tune2fs_l = ?"));
                }
                // That of a closed handle has no result.
                depth += isResult || text.equals("close") ? 0 : 1;
            }
        }
        return traces;
    }

    @Test
    void isNotStoppedByAVariableWithoutSense() throws Exception {
        Map<String, String> environment = Map.of("LIBGUESTFS_MEMSIZE", "much", "LIBGUESTFS_APPEND", "nothing=1");
        List<String> theirs = run(original(), environment);
        assertThat(run(ours(), environment)).isEqualTo(theirs).hasSize(4);
    }

    private List<String> original(String... arguments) throws Exception {
        return command(ORIGINAL, List.of("-Djava.library.path=" + nativeLibraries()), arguments);
    }

    private List<String> ours(String... arguments) {
        return command(OURS, List.of(), arguments);
    }

    private List<String> command(Path jar, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classes() + File.pathSeparator + jar, "Program"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path nativeLibraries() throws Exception {
        try (Stream<Path> libraries = Files.list(Path.of("/usr/lib"))) {
            return libraries
                    .map(library -> library.resolve("jni"))
                    .filter(library -> Files.exists(library.resolve("libguestfs_jni.so")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> run(List<String> command, Map<String, String> environment) throws Exception {
        Path work = Files.createDirectory(directory.resolve("work"));
        Path input = Files.writeString(directory.resolve("input"), "from standard input\n");
        Path output = directory.resolve("output");
        Path errors = directory.resolve("errors");
        var builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "LIBGUESTFS_BACKEND", "direct",
                        "LIBGUESTFS_BACKEND_SETTINGS", "force_tcg",
                        "LC_ALL", "C.UTF-8"));
        Process program = builder.start();
        try {
            assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).as(Files.readString(errors)).isZero();
        } finally {
            program.destroyForcibly();
        }
        delete(work);
        return Files.readAllLines(output);
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
