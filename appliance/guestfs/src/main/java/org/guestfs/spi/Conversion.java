// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.GuestText;
import org.guestfs.Secret;
import org.guestfs.spi.Parameter.Type;
import org.jspecify.annotations.Nullable;

/** Converts values to the types of parameters, where nothing is lost by it; {@link DynamicCall} says which. */
final class Conversion {
    /** As in C: decimal, hexadecimal or octal, of no more digits than 64 bits may have. */
    private static final Pattern INTEGER =
            Pattern.compile("([+-]?)(?:0[xX]([0-9a-fA-F]{1,16})|(0[0-7]{0,22})|([1-9][0-9]{0,18}))");

    private Conversion() {}

    /**
     * Converts a value.
     *
     * @param action whose parameter it is, for the message
     * @param parameter the parameter
     * @param value the value; {@code null} stays what it is, where that means absent
     * @param isRequired whether it is a parameter, and not an optional argument
     * @return a value of the type that a {@link Call} demands
     * @throws IllegalArgumentException if it is missing or does not fit; the message does not show the value of a key
     */
    static @Nullable Object to(Action<?> action, Parameter parameter, @Nullable Object value, boolean isRequired) {
        if (value == null) {
            if (isRequired && parameter.type() != Type.OPT_STRING) {
                throw new IllegalArgumentException(
                        action.name() + ": " + parameter.name() + " must not be null, expected "
                                + parameter.type().javaType().getSimpleName());
            }
            return null;
        }
        try {
            return convert(parameter.type(), value);
        } catch (IllegalArgumentException e) {
            // What is given in the place of bytes may be a credential for libvirt.
            boolean isHidden = parameter.type() == Type.KEY || parameter.type() == Type.BUFFER_IN;
            String shown = isHidden ? "" : ": " + abbreviated(value);
            throw new IllegalArgumentException(
                    action.name() + ": " + parameter.name() + ": expected "
                            + parameter.type().javaType().getSimpleName() + ", got "
                            + value.getClass().getSimpleName() + shown,
                    e);
        }
    }

    private static Object convert(Type type, Object value) {
        if (type == Type.POINTER || type.javaType().isInstance(value) && type.javaType() != List.class) {
            return value;
        }
        return switch (type) {
            case BOOL -> truth(value);
            case INT -> exact(value, 32).intValue();
            case INT64 -> exact(value, 64).longValue();
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> strings(value);
            case KEY -> key(value);
            case FILE_IN -> value instanceof InputStream stream ? FileIn.of(stream) : FileIn.of(path(value));
            case FILE_OUT -> value instanceof OutputStream stream ? FileOut.of(stream) : FileOut.of(path(value));
            case BUFFER_IN -> GuestText.encode(text(value));
            default -> text(value);
        };
    }

    private static boolean truth(Object value) {
        return switch (String.valueOf(value).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static BigInteger exact(Object value, int bits) {
        boolean isIntegral = value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof String;
        if (!isIntegral && !(value instanceof BigInteger)) {
            throw new IllegalArgumentException();
        }
        BigInteger number = value instanceof BigInteger given ? given : integer(value.toString());
        if (number.bitLength() >= bits) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static BigInteger integer(String text) {
        Matcher matcher = INTEGER.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException();
        }
        String sign = matcher.group(1);
        if (matcher.group(2) != null) {
            return new BigInteger(sign + matcher.group(2), 16);
        }
        return matcher.group(3) != null
                ? new BigInteger(sign + matcher.group(3), 8)
                : new BigInteger(sign + matcher.group(4));
    }

    private static List<String> strings(Object value) {
        Collection<?> elements;
        if (value instanceof Collection<?> collection) {
            elements = collection;
        } else if (value instanceof Object[] array) {
            elements = Arrays.asList(array);
        } else {
            throw new IllegalArgumentException();
        }
        return elements.stream().map(Conversion::text).toList();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String || value instanceof Path) {
            return value.toString();
        }
        throw new IllegalArgumentException();
    }

    private static Secret key(Object value) {
        if (value instanceof char[] phrase) {
            return Secret.of(phrase);
        }
        if (value instanceof String phrase) {
            return Secret.of(phrase);
        }
        throw new IllegalArgumentException();
    }

    private static Path path(Object value) {
        return Path.of(text(value));
    }

    private static String abbreviated(Object value) {
        String text = value instanceof Object[] array ? Arrays.toString(array) : value.toString();
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}
