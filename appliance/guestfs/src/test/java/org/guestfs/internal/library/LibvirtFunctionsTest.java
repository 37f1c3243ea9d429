// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guestfs.Drive;
import org.guestfs.GuestfsConfig;
import org.guestfs.OperationException;
import org.guestfs.api.AddDomainOptions;
import org.guestfs.api.AddLibvirtDomOptions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.libvirt.DomainDrives.Choices;
import org.guestfs.internal.libvirt.FakeDomain;
import org.guestfs.internal.libvirt.ReadonlyDisks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a handle takes the disks of a domain, or none of them. */
final class LibvirtFunctionsTest {
    private static final Choices WRITING = new Choices(false, ReadonlyDisks.WRITE, null, null, null, null);
    private static final String LABELS =
            "<seclabel model='selinux'><label>a:b:c</label>" + "<imagelabel>d:e:f</imagelabel></seclabel>";

    @TempDir
    private Path directory;

    private final Handle handle = Handle.create(GuestfsConfig.builder()
            .environment(Map.of("PATH", System.getenv("PATH")))
            .build());

    @AfterEach
    void close() {
        handle.close();
    }

    private String image(String name) throws IOException {
        return Files.write(directory.resolve(name), new byte[512]).toString();
    }

    private static String disk(String file) {
        return "<disk type='file'><driver type='raw'/><source file='" + file + "'/><target dev='vda'/></disk>";
    }

    private int add(FakeDomain domain, Choices choices) {
        return LibvirtFunctions.addDisks(handle, domain, choices);
    }

    @Test
    void addsAllDisksInOrder() throws Exception {
        String first = image("first");
        String second = image("second");
        assertThat(add(new FakeDomain(disk(first) + disk(second)), WRITING)).isEqualTo(2);
        assertThat(handle.drives().list()).extracting(Drive::filename).containsExactly(first, second);
        assertThat(handle.drives().list()).noneMatch(Drive::isReadonly);
    }

    @Test
    void addsNoneIfOneFails() throws Exception {
        handle.addDrive("/dev/null");
        handle.setBackendSettings(List.of("force_tcg"));
        var domain = new FakeDomain(disk(image("first")) + disk("/nonexistent/second")).more(LABELS);
        var refused = catchThrowableOfType(OperationException.class, () -> add(domain, WRITING));
        assertThat(refused).hasMessageContaining("/nonexistent/second");
        assertThat(refused.errnoName()).isEqualTo("ENOENT");
        assertThat(handle.drives().list()).hasSize(1);
        assertThat(handle.getBackendSettings()).containsExactly("force_tcg");
    }

    @Test
    void blamesTheXmlForWhatTheCallerDidNotChoose() throws Exception {
        String image = image("image");
        for (String wrong : List.of(
                "<disk type='file'><driver type='a,b'/><source file='" + image + "'/><target dev='vda'/></disk>",
                "<disk type='file'><source file='" + image + "'/><target dev='vda'/>"
                        + "<blockio logical_block_size='513'/></disk>",
                "<disk type='network'><source protocol='vxhs' name='x'/><target dev='vda'/></disk>",
                "<disk type='network'><driver type='raw'/><source protocol='rbd' name='x'/><target dev='vda'/></disk>")) {
            var refused = catchThrowableOfType(
                    OperationException.class, () -> add(new FakeDomain(disk(image) + wrong), WRITING));
            assertThat(refused.errnoName()).as(wrong).isEqualTo("EINVAL");
            assertThat(refused).hasMessageContaining("disk 'vda' of the libvirt domain 'fake'");
            assertThat(handle.drives().list()).isEmpty();
        }
    }

    @Test
    void doesNotWriteToTheDisksOfALiveDomain() throws Exception {
        String image = image("image");
        for (String state : List.of("running", "paused", "blocked", "crashed")) {
            var refused = catchThrowableOfType(
                    OperationException.class, () -> add(new FakeDomain(disk(image)).state(state), WRITING));
            assertThat(refused.errnoName()).isEqualTo("EBUSY");
            assertThat(refused).hasMessageContaining("live virtual machine (" + state + ")");
        }
        assertThat(handle.drives().list()).isEmpty();
    }

    @Test
    void refusesLiveAccessWhichIsNoMore() {
        var option = AddDomainOptions.builder().live(true).build();
        var refused = catchThrowableOfType(OperationException.class, () -> handle.addDomain("any", option));
        assertThat(refused.errnoName()).isEqualTo("ENOTSUP");
        assertThat(refused).hasMessageContaining("add_domain: libguestfs live support was removed");
        var other = AddLibvirtDomOptions.builder().live(true).build();
        assertThat(catchThrowableOfType(OperationException.class, () -> handle.addLibvirtDom("any", other)))
                .hasMessageContaining("add_libvirt_dom: libguestfs live support was removed");
    }

    @Test
    void anAddressOfTheCLibraryIsNotSupported() {
        var refused = catchThrowableOfType(OperationException.class, () -> handle.addLibvirtDom(4096L));
        assertThat(refused.errnoName()).isEqualTo("ENOTSUP");
        assertThat(refused).hasMessageContaining("call add_domain");
    }

    @Test
    void tellsTheBackendTheLabelsOfTheLastDomain() throws Exception {
        handle.setBackendSettings(List.of("force_tcg", "internal_libvirt_label=old"));
        add(new FakeDomain(disk(image("first"))).more(LABELS), WRITING);
        assertThat(handle.getBackendSettings())
                .containsExactly(
                        "force_tcg",
                        "internal_libvirt_label=a:b:c",
                        "internal_libvirt_imagelabel=d:e:f",
                        "internal_libvirt_norelabel_disks=1");
        add(new FakeDomain(disk(image("second"))), WRITING);
        assertThat(handle.getBackendSettings()).doesNotContain("internal_libvirt_norelabel_disks=1");
    }

    @Test
    void refusesADomainWithoutDisksOrWithTooMany() throws Exception {
        assertThatThrownBy(() -> add(new FakeDomain("<disk type='file' device='cdrom'/>"), WRITING))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("libvirt domain has no disks");
        String image = image("image");
        assertThatThrownBy(() -> add(new FakeDomain(disk(image).repeat(256)), WRITING))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("256 disks");
        assertThat(handle.drives().list()).isEmpty();
    }

    @Test
    void refusesXmlThatMeansHarm() {
        var domain = new FakeDomain("]]>");
        assertThatThrownBy(() -> add(domain, WRITING))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("'fake'")
                .hasMessageContaining("not acceptable");
    }
}
