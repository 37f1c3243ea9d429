// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileLocation;

/** The downloads that a session has prepared: the latest, for some minutes. Thread-safe. */
final class Tickets {
    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final LongSupplier nanoTime;
    /** The oldest first; guarded by this. */
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    Tickets(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** What is to be downloaded. */
    record Ticket(List<FileLocation> what, ArchiveFormat format, String fileName, long made) {}

    synchronized String add(List<FileLocation> what, ArchiveFormat format, String fileName) {
        if (tickets.size() >= MOST) {
            tickets.remove(tickets.keySet().iterator().next());
        }
        String id = Tokens.next();
        tickets.put(id, new Ticket(List.copyOf(what), format, fileName, nanoTime.getAsLong()));
        return id;
    }

    synchronized Ticket require(String id) {
        tickets.values().removeIf(ticket -> nanoTime.getAsLong() - ticket.made() > KEPT.toNanos());
        Ticket ticket = tickets.get(id);
        if (ticket == null) {
            throw new ProblemException(
                    ProblemCode.NOT_FOUND,
                    "there is no such download of this session; one is good for " + KEPT.toMinutes()
                            + " minutes, and the latest " + MOST + " are kept");
        }
        return ticket;
    }
}
