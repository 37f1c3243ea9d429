// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.LocalTransactionException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.ra.ImageBusyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of transaction managers, with real overlays that the tests themselves write to. */
@Tag("appliance")
@Timeout(60)
final class BranchResourceIT {
    private static final long MEBIBYTE = 1 << 20;
    private static final BranchXid XID = new BranchXid(7, "aa", "01");
    private static final BranchXid OTHER = new BranchXid(7, "aa", "02");

    @TempDir
    private Path root;

    private final Bystander participant = new Bystander();
    private Path image;
    private Journals journals;
    private BranchResource branch;

    @BeforeEach
    void open() throws IOException {
        image = sparse(root.toRealPath().resolve("a,b:%c\nd.img"), MEBIBYTE);
        journals = journals(Duration.ofMillis(50));
        branch = journals.resource(participant);
    }

    @AfterEach
    void close() {
        journals.close();
    }

    private Journals journals(Duration patience) throws IOException {
        return Journals.open(Optional.empty(), List.of(root), patience, System.getenv());
    }

    private static Path sparse(Path file, long size) throws IOException {
        try (var image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(size);
        }
        return file;
    }

    private static void write(Path overlay, String pattern, String length) throws IOException {
        new HostCommand(List.of(
                        "qemu-io", "-f", "qcow2", "-c", "write -P " + pattern + " 0 " + length, overlay.toString()))
                .environment(System.getenv())
                .run();
    }

    private void begin(BranchXid xid) throws Exception {
        branch.start(xid, XAResource.TMNOFLAGS);
        write(branch.overlay(image, "raw", "test"), "0x41", "4k");
    }

    private void work(BranchXid xid) throws Exception {
        begin(xid);
        branch.end(xid, XAResource.TMSUCCESS);
    }

    private boolean isNew() throws IOException {
        byte[] expected = new byte[4096];
        Arrays.fill(expected, (byte) 0x41);
        return Arrays.equals(Arrays.copyOf(Files.readAllBytes(image), expected.length), expected);
    }

    private long branches() throws IOException {
        try (Stream<Path> left = Files.list(root.resolve(".guestfs-journal"))) {
            return left.filter(path -> path.getFileName().toString().startsWith("branch-"))
                    .count();
        }
    }

    private static void assertFails(int code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(XAException.class, failure -> assertThat(failure.errorCode)
                        .isEqualTo(code))
                .satisfies(failure -> assertThat(failure.getMessage()).isNotEmpty());
    }

    @Test
    void twoPhasesCommit() throws Exception {
        work(XID);
        assertThat(isNew()).isFalse();
        assertThat(branch.prepare(XID)).isEqualTo(XAResource.XA_OK);
        assertThat(branch.isActive()).isFalse();
        assertThat(participant.timesEnded()).isEqualTo(1);
        assertThat(isNew()).isFalse();
        branch.commit(XID, false);
        assertThat(isNew()).isTrue();
        assertThat(branches()).isZero();
        assertFails(XAException.XAER_NOTA, () -> branch.commit(XID, false));
    }

    @Test
    void onePhaseCommits() throws Exception {
        work(XID);
        branch.commit(XID, true);
        assertThat(isNew()).isTrue();
        assertThat(branches()).isZero();
        assertThat(branch.recover(XAResource.TMSTARTRSCAN)).isEmpty();
    }

    @Test
    void aRollbackLeavesTheImageAloneWheneverItComes() throws Exception {
        work(XID);
        branch.rollback(XID);
        assertThat(participant.timesAbandoned()).isEqualTo(1);
        work(OTHER);
        branch.prepare(OTHER);
        branch.rollback(OTHER);
        assertThat(isNew()).isFalse();
        assertThat(branches()).isZero();
    }

    @Test
    void aBranchThatWroteNothingIsReadOnly() throws Exception {
        branch.start(XID, XAResource.TMNOFLAGS);
        branch.end(XID, XAResource.TMSUCCESS);
        assertThat(branch.prepare(XID)).isEqualTo(XAResource.XA_RDONLY);
        assertFails(XAException.XAER_NOTA, () -> branch.commit(XID, false));
        branch.start(OTHER, XAResource.TMNOFLAGS);
        branch.end(OTHER, XAResource.TMSUCCESS);
        branch.commit(OTHER, true);
        assertThat(participant.timesEnded()).isEqualTo(2);
    }

