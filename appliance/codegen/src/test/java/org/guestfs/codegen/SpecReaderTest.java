// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.ArgumentType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecReaderTest {
    private static final Path TABLE_OF_THE_LIBRARY = Path.of("../guestfs/src/spec/actions.json");

    @Test
    void ordersActionsByName() {
        Spec spec = read(action("zero", 2), action("mkdir", 1));
        assertThat(spec.operations()).extracting(Operation::name).containsExactly("mkdir", "zero");
    }

    @Test
    void takesTheSecretOfADriveForAKey() {
        Spec spec = read(with("add_drive", "'optargs': [{'name': 'secret', 'type': 'String', 'doc': 'a secret'}]"));
        assertThat(spec.operation("add_drive").options())
                .extracting(Argument::type)
                .containsExactly(ArgumentType.KEY);
    }

    @Test
    void marksAnActionDeprecatedThatHasAReplacement() {
        Spec spec = read(action("new_way", 1), with("old_way", "'deprecatedBy': 'new_way'"));
        assertThat(spec.operation("old_way").isDeprecated()).isTrue();
        assertThat(spec.operation("new_way").isDeprecated()).isFalse();
    }

    @Test
    void givesDebuggingActionsAMethodAndHidesInternalOnes() {
        Spec spec = read(with("debug", "'visibility': 'debug'"), with("internal", "'visibility': 'internal'"));
        assertThat(spec.operation("debug").isCallable()).isTrue();
        assertThat(spec.operation("debug").isInternal()).isTrue();
        assertThat(spec.operation("internal").isCallable()).isFalse();
    }

    @Test
    void readsTheTableOfTheLibrary() throws IOException {
        assertThat(tableOfTheLibrary().operations()).hasSizeGreaterThan(600);
    }

    @Test
    void hasNoPhraseForAnArgumentThatIsNotInTheTable() throws IOException {
        var phrases = new Properties();
        try (var stream = SpecReader.class.getResourceAsStream("arguments.properties")) {
            phrases.load(stream);
        }
        assertThat(tableOfTheLibrary().operations().stream().flatMap(SpecReaderTest::phraseKeys))
                .containsAll(phrases.stringPropertyNames());
    }

    private static Stream<String> phraseKeys(Operation operation) {
        return operation.arguments().stream()
                .flatMap(argument -> Stream.of(argument.name(), argument.type() + "." + argument.name()));
    }

    @Test
    void readsWhatIsSaidAboutAnAction() {
        Operation mkdir = read(with(
                        "mkdir", "'details': 'Its parent stays.', 'errors': 'it is taken', 'refusals': 'so'"))
                .operation("mkdir");
        assertThat(mkdir.details()).isEqualTo("Its parent stays.");
        assertThat(mkdir.errors()).isEqualTo("it is taken");
        assertThat(mkdir.refusals()).isEqualTo("so");
    }

    @Test
    void prefersTheWordsOfAnActionToThoseOfAName() {
        Spec spec = read(
                with("mkdir", "'args': [{'name': 'partnum', 'type': 'Int', 'doc': 'a number of its own'}]"),
                with("zero", "'args': [{'name': 'partnum', 'type': 'Int'}]"));
        assertThat(spec.operation("mkdir").arguments().get(0).doc()).isEqualTo("a number of its own");
        assertThat(spec.operation("zero").arguments().get(0).doc()).isEqualTo("the number of the partition, from 1");
    }

    @Test
    void hasWordsForEveryArgumentWhoseTypeSaysNothing() throws IOException {
        assertThat(tableOfTheLibrary().operations().stream()
                        .filter(Operation::isCallable)
                        .flatMap(operation -> Stream.concat(
                                        operation.arguments().stream(), operation.options().stream())
                                .filter(argument -> argument.doc().isEmpty() && argument.type() != ArgumentType.DEVICE)
                                .map(argument -> operation.name() + "." + argument.name())))
                .isEmpty();
    }

    @Test
    void countsInMebibytes() throws IOException {
        assertThat(Files.readString(TABLE_OF_THE_LIBRARY)).doesNotContainIgnoringCase("megabyte");
    }

    @Nested
    class NamesTheEntryThat {
        @Test
        void hasAnArgumentOfUnknownType() {
            assertRefused("mkdir: unknown type Pathnam", with("mkdir", "'args': [{'name': 'p', 'type': 'Pathnam'}]"));
        }

        @Test
        void hasAnOptionOfUnknownType() {
            assertRefused(
                    "mkfs: unknown type Float",
                    with("mkfs", "'optargs': [{'name': 'x', 'type': 'Float', 'doc': 'an x'}]"));
        }

        @Test
        void hasAListOfUnknownElements() {
            assertRefused(
                    "rm: unknown type Int",
                    with("rm", "'args': [{'name': 'p', 'type': 'StringList', 'element': 'Int'}]"));
        }

        @Test
        void returnsAnUnknownType() {
            assertRefused("umask: unknown type Float", with("umask", "'ret': {'type': 'Float'}"));
        }

        @Test
        void returnsAnUnknownStruct() {
            assertRefused("stat: no struct is named stat", with("stat", "'ret': {'type': 'Struct', 'struct': 'stat'}"));
        }

        @Test
        void hasAFieldOfUnknownType() {
            String table = "{'structs': [{'name': 'stat', 'summary': 'A stat.',"
                    + " 'fields': [{'name': 'dev', 'type': 'int16', 'doc': 'a device'}]}], 'actions': []}";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> readTable(table))
                    .withMessageStartingWith("stat: unknown type int16; known are");
        }

        @ParameterizedTest
        @ValueSource(strings = {"group", "since", "summary"})
        void lacks(String key) {
            assertRefused("mkdir: there is no " + key, action("mkdir", 1).replace("'" + key + "'", "'other'"));
            assertRefused("mkdir: there is no " + key, with("mkdir", "'" + key + "': ''"));
        }

        @Test
        void lacksItsName() {
            assertRefused("an action: there is no name", action("mkdir", 1).replace("'name'", "'title'"));
        }

        @Test
        void hasAnUnknownVisibility() {
            assertRefused("mkdir: unknown visibility secret", with("mkdir", "'visibility': 'secret'"));
        }

        @Test
        void isDeprecatedByAnActionThatDoesNotExist() {
            assertRefused("mkdir: deprecated by mkdirs, which is no action", with("mkdir", "'deprecatedBy': 'mkdirs'"));
        }

        @Test
        void standsInTheTableTwice() {
            assertRefused("two actions are named mkdir", action("mkdir", 1), action("mkdir", 2));
        }

        @Test
        void usesAProcedureNumberOfAnother() {
            assertRefused("procedure 7 belongs to mkdir and zero", action("zero", 7), action("mkdir", 7));
        }
    }

    @Test
    void allowsAnyNumberOfActionsOfTheLibrary() {
        assertThatNoException().isThrownBy(() -> read(action("mkdir", 0), action("zero", 0)));
    }

    @Test
    void demandsThatAGroupOfMoreThanSixtyActionsBeSplit() {
        assertThatNoException().isThrownBy(() -> read(actions(60)));
        assertRefused("group file has 61 actions; split it at 60", actions(61));
    }

    private static String[] actions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> action("action" + number, number))
                .toArray(String[]::new);
    }

    private static void assertRefused(String message, String... actions) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(actions)).withMessageStartingWith(message);
    }

    private static String action(String name, int procedure) {
        return "{'name': '" + name + "', 'proc': " + procedure + ", 'group': 'file', 'since': '1.0.0',"
                + " 'summary': 'Does it.', 'ret': {'type': 'Err'}, 'args': []}";
    }

    /** An action with one more entry, which wins over one of the same key. */
    private static String with(String name, String entry) {
        return action(name, 0).replaceFirst("}$", ", " + entry + "}");
    }

    private static Spec read(String... actions) {
        return readTable("{'structs': [], 'actions': [" + Stream.of(actions).collect(Collectors.joining(",")) + "]}");
    }

    private static Spec readTable(String table) {
        return new SpecReader().read(new StringReader(table.replace('\'', '"')));
    }

    private static Spec tableOfTheLibrary() throws IOException {
        try (var reader = Files.newBufferedReader(TABLE_OF_THE_LIBRARY)) {
            return new SpecReader().read(reader);
        }
    }
}
