// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.NbdServer;
import org.guestfs.OperationException;
import org.guestfs.api.AddDomainOptions;
import org.guestfs.internal.host.HostCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.Domain;

/** The disks of real domains of a real libvirtd. */
@Tag("appliance")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LibvirtDomainIT {
    private static final String UUID = "3e3fce45-4f53-4fa7-bb32-11f34168b82b";
    private static final int AUTODESTROY_PAUSED = 1 | 2;

    @TempDir
    private static Path directory;

    private static SessionLibvirtd libvirtd;

    @BeforeAll
    static void start() throws Exception {
        Path first = image("first");
        Path second = directory.resolve("second, really.qcow2");
        run("qemu-img", "convert", "-O", "qcow2", image("second").toString(), second.toString());
        String disks =
                """
                <disk type='file' device='disk'>
                  <driver name='qemu' type='raw'/><source file='%s'/><target dev='vda' bus='virtio'/>
                </disk>
                <disk type='file' device='cdrom'><target dev='sdc' bus='sata'/><readonly/></disk>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2'/><source file='%s'/><target dev='vdb' bus='virtio'/>
                </disk>
                """
                        .formatted(first, second);
        Path guest = description("guest", UUID, disks);
        Path remote = description(
                "remote",
                "8f3b0a52-7f0e-4b0e-9c55-0a8d9a1c4a11",
                """
                <disk type='file' device='disk'>
                  <driver name='qemu' type='raw'/><source file='%s'/><target dev='vda' bus='virtio'/>
                </disk>
                <disk type='network' device='disk'>
                  <driver name='qemu' type='raw'/>
                  <auth username='alice'><secret type='ceph' usage='the key'/></auth>
                  <source protocol='rbd' name='pool/image'><host name='localhost' port='6789'/></source>
                  <target dev='vdb' bus='virtio'/>
                </disk>
                """
                        .formatted(first));
        libvirtd = SessionLibvirtd.start(directory);
        libvirtd.virsh("define", guest.toString());
        libvirtd.virsh("define", remote.toString());
    }

    /** Makes a file system with one file that tells its name. */
    private static Path image(String name) throws Exception {
        Path content = Files.createDirectory(directory.resolve(name));
        Files.writeString(content.resolve("name"), name + "\n");
        Path image = directory.resolve(name + ".img");
        run("/sbin/mke2fs", "-q", "-t", "ext4", "-d", content.toString(), image.toString(), "16M");
        return image;
    }

    private static Path description(String name, String uuid, String disks) throws Exception {
        return Files.writeString(
                directory.resolve(name + ".xml"),
                """
                <domain type='qemu'>
                  <name>%s</name><uuid>%s</uuid><memory unit='MiB'>32</memory>
                  <os><type arch='x86_64' machine='q35'>hvm</type></os>
                  <devices>%s</devices>
                </domain>
                """
                        .formatted(name, uuid, disks));
    }

    private static void run(String... words) throws Exception {
        new HostCommand(List.of(words))
                .environment(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"))
                .run();
    }

    @AfterAll
    static void stop() throws Exception {
        if (libvirtd != null) {
            libvirtd.close();
        }
    }

    private static AddDomainOptions.Builder options() {
        return AddDomainOptions.builder().libvirturi(libvirtd.uri());
    }

    @Test
    void showsTheDisksOfADomainEvenWhileItRuns() throws Exception {
        byte[] before = Files.readAllBytes(directory.resolve("first.img"));
        var connect = new Connect(libvirtd.uri());
        try (Guestfs guestfs = Guestfs.create()) {
            assertThat(guestfs.addDomain("guest", options().readonly(true).build()))
                    .isEqualTo(2);
            Domain domain = connect.domainLookupByName("guest");
            domain.create(AUTODESTROY_PAUSED);
            var byUuid = options().readonly(true).allowuuid(true).cachemode("unsafe");
            assertThat(guestfs.addDomain(UUID, byUuid.build())).isEqualTo(2);

            var busy = catchThrowableOfType(
                    OperationException.class,
                    () -> guestfs.addDomain("guest", options().build()));
            assertThat(busy.errnoName()).isEqualTo("EBUSY");
            assertThat(busy).hasMessageContaining("live virtual machine (paused)");

            guestfs.launch();
            List<String> devices = guestfs.listDevices();
            assertThat(devices).hasSize(4);
            var names = new ArrayList<String>();
            for (String device : devices) {
                guestfs.mount(device, "/");
                names.add(guestfs.cat("/name").strip());
                guestfs.write("/name", "changed".getBytes(StandardCharsets.UTF_8));
                guestfs.umountAll();
            }
            assertThat(names).containsExactly("first", "second", "first", "second");
            guestfs.shutdown();
            domain.destroy();
            domain.free();
        } finally {
            connect.close();
        }
        assertThat(Files.readAllBytes(directory.resolve("first.img"))).isEqualTo(before);
    }

    @Test
    void findsTheDisksOfADomainOnOtherHosts() throws Exception {
        Path socket = directory.resolve("nbd.sock");
        int port = NbdServer.freePort();
        Path network = description(
                "network",
                "6c8f4c66-2a0b-4d52-8a0e-3f6f0d6f9a10",
                """
                <disk type='network' device='disk'>
                  <driver name='qemu' type='raw'/>
                  <source protocol='nbd' name='disk'><host name='127.0.0.1' port='%d'/></source>
                  <target dev='vda' bus='virtio'/>
                </disk>
                <disk type='network' device='disk'>
                  <driver name='qemu' type='raw'/>
                  <source protocol='nbd'><host transport='unix' socket='%s'/></source>
                  <target dev='vdb' bus='virtio'/>
                </disk>
                """
                        .formatted(port, socket));
        libvirtd.virsh("define", network.toString());
        try (NbdServer tcp = NbdServer.onPort(port, "disk", image("remote first"));
                NbdServer unix = NbdServer.onSocket(socket, "", image("remote second"));
                Guestfs guestfs = Guestfs.create()) {
            assertThat(List.of(tcp.address(), unix.address())).containsExactly("127.0.0.1:" + port, "unix:" + socket);
            assertThat(guestfs.addDomain("network", options().readonly(true).build()))
                    .isEqualTo(2);
            guestfs.launch();
            var names = new ArrayList<String>();
            for (String device : guestfs.listDevices()) {
                guestfs.mountRo(device, "/");
                names.add(guestfs.cat("/name").strip());
                guestfs.umountAll();
            }
            assertThat(names).containsExactly("remote first", "remote second");
        }
    }

    @Test
    void knowsNoDomainOfAnotherName() {
        try (Guestfs guestfs = Guestfs.create()) {
            var unknown = catchThrowableOfType(
                    OperationException.class,
                    () -> guestfs.addDomain("nobody", options().allowuuid(true).build()));
            assertThat(unknown.errnoName()).isEqualTo("ENOENT");
            assertThat(unknown).hasMessageContaining("no libvirt domain called 'nobody'");
        }
    }

    @Test
    void fetchesSecretsAndShowsThemToNobody() throws Exception {
        var lines = new ArrayList<String>();
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addListener((handle, event) -> lines.add(event.toString()), EventType.TRACE, EventType.WARNING);
            guestfs.setTrace(true);
            // Without its secret the disk cannot be had, which is no reason to do without the others.
            assertThat(guestfs.addDomain("remote", options().readonly(true).build()))
                    .isEqualTo(1);
            assertThat(lines).anyMatch(line -> line.contains("'vdb'") && line.contains("left out"));

            String uuid = defineSecret();
            lines.clear();
            assertThat(guestfs.addDomain("remote", options().readonly(true).build()))
                    .isEqualTo(2);
            assertThat(guestfs.debugDrives()).contains("pool/image readonly format=raw protocol=rbd");
            assertThat(lines)
                    .anyMatch(line -> line.contains("username:alice") && line.contains("secret:***"))
                    .noneMatch(line -> line.contains("tell nobody") || line.contains("dGVsbCBub2JvZHk="));
            libvirtd.virsh("secret-undefine", uuid);
        }
    }

    private static String defineSecret() throws Exception {
        Path secret = Files.writeString(
                directory.resolve("secret.xml"),
                "<secret ephemeral='yes' private='no'><usage type='ceph'><name>the key</name></usage></secret>");
        libvirtd.virsh("secret-define", secret.toString());
        String uuid = libvirtd.virsh("secret-list").strip().split("\\s+")[0];
        String value = Base64.getEncoder().encodeToString("tell nobody".getBytes(StandardCharsets.UTF_8));
        libvirtd.virsh("secret-set-value", uuid, value);
        return uuid;
    }
}
