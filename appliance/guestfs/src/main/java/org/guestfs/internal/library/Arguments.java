// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.List;
import org.guestfs.spi.Call;

/** The values of a call, in the types that its descriptor guarantees. */
final class Arguments {
    private Arguments() {}

    static String string(Call<?> call, int index) {
        return (String) call.argument(index);
    }

    /** A list of strings, every element of which the call has checked. */
    @SuppressWarnings("unchecked")
    static List<String> strings(Call<?> call, int index) {
        return (List<String>) call.argument(index);
    }

    static int int32(Call<?> call, int index) {
        return (int) call.argument(index);
    }

    static long int64(Call<?> call, int index) {
        return (long) call.argument(index);
    }

    static byte[] bytes(Call<?> call, int index) {
        return (byte[]) call.argument(index);
    }

    static boolean option(Call<?> call, int index, boolean absent) {
        Object value = call.option(index);
        return value == null ? absent : (boolean) value;
    }
}
