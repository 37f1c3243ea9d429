// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A command of the host, run to its end: with an environment of ours, no standard input, bounded time and output.
 * Confined to its caller; the consumer of output may be called from other threads.
 */
public final class HostCommand {
    private static final int CAPTURE_MAX = 16 << 20;
    private static final int TAIL_MAX = 2000;
    private static final int SIGNAL_BASE = 128;
    private static final Duration END = Duration.ofSeconds(5);

    private final List<String> words;
    private Map<String, String> environment = Map.of();
    private List<String> prefix = List.of();
    private Duration timeout = Duration.ofMinutes(10);
    private Consumer<byte[]> output = bytes -> {};
    private volatile boolean timedOut;

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
        var tail = new Tail();
        Thread errors = new Thread(() -> drain(process.getErrorStream(), tail), "guestfs-command-errors");
        errors.setDaemon(true);
        errors.start();
        // Whoever never ends is killed, which ends the reading below.
        Thread watch = new Thread(() -> killAfterTimeout(process), "guestfs-command-timeout");
        watch.setDaemon(true);
        watch.start();
        try {
            if (captured == null) {
                drain(process.getInputStream(), tail);
            } else {
                captured.writeBytes(process.getInputStream().readNBytes(CAPTURE_MAX));
            }
            int status = process.waitFor();
            errors.join(END.toMillis());
            check(status, captured, tail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program() + ": interrupted");
        } finally {
            kill(process);
            watch.interrupt();
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
            return builder.start();
        } catch (IOException e) {
            throw new IOException(program() + " cannot be run; is it installed, and on the PATH? " + e.getMessage(), e);
        }
    }

    private void drain(InputStream stream, Tail tail) {
        byte[] piece = new byte[8192];
        try {
            for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
                byte[] printed = Arrays.copyOf(piece, count);
                tail.add(printed);
                output.accept(printed);
            }
        } catch (IOException e) {
            // Killed: there is no more.
            tail.add(new byte[0]);
        }
    }

    private void killAfterTimeout(Process process) {
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                timedOut = true;
                kill(process);
            }
        } catch (InterruptedException e) {
            // The command has ended.
            Thread.currentThread().interrupt();
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void check(int status, @Nullable ByteArrayOutputStream captured, Tail tail) throws IOException {
        if (captured != null && captured.size() == CAPTURE_MAX) {
            throw new HostCommandException(program() + " printed more than " + CAPTURE_MAX + " bytes");
        }
        if (status == 0) {
            return;
        }
        String said = tail.text().isEmpty() ? "" : ": " + tail.text();
        if (timedOut) {
            throw new HostCommandException(program() + " did not end within " + timeout + said);
        }
        throw new HostCommandException(program()
                + (status > SIGNAL_BASE
                        ? " was killed by signal " + (status - SIGNAL_BASE)
                        : " exited with error status " + status)
                + said);
    }

    private String program() {
        return words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
    }

    /** The end of what a command printed. */
    private static final class Tail {
        private final StringBuilder text = new StringBuilder();

        synchronized void add(byte[] bytes) {
            text.append(new String(bytes, StandardCharsets.UTF_8));
            if (text.length() > TAIL_MAX) {
                text.delete(0, text.length() - TAIL_MAX);
            }
        }

        synchronized String text() {
            return text.toString().strip();
        }
    }
}
