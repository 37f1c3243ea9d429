// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guestfs.Drive;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.guestfs.spi.LaunchPlan.HypervisorParameter;

/** Puts the command line of qemu together; the order of the devices is the order of the disks in the guest. */
final class QemuCommandLine {
    /** SCSI requests of a partition reached the disk of the host once (CVE-2011-4127). */
    private static final List<String> BASE =
            List.of("-global", "virtio-blk-pci.scsi=off", "-no-user-config", "-nodefaults", "-display", "none");

    /** Five-level page tables confuse kernels under TCG. */
    private static final String CPU = "max,la57=off";

    /** With these, kernels copy by "rep movsb", which TCG carries out byte by byte: 90 MiB/s in the place of 250. */
    private static final String SLOW_ON_TCG = ",-erms,-fsrm";

    private final List<String> words = new ArrayList<>();

    private QemuCommandLine() {}

    static List<String> of(
            LaunchPlan plan, Appliance appliance, Optional<UUID> root, Accelerator accelerator, QemuFeatures features) {
        var line = new QemuCommandLine();
        line.add(plan.hypervisor());
        line.words.addAll(BASE);
        if (features.hasSandbox()) {
            line.add("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny");
        }
        line.addMachine(plan, accelerator, features);
        line.addKernel(plan, appliance, root);
        line.addDevices(plan, appliance);
        line.addChannels(plan);
        line.addParameters(plan.parameters());
        return List.copyOf(line.words);
    }

    /** What is needed to see a kernel run: the same machine and processor, and nothing else. */
    static List<String> trial(String hypervisor, Path kernel, Accelerator accelerator) {
        var line = new QemuCommandLine();
        line.add(hypervisor);
        line.words.addAll(BASE);
        line.add(
                "-machine",
                "accel=" + accelerator.qemuName(),
                "-cpu",
                processor(accelerator),
                "-m",
                "256",
                "-no-reboot");
        line.add("-kernel", kernel.toString(), "-append", "console=ttyS0 earlyprintk=ttyS0 panic=-1");
        line.add("-serial", "stdio");
        return List.copyOf(line.words);
    }

    /** What the verdict about an accelerator depends on, beside program and host. */
    static String processor(Accelerator accelerator) {
        return accelerator == Accelerator.TCG ? CPU + SLOW_ON_TCG : CPU;
    }

    private void add(String... more) {
        words.addAll(List.of(more));
    }

    private void addMachine(LaunchPlan plan, Accelerator accelerator, QemuFeatures features) {
        if (Settings.isOn(plan, "gdb")) {
            add("-S", "-s");
        }
        String machine = "accel=" + accelerator.qemuName() + (plan.is(Flag.VERBOSE) ? ",graphics=off" : "");
        add("-machine", machine, "-cpu", processor(accelerator));
        if (plan.smp() > 1) {
            add("-smp", String.valueOf(plan.smp()));
        }
        add("-m", String.valueOf(plan.memsize()), "-no-reboot", "-rtc", "driftfix=slew");
        if (features.hasNoHpet()) {
            add("-no-hpet");
        }
        add("-global", "kvm-pit.lost_tick_policy=discard");
    }

    private void addKernel(LaunchPlan plan, Appliance appliance, Optional<UUID> root) {
        add(
                "-kernel",
                appliance.kernel().toString(),
                "-initrd",
                appliance.initrd().toString());
        add("-append", KernelCommandLine.of(plan, root));
    }

    private void addDevices(LaunchPlan plan, Appliance appliance) {
        add("-object", "rng-random,filename=/dev/urandom,id=rng0", "-device", "virtio-rng-pci,rng=rng0");
        add("-device", "virtio-scsi-pci,id=scsi");
        for (int i = 0; i < plan.drives().size(); i++) {
            addDrive(plan.drives().get(i), "hd" + i);
        }
        // After the user's, so that these are sda, sdb and so on.
        appliance
                .root()
                .ifPresent(root -> add(
                        "-drive",
                        "file=" + escaped(root.toString()) + ",snapshot=on,id=appliance,cache=unsafe,if=none,format="
                                + (root.toString().endsWith(".qcow2") ? "qcow2" : "raw"),
                        "-device",
                        "scsi-hd,drive=appliance"));
    }

    private void addDrive(Drive drive, String id) {
        String device = drive.iface().filter(iface -> !iface.equals("virtio")).isPresent()
                ? ""
                : drive.iface().map(iface -> "virtio-blk-pci").orElse("scsi-hd");
        String attachment = device.isEmpty() ? ",if=" + drive.iface().orElseThrow() : ",if=none";
        add("-drive", source(drive) + ",id=" + id + attachment);
        if (!device.isEmpty()) {
            add(
                    "-device",
                    device + ",drive=" + id
                            + drive.label().map(label -> ",serial=" + label).orElse("")
                            + blockSize(drive));
        }
    }

    private static String source(Drive drive) {
        if (drive.overlay().isPresent()) {
            // Somebody may be writing to the image: that is its reader's risk, not qemu's.
            return "file.file.filename=" + escaped(drive.overlay().get().toString())
                    + ",file.driver=qcow2,file.backing.file.locking=off,cache=unsafe";
        }
        return "file=" + escaped(drive.filename()) + ",cache=" + drive.cachemode()
                + drive.format().map(format -> ",format=" + format).orElse("")
                + (drive.isCopyonread() ? ",copy-on-read=on" : "")
                + (drive.discard().equals("disable") ? "" : ",discard=unmap");
    }

    private static String blockSize(Drive drive) {
        return drive.blocksize().isEmpty()
                ? ""
                : ",physical_block_size=" + drive.blocksize().getAsInt() + ",logical_block_size="
                        + drive.blocksize().getAsInt();
    }

    private void addChannels(LaunchPlan plan) {
        add("-device", "virtio-serial-pci", "-serial", "stdio");
        add("-chardev", "socket,path=" + escaped(DirectBackend.socket(plan).toString()) + ",id=channel0");
        add("-device", "virtserialport,chardev=channel0,name=org.libguestfs.channel.0");
        if (plan.is(Flag.NETWORK)) {
            add("-netdev", "user,id=usernet,net=169.254.0.0/16", "-device", "virtio-net-pci,netdev=usernet");
        }
    }

    /** libguestfs puts the last one first. */
    private void addParameters(List<HypervisorParameter> parameters) {
        for (int i = parameters.size() - 1; i >= 0; i--) {
            add(parameters.get(i).name());
            parameters.get(i).value().ifPresent(words::add);
        }
    }

    private static String escaped(String value) {
        return value.replace(",", ",,");
    }
}
