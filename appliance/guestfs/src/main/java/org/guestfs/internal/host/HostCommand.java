// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.guestfs.spi.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A command of the host, run to its end: with an environment of ours, no standard input, bounded time and output. An
 * interrupt kills it. Confined to its caller, who also calls the consumer of output.
 */
public final class HostCommand {
    private static final int CAPTURE_MAX = 16 << 20;
    private static final int SIGNAL_BASE = 128;

    private final List<String> words;
    private Map<String, String> environment = Map.of();
    private List<String> prefix = List.of();
    private Duration timeout = Duration.ofMinutes(10);
    private Consumer<byte[]> output = bytes -> {};

    /**
     * Prepares a command.
     *
     * @param words the program and its arguments
     */
    public HostCommand(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Sets the variables that the command gets, beside {@code LC_ALL=C}.
     *
     * @param variables names and values
     * @return this command
     */
    public HostCommand environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    /**
     * Bounds what the command may use.
     *
     * @param addressSpace bytes of virtual memory
     * @param cpuSeconds seconds of processor time
     * @return this command
     */
    public HostCommand limited(long addressSpace, long cpuSeconds) {
        prefix = List.of("prlimit", "--as=" + addressSpace, "--cpu=" + cpuSeconds, "--");
        return this;
    }

    /**
     * Bounds how long the command may take.
     *
     * @param value a duration; by default 10 minutes
     * @return this command
     */
    public HostCommand timeout(Duration value) {
        timeout = value;
        return this;
    }

    /**
     * Sets who takes what the command prints and nobody captures.
     *
     * @param consumer takes pieces, as they come
     * @return this command
     */
    public HostCommand onOutput(Consumer<byte[]> consumer) {
        output = consumer;
        return this;
    }

    /**
     * Runs the command.
     *
     * @throws IOException if it cannot be started, fails or takes too long
     */
    public void run() throws IOException {
        execute(null);
    }

    /**
     * Runs the command and returns its standard output.
     *
     * @return the text, of 16 MiB at most
     * @throws IOException if it cannot be started, fails, takes too long or prints too much
     */
    public String capture() throws IOException {
        var captured = new ByteArrayOutputStream();
        execute(captured);
        return captured.toString(StandardCharsets.UTF_8);
    }

    private void execute(@Nullable ByteArrayOutputStream captured) throws IOException {
        Process process = start(captured == null);
        var tail = new OutputTail();
        Deadline deadline = Deadline.in(timeout);
        try (var printed = new CommandOutput(process)) {
            printed.start();
            for (var piece = printed.next(deadline); piece != null; piece = printed.next(deadline)) {
                if (captured == null || piece.isError()) {
                    tail.add(piece.bytes());
                    output.accept(piece.bytes());
                } else {
                    captured.writeBytes(piece.bytes());
                    checkSize(captured);
                }
            }
            if (deadline.isOver() || !process.waitFor(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new HostCommandException(program() + " did not end within " + timeout + said(tail));
            }
            check(process.exitValue(), tail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program() + ": interrupted");
        }
    }

    private Process start(boolean mergeOutput) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(words);
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(mergeOutput);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        try {
            return HostProcess.start(builder);
        } catch (IOException e) {
            throw new IOException(program() + " cannot be run; is it installed, and on the PATH? " + e.getMessage(), e);
        }
    }

    private void checkSize(ByteArrayOutputStream captured) throws HostCommandException {
        if (captured.size() >= CAPTURE_MAX) {
            throw new HostCommandException(program() + " printed more than " + CAPTURE_MAX + " bytes");
        }
    }

    private void check(int status, OutputTail tail) throws HostCommandException {
        if (status != 0) {
            throw new HostCommandException(program()
                    + (status > SIGNAL_BASE
                            ? " was killed by signal " + (status - SIGNAL_BASE)
                            : " exited with error status " + status)
                    + said(tail));
        }
    }

    private static String said(OutputTail tail) {
        return tail.text().isEmpty() ? "" : ": " + tail.text();
    }

    private String program() {
        return words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
    }
}
