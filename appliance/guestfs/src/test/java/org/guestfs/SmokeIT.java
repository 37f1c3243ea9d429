// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guestfs.api.Dirent;
import org.guestfs.api.Statns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody needs from a real appliance, in seconds once it is up. */
@Tag("appliance")
final class SmokeIT {
    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.mounted();
    }

    @Test
    void filesComeBackAsTheyWent(@TempDir Path directory) throws Exception {
        byte[] content = new byte[5_000_001];
        new Random(1).nextBytes(content);
        Path source = Files.write(directory.resolve("source"), content);
        Path target = directory.resolve("target");
        guestfs.upload(source, "/file");
        guestfs.download("/file", target);
        assertThat(target).hasBinaryContent(content);
        assertThat(guestfs.readFile("/file")).isEqualTo(content);
        assertThat(guestfs.filesize("/file")).isEqualTo(content.length);
    }

    @Test
    void streamsWorkLikeFiles() {
        byte[] content = "a few bytes".getBytes(StandardCharsets.UTF_8);
        guestfs.upload(new ByteArrayInputStream(content), "/file");
        var target = new ByteArrayOutputStream();
        guestfs.download("/file", target);
        assertThat(target.toByteArray()).isEqualTo(content);
    }

    @Test
    void uploadingAgainTruncates() {
        guestfs.upload(new ByteArrayInputStream(new byte[3_000_000]), "/file");
        guestfs.upload(new ByteArrayInputStream(new byte[10]), "/file");
        assertThat(guestfs.filesize("/file")).isEqualTo(10);
    }

    @Test
    void contentsLargerThanAMessageAreWritten() {
        byte[] content = new byte[9_000_000];
        new Random(2).nextBytes(content);
        guestfs.write("/large", content);
        assertThat(guestfs.readFile("/large")).isEqualTo(content);
        guestfs.writeAppend("/large", content);
        assertThat(guestfs.filesize("/large")).isEqualTo(18_000_000);
    }

    @Test
    void devicesAreTransferredToo() {
        guestfs.pwriteDevice(SharedAppliance.SECOND_DISK, "on a disk".getBytes(StandardCharsets.UTF_8), 0);
        var target = new ByteArrayOutputStream();
        guestfs.downloadOffset(SharedAppliance.SECOND_DISK, target, 0, 9);
        assertThat(target).hasToString("on a disk");
    }

    @Test
    void linesAreSplitAsTheManualSays() {
        guestfs.write("/lines", "one\r\ntwo\n\nfour".getBytes(StandardCharsets.UTF_8));
        assertThat(guestfs.readLines("/lines")).containsExactly("one", "two", "", "four");
        guestfs.write("/lines", new byte[0]);
        assertThat(guestfs.readLines("/lines")).isEmpty();
        assertThat(guestfs.cat("/lines")).isEmpty();
    }

    @Test
    void namesThatAreNotUtf8AreKept() {
        guestfs.mkdir("/names");
        // The byte F6, as our strings have it.
        guestfs.touch("/names/gr\uDCF6\uDCDFe");
        guestfs.touch("/names/größe");
        guestfs.touch("/names/two\nlines");
        assertThat(guestfs.ls("/names")).containsExactly("größe", "gr\uDCF6\uDCDFe", "two\nlines");
        assertThat(guestfs.find("/names")).hasSize(3);
        assertThat(guestfs.readdir("/names")).extracting(Dirent::name).contains("gr\uDCF6\uDCDFe");
        List<Statns> statuses = guestfs.lstatnslist("/names", guestfs.ls("/names"));
        assertThat(statuses).allMatch(status -> status.stIno() > 0);
    }

    @Test
    void metadataOfManyFilesComesInOrder() {
        guestfs.mkdir("/many");
        var names = new ArrayList<String>();
        for (int i = 0; i < 2500; i++) {
            names.add("missing" + i);
        }
        guestfs.write("/many/there", new byte[7]);
        names.set(2400, "there");
        List<Statns> statuses = guestfs.lstatnslist("/many", names);
        assertThat(statuses).hasSize(2500);
        assertThat(statuses.get(2400).stSize()).isEqualTo(7);
        assertThat(statuses.get(0).stIno()).isEqualTo(-1);
    }

    @Test
    void errorsCarryTheActionAndTheErrorNumber() {
        var failure = catchThrowableOfType(OperationException.class, () -> guestfs.cat("/no/such/file"));
        assertThat(failure.errnoName()).isEqualTo("ENOENT");
        assertThat(failure.errno()).isEqualTo(2);
        assertThat(failure).hasMessageContaining("/no/such/file");
        var relative = catchThrowableOfType(OperationException.class, () -> guestfs.cat("relative"));
        assertThat(relative).hasMessageContaining("path must start with a / character");
        assertThat(guestfs.ls("/")).containsExactly("lost+found");
    }

    @Test
    void failedTransfersLeaveTheHandleUsable(@TempDir Path directory) {
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.tarOut("/", directory.resolve("no/such/place"))))
                .hasMessageContaining("No such file or directory");
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.tarIn(new ByteArrayInputStream(new byte[99]), "/none")))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.download("/none", directory.resolve("none"))))
                .hasMessageContaining("/none");
        assertThat(directory).isEmptyDirectory();
        assertThat(guestfs.ls("/")).containsExactly("lost+found");
    }

    @Test
    void aFullDiskIsReportedAsSuch() {
        guestfs.umountAll();
        guestfs.partDisk(SharedAppliance.SECOND_DISK, "mbr");
        guestfs.partDel(SharedAppliance.SECOND_DISK, 1);
        guestfs.partAdd(SharedAppliance.SECOND_DISK, "p", 64, 20_000);
        guestfs.mkfs("ext2", SharedAppliance.SECOND_DISK + "1");
        guestfs.mount(SharedAppliance.SECOND_DISK + "1", "/");
        var failure = catchThrowableOfType(
                OperationException.class,
                () -> guestfs.upload(new ByteArrayInputStream(new byte[30_000_000]), "/file"));
        assertThat(failure.errnoName()).isEqualTo("ENOSPC");
    }

    @Test
    void tarArchivesGoBothWays(@TempDir Path directory) {
        guestfs.mkdirP("/from/below");
        guestfs.write("/from/below/file", "content".getBytes(StandardCharsets.UTF_8));
        guestfs.chmod(0640, "/from/below/file");
        Path archive = directory.resolve("archive.tar");
        guestfs.tarOut("/from", archive);
        guestfs.mkdir("/to");
        guestfs.tarIn(archive, "/to");
        assertThat(guestfs.cat("/to/below/file")).isEqualTo("content");
        assertThat(guestfs.statns("/to/below/file").stMode() & 0777).isEqualTo(0640);
    }

    @Test
    void transfersAreCancelledByTheUser(@TempDir Path directory) {
        guestfs.fill(1, 60_000_000, "/large");
        var endlessUpload = new InputStream() {
            private long count;

            @Override
            public int read() {
                if (++count == 3_000_000) {
                    guestfs.userCancel();
                }
                return 'x';
            }
        };
        assertThat(catchThrowableOfType(
                        OperationCancelledException.class, () -> guestfs.upload(endlessUpload, "/upload")))
                .isNotNull();
        var cancellingTarget = new OutputStream() {
            @Override
            public void write(int b) {
                guestfs.userCancel();
            }
        };
        assertThat(catchThrowableOfType(OperationCancelledException.class, () -> guestfs.tarOut("/", cancellingTarget)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        OperationCancelledException.class, () -> guestfs.download("/large", cancellingTarget)))
                .isNotNull();
        assertThat(guestfs.exists("/large")).isTrue();
    }
}
