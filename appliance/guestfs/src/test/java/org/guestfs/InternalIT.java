// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.Payload.stream;
import static org.guestfs.Payload.text;
import static org.guestfs.SharedAppliance.DISK;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.api.Application2;
import org.guestfs.api.InternalActions;
import org.guestfs.api.InternalMountable;
import org.guestfs.api.Xattr;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daemon's procedures that have no method, because the library builds its own actions on them. */
@Tag("appliance")
final class InternalIT {
    private static final int DEVICE = 0;
    private static final int BTRFS_VOLUME = 1;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    private <R> R call(Action<R> action, Object... arguments) {
        return guestfs.invoke(Call.of(action, arguments));
    }

    /** What a procedure sends that ends with a file. */
    private byte[] sent(Action<Void> action, Object argument) {
        return received(target -> call(action, argument, FileOut.of(target)));
    }

    /** A destination that makes the daemon stop as soon as it has agreed. */
    private final class Cancelling implements FileOut {
        @Override
        public OutputStream open() {
            guestfs.userCancel();
            return OutputStream.nullOutputStream();
        }
    }

    @Test
    void aWalkThatIsCancelledLeavesTheHandleUsable() {
        guestfs.mkdirP("/below/it");
        guestfs.debug(
                "sh",
                List.of(
                        "cd /sysroot && touch $(seq 5000) && cd below && touch $(seq 5000) && cd it && touch $(seq 5000)"));
        guestfs.sync();
        Call<Void> walk = Call.of(InternalActions.INTERNAL_FILESYSTEM_WALK, DISK, new Cancelling());
        assertThat(catchThrowableOfType(OperationCancelledException.class, () -> guestfs.invoke(walk)))
                .isNotNull();
        assertThat(guestfs.exists("/below/it/1")).isTrue();
        assertThat(guestfs.filesystemWalk(DISK)).hasSizeGreaterThan(15_000);
    }

    @Test
    void featuresHaveThreeAnswers() {
        assertThat(call(InternalActions.INTERNAL_FEATURE_AVAILABLE, "acl")).isZero();
        assertThat(call(InternalActions.INTERNAL_FEATURE_AVAILABLE, "selinuxrelabel"))
                .isEqualTo(1);
        assertThat(call(InternalActions.INTERNAL_FEATURE_AVAILABLE, "nosuchgroup"))
                .isEqualTo(2);
    }

    @Test
    void mountablesAreTakenApart() {
        assertThat(call(InternalActions.INTERNAL_PARSE_MOUNTABLE, DISK))
                .isEqualTo(new InternalMountable(DEVICE, DISK, ""));
        assertThat(call(InternalActions.INTERNAL_PARSE_MOUNTABLE, "btrfsvol:" + DISK + "/volume/below"))
                .isEqualTo(new InternalMountable(BTRFS_VOLUME, DISK, "volume/below"));
    }

    @Test
    void contentsAreWrittenAndAppended() {
        call(InternalActions.INTERNAL_WRITE, "/file", bytes("first"));
        call(InternalActions.INTERNAL_WRITE, "/file", bytes("one"));
        call(InternalActions.INTERNAL_WRITE_APPEND, "/file", bytes(" two"));
        assertThat(guestfs.cat("/file")).isEqualTo("one two");
    }

    @Test
    void listsOfNamesAreAnsweredInOrder() {
        guestfs.write("/file", bytes("12345"));
        guestfs.lnS("file", "/link");
        guestfs.setxattr("user.name", "value", 5, "/file");
        List<String> names = List.of("link", "none", "file");
        assertThat(call(InternalActions.INTERNAL_LSTATNSLIST, "/", names))
                .extracting(status -> status.stIno() < 0 ? -1 : status.stSize())
                .containsExactly(4L, -1L, 5L);
        assertThat(call(InternalActions.INTERNAL_READLINKLIST, "/", names)).containsExactly("file", "", "");
        assertThat(call(InternalActions.INTERNAL_LXATTRLIST, "/", List.of("file")))
                .containsExactly(new Xattr("", bytes("1\0")), new Xattr("user.name", bytes("value")));
    }

    @Test
    void filesystemsThatAreNotMountedAreSentAsRecords() {
        guestfs.write("/walked", bytes("content"));
        long inode = guestfs.statns("/walked").stIno();
        guestfs.umountAll();
        assertThat(text(sent(InternalActions.INTERNAL_FILESYSTEM_WALK, DISK))).contains("walked", "lost+found");
        assertThat(text(received(target -> call(InternalActions.INTERNAL_FIND_INODE, DISK, inode, FileOut.of(target)))))
                .contains("walked")
                .doesNotContain("lost+found");
    }

    @Test
    void filesOfTheApplianceAreUploaded() {
        call(InternalActions.INTERNAL_UPLOAD, FileIn.of(stream("#!/bin/sh\necho ran\n")), "/tmp/program", 0755);
        try {
            assertThat(guestfs.debug("sh", List.of("/tmp/program"))).isEqualTo("ran");
        } finally {
            guestfs.debug("sh", List.of("rm", "/tmp/program"));
        }
    }

    @Test
    void packagesAreReadFromTheDatabaseOfRpm(@TempDir Path directory) throws Exception {
        Path database = RpmDatabase.make(directory);
        guestfs.mkdirP("/var/lib/rpm");
        guestfs.upload(database, "/var/lib/rpm/rpmdb.sqlite");
        // The daemon's library reads the configuration of the guest.
        guestfs.mkdirP("/usr/lib/rpm");
        guestfs.touch("/usr/lib/rpm/rpmrc");
        guestfs.write("/usr/lib/rpm/macros", bytes("%_dbpath /var/lib/rpm\n%_db_backend sqlite\n"));
        List<Application2> packages = call(InternalActions.INTERNAL_LIST_RPM_APPLICATIONS);
        assertThat(packages).hasSize(1);
        Application2 tested = packages.get(0);
        assertThat(List.of(tested.app2Name(), tested.app2Version(), tested.app2Release(), tested.app2Arch()))
                .containsExactly("tested", "1.2", "4", "noarch");
        assertThat(tested.app2Epoch()).isEqualTo(3);
        assertThat(tested.app2Summary()).isEqualTo("a package");
        assertThat(tested.app2Description()).isEqualTo("Made by a test.");
    }

    @Test
    void autosyncUnmountsEverything() {
        guestfs.write("/file", bytes("content"));
        call(InternalActions.INTERNAL_AUTOSYNC);
        assertThat(guestfs.mounts()).isEmpty();
        guestfs.mountRo(DISK, "/");
        assertThat(guestfs.cat("/file")).isEqualTo("content");
        guestfs.umountAll();
    }
}
