// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.guestfs.api.Mke2fsOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees between host and guest, with all that files have. */
@Tag("appliance")
final class CopyIT {
    /** Latin-1 for "café", which is not UTF-8. */
    private static final String LATIN_NAME = "caf\\351";

    @TempDir
    Path host;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.mounted();
    }

    @Test
    void aTreeGoesInAndComesBackTheSame() throws Exception {
        Path tree = Files.createDirectory(host.resolve("tree"));
        Files.writeString(tree.resolve("file"), "content");
        Files.setPosixFilePermissions(tree.resolve("file"), PosixFilePermissions.fromString("rwxr-x--x"));
        Files.setLastModifiedTime(tree.resolve("file"), FileTime.from(1_000_000_000, TimeUnit.SECONDS));
        Files.setAttribute(tree.resolve("file"), "user:origin", "host".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(tree.resolve("dangling"), Path.of("/no/such/file"));
        Files.createSymbolicLink(tree.resolve("relative"), Path.of("file"));
        Files.createLink(tree.resolve("second name"), tree.resolve("file"));
        Files.writeString(tree.resolve("new\nline"), "n");
        Files.writeString(tree.resolve("quo\"te'"), "q");
        Files.writeString(tree.resolve("-dash"), "d");
        shell("touch \"$(printf 'tree/" + LATIN_NAME + "')\"; truncate -s 1G tree/sparse; mkdir -m 0500 tree/closed");

        guestfs.mkdir("/in");
        guestfs.copyIn(tree.toString(), "/in");

        assertThat(guestfs.statns("/in/tree/file").stMode() & 07777).isEqualTo(0751);
        assertThat(guestfs.statns("/in/tree/file").stMtimeSec()).isEqualTo(1_000_000_000);
        assertThat(guestfs.statns("/in/tree/file").stNlink()).isEqualTo(2);
        assertThat(guestfs.statns("/in/tree/file").stUid()).isEqualTo((int) Files.getAttribute(host, "unix:uid"));
        assertThat(guestfs.lgetxattr("/in/tree/file", "user.origin"))
                .isEqualTo("host".getBytes(StandardCharsets.UTF_8));
        assertThat(guestfs.readlink("/in/tree/dangling")).isEqualTo("/no/such/file");
        assertThat(guestfs.ls("/in/tree"))
                .contains("new\nline", "quo\"te'", "-dash")
                .hasSize(10);
        var sparse = guestfs.statns("/in/tree/sparse");
        assertThat(sparse.stSize()).isEqualTo(1L << 30);
        assertThat(sparse.stBlocks()).as("holes stay holes").isLessThan(1000);
        guestfs.rm("/in/tree/sparse");
        Files.delete(tree.resolve("sparse"));

        Path back = Files.createDirectory(host.resolve("back"));
        guestfs.copyOut("/in/tree", back.toString());

        assertThat(shell("diff -r --no-dereference tree back/tree && cd tree && for f in * ; do"
                        + " test -L \"$f\" -o \"$(stat -c '%a %u %s %h' -- \"$f\")\" = \"$(stat -c '%a %u %s %h' -- \"../back/tree/$f\")\""
                        + " || echo \"$f\"; done"))
                .isEmpty();
        assertThat(Files.getLastModifiedTime(back.resolve("tree/file")).to(TimeUnit.SECONDS))
                .isEqualTo(1_000_000_000);
        assertThat((byte[]) Files.getAttribute(back.resolve("tree/file"), "user:origin"))
                .isEqualTo("host".getBytes(StandardCharsets.UTF_8));
        assertThat(names(back)).containsExactly("tree");
    }

    @Test
    void aFileGoesInAndComesBack() throws Exception {
        Path file = Files.writeString(host.resolve("file"), "content");
        guestfs.copyIn(file.toString(), "/");
        assertThat(guestfs.cat("/file")).isEqualTo("content");
        Path back = Files.createDirectory(host.resolve("back"));
        guestfs.copyOut("/file", back.toString());
        assertThat(back.resolve("file")).hasContent("content");
        assertThat(names(back)).containsExactly("file");
    }

    @Test
    void whatIsThereAlreadyStaysUnlessItHasTheSameName() throws Exception {
        guestfs.mkdirP("/d/sub");
        guestfs.write("/d/new", "new".getBytes(StandardCharsets.UTF_8));
        guestfs.write("/d/sub/new", "new".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(host.resolve("d/sub"));
        Files.writeString(host.resolve("d/new"), "old");
        Files.writeString(host.resolve("d/sub/old"), "old");
        guestfs.copyOut("/d", host.toString());
        assertThat(host.resolve("d/new")).hasContent("new");
        assertThat(host.resolve("d/sub/new")).hasContent("new");
        assertThat(host.resolve("d/sub/old")).hasContent("old");
        assertThat(names(host)).containsExactly("d");
    }

    @Test
    void theWholeFileSystemGoesIntoTheDirectoryItself() throws Exception {
        guestfs.rmRf("/lost+found");
        guestfs.mkdir("/d");
        guestfs.touch("/d/file");
        guestfs.copyOut("/", host.toString());
        assertThat(host.resolve("d/file")).exists();
        assertThat(names(host)).containsExactly("d");
    }

    @Test
    void linksOfTheGuestDoNotLeadOutOfTheDirectory() throws Exception {
        Path outside = Files.writeString(host.resolve("outside"), "mine");
        Path target = Files.createDirectory(host.resolve("target"));
        guestfs.mkdirP("/d");
        guestfs.lnS(host.toString(), "/d/link");
        guestfs.lnS(outside.toString(), "/d/file");
        guestfs.copyOut("/d", target.toString());

        // The same names again, as a directory and a file: they must not be written through the links of before.
        guestfs.rm("/d/link");
        guestfs.mkdir("/d/link");
        guestfs.write("/d/link/outside", "guest's".getBytes(StandardCharsets.UTF_8));
        guestfs.rm("/d/file");
        guestfs.write("/d/file", "guest's".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> guestfs.copyOut("/d", target.toString()))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("link");
        guestfs.rmRf("/d/link");
        guestfs.copyOut("/d", target.toString());
        assertThat(outside).hasContent("mine");
        assertThat(target.resolve("d/file")).hasContent("guest's").isRegularFile();
        assertThat(Files.isSymbolicLink(target.resolve("d/file"))).isFalse();

        Files.delete(target.resolve("d/file"));
        Files.createSymbolicLink(target.resolve("file"), outside);
        guestfs.copyOut("/d/file", target.toString());
        assertThat(outside).hasContent("mine");
        assertThat(Files.isSymbolicLink(target.resolve("file"))).isFalse();

        Files.createSymbolicLink(target.resolve("swapped"), host);
        guestfs.mv("/d", "/swapped");
        assertThatThrownBy(() -> guestfs.copyOut("/swapped", target.toString()))
                .hasMessageContaining("is in the way, and is not a directory");
        assertThat(names(host)).containsExactly("outside", "target");
    }

    @Test
    void deviceNodesAreLeftOutWithAWarning() throws Exception {
        guestfs.mkdir("/dev");
        guestfs.mknodB(0666, 8, 0, "/dev/sda");
        guestfs.mknodC(0666, 1, 3, "/dev/null");
        guestfs.mkfifo(0666, "/dev/fifo");
        guestfs.touch("/dev/file");
        var warnings = new ArrayList<String>();
        var registration = guestfs.addListener(
                (handle, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
        guestfs.copyOut("/dev", host.toString());
        registration.close();
        assertThat(names(host.resolve("dev"))).containsExactly("fifo", "file");
        assertThat(warnings).containsExactly("copy_out: 2 device nodes of '/dev' were left out");
    }

    @Test
    void aCopyHasNoMorePowerThanItsOwner() throws Exception {
        guestfs.mkdir("/d");
        for (String name : List.of("plain", "setuid", "setgid", "capable")) {
            guestfs.touch("/d/" + name);
        }
        guestfs.chmod(04755, "/d/setuid");
        guestfs.chmod(02755, "/d/setgid");
        guestfs.capSetFile("/d/capable", "cap_net_raw+ep");
        var warnings = new ArrayList<String>();
        var registration = guestfs.addListener(
                (handle, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
        guestfs.copyOut("/d", host.toString());
        registration.close();
        assertThat(shell("stat -c '%n %a' d/*")).isEqualTo("d/capable 644\nd/plain 644\nd/setgid 755\nd/setuid 755\n");
        assertThat(shell("getfattr -dm - d/*")).doesNotContain("capability");
        assertThat(warnings)
                .containsExactly("copy_out: 3 files of '/d' lost their set-user-ID or set-group-ID bit, or their"
                        + " capabilities");
    }

    @Test
    void aDirectoryKeepsItsStickyBitAndItsGroup() throws Exception {
        guestfs.mkdirMode("/tmp", 01777);
        guestfs.mkdirMode("/shared", 02555);
        guestfs.chmod(01777, "/tmp");
        guestfs.chmod(02555, "/shared");
        guestfs.copyOut("/tmp", host.toString());
        guestfs.copyOut("/shared", host.toString());
        assertThat(shell("stat -c '%n %a' tmp shared")).isEqualTo("tmp 1777\nshared 2555\n");
    }

    @Test
    void aDirectoryWithADotIsWhatIsInIt() throws Exception {
        Files.writeString(Files.createDirectory(host.resolve("tree")).resolve("file"), "content");
        guestfs.mkdir("/in");
        guestfs.copyIn(host.resolve("tree") + "/.", "/in");
        assertThat(guestfs.cat("/in/file")).isEqualTo("content");
        Path back = Files.createDirectory(host.resolve("back"));
        guestfs.copyOut("/in/.", back.toString());
        assertThat(back.resolve("file")).hasContent("content");
    }

    @Test
    void theDirectoryAboveALinkIsThatOfItsTarget() throws Exception {
        Files.createDirectories(host.resolve("real/below"));
        Files.writeString(host.resolve("real/file"), "of the target");
        Files.writeString(host.resolve("file"), "of the link");
        Files.createSymbolicLink(host.resolve("link"), Path.of("real/below"));
        guestfs.copyIn(host.resolve("link") + "/../file", "/");
        assertThat(guestfs.cat("/file")).isEqualTo("of the target");
        Files.delete(host.resolve("real/file"));
        guestfs.copyOut("/file", host.resolve("link") + "/..");
        assertThat(host.resolve("real/file")).hasContent("of the target");
    }

    @Test
    void anEmptyDirectoryDoesNotGiveWayToAFile() throws Exception {
        guestfs.touch("/name");
        Files.createDirectory(host.resolve("name"));
        assertThatThrownBy(() -> guestfs.copyOut("/name", host.toString()))
                .isInstanceOfSatisfying(
                        OperationException.class, e -> assertThat(e.errnoName()).isEqualTo("EISDIR"));
        assertThat(host.resolve("name")).isDirectory();
        assertThat(names(host)).containsExactly("name");
    }

    @Test
    void anEmptyPathIsNotTheWorkingDirectory() {
        assertThatThrownBy(() -> guestfs.copyIn("", "/")).hasMessageContaining("the path on the host is empty");
        assertThatThrownBy(() -> guestfs.copyOut("/", "")).hasMessageContaining("the path on the host is empty");
        assertThatThrownBy(() -> guestfs.mountLocal(""))
                .isInstanceOfSatisfying(
                        OperationException.class, e -> assertThat(e.errnoName()).isEqualTo("ENOENT"));
    }

    @Test
    void whatCannotBeCopiedIsSaid() throws Exception {
        assertThatThrownBy(() -> guestfs.copyIn(host.resolve("none").toString(), "/"))
                .hasMessageContaining("none' does not exist");
        assertThatThrownBy(() -> guestfs.copyIn(host.toString(), "/none"))
                .hasMessageContaining("target '/none' is not a directory");
        assertThatThrownBy(() -> guestfs.copyOut("/none", host.toString()))
                .hasMessageContaining("'/none' is not a file or directory");
        assertThatThrownBy(() -> guestfs.copyOut("/", host.resolve("none").toString()))
                .hasMessageContaining("none' is not a directory");
        assertThatThrownBy(() -> guestfs.copyOut("/..", host.toString()))
                .hasMessageContaining("does not say what its copy is to be called");
        guestfs = SharedAppliance.blank();
        guestfs.mke2fs(
                SharedAppliance.DISK, Mke2fsOptions.builder().blockscount(4096).build());
        guestfs.mount(SharedAppliance.DISK, "/");
        Files.write(host.resolve("large"), new byte[8 << 20]);
        shell("tr '\\0' x < large > full && mv full large");
        assertThatThrownBy(() -> guestfs.copyIn(host.resolve("large").toString(), "/"))
                .as("the guest's disk is too small")
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("tar: large:");
        guestfs.pingDaemon();
        assertThat(names(host)).containsExactly("large");
    }

    private List<String> names(Path directory) throws Exception {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private String shell(String script) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(host.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        process.waitFor();
        return output;
    }
}
