// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guestfs.Drive;
import org.guestfs.LaunchException;
import org.guestfs.Secret;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;
import org.guestfs.spi.LaunchPlan.HypervisorParameter;
import org.junit.jupiter.api.Test;

final class QemuCommandLineTest {
    private static final UUID ROOT = UUID.fromString("12345678-1234-1234-1234-123456789012");

    private static final String SCSI = "virtio-scsi-pci,id=scsi,hotplug=off ";

    private static LaunchPlan plan(List<Drive> drives, Set<Flag> flags, List<HypervisorParameter> parameters) {
        return plan(drives, flags, parameters, "xterm");
    }

    private static LaunchPlan plan(
            List<Drive> drives, Set<Flag> flags, List<HypervisorParameter> parameters, String term) {
        return new LaunchPlan(
                drives,
                "",
                List.of(),
                "/appliance",
                "/usr/bin/qemu",
                Optional.of("more words"),
                parameters,
                1280,
                2,
                flags,
                "me",
                Path.of("/tmp/files"),
                Path.of("/tmp/sockets"),
                Path.of("/var/tmp"),
                Map.of("TERM", term),
                Deadline.in(Duration.ofMinutes(1)));
    }

    private static List<String> words(LaunchPlan plan) {
        return words(plan, Boot.COLD);
    }

    private static List<String> words(LaunchPlan plan, Boot boot) {
        var appliance = new Appliance(Path.of("/a/kernel"), Path.of("/a/initrd"), Optional.of(Path.of("/a/root")));
        return QemuCommandLine.of(
                plan,
                appliance,
                Optional.of(ROOT),
                Accelerator.TCG,
                new QemuFeatures("id", "-sandbox -no-hpet"),
                boot,
                Path.of("/tmp/sockets"));
    }

    private static String drives(Drive... drives) {
        String line = String.join(" ", words(plan(List.of(drives), Set.of(), List.of())));
        int start = line.indexOf(SCSI) + SCSI.length();
        return line.substring(start, line.indexOf(" -drive file=/a/root"));
    }

    @Test
    void hasTheDevicesThatAnApplianceNeedsAndNoDisksYet() {
        Drive disk = Drive.builder("/disk.img").format("raw").build();
        assertThat(words(plan(List.of(disk), Set.of(), List.of())))
                .containsExactly(
                        "/usr/bin/qemu",
                        "-global",
                        "virtio-blk-pci.scsi=off",
                        "-no-user-config",
                        "-nodefaults",
                        "-display",
                        "none",
                        "-sandbox",
                        "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny",
                        "-machine",
                        "accel=tcg",
                        "-cpu",
                        "max,la57=off,-erms,-fsrm",
                        "-smp",
                        "2",
                        "-m",
                        "1280",
                        "-no-reboot",
                        "-rtc",
                        "driftfix=slew",
                        "-no-hpet",
                        "-global",
                        "kvm-pit.lost_tick_policy=discard",
                        "-global",
                        "virtio-serial-pci.ioeventfd=off",
                        "-global",
                        "virtio-scsi-pci.ioeventfd=off",
                        "-global",
                        "virtio-blk-pci.ioeventfd=off",
                        "-kernel",
                        "/a/kernel",
                        "-initrd",
                        "/a/initrd",
                        "-append",
                        "panic=1 console=ttyS0 edd=off udevtimeout=6000 udev.event-timeout=6000 no_timer_check"
                                + " printk.time=1 cgroup_disable=memory usbcore.nousb cryptomgr.notests tsc=reliable"
                                + " 8250.nr_uarts=1 mitigations=off norandmaps psi=0 lsm=apparmor root=UUID=" + ROOT
                                + " selinux=0 quiet TERM=xterm guestfs_identifier=me more words",
                        "-object",
                        "rng-random,filename=/dev/urandom,id=rng0",
                        "-device",
                        "virtio-rng-pci,rng=rng0",
                        "-device",
                        "virtio-scsi-pci,id=scsi,hotplug=off",
                        "-drive",
                        "file=/a/root,snapshot=on,id=appliance,cache=unsafe,if=none,format=raw",
                        "-device",
                        "virtio-blk-pci,drive=appliance",
                        "-device",
                        "virtio-serial-pci",
                        "-serial",
                        "stdio",
                        "-chardev",
                        "socket,path=/tmp/sockets/guestfsd.sock,id=channel0",
                        "-device",
                        "virtserialport,chardev=channel0,name=org.libguestfs.channel.0",
                        "-chardev",
                        "socket,path=/tmp/sockets/qmp.sock,id=monitor0",
                        "-mon",
                        "chardev=monitor0,mode=control");
    }

    @Test
    void aTemplateKeepsItsMemoryInAFileAndItsWritesInAnOverlay() {
        List<String> words =
                words(plan(List.of(), Set.of(), List.of()), Boot.capture(Path.of("/t/memory"), Path.of("/t/r.qcow2")));
        assertThat(words)
                .contains(
                        "accel=tcg,memory-backend=ram",
                        "memory-backend-file,id=ram,size=1280M,mem-path=/t/memory,share=on",
                        "vmgenid,guid=auto",
                        "file=/t/r.qcow2,snapshot=off,id=appliance,cache=unsafe,if=none,format=qcow2")
                .doesNotContain("-incoming")
                .noneMatch(word -> word.contains("guestfs_identifier"));
    }

