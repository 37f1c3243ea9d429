// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;
import org.guestfs.OperationException;
import org.guestfs.api.AddDomainOptions;
import org.guestfs.api.AddLibvirtDomOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.Domain;

/** The real native library, with its own driver for tests, which knows domains, storage and passwords from a file. */
@Tag("appliance")
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LibvirtTestDriverIT {
    private static final String UUID = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

    @TempDir
    private Path directory;

    private final Guestfs guestfs = Guestfs.create();

    @BeforeEach
    void makeImages() throws Exception {
        Files.createDirectory(directory.resolve("pool"));
        for (String name : List.of("a.img", "b.img", "pool/volume.img")) {
            Files.write(directory.resolve(name), new byte[512]);
        }
    }

    @AfterEach
    void close() {
        guestfs.close();
    }

    /** Writes the world of the driver; each connection has one of its own, made from the file. */
    private String uri(String authentication) throws Exception {
        String xml =
                """
                <node>
                  %1$s
                  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
                    <test:runstate>5</test:runstate>
                    <name>off</name><uuid>%3$s</uuid><memory>4096</memory><os><type>hvm</type></os>
                    <devices>
                      <disk type='file'><driver type='raw'/><source file='%2$s/a.img'/><target dev='vda'/></disk>
                      <disk type='file' device='cdrom'><target dev='hdc'/><readonly/></disk>
                      <disk type='volume'>
                        <driver type='raw'/><source pool='files' volume='volume.img'/><target dev='vdb'/>
                      </disk>
                    </devices>
                  </domain>
                  <domain type='test'>
                    <name>running</name><memory>4096</memory><os><type>hvm</type></os>
                    <devices>
                      <disk type='file'><driver type='raw'/><source file='%2$s/b.img'/><target dev='vda'/></disk>
                    </devices>
                  </domain>
                  <domain type='test'>
                    <name>diskless</name><memory>4096</memory><os><type>hvm</type></os>
                  </domain>
                  <pool type='dir'>
                    <name>files</name><target><path>%2$s/pool</path></target>
                    <volume><name>volume.img</name><capacity>512</capacity></volume>
                  </pool>
                </node>
                """
                        .formatted(authentication, directory, UUID);
        return "test://" + Files.writeString(directory.resolve("node.xml"), xml);
    }

    private String uri() throws Exception {
        return uri("");
    }

    private static AddDomainOptions.Builder at(String uri) {
        return AddDomainOptions.builder().libvirturi(uri);
    }

    private OperationException refusal(String domain, AddDomainOptions.Builder options) {
        return catchThrowableOfType(OperationException.class, () -> guestfs.addDomain(domain, options.build()));
    }

    private int drives() {
        return ((org.guestfs.internal.handle.Handle) guestfs).drives().size();
    }

    @Test
    void findsADomainByItsNameAndVolumesOfItsHost() throws Exception {
        assertThat(guestfs.addDomain("off", at(uri()).build())).isEqualTo(2);
        assertThat(((org.guestfs.internal.handle.Handle) guestfs).drives().list())
                .extracting(drive -> directory.toRealPath().relativize(Path.of(drive.filename())))
                .containsExactly(Path.of("a.img"), Path.of("pool/volume.img"));
    }

    @Test
    void takesAUuidOnlyIfAllowedTo() throws Exception {
        OperationException unknown = refusal(UUID, at(uri()));
        assertThat(unknown).hasMessageContaining("no libvirt domain called '" + UUID + "'");
        assertThat(unknown.errnoName()).isEqualTo("ENOENT");
        assertThat(guestfs.addDomain(UUID, at(uri()).allowuuid(true).build())).isEqualTo(2);
        assertThat(guestfs.addDomain("off", at(uri()).allowuuid(true).build())).isEqualTo(2);
    }

    @Test
    void readsOnlyFromADomainThatRuns() throws Exception {
        OperationException busy = refusal("running", at(uri()));
        assertThat(busy.errnoName()).isEqualTo("EBUSY");
        assertThat(busy).hasMessageContaining("'running' is a live virtual machine (running)");
        assertThat(drives()).isZero();
        assertThat(guestfs.addDomain("running", at(uri()).readonly(true).build()))
                .isEqualTo(1);
    }

    @Test
    void addsNothingOfADomainOfWhichSomethingIsMissing() throws Exception {
        Files.delete(directory.resolve("pool/volume.img"));
        OperationException missing = refusal("off", at(uri()));
        assertThat(missing).hasMessageContaining("pool/volume.img");
        assertThat(drives()).isZero();
        assertThat(refusal("diskless", at(uri()).readonly(true))).hasMessageContaining("has no disks");
    }

    @Test
    void saysWhyThereIsNoConnection() {
        assertThat(refusal("off", at("nonsense:///")).getMessage())
                .startsWith("add_domain: cannot connect to libvirt (nonsense:///): ");
        assertThat(refusal("off", at("test:///nonexistent/file"))).hasMessageContaining("/nonexistent/file");
    }

    @Test
    void takesADomainOfTheBindingAndLeavesItOpen() throws Exception {
        var connect = new Connect(uri());
        Domain domain = connect.domainLookupByName("off");
        try {
            assertThat(guestfs.addLibvirtDom(domain)).isEqualTo(2);
            var ignoring = AddLibvirtDomOptions.builder().readonly(true).readonlydisk("ignore");
            assertThat(guestfs.addLibvirtDom(domain, ignoring.build())).isEqualTo(2);
            assertThat(domain.getName()).isEqualTo("off");
        } finally {
            domain.free();
            connect.close();
        }
        assertThatThrownBy(() -> guestfs.addLibvirtDom("off"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.libvirt.Domain, not a java.lang.String");
        assertThat(drives()).isEqualTo(4);
    }

    @Test
    void asksAListenerForCredentials() throws Exception {
        String uri = uri("<auth><user password='s\u00e9same'>alice</user></auth>");
        var asked = new ArrayList<String>();
        guestfs.setLibvirtSupportedCredentials(List.of("authname", "passphrase"));
        guestfs.addListener(
                (handle, event) -> {
                    String kind = handle.getLibvirtRequestedCredentials().get(0);
                    asked.add(((GuestfsEvent.LibvirtAuth) event).uri() + " " + kind + " "
                            + handle.getLibvirtRequestedCredentialPrompt(0)
                            + handle.getLibvirtRequestedCredentialChallenge(0)
                            + handle.getLibvirtRequestedCredentialDefresult(0));
                    answer(handle, kind.equals("authname") ? "alice" : "s\u00e9same");
                },
                EventType.LIBVIRT_AUTH);
        // Memory that is freed twice shows soon, if at all.
        for (int i = 0; i < 50; i++) {
            assertThat(guestfs.addDomain("off", at(uri).build())).isEqualTo(2);
        }
        assertThat(asked).hasSize(100);
        assertThat(asked.get(0)).startsWith(uri + " authname ").containsIgnoringCase("username");
        assertThat(asked.get(1)).startsWith(uri + " passphrase ").contains("alice");
        assertThatThrownBy(guestfs::getLibvirtRequestedCredentials).isInstanceOf(IllegalStateException.class);
    }

    private static void answer(Guestfs handle, String answer) {
        handle.setLibvirtRequestedCredential(0, answer.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isRefusedWithoutTheRightCredentials() throws Exception {
        String uri = uri("<auth><user password='sesame'>alice</user></auth>");
        OperationException nobody = refusal("off", at(uri));
        assertThat(nobody.errnoName()).isEqualTo("EACCES");
        assertThat(nobody).hasMessageContaining("libvirt_auth");

        guestfs.setLibvirtSupportedCredentials(List.of("authname", "passphrase"));
        assertThat(refusal("off", at(uri)).errnoName()).isEqualTo("EACCES");

        List<GuestfsListener> unhelpful = List.of(
                (handle, event) -> {},
                (handle, event) -> answer(handle, "tell nobody"),
                (handle, event) -> answer(handle, ""),
                (handle, event) -> {
                    throw new IllegalStateException("no idea");
                });
        for (GuestfsListener listener : unhelpful) {
            GuestfsListener.Registration registration = guestfs.addListener(listener, EventType.LIBVIRT_AUTH);
            OperationException refused = refusal("off", at(uri));
            assertThat(refused.errnoName()).as(refused.getMessage()).isEqualTo("EACCES");
            assertThat(refused).hasMessageNotContaining("tell nobody");
            registration.close();
        }
        assertThat(drives()).isZero();
    }

    /** Uses libvirt where JNA's own native library cannot be loaded, hence no other either. */
    static final class User {
        private User() {}

        public static void main(String[] arguments) {
            try (Guestfs guestfs = Guestfs.create()) {
                for (int i = 0; i < 2; i++) {
                    try {
                        guestfs.addDomain("any");
                    } catch (OperationException e) {
                        System.out.println(e.errnoName() + " " + e.getMessage());
                    }
                }
            }
        }
    }

    @Test
    void saysWhatToInstallWhenTheNativeLibraryCannotBeLoaded() throws Exception {
        Process jvm = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djna.nounpack=true",
                        "-Djna.nosys=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        User.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).isZero();
        assertThat(output.lines().toList()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("ENOTSUP add_domain: ")
                .contains("libvirt0"));
    }
}
