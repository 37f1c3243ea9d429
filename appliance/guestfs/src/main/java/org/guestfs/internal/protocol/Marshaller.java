// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.Secret;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Result;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;
import org.jspecify.annotations.Nullable;

/** Encodes the arguments and decodes the results of all procedures, as their descriptors say. */
public final class Marshaller {
    private Marshaller() {}

    /** Which optional arguments are present: bit <i>i</i> for the <i>i</i>th. */
    static long optionBits(Call<?> call) {
        long bits = 0;
        for (int i = 0; i < call.action().options().size(); i++) {
            if (call.option(i) != null) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    static void encodeArguments(XdrWriter out, Call<?> call) {
        var parameters = call.action().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            encode(out, parameters.get(i).type(), call.argument(i));
        }
        var options = call.action().options();
        for (int i = 0; i < options.size(); i++) {
            encode(out, options.get(i).type(), call.option(i));
        }
    }

    /** Absent options are sent as fillers, which the daemon ignores. */
    private static void encode(XdrWriter out, Parameter.Type type, @Nullable Object value) {
        switch (type) {
            case FILE_IN, FILE_OUT -> {}
            case POINTER -> throw new IllegalArgumentException("a pointer cannot be sent to the daemon");
            case OPT_STRING -> {
                out.putBool(value != null);
                if (value != null) {
                    out.putString((String) value);
                }
            }
            case BOOL -> out.putBool(value != null && (boolean) value);
            case INT -> out.putInt(value == null ? 0 : (int) value);
            case INT64 -> out.putLong(value == null ? 0 : (long) value);
            case BUFFER_IN -> out.putOpaque((byte[]) value);
            case KEY -> encodeKey(out, (Secret) value);
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST ->
                encodeList(out, value == null ? List.of() : (List<?>) value);
            default -> out.putString(value == null ? "" : (String) value);
        }
    }

    private static void encodeKey(XdrWriter out, Secret key) {
        byte[] bytes = key.reveal();
        try {
            out.putOpaque(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static void encodeList(XdrWriter out, List<?> list) {
        out.putInt(list.size());
        list.forEach(element -> out.putString((String) element));
    }

    static @Nullable Object decode(XdrReader in, Result<?> result) throws ProtocolException {
        return switch (result.kind()) {
            case NONE -> null;
            case BOOL -> in.getBool();
            case INT -> in.getInt();
            case INT64 -> in.getLong();
            case STRING -> in.getString();
            case BUFFER -> in.getOpaque();
            case STRING_LIST -> Collections.unmodifiableList(decodeStrings(in));
            case MAP -> decodeMap(in);
            case STRUCT -> decodeStruct(in, result.struct());
            case STRUCT_LIST -> decodeStructs(in, result.struct());
            case OPTIONAL_STRING -> throw new ProtocolException("the daemon does not return optional strings");
        };
    }

    private static List<String> decodeStrings(XdrReader in) throws ProtocolException {
        int count = in.getCount(4);
        var strings = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            strings.add(in.getString());
        }
        return strings;
    }

    private static Map<String, String> decodeMap(XdrReader in) throws ProtocolException {
        List<String> flat = decodeStrings(in);
        if (flat.size() % 2 != 0) {
            throw new ProtocolException("a map has a key without a value");
        }
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < flat.size(); i += 2) {
            map.put(flat.get(i), flat.get(i + 1));
        }
        return Collections.unmodifiableMap(map);
    }

    private static <T> List<T> decodeStructs(XdrReader in, StructType<T> type) throws ProtocolException {
        int count = in.getCount(type.minimumSize());
        var structs = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            structs.add(decodeStruct(in, type));
        }
        return Collections.unmodifiableList(structs);
    }

    /**
     * Decodes one struct.
     *
     * @param in where it stands
     * @param type what it is
     * @param <T> its record
     * @return the record
     * @throws ProtocolException if it is malformed
     */
    public static <T> T decodeStruct(XdrReader in, StructType<T> type) throws ProtocolException {
        List<Field> fields = type.fields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = decodeField(in, fields.get(i).type());
        }
        return type.constructor().apply(values);
    }

    private static Object decodeField(XdrReader in, FieldType type) throws ProtocolException {
        return switch (type) {
            case STRING, DEVICE -> in.getString();
            case BUFFER -> in.getOpaque();
            case UUID -> in.getFixedString(32);
            case CHAR -> (char) (in.getInt() & 0xff);
            case INT32 -> in.getInt();
            case UINT32 -> in.getUnsignedInt();
            case INT64, UINT64, BYTES -> in.getLong();
            case OPT_PERCENT -> in.getFloat();
        };
    }
}
