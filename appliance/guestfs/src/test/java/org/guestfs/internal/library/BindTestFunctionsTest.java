// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.BindTestActions;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindTestFunctionsTest {
    private final Guestfs guestfs = Guestfs.create();

    @AfterEach
    void close() {
        guestfs.close();
    }

    private <R> R answer(Action<R> action, Object... arguments) {
        return guestfs.invoke(Call.of(action, arguments));
    }

    @Test
    void printEveryTypeOfArgument(@TempDir Path directory) throws IOException {
        Path output = directory.resolve("output");
        answer(BindTestActions.INTERNAL_TEST_SET_OUTPUT, output.toString());
        guestfs.invoke(Call.of(
                        BindTestActions.INTERNAL_TEST,
                        "größe",
                        null,
                        List.of("a", "b"),
                        true,
                        -1,
                        1L << 40,
                        FileIn.of(Path.of("in")),
                        FileOut.of(Path.of("out")),
                        new byte[] {0, 'a', -1})
                .with(false, 3, null, "s", List.of()));
        assertThat(Files.readString(output))
                .isEqualTo("größe\nnull\n[\"a\", \"b\"]\ntrue\n-1\n1099511627776\nin\nout\n<00><61><ff>\n"
                        + "obool: false\noint: 3\noint64: unset\nostring: s\nostringlist: []\n");
        answer(BindTestActions.INTERNAL_TEST_CLOSE_OUTPUT);
        answer(BindTestActions.INTERNAL_TEST_CLOSE_OUTPUT);
    }

    @Test
    void giveBackWhatIsAskedFor() {
        assertThat(answer(BindTestActions.INTERNAL_TEST_RBOOL, "true")).isTrue();
        assertThat(answer(BindTestActions.INTERNAL_TEST_RBOOL, "1")).isFalse();
        assertThat(answer(BindTestActions.INTERNAL_TEST_RINT, " +12x")).isEqualTo(12);
        assertThat(answer(BindTestActions.INTERNAL_TEST_RINT64, "-9223372036854775808"))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(answer(BindTestActions.INTERNAL_TEST_RSTRING, "größe")).isEqualTo("größe");
        assertThat(answer(BindTestActions.INTERNAL_TEST_RCONSTSTRING, "x")).isEqualTo("static string");
        assertThat(answer(BindTestActions.INTERNAL_TEST_RCONSTOPTSTRING, "x")).contains("static string");
        assertThat(answer(BindTestActions.INTERNAL_TEST_RBUFFEROUT, "ab")).containsExactly('a', 'b');
        assertThat(answer(BindTestActions.INTERNAL_TEST_RSTRINGLIST, "2")).containsExactly("0", "1");
        assertThat(answer(BindTestActions.INTERNAL_TEST_RHASHTABLE, "2")).isEqualTo(Map.of("0", "0", "1", "1"));
        assertThat(answer(BindTestActions.INTERNAL_TEST_RSTRUCT, "").pvName()).isEqualTo("pv0");
        assertThat(answer(BindTestActions.INTERNAL_TEST_RSTRUCTLIST, "5").get(4).pvTags())
                .isEqualTo("tag4");
    }

    @Test
    void failWhereTheyAreToFail() {
        assertThat(answer(BindTestActions.INTERNAL_TEST_RCONSTOPTSTRINGERR)).isEqualTo(Optional.empty());
        long failures = BindTestActions.all().stream()
                .filter(action -> action.name().endsWith("err"))
                .filter(action -> action != BindTestActions.INTERNAL_TEST_RCONSTOPTSTRINGERR)
                .peek(action -> assertThatExceptionOfType(OperationException.class)
                        .isThrownBy(() -> answer(action))
                        .withMessage(action.name() + ": error"))
                .count();
        assertThat(failures).isEqualTo(10);
        assertThatExceptionOfType(OperationException.class)
                .isThrownBy(() -> answer(BindTestActions.INTERNAL_TEST_RINT, "9223372036854775807"))
                .withMessageEndingWith("internal_test_rint: expecting int argument");
        assertThatExceptionOfType(OperationException.class)
                .isThrownBy(() -> answer(BindTestActions.INTERNAL_TEST_RSTRINGLIST, "2000000000"))
                .withMessageContaining("at most 1048576");
        assertThatExceptionOfType(OperationException.class)
                .isThrownBy(() -> answer(BindTestActions.INTERNAL_TEST_SET_OUTPUT, "/missing/x"))
                .withMessageContaining("No such file or directory");
    }
}
