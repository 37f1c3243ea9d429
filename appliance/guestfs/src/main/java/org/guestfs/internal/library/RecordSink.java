// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guestfs.FileOut;
import org.guestfs.internal.protocol.Marshaller;
import org.guestfs.internal.protocol.ProtocolException;
import org.guestfs.internal.protocol.XdrReader;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Decodes structs as they arrive, so that nothing but the records is kept. What does not fit fails at the end only: the
 * daemon walks on when it is told to stop, and what it sends then would be taken for the answer to the next call.
 */
final class RecordSink<T> extends OutputStream implements FileOut {
    /** The daemon makes each struct in a buffer of one chunk, that is 8 KiB. */
    private static final int STRUCT_MAX = 64 << 10;

    private static final Set<FieldType> OBJECTS =
            Set.of(FieldType.STRING, FieldType.DEVICE, FieldType.BUFFER, FieldType.UUID);

    private final StructType<T> type;
    private final MemoryBudget budget;
    private final int objects;
    private final List<T> records = new ArrayList<>();
    private final byte[] pending = new byte[STRUCT_MAX];
    private int length;
    private @Nullable IOException failure;

    RecordSink(StructType<T> type, MemoryBudget budget) {
        this.type = type;
        this.budget = budget;
        // A string is two objects.
        objects = 1
                + 2
                        * (int) type.fields().stream()
                                .filter(field -> OBJECTS.contains(field.type()))
                                .count();
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int count) {
        int done = 0;
        while (done < count && failure == null) {
            int part = Math.min(count - done, pending.length - length);
            System.arraycopy(source, offset + done, pending, length, part);
            length += part;
            done += part;
            try {
                decode(length == pending.length);
            } catch (IOException e) {
                failure = e;
                records.clear();
            }
        }
    }

    /** Decodes what is whole; the rest may be the beginning of a struct, unless it must not be. */
    private void decode(boolean mustBeWhole) throws IOException {
        var reader = new XdrReader(pending, length);
        int left = length;
        try {
            while (left > 0) {
                T struct = Marshaller.decodeStruct(reader, type);
                budget.take(left - reader.remaining(), objects);
                records.add(struct);
                left = reader.remaining();
            }
        } catch (ProtocolException e) {
            if (mustBeWhole && left == length) {
                throw e;
            }
        }
        System.arraycopy(pending, length - left, pending, 0, left);
        length = left;
    }

    /** Ends the stream, which must not be in the middle of a struct. */
    List<T> finish() throws IOException {
        if (failure != null) {
            throw failure;
        }
        decode(true);
        return List.copyOf(records);
    }

    @Override
    public OutputStream open() {
        return this;
    }

    @Override
    public String toString() {
        return "(memory)";
    }
}
