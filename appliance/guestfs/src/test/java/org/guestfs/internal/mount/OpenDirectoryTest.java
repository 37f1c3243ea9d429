// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.Dirent;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.Statns;
import org.guestfs.api.Xattr;
import org.junit.jupiter.api.Test;

/** Directories in pieces, and what is learned of their files on the way. */
final class OpenDirectoryTest {
    private final FakeGuest guest = new FakeGuest();
    private final GuestFileSystem files =
            new GuestFileSystem(guest, new MetadataCache(Duration.ofSeconds(60), () -> 0), false);
    private final OpenDirectory directory = new OpenDirectory(files, "/d");

    private static List<String> read(OpenDirectory directory, long offset, int room) {
        var names = new ArrayList<String>();
        directory.read(offset, (entry, next) -> {
            if (names.size() == room) {
                return true;
            }
            names.add(entry.name() + "@" + next);
            return false;
        });
        return names;
    }

    private static Xattr header(String count) {
        return new Xattr("", count.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void entriesComeInPiecesThatFit() {
        guest.answer(
                DirectoryActions.READDIR,
                call -> List.of(new Dirent(1, 'd', "."), new Dirent(2, 'r', "a"), new Dirent(3, 'r', "b")));
        guest.refuse(MetadataActions.LSTATNSLIST, "EINVAL");
        assertThat(read(directory, 0, 2)).containsExactly(".@1", "a@2");
        assertThat(read(directory, 2, 2)).containsExactly("b@3");
        assertThat(read(directory, 3, 2)).isEmpty();
        assertThat(read(directory, 99, 2)).isEmpty();
        assertThat(guest.calls()).containsExactly("readdir /d", "lstatnslist /d [a, b]");
        assertThat(read(directory, 0, 9)).hasSize(3);
        assertThat(guest.calls()).startsWith("readdir /d");
    }

    @Test
    void filesAreLookedAtAThousandAtATimeAndNotBeforeTheirTurn() {
        guest.answer(DirectoryActions.READDIR, call -> IntStream.range(0, 2500)
                .mapToObj(i -> new Dirent(i, 'r', "f" + i))
                .toList());
        guest.answer(MetadataActions.LSTATNSLIST, call -> List.of());
        guest.answer(MetadataActions.LXATTRLIST, call -> List.of());
        guest.answer(DirectoryActions.READLINKLIST, call -> List.of());
        read(directory, 0, 100);
        read(directory, 100, 100);
        assertThat(guest.calls())
                .filteredOn(call -> call.startsWith("lstatnslist"))
                .hasSize(1);
        read(directory, 200, 2300);
        assertThat(guest.calls())
                .filteredOn(call -> call.startsWith("lstatnslist"))
                .hasSize(2);
    }

    @Test
    void whatWasSeenInADirectoryIsNotAskedForAgain() {
        guest.answer(
                DirectoryActions.READDIR,
                call -> List.of(
                        new Dirent(1, 'r', "file"),
                        new Dirent(2, 'l', "link"),
                        new Dirent(3, 'r', "gone"),
                        new Dirent(4, 'r', "twice")));
        guest.answer(
                MetadataActions.LSTATNSLIST,
                call -> List.of(
                        FakeGuest.status(1, 0100644, 1),
                        FakeGuest.status(2, 0120777, 1),
                        FakeGuest.status(-1, 0, 0),
                        FakeGuest.status(4, 0100644, 2)));
        guest.answer(
                MetadataActions.LXATTRLIST,
                call -> List.of(
                        header("1"),
                        new Xattr("user.a", new byte[] {1}),
                        header("0"),
                        header(""),
                        header("1"),
                        new Xattr("user.b", new byte[0])));
        guest.answer(DirectoryActions.READLINKLIST, call -> List.of("target"));
        read(directory, 0, 9);
        assertThat(guest.calls()).contains("readlinklist /d [link]");
        assertThat(files.status("/d/file").stIno()).isEqualTo(1);
        assertThat(files.attribute("/d/file", "user.a")).containsExactly(1);
        assertThat(files.target("/d/link")).isEqualTo("target");
        assertThat(files.attributeNames("/d/link")).isEmpty();
        assertThat(guest.calls()).isEmpty();
        guest.answer(MetadataActions.LSTATNS, call -> FakeGuest.status(9, 0100644, 1));
        guest.answer(MetadataActions.LGETXATTRS, call -> List.of());
        files.status("/d/gone");
        files.status("/d/twice");
        assertThat(guest.calls()).containsExactly("lstatns /d/gone", "lstatns /d/twice");
    }

    @Test
    void listsThatDoNotFitTheirNamesAreNotBelieved() {
        Statns status = FakeGuest.status(1, 0100644, 1);
        guest.answer(DirectoryActions.READDIR, call -> List.of(new Dirent(1, 'r', "a"), new Dirent(2, 'r', "b")));
        guest.answer(MetadataActions.LSTATNSLIST, call -> List.of(status, status, status, status));
        guest.answer(DirectoryActions.READLINKLIST, call -> List.of("x", "y"));
        for (String count : List.of("2", "-1", "4294967297", "many")) {
            guest.answer(MetadataActions.LXATTRLIST, call -> List.of(header(count), new Xattr("user.a", new byte[0])));
            read(directory, 0, 9);
            guest.calls();
            guest.answer(MetadataActions.LGETXATTRS, call -> List.of());
            assertThat(new String(files.attributeNames("/d/a"), StandardCharsets.US_ASCII))
                    .isEmpty();
            assertThat(guest.calls()).containsExactly("lgetxattrs /d/a");
            files.chmod("/d/a", 0);
        }
    }
}
