// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;
import static org.guestfs.SharedAppliance.THIRD_DISK;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.guestfs.api.BtrfsFilesystemDefragmentOptions;
import org.guestfs.api.BtrfsFilesystemResizeOptions;
import org.guestfs.api.BtrfsFsckOptions;
import org.guestfs.api.BtrfsImageOptions;
import org.guestfs.api.BtrfsSubvolumeSnapshotOptions;
import org.guestfs.api.Btrfsqgroup;
import org.guestfs.api.Btrfssubvolume;
import org.guestfs.api.MkfsBtrfsOptions;
import org.guestfs.api.MkfsOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** File systems of btrfs and all that they manage themselves. */
@Tag("appliance")
// Deprecated actions are still the daemon's, and to be tested like the others.
@SuppressWarnings("deprecation")
final class BtrfsIT {
    private static final int SUPERBLOCK = 64 << 10;
    /** Where the superblock has the number of the last transaction. */
    private static final int GENERATION = 72;
    /** Where it has the flags of what older kernels do not understand. */
    private static final int INCOMPATIBLE = 188;

    private static final long EXTENDED_REFS = 0x40;
    private static final long SKINNY_METADATA = 0x100;
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.blank();
        guestfs.mkfsBtrfs(
                List.of(DISK), MkfsBtrfsOptions.builder().label("btrfs").build());
        guestfs.mount(DISK, "/");
    }

    @Test
    void snapshotsKeepWhatTheirSourceLoses() {
        guestfs.btrfsSubvolumeCreate("/volume");
        guestfs.write("/volume/file", CONTENT);
        guestfs.btrfsSubvolumeSnapshot("/volume", "/copy");
        guestfs.btrfsSubvolumeSnapshot(
                "/volume",
                "/frozen",
                BtrfsSubvolumeSnapshotOptions.builder().ro(true).build());
        guestfs.rm("/volume/file");
        assertThat(guestfs.readFile("/copy/file")).isEqualTo(CONTENT);
        assertThatThrownBy(() -> guestfs.touch("/frozen/other")).hasMessageContaining("Read-only");
        assertThat(guestfs.btrfsSubvolumeShow("/frozen"))
                .containsEntry("Name", "frozen")
                .containsEntry("Flags", "readonly");
        guestfs.btrfsSubvolumeDelete("/copy");
        assertThat(guestfs.btrfsSubvolumeList("/"))
                .extracting(Btrfssubvolume::btrfssubvolumePath)
                .containsExactlyInAnyOrder("volume", "frozen");
    }

    @Test
    void theDefaultSubvolumeIsMountedWithoutAName() {
        guestfs.btrfsSubvolumeCreate("/volume");
        guestfs.write("/volume/file", CONTENT);
        long top = guestfs.btrfsSubvolumeGetDefault("/");
        long volume = guestfs.btrfsSubvolumeList("/").get(0).btrfssubvolumeId();
        guestfs.btrfsSubvolumeSetDefault(volume, "/");
        assertThat(guestfs.btrfsSubvolumeGetDefault("/")).isEqualTo(volume).isNotEqualTo(top);
        guestfs.umountAll();
        guestfs.mount(DISK, "/");
        assertThat(guestfs.readFile("/file")).isEqualTo(CONTENT);
    }

    @Test
    void devicesAreAddedReplacedAndTakenAway() {
        guestfs.write("/file", CONTENT);
        guestfs.btrfsDeviceAdd(List.of(SECOND_DISK), "/");
        assertThat(guestfs.btrfsFilesystemShow(DISK)).containsExactlyInAnyOrder(DISK, SECOND_DISK);
        assertThat(usedOfSecondDevice()).isZero();
        guestfs.btrfsFilesystemBalance("/");
        assertThat(usedOfSecondDevice()).isPositive();
        guestfs.btrfsDeviceDelete(List.of(SECOND_DISK), "/");
        assertThat(guestfs.btrfsFilesystemShow(DISK)).containsExactly(DISK);
        guestfs.btrfsReplace(DISK, THIRD_DISK, "/");
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> guestfs.btrfsFilesystemShow(THIRD_DISK)
                .equals(List.of(THIRD_DISK)));
        assertThat(guestfs.readFile("/file")).isEqualTo(CONTENT);
    }

    private long usedOfSecondDevice() {
        String used = "btrfs filesystem show --raw /sysroot | sed -n 's/.*devid *2 .*used \\([0-9]*\\) .*/\\1/p'";
        return Long.parseLong(inAppliance(used));
    }

    @Test
    void fileSystemsAreResizedWhileTheyAreMounted() {
        long full = size();
        guestfs.btrfsFilesystemResize(
                "/", BtrfsFilesystemResizeOptions.builder().size(300L << 20).build());
        assertThat(size()).isEqualTo(300L << 20);
        guestfs.btrfsFilesystemResize("/");
        assertThat(size()).isEqualTo(full);
    }

    private long size() {
        var status = guestfs.statvfs("/");
        return status.blocks() * status.frsize();
    }

    @Test
    void balancesAndScrubsTellHowTheyAre() {
        guestfs.write("/file", new byte[1 << 20]);
        long generation = superblock().getLong(GENERATION);
        guestfs.btrfsFilesystemSync("/");
        assertThat(superblock().getLong(GENERATION)).isGreaterThan(generation);
        assertThat(guestfs.btrfsBalanceStatus("/").btrfsbalanceStatus()).isEqualTo("none");
        // Nothing is under way that could be paused, resumed or cancelled.
        for (Runnable action : List.<Runnable>of(
                () -> guestfs.btrfsBalancePause("/"),
                () -> guestfs.btrfsBalanceResume("/"),
                () -> guestfs.btrfsBalanceCancel("/"),
                () -> guestfs.btrfsScrubCancel("/"))) {
            assertThatThrownBy(action::run).isInstanceOf(OperationException.class);
        }
        guestfs.btrfsScrubStart("/");
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> assertThat(
                        guestfs.btrfsScrubStatus("/").btrfsscrubDataBytesScrubbed())
                .isGreaterThanOrEqualTo(1 << 20));
        assertThat(guestfs.btrfsScrubStatus("/").btrfsscrubCsumErrors()).isZero();
        assertThatThrownBy(() -> guestfs.btrfsScrubResume("/")).isInstanceOf(OperationException.class);
        // Newer than the daemon of Debian 12.
        assertThatThrownBy(() -> guestfs.btrfsScrubFull("/")).hasMessageContaining("unknown procedure");
    }

    @Test
    void aScrubIsCancelledAndResumed() {
        int size = 32 << 20;
        guestfs.fill(1, size, "/file");
        guestfs.btrfsFilesystemSync("/");
        limitScrubs("1M");
        inBackground("btrfs scrub start /sysroot");
        Awaitility.await().atMost(60, TimeUnit.SECONDS).ignoreExceptions().until(() -> {
            guestfs.btrfsScrubCancel("/");
            return true;
        });
        assertThat(guestfs.btrfsScrubStatus("/").btrfsscrubDataBytesScrubbed()).isLessThan(size);
        limitScrubs("0");
        guestfs.btrfsScrubResume("/");
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> assertThat(
                        guestfs.btrfsScrubStatus("/").btrfsscrubDataBytesScrubbed())
                .isGreaterThanOrEqualTo(size));
        assertThatThrownBy(() -> guestfs.btrfsScrubResume("/"))
                .as("there is nothing left to be scrubbed")
                .isInstanceOf(OperationException.class);
    }

    private void limitScrubs(String bytesPerSecond) {
        inAppliance(
                "for file in /sys/fs/btrfs/*/devinfo/1/scrub_speed_max; do echo " + bytesPerSecond + " > $file; done");
    }

    @Test
    void aBalanceIsPausedResumedAndCancelled() {
        guestfs.fill(1, 150 << 20, "/file");
        guestfs.btrfsFilesystemSync("/");
        pauseABalance();
        guestfs.btrfsBalanceResume("/");
        assertThat(guestfs.btrfsBalanceStatus("/").btrfsbalanceStatus()).isEqualTo("none");
        pauseABalance();
        guestfs.btrfsBalanceCancel("/");
        assertThat(guestfs.btrfsBalanceStatus("/").btrfsbalanceStatus()).isEqualTo("none");
    }

    private void pauseABalance() {
        Awaitility.await().atMost(120, TimeUnit.SECONDS).ignoreExceptions().until(() -> {
            inBackground("btrfs balance start --full-balance /sysroot");
            guestfs.btrfsBalancePause("/");
            return true;
        });
        assertThat(inAppliance("btrfs balance status /sysroot || :")).contains("is paused");
        // The program's status is not 0 for a balance under way, which the daemon of Debian 12 takes for a failure.
        assertThatThrownBy(() -> guestfs.btrfsBalanceStatus("/")).isInstanceOf(OperationException.class);
    }

    /** Starts what the daemon would wait for as long as it holds its output. */
    private void inBackground(String command) {
        inAppliance("setsid " + command + " </dev/null >/dev/null 2>&1 &");
    }

    private String inAppliance(String command) {
        return guestfs.debug("sh", List.of(command)).strip();
    }

    @Test
    void countersOfQuotasAreWorkedOutAgain() {
        guestfs.btrfsQuotaEnable("/", true);
        guestfs.btrfsSubvolumeCreate("/volume");
        guestfs.write("/volume/file", new byte[1 << 20]);
        // What is shared cannot be counted without looking.
        guestfs.btrfsSubvolumeSnapshot("/volume", "/copy");
        guestfs.btrfsFilesystemSync("/");
        guestfs.btrfsQgroupCreate("1/100", "/");
        long id = guestfs.btrfsSubvolumeList("/").get(0).btrfssubvolumeId();
        inAppliance("btrfs qgroup assign --no-rescan 0/" + id + " 1/100 /sysroot 2>&1 || :");
        assertThat(referenced("1/100")).isLessThan(1 << 20);
        guestfs.btrfsQuotaRescan("/");
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> assertThat(referenced("1/100"))
                .isGreaterThanOrEqualTo(1 << 20));
    }

    private long referenced(String group) {
        return guestfs.btrfsQgroupShow("/").stream()
                .filter(candidate -> candidate.btrfsqgroupId().equals(group))
                .findFirst()
                .orElseThrow()
                .btrfsqgroupRfer();
    }

    @Test
    void quotasLimitGroups() {
        guestfs.btrfsQuotaEnable("/", true);
        guestfs.btrfsSubvolumeCreate("/volume");
        guestfs.btrfsQuotaRescan("/");
        guestfs.btrfsQgroupCreate("1/100", "/");
        long id = guestfs.btrfsSubvolumeList("/").get(0).btrfssubvolumeId();
        guestfs.btrfsQgroupAssign("0/" + id, "1/100", "/");
        assertThat(guestfs.btrfsQgroupShow("/"))
                .extracting(Btrfsqgroup::btrfsqgroupId)
                .contains("0/" + id, "1/100");
        guestfs.btrfsQgroupRemove("0/" + id, "1/100", "/");
        guestfs.btrfsQgroupDestroy("1/100", "/");
        assertThat(guestfs.btrfsQgroupShow("/"))
                .extracting(Btrfsqgroup::btrfsqgroupId)
                .doesNotContain("1/100");
        guestfs.btrfsQgroupLimit("/volume", 1 << 20);
        assertThatThrownBy(() -> guestfs.write("/volume/large", new byte[2 << 20]))
                .isInstanceOf(OperationException.class)
                .satisfies(e -> assertThat(((OperationException) e).errnoName()).isEqualTo("EDQUOT"));
        guestfs.btrfsQuotaEnable("/", false);
        assertThatThrownBy(() -> guestfs.btrfsQgroupShow("/")).isInstanceOf(OperationException.class);
    }

    @Test
    void filesAreDefragmented() {
        guestfs.write("/file", new byte[1 << 20]);
        guestfs.btrfsFilesystemSync("/");
        guestfs.btrfsFilesystemDefragment(
                "/file",
                BtrfsFilesystemDefragmentOptions.builder()
                        .flush(true)
                        .compress("lzo")
                        .build());
        assertThat(guestfs.readFile("/file")).hasSize(1 << 20).containsOnly(0);
        guestfs.btrfsFilesystemSync("/");
        assertThat(inAppliance("btrfs inspect-internal dump-tree -t 5 " + DISK)).contains("compression 2 (lzo)");
    }

    @Test
    void seedsAreNotWrittenTo() {
        guestfs.umountAll();
        guestfs.btrfsSetSeeding(DISK, true);
        guestfs.mount(DISK, "/");
        assertThatThrownBy(() -> guestfs.touch("/file")).hasMessageContaining("Read-only");
        guestfs.umountAll();
        guestfs.btrfstuneSeeding(DISK, false);
        guestfs.mount(DISK, "/");
        guestfs.touch("/file");
    }

    @Test
    void whatIsSoundStaysSound() {
        guestfs.write("/file", CONTENT);
        guestfs.umountAll();
        guestfs.btrfsFsck(DISK);
        guestfs.btrfsFsck(DISK, BtrfsFsckOptions.builder().repair(true).build());
        guestfs.btrfsRescueSuperRecover(DISK);
        guestfs.btrfsRescueChunkRecover(DISK);
        guestfs.mount(DISK, "/");
        assertThat(guestfs.readFile("/file")).isEqualTo(CONTENT);
    }

    @Test
    void newerFormatsAreTurnedOn() {
        guestfs.umountAll();
        guestfs.mkfs(
                "btrfs",
                DISK,
                MkfsOptions.builder()
                        .features("^extref,^skinny-metadata,^no-holes")
                        .build());
        assertThat(superblock().getLong(INCOMPATIBLE) & (EXTENDED_REFS | SKINNY_METADATA))
                .isZero();
        guestfs.btrfstuneEnableExtendedInodeRefs(DISK);
        assertThat(superblock().getLong(INCOMPATIBLE) & (EXTENDED_REFS | SKINNY_METADATA))
                .isEqualTo(EXTENDED_REFS);
        guestfs.btrfstuneEnableSkinnyMetadataExtentRefs(DISK);
        assertThat(superblock().getLong(INCOMPATIBLE) & (EXTENDED_REFS | SKINNY_METADATA))
                .isEqualTo(EXTENDED_REFS | SKINNY_METADATA);
    }

    /** The program's status for a success like this is not 0, so the daemon reports a failure without words. */
    @Test
    void aLostSuperblockIsRestored() {
        guestfs.write("/file", CONTENT);
        guestfs.umountAll();
        byte[] superblock = superblock().array();
        guestfs.pwriteDevice(DISK, new byte[superblock.length], SUPERBLOCK);
        assertThatThrownBy(() -> guestfs.mount(DISK, "/")).isInstanceOf(OperationException.class);
        assertThatThrownBy(() -> guestfs.btrfsRescueSuperRecover(DISK)).isInstanceOf(OperationException.class);
        assertThat(superblock().array()).isEqualTo(superblock);
        guestfs.mount(DISK, "/");
        assertThat(guestfs.readFile("/file")).isEqualTo(CONTENT);
    }

    private ByteBuffer superblock() {
        return ByteBuffer.wrap(guestfs.preadDevice(DISK, 4096, SUPERBLOCK)).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void anImageHoldsTheMetadataAlone() {
        guestfs.write("/file", CONTENT);
        guestfs.umountAll();
        guestfs.mkfs("ext2", SECOND_DISK);
        guestfs.mount(SECOND_DISK, "/");
        // The images are files of the appliance all the same.
        guestfs.btrfsImage(List.of(DISK), "/tmp/image");
        guestfs.btrfsImage(
                List.of(DISK),
                "/tmp/compressed",
                BtrfsImageOptions.builder().compresslevel(9).build());
        assertThat(sizeInAppliance("/tmp/image")).isPositive().isLessThan(10 << 20);
        assertThat(sizeInAppliance("/tmp/compressed")).isPositive().isLessThan(sizeInAppliance("/tmp/image"));
        inAppliance("rm /tmp/image /tmp/compressed");
    }

    private long sizeInAppliance(String path) {
        return Long.parseLong(inAppliance("stat -c %s " + path));
    }
}
