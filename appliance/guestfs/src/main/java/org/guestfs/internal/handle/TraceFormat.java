// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guestfs.GuestText;
import org.guestfs.api.LifecycleActions;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.FieldType;
import org.jspecify.annotations.Nullable;

/** Writes the lines of TRACE events as libguestfs does, so that its users find their way. */
final class TraceFormat {
    private static final int BUFFER_MAX = 256;

    /** Stands for the one secret that the table does not declare as a key. */
    private static final String MASK = "\"***\"";

    private TraceFormat() {}

    static String entry(Call<?> call) {
        var line = new StringBuilder(call.action().name());
        List<Parameter> parameters = call.action().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            boolean isSecret = call.action() == LifecycleActions.SET_LIBVIRT_REQUESTED_CREDENTIAL
                    && parameters.get(i).type() == Type.BUFFER_IN;
            line.append(' ').append(isSecret ? MASK : argument(parameters.get(i).type(), call.argument(i)));
        }
        List<Parameter> options = call.action().options();
        for (int i = 0; i < options.size(); i++) {
            Object value = call.option(i);
            if (value != null) {
                line.append(" \"").append(options.get(i).name()).append(':');
                line.append(value instanceof List<?> list ? joined(list) : value)
                        .append('"');
            }
        }
        return line.toString();
    }

    /**
     * Writes a call for those who may know what is done, and where, but not see any data: of arguments without a meaning
     * of their own, and of options, it says only that they are there.
     */
    static String discreet(Call<?> call) {
        var line = new StringBuilder(call.action().name());
        List<Parameter> parameters = call.action().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Type type = parameters.get(i).type();
            line.append(' ').append(isDiscreet(type) ? argument(type, call.argument(i)) : "...");
        }
        List<Parameter> options = call.action().options();
        for (int i = 0; i < options.size(); i++) {
            if (call.option(i) != null) {
                line.append(' ').append(options.get(i).name()).append(":...");
            }
        }
        return printable(line.toString(), false);
    }

    private static boolean isDiscreet(Type type) {
        return switch (type) {
            case PATHNAME,
                    DEVICE,
                    MOUNTABLE,
                    DEV_OR_PATH,
                    MOUNTABLE_OR_PATH,
                    GUID,
                    DEVICE_LIST,
                    FILENAME_LIST,
                    BOOL,
                    INT,
                    INT64 -> true;
            default -> false;
        };
    }

    static String success(Result<?> result, String action, @Nullable Object value) {
        return action + " = " + result(result, value);
    }

    static String failure(Result<?> result, String action) {
        return switch (result.kind()) {
            case NONE, BOOL, INT, INT64 -> action + " = -1 (error)";
            default -> action + " = NULL (error)";
        };
    }

    private static String argument(Type type, @Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return switch (type) {
            case BOOL, INT, INT64 -> value.toString();
            case BUFFER_IN -> buffer((byte[]) value);
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> '"' + joined((List<?>) value) + '"';
            // A key's own text is a mask.
            default -> '"' + value.toString() + '"';
        };
    }

    private static String result(Result<?> result, @Nullable Object value) {
        if (value == null) {
            return "0";
        }
        return switch (result.kind()) {
            case NONE -> "0";
            case BOOL -> (boolean) value ? "1" : "0";
            case INT, INT64 -> value.toString();
            case STRING -> '"' + value.toString() + '"';
            case OPTIONAL_STRING ->
                '"' + ((Optional<?>) value).map(Object::toString).orElse("NULL") + '"';
            case BUFFER -> buffer((byte[]) value);
            case STRING_LIST -> strings((List<?>) value);
            case MAP ->
                strings(((Map<?, ?>) value)
                        .entrySet().stream()
                                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                                .toList());
            case STRUCT -> "<struct guestfs_" + result.struct().name() + " = " + fields(result.struct(), value) + ">";
            case STRUCT_LIST -> structs(result.struct(), (List<?>) value);
        };
    }

    private static String strings(List<?> list) {
        return list.stream().map(element -> "\"" + element + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String structs(StructType<?> type, List<?> list) {
        var text = new StringBuilder("<struct guestfs_" + type.name() + "_list(" + list.size() + ")");
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? " = " : " ").append('[').append(i).append("]{");
            text.append(fields(type, list.get(i))).append('}');
        }
        return text.append('>').toString();
    }

    private static <T> String fields(StructType<T> type, Object struct) {
        Object[] values = type.values().apply(type.type().cast(struct));
        var text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            var field = type.fields().get(i);
            text.append(field.name())
                    .append(": ")
                    .append(field(field.type(), values[i]))
                    .append(", ");
        }
        return text.toString();
    }

    private static String field(FieldType type, Object value) {
        return switch (type) {
            case BUFFER -> escaped((byte[]) value, Integer.MAX_VALUE);
            case BYTES, UINT64 -> Long.toUnsignedString((long) value);
            case OPT_PERCENT -> (float) value < 0 ? "" : String.format(Locale.ROOT, "%.6g %%", (float) value);
            default -> value.toString();
        };
    }

    private static String joined(List<?> list) {
        return list.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String buffer(byte[] bytes) {
        String text = '"' + escaped(bytes, BUFFER_MAX) + '"';
        return bytes.length > BUFFER_MAX ? text + "<truncated, original size " + bytes.length + " bytes>" : text;
    }

    private static String escaped(byte[] bytes, int maximum) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, maximum); i++) {
            int b = bytes[i] & 0xff;
            text.append(b >= 0x20 && b < 0x7f ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\x%02x", b));
        }
        return text.toString();
    }

    /** Makes text of unknown origin fit to be shown: control characters and what is not ASCII become escapes. */
    static String printable(String text, boolean linesAllowed) {
        var shown = new StringBuilder(text.length());
        for (byte b : GuestText.encode(text)) {
            int c = b & 0xff;
            if ((c >= 0x20 && c < 0x7f) || (linesAllowed && (c == '\n' || c == '\r'))) {
                shown.append((char) c);
            } else {
                int named = "\0\u0007\b\f\n\r\t\u000b".indexOf(c);
                shown.append('\\').append(named >= 0 ? "0abfnrtv".charAt(named) : "x" + Integer.toHexString(c));
            }
        }
        return shown.toString();
    }
}
