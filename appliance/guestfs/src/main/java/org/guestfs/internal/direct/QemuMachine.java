// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Machine;
import org.guestfs.spi.Transport;

/** A running qemu, with all that has to end when it ends. */
final class QemuMachine implements Machine {
    private static final long SHUTDOWN_SECONDS = 30;
    private static final long END_MILLIS = 1000;

    private final Process qemu;
    private final Optional<Guard> guard;
    private final ConsoleLog console;
    private final UnixSocketTransport transport;
    private final Accelerator accelerator;
    private final List<String> commandLine;
    private final AtomicBoolean ended = new AtomicBoolean();

    QemuMachine(
            Process qemu,
            Optional<Guard> guard,
            ConsoleLog console,
            UnixSocketTransport transport,
            Accelerator accelerator,
            List<String> commandLine) {
        this.qemu = qemu;
        this.guard = guard;
        this.console = console;
        this.transport = transport;
        this.accelerator = accelerator;
        this.commandLine = commandLine;
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(qemu.pid());
    }

    @Override
    public String accelerator() {
        return accelerator.qemuName();
    }

    @Override
    public List<String> commandLine() {
        return commandLine;
    }

    @Override
    public String consoleTail() {
        return console.tail();
    }

    @Override
    public Optional<String> exitReason() {
        try {
            return qemu.waitFor(END_MILLIS, TimeUnit.MILLISECONDS)
                    ? Optional.of(QemuProcess.fate(qemu.exitValue()))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void shutdown() {
        qemu.destroy();
        qemu.descendants().forEach(ProcessHandle::destroy);
        boolean inTime = awaitEnd();
        kill();
        if (!inTime) {
            throw failure("ETIMEDOUT", "qemu did not end within " + SHUTDOWN_SECONDS + " s; it was killed");
        }
        if (qemu.exitValue() != 0 && !isOurSignal(qemu.exitValue())) {
            throw failure("EIO", QemuProcess.fate(qemu.exitValue()) + ": " + console.tail());
        }
    }

    private boolean awaitEnd() {
        try {
            return qemu.waitFor(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A wrapper dies of the signal on which qemu itself exits in good order. */
    private static boolean isOurSignal(int status) {
        return status == 143;
    }

    private static OperationException failure(String errno, String message) {
        return new OperationException("shutdown", Errno.of(errno), message);
    }

    @Override
    public void kill() {
        if (ended.compareAndSet(false, true)) {
            guard.ifPresent(Guard::close);
            QemuProcess.kill(qemu);
            transport.close();
            console.awaitEnd(END_MILLIS);
        }
    }
}
