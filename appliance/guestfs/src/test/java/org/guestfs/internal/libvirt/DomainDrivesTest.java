// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.DriveActions;
import org.guestfs.internal.libvirt.DomainDrives.Choices;
import org.guestfs.internal.libvirt.DomainDrives.Request;
import org.guestfs.spi.Parameter;
import org.junit.jupiter.api.Test;

final class DomainDrivesTest {
    private static final Choices WRITING = new Choices(false, ReadonlyDisks.ERROR, null, null, null, null);
    private static final String UUID = "2a5b08e4-3dca-4ff9-9a1d-40389758d081";

    private final List<String> warnings = new ArrayList<>();

    private List<Request> requests(FakeDomain domain, Choices choices) throws Exception {
        var drives = new DomainDrives("add_libvirt_dom", domain, choices, warnings::add);
        return DomainDescription.parse(domain.xml()).disks().stream()
                .flatMap(disk -> drives.request(disk).stream())
                .toList();
    }

    private static Map<String, Object> options(Request request) {
        Object[] values = request.options().values();
        var options = new HashMap<String, Object>();
        List<String> names =
                DriveActions.ADD_DRIVE.options().stream().map(Parameter::name).toList();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                options.put(names.get(i), values[i]);
            }
        }
        return options;
    }

    @Test
    void takesFormatAndSectorsFromTheXmlAndTheRestFromTheCaller() throws Exception {
        var domain = new FakeDomain("<disk type='file'><driver type='qcow2'/><source file='/a.qcow2'/>"
                + "<blockio logical_block_size='4096'/></disk>");
        var choices = new Choices(true, ReadonlyDisks.WRITE, "virtio", "unsafe", "besteffort", true);
        List<Request> requests = requests(domain, choices);
        assertThat(requests).extracting(Request::filename).containsExactly("/a.qcow2");
        assertThat(options(requests.get(0)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "readonly", true,
                        "format", "qcow2",
                        "iface", "virtio",
                        "cachemode", "unsafe",
                        "discard", "besteffort",
                        "copyonread", true,
                        "blocksize", 4096));
    }

    @Test
    void refusesToWriteToDisksMarkedAsReadonlyIfAskedTo() {
        var domain = new FakeDomain("<disk type='file'><source file='/a'/><target dev='sdc'/><readonly/></disk>");
        assertThatThrownBy(() -> requests(domain, WRITING))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("'sdc'")
                .hasMessageContaining("'fake'")
                .hasMessageContaining("read-only");
    }

    @Test
    void findsVolumesThatAreFilesAndLeavesOutTheOthers() throws Exception {
        var domain = new FakeDomain("<disk type='volume'><source pool='default' volume='a'/></disk>"
                        + "<disk type='volume'><source pool='rbd' volume='b'/></disk>")
                .file("default", "a", "/var/lib/libvirt/images/a");
        assertThat(requests(domain, WRITING))
                .extracting(Request::filename)
                .containsExactly("/var/lib/libvirt/images/a");
    }

    @Test
    void givesCephItsKeyInBase64() throws Exception {
        var domain = new FakeDomain("<disk type='network'><auth username='me'><secret type='ceph' uuid='" + UUID
                        + "'/></auth><source protocol='rbd' name='pool/image'><host name='mon' port='6321'/></source>"
                        + "</disk>")
                .secret(UUID, "tell nobody");
        Request request = requests(domain, WRITING).get(0);
        assertThat(request.filename()).isEqualTo("pool/image");
        Map<String, Object> options = options(request);
        assertThat(reveal((Secret) options.get("secret"))).isEqualTo("dGVsbCBub2JvZHk=");
        assertThat(options)
                .containsEntry("protocol", "rbd")
                .containsEntry("server", List.of("mon:6321"))
                .containsEntry("username", "me");
    }

    @Test
    void givesOthersTheirKeyAsItIs() throws Exception {
        var domain = new FakeDomain("<disk type='network'><source protocol='iscsi' name='iqn:x/1'><host name='h'/>"
                        + "<auth username='me'><secret type='iscsi' usage='target'/></auth></source></disk>")
                .secret("target", "tell nobody");
        Map<String, Object> options = options(requests(domain, WRITING).get(0));
        assertThat(reveal((Secret) options.get("secret"))).isEqualTo("tell nobody");
    }

    private static String reveal(Secret secret) {
        return new String(secret.reveal(), StandardCharsets.UTF_8);
    }

    @Test
    void leavesOutADiskWhoseSecretCannotBeHadAndSaysSo() throws Exception {
        var domain = new FakeDomain("<disk type='network'><auth username='me'><secret type='ceph' uuid='" + UUID
                + "'/></auth><source protocol='rbd' name='pool/image'/><target dev='vda'/></disk>"
                + "<disk type='file'><source file='/a'/></disk>");
        assertThat(requests(domain, WRITING)).extracting(Request::filename).containsExactly("/a");
        assertThat(warnings).singleElement().asString().contains("'vda'", "left out", "ceph", UUID, "no such secret");
    }

    @Test
    void beginsPathsWithASlash() throws Exception {
        var domain = new FakeDomain("<disk type='network'><source protocol='https' name='images/a.iso'>"
                + "<host name='h'/></source></disk>"
                + "<disk type='network'><source protocol='ssh' name='/srv/a'><host name='h'/></source></disk>"
                + "<disk type='network'><source protocol='nbd' name='a'><host name='h'/></source></disk>");
        assertThat(requests(domain, WRITING))
                .extracting(Request::filename)
                .containsExactly("/images/a.iso", "/srv/a", "a");
    }

    @Test
    void checksTheChoicesOfTheCallerFirst() {
        for (String[] wrong : new String[][] {{"", null, null}, {null, "fast", null}, {null, null, "maybe"}}) {
            assertThatThrownBy(() -> new Choices(false, ReadonlyDisks.WRITE, wrong[0], wrong[1], wrong[2], null))
                    .as(Arrays.toString(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Choices(true, ReadonlyDisks.WRITE, null, null, "enable", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
