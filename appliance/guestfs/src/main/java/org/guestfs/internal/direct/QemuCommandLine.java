// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.drive.Protocol;
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

    /** Under TCG the detour over qemu's main loop takes longer than the work: a small call 160 us in the place of 230. */
    private static final List<String> NO_DETOUR = List.of(
            "-global", "virtio-serial-pci.ioeventfd=off",
            "-global", "virtio-scsi-pci.ioeventfd=off",
            "-global", "virtio-blk-pci.ioeventfd=off");

    static final String DAEMON_SOCKET = "guestfsd.sock";
    static final String MONITOR_SOCKET = "qmp.sock";

    private final List<String> words = new ArrayList<>();

    private QemuCommandLine() {}

    /**
     * Makes a command line.
     *
     * @param sockets the directory of the sockets
     */
    static List<String> of(
            LaunchPlan plan,
            Appliance appliance,
            Optional<UUID> root,
            Accelerator accelerator,
            QemuFeatures features,
            Boot boot,
            Path sockets) {
        var line = new QemuCommandLine();
        line.add(plan.hypervisor());
        line.words.addAll(BASE);
        if (features.hasSandbox()) {
            line.add("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny");
        }
        line.addMachine(plan, accelerator, features, boot);
        if (boot.kind() != Boot.Kind.CLONE) {
            // A clone has its kernel in its memory.
            line.addKernel(plan, appliance, root, accelerator, boot);
        }
        line.addDevices(plan, appliance, boot);
        line.addChannels(plan, sockets);
        line.addParameters(plan.parameters());
        if (boot.kind() == Boot.Kind.CLONE) {
            line.add("-incoming", "defer");
        }
        return List.copyOf(line.words);
    }

    /** Tells whether the drives of a machine are attached once it runs: all are, or none. */
    static boolean isHotplug(LaunchPlan plan) {
        return plan.drives().stream().allMatch(drive -> drive.iface().isEmpty());
    }

    /** Refuses what would show a secret to everybody who can list processes. */
    static void check(LaunchPlan plan) {
        plan.drives().stream()
                .filter(drive -> drive.secret().isPresent() && !isHotplug(plan))
                .findFirst()
                .ifPresent(drive -> {
                    throw new LaunchException(
                            Errno.of("ENOTSUP"),
                            drive.location() + ": a drive with a secret cannot be used beside one with an iface, which"
                                    + " puts all drives on qemu's command line for everybody to read; leave iface out",
                            null);
                });
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

    private void addMachine(LaunchPlan plan, Accelerator accelerator, QemuFeatures features, Boot boot) {
        if (Settings.isOn(plan, "gdb")) {
            add("-S", "-s");
        }
        String machine = "accel=" + accelerator.qemuName()
                + (plan.is(Flag.VERBOSE) ? ",graphics=off" : "")
                + (boot.files().isPresent() ? ",memory-backend=ram" : "");
        add("-machine", machine, "-cpu", processor(accelerator));
        if (plan.smp() > 1) {
            add("-smp", String.valueOf(plan.smp()));
        }
        boot.files()
                .ifPresent(files -> add(
                        "-object",
                        "memory-backend-file,id=ram,size=" + plan.memsize() + "M,mem-path="
                                + escaped(files.memory().toString()) + ",share="
                                + (boot.kind() == Boot.Kind.CAPTURE ? "on" : "off")));
        add("-m", String.valueOf(plan.memsize()), "-no-reboot", "-rtc", "driftfix=slew");
        if (features.hasNoHpet()) {
            add("-no-hpet");
        }
        add("-global", "kvm-pit.lost_tick_policy=discard");
        if (accelerator == Accelerator.TCG) {
            words.addAll(NO_DETOUR);
        }
    }

    private void addKernel(
            LaunchPlan plan, Appliance appliance, Optional<UUID> root, Accelerator accelerator, Boot boot) {
        add(
                "-kernel",
                appliance.kernel().toString(),
                "-initrd",
                appliance.initrd().toString());
        add("-append", KernelCommandLine.of(plan, root, accelerator, boot));
    }

    private void addDevices(LaunchPlan plan, Appliance appliance, Boot boot) {
        add("-object", "rng-random,filename=/dev/urandom,id=rng0", "-device", "virtio-rng-pci,rng=rng0");
        if (boot.files().isPresent()) {
            // Tells the kernel of a clone that it is one, so that its random numbers are its own.
            add("-device", "vmgenid,guid=auto");
        }
        // Whoever attaches a disk has the kernel look for it: so disks get their names in order.
        add("-device", "virtio-scsi-pci,id=scsi,hotplug=off");
        if (!isHotplug(plan)) {
            for (int i = 0; i < plan.drives().size(); i++) {
                addDrive(plan.drives().get(i), i);
            }
        }
        // Not on SCSI, where it would take a name of the user's disks.
        root(appliance, boot).ifPresent(root -> add("-drive", root, "-device", "virtio-blk-pci,drive=appliance"));
    }

    private static Optional<String> root(Appliance appliance, Boot boot) {
        return boot.files()
                .map(Boot.Files::root)
                .or(appliance::root)
                .map(file -> "file=" + escaped(file.toString())
                        + ",snapshot=" + (boot.kind() == Boot.Kind.CAPTURE ? "off" : "on")
                        + ",id=appliance,cache=unsafe,if=none,format="
                        + (file.toString().endsWith(".qcow2") ? "qcow2" : "raw"));
    }

    private void addDrive(Drive drive, int index) {
        String id = driveId(index);
        String device = drive.iface().filter(iface -> !iface.equals("virtio")).isPresent()
                ? ""
                : drive.iface().map(iface -> "virtio-blk-pci").orElse("scsi-hd");
        add(
                "-drive",
                drive(drive, index) + ",if=" + (device.isEmpty() ? drive.iface().orElseThrow() : "none"));
        if (!device.isEmpty()) {
            add(
                    "-device",
                    device + ",drive=" + id
                            + drive.label().map(label -> ",serial=" + label).orElse("")
                            + blockSize(drive));
        }
    }

    static String driveId(int index) {
        return "hd" + index;
    }

    /** The image of a drive, in the words of {@code -drive} and of {@code drive_add}. */
    static String drive(Drive drive, int index) {
        return source(drive, index) + ",id=" + driveId(index);
    }

    /** The object of qemu that holds the secret of a drive. */
    static String secretId(int index) {
        return "secret" + index;
    }

    private static String source(Drive drive, int index) {
        if (drive.overlay().isPresent()) {
            // Somebody may be writing to the image: that is its reader's risk, not qemu's.
            return "file.file.filename=" + escaped(drive.overlay().get().toString())
                    + ",file.driver=qcow2,file.backing.file.locking=off,cache=unsafe";
        }
        String image = Protocol.of(drive).source(drive, secretId(index)).entrySet().stream()
                .map(option -> option.getKey() + "=" + escaped(option.getValue()))
                .collect(Collectors.joining(","));
        return image + (drive.isReadonly() ? ",snapshot=on" : "")
                + ",cache=" + drive.cachemode()
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

    private void addChannels(LaunchPlan plan, Path sockets) {
        add("-device", "virtio-serial-pci", "-serial", "stdio");
        add("-chardev", socket(sockets.resolve(DAEMON_SOCKET), "channel0"));
        add("-device", "virtserialport,chardev=channel0,name=org.libguestfs.channel.0");
        add("-chardev", socket(sockets.resolve(MONITOR_SOCKET), "monitor0"), "-mon", "chardev=monitor0,mode=control");
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

    private static String socket(Path path, String id) {
        return "socket,path=" + escaped(path.toString()) + ",id=" + id;
    }

    private static String escaped(String value) {
        return value.replace(",", ",,");
    }
}
