// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.Payload.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.Dirent;
import org.guestfs.api.GlobExpandOptions;
import org.guestfs.api.MktempOptions;
import org.guestfs.api.Statns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names: made, listed, linked, copied, moved and removed. */
@Tag("appliance")
final class DirectoryIT {
    private static final int TYPE_MASK = 0170000;
    private static final int FIFO = 0010000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final int BLOCK_DEVICE = 0060000;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    private static void assertErrno(String errno, ThrowingCallable call) {
        assertThat(catchThrowableOfType(OperationException.class, call).errnoName())
                .isEqualTo(errno);
    }

    @Test
    void directoriesAreMadeOnceWithTheModeAsked() {
        guestfs.mkdir("/plain");
        guestfs.mkdirMode("/private", 0700);
        guestfs.mkdirP("/a/b/c");
        guestfs.mkdirP("/a/b/c");
        assertThat(mode("/plain")).isEqualTo(0755);
        assertThat(mode("/private")).isEqualTo(0700);
        assertThat(guestfs.isDir("/a/b/c")).isTrue();
        assertErrno("EEXIST", () -> guestfs.mkdir("/plain"));
        assertErrno("ENOENT", () -> guestfs.mkdir("/none/below"));
    }

    private int mode(String path) {
        return (int) (guestfs.lstatns(path).stMode() & 0777);
    }

    @Test
    void eachWayOfRemovingHasItsLimits() {
        guestfs.mkdirP("/full/below");
        guestfs.touch("/full/file");
        guestfs.touch("/file");
        assertErrno("ENOTEMPTY", () -> guestfs.rmdir("/full"));
        assertErrno("EISDIR", () -> guestfs.rm("/full"));
        assertErrno("ENOENT", () -> guestfs.rm("/none"));
        guestfs.rmF("/none");
        guestfs.rmRf("/none");
        guestfs.rmdir("/full/below");
        guestfs.rm("/full/file");
        assertThat(guestfs.ls("/full")).isEmpty();
        guestfs.rmF("/file");
        assertThat(guestfs.exists("/file")).isFalse();
        guestfs.mkdirP("/full/again");
        guestfs.rmRf("/full");
        assertThat(guestfs.exists("/full")).isFalse();
    }

    @Test
    void copyingKeepsMoreOrLessOfAFile() {
        guestfs.mkdirP("/from/below");
        guestfs.write("/from/file", bytes("content"));
        guestfs.chmod(0751, "/from/file");
        guestfs.chown(7, 8, "/from/file");
        guestfs.utimens("/from/file", 1000, 0, 2000, 0);
        guestfs.lnS("file", "/from/below/link");

        guestfs.cp("/from/file", "/plain");
        assertThat(guestfs.cat("/plain")).isEqualTo("content");
        assertThat(guestfs.statns("/plain").stMtimeSec()).isGreaterThan(2000);
        assertErrno("", () -> guestfs.cp("/from", "/directory"));

        guestfs.cpA("/from", "/archive");
        Statns kept = guestfs.statns("/archive/file");
        assertThat(List.of(kept.stMode() & 0777, kept.stUid(), kept.stGid(), kept.stMtimeSec()))
                .containsExactly(0751L, 7L, 8L, 2000L);
        assertThat(guestfs.readlink("/archive/below/link")).isEqualTo("file");

        guestfs.cpR("/from", "/recursive");
        assertThat(guestfs.find("/recursive/")).containsExactly("below", "below/link", "file");
        assertThat(guestfs.statns("/recursive/file").stMtimeSec()).isGreaterThan(2000);
        assertThat(guestfs.statns("/recursive/file").stUid()).isZero();
    }

    @Test
    void movingGoesIntoDirectoriesWhereRenamingReplaces() {
        guestfs.mkdir("/target");
        guestfs.write("/one", bytes("one"));
        guestfs.write("/two", bytes("two"));
        guestfs.mv("/one", "/target");
        assertThat(guestfs.cat("/target/one")).isEqualTo("one");
        guestfs.rename("/target/one", "/two");
        assertThat(guestfs.cat("/two")).isEqualTo("one");
        assertThat(guestfs.ls("/target")).isEmpty();
        assertErrno("EISDIR", () -> guestfs.rename("/two", "/target"));
        guestfs.mv("/two", "/three");
        assertThat(guestfs.exists("/two")).isFalse();
        assertThat(guestfs.cat("/three")).isEqualTo("one");
    }