    @Test
    void aCloneIsTheMachineOfItsTemplateButWritesToNeitherOfItsFiles() {
        LaunchPlan plan = plan(List.of(), Set.of(), List.of());
        var expected = new ArrayList<String>();
        for (String word : words(plan, Boot.capture(Path.of("/t/memory"), Path.of("/t/r.qcow2")))) {
            expected.add(word.replace("share=on", "share=off").replace("snapshot=off", "snapshot=on"));
        }
        int kernel = expected.indexOf("-kernel");
        // What they name is in the memory already.
        assertThat(expected.subList(kernel, kernel + 6)).contains("-initrd", "-append");
        expected.subList(kernel, kernel + 6).clear();
        expected.addAll(List.of("-incoming", "defer"));
        assertThat(words(plan, Boot.ofClone(Path.of("/t/memory"), Path.of("/t/r.qcow2"))))
                .isEqualTo(expected);
    }

    @Test
    void hasANetworkOnlyWhenAsked() {
        assertThat(words(plan(List.of(), Set.of(Flag.NETWORK), List.of())))
                .contains("virtio-net-pci,netdev=usernet")
                .anyMatch(word -> word.contains("guestfs_network=1"));
    }

    @Test
    void tellsTheKernelToTalkWhenVerbose() {
        assertThat(words(plan(List.of(), Set.of(Flag.VERBOSE), List.of())))
                .contains("accel=tcg,graphics=off")
                .anyMatch(word -> word.contains("guestfs_verbose=1") && !word.contains("quiet"));
    }

    @Test
    void aTerminalWithAnOddNameIsALinuxConsole() {
        assertThat(words(plan(List.of(), Set.of(), List.of(), "xterm init=/bin/sh")))
                .anyMatch(word -> word.contains("TERM=linux") && !word.contains("init="));
    }

    @Test
    void selinuxIsOffUnlessAskedFor() {
        assertThat(words(plan(List.of(), Set.of(), List.of()))).anyMatch(word -> word.contains("selinux=0"));
        assertThat(words(plan(List.of(), Set.of(Flag.SELINUX), List.of())))
                .anyMatch(word -> word.contains("selinux=1 enforcing=0"));
    }

    @Test
    void putsTheLastParameterFirst() {
        List<HypervisorParameter> parameters = List.of(
                new HypervisorParameter("-one", Optional.of("1")), new HypervisorParameter("-two", Optional.empty()));
        assertThat(words(plan(List.of(), Set.of(), parameters))).endsWith("-two", "-one", "1");
    }

    @Test
    void passesOptionsOfDrivesOn() {
        assertThat(drives(Drive.builder("/a,b")
                        .format("qcow2")
                        .iface("virtio")
                        .label("data")
                        .cachemode("unsafe")
                        .discard("besteffort")
                        .copyonread(true)
                        .blocksize(4096)
                        .build()))
                .isEqualTo(
                        "-drive file=/a,,b,cache=unsafe,format=qcow2,copy-on-read=on,discard=unmap,id=hd0,if=none"
                                + " -device virtio-blk-pci,drive=hd0,serial=data,physical_block_size=4096,logical_block_size=4096");
        assertThat(drives(
                        Drive.builder("/v").format("raw").iface("virtio").build(),
                        Drive.builder("/i").format("raw").iface("ide").build()))
                .isEqualTo("-drive file=/v,cache=writeback,format=raw,id=hd0,if=none"
                        + " -device virtio-blk-pci,drive=hd0"
                        + " -drive file=/i,cache=writeback,format=raw,id=hd1,if=ide");
    }

    @Test
    void writesOfAReadOnlyDriveGoToItsOverlay() {
        Drive disk = Drive.builder("/disk.img")
                .format("raw")
                .readonly(true)
                .overlay(Path.of("/tmp/over,lay.qcow2"))
                .build();
        assertThat(QemuCommandLine.drive(disk, 7))
                .isEqualTo("file.file.filename=/tmp/over,,lay.qcow2,file.driver=qcow2,"
                        + "file.backing.file.locking=off,cache=unsafe,id=hd7");
    }

    @Test
    void remoteDrivesWithAnInterfaceAreOnTheCommandLine() {
        assertThat(drives(Drive.builder("a,b")
                        .protocol("nbd")
                        .server(List.of("host:1"))
                        .format("raw")
                        .readonly(true)
                        .iface("virtio")
                        .build()))
                .isEqualTo("-drive file.driver=nbd,file.server.type=inet,file.server.host=host,file.server.port=1,"
                        + "file.export=a,,b,snapshot=on,cache=writeback,format=raw,id=hd0,if=none"
                        + " -device virtio-blk-pci,drive=hd0");
    }

    @Test
    void secretsAreNot() {
        Drive secret = Drive.builder("/a")
                .protocol("https")
                .server(List.of("host"))
                .username("me")
                .secret(Secret.of("tell nobody"))
                .build();
        QemuCommandLine.check(plan(List.of(secret), Set.of(), List.of()));
        LaunchPlan fixed = plan(List.of(secret, Drive.builder("/b").iface("ide").build()), Set.of(), List.of());
        assertThatThrownBy(() -> QemuCommandLine.check(fixed))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("https://host/a: a drive with a secret")
                .hasMessageNotContaining("tell nobody");
    }
}
