// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestfs.EventType;
import org.guestfs.ra.GuestfsMessage;

/**
 * The messages that wait for a bean: a line for each connection, and the lines take turns. Everything takes the same time,
 * however many wait. Not thread-safe: its activation guards it.
 */
final class Backlog {
    private final int capacity;
    private final Map<Long, Line> lines = new HashMap<>();
    /** Lines whose first message may be delivered, in the order of their turns. */
    private final Set<Line> ready = new LinkedHashSet<>();
    /** Progress that nobody has begun to deliver. */
    private final Set<Waiting> progress = new LinkedHashSet<>();

    private int size;

    Backlog(int capacity) {
        this.capacity = capacity;
    }

    boolean isFull() {
        return size >= capacity;
    }

    int size() {
        return size;
    }

    /** How many messages could be delivered at once. */
    int ready() {
        return ready.size();
    }

    void add(GuestfsMessage message) {
        Line line = lines.computeIfAbsent(message.connection(), Line::new);
        if (line.messages.isEmpty()) {
            ready.add(line);
        }
        var waiting = new Waiting(message, line);
        line.messages.add(waiting);
        if (message.event().type() == EventType.PROGRESS) {
            progress.add(waiting);
        }
        size++;
    }

    /** Makes room for what matters more, if there is anything that matters less. */
    boolean dropProgress() {
        Optional<Waiting> oldest = progress.stream().findFirst();
        oldest.ifPresent(waiting -> {
            progress.remove(waiting);
            remove(waiting);
        });
        return oldest.isPresent();
    }

    /** Takes the next message; those behind it wait until it is done, or comes again. */
    Optional<Waiting> take() {
        Optional<Line> next = ready.stream().findFirst();
        return next.map(line -> {
            ready.remove(line);
            Waiting first = line.messages.iterator().next();
            progress.remove(first);
            return first;
        });
    }

    /** What was taken need not come again. */
    void done(Waiting taken) {
        remove(taken);
        if (!taken.line.messages.isEmpty()) {
            ready.add(taken.line);
        }
    }

    /** What was taken must come again, now. */
    void again(Waiting taken) {
        ready.add(taken.line);
    }

    private void remove(Waiting waiting) {
        Line line = waiting.line;
        line.messages.remove(waiting);
        size--;
        if (line.messages.isEmpty()) {
            lines.remove(line.connection);
            ready.remove(line);
        }
    }

    void clear() {
        lines.clear();
        ready.clear();
        progress.clear();
        size = 0;
    }

    /** The messages of a connection. */
    private static final class Line {
        private final long connection;
        private final Set<Waiting> messages = new LinkedHashSet<>();

        Line(long connection) {
            this.connection = connection;
        }
    }

    /** A message, and how often its delivery has failed. */
    static final class Waiting {
        private final GuestfsMessage message;
        private final Line line;
        private int failures;

        private Waiting(GuestfsMessage message, Line line) {
            this.message = message;
            this.line = line;
        }

        GuestfsMessage message() {
            return message;
        }

        int failures() {
            return failures;
        }

        void hasFailed() {
            failures++;
        }
    }
}
