// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.codegen.Operation.ArgumentType;
import org.guestfs.codegen.Operation.ResultType;
import org.guestfs.codegen.Struct.FieldType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the output for a small table, an action for each kind of parameter, option and result, with reviewed files.
 *
 * <p>After a change that is meant, let {@link Main} write {@code src/test/resources/golden} anew, and review the diff.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path TABLE = GOLDEN.resolve("actions.json");

    @TempDir
    static Path output;

    @BeforeAll
    static void generate() throws IOException {
        Main.generate(TABLE, output, output);
    }

    @TestFactory
    Stream<DynamicTest> writesEachFileAsReviewed() throws IOException {
        return names(output).stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(output.resolve(name)).hasSameTextualContentAs(GOLDEN.resolve(name))));
    }

    @Test
    void writesTheReviewedFilesAndNoOthers() throws IOException {
        assertThat(names(output)).isEqualTo(names(GOLDEN));
    }

    @Test
    void isSilentAboutTheOrderOfTheActionsInTheTable(@TempDir Path other) throws IOException {
        Path reversed = other.resolve("reversed.json");
        Files.writeString(reversed, reversed(Files.readString(TABLE)));
        Main.generate(reversed, other, other);
        for (String name : names(output)) {
            assertThat(other.resolve(name)).hasSameTextualContentAs(output.resolve(name));
        }
    }

    private static String reversed(String table) {
        JsonObject root;
        try (var reader = Json.createReader(new StringReader(table))) {
            root = reader.readObject();
        }
        var actions = new ArrayList<>(root.getJsonArray("actions"));
        Collections.reverse(actions);
        return Json.createObjectBuilder(root)
                .add("actions", Json.createArrayBuilder(actions))
                .build()
                .toString();
    }

    @Test
    void coversEveryTypeOfArgumentResultAndField() throws IOException {
        Spec spec;
        try (var reader = Files.newBufferedReader(TABLE)) {
            spec = new SpecReader().read(reader);
        }
        assertThat(spec.operations().stream()
                        .flatMap(operation -> operation.arguments().stream())
                        .map(Operation.Argument::type))
                .containsAll(Arrays.asList(ArgumentType.values()));
        assertThat(spec.operations().stream()
                        .map(operation -> operation.result().type()))
                .containsAll(Arrays.asList(ResultType.values()));
        assertThat(spec.structs().stream()
                        .flatMap(struct -> struct.fields().stream())
                        .map(Struct.Field::type))
                .containsAll(Arrays.asList(FieldType.values()));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".java"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
