// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.guestfs.OperationException;
import org.guestfs.internal.drive.QemuImg;
import org.guestfs.internal.guest.GuestDisks;
import org.guestfs.internal.guest.GuestShell;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.protocol.ProtocolObserver;
import org.guestfs.internal.qmp.QmpMonitor;
import org.guestfs.internal.socket.UnixSocketListener;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;

/** Boots an appliance without disks, makes it ready for what clones do first, and saves it. */
final class TemplateCapture {
    private static final Duration SAVE = Duration.ofMinutes(2);
    private static final Duration SCRIPT = Duration.ofMinutes(2);

    /** For how long an appliance is not tried again that said why it cannot be cloned, and one that just was not. */
    private static final Duration REFUSAL = TemplateFailure.VALIDITY_MAX;

    private static final Duration FAILURE = Duration.ofMinutes(10);
    private static final long POLL_NANOS = 1_000_000;
    private static final long STATE_MAX = 64 << 20;

    private final QemuStart qemu;
    private final LaunchPlan plan;

    TemplateCapture(QemuStart qemu) {
        this.qemu = qemu;
        plan = qemu.plan();
    }

    /**
     * Makes the files of a template.
     *
     * @throws CaptureException if the appliance boots, but does not become a template
     * @throws IOException if it could not even be started, or somebody ended it
     */
    void into(Template template) throws IOException {
        qemu.monitor().library("booting an appliance to make a template of it");
        Files.createFile(
                template.memory(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var memory = new RandomAccessFile(template.memory().toFile(), "rw")) {
            memory.setLength((long) plan.memsize() << 20);
        }
        createRoot(template.root());
        QemuMachine machine = qemu.start(Boot.capture(template.memory(), template.root()));
        try {
            capture(machine, template);
        } catch (CaptureException e) {
            throw e;
        } catch (IOException | OperationException e) {
            String fate = machine.exitReason().map(exit -> "; " + exit).orElse("");
            String message = "the appliance did not become a template: "
                    + (e instanceof IOException failure ? HostErrors.describe(failure) : e.getMessage())
                    + fate;
            if (machine.isEndedByOthers()) {
                throw new IOException(message + "; somebody ended it", e);
            }
            throw new CaptureException(message, FAILURE, e);
        } finally {
            machine.kill();
        }
    }

    private void capture(QemuMachine machine, Template template) throws IOException {
        var connection = new DaemonConnection(
                machine.transport(), ProtocolObserver.NONE, DaemonConnection.firstSerial(), SCRIPT);
        connection.awaitLaunch(plan.deadline().remaining());
        GuestShell shell =
                call -> String.valueOf(connection.call(call, plan.deadline().remainingUpTo(SCRIPT)));
        prepare(shell);
        // Reads into memory what clones will run.
        var warmUp =
                new WarmUp(machine.transport(), machine.hotplug().orElseThrow(), template.scratch(), plan.deadline());
        warmUp.makeDisk();
        warmUp.run(GuestDisks.Wake.REHEARSAL);
        GuestDisks.finish(shell);
        machine.monitor().execute("stop");
        save(machine.monitor(), template.state());
        machine.shutdown();
    }

    private static void prepare(GuestShell shell) throws IOException {
        try {
            GuestDisks.prepare(shell);
        } catch (OperationException e) {
            throw new CaptureException("the appliance cannot be cloned: " + e.getMessage(), REFUSAL, e);
        }
    }

    private void createRoot(Path overlay) throws IOException {
        Path below = qemu.appliance().root().orElseThrow();
        new QemuImg(plan.environment(), qemu.monitor()::console)
                .createOverlay(overlay, below.toString(), below.toString().endsWith(".qcow2") ? "qcow2" : "raw");
        Files.setPosixFilePermissions(overlay, PosixFilePermissions.fromString("rw-------"));
    }

    /** Through a socket of ours: qemu's sandbox lets it neither start commands nor needs it to. */
    private void save(QmpMonitor monitor, Path state) throws IOException {
        monitor.execute("migrate-set-capabilities", TemplateResume.CAPABILITIES);
        Path socket = plan.socketDirectory().resolve("state.sock");
        Deadline deadline = Deadline.in(plan.deadline().remainingUpTo(SAVE));
        try (UnixSocketListener listener = UnixSocketListener.open(socket)) {
            monitor.execute("migrate", Map.of("uri", "unix:" + socket));
            Optional<UnixSocketTransport> accepted = listener.tryAccept();
            while (accepted.isEmpty()) {
                LockSupport.parkNanos(POLL_NANOS);
                check(deadline);
                accepted = listener.tryAccept();
            }
            try (UnixSocketTransport transport = accepted.get()) {
                Files.write(state, receive(transport, deadline));
            }
        }
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rw-------"));
        while (!isSaved(monitor)) {
            check(deadline);
        }
    }

    private static byte[] receive(UnixSocketTransport transport, Deadline deadline) throws IOException {
        var state = new ByteArrayOutputStream();
        WritableByteChannel sink = Channels.newChannel(state);
        ByteBuffer piece = ByteBuffer.allocate(64 << 10);
        while (transport.read(piece.clear()) >= 0) {
            sink.write(piece.flip());
            check(deadline);
            if (state.size() > STATE_MAX) {
                throw new IOException("the state of the appliance is larger than " + STATE_MAX + " bytes");
            }
        }
        return state.toByteArray();
    }

    private static boolean isSaved(QmpMonitor monitor) throws IOException {
        String status = monitor.execute("query-migrate") instanceof Map<?, ?> answer
                ? String.valueOf(answer.get("status"))
                : "";
        if (status.equals("failed") || status.equals("cancelled")) {
            throw new IOException("qemu did not save the state of the appliance: " + status);
        }
        return status.equals("completed");
    }

    private static void check(Deadline deadline) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while the state of the appliance was saved");
        }
        if (deadline.isOver()) {
            throw new IOException("qemu did not save the state of the appliance within " + deadline.timeout());
        }
    }
}
