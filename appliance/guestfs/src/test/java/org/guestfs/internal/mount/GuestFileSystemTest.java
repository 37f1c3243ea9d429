// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.OperationException;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.Dirent;
import org.guestfs.api.FileActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.Xattr;
import org.junit.jupiter.api.Test;

/** The operations over a guest that answers what it is told to. */
final class GuestFileSystemTest {
    private static final User ROOT = new User(0, 0);
    private static final User OWNER = new User(1000, 1);
    private static final User MEMBER = new User(2, 100);
    private static final User OTHER = new User(2, 1);

    private final FakeGuest guest = new FakeGuest()
            .answer(MetadataActions.LSTATNS, call -> FakeGuest.status(12, 0100640, 1))
            .answer(DirectoryActions.READLINK, call -> "target")
            .answer(MetadataActions.LGETXATTRS, call -> List.of(attribute("user.a", "1")))
            .answer(FileActions.PWRITE, call -> ((byte[]) call.argument(1)).length);
    private final AtomicLong now = new AtomicLong();
    private final GuestFileSystem files = files(false);

    private GuestFileSystem files(boolean readonly) {
        return new GuestFileSystem(guest, new MetadataCache(Duration.ofSeconds(60), now::get), readonly);
    }

    private static Xattr attribute(String name, String value) {
        return new Xattr(name, value.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String errno(ThrowingCallable operation) {
        OperationException failure = catchThrowableOfType(OperationException.class, operation);
        return failure == null ? "" : failure.errnoName();
    }

    @Test
    void theGuestIsAskedOnceForWhatIsKnown() {
        for (int i = 0; i < 3; i++) {
            assertThat(files.status("/file").stIno()).isEqualTo(12);
            assertThat(files.target("/link")).isEqualTo("target");
            assertThat(files.attribute("/file", "user.a")).containsExactly('1');
            assertThat(files.attributeNames("/file")).containsExactly("user.a\0".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(guest.calls()).containsExactly("lstatns /file", "readlink /link", "lgetxattrs /file");
        now.addAndGet(Duration.ofSeconds(60).toNanos());
        files.status("/file");
        assertThat(guest.calls()).containsExactly("lstatns /file");
    }

    @Test
    void filesWithSeveralNamesAreAlwaysAskedFor() {
        guest.answer(MetadataActions.LSTATNS, call -> FakeGuest.status(12, 0100640, 2));
        files.status("/file");
        files.status("/file");
        files.attributeNames("/file");
        files.attributeNames("/file");
        assertThat(guest.calls())
                .containsExactly("lstatns /file", "lstatns /file", "lgetxattrs /file", "lgetxattrs /file");
        guest.answer(MetadataActions.LSTATNS, call -> FakeGuest.status(12, 040755, 5));
        files.status("/directory");
        files.status("/directory");
        assertThat(guest.calls()).containsExactly("lstatns /directory");
    }

    @Test
    void changesAreSeenAtOnce() {
        Map<String, Runnable> changes = Map.of(
                "chmod 420 /d/file", () -> files.chmod("/d/file", 0100644),
                "lchown -1 5 /d/file", () -> files.chown("/d/file", -1, 5),
                "truncate_size /d/file 5", () -> files.truncate("/d/file", 5),
                "pwrite /d/file 3 bytes 9", () -> files.write("/d/file", new byte[3], 9),
                "rm /d/file", () -> files.unlink("/d/file"),
                "utimens /d/file 1 2 0 -1",
                        () -> files.setTimes("/d/file", new Timestamp(1, 2), new Timestamp(0, Timestamp.NOW)),
                "lsetxattr user.b 2 bytes 2 /d/file", () -> files.setAttribute("/d/file", "user.b", new byte[2], 0),
                "lremovexattr user.a /d/file", () -> files.removeAttribute("/d/file", "user.a"),
                "rename /d/file /e", () -> files.rename("/d/file", "/e"),
                "ln /d/file /e", () -> files.link("/d/file", "/e"));
        changes.forEach((call, change) -> {
            files.status("/d/file");
            guest.calls();
            change.run();
            files.status("/d/file");
            assertThat(guest.calls()).containsExactly(call, "lstatns /d/file");
        });
    }

    @Test
    void namesThatComeAndGoChangeTheirDirectory() {
        Map<String, Runnable> changes = Map.of(
                "mknod 33188 0 0 /d/new", () -> files.mknod("/d/new", 0100644, 0),
                "mkdir_mode /d/new 493", () -> files.mkdir("/d/new", 040755),
                "ln_s to /d/new", () -> files.symlink("to", "/d/new"),
                "rmdir /d/new", () -> files.rmdir("/d/new"));
        changes.forEach((call, change) -> {
            files.status("/d");
            guest.calls();
            change.run();
            files.status("/d");
            assertThat(guest.calls()).containsExactly(call, "lstatns /d");
        });
    }

    @Test
    void aRenamedDirectoryTakesItsContentAlong() {
        guest.answer(MetadataActions.LSTATNS, call -> FakeGuest.status(12, 040755, 2));
        files.status("/from");
        files.status("/from/below");
        files.status("/fromage");
        guest.calls();
        files.rename("/from", "/to");
        files.status("/from/below");
        files.status("/fromage");
        assertThat(guest.calls()).containsExactly("rename /from /to", "lstatns /from/below");
    }

    @Test
    void writingTakesCapabilitiesAwayAndLeavesOtherAttributes() {
        files.status("/file");
        files.attributeNames("/file");
        guest.answer(MetadataActions.LGETXATTRS, call -> List.of(attribute("security.capability", "c")));
        files.status("/program");
        files.attributeNames("/program");
        guest.calls();
        files.write("/file", new byte[1], 0);
        files.write("/program", new byte[1], 0);
        files.attributeNames("/file");
        files.attributeNames("/program");
        assertThat(guest.calls())
                .containsExactly("pwrite /file 1 bytes 0", "pwrite /program 1 bytes 0", "lgetxattrs /program");
    }

    @Test
    void everyChangeIsRefusedOnAReadOnlyMount() {
        GuestFileSystem readonly = files(true);
        var now = new Timestamp(0, Timestamp.NOW);
        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> readonly.mknod("/f", 0100644, 0),
                () -> readonly.mkdir("/f", 0755),
                () -> readonly.symlink("t", "/f"),
                () -> readonly.unlink("/f"),
                () -> readonly.rmdir("/f"),
                () -> readonly.rename("/f", "/g"),
                () -> readonly.link("/f", "/g"),
                () -> readonly.chmod("/f", 0644),
                () -> readonly.chown("/f", 1, 1),
                () -> readonly.truncate("/f", 0),
                () -> readonly.setTimes("/f", now, now),
                () -> readonly.write("/f", new byte[1], 0),
                () -> readonly.setAttribute("/f", "user.a", new byte[1], 0),
                () -> readonly.removeAttribute("/f", "user.a"),
                () -> readonly.open("/f", 1),
                () -> readonly.open("/f", 2),
                () -> readonly.open("/f", 01000),
                () -> readonly.access("/f", 2, ROOT))) {
            assertThat(errno(change)).isEqualTo("EROFS");
        }
        assertThat(guest.calls()).isEmpty();
        readonly.open("/f", 0);
        readonly.access("/f", 4, ROOT);
    }

    @Test
    void accessIsByTheModeOfTheFile() {
        assertThat(errno(() -> files.access("/f", 6, OWNER))).isEmpty();
        assertThat(errno(() -> files.access("/f", 1, OWNER))).isEqualTo("EACCES");
        assertThat(errno(() -> files.access("/f", 4, MEMBER))).isEmpty();
        assertThat(errno(() -> files.access("/f", 2, MEMBER))).isEqualTo("EACCES");
        assertThat(errno(() -> files.access("/f", 4, OTHER))).isEqualTo("EACCES");
        assertThat(errno(() -> files.access("/f", 0, OTHER))).isEmpty();
        assertThat(errno(() -> files.access("/f", 6, ROOT))).isEmpty();
        assertThat(errno(() -> files.access("/f", 1, ROOT))).isEqualTo("EACCES");
        guest.answer(MetadataActions.LSTATNS, call -> FakeGuest.status(12, 040000, 2));
        assertThat(errno(() -> files.access("/d", 7, ROOT))).isEmpty();
        guest.refuse(MetadataActions.LSTATNS, "ENOENT");
        assertThat(errno(() -> files.access("/none", 0, ROOT))).isEqualTo("ENOENT");
    }

    @Test
    void attributesAreCreatedAndReplacedAsAskedFor() {
        assertThat(errno(() -> files.setAttribute("/f", "user.a", new byte[0], 1)))
                .isEqualTo("EEXIST");
        assertThat(errno(() -> files.setAttribute("/f", "user.b", new byte[0], 2)))
                .isEqualTo("ENODATA");
        assertThat(errno(() -> files.setAttribute("/f", "user.b", new byte[0], 1)))
                .isEmpty();
        assertThat(errno(() -> files.setAttribute("/f", "user.a", new byte[0], 2)))
                .isEmpty();
        assertThat(errno(() -> files.attribute("/f", "user.none"))).isEqualTo("ENODATA");
    }

    @Test
    void deviceNumbersAreTakenApart() {
        files.mknod("/device", 060600, 0x10082c);
        assertThat(guest.calls()).containsExactly("mknod 24960 8 300 /device");
    }

    @Test
    void aGuestThatGivesMoreThanAskedForIsNotBelieved() {
        guest.answer(FileActions.PREAD, call -> new byte[11]);
        assertThat(errno(() -> files.read("/f", 10, 0))).isEqualTo("EIO");
        assertThat(files.read("/f", 11, 0)).hasSize(11);
        guest.answer(FileActions.PWRITE, call -> 4);
        assertThat(errno(() -> files.write("/f", new byte[3], 0))).isEqualTo("EIO");
        guest.answer(FileActions.PWRITE, call -> -1);
        assertThat(errno(() -> files.write("/f", new byte[3], 0))).isEqualTo("EIO");
    }

    @Test
    void namesThatOnlyAHostileGuestHasAreLeftOut() {
        guest.answer(
                DirectoryActions.READDIR,
                call -> List.of(
                        new Dirent(1, 'd', "."),
                        new Dirent(2, 'r', ""),
                        new Dirent(3, 'r', "../etc/passwd"),
                        new Dirent(4, 'r', "/"),
                        new Dirent(5, 'r', "\u00e4".repeat(513)),
                        new Dirent(6, 'r', "\u00e4".repeat(512)),
                        new Dirent(7, 'r', "file")));
        assertThat(files.list("/d")).extracting(Dirent::ino).containsExactly(1L, 6L, 7L);
    }

    @Test
    void theMaskOfTheGuestIsPutBack() {
        guest.answer(MetadataActions.UMASK, call -> 027);
        files.begin();
        files.end();
        assertThat(guest.calls()).containsExactly("umask 0", "umask 23");
        GuestFileSystem never = files(false);
        never.end();
        assertThat(guest.calls()).isEmpty();
    }
}
