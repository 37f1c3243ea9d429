// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.host.CacheDirectory;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/**
 * Decides between KVM and TCG by trial: there are hosts where /dev/kvm opens and qemu says that KVM is enabled, yet
 * guests do not run. The verdict is kept for as long as host and qemu stay the same.
 */
final class AcceleratorVerdict {
    private static final Path KVM = Path.of("/dev/kvm");
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Duration TRIAL = Duration.ofSeconds(8);
    private static final String SIGN_OF_LIFE = "Linux version";
    private static final int READ_MAX = 64 << 10;
    private static final Map<String, Boolean> VERDICTS = new ConcurrentHashMap<>();

    private final LaunchPlan plan;
    private final LaunchMonitor monitor;
    private final QemuFeatures features;

    AcceleratorVerdict(LaunchPlan plan, LaunchMonitor monitor, QemuFeatures features) {
        this.plan = plan;
        this.monitor = monitor;
        this.features = features;
    }

    Accelerator decide(Appliance appliance) {
        boolean forceTcg = Settings.isOn(plan, "force_tcg");
        boolean forceKvm = Settings.isOn(plan, "force_kvm");
        if (forceTcg && forceKvm) {
            throw new LaunchException(
                    Errno.of("EINVAL"), "the backend settings force_kvm and force_tcg contradict each other", null);
        }
        if (forceTcg) {
            return Accelerator.TCG;
        }
        String problem = problem(appliance);
        if (problem.isEmpty()) {
            return Accelerator.KVM;
        }
        if (forceKvm) {
            throw new LaunchException(Errno.of("ENODEV"), "force_kvm is set, but KVM cannot be used: " + problem, null);
        }
        monitor.warning("KVM cannot be used: " + problem + "; falling back to TCG, which is several times slower");
        return Accelerator.TCG;
    }

    private String problem(Appliance appliance) {
        if (!Files.exists(KVM)) {
            return "there is no " + KVM + " on this host";
        }
        if (!Files.isReadable(KVM) || !Files.isWritable(KVM)) {
            return "this user may not open " + KVM + ", which its group may give him";
        }
        return isTrustworthy(appliance) ? "" : "a guest started on it for a trial did not run";
    }

    private boolean isTrustworthy(Appliance appliance) {
        try {
            String key = key();
            Boolean known = VERDICTS.get(key);
            if (known == null) {
                Path file = CacheDirectory.open(plan.cacheDirectory()).resolve("kvm-" + digest(key));
                known = Files.exists(file) ? Files.readString(file).equals("works") : tryOut(appliance);
                if (Thread.currentThread().isInterrupted()) {
                    // Broken off, so it proves nothing.
                    return false;
                }
                Files.writeString(file, known ? "works" : "fails");
                VERDICTS.put(key, known);
            }
            return known;
        } catch (IOException e) {
            monitor.library("the verdict about KVM cannot be kept: " + e.getMessage());
            return tryOut(appliance);
        }
    }

    /** Takes back a verdict that a real launch has proved wrong. */
    void refute() {
        try {
            VERDICTS.put(key(), false);
            Files.writeString(CacheDirectory.open(plan.cacheDirectory()).resolve("kvm-" + digest(key())), "fails");
        } catch (IOException e) {
            monitor.library("the verdict about KVM cannot be kept: " + e.getMessage());
        }
    }

    private String key() throws IOException {
        return String.join(
                "\n",
                features.identity(),
                QemuCommandLine.processor(Accelerator.KVM),
                System.getProperty("os.version"),
                Files.readString(BOOT_ID).strip());
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Starts a kernel and looks whether it says something. */
    private boolean tryOut(Appliance appliance) {
        Deadline deadline = Deadline.in(TRIAL);
        try {
            Process qemu = QemuProcess.start(
                    QemuCommandLine.trial(plan.hypervisor(), appliance.kernel(), Accelerator.KVM), plan);
            try {
                return saysSomething(qemu, deadline);
            } finally {
                QemuProcess.kill(qemu);
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean saysSomething(Process qemu, Deadline deadline) throws IOException, InterruptedException {
        InputStream console = qemu.getInputStream();
        var seen = new StringBuilder();
        boolean ended = false;
        while (!ended && !deadline.isOver() && seen.length() < READ_MAX) {
            ended = qemu.waitFor(50, TimeUnit.MILLISECONDS);
            int count = console.available();
            if (count > 0) {
                seen.append(new String(console.readNBytes(count), StandardCharsets.ISO_8859_1));
            }
            if (seen.indexOf(SIGN_OF_LIFE) >= 0) {
                return true;
            }
        }
        return false;
    }
}
