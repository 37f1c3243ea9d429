// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.naming.InitialContext;
import net.bytebuddy.ByteBuddy;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.assertj.core.api.Assertions;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.AuditEntry;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileNotFoundInImageException;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.FoundFile;
import org.guestfs.ejb.ImageNotFoundException;
import org.guestfs.ejb.ImageSummary;
import org.guestfs.ejb.JobState;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.ListQuery;
import org.guestfs.ejb.RecordedEvent;
import org.guestfs.ejb.SearchQuery;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The services for file-level restore, in an application on a server. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class RestoreServerIT {
    private static final String IMAGE = "first.img";
    private static final FileLocation DATA = new FileLocation(IMAGE, "/dev/sda", "/data");

    @EJB
    private RestorerBean restorer;

    @EJB
    private ViewerBean viewer;

    @EJB
    private NobodyBean nobody;

    @Deployment
    static WebArchive application() throws IOException {
        return ShrinkWrap.create(WebArchive.class, "restore.war")
                .addAsLibraries(jarOf(FileBrowser.class), jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addAsLibraries(
                        jarOf(ZipArchiveOutputStream.class),
                        jarOf(IOUtils.class),
                        jarOf(DigestUtils.class),
                        jarOf(ArrayUtils.class),
                        jarOf(Pattern.class))
                .addAsWebInfResource(new StringAsset(descriptor()), "web.xml")
                .addAsWebInfResource("restore/glassfish-ejb-jar.xml", "glassfish-ejb-jar.xml")
                .addAsWebInfResource("restore/glassfish-web.xml", "glassfish-web.xml")
                .addAsWebInfResource("ibm-web-bnd.xml")
                .addAsWebInfResource("jboss-web.xml")
                .addAsWebInfResource("restore/jboss-ejb3.xml", "jboss-ejb3.xml")
                .addClasses(RestorerBean.class, RestorerBean.Services.class, ViewerBean.class, NobodyBean.class)
                .addClass(JobFeed.class)
                .addClass(ServerIT.class)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.guestfs.rar\n"),
                        "MANIFEST.MF");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** That of the others, with the settings of this one. */
    private static String descriptor() throws IOException {
        boolean isLiberty = System.getProperty("arquillian.launch", "").equals("liberty");
        Path data = Path.of(System.getProperty("images"), "restore-data");
        Map<String, String> settings = Map.of(
                "data",
                data.toString(),
                "writable",
                "true",
                // Liberty keeps timers in a database only.
                "nightly-timer",
                isLiberty ? "transient" : "persistent");
        var entries = new StringBuilder();
        settings.forEach((name, value) -> entries.append("<env-entry><env-entry-name>guestfs/" + name
                + "</env-entry-name><env-entry-type>java.lang.String</env-entry-type><env-entry-value>" + value
                + "</env-entry-value></env-entry>"));
        try (InputStream in = RestoreServerIT.class.getResourceAsStream("/web.xml")) {
            return new String(in.readAllBytes(), UTF_8).replace("</web-app>", entries + "</web-app>");
        }
    }

    @BeforeEach
    void makeImage() throws Exception {
        restored(services -> {
            services.browser().close(IMAGE);
            return "";
        });
        viewer.close(IMAGE);
        ServerIT.makeImage(IMAGE);
    }

    private <R> R restored(Function<RestorerBean.Services, R> work) {
        return restorer.call(work);
    }

    private static UserTransaction transaction() throws Exception {
        return InitialContext.doLookup("java:comp/UserTransaction");
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aFolderIsListedByAConnectionThatStaysOpen() {
        long before = launches();
        for (int i = 0; i < 3; i++) {
            FilePage page = restored(services -> services.browser().list(DATA.parent(), ListQuery.first(10)));
            assertThat(page.entries()).extracting(FileEntry::name).containsExactly("data", "lost+found");
        }
        await(() -> launches() > before);
        byte[] bytes = restored(services -> services.browser().read(DATA, 0, 100));
        assertThat(bytes).asString(UTF_8).isEqualTo("old");
        // Had it been closed with the call that opened it, there would be as many as there were calls.
        assertThat(launches()).isEqualTo(before + 1);
    }

    private long launches() {
        Map<String, Long> counts = restored(services -> services.events().counts());
        return counts.getOrDefault("LAUNCH_DONE", 0L);
    }

    @Test
    void aViewerMayLookAndNotRestore() {
        assertThat(viewer.look(DATA)).asString(UTF_8).isEqualTo("old");
        // Liberty asks for roles only with the feature appSecurity, which this one does not have.
        boolean isLiberty = System.getProperty("wlp.install.dir") != null;
        assertThat(viewer.mayRestore(DATA)).isEqualTo(isLiberty);
    }

    @Test
    void whoHasNotSignedOnMayDoNothing() {
        if (System.getProperty("wlp.install.dir") == null) {
            assertThat(nobody.allowed(DATA)).isEmpty();
        }
    }

    @Test
    void exceptionsReachTheCallerAsTheyAre() {
        assertThatThrownBy(() -> viewer.look(new FileLocation("nowhere.img", "/dev/sda", "/x")))
                .isInstanceOf(ImageNotFoundException.class);
        assertThatThrownBy(() -> viewer.look(new FileLocation(IMAGE, "/dev/sda", "/x")))
                .isInstanceOf(FileNotFoundInImageException.class);
    }

    @Test
    void aFileIsRestoredAndAFolderAsAnArchive() throws Exception {
        var file = new ByteArrayOutputStream();
        long count = restored(services -> services.restore().writeTo(DATA, 1, -1, file));
        assertThat(count).isEqualTo(2);
        assertThat(file.toString(UTF_8)).isEqualTo("ld");
        var archive = new ByteArrayOutputStream();
        restored(services -> services.restore().archive(List.of(DATA), ArchiveFormat.ZIP, archive));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("data");
            assertThat(zip.readAllBytes()).asString(UTF_8).isEqualTo("old");
        }
        List<AuditEntry> latest = restored(services -> services.audit().latest(10));
        assertThat(latest).extracting(AuditEntry::action).contains("download", "archive");
    }

    @Test
    void aJobRunsInAThreadOfTheServerAndIsHeardOf() {
        String job = restored(services -> services.search().start(DATA.parent(), SearchQuery.named("dat*")));
        await(() -> status(job).state().isOver());
        assertThat(status(job).state()).as(status(job).message()).isEqualTo(JobState.DONE);
        List<FoundFile> found = restored(services -> services.search().results(job, 0, 10));
        assertThat(found).extracting(FoundFile::location).containsExactly(DATA);
        await(() -> JobFeed.heard().stream()
                .filter(one -> one.id().equals(job))
                .anyMatch(one -> one.state() == JobState.DONE));
    }

    private JobStatus status(String job) {
        return restored(services -> services.jobs().status(job));
    }

    @Test
    void whatIsWrittenIsCommittedWithTheTransaction() throws Exception {
        write("new");
        assertThat(viewer.look(DATA)).asString(UTF_8).isEqualTo("new");
        transaction().begin();
        write("lost");
        transaction().rollback();
        assertThat(viewer.look(DATA)).asString(UTF_8).isEqualTo("new");
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        restored(services -> {
            services.writer().write(DATA, new ByteArrayInputStream(bytes), bytes.length, true);
            return "";
        });
    }

    @Test
    void everyImageIsInspectedAndTheTimerWillDoSo() {
        restored(services -> services.catalogue().inspectChanged());
        ImageSummary image = restored(services -> services.catalogue().image(IMAGE));
        assertThat(image.report()).isNotNull();
        boolean isPersistent = restorer.timers().stream()
                .filter(timer -> "nightly at 03:00".equals(timer.getInfo()))
                .findFirst()
                .orElseThrow()
                .isPersistent();
        boolean isLiberty = System.getProperty("wlp.install.dir") != null;
        assertThat(isPersistent).isNotEqualTo(isLiberty);
    }

    @Test
    void eventsOfConnectionsAreKept() {
        viewer.look(DATA);
        await(() -> launches() > 0);
        List<RecordedEvent> latest = restored(services -> services.events().latest());
        assertThat(latest).anySatisfy(event -> assertThat(event.images()).containsExactly(IMAGE));
    }
}
