// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.appliance.BareKernel;
import org.guestfs.internal.host.Guard;
import org.guestfs.internal.host.TemporaryDirectory;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.qmp.QmpMonitor;
import org.guestfs.internal.socket.UnixSocketListener;
import org.guestfs.internal.socket.UnixSocketTransport;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;

/**
 * Starts the qemu of a launch, once or more often, and waits until it has connected to its sockets.
 *
 * @param plan what is being launched
 * @param monitor is told what is going on
 * @param appliance what runs in it
 * @param root the file system to look for
 * @param accelerator how
 * @param features what this qemu can do
 */
record QemuStart(
        LaunchPlan plan,
        LaunchMonitor monitor,
        Appliance appliance,
        Optional<UUID> root,
        Accelerator accelerator,
        QemuFeatures features) {
    private static final long POLL_MILLIS = 2;

    QemuStart with(Accelerator other) {
        return new QemuStart(plan, monitor, appliance, root, other, features);
    }

    /** Under TCG a kernel takes 3 seconds to unpack itself. */
    private QemuStart withBareKernel() {
        if (accelerator != Accelerator.TCG) {
            return this;
        }
        try {
            Path kernel = BareKernel.of(appliance.kernel(), plan.cacheDirectory());
            var bare = new Appliance(kernel, appliance.initrd(), appliance.root());
            return new QemuStart(plan, monitor, bare, root, accelerator, features);
        } catch (IOException e) {
            monitor.library("the kernel unpacks itself: " + HostErrors.describe(e));
            return this;
        }
    }

    QemuStart by(Deadline deadline) {
        return new QemuStart(plan.by(deadline), monitor, appliance, root, accelerator, features);
    }

    /** The command that starts it, with its sockets in a directory. */
    List<String> commandLine(Boot boot, Path sockets) {
        return QemuCommandLine.of(plan, appliance, root, accelerator, features, boot, sockets);
    }

    /**
     * Starts a qemu.
     *
     * @throws LaunchException if it does not start, or does not connect in time
     */
    QemuMachine start(Boot boot) {
        List<String> commandLine =
                (boot.kind() == Boot.Kind.CLONE ? this : withBareKernel()).commandLine(boot, plan.socketDirectory());
        monitor.library(String.join(" ", commandLine));
        try (UnixSocketListener daemon = listen(QemuCommandLine.DAEMON_SOCKET);
                UnixSocketListener qmp = listen(QemuCommandLine.MONITOR_SOCKET)) {
            return run(commandLine, daemon, qmp);
        } catch (IOException e) {
            throw failure(e, commandLine, "");
        }
    }

    private QemuMachine run(List<String> commandLine, UnixSocketListener daemon, UnixSocketListener qmp)
            throws IOException {
        Process qemu = QemuProcess.prepare(commandLine, plan);
        var console = new ConsoleLog(qemu.getInputStream(), qemu.getOutputStream(), monitor::console);
        console.start();
        Optional<Guard> guard = Optional.empty();
        Optional<UnixSocketTransport> channel = Optional.empty();
        boolean isRunning = false;
        try {
            if (plan.is(Flag.RECOVERY_PROC)) {
                guard = Optional.of(Guard.of(qemu.pid()));
            }
            if (!plan.is(Flag.DIRECT)) {
                QemuProcess.release(qemu);
            }
            channel = Optional.of(accept(daemon, qemu));
            QmpMonitor control = QmpMonitor.open(accept(qmp, qemu), plan.deadline());
            var parts = new QemuMachine.Parts(qemu, guard, console, channel.get(), control);
            isRunning = true;
            return new QemuMachine(parts, accelerator, commandLine, hotplug(control));
        } catch (IOException | InterruptedException e) {
            // First, so that the console has been read to its end.
            QemuProcess.kill(qemu);
            console.awaitEnd(TimeUnit.SECONDS.toMillis(1));
            throw failure(e, commandLine, console.tail());
        } finally {
            if (!isRunning) {
                QemuProcess.kill(qemu);
                guard.ifPresent(Guard::close);
                channel.ifPresent(UnixSocketTransport::close);
            }
        }
    }

    private UnixSocketListener listen(String name) throws IOException {
        return UnixSocketListener.open(plan.socketDirectory().resolve(name));
    }

    private Optional<Hotplug> hotplug(QmpMonitor control) {
        return QemuCommandLine.isHotplug(plan) ? Optional.of(new QemuHotplug(control)) : Optional.empty();
    }

    private static LaunchException failure(Exception reason, List<String> commandLine, String console) {
        if (reason instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new LaunchException(
                    Errno.of("EINTR"), "the thread was interrupted during launch", reason, commandLine, console);
        }
        IOException failure = (IOException) reason;
        String lastLine = console.substring(console.lastIndexOf('\n') + 1);
        return new LaunchException(
                Errno.of(failure),
                "qemu could not be started: " + HostErrors.describe(failure)
                        + (lastLine.isEmpty() ? "" : ": " + lastLine),
                failure,
                commandLine,
                console);
    }

    /** Waits for qemu, which connects at once, long before the daemon is up. */
    private UnixSocketTransport accept(UnixSocketListener listener, Process qemu)
            throws IOException, InterruptedException {
        while (true) {
            Optional<UnixSocketTransport> accepted = listener.tryAccept();
            if (accepted.isPresent()) {
                return checked(accepted.get(), qemu);
            }
            if (qemu.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException(QemuProcess.fate(qemu.exitValue()));
            }
            if (plan.deadline().isOver()) {
                throw new IOException(
                        "it did not connect within " + plan.deadline().timeout());
            }
        }
    }

    /** The directory of the socket is ours alone, but a root of another container may see it as well. */
    private static UnixSocketTransport checked(UnixSocketTransport peer, Process qemu) throws IOException {
        try {
            checkPeer(peer, qemu);
            return peer;
        } catch (IOException e) {
            peer.close();
            throw e;
        }
    }

    private static void checkPeer(UnixSocketTransport peer, Process qemu) throws IOException {
        int pid = peer.peerPid();
        boolean isOurs = pid == qemu.pid() || qemu.descendants().anyMatch(child -> child.pid() == pid);
        if (!isOurs || peer.peerUid() != TemporaryDirectory.userId()) {
            throw new IOException(
                    "process " + pid + ", which is not the qemu that was started, connected to the socket");
        }
    }
}
