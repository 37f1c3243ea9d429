// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.guestfs.Errno;
import org.guestfs.FileOut;
import org.guestfs.OperationException;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.protocol.ProtocolException;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.StructType;
import org.jspecify.annotations.Nullable;

/** Lists that the daemon streams, because a message could not hold them; kept in memory up to the handle's limit. */
final class Records {
    private Records() {}

    /** Receives structs, one after the other until the end of the stream. */
    static <T> List<T> of(
            Handle handle, Action<?> asked, StructType<T> type, Action<Void> transfer, Object... arguments) {
        var sink = new RecordSink<>(type, MemoryBudget.of(handle));
        receive(handle, sink, transfer, arguments);
        try {
            return sink.finish();
        } catch (ProtocolException e) {
            throw malformed(asked, e.getMessage(), e);
        } catch (IOException e) {
            throw new OperationException(asked.name(), Errno.of(e), HostErrors.describe(e), e);
        }
    }

    /** Receives whatever a transfer brings, whose last parameter is where to. */
    static void receive(Handle handle, FileOut target, Action<Void> transfer, Object... arguments) {
        Object[] values = Arrays.copyOf(arguments, arguments.length + 1);
        values[arguments.length] = target;
        handle.callDaemon(Call.of(transfer, values));
    }

    static OperationException malformed(Action<?> asked, String problem, @Nullable Exception cause) {
        return new OperationException(
                asked.name(), Errno.of("EPROTO"), "the daemon sent malformed records: " + problem, cause);
    }
}