    @Test
    void suspensionKeepsTheBranch() throws Exception {
        begin(XID);
        branch.end(XID, XAResource.TMSUSPEND);
        assertThat(branch.isActive()).isTrue();
        assertFails(XAException.XAER_PROTO, () -> branch.start(OTHER, XAResource.TMNOFLAGS));
        branch.start(XID, XAResource.TMRESUME);
        branch.end(XID, XAResource.TMSUCCESS);
        branch.start(XID, XAResource.TMJOIN);
        branch.end(XID, XAResource.TMSUSPEND);
        branch.end(XID, XAResource.TMSUCCESS);
        branch.commit(XID, true);
        assertThat(isNew()).isTrue();
    }

    @Test
    void whatHasFailedIsRolledBackOnly() throws Exception {
        begin(XID);
        branch.end(XID, XAResource.TMFAIL);
        assertThatThrownBy(() -> branch.overlay(image, "raw", "test")).isInstanceOf(ResourceException.class);
        assertFails(XAException.XA_RBROLLBACK, () -> branch.prepare(XID));
        assertThat(branches()).isZero();
        assertFails(XAException.XAER_NOTA, () -> branch.rollback(XID));
    }

    @Test
    void whatDoesNotFitTheProtocolIsRefused() throws Exception {
        assertFails(XAException.XAER_NOTA, () -> branch.end(XID, XAResource.TMSUCCESS));
        assertFails(XAException.XAER_NOTA, () -> branch.prepare(XID));
        assertFails(XAException.XAER_NOTA, () -> branch.commit(XID, true));
        assertFails(XAException.XAER_NOTA, () -> branch.rollback(XID));
        assertFails(XAException.XAER_NOTA, () -> branch.forget(XID));
        assertFails(XAException.XAER_NOTA, () -> branch.start(XID, XAResource.TMRESUME));
        assertFails(XAException.XAER_INVAL, () -> branch.start(XID, XAResource.TMFAIL));
        assertFails(XAException.XAER_INVAL, () -> branch.recover(XAResource.TMFAIL));
        assertFails(XAException.XAER_INVAL, () -> branch.setTransactionTimeout(-1));
        begin(XID);
        assertFails(XAException.XAER_INVAL, () -> branch.end(XID, XAResource.TMJOIN));
        assertFails(XAException.XAER_PROTO, () -> branch.prepare(XID));
        assertFails(XAException.XAER_PROTO, () -> branch.start(XID, XAResource.TMRESUME));
        assertFails(
                XAException.XAER_DUPID, () -> journals.resource(new Bystander()).start(XID, XAResource.TMNOFLAGS));
        assertThat(branch.isSameRM(branch)).isTrue();
        assertThat(branch.isSameRM(journals.resource(participant))).isFalse();
    }

    @Test
    void aBranchThatTakesTooLongIsRolledBack() throws Exception {
        assertThat(branch.setTransactionTimeout(1)).isTrue();
        assertThat(branch.getTransactionTimeout()).isEqualTo(1);
        begin(XID);
        TimeUnit.MILLISECONDS.sleep(1100);
        assertFails(XAException.XA_RBTIMEOUT, () -> branch.end(XID, XAResource.TMSUCCESS));
        branch.rollback(XID);
        assertThat(branches()).isZero();
    }

    @Test
    void onlyOneWritesAnImageWhichOthersReadAsItWas() throws Exception {
        begin(XID);
        assertThatThrownBy(() -> journals.resource(new Bystander()).overlay(image, "raw", "second"))
                .isInstanceOf(ResourceException.class);
        assertThatThrownBy(() -> journals.write(image, "second"))
                .isInstanceOf(ImageBusyException.class)
                .hasMessageContaining("test, process " + ProcessHandle.current().pid());
        try (ImageLock reader = journals.read(image, "reader")) {
            assertThat(reader).isNotNull();
            branch.end(XID, XAResource.TMSUCCESS);
            assertFails(XAException.XA_RBTIMEOUT, () -> branch.prepare(XID));
        }
        work(OTHER);
        branch.prepare(OTHER);
        assertThatThrownBy(() -> journals.read(image, "reader")).isInstanceOf(ImageBusyException.class);
        branch.commit(OTHER, false);
        journals.read(image, "reader").close();
    }

