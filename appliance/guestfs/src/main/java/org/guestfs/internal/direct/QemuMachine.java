// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.internal.host.Guard;
import org.guestfs.internal.qmp.QmpMonitor;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.Machine;
import org.guestfs.spi.Transport;
import org.jspecify.annotations.Nullable;

/** A running qemu, with all that has to end when it ends. */
final class QemuMachine implements Machine {
    private static final long SHUTDOWN_SECONDS = 30;
    private static final long END_MILLIS = 1000;
    private static final Duration WARM_UP = Duration.ofMinutes(2);

    private final Process qemu;
    private final Optional<Guard> guard;
    private final ConsoleLog console;
    private final UnixSocketTransport transport;
    private final QmpMonitor monitor;
    private final Accelerator accelerator;
    private final List<String> commandLine;
    private final Optional<Hotplug> hotplug;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable Template template;
    private volatile boolean isFresh;

    /** What ends with the machine. */
    record Parts(
            Process qemu,
            Optional<Guard> guard,
            ConsoleLog console,
            UnixSocketTransport transport,
            QmpMonitor monitor) {}

    QemuMachine(Parts parts, Accelerator accelerator, List<String> commandLine, Optional<Hotplug> hotplug) {
        qemu = parts.qemu();
        guard = parts.guard();
        console = parts.console();
        transport = parts.transport();
        monitor = parts.monitor();
        this.accelerator = accelerator;
        this.commandLine = commandLine;
        this.hotplug = hotplug;
    }

    QmpMonitor monitor() {
        return monitor;
    }

    void becomeCloneOf(Template original) {
        template = original;
        isFresh = true;
    }

    @Override
    public boolean isUp() {
        return template != null;
    }

    @Override
    public boolean isFresh() {
        return isFresh;
    }

    @Override
    public void warmUp() throws IOException {
        Template original = template;
        if (original != null && hotplug.isPresent()) {
            new WarmUp(transport, hotplug.get(), original.scratch(), Deadline.in(WARM_UP))
                    .run(isFresh ? GuestDisks.Wake.FIRST : GuestDisks.Wake.AGAIN);
            isFresh = false;
        }
    }

    @Override
    public Optional<Hotplug> hotplug() {
        return hotplug;
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

    /** Whether qemu ended by itself, saying that something is wrong. */
    boolean hasGivenUp() {
        return exitReason().isPresent() && QemuProcess.isRefusal(qemu.exitValue());
    }

    /** Whether qemu was ended neither by us nor by itself, nor by its guest. */
    boolean isEndedByOthers() {
        return !ended.get()
                && exitReason().isPresent()
                && (QemuProcess.isEndedByOthers(qemu.exitValue())
                        || monitor.shutdownReason()
                                .filter("host-signal"::equals)
                                .isPresent());
    }

    @Override
    public void shutdown() {
        // The qemu of a wrapper first, while it can be found; and by their handles, since that of the process would
        // close
        // the console, on which qemu says what it could not write.
        qemu.descendants().forEach(ProcessHandle::destroy);
        qemu.toHandle().destroy();
        boolean inTime = awaitEnd();
        kill();
        if (!inTime) {
            throw failure("ETIMEDOUT", "qemu did not end within " + SHUTDOWN_SECONDS + " s; it was killed");
        }
        if (qemu.exitValue() != 0 && !isOurSignal(qemu.exitValue())) {
            throw failure("EIO", QemuProcess.fate(qemu.exitValue()) + ": " + console.tail());
        }
    }

    /** Whatever happens to this thread: qemu is writing what must not be lost. */
    private boolean awaitEnd() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(SHUTDOWN_SECONDS));
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return qemu.waitFor(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
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
            QemuProcess.kill(qemu);
            guard.ifPresent(Guard::close);
            transport.close();
            monitor.close();
            console.awaitEnd(END_MILLIS);
        }
    }
}
