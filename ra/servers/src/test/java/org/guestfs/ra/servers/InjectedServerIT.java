// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.naming.InitialContext;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.guestfs.Guestfs;
import org.guestfs.LaunchException;
import org.guestfs.cdi.Image;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an application has injected, in a server with the adapter. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class InjectedServerIT {
    private static final Path IMAGES = Path.of(System.getProperty("images", "/nowhere"));

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(WebArchive.class, "injected.war")
                .addAsLibraries(jarOf(Image.class), jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource("web.xml")
                .addAsWebInfResource("glassfish-web.xml")
                .addAsWebInfResource("ibm-web-bnd.xml")
                .addAsWebInfResource("jboss-web.xml")
                .addClass(InjectedBean.class)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.guestfs.rar\n"),
                        "MANIFEST.MF");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @BeforeEach
    void makeGuest() throws Exception {
        Path tree = Files.createTempDirectory("tree");
        List<Path> directories = List.of(tree.resolve("bin"), tree.resolve("etc"));
        List<Path> files =
                List.of(tree.resolve("etc/debian_version"), tree.resolve("etc/fstab"), tree.resolve("etc/hostname"));
        for (Path directory : directories) {
            Files.createDirectory(directory);
        }
        Files.writeString(files.get(0), "12.1\n");
        Files.writeString(files.get(1), "/dev/sda / ext4 defaults 0 1\n");
        Files.writeString(files.get(2), "old");
        Path image = IMAGES.resolve("injected.img");
        Files.deleteIfExists(image);
        Process mke2fs = new ProcessBuilder(
                        "mke2fs", "-q", "-t", "ext4", "-d", tree.toString(), image.toString(), "16M")
                .redirectErrorStream(true)
                .start();
        String output = new String(mke2fs.getInputStream().readAllBytes(), UTF_8);
        assertThat(mke2fs.waitFor()).as(output).isZero();
        for (Path file : files) {
            Files.delete(file);
        }
        for (Path directory : directories) {
            Files.delete(directory);
        }
        Files.delete(tree);
    }

    private static InjectedBean bean() {
        return CDI.current().select(InjectedBean.class).get();
    }

    private static UserTransaction transaction() throws Exception {
        return InitialContext.doLookup("java:comp/UserTransaction");
    }

    @Test
    void handlesComeFromTheAdapter() {
        InjectedBean.heard().clear();
        InjectedBean.closed().clear();
        assertThat(bean().read()).isEqualTo("old");
        assertThat(bean().source()).isEqualTo("the connection factory java:comp/env/eis/guestfs");
        assertThat(InjectedBean.heard()).containsExactly("injected.img");
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (InjectedBean.closed().isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(InjectedBean.closed()).hasSize(1);
    }

    @Test
    void aMethodHasItsGuestMounted() {
        assertThat(bean().readGuest()).isEqualTo("old");
    }

    @Test
    void whatAMethodWritesIsCommittedWithItsTransaction() throws Exception {
        byte[] before = Files.readAllBytes(IMAGES.resolve("injected.img"));
        transaction().begin();
        bean().rename("new");
        assertThat(Files.readAllBytes(IMAGES.resolve("injected.img"))).isEqualTo(before);
        transaction().commit();
        assertThat(bean().read()).isEqualTo("new");
    }

    @Test
    void whatAMethodWritesIsRolledBackWithItsTransaction() {
        assertThatThrownBy(() -> bean().rename("")).hasStackTraceContaining("a guest must have a name");
        assertThat(bean().read()).isEqualTo("old");
    }

    private static int write(Guestfs guest) {
        guest.mount("/dev/sda", "/");
        guest.write("/etc/hostname", "new".getBytes(UTF_8));
        return guest.getPid();
    }

    @Test
    void aTransactionHasAHandleUntilItEnds() throws Exception {
        Guestfs guest = bean().ofTransaction();
        transaction().begin();
        int first = write(guest);
        assertThat(guest.getPid()).isEqualTo(first);
        transaction().rollback();
        assertThat(bean().read()).isEqualTo("old");
        transaction().begin();
        assertThat(write(guest)).isNotEqualTo(first);
        transaction().commit();
        assertThat(bean().read()).isEqualTo("new");
        assertThatThrownBy(guest::pingDaemon).isInstanceOf(ContextNotActiveException.class);
    }

    @Test
    void aHandleThatOutlivesATransactionBeginsAnewAfterIt() throws Exception {
        Instance<Guestfs> writers = bean().handles().select(Image.Literal.readWrite("injected.img", "raw"));
        Guestfs guest = writers.get();
        transaction().begin();
        int first = write(guest);
        transaction().rollback();
        transaction().begin();
        assertThat(write(guest)).isNotEqualTo(first);
        transaction().commit();
        writers.destroy(guest);
        assertThat(bean().read()).isEqualTo("new");
    }

    @Test
    void aRequestHasOneHandle() {
        Guestfs guest = bean().ofRequest();
        guest.pingDaemon();
        int appliance = guest.getPid();
        assertThat(bean().handles()
                        .select(Image.Literal.of("injected.img").withScope(RequestScoped.class))
                        .get()
                        .getPid())
                .isEqualTo(appliance);
    }

    @Test
    void whatTheAdapterRefusesIsSaid() {
        Guestfs guest = bean().handles().select(Image.Literal.of("nowhere.img")).get();
        assertThatThrownBy(guest::listDevices)
                .isInstanceOfSatisfying(
                        LaunchException.class, e -> assertThat(e.errnoName()).isEqualTo("ENOENT"));
    }
}