    @Test
    void withoutATransactionAWriterIsAlone() throws Exception {
        Path link = Files.createLink(root.toRealPath().resolve("link.img"), image);
        try (WriteLock writer = journals.write(image, "first")) {
            journals.read(link, "second").close();
            writer.excludeReaders();
            assertThatThrownBy(() -> journals.read(link, "second")).isInstanceOf(ImageBusyException.class);
            assertThatThrownBy(() -> journals.write(link, "second")).isInstanceOf(ImageBusyException.class);
        }
        try (ImageLock reader = journals.read(image, "first");
                ImageLock another = journals.read(link, "second")) {
            assertThat(List.of(reader, another)).hasSize(2);
            try (WriteLock writer = journals.write(image, "third")) {
                assertThatThrownBy(writer::excludeReaders).isInstanceOf(ImageBusyException.class);
            }
        }
        journals.write(image, "third").close();
    }

    @Test
    void whatIsPreparedOutlivesItsProcessAndKeepsOthersOff() throws Exception {
        work(XID);
        branch.prepare(XID);
        journals.close();
        journals = journals(Duration.ofMillis(50));
        assertThatThrownBy(() -> journals.read(image, "reader"))
                .isInstanceOf(ImageBusyException.class)
                .hasMessageContaining("in doubt")
                .hasMessageContaining(XID.toString());
        assertThatThrownBy(() -> journals.write(image, "writer")).isInstanceOf(ImageBusyException.class);
        BranchResource later = journals.resource(new Bystander());
        assertThat(later.recover(XAResource.TMSTARTRSCAN)).containsExactly(XID);
        assertThat(later.recover(XAResource.TMENDRSCAN)).isEmpty();
        assertThat(journals.countInDoubt()).isEqualTo(1);
        later.commit(XID, false);
        assertThat(isNew()).isTrue();
        assertThat(journals.countInDoubt()).isZero();
    }

    @Test
    void anotherAdapterLeavesWhatIsAliveAlone() throws Exception {
        work(XID);
        branch.prepare(XID);
        try (Journals others = journals(Duration.ZERO)) {
            others.sweep();
            assertThat(others.resource(new Bystander()).recover(XAResource.TMSTARTRSCAN))
                    .isEmpty();
        }
        branch.commit(XID, false);
        assertThat(isNew()).isTrue();
    }