    @Test
    void hardLinksShareTheFile() {
        guestfs.write("/one", bytes("one"));
        guestfs.ln("/one", "/two");
        assertThat(guestfs.statns("/two").stIno())
                .isEqualTo(guestfs.statns("/one").stIno());
        assertThat(guestfs.statns("/two").stNlink()).isEqualTo(2);
        guestfs.write("/other", bytes("other"));
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.ln("/one", "/other")))
                .hasMessageContaining("File exists");
        guestfs.lnF("/one", "/other");
        assertThat(guestfs.cat("/other")).isEqualTo("one");
        assertThat(guestfs.statns("/one").stNlink()).isEqualTo(3);
    }

    @Test
    void symbolicLinksAreKeptAsTheyAreWrittenAndResolvedInsideTheGuest() {
        guestfs.mkdirP("/etc/below");
        guestfs.write("/etc/file", bytes("inside"));
        guestfs.lnS("/etc/file", "/absolute");
        guestfs.lnS("../file", "/etc/below/relative");
        guestfs.lnS("no/where", "/dangling");
        assertThat(guestfs.readlink("/absolute")).isEqualTo("/etc/file");
        assertThat(guestfs.cat("/absolute")).isEqualTo("inside");
        assertThat(guestfs.realpath("/etc/below/../below/relative")).isEqualTo("/etc/file");
        assertThat(guestfs.readlinklist("/", List.of("dangling", "etc", "absolute")))
                .containsExactly("no/where", "", "/etc/file");
        assertErrno("ENOENT", () -> guestfs.realpath("/dangling"));
        assertErrno("EINVAL", () -> guestfs.readlink("/etc/file"));
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.lnS("else", "/dangling")))
                .hasMessageContaining("File exists");
        guestfs.lnSf("else", "/dangling");
        assertThat(guestfs.readlink("/dangling")).isEqualTo("else");
    }

    @Test
    @SuppressWarnings("deprecation")
    void listingsAgreeWithEachOther() {
        guestfs.mkdirP("/list/below/.hidden");
        guestfs.touch("/list/file");
        guestfs.touch("/list/below/two\nlines");
        guestfs.lnS("file", "/list/link");
        assertThat(guestfs.ls("/list")).containsExactly("below", "file", "link");
        assertThat(names(received(target -> guestfs.ls0("/list", target))))
                .containsExactlyInAnyOrder("below", "file", "link");
        List<String> tree = List.of("below", "below/.hidden", "below/two\nlines", "file", "link");
        assertThat(guestfs.find("/list/")).isEqualTo(tree);
        // Without the slash at the end, names keep theirs at the start.
        assertThat(guestfs.find("/list")).startsWith("/below", "/below/.hidden");
        assertThat(names(received(target -> guestfs.find0("/list/", target))))
                .containsExactlyInAnyOrderElementsOf(tree);
        assertThat(guestfs.readdir("/list").stream().collect(Collectors.toMap(Dirent::name, Dirent::ftyp)))
                .containsOnly(
                        entry(".", 'd'), entry("..", 'd'), entry("below", 'd'), entry("file", 'r'), entry("link", 'l'));
        assertThat(guestfs.readdir("/list").stream()
                        .filter(entry -> entry.name().equals("file"))
                        .findFirst()
                        .orElseThrow()
                        .ino())
                .isEqualTo(guestfs.statns("/list/file").stIno());
        assertThat(guestfs.ll("/list")).contains("-rw-r--r--", " link -> file");
        assertThat(guestfs.llz("/list")).contains("-rw-r--r--", " link -> file").contains("?");
        assertErrno("ENOENT", () -> guestfs.ls("/none"));
        assertErrno("ENOTDIR", () -> guestfs.readdir("/list/file"));
    }

    private static List<String> names(byte[] terminated) {
        assertThat(terminated).endsWith(0);
        return List.of(text(terminated).split("\0"));
    }

    @Test
    void patternsExpandToThePathsThatExist() {
        guestfs.mkdirP("/glob/directory");
        guestfs.touch("/glob/one.txt");
        guestfs.touch("/glob/two.txt");
        guestfs.touch("/glob/d.log");
        assertThat(guestfs.globExpand("/glob/*.txt")).containsExactly("/glob/one.txt", "/glob/two.txt");
        assertThat(guestfs.globExpand("/glob/d*")).containsExactly("/glob/d.log", "/glob/directory/");
        assertThat(guestfs.globExpand(
                        "/glob/d*",
                        GlobExpandOptions.builder().directoryslash(false).build()))
                .containsExactly("/glob/d.log", "/glob/directory");
        assertThat(guestfs.globExpand("/glob/[x-z]*")).isEmpty();
    }

    @Test
    void directoriesAreFilledAndMeasured() {
        guestfs.mkdir("/many");
        guestfs.fillDir("/many", 1500);
        assertThat(guestfs.ls("/many"))
                .isEqualTo(IntStream.range(0, 1500)
                        .mapToObj(i -> String.format(Locale.ROOT, "%08d", i))
                        .toList());
        assertThat(guestfs.readdir("/many")).hasSize(1502);
        guestfs.write("/many/large", Payload.random(1 << 20));
        guestfs.sync();
        long blocks = guestfs.statns("/many").stBlocks()
                + guestfs.statns("/many/large").stBlocks();
        assertThat(guestfs.du("/many")).isEqualTo(blocks / 2);
    }

    @Test
    void specialFilesHaveTheTypeModeAndNumbersAsked() {
        guestfs.mkfifo(0640, "/fifo");
        guestfs.mknodC(0600, 1, 3, "/character");
        guestfs.mknodB(0660, 8, 16, "/block");
        guestfs.mknod(CHARACTER_DEVICE | 0644, 5, 1, "/either");
        assertSpecial("/fifo", FIFO | 0640, 0, 0);
        assertSpecial("/character", CHARACTER_DEVICE | 0600, 1, 3);
        assertSpecial("/block", BLOCK_DEVICE | 0640, 8, 16);
        assertSpecial("/either", CHARACTER_DEVICE | 0644, 5, 1);
    }

    private void assertSpecial(String path, int mode, int major, int minor) {
        Statns status = guestfs.lstatns(path);
        assertThat(status.stMode()).isEqualTo(mode);
        assertThat(status.stMode() & TYPE_MASK).isEqualTo(mode & TYPE_MASK);
        assertThat(status.stRdev()).isEqualTo((major << 8) | minor);
    }

    @Test
    void temporaryNamesAreNewEachTime() {
        guestfs.mkdir("/tmp");
        String first = guestfs.mkdtemp("/tmp/dirXXXXXX");
        String second = guestfs.mkdtemp("/tmp/dirXXXXXX");
        assertThat(first).matches("/tmp/dir[A-Za-z0-9]{6}").isNotEqualTo(second);
        assertThat(mode(first)).isEqualTo(0700);
        String file = guestfs.mktemp("/tmp/fileXXXXXX");
        String suffixed = guestfs.mktemp(
                "/tmp/fileXXXXXX", MktempOptions.builder().suffix(".txt").build());
        assertThat(file).matches("/tmp/file[A-Za-z0-9]{6}");
        assertThat(suffixed).matches("/tmp/file[A-Za-z0-9]{6}\\.txt");
        assertThat(mode(file)).isEqualTo(0600);
        assertThat(guestfs.ls("/tmp")).hasSize(4);
    }

    @Test
    void theCaseOfAPathIsFoundOut() {
        guestfs.mkdirP("/Windows/System32");
        guestfs.touch("/Windows/System32/Cmd.EXE");
        assertThat(guestfs.caseSensitivePath("/WINDOWS/system32/cmd.exe")).isEqualTo("/Windows/System32/Cmd.EXE");
        // What does not exist yet is as it is written.
        assertThat(guestfs.caseSensitivePath("/windows/SYSTEM32/New.dll")).isEqualTo("/Windows/System32/New.dll");
        assertThat(catchThrowableOfType(
                        OperationException.class, () -> guestfs.caseSensitivePath("/windows/none/file")))
                .hasMessageContaining("none");
    }
}
