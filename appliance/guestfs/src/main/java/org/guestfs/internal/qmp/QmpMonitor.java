// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.qmp;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.guestfs.internal.host.Json;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Transport;

/**
 * Speaks the QEMU Machine Protocol: lines of JSON, an answer to each command, and events in between. A guest may have
 * taken over its qemu, so lengths and times are bounded.
 */
public final class QmpMonitor implements AutoCloseable {
    private static final Jsonb JSON = Json.create();
    private static final int LINE_MAX = 1 << 20;
    private static final int ASIDES_MAX = 10_000;
    private static final int EVENTS_MAX = 300;
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Map<String, ?> NONE = Map.of();

    private final Transport transport;
    private final ByteBuffer received = ByteBuffer.allocate(16 << 10).flip();

    /** The last events, for whoever asks for one that came before the answer to a command. */
    private final Deque<Map<?, ?>> events = new ArrayDeque<>();

    private int commands;

    private QmpMonitor(Transport transport) {
        this.transport = transport;
    }

    /**
     * Greets a monitor.
     *
     * @param transport its socket, closed with this
     * @param deadline when it must be ready
     * @return the monitor, ready for commands
     * @throws IOException if there is no monitor at the other end
     */
    public static QmpMonitor open(Transport transport, Deadline deadline) throws IOException {
        var monitor = new QmpMonitor(transport);
        boolean isReady = false;
        try {
            Deadline soon = Deadline.in(deadline.remainingUpTo(ANSWER));
            if (!monitor.next(soon).containsKey("QMP")) {
                throw new IOException("what should be the monitor of qemu did not greet");
            }
            monitor.execute("qmp_capabilities", NONE, soon);
            isReady = true;
            return monitor;
        } finally {
            if (!isReady) {
                transport.close();
            }
        }
    }

    /**
     * Carries out a command that takes no arguments.
     *
     * @param command its name
     * @return what it returned
     * @throws QmpException if qemu refused
     * @throws IOException if the monitor is lost
     */
    public Object execute(String command) throws IOException {
        return execute(command, NONE);
    }

    /**
     * Carries out a command.
     *
     * @param command its name
     * @param arguments its arguments
     * @return what it returned
     * @throws QmpException if qemu refused
     * @throws IOException if the monitor is lost
     */
    public Object execute(String command, Map<String, ?> arguments) throws IOException {
        return execute(command, arguments, Deadline.in(ANSWER));
    }

    private Object execute(String command, Map<String, ?> arguments, Deadline deadline) throws IOException {
        String id = "guestfs-" + commands++;
        String line = JSON.toJson(Map.of("execute", command, "arguments", arguments, "id", id));
        Map<?, ?> answer = orClose(() -> {
            send(line, deadline);
            return await(message -> id.equals(message.get("id")), deadline);
        });
        if (answer.get("return") != null) {
            return answer.get("return");
        }
        String problem = answer.get("error") instanceof Map<?, ?> error ? String.valueOf(error.get("desc")) : "?";
        throw new QmpException(command + ": " + problem);
    }

    /**
     * Carries out a command of the monitor that is made for people, for the few things that the other one cannot do.
     *
     * @param line the command
     * @return what it printed
     * @throws QmpException if qemu refused
     * @throws IOException if the monitor is lost
     */
    public String executeHuman(String line) throws IOException {
        return String.valueOf(execute("human-monitor-command", Map.of("command-line", line)))
                .strip();
    }

    /**
     * Waits for an event about a device.
     *
     * @param name the event
     * @param device the identifier of the device
     * @throws IOException if it does not come in time, or the monitor is lost
     */
    public void awaitEvent(String name, String device) throws IOException {
        Predicate<Map<?, ?>> wanted = message -> name.equals(message.get("event"))
                && message.get("data") instanceof Map<?, ?> data
                && device.equals(data.get("device"));
        if (events.stream().noneMatch(wanted)) {
            orClose(() -> await(wanted, Deadline.in(ANSWER)));
        }
    }

    /**
     * Tells why a qemu that has ended did so, as far as it said.
     *
     * @return the reason, such as {@code host-signal} or {@code guest-shutdown}
     */
    public Optional<String> shutdownReason() {
        Predicate<Map<?, ?>> wanted = message -> "SHUTDOWN".equals(message.get("event"));
        if (events.stream().noneMatch(wanted)) {
            try {
                orClose(() -> await(wanted, Deadline.in(ANSWER)));
            } catch (IOException e) {
                // It did not say.
                return Optional.empty();
            }
        }
        return events.stream()
                .filter(wanted)
                .findFirst()
                .map(event -> event.get("data") instanceof Map<?, ?> data ? String.valueOf(data.get("reason")) : "");
    }

    private interface Exchange {
        Map<?, ?> run() throws IOException;
    }

    /** Whoever has not heard the whole answer does not know what qemu does, nor where its next one begins. */
    private Map<?, ?> orClose(Exchange exchange) throws IOException {
        try {
            return exchange.run();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Map<?, ?> await(Predicate<Map<?, ?>> wanted, Deadline deadline) throws IOException {
        for (int asides = 0; asides < ASIDES_MAX; asides++) {
            Map<?, ?> message = next(deadline);
            if (message.containsKey("event")) {
                keep(message);
            }
            if (wanted.test(message)) {
                return message;
            }
        }
        throw new IOException("qemu's monitor sends events without end");
    }

    private void keep(Map<?, ?> event) {
        if (events.size() == EVENTS_MAX) {
            events.remove();
        }
        events.add(event);
    }

    private Map<?, ?> next(Deadline deadline) throws IOException {
        try {
            Map<?, ?> message = JSON.fromJson(line(deadline), Map.class);
            if (message == null) {
                throw new IOException("qemu's monitor sent a null");
            }
            return message;
        } catch (JsonbException e) {
            throw new IOException("qemu's monitor sent something that is not JSON", e);
        }
    }

    private String line(Deadline deadline) throws IOException {
        var line = new ByteArrayOutputStream();
        while (true) {
            while (received.hasRemaining()) {
                byte next = received.get();
                if (next == '\n') {
                    return line.toString(StandardCharsets.UTF_8);
                }
                line.write(next);
            }
            if (line.size() > LINE_MAX) {
                throw new IOException("qemu's monitor sent a line of more than " + LINE_MAX + " bytes");
            }
            receive(deadline);
        }
    }

    private void receive(Deadline deadline) throws IOException {
        received.clear();
        int count = transport.read(received);
        received.flip();
        if (count < 0) {
            throw new EOFException("qemu's monitor is gone");
        }
        check(deadline);
    }

    private void send(String command, Deadline deadline) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(command + "\n");
        while (bytes.hasRemaining()) {
            transport.write(bytes);
            check(deadline);
        }
    }

    private static void check(Deadline deadline) throws IOException {
        if (deadline.isOver()) {
            throw new IOException("qemu's monitor did not answer within " + deadline.timeout());
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while waiting for qemu's monitor");
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}