    @Test
    void anImageThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        work(XID);
        Files.write(image, new byte[(int) MEBIBYTE]);
        assertFails(XAException.XA_RBINTEGRITY, () -> branch.prepare(XID));
        work(OTHER);
        branch.prepare(OTHER);
        Files.write(image, new byte[(int) MEBIBYTE]);
        assertFails(XAException.XA_HEURHAZ, () -> branch.commit(OTHER, false));
        assertFails(XAException.XA_HEURHAZ, () -> branch.rollback(OTHER));
        assertThat(branch.recover(XAResource.TMSTARTRSCAN)).containsExactly(OTHER);
        assertThat(branches()).isEqualTo(1);
        branch.forget(OTHER);
        assertThat(branches()).isZero();
        assertThat(isNew()).isFalse();
    }

    @Test
    void aDamagedRecordIsLeftAlone() throws Exception {
        work(XID);
        branch.prepare(XID);
        journals.close();
        Path place = onlyPlace();
        Path record = place.resolve(BranchRecord.FILE);
        String text = Files.readString(record, StandardCharsets.UTF_8);
        Files.writeString(record, text.replace("0.qcow2", "../../../etc/passwd"));
        journals = journals(Duration.ZERO);
        journals.sweep();
        assertThat(journals.resource(participant).recover(XAResource.TMSTARTRSCAN))
                .isEmpty();
        assertThat(place).isDirectoryContaining(path -> path.endsWith("0.qcow2"));
        Files.writeString(record, text);
        assertThat(journals.resource(participant).recover(XAResource.TMSTARTRSCAN))
                .containsExactly(XID);
    }

    @Test
    void anOverlayThatCannotBeMadeLeavesNothing() throws Exception {
        branch.start(XID, XAResource.TMNOFLAGS);
        assertThatThrownBy(() -> branch.overlay(image, "qcow2", "test")).hasMessageContaining("no overlay can be made");
        journals.write(image, "somebody else").close();
        branch.end(XID, XAResource.TMSUCCESS);
        assertThat(branch.prepare(XID)).isEqualTo(XAResource.XA_RDONLY);
        assertThat(branches()).isZero();
    }

    @Test
    void whatIsToBeDecidedCannotBeForgotten() throws Exception {
        work(XID);
        assertFails(XAException.XAER_PROTO, () -> branch.forget(XID));
        branch.prepare(XID);
        assertFails(XAException.XAER_PROTO, () -> branch.forget(XID));
        branch.commit(XID, false);
        assertThat(isNew()).isTrue();
    }

    /** Leaves a branch as a process does that dies as soon as it has decided. */
    private void leaveDecided() throws Exception {
        journals.close();
        journals =
                Journals.open(Optional.empty(), List.of(root), Duration.ofMillis(50), System.getenv(), (name, step) -> {
                    if (step == Step.COMMITTING) {
                        throw new IllegalStateException("it dies");
                    }
                });
        branch = journals.resource(participant);
        work(XID);
        branch.prepare(XID);
        assertThatThrownBy(() -> branch.commit(XID, false)).hasMessage("it dies");
        journals.close();
    }

    @Test
    void anotherImageOfTheSameNameDoesNotGetWhatWasDecided() throws Exception {
        leaveDecided();
        Files.move(image, root.resolve("moved.img"));
        sparse(image, MEBIBYTE);
        journals = journals(Duration.ofMillis(50));
        branch = journals.resource(participant);
        assertThat(branch.recover(XAResource.TMSTARTRSCAN)).containsExactly(XID);
        assertFails(XAException.XA_HEURHAZ, () -> branch.commit(XID, false));
        assertThat(isNew()).isFalse();
        branch.forget(XID);
        assertThat(branches()).isZero();
    }

    /** A file system gives a new file the inode of the one that was deleted just before. */
    @Test
    void anImageThatTakesThePlaceOfADeletedOneDoesNotGetWhatWasDecided() throws Exception {
        leaveDecided();
        Files.delete(image);
        sparse(image, MEBIBYTE);
        journals = journals(Duration.ofMillis(50));
        branch = journals.resource(participant);
        assertFails(XAException.XA_HEURHAZ, () -> branch.commit(XID, false));
        assertThat(isNew()).isFalse();
        branch.forget(XID);
        assertThat(branches()).isZero();
        assertThat(Files.getAttribute(image, "unix:nlink")).isEqualTo(1);
    }

    @Test
    void anImageThatIsGoneIsNotWaitedForInVain() throws Exception {
        leaveDecided();
        Files.delete(image);
        journals = journals(Duration.ofMillis(50));
        branch = journals.resource(participant);
        assertFails(XAException.XA_HEURHAZ, () -> branch.commit(XID, false));
        branch.forget(XID);
        assertThat(branches()).isZero();
    }

    private Path onlyPlace() throws IOException {
        try (Stream<Path> entries = Files.list(root.resolve(".guestfs-journal"))) {
            return entries.filter(path -> path.getFileName().toString().startsWith("branch-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void anotherNumberOfTheDeviceDoesNotMatter() throws Exception {
        work(XID);
        branch.prepare(XID);
        journals.close();
        BranchRecord record = BranchRecord.read(onlyPlace()).orElseThrow();
        BranchDisk disk = record.disks().get(0);
        ImageState state = disk.state();
        var before = new ImageState(
                "99-" + state.key().substring(state.key().indexOf('-') + 1), state.size(), state.modified());
        new BranchRecord(
                        record.xid(),
                        record.phase(),
                        record.since(),
                        List.of(new BranchDisk(disk.image(), disk.format(), before, disk.overlay())))
                .write(onlyPlace());
        journals = journals(Duration.ofMillis(50));
        assertThatThrownBy(() -> journals.write(image, "writer")).hasMessageContaining("in doubt");
        journals.resource(participant).commit(XID, false);
        assertThat(isNew()).isTrue();
    }

    @Test
    void aStoppedAdapterTakesNothingOver() throws Exception {
        work(XID);
        branch.prepare(XID);
        journals.close();
        assertFails(XAException.XAER_RMFAIL, () -> branch.recover(XAResource.TMSTARTRSCAN));
        assertFails(XAException.XAER_RMFAIL, () -> branch.commit(XID, false));
        assertFails(XAException.XAER_RMFAIL, () -> branch.start(OTHER, XAResource.TMNOFLAGS));
        journals = journals(Duration.ofMillis(50));
        assertThat(journals.resource(participant).recover(XAResource.TMSTARTRSCAN))
                .containsExactly(XID);
    }

    @Test
    void othersMayLookForOrphansWhileBranchesComeAndGo() throws Exception {
        var isDone = new AtomicBoolean();
        try (Journals others = journals(Duration.ZERO)) {
            Thread sweeper = new Thread(() -> {
                while (!isDone.get()) {
                    others.sweep();
                }
            });
            sweeper.start();
            try {
                for (int i = 0; i < 40; i++) {
                    var xid = new BranchXid(7, "bb", String.format("%02x", i));
                    branch.start(xid, XAResource.TMNOFLAGS);
                    branch.overlay(image, "raw", "test");
                    branch.end(xid, XAResource.TMSUCCESS);
                    branch.prepare(xid);
                    branch.rollback(xid);
                }
            } finally {
                isDone.set(true);
                sweeper.join();
            }
            assertThat(others.countInDoubt()).isZero();
        }
        assertThat(branches()).isZero();
    }

    @Test
    void aCommitThatFailsForNowIsDoneLater() throws Exception {
        Path away = root.resolve("away.qcow2");
        journals.close();
        journals =
                Journals.open(Optional.empty(), List.of(root), Duration.ofMillis(50), System.getenv(), (name, step) -> {
                    if (step == Step.COMMITTING) {
                        move(root.resolve(".guestfs-journal/" + name + "/0.qcow2"), away);
                    }
                });
        branch = journals.resource(participant);
        work(XID);
        branch.prepare(XID);
        assertFails(XAException.XAER_RMFAIL, () -> branch.commit(XID, false));
        assertFails(XAException.XA_HEURCOM, () -> branch.rollback(XID));
        assertThatThrownBy(() -> journals.read(image, "reader")).isInstanceOf(ImageBusyException.class);
        assertThat(isNew()).isFalse();
        move(away, onlyPlace().resolve("0.qcow2"));
        branch.commit(XID, false);
        assertThat(isNew()).isTrue();
        work(OTHER);
        assertFails(XAException.XAER_RMFAIL, () -> branch.commit(OTHER, true));
        assertThat(branch.recover(XAResource.TMSTARTRSCAN)).isEmpty();
        move(away, onlyPlace().resolve("0.qcow2"));
        journals.sweep();
        assertThat(branches()).isZero();
        journals.write(image, "somebody else").close();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void zeroedAndDiscardedPartsAreCommittedAsTheyWereSeen() throws Exception {
        byte[] old = new byte[(int) MEBIBYTE];
        Arrays.fill(old, (byte) 0x42);
        Files.write(image, old);
        branch.start(XID, XAResource.TMNOFLAGS);
        Path overlay = branch.overlay(image, "raw", "test");
        host("qemu-io", "-f", "qcow2", "-c", "write -z 0 64k", "-c", "write -P 0x41 100k 3k", overlay.toString());
        host("qemu-io", "-d", "unmap", "-f", "qcow2", "-c", "discard 512k 128k", overlay.toString());
        Path seen = root.resolve("seen.img");
        host("qemu-img", "convert", "-f", "qcow2", "-O", "raw", overlay.toString(), seen.toString());
        branch.end(XID, XAResource.TMSUCCESS);
        branch.commit(XID, true);
        assertThat(image).hasSameBinaryContentAs(seen);
        assertThat(Files.readAllBytes(image)).isNotEqualTo(old);
    }

    private static String host(String... words) throws IOException {
        return new HostCommand(List.of(words)).environment(System.getenv()).capture();
    }

    @Test
    void aJournalThatOthersCouldWriteToIsRefused() throws Exception {
        Path journal = Files.createDirectory(root.resolve(".guestfs-journal"));
        Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rwxrwxrwx"));
        branch.start(XID, XAResource.TMNOFLAGS);
        assertThatThrownBy(() -> branch.overlay(image, "raw", "test")).hasMessageContaining("only its owner");
        Files.delete(journal);
        Files.createSymbolicLink(journal, Files.createDirectory(root.resolve("elsewhere")));
        assertThatThrownBy(() -> branch.overlay(image, "raw", "test")).hasMessageContaining("cannot be a journal");
    }

    @Test
    void whereNoJournalCanBeMadeImagesAreOnlyRead() throws Exception {
        try (Journals nowhere =
                Journals.open(Optional.of(Path.of("/proc/journal")), List.of(root), Duration.ZERO, System.getenv())) {
            nowhere.sweep();
            nowhere.read(image, "reader").close();
            assertThatThrownBy(() -> nowhere.write(image, "writer"))
                    .isInstanceOf(ImageBusyException.class)
                    .hasMessageContaining("cannot be locked");
            BranchResource resource = nowhere.resource(participant);
            resource.start(XID, XAResource.TMNOFLAGS);
            assertThatThrownBy(() -> resource.overlay(image, "raw", "test"))
                    .isInstanceOf(ResourceException.class)
                    .hasMessageContaining("/proc/journal");
        }
    }

    @Test
    void aCommitCopiesWhatHasChangedOnly() throws Exception {
        Path big = sparse(root.toRealPath().resolve("big.img"), 1024 * MEBIBYTE);
        branch.start(XID, XAResource.TMNOFLAGS);
        write(branch.overlay(big, "raw", "test"), "0x41", "10M");
        branch.end(XID, XAResource.TMSUCCESS);
        branch.commit(XID, true);
        String blocks = host("stat", "-c", "%b", big.toString());
        assertThat(Long.parseLong(blocks.strip()) * 512).isBetween(10 * MEBIBYTE, 11 * MEBIBYTE);
    }

    @Test
    void aLocalTransactionNeedsNoManager() throws Exception {
        var local = new LocalBranch(branch);
        assertThatThrownBy(local::commit).isInstanceOf(LocalTransactionException.class);
        local.begin();
        assertThatThrownBy(local::begin).isInstanceOf(LocalTransactionException.class);
        write(branch.overlay(image, "raw", "test"), "0x41", "4k");
        local.rollback();
        assertThat(isNew()).isFalse();
        local.begin();
        write(branch.overlay(image, "raw", "test"), "0x41", "4k");
        local.commit();
        assertThat(isNew()).isTrue();
        assertThat(branch.isActive()).isFalse();
        assertThat(branches()).isZero();
    }

    @Test
    void aLocalTransactionThatCannotEndWellIsRolledBack() throws Exception {
        BranchResource failing = journals.resource(new Participant() {
            @Override
            public void join() {
                // Nothing stands against it.
            }

            @Override
            public void finish() throws ResourceException {
                throw new ResourceException("the appliance is lost");
            }

            @Override
            public void abandon() {
                // There is nothing to end.
            }

            @Override
            public void ended() {
                // Nobody has to know.
            }
        });
        var local = new LocalBranch(failing);
        local.begin();
        write(failing.overlay(image, "raw", "test"), "0x41", "4k");
        assertThatThrownBy(local::commit)
                .isInstanceOf(LocalTransactionException.class)
                .hasMessageContaining("the appliance is lost");
        assertThat(isNew()).isFalse();
        assertThat(failing.isActive()).isFalse();
        assertThat(branches()).isZero();
    }
}
