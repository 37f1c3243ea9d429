// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guestfs.GuestText;
import org.guestfs.Secret;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.AuditEntry;
import org.guestfs.ejb.Difference;
import org.guestfs.ejb.FileChecksum;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileNotFoundInImageException;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.FoundFile;
import org.guestfs.ejb.ImageNotFoundException;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.ImageSummary;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.JobState;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.KeyNeededException;
import org.guestfs.ejb.LimitExceededException;
import org.guestfs.ejb.ListQuery;
import org.guestfs.ejb.OperatingSystem;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.RestoreException;
import org.guestfs.ejb.RestoreSummary;
import org.guestfs.ejb.SearchQuery;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.spi.GuestfsManagedConnectionFactory;
import org.guestfs.ra.spi.GuestfsResourceAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The services without a server, with real appliances. */
@Tag("appliance")
@Timeout(240)
final class RestoreIT {
    @TempDir
    private static Path made;

    @TempDir
    private static Path store;

    @TempDir
    private Path root;

    @TempDir
    private Path data;

    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();
    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
    private final EnlistingManager connections = new EnlistingManager(transactions);
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private Services services;
    private FileBrowserBean browser;
    private FileRestoreBean restore;
    private JobsBean jobs;

    @BeforeAll
    static void makeImage() throws Exception {
        RestorableGuest.make(made.resolve("guest.img"));
        for (String name : new String[] {"default", "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name.equals("default") ? null : name)
                    .setObjectStoreDir(store.toString());
        }
    }

    @BeforeEach
    void start() throws Exception {
        copySparse("guest.img");
        Files.createDirectory(data.resolve("target"));
        adapter.setImageRoots(root.toString());
        adapter.setMinimum(0);
        adapter.setLockTimeoutSeconds(5);
        adapter.start();
        var managed = new GuestfsManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        managed.setReadOnly(false);
        GuestfsConnectionFactory factory = managed.createConnectionFactory();
        GuestfsConnectionFactory enlisting = managed.createConnectionFactory(connections);
        Map<String, String> values = Map.of(
                "data",
                data.resolve("data").toString(),
                "targets",
                "here=" + data.resolve("target"),
                "writable",
                "true",
                "restore-bytes",
                "1000000000");
        services = new Services(
                () -> isInTransaction() ? enlisting : factory,
                Settings.load(name -> Optional.ofNullable(values.get(name))),
                executor,
                status -> {},
                this::around);
        browser = new FileBrowserBean(services, () -> "ann");
        restore = new FileRestoreBean(services, () -> "ann");
        jobs = new JobsBean(services, () -> "ann");
    }

    private void copySparse(String name) throws Exception {
        Process copy = new ProcessBuilder(
                        "cp",
                        "--sparse=always",
                        made.resolve("guest.img").toString(),
                        root.resolve(name).toString())
                .start();
        assertThat(copy.waitFor()).isZero();
    }

    private boolean isInTransaction() {
        try {
            return transactions.getStatus() == Status.STATUS_ACTIVE;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void around(Runnable work) {
        if (!isInTransaction()) {
            work.run();
            return;
        }
        try {
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    work.run();
                }

                @Override
                public void afterCompletion(int status) {
                    work.run();
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() throws Exception {
        services.close();
        executor.shutdown();
        connections.close();
        adapter.stop();
        assertThat(ProcessHandle.current().descendants().flatMap(one -> one.info().command().stream()))
                .noneMatch(command -> command.contains("qemu"));
    }

    private static FileLocation at(String path) {
        return new FileLocation("guest.img", RestorableGuest.PLAIN, path);
    }

    private JobStatus ended(String job) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jobs.status(job).state().isOver());
        return jobs.status(job);
    }

    private static Map<String, Secret> key(String phrase) {
        return Map.of("*", Secret.of(phrase));
    }

    @Test
    void everyHostileNameIsListedAndReadAndHarmsNobody() {
        FilePage page = browser.list(at("/hostile"), ListQuery.first(100));
        assertThat(page.entries()).extracting(FileEntry::name).containsAll(RestorableGuest.HOSTILE);
        for (int i = 0; i < RestorableGuest.HOSTILE.size(); i++) {
            FileLocation file = at("/hostile").resolve(RestorableGuest.HOSTILE.get(i));
            assertThat(browser.read(file, 0, 100)).asString(UTF_8).isEqualTo("number " + i);
            assertThat(browser.stat(file).type()).isEqualTo(FileType.REGULAR);
        }
        Map<String, FileEntry> entries = new HashMap<>();
        page.entries().forEach(entry -> entries.put(entry.name(), entry));
        assertThat(entries.get("loop1").targetType()).isNull();
        assertThat(entries.get("dangling").target()).isEqualTo("/nowhere");
        assertThat(entries.get("dangling").targetType()).isNull();
        assertThat(entries.get("absolute").targetType()).isEqualTo(FileType.REGULAR);
        assertThat(browser.read(at("/hostile/absolute"), 0, 100))
                .asString(UTF_8)
                .isEqualTo("restorable\n");
        assertThat(entries.get("zero").type()).isEqualTo(FileType.CHARACTER_DEVICE);
        for (String special : List.of("zero", "fifo")) {
            assertThatThrownBy(() -> browser.read(at("/hostile/" + special), 0, 10))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("not a regular file");
        }
        for (String lost : List.of("/hostile/loop1", "/hostile/dangling", "/nowhere", "/etc/hostname/x")) {
            assertThatThrownBy(() -> browser.read(at(lost), 0, 10)).isInstanceOf(FileNotFoundInImageException.class);
        }
        assertThatThrownBy(() -> browser.list(at("/etc/hostname"), ListQuery.first(1)))
                .isInstanceOf(RestoreException.class);
    }

    @Test
    void aLargeFolderIsPagedSortedAndFiltered() {
        ListQuery query = ListQuery.first(1000);
        FilePage first = browser.list(at("/many"), query);
        assertThat(first.total()).isEqualTo(RestorableGuest.MANY);
        assertThat(first.entries()).hasSize(1000);
        assertThat(first.entries().get(999).name()).isEqualTo("file-0999");
        FilePage last = browser.list(at("/many"), query.from(4990));
        assertThat(last.entries())
                .extracting(FileEntry::name)
                .startsWith("file-4990")
                .hasSize(10);
        assertThat(browser.list(at("/many"), query.orderedBy(ListQuery.Order.SIZE, true))
                        .entries())
                .hasSize(1000)
                .allMatch(entry -> entry.size() >= 5);
        assertThat(browser.list(at("/many"), query.matching("file-12?4")).entries())
                .extracting(FileEntry::name)
                .hasSize(10)
                .startsWith("file-1204");
        assertThat(services.openImages()).isEqualTo(1);
    }

    @Test
    void aSparseFileIsReadWhereItIsWanted() throws Exception {
        FileLocation sparse = at("/sparse");
        assertThat(browser.stat(sparse).size()).isEqualTo(RestorableGuest.SPARSE);
        assertThat(browser.read(sparse, RestorableGuest.SPARSE - 5, 100)).containsExactly(0, 0, 'e', 'n', 'd');
        assertThat(browser.read(sparse, RestorableGuest.SPARSE, 100)).isEmpty();
        var out = new ByteArrayOutputStream();
        assertThat(restore.writeTo(sparse, RestorableGuest.SPARSE - 3, -1, out)).isEqualTo(3);
        assertThat(out.toString(UTF_8)).isEqualTo("end");
        assertThatThrownBy(() -> restore.writeTo(sparse, RestorableGuest.SPARSE + 1, 5, out))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> restore.writeTo(sparse, -1, 5, out)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> restore.archive(List.of(sparse), ArchiveFormat.ZIP, out))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("restore-bytes");
    }

    @Test
    void aSlowReaderKeepsNobodyWaiting() throws Exception {
        var isWriting = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var out = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) throws IOException {
                isWriting.countDown();
                try {
                    mayGoOn.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                super.write(bytes);
            }
        };
        CompletableFuture<Long> download =
                CompletableFuture.supplyAsync(() -> restore.writeTo(at("/tree/large"), 0, -1, out), executor);
        isWriting.await();
        assertThat(browser.list(at("/etc"), ListQuery.first(10)).total()).isEqualTo(3);
        assertThat(services.openImages()).isEqualTo(1);
        mayGoOn.countDown();
        assertThat(download.get()).isEqualTo(RestorableGuest.large().length);
        assertThat(out.toByteArray()).isEqualTo(RestorableGuest.large());
    }

    @Test
    void aReaderThatGoesAwayIsNoHarm() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> restore.writeTo(at("/tree/large"), 0, -1, broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> restore.archive(List.of(at("/tree")), ArchiveFormat.ZIP, broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(browser.list(at("/etc"), ListQuery.first(10)).total()).isEqualTo(3);
    }

    @Test
    void anApplianceThatDiesIsReplaced() {
        browser.list(at("/etc"), ListQuery.first(10));
        ProcessHandle qemu = ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().command().orElse("").contains("qemu"))
                .findFirst()
                .orElseThrow();
        qemu.destroyForcibly();
        qemu.onExit().join();
        assertThat(browser.list(at("/tree"), ListQuery.first(10)).total()).isEqualTo(3);
    }

    @Test
    void anEncryptedVolumeNeedsItsPassPhraseEachTimeItIsOpened() {
        var diary = new FileLocation("guest.img", RestorableGuest.UNLOCKED, "/diary");
        assertThatThrownBy(() -> browser.read(diary, 0, 10)).isInstanceOf(KeyNeededException.class);
        assertThatThrownBy(() ->
                        browser.list(new FileLocation("guest.img", RestorableGuest.LOCKED, "/"), ListQuery.first(10)))
                .isInstanceOf(KeyNeededException.class);
        assertThatThrownBy(() -> browser.open("guest.img", RestorableGuest.UNLOCKED, key("wrong")))
                .isInstanceOf(KeyNeededException.class)
                .hasMessageNotContaining("wrong");
        browser.open("guest.img", RestorableGuest.UNLOCKED, key(RestorableGuest.PHRASE));
        assertThat(browser.read(diary, 0, 100)).asString(UTF_8).isEqualTo("dear diary");
        var ofBob = new FileBrowserBean(services, () -> "bob");
        assertThatThrownBy(() -> ofBob.read(diary, 0, 10)).isInstanceOf(KeyNeededException.class);
        var search = new FileSearchBean(services, () -> "ann");
        String job = search.start(diary.parent(), SearchQuery.named("diary"));
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(search.results(job, 0, 10)).hasSize(1);
        browser.close("guest.img");
        assertThatThrownBy(() -> browser.read(diary, 0, 10)).isInstanceOf(KeyNeededException.class);
        assertThat(new AuditTrailBean(services, () -> "ann").latest(100))
                .extracting(AuditEntry::action, AuditEntry::outcome)
                .contains(tuple("unlock", "ok"))
                .contains(tuple("unlock", "key-needed"));
    }

    @Test
    void volumesAndImagesThatAreNotThereAreNotMounted() {
        assertThatThrownBy(() -> browser.list(new FileLocation("nowhere.img", "/dev/sda1", "/"), ListQuery.first(1)))
                .isInstanceOf(ImageNotFoundException.class);
        // That is the appliance's own disk.
        for (String volume : List.of("/dev/vda", "/dev/sda9", "os:/dev/vda")) {
            assertThatThrownBy(() -> browser.list(new FileLocation("guest.img", volume, "/"), ListQuery.first(1)))
                    .isInstanceOf(KeyNeededException.class);
        }
        assertThat(services.openImages()).isZero();
    }

    @Test
    void aDamagedFileSystemIsSaidToBeDamaged() throws Exception {
        try (var file = new RandomAccessFile(root.resolve("guest.img").toFile(), "rw")) {
            // Everything in the first partition but the superblock and its neighbourhood.
            byte[] noise = new byte[1 << 20];
            Arrays.fill(noise, (byte) 0xA5);
            for (long offset = (1 << 20) + (64 << 10); offset < 100L << 20; offset += noise.length) {
                file.seek(offset);
                file.write(noise);
            }
        }
        assertThatThrownBy(() -> browser.list(at("/"), ListQuery.first(10)))
                .isInstanceOfAny(ImageUnreadableException.class, RefusedException.class)
                .hasMessageNotContaining(root.toString());
        Files.write(root.resolve("noise.img"), new byte[1 << 20]);
        assertThatThrownBy(() -> browser.list(new FileLocation("noise.img", "/dev/sda", "/"), ListQuery.first(10)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("unknown");
        Files.writeString(root.resolve("text.qcow2"), "this is no image");
        assertThatThrownBy(() -> browser.list(new FileLocation("text.qcow2", "/dev/sda", "/"), ListQuery.first(10)))
                .isInstanceOf(RestoreException.class)
                .hasMessageNotContaining(root.toString());
        assertThat(services.openImages()).isZero();
    }

    @Test
    void imagesAreInspectedAndRemembered() throws Exception {
        Files.writeString(root.resolve("text.qcow2"), "this is no image");
        var catalogue = new ImageCatalogueBean(services, () -> "ann");
        assertThat(catalogue.images()).extracting(ImageSummary::name).containsExactly("guest.img", "text.qcow2");
        assertThat(catalogue.image("guest.img").report()).isNull();
        assertThat(catalogue.inspectChanged()).isEqualTo(1);
        ImageSummary guest = catalogue.image("guest.img");
        ImageReport report = guest.report();
        assertThat(report).isNotNull();
        assertThat(report.systems()).singleElement().satisfies((OperatingSystem system) -> {
            assertThat(system.volume()).isEqualTo(RestorableGuest.SYSTEM);
            assertThat(system.distribution()).isEqualTo("debian");
            assertThat(system.hostName()).isEqualTo("restorable");
            assertThat(system.packageFormat()).isEqualTo("deb");
            assertThat(system.applications())
                    .extracting(OperatingSystem.Application::name)
                    .containsExactly("bash");
        });
        assertThat(report.locked()).containsExactly(RestorableGuest.LOCKED);
        assertThat(report.virtualSize()).isEqualTo(guest.virtualSize());
        assertThat(catalogue.image("text.qcow2").problem()).isNotEmpty().doesNotContain(root.toString());
        assertThat(catalogue.inspectChanged()).isZero();
        var hosts = new FileLocation("guest.img", RestorableGuest.SYSTEM, "/etc/hostname");
        assertThat(browser.read(hosts, 0, 100)).asString(UTF_8).isEqualTo("restorable\n");
        ImageReport unlocked = catalogue.inspect("guest.img", key(RestorableGuest.PHRASE));
        assertThat(unlocked.locked()).isEmpty();
        assertThat(unlocked.fileSystems())
                .extracting(ImageReport.FileSystem::volume)
                .contains(RestorableGuest.UNLOCKED);
        assertThat(catalogue.image("guest.img").report()).isEqualTo(report);
        assertThatThrownBy(() -> catalogue.inspect("guest.img", key("wrong"))).isInstanceOf(KeyNeededException.class);
    }

    @Test
    void filesAreFoundByWhatIsKnownOfThem() {
        var search = new FileSearchBean(services, () -> "ann");
        assertThat(found(search, SearchQuery.named("HOSTNAME"))).containsExactly("/etc/hostname");
        assertThat(found(search, SearchQuery.named("HOSTNAME").caseSensitive())).isEmpty();
        assertThat(found(search, SearchQuery.named("*").sized(4L << 30, Long.MAX_VALUE)))
                .containsExactly("/sparse");
        assertThat(found(search, SearchQuery.named("").containing("needle 4", false)))
                .containsExactly("/tree/tool");
        assertThat(found(search, SearchQuery.named("").containing("n[e]{2}dle [0-9]+", true)))
                .containsExactly("/tree/tool");
        assertThat(found(search, SearchQuery.named("").ofType(FileType.FIFO))).containsExactly("/hostile/fifo");
        assertThat(found(
                        search, SearchQuery.named("tool").modified(Instant.now().plusSeconds(86400), null)))
                .isEmpty();
        assertThat(found(search, SearchQuery.named("caf*")))
                .containsExactlyInAnyOrder("/hostile/caf\uDCE9", "/hostile/caf\u00E9", "/tree/sub/caf\uDCE9");
        assertThatThrownBy(() -> search.start(at("/tree"), SearchQuery.named("").containing("a[", true)))
                .isInstanceOf(RefusedException.class);
        String lost = search.start(at("/nowhere"), SearchQuery.named("x"));
        assertThat(ended(lost).code()).isEqualTo("file-not-found");
    }

    private List<String> found(FileSearchBean search, SearchQuery query) {
        String job = search.start(at("/"), query);
        JobStatus status = ended(job);
        assertThat(status.state()).as(status.message()).isEqualTo(JobState.DONE);
        return search.results(job, 0, 1000).stream()
                .map(FoundFile::location)
                .map(FileLocation::path)
                .toList();
    }

    @Test
    void aSearchIsCancelledInTheMiddle() throws Exception {
        var search = new FileSearchBean(services, () -> "ann");
        String job = search.start(at("/many"), SearchQuery.named("").containing("n[o]t there", true));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jobs.status(job).position() > 3
                        || jobs.status(job).state().isOver());
        jobs.cancel(job);
        JobStatus status = ended(job);
        assertThat(status.state()).as(status.message()).isEqualTo(JobState.CANCELLED);
        assertThat(status.position()).isLessThan(RestorableGuest.MANY);
    }

    @Test
    void aZipHasWhatIsInTheFolder() throws Exception {
        Path file = data.resolve("tree.zip");
        RestoreSummary summary;
        try (OutputStream out = Files.newOutputStream(file)) {
            summary = restore.archive(List.of(at("/tree"), at("/etc/hostname")), ArchiveFormat.ZIP, out);
        }
        assertThat(summary.files()).isEqualTo(4);
        assertThat(summary.links()).isEqualTo(2);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            assertThat(zip.getInputStream(zip.getEntry("tree/large")).readAllBytes())
                    .isEqualTo(RestorableGuest.large());
            assertThat(zip.getUnixSymlink(zip.getEntry("tree/sub/link"))).isEqualTo("../tool");
            assertThat(zip.getEntry("tree/tool").getUnixMode()).isEqualTo(0100755);
            assertThat(zip.getEntry("tree/sub/empty/").isDirectory()).isTrue();
            assertThat(zip.getEntry("hostname")).isNotNull();
            assertThat(zip.getEntry("tree/sub/caf%E9")).isNotNull();
        }
    }

    @Test
    void aTarHasWhatIsInTheVolume() throws Exception {
        var out = new ByteArrayOutputStream();
        RestoreSummary summary = restore.archive(List.of(at("/hostile")), ArchiveFormat.TAR_GZ, out);
        assertThat(summary.files()).isEqualTo(RestorableGuest.HOSTILE.size());
        assertThat(summary.skipped()).as("a device and a pipe").isEqualTo(2);
        Map<String, String> contents = new LinkedHashMap<>();
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())), "ISO-8859-1")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                contents.put(entry.getName(), new String(tar.readAllBytes(), UTF_8));
            }
        }
        for (int i = 0; i < RestorableGuest.HOSTILE.size(); i++) {
            byte[] name = GuestText.encode("hostile/" + RestorableGuest.HOSTILE.get(i));
            assertThat(contents).containsEntry(new String(name, StandardCharsets.ISO_8859_1), "number " + i);
        }
    }

    @Test
    void anArchiveIsOfOneVolumeAndBounded() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> restore.archive(List.of(), ArchiveFormat.ZIP, out))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> restore.archive(
                        List.of(at("/etc"), new FileLocation("guest.img", RestorableGuest.SYSTEM, "/bin")),
                        ArchiveFormat.ZIP,
                        out))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> restore.archive(List.of(at("/etc"), at("/tree/etc")), ArchiveFormat.ZIP, out))
                .hasMessageContaining("called alike");
        assertThatThrownBy(() -> restore.archive(List.of(at("/nowhere")), ArchiveFormat.ZIP, out))
                .isInstanceOf(FileNotFoundInImageException.class);
    }

    @Test
    void aFolderIsRestoredToTheServerAndVerified() throws Exception {
        assertThat(restore.targets()).containsExactly("here");
        assertThatThrownBy(() -> restore.restoreTo(List.of(at("/tree")), "/etc"))
                .isInstanceOf(RefusedException.class);
        String job = restore.restoreTo(List.of(at("/tree")), "here");
        JobStatus status = ended(job);
        assertThat(status.state()).as(status.message()).isEqualTo(JobState.DONE);
        assertThat(status.message()).contains("3 files", "1 links", "1 left out", "0 not verified");
        assertThat(restore.results(job, 0, 10)).hasSize(3).allMatch(FileChecksum::isGood);
        try (Stream<Path> made = Files.list(data.resolve("target"))) {
            Path tree = made.findFirst().orElseThrow().resolve("tree");
            assertThat(Files.readAllBytes(tree.resolve("large"))).isEqualTo(RestorableGuest.large());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tree.resolve("tool"))))
                    .isEqualTo("rwxr-xr-x");
            assertThat(Files.readSymbolicLink(tree.resolve("sub/link"))).isEqualTo(Path.of("../tool"));
            assertThat(Files.isSymbolicLink(tree.resolve("sub/outside"))).isFalse();
            assertThat(tree.resolve("sub/empty")).isEmptyDirectory();
        }
    }

    @Test
    void twoSnapshotsAreCompared() throws Exception {
        copySparse("later.img");
        var writer = new FileWriterBean(services, () -> "ann");
        var later = new FileLocation("later.img", RestorableGuest.PLAIN, "/tree");
        write(writer, later.resolve("new"), "new", false);
        write(writer, later.resolve("tool"), "changed", true);
        var comparison = new ImageComparisonBean(services, () -> "ann");
        String job = comparison.start(at("/tree"), later, true);
        JobStatus status = ended(job);
        assertThat(status.state()).as(status.message()).isEqualTo(JobState.DONE);
        assertThat(comparison.results(job, 0, 100))
                .extracting(Difference::path, Difference::change)
                .containsExactly(tuple("new", "added"), tuple("tool", "changed"));
        assertThat(comparison.results(job, 1, 1).get(0).aspects())
                .contains(Difference.Aspect.SIZE, Difference.Aspect.MODIFIED);
        String reverse = comparison.start(later, at("/tree"), false);
        ended(reverse);
        assertThat(comparison.results(reverse, 0, 1))
                .extracting(Difference::change)
                .containsExactly("removed");
    }

    @Test
    void aFileThatCannotBeReadDoesNotEndAComparison() throws Exception {
        DamagedImage.make(root.resolve("damaged.img"));
        var comparison = new ImageComparisonBean(services, () -> "ann");
        var before = new FileLocation("damaged.img", "/dev/sda", "/before");
        String job = comparison.start(before, new FileLocation("damaged.img", "/dev/sda", "/after"), true);
        JobStatus status = ended(job);
        assertThat(status.state()).as(status.message()).isEqualTo(JobState.DONE);
        List<Difference> found = comparison.results(job, 0, 10);
        assertThat(found)
                .extracting(Difference::path, Difference::change)
                .containsExactly(tuple("damaged", "unreadable"), tuple("other", "changed"));
        assertThat(found.get(0).aspects()).isEmpty();
        assertThat(found.get(0).problem()).contains("damaged.img", "/after/damaged", "cannot be read");
        assertThat(found.get(1).aspects()).containsExactly(Difference.Aspect.CONTENT);
        assertThat(found.get(1).problem()).isEmpty();
    }

    private static void write(FileWriterBean writer, FileLocation file, String text, boolean isReplacing) {
        byte[] bytes = text.getBytes(UTF_8);
        writer.write(file, new ByteArrayInputStream(bytes), bytes.length, isReplacing);
    }

    @Test
    void aFileIsWrittenWithTheTransactionOrNotAtAll() throws Exception {
        var writer = new FileWriterBean(services, () -> "ann");
        FileLocation file = at("/etc/hostname");
        assertThat(browser.read(file, 0, 100)).asString(UTF_8).isEqualTo("restorable\n");
        transactions.begin();
        write(writer, file, "lost", true);
        transactions.rollback();
        assertThat(browser.read(file, 0, 100)).asString(UTF_8).isEqualTo("restorable\n");
        transactions.begin();
        write(writer, file, "written", true);
        assertThat(browser.read(file, 0, 100)).asString(UTF_8).isEqualTo("restorable\n");
        transactions.commit();
        assertThat(browser.read(file, 0, 100)).asString(UTF_8).isEqualTo("written");
        assertThatThrownBy(() -> write(writer, file, "x", false))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("there already");
        assertThatThrownBy(() -> write(writer, at("/hostile/zero"), "x", true)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> write(writer, at("/hostile/absolute"), "x", true))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> write(writer, at("/nowhere/x"), "x", true))
                .isInstanceOf(FileNotFoundInImageException.class);
        assertThatThrownBy(() -> writer.write(file, new ByteArrayInputStream(new byte[0]), 2L << 30, true))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void anUploadThatIsNotWhatWasAnnouncedIsRefused() throws Exception {
        var writer = new FileWriterBean(services, () -> "ann");
        for (int announced : new int[] {4, 6}) {
            transactions.begin();
            assertThatThrownBy(
                            () -> writer.write(at("/etc/new"), new ByteArrayInputStream(new byte[5]), announced, false))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("announced");
            transactions.rollback();
        }
        assertThatThrownBy(() -> browser.stat(at("/etc/new"))).isInstanceOf(FileNotFoundInImageException.class);
    }

    @Test
    void checksumsAreComputedAndCompared() {
        var checksums = new ChecksumsBean(services, () -> "ann");
        String sum = "8b1a9953c4611296a827abf8c47804d7";
        Map<FileLocation, String> expected = new LinkedHashMap<>();
        expected.put(at("/hostile/-rf"), sum);
        String job = checksums.verify(expected, "md5");
        ended(job);
        assertThat(checksums.results(job, 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.isGood()).isFalse();
            assertThat(one.value()).matches("[0-9a-f]{32}");
        });
        String all = checksums.start(List.of(at("/tree/large"), at("/nowhere"), at("/hostile/zero")), "sha256");
        ended(all);
        assertThat(checksums.results(all, 0, 10))
                .extracting(FileChecksum::isGood)
                .containsExactly(true, false, false);
        assertThatThrownBy(() -> checksums.start(List.of(at("/etc/hostname")), "crc32"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void manyCallersAtOnceAreServedOrToldToWait() {
        var served = new AtomicInteger();
        var calls = new CompletableFuture<?>[60];
        for (int i = 0; i < calls.length; i++) {
            var one = new FileBrowserBean(services, () -> "ann");
            calls[i] = CompletableFuture.runAsync(
                    () -> {
                        one.list(at("/many"), ListQuery.first(100));
                        served.incrementAndGet();
                    },
                    executor);
        }
        CompletableFuture.allOf(calls).join();
        assertThat(served).hasValue(calls.length);
        assertThat(services.openImages()).isEqualTo(1);
    }
}
