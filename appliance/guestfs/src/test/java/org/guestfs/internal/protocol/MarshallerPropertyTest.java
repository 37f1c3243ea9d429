// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guestfs.Secret;
import org.guestfs.api.Catalogue;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;
import org.guestfs.spi.Result.Kind;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.jspecify.annotations.Nullable;

/** Arguments and results of all actions, of all kinds of values, encoded here as XDR says and not as the library does. */
final class MarshallerPropertyTest {
    @Property
    void argumentsSurviveARoundTrip(@ForAll("sendable") Action<?> action, @ForAll Random random) throws Exception {
        var values = new Values(random);
        Object[] arguments = action.parameters().stream()
                .map(parameter -> values.argument(parameter.type()))
                .toArray();
        Object[] options = action.options().stream()
                .map(option -> random.nextBoolean() ? null : values.argument(option.type()))
                .toArray();
        Call<?> call = Call.of(action, arguments).with(options);
        var writer = new XdrWriter();
        Marshaller.encodeArguments(writer, call);
        var reader = new XdrReader(writer.buffer(), writer.size());
        assertRead(reader, action.parameters(), arguments);
        assertRead(reader, action.options(), options);
        assertThat(reader.isAtEnd()).isTrue();
        for (int i = 0; i < options.length; i++) {
            assertThat((Marshaller.optionBits(call) >> i & 1) == 1).isEqualTo(options[i] != null);
        }
        assertThat(Marshaller.optionBits(call) >>> options.length).isZero();
    }

    private static void assertRead(XdrReader reader, List<Parameter> parameters, @Nullable Object[] values)
            throws Exception {
        for (int i = 0; i < values.length; i++) {
            Type type = parameters.get(i).type();
            Object expected = type == Type.KEY ? Values.KEY : values[i];
            assertThat(read(reader, type)).isEqualTo(expected == null ? filler(type) : expected);
        }
    }

    private static @Nullable Object read(XdrReader reader, Type type) throws Exception {
        return switch (type) {
            case OPT_STRING -> reader.getBool() ? reader.getString() : null;
            case BOOL -> reader.getBool();
            case INT -> reader.getInt();
            case INT64 -> reader.getLong();
            case BUFFER_IN -> reader.getOpaque();
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> {
                var list = new ArrayList<String>();
                for (int count = reader.getCount(4); count > 0; count--) {
                    list.add(reader.getString());
                }
                yield list;
            }
            default -> reader.getString();
        };
    }

    /** What stands in the place of an option that is not given. */
    private static @Nullable Object filler(Type type) {
        return switch (type) {
            case OPT_STRING -> null;
            case BOOL -> false;
            case INT -> 0;
            case INT64 -> 0L;
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> List.of();
            default -> "";
        };
    }

    @Property
    void resultsSurviveARoundTrip(@ForAll("returning") Action<?> action, @ForAll Random random) throws Exception {
        Result<?> result = action.result();
        var writer = new XdrWriter();
        Object expected = new Values(random).putResult(writer, result);
        var reader = new XdrReader(writer.buffer(), writer.size());
        assertThat(Marshaller.decode(reader, result)).usingRecursiveComparison().isEqualTo(expected);
        assertThat(reader.isAtEnd()).isTrue();
    }

    @Provide
    Arbitrary<Action<?>> sendable() {
        List<Action<?>> actions = Catalogue.actions().stream()
                .filter(action -> !action.isLibrarySide())
                .filter(action -> action.parameters().stream().noneMatch(MarshallerPropertyTest::isStream))
                .toList();
        return Arbitraries.of(actions);
    }

    private static boolean isStream(Parameter parameter) {
        return parameter.type() == Type.FILE_IN || parameter.type() == Type.FILE_OUT;
    }

    @Provide
    Arbitrary<Action<?>> returning() {
        List<Action<?>> actions = Catalogue.actions().stream()
                .filter(action -> action.result().kind() != Kind.OPTIONAL_STRING)
                .toList();
        return Arbitraries.of(actions);
    }

    /** Makes values of all kinds. */
    private record Values(Random random) {
        static final String KEY = "a key that nobody prints";

