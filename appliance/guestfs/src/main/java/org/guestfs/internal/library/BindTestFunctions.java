// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guestfs.Errno;
import org.guestfs.GuestText;
import org.guestfs.OperationException;
import org.guestfs.api.BindTestActions;
import org.guestfs.api.LvmPv;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The actions by which libguestfs tests its bindings: they print what they are given, or give back what is asked for.
 * Its tests of the Java binding use them, so they serve whoever compares.
 */
final class BindTestFunctions {
    /** Where to print, kept with the handle; absent for standard output. */
    private static final String OUTPUT = BindTestFunctions.class.getName();

    /** A number as C's scanf reads it: what follows does not matter. */
    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?[0-9]+)");

    private static final int COUNT_MAX = 1 << 20;
    private static final String FIXED = "static string";
    private static final String PV_UUID = "12345678901234567890123456789012";

    private BindTestFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(BindTestActions.INTERNAL_TEST, BindTestFunctions::print)
                .put(BindTestActions.INTERNAL_TEST_63_OPTARGS, BindTestFunctions::print)
                .put(BindTestActions.INTERNAL_TEST_ONLY_OPTARGS, BindTestFunctions::print)
                .put(BindTestActions.INTERNAL_TEST_SET_OUTPUT, BindTestFunctions::setOutput)
                .run(BindTestActions.INTERNAL_TEST_CLOSE_OUTPUT, handle -> handle.privateData()
                        .remove(OUTPUT));
        registry.put(BindTestActions.INTERNAL_TEST_RBOOL, (handle, call) -> value(call)
                        .equals("true"))
                .put(BindTestActions.INTERNAL_TEST_RINT, (handle, call) -> number(call, "int", Integer::valueOf))
                .put(BindTestActions.INTERNAL_TEST_RINT64, (handle, call) -> number(call, "int64", Long::valueOf))
                .put(BindTestActions.INTERNAL_TEST_RSTRING, (handle, call) -> value(call))
                .put(BindTestActions.INTERNAL_TEST_RCONSTSTRING, (handle, call) -> FIXED)
                .put(BindTestActions.INTERNAL_TEST_RCONSTOPTSTRING, (handle, call) -> Optional.of(FIXED))
                .put(BindTestActions.INTERNAL_TEST_RBUFFEROUT, (handle, call) -> GuestText.encode(value(call)))
                .put(BindTestActions.INTERNAL_TEST_RSTRINGLIST, (handle, call) -> texts(count(call, "int")))
                .put(BindTestActions.INTERNAL_TEST_RHASHTABLE, (handle, call) -> map(count(call, "int")))
                .put(BindTestActions.INTERNAL_TEST_RSTRUCT, (handle, call) -> volume(0))
                .put(BindTestActions.INTERNAL_TEST_RSTRUCTLIST, (handle, call) -> volumes(count(call, "uint32")));
        for (Action<?> action : List.of(
                BindTestActions.INTERNAL_TEST_RBOOLERR,
                BindTestActions.INTERNAL_TEST_RINTERR,
                BindTestActions.INTERNAL_TEST_RINT64ERR,
                BindTestActions.INTERNAL_TEST_RSTRINGERR,
                BindTestActions.INTERNAL_TEST_RCONSTSTRINGERR,
                BindTestActions.INTERNAL_TEST_RBUFFEROUTERR,
                BindTestActions.INTERNAL_TEST_RSTRINGLISTERR,
                BindTestActions.INTERNAL_TEST_RHASHTABLEERR,
                BindTestActions.INTERNAL_TEST_RSTRUCTERR,
                BindTestActions.INTERNAL_TEST_RSTRUCTLISTERR)) {
            fails(registry, action);
        }
        // The type has no failure.
        registry.put(BindTestActions.INTERNAL_TEST_RCONSTOPTSTRINGERR, (handle, call) -> Optional.empty());
    }

    private static <R> void fails(LibraryFunctions.Registry registry, Action<R> action) {
        registry.put(action, (handle, call) -> {
            throw failure(call, "error");
        });
    }

    private static OperationException failure(Call<?> call, String words) {
        return new OperationException(call.action().name(), Errno.of("EINVAL"), words);
    }

    private static String value(Call<?> call) {
        return Arguments.string(call, 0);
    }

    private static <N> N number(Call<?> call, String type, Function<String, N> parser) {
        String expected = call.action().name() + ": expecting " + type + " argument";
        Matcher number = NUMBER.matcher(value(call));
        if (!number.lookingAt()) {
            throw failure(call, expected);
        }
        try {
            return parser.apply(number.group(1));
        } catch (NumberFormatException e) {
            throw failure(call, expected);
        }
    }

    private static int count(Call<?> call, String type) {
        int count = number(call, type, Integer::valueOf);
        if (count < 0 || count > COUNT_MAX) {
            throw failure(call, "a list of " + count + " elements: at most " + COUNT_MAX + " are made");
        }
        return count;
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static Map<String, String> map(int count) {
        var map = new LinkedHashMap<String, String>();
        texts(count).forEach(text -> map.put(text, text));
        return map;
    }

    private static List<LvmPv> volumes(int count) {
        return IntStream.range(0, count).mapToObj(BindTestFunctions::volume).toList();
    }

    private static LvmPv volume(int i) {
        return new LvmPv("pv" + i, PV_UUID, "unknown", i, i, i, i, "attr" + i, i, i, "tag" + i, i, i, i);
    }

    private static @Nullable Void setOutput(Handle handle, Call<?> call) {
        Path file = Path.of(value(call));
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new OperationException(
                    call.action().name(),
                    Errno.of(e),
                    "cannot open output file " + file + ": " + HostErrors.describe(e),
                    e);
        }
        handle.privateData().put(OUTPUT, file);
        return null;
    }

    private static @Nullable Void print(Handle handle, Call<?> call) {
        var text = new StringBuilder();
        lines(text, call.action().parameters(), (i, parameter) -> line(parameter, call.argument(i)));
        lines(text, call.action().options(), (i, option) -> {
            Object value = call.option(i);
            return option.name() + ": " + (value == null ? "unset" : line(option, value));
        });
        byte[] bytes = GuestText.encode(text.toString());
        try {
            if (handle.privateData().get(OUTPUT) instanceof Path file) {
                Files.write(file, bytes, StandardOpenOption.APPEND);
            } else {
                standardOutput().write(bytes);
            }
        } catch (IOException e) {
            throw new OperationException(call.action().name(), Errno.of(e), HostErrors.describe(e), e);
        }
        return null;
    }

    /** Never closed: it is the JVM's. */
    private static OutputStream standardOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static void lines(
            StringBuilder text, List<Parameter> parameters, BiFunction<Integer, Parameter, String> line) {
        for (int i = 0; i < parameters.size(); i++) {
            text.append(line.apply(i, parameters.get(i))).append('\n');
        }
    }

    private static String line(Parameter parameter, @Nullable Object value) {
        return switch (parameter.type()) {
            case BUFFER_IN ->
                HexFormat.ofDelimiter("").withPrefix("<").withSuffix(">").formatHex((byte[]) value);
            case STRING_LIST ->
                ((List<?>) value)
                        .stream().map(element -> "\"" + element + "\"").collect(Collectors.joining(", ", "[", "]"));
            default -> String.valueOf(value);
        };
    }
}
