// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.api.CopyAttributesOptions;
import org.guestfs.api.IsBlockdevOptions;
import org.guestfs.api.IsChardevOptions;
import org.guestfs.api.IsDirOptions;
import org.guestfs.api.IsFifoOptions;
import org.guestfs.api.IsFileOptions;
import org.guestfs.api.IsSocketOptions;
import org.guestfs.api.Stat;
import org.guestfs.api.Statns;
import org.guestfs.api.Xattr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of files beside their contents: type, owner, mode, times, attributes, labels. */
@Tag("appliance")
final class MetadataIT {
    private static final int SOCKET = 0140000;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    @Test
    void theOwnerOfALinkIsNotThatOfItsTarget() {
        guestfs.touch("/file");
        guestfs.lnS("file", "/link");
        guestfs.chown(10, 20, "/link");
        guestfs.lchown(30, 40, "/link");
        Statns target = guestfs.statns("/link");
        Statns link = guestfs.lstatns("/link");
        assertThat(List.of(target.stUid(), target.stGid())).containsExactly(10L, 20L);
        assertThat(List.of(link.stUid(), link.stGid())).containsExactly(30L, 40L);
        assertThat(target.stIno()).isNotEqualTo(link.stIno());
    }

    @Test
    void modesIncludeTheBitsBeyondPermissions() {
        guestfs.touch("/file");
        guestfs.chmod(06755, "/file");
        assertThat(guestfs.statns("/file").stMode()).isEqualTo(0106755);
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.chmod(-1, "/file"));
        assertThat(refusal).hasMessageContaining("mode is negative");
        var missing = catchThrowableOfType(OperationException.class, () -> guestfs.chmod(0600, "/none"));
        assertThat(missing.errnoName()).isEqualTo("ENOENT");
    }

    @Test
    void timesAreSetToTheNanosecondOrLeftOrTakenFromTheClock() {
        guestfs.touch("/file");
        guestfs.utimens("/file", 1_000_000_000, 123_456_789, 2_000_000_000, 987_654_321);
        assertTimes(1_000_000_000, 123_456_789, 2_000_000_000, 987_654_321);
        // -2 leaves a time as it is, -1 means now.
        guestfs.utimens("/file", 0, -2, 5, 6);
        assertTimes(1_000_000_000, 123_456_789, 5, 6);
        guestfs.utimens("/file", 3, 4, 0, -1);
        Statns status = guestfs.statns("/file");
        assertThat(status.stAtimeSec()).isEqualTo(3);
        assertThat(status.stMtimeSec()).isGreaterThan(1_700_000_000);
    }

    private void assertTimes(long accessed, long accessedNanos, long modified, long modifiedNanos) {
        Statns status = guestfs.statns("/file");
        assertThat(List.of(status.stAtimeSec(), status.stAtimeNsec(), status.stMtimeSec(), status.stMtimeNsec()))
                .containsExactly(accessed, accessedNanos, modified, modifiedNanos);
    }

    @Test
    void theMaskTakesBitsFromNewFiles(@TempDir Path host) throws Exception {
        assertThat(guestfs.getUmask()).isEqualTo(022);
        assertThat(guestfs.umask(077)).isEqualTo(022);
        try {
            guestfs.touch("/private");
            guestfs.mkdir("/directory");
            assertThat(guestfs.getUmask()).isEqualTo(077);
            // The mask of files on the host is that of this process.
            guestfs.download("/private", host.resolve("downloaded"));
            assertThat(Files.getPosixFilePermissions(host.resolve("downloaded")))
                    .isEqualTo(Files.getPosixFilePermissions(Files.createFile(host.resolve("created"))));
        } finally {
            assertThat(guestfs.umask(022)).isEqualTo(077);
        }
        assertThat(guestfs.statns("/private").stMode() & 0777).isEqualTo(0600);
        assertThat(guestfs.statns("/directory").stMode() & 0777).isEqualTo(0700);
    }

    @Test
    void eachTypeIsToldFromTheOthersAndLinksAreFollowedOnRequest() {
        guestfs.mkdir("/directory");
        guestfs.touch("/file");
        guestfs.mkfifo(0600, "/fifo");
        guestfs.mknod(SOCKET | 0600, 0, 0, "/socket");
        guestfs.mknodB(0600, 7, 0, "/block");
        guestfs.mknodC(0600, 1, 3, "/character");
        assertThat(types("/directory")).isEqualTo("d");
        assertThat(types("/file")).isEqualTo("f");
        assertThat(types("/fifo")).isEqualTo("p");
        assertThat(types("/socket")).isEqualTo("s");
        assertThat(types("/block")).isEqualTo("b");
        assertThat(types("/character")).isEqualTo("c");
        assertThat(types("/none")).isEmpty();
        for (String name : List.of("directory", "file", "fifo", "socket", "block", "character")) {
            guestfs.lnS(name, "/link-to-" + name);
            assertThat(types("/link-to-" + name)).isEqualTo("l");
            assertThat(typesFollowingLinks("/link-to-" + name)).isEqualTo(types("/" + name));
        }
        assertThat(guestfs.exists("/link-to-file")).isTrue();
        assertThat(guestfs.exists("/none")).isFalse();
    }

    private String types(String path) {
        return letter("d", guestfs.isDir(path))
                + letter("f", guestfs.isFile(path))
                + letter("p", guestfs.isFifo(path))
                + letter("s", guestfs.isSocket(path))
                + letter("b", guestfs.isBlockdev(path))
                + letter("c", guestfs.isChardev(path))
                + letter("l", guestfs.isSymlink(path));
    }

    private String typesFollowingLinks(String path) {
        var directory = IsDirOptions.builder().followsymlinks(true).build();
        var file = IsFileOptions.builder().followsymlinks(true).build();
        var fifo = IsFifoOptions.builder().followsymlinks(true).build();
        var socket = IsSocketOptions.builder().followsymlinks(true).build();
        var block = IsBlockdevOptions.builder().followsymlinks(true).build();
        var character = IsChardevOptions.builder().followsymlinks(true).build();
        return letter("d", guestfs.isDir(path, directory))
                + letter("f", guestfs.isFile(path, file))
                + letter("p", guestfs.isFifo(path, fifo))
                + letter("s", guestfs.isSocket(path, socket))
                + letter("b", guestfs.isBlockdev(path, block))
                + letter("c", guestfs.isChardev(path, character));
    }

    private static String letter(String letter, boolean present) {
        return present ? letter : "";
    }

    @Test
    @SuppressWarnings("deprecation")
    void oldStatusesAreTheNewOnesWithoutNanoseconds() {
        guestfs.write("/file", new byte[5000]);
        guestfs.utimens("/file", 1000, 1, 2000, 2);
        guestfs.lnS("file", "/link");
        assertThat(guestfs.filesize("/file")).isEqualTo(5000);
        assertThat(guestfs.stat("/link")).isEqualTo(withoutNanoseconds(guestfs.statns("/file")));
        assertThat(guestfs.lstat("/link")).isEqualTo(withoutNanoseconds(guestfs.lstatns("/link")));
        assertThat(guestfs.stat("/file").size()).isEqualTo(5000);
        List<String> names = List.of("link", "none", "file");
        List<Statns> statuses = guestfs.lstatnslist("/", names);
        assertThat(statuses).extracting(Statns::stIno).element(1).isEqualTo(-1L);
        assertThat(statuses.get(0)).isEqualTo(guestfs.lstatns("/link"));
        assertThat(statuses.get(2)).isEqualTo(guestfs.lstatns("/file"));
        assertThat(guestfs.lstatlist("/", names))
                .isEqualTo(statuses.stream().map(MetadataIT::withoutNanoseconds).toList());
    }

    private static Stat withoutNanoseconds(Statns status) {
        return new Stat(
                status.stDev(),
                status.stIno(),
                status.stMode(),
                status.stNlink(),
                status.stUid(),
                status.stGid(),
                status.stRdev(),
                status.stSize(),
                status.stBlksize(),
                status.stBlocks(),
                status.stAtimeSec(),
                status.stMtimeSec(),
                status.stCtimeSec());
    }

    @Test
    void attributesOfFilesAreBinary() {
        guestfs.touch("/file");
        guestfs.lnS("file", "/link");
        guestfs.setxattr("user.text", "value", 5, "/link");
        guestfs.setxattr("user.part", "value", 2, "/file");
        guestfs.setxattr("user.gone", "value", 5, "/file");
        guestfs.removexattr("user.gone", "/link");
        assertThat(guestfs.getxattr("/link", "user.text")).isEqualTo(bytes("value"));
        assertThat(guestfs.getxattr("/file", "user.part")).isEqualTo(bytes("va"));
        assertThat(guestfs.getxattrs("/link"))
                .containsExactlyInAnyOrder(new Xattr("user.text", bytes("value")), new Xattr("user.part", bytes("va")));
        var gone = catchThrowableOfType(OperationException.class, () -> guestfs.getxattr("/file", "user.gone"));
        assertThat(gone.errnoName()).isEqualTo("ENODATA");
    }

    @Test
    void linksHaveAttributesOfTheirOwn() {
        guestfs.touch("/file");
        guestfs.lnS("file", "/link");
        guestfs.lsetxattr("trusted.of", "link", 4, "/link");
        guestfs.lsetxattr("trusted.gone", "x", 1, "/link");
        guestfs.lremovexattr("trusted.gone", "/link");
        assertThat(guestfs.lgetxattr("/link", "trusted.of")).isEqualTo(bytes("link"));
        assertThat(guestfs.lgetxattrs("/link")).containsExactly(new Xattr("trusted.of", bytes("link")));
        assertThat(guestfs.getxattrs("/link")).isEmpty();
        // A record without a name, which holds a count and a NUL, opens each file that exists.
        assertThat(guestfs.lxattrlist("/", List.of("file", "link", "none")))
                .containsExactly(
                        new Xattr("", bytes("0\0")),
                        new Xattr("", bytes("1\0")),
                        new Xattr("trusted.of", bytes("link")),
                        new Xattr("", new byte[0]));
    }

    @Test
    void attributesAreCopiedAsFarAsAsked() {
        guestfs.touch("/from");
        guestfs.chmod(0641, "/from");
        guestfs.chown(11, 12, "/from");
        guestfs.setxattr("user.name", "value", 5, "/from");
        assertCopied(CopyAttributesOptions.builder().mode(true), 0641, 0, false);
        assertCopied(CopyAttributesOptions.builder().ownership(true), 0644, 11, false);
        assertCopied(CopyAttributesOptions.builder().xattributes(true), 0644, 0, true);
        assertCopied(CopyAttributesOptions.builder().all(true), 0641, 11, true);
        assertCopied(CopyAttributesOptions.builder().all(true).mode(false), 0644, 11, true);
        guestfs.touch("/unchanged");
        guestfs.copyAttributes("/from", "/unchanged");
        assertThat(guestfs.statns("/unchanged").stMode() & 0777).isEqualTo(0644);
    }

    private void assertCopied(CopyAttributesOptions.Builder options, int mode, long owner, boolean attribute) {
        guestfs.touch("/to");
        guestfs.copyAttributes("/from", "/to", options.build());
        Statns status = guestfs.statns("/to");
        assertThat(status.stMode() & 0777).isEqualTo(mode);
        assertThat(status.stUid()).isEqualTo(owner);
        assertThat(guestfs.getxattrs("/to"))
                .isEqualTo(attribute ? List.of(new Xattr("user.name", bytes("value"))) : List.of());
        guestfs.rm("/to");
    }

    @Test
    void accessControlListsAreSetReadAndInherited() {
        guestfs.mkdir("/directory");
        guestfs.aclSetFile("/directory", "default", "u::rwx,g::r-x,o::---,u:7:rw-,m::rwx");
        guestfs.touch("/directory/inherited");
        assertThat(guestfs.aclGetFile("/directory", "default").lines())
                .containsExactly("user::rwx", "user:7:rw-", "group::r-x", "mask::rwx", "other::---");
        assertThat(guestfs.aclGetFile("/directory/inherited", "access")).contains("user:7:rw-");
        guestfs.aclDeleteDefFile("/directory");
        guestfs.touch("/directory/plain");
        assertThat(guestfs.aclGetFile("/directory", "default")).isEmpty();
        assertThat(guestfs.aclGetFile("/directory/plain", "access")).doesNotContain("user:7");
        guestfs.aclSetFile("/directory/plain", "access", "u::rwx,g::---,o::---");
        assertThat(guestfs.statns("/directory/plain").stMode() & 0777).isEqualTo(0700);
        var unknown = catchThrowableOfType(OperationException.class, () -> guestfs.aclGetFile("/directory", "other"));
        assertThat(unknown).hasMessageContaining("invalid acltype");
    }

    @Test
    void capabilitiesAreSetAndReadAsText() {
        guestfs.touch("/file");
        assertThat(guestfs.capGetFile("/file")).isEmpty();
        guestfs.capSetFile("/file", "cap_net_raw,cap_chown=ep");
        assertThat(guestfs.capGetFile("/file")).isEqualTo("cap_chown,cap_net_raw=ep");
        assertThat(guestfs.lgetxattrs("/file")).extracting(Xattr::attrname).containsExactly("security.capability");
    }

    /** The appliance runs without SELinux, so the kernel knows one context and takes no other. */
    @Test
    @SuppressWarnings("deprecation")
    void theContextOfTheDaemonIsTheOnlyOneThereIs() {
        String context = guestfs.getcon();
        var refusal = catchThrowableOfType(
                OperationException.class, () -> guestfs.setcon("system_u:system_r:unconfined_t:s0"));
        assertThat(refusal.errnoName()).isEqualTo("EINVAL");
        assertThat(guestfs.getcon()).isEqualTo(context).startsWith("unconfined");
    }
}
