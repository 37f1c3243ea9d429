// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.host.CacheDirectory;
import org.guestfs.internal.host.LockFile;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/**
 * Decides between KVM and TCG by trial: there are hosts where /dev/kvm opens and qemu says that KVM is enabled, yet
 * guests do not run. The verdict is kept for as long as host, qemu and kernel stay the same.
 */
final class AcceleratorVerdict {
    static final Path KVM = Path.of("/dev/kvm");

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    private static final String WORKS = "works";
    private static final String FAILS = "fails";

    private final LaunchPlan plan;
    private final LaunchMonitor monitor;
    private final QemuFeatures features;
    private final Appliance appliance;
    private final Path kvm;

    AcceleratorVerdict(LaunchPlan plan, LaunchMonitor monitor, QemuFeatures features, Appliance appliance, Path kvm) {
        this.plan = plan;
        this.monitor = monitor;
        this.features = features;
        this.appliance = appliance;
        this.kvm = kvm;
    }

    Accelerator decide() {
        boolean forceTcg = Settings.isOn(plan, "force_tcg");
        boolean forceKvm = Settings.isOn(plan, "force_kvm");
        if (forceTcg && forceKvm) {
            throw new LaunchException(
                    Errno.of("EINVAL"), "the backend settings force_kvm and force_tcg contradict each other", null);
        }
        if (forceTcg) {
            return Accelerator.TCG;
        }
        String problem = problem();
        if (problem.isEmpty()) {
            return Accelerator.KVM;
        }
        if (forceKvm) {
            throw new LaunchException(Errno.of("ENODEV"), "force_kvm is set, but KVM cannot be used: " + problem, null);
        }
        monitor.warning("KVM cannot be used: " + problem + "; falling back to TCG, which is several times slower");
        return Accelerator.TCG;
    }

    private String problem() {
        if (!Files.exists(kvm)) {
            return "there is no " + kvm + " on this host";
        }
        if (!Files.isReadable(kvm) || !Files.isWritable(kvm)) {
            return "this user may not open " + kvm + ", which its group may give him";
        }
        try {
            return isTrustworthy() ? "" : "a guest started on it for a trial did not run";
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new LaunchException(Errno.of("EINTR"), "the thread was interrupted during launch", e);
            }
            return "the trial of it failed: " + HostErrors.describe(e);
        }
    }

    private boolean isTrustworthy() throws IOException {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return tryOut();
        }
        Optional<Boolean> known = recall(file.get());
        return known.isPresent()
                ? known.get()
                : LockFile.holding(
                        file.get().resolveSibling(file.get().getFileName() + ".lock"),
                        plan.deadline(),
                        () -> find(file.get()));
    }

    private boolean find(Path file) throws IOException {
        Optional<Boolean> known = recall(file);
        if (known.isPresent()) {
            return known.get();
        }
        // One that fails to take place proves nothing, and nothing is kept.
        boolean works = tryOut();
        keep(file, works);
        return works;
    }

    /** What was found out before, by whatever process. */
    private static Optional<Boolean> recall(Path file) throws IOException {
        String verdict = Files.exists(file) ? Files.readString(file) : "";
        return verdict.equals(WORKS) || verdict.equals(FAILS) ? Optional.of(verdict.equals(WORKS)) : Optional.empty();
    }

    private boolean tryOut() throws IOException {
        return new KvmTrial(plan, appliance.kernel()).run();
    }

    /** Takes back a verdict that a real launch has proved wrong. */
    void refute() {
        file().ifPresent(file -> keep(file, false));
    }

    /** Others read the file at any time, so it is never there in part. */
    private void keep(Path file, boolean works) {
        try {
            Path aside = Files.createTempFile(file.getParent(), "kvm-", ".part");
            Files.writeString(aside, works ? WORKS : FAILS);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            sayNotKept(e);
        }
    }

    /** Where the verdict is kept; empty if it cannot be. */
    private Optional<Path> file() {
        try {
            return Optional.of(CacheDirectory.open(plan.cacheDirectory()).resolve("kvm-" + digest(key())));
        } catch (IOException e) {
            sayNotKept(e);
            return Optional.empty();
        }
    }

    private void sayNotKept(IOException e) {
        monitor.library("the verdict about KVM cannot be kept: " + HostErrors.describe(e));
    }

    /** Without the kernel's time: each launch touches it, so that no cleaner of temporary directories takes it for unused. */
    private String key() throws IOException {
        var kernel = new CRC32C();
        kernel.update(Files.readAllBytes(appliance.kernel()));
        return String.join(
                "\n",
                features.identity(),
                QemuCommandLine.processor(Accelerator.KVM),
                appliance.kernel() + " " + Long.toHexString(kernel.getValue()),
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
}