        private String text() {
            int length = random.nextInt(12);
            return random.ints(1, 0x2fff)
                    .limit(length)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private List<String> texts() {
            return random.ints(random.nextInt(5)).mapToObj(i -> text()).toList();
        }

        private byte[] bytes() {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            return bytes;
        }

        @Nullable
        Object argument(Type type) {
            return switch (type) {
                case OPT_STRING -> random.nextBoolean() ? text() : null;
                case BOOL -> random.nextBoolean();
                case INT -> random.nextInt();
                case INT64 -> random.nextLong();
                case BUFFER_IN -> bytes();
                case KEY -> Secret.of(KEY);
                case GUID -> "01234567-89ab-cdef-0123-456789abcdef";
                case FILENAME_LIST ->
                    texts().stream().map(text -> text.replace('/', '_')).toList();
                case STRING_LIST, DEVICE_LIST -> texts();
                default -> text();
            };
        }

        @Nullable
        Object putResult(XdrWriter writer, Result<?> result) {
            return switch (result.kind()) {
                case NONE, OPTIONAL_STRING -> null;
                case BOOL -> putField(writer, random.nextBoolean());
                case INT -> putField(writer, random.nextInt());
                case INT64 -> putField(writer, random.nextLong());
                case STRING -> putField(writer, text());
                case BUFFER -> putField(writer, bytes());
                case STRING_LIST -> putStrings(writer, texts());
                case MAP -> putMap(writer);
                case STRUCT -> putStruct(writer, result.struct());
                case STRUCT_LIST -> putStructs(writer, result.struct());
            };
        }

        private static Object putField(XdrWriter writer, Object value) {
            if (value instanceof Boolean truth) {
                writer.putBool(truth);
            } else if (value instanceof Integer number) {
                writer.putInt(number);
            } else if (value instanceof Long number) {
                writer.putLong(number);
            } else if (value instanceof String text) {
                writer.putString(text);
            } else {
                writer.putOpaque((byte[]) value);
            }
            return value;
        }

        private static List<String> putStrings(XdrWriter writer, List<String> texts) {
            writer.putInt(texts.size());
            texts.forEach(writer::putString);
            return texts;
        }

        private Map<String, String> putMap(XdrWriter writer) {
            var flat = new ArrayList<String>();
            Map<String, String> map = Map.of("first " + text(), text(), "second " + text(), text());
            map.forEach((key, value) -> flat.addAll(List.of(key, value)));
            putStrings(writer, flat);
            return map;
        }

        private <T> T putStruct(XdrWriter writer, StructType<T> type) {
            return type.constructor()
                    .apply(type.fields().stream()
                            .map(field -> putField(writer, field))
                            .toArray());
        }

        private <T> List<T> putStructs(XdrWriter writer, StructType<T> type) {
            var structs = new ArrayList<T>();
            int count = random.nextInt(4);
            writer.putInt(count);
            while (structs.size() < count) {
                structs.add(putStruct(writer, type));
            }
            return structs;
        }

        private Object putField(XdrWriter writer, Field field) {
            return switch (field.type()) {
                case STRING, DEVICE -> putField(writer, text());
                case BUFFER -> putField(writer, bytes());
                case UUID -> putUuid(writer);
                case CHAR -> (char) (int) (Integer) putField(writer, random.nextInt(256));
                case INT32 -> putField(writer, random.nextInt());
                case UINT32 -> Integer.toUnsignedLong((Integer) putField(writer, random.nextInt()));
                case INT64, UINT64, BYTES -> putField(writer, random.nextLong());
                case OPT_PERCENT -> putFloat(writer, random.nextFloat());
            };
        }

        /** A string of fixed length has no length in front of it. */
        private static String putUuid(XdrWriter writer) {
            String uuid = "0123456789abcdefghijklmnopqrstuv";
            byte[] bytes = uuid.getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < bytes.length; i += 4) {
                writer.putInt(bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]);
            }
            return uuid;
        }

        private static float putFloat(XdrWriter writer, float value) {
            writer.putInt(Float.floatToIntBits(value));
            return value;
        }
    }
}
