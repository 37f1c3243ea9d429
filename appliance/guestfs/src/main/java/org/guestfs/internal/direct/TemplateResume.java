// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guestfs.OperationException;
import org.guestfs.api.FeatureActions;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.ProtocolObserver;
import org.guestfs.internal.qmp.QmpMonitor;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Machine;

/** Starts a machine that goes on where a template stopped. */
final class TemplateResume {
    /** Restores what the memory file does not hold: processor and devices. */
    static final Map<String, ?> CAPABILITIES =
            Map.of("capabilities", List.of(Map.of("capability", "x-ignore-shared", "state", true)));

    private static final int STEP_DAEMON = 9;
    private static final Duration LOAD = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final QemuStart qemu;
    private final LaunchPlan plan;
    private final Template template;

    TemplateResume(QemuStart qemu, Template template) {
        this.qemu = qemu;
        plan = qemu.plan();
        this.template = template;
    }

    /**
     * Starts it.
     *
     * @param check is run when qemu has opened its files
     * @return the machine, whose daemon has answered
     * @throws BadTemplateException if qemu refuses the template
     * @throws IOException if the machine does not run
     * @throws org.guestfs.LaunchException if qemu does not start
     */
    Machine start(Cloning.LaunchCheck check) throws IOException {
        qemu.monitor().step("machine");
        QemuMachine machine = qemu.start(Boot.ofClone(template.memory(), template.root()));
        boolean isRunning = false;
        try {
            check.run();
            qemu.monitor().step("load");
            load(machine);
            machine.monitor().execute("cont");
            qemu.monitor().progress(STEP_DAEMON);
            qemu.monitor().step("daemon");
            ping(machine);
            machine.becomeCloneOf(template);
            isRunning = true;
            return machine;
        } catch (BadTemplateException e) {
            throw e;
        } catch (IOException | OperationException e) {
            String fate = machine.exitReason().map(exit -> "; " + exit).orElse("");
            // First, so that the console has been read to its end.
            machine.kill();
            throw new IOException("the clone does not run: " + e.getMessage() + fate + " " + machine.consoleTail(), e);
        } finally {
            if (!isRunning) {
                machine.kill();
            }
        }
    }

    private void load(QemuMachine machine) throws IOException {
        Deadline deadline = Deadline.in(plan.deadline().remainingUpTo(LOAD));
        try {
            send(machine.monitor(), deadline);
            while (status(machine.monitor()).equals("inmigrate")) {
                check(deadline);
            }
        } catch (IOException e) {
            if (machine.hasGivenUp()) {
                machine.kill();
                throw new BadTemplateException(
                        "qemu does not go on from " + template.directory() + ": " + machine.consoleTail(), e);
            }
            throw e;
        }
        String status = status(machine.monitor());
        if (!status.equals("paused")) {
            throw new BadTemplateException("qemu is " + status + " after loading " + template.directory(), null);
        }
    }

    private void send(QmpMonitor monitor, Deadline deadline) throws IOException {
        monitor.execute("migrate-set-capabilities", CAPABILITIES);
        Path socket = plan.socketDirectory().resolve("state.sock");
        monitor.execute("migrate-incoming", Map.of("uri", "unix:" + socket));
        try (UnixSocketTransport transport = UnixSocketTransport.connect(socket)) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(template.state()));
            while (bytes.hasRemaining()) {
                transport.write(bytes);
                check(deadline);
            }
        }
        Files.deleteIfExists(socket);
    }

    private static void check(Deadline deadline) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while qemu loaded the template");
        }
        if (deadline.isOver()) {
            throw new IOException("qemu did not load the template within " + deadline.timeout());
        }
    }

    private static String status(QmpMonitor monitor) throws IOException {
        return monitor.execute("query-status") instanceof Map<?, ?> answer ? String.valueOf(answer.get("status")) : "";
    }

    private void ping(Machine machine) throws IOException {
        Duration patience = plan.deadline().remainingUpTo(ANSWER);
        // Not closed, since its transport is that of the connection to come.
        var connection = new DaemonConnection(
                machine.transport(), ProtocolObserver.NONE, DaemonConnection.firstSerial(), patience);
        connection.call(Call.of(FeatureActions.PING_DAEMON), patience);
    }
}
