// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.concurrent.atomic.AtomicLong;

/** What a handle has exchanged with its daemons. Written by the thread that calls, read by any. */
final class Traffic {
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();

    void add(long bytesSent, long bytesReceived) {
        sent.addAndGet(bytesSent);
        received.addAndGet(bytesReceived);
    }

    long sent() {
        return sent.get();
    }

    long received() {
        return received.get();
    }
}
