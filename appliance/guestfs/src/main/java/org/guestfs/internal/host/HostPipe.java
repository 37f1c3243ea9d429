// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command of the host that data is streamed to or from, and that is killed when it is closed, which any
 * thread may do; the rest is confined to its caller.
 */
public final class HostPipe implements Closeable {
    /** What a command may still have to do after the last byte, such as setting times and owners. */
    private static final Duration END = Duration.ofMinutes(10);

    private final String program;
    private final Process process;
    private final OutputTail errors = new OutputTail();
    private final Thread reader;

    private HostPipe(String program, Process process) {
        this.program = program;
        this.process = process;
        reader = new Thread(() -> errors.drain(process.getErrorStream()), "guestfs-pipe-errors");
        reader.setDaemon(true);
    }

    /**
     * Starts a command.
     *
     * @param words the program and its arguments
     * @param environment the variables that it gets, beside {@code LC_ALL=C}
     * @return the running command
     * @throws IOException if it cannot be started
     */
    public static HostPipe start(List<String> words, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C");
        try {
            var pipe = new HostPipe(words.get(0), HostProcess.start(builder));
            pipe.reader.start();
            return pipe;
        } catch (IOException e) {
            throw new IOException(words.get(0) + " cannot be run; is it installed, and on the PATH?", e);
        }
    }

    /**
     * Returns what the command prints.
     *
     * @return its standard output
     */
    public InputStream output() {
        return process.getInputStream();
    }

    /**
     * Returns where the command reads.
     *
     * @return its standard input
     */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /**
     * Ends the command's input and waits for its end.
     *
     * @throws IOException if it fails or does not end; the message has the end of what it said about that
     */
    public void await() throws IOException {
        endInput();
        try {
            if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HostCommandException(program + " did not end within " + END);
            }
            reader.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(program + ": interrupted");
        }
        if (process.exitValue() != 0) {
            throw new HostCommandException(
                    program + " exited with error status " + process.exitValue() + ": " + errors.text());
        }
    }

    /** In a thread of its own, because it waits for a command that does not read, and no interrupt ends that. */
    private void endInput() {
        Thread thread = new Thread(
                () -> {
                    try {
                        process.getOutputStream().close();
                    } catch (IOException e) {
                        // It has ended already; why, its status tells.
                        return;
                    }
                },
                "guestfs-pipe-input");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Tells whether the command ends by itself.
     *
     * @param moment how long to wait for that
     * @return {@code true} if it has ended
     */
    public boolean endsWithin(Duration moment) {
        try {
            return process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
