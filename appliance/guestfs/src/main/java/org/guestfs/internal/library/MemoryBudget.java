// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import org.guestfs.internal.handle.Handle;

/** What one result may take of the heap: a guest may make it of millions of elements with hardly a byte each. */
final class MemoryBudget {
    /** An object's header, its padding and the reference to it. */
    private static final int OBJECT = 24;

    private final long limit;
    private long left;

    MemoryBudget(long limit) {
        this.limit = limit;
        left = limit;
    }

    static MemoryBudget of(Handle handle) {
        return new MemoryBudget(handle.config().memoryLimit());
    }

    /** Takes some of it for content, and for the objects that hold the content. */
    void take(long bytes, int objects) throws IOException {
        left -= bytes + (long) objects * OBJECT;
        if (left < 0) {
            throw new IOException("the result would take more than " + limit
                    + " bytes of memory, which memoryLimit allows: File too large");
        }
    }
}
