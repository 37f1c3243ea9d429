// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestfs.api.FilesystemActions;
import org.guestfs.api.LvmActions;
import org.guestfs.api.MountActions;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DiskAliasTest {
    @ParameterizedTest
    @CsvSource({
        "/dev/vda, /dev/sda",
        "/dev/hdb1, /dev/sdb1",
        "/dev/xvdaa12, /dev/sdaa12",
        "/dev/ubda, /dev/sda",
        "btrfsvol:/dev/vda1/home, btrfsvol:/dev/sda1/home",
        "btrfsvol:/dev/hdb/a/dev/vda, btrfsvol:/dev/sdb/a/dev/vda"
    })
    void aDiskOfAnotherControllerIsTheOneWithItsLetter(String alias, String name) {
        assertThat(DiskAlias.resolve(alias)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dev/sda1",
                "/dev/md0",
                "/dev/mda",
                "/dev/nbd0",
                "/dev/fd0",
                "/dev/vd/a",
                "/dev/VG/LV",
                "/dev/mapper/vda",
                "/dev/dm-0",
                "/vda",
                "btrfsvol:/dev/VG/LV/vda",
                "/dev/",
                ""
            })
    void everythingElseKeepsItsName(String name) {
        assertThat(DiskAlias.resolve(name)).isEqualTo(name);
    }

    @Test
    void onlyDevicesInACallAreNamesOfDisks() {
        Call<?> call = Call.of(MountActions.MOUNT, "/dev/vda1", "/dev/vda1");
        assertThat(DiskAlias.resolve(call)).isEqualTo(Call.of(MountActions.MOUNT, "/dev/sda1", "/dev/vda1"));

        Call<?> list = Call.of(LvmActions.VGCREATE, "vda", List.of("/dev/vdb", "/dev/sdc"));
        assertThat(DiskAlias.resolve(list))
                .isEqualTo(Call.of(LvmActions.VGCREATE, "vda", List.of("/dev/sdb", "/dev/sdc")));

        Call<?> options = Call.of(FilesystemActions.MKFS, "ext4", "/dev/vda").with(null, null, null, null, "label");
        assertThat(DiskAlias.resolve(options))
                .isEqualTo(Call.of(FilesystemActions.MKFS, "ext4", "/dev/sda").with(null, null, null, null, "label"));
    }

    @Test
    void aCallWithoutAliasesIsTheSameCall() {
        Call<?> call = Call.of(MountActions.MOUNT, "/dev/sda1", "/");
        assertThat(DiskAlias.resolve(call)).isSameAs(call);
    }
}
