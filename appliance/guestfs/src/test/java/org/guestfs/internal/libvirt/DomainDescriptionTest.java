// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.internal.libvirt.DomainDescription.SecurityLabels;
import org.guestfs.internal.libvirt.DomainDisk.Image;
import org.guestfs.internal.libvirt.DomainDisk.Login;
import org.guestfs.internal.libvirt.DomainDisk.Network;
import org.guestfs.internal.libvirt.DomainDisk.SecretReference;
import org.guestfs.internal.libvirt.DomainDisk.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DomainDescriptionTest {
    private static List<DomainDisk> disks(String devices) throws IOException {
        return DomainDescription.parse(new FakeDomain(devices).xml()).disks();
    }

    @Test
    void readsFilesAndBlockDevicesInOrder() throws Exception {
        List<DomainDisk> disks = disks(
                """
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2' discard='unmap'/>
                  <source file='/images/a &amp; b.qcow2' index='1'/>
                  <backingStore type='file'><format type='raw'/><source file='/images/base.img'/></backingStore>
                  <target dev='vda' bus='virtio'/>
                </disk>
                <disk type='block' device='disk'>
                  <driver name='qemu' type='raw'/>
                  <source dev='/dev/vg/data'/>
                  <target dev='vdb' bus='virtio'/>
                  <blockio logical_block_size='4096' physical_block_size='4096'/>
                  <readonly/>
                </disk>
                """);
        assertThat(disks)
                .containsExactly(
                        new DomainDisk("vda", new Image("/images/a & b.qcow2"), "qcow2", false, null),
                        new DomainDisk("vdb", new Image("/dev/vg/data"), "raw", true, 4096));
    }

    @Test
    void leavesOutDisksWithoutContent() throws Exception {
        assertThat(
                        disks(
                                """
                        <disk type='file' device='cdrom'><target dev='sda'/><readonly/></disk>
                        <disk type='file' device='cdrom'><source startupPolicy='optional'/><target dev='sdb'/></disk>
                        <disk type='block'><source file='/not/a/device'/></disk>
                        <disk type='network'><source name='export'/></disk>
                        <disk type='volume'><source pool='default'/></disk>
                        <disk type='dir'><source dir='/srv'/></disk>
                        <disk type='nvme'><source type='pci' namespace='1'/></disk>
                        <disk><source file='/no/type'/></disk>
                        """))
                .isEmpty();
    }

    @Test
    void readsNetworkDisksWithTheirLogin() throws Exception {
        assertThat(
                        disks(
                                """
                        <disk type='network' device='disk'>
                          <driver name='qemu' type='raw'/>
                          <auth username='libvirt'><secret type='ceph' uuid='2a5b08e4-3dca-4ff9-9a1d-40389758d081'/></auth>
                          <source protocol='rbd' name='pool/image'>
                            <host name='mon1.example.org' port='6321'/>
                            <host name='mon2.example.org' port='6322'/>
                            <host name='mon3.example.org'/>
                          </source>
                          <target dev='vda'/>
                        </disk>
                        """))
                .containsExactly(new DomainDisk(
                        "vda",
                        new Network(
                                "rbd",
                                "pool/image",
                                List.of("mon1.example.org:6321", "mon2.example.org:6322", "mon3.example.org"),
                                new Login(
                                        "libvirt",
                                        new SecretReference("ceph", "2a5b08e4-3dca-4ff9-9a1d-40389758d081", null))),
                        "raw",
                        false,
                        null));
    }

    @Test
    void findsTheLoginInTheSourceToo() throws Exception {
        assertThat(
                        disks(
                                """
                        <disk type='network'>
                          <source protocol='iscsi' name='iqn.2013-07.com.example:iscsi-pool/1'>
                            <host name='example.com' port='3260'/>
                            <auth username='myuser'><secret type='iscsi' usage='libvirtiscsi'/></auth>
                          </source>
                        </disk>
                        <disk type='network'>
                          <source protocol='nbd'><host transport='unix' socket='/run/nbd.sock'/></source>
                        </disk>
                        """))
                .extracting(DomainDisk::source)
                .containsExactly(
                        new Network(
                                "iscsi",
                                "iqn.2013-07.com.example:iscsi-pool/1",
                                List.of("example.com:3260"),
                                new Login("myuser", new SecretReference("iscsi", null, "libvirtiscsi"))),
                        new Network("nbd", "", List.of("unix:/run/nbd.sock"), null));
    }

    @Test
    void putsAddressesWithColonsInBrackets() throws Exception {
        assertThat(disks("<disk type='network'><source protocol='nbd'><host name='fe80::1' port='10809'/>"
                        + "<host name='::1'/></source></disk>"))
                .extracting(DomainDisk::source)
                .containsExactly(new Network("nbd", "", List.of("[fe80::1]:10809", "[::1]"), null));
    }

    @Test
    void readsVolumes() throws Exception {
        assertThat(disks("<disk type='volume'><source pool='default' volume='a.img'/><target dev='hda'/></disk>"))
                .containsExactly(new DomainDisk("hda", new Volume("default", "a.img"), null, false, null));
    }

    @Test
    void believesNothingInTheMetadata() throws Exception {
        var domain = new FakeDomain("")
                .more("<metadata><domain><devices><disk type='file'><source file='/etc/shadow'/></disk></devices>"
                        + "</domain></metadata>");
        assertThat(DomainDescription.parse(domain.xml()).disks()).isEmpty();
    }

    @Test
    void readsThePairOfLabelsIfThereIsExactlyOne() throws Exception {
        String label = "<label>system_u:system_r:svirt_t:s0:c1,c2</label>";
        String imageLabel = "<imagelabel>system_u:object_r:svirt_image_t:s0:c1,c2</imagelabel>";
        String complete = "<seclabel type='dynamic' model='selinux'>" + label + imageLabel + "</seclabel>";
        String other = "<seclabel type='dynamic' model='dac'><label>+64055</label></seclabel>";
        assertThat(labels(complete + other))
                .isEqualTo(new SecurityLabels(
                        "system_u:system_r:svirt_t:s0:c1,c2", "system_u:object_r:svirt_image_t:s0:c1,c2"));
        assertThat(labels(complete + complete)).isNull();
        assertThat(labels("<seclabel model='selinux'>" + label + "</seclabel>")).isNull();
        assertThat(labels(other)).isNull();
    }

    private static SecurityLabels labels(String elements) throws IOException {
        return DomainDescription.parse(new FakeDomain("").more(elements).xml()).labels();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE domain SYSTEM 'file:///etc/passwd'><domain/>",
                "<!DOCTYPE domain [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><domain>&b;</domain>",
                "<!DOCTYPE domain><domain/>",
                "<domain>&undeclared;</domain>",
                "<domain>",
                "<network/>",
                "not XML",
                ""
            })
    void refusesWhatIsNoPlainDescription(String xml) {
        assertThatThrownBy(() -> DomainDescription.parse(xml)).isInstanceOf(IOException.class);
    }

    @Test
    void doesNotReadFilesThatEntitiesName(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("secret"), "the content of the file");
        String xml = "<!DOCTYPE domain [<!ENTITY x SYSTEM '" + file.toUri() + "'>]><domain><name>&x;</name></domain>";
        assertThatThrownBy(() -> DomainDescription.parse(xml))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("DOCTYPE")
                .hasMessageNotContaining("the content of the file");
    }

    @Test
    void includesNothing(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(
                directory.resolve("disk.xml"), "<disk type='file'><source file='/etc/shadow'/></disk>");
        assertThat(disks("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + file.toUri() + "'/>"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        String padding = " ".repeat(SafeXml.LENGTH_MAX);
        assertThatThrownBy(() -> DomainDescription.parse("<domain>" + padding + "</domain>"))
                .hasMessageContaining("characters");
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        assertThatThrownBy(() -> DomainDescription.parse("<domain>" + deep + "</domain>"))
                .hasMessageContaining("not acceptable");
    }

    @Test
    void readsThousandsOfDisks() throws Exception {
        String disk = "<disk type='file'><source file='/a'/><target dev='vda'/></disk>";
        assertThat(disks(disk.repeat(50_000))).hasSize(50_000);
    }

    @Test
    void refusesBlockSizesThatAreNoNumbers() {
        assertThatThrownBy(() ->
                        disks("<disk type='file'><source file='/a'/><blockio logical_block_size='4 KiB'/></disk>"))
                .hasMessageContaining("4 KiB");
    }
}
