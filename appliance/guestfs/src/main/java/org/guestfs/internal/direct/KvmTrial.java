// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.guestfs.internal.host.Guard;
import org.guestfs.internal.host.HostProcess;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;

/** Starts a kernel on KVM and looks whether it says something. */
final class KvmTrial {
    private static final Duration TRIAL = Duration.ofSeconds(8);
    private static final String SIGN_OF_LIFE = "Linux version";
    private static final int READ_MAX = 64 << 10;
    private static final long POLL_MILLIS = 50;

    private final LaunchPlan plan;
    private final Path kernel;

    KvmTrial(LaunchPlan plan, Path kernel) {
        this.plan = plan;
        this.kernel = kernel;
    }

    /**
     * Tries.
     *
     * @return whether the kernel runs
     * @throws IOException if that remained open: no qemu could be started, or there was no time for it
     */
    boolean run() throws IOException {
        // On the very hosts where KVM hangs, the qemu of a JVM that was killed would stay for ever.
        Process qemu = start();
        Optional<Guard> guard = Optional.empty();
        try {
            guard = Optional.of(Guard.of(qemu.pid()));
            QemuProcess.release(qemu);
            return saysSomething(qemu);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while KVM was tried out");
        } finally {
            QemuProcess.kill(qemu);
            guard.ifPresent(Guard::close);
        }
    }

    /** Its console is ours even if that of the appliance is to be the terminal. */
    private Process start() throws IOException {
        var builder = new ProcessBuilder(
                        QemuProcess.gated(QemuCommandLine.trial(plan.hypervisor(), kernel, Accelerator.KVM)))
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(plan.environment());
        return HostProcess.start(builder);
    }

    private boolean saysSomething(Process qemu) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(TRIAL);
        InputStream console = qemu.getInputStream();
        var seen = new StringBuilder();
        boolean ended = false;
        while (!ended && !deadline.isOver() && seen.length() < READ_MAX) {
            if (plan.deadline().isOver()) {
                throw new IOException(
                        "it was not over within " + plan.deadline().timeout());
            }
            ended = qemu.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            int count = console.available();
            if (count > 0) {
                seen.append(new String(console.readNBytes(count), StandardCharsets.ISO_8859_1));
            }
            if (seen.indexOf(SIGN_OF_LIFE) >= 0) {
                return true;
            }
        }
        if (ended && QemuProcess.isNotThere(qemu.exitValue())) {
            throw new IOException(
                    "qemu could not be started: " + seen.toString().strip());
        }
        return false;
    }
}
