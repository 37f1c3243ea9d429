// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.util.List;
import org.guestfs.api.MkswapOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Swap space, made and used, by what the kernel of the appliance says that it uses. */
@Tag("appliance")
final class SwapIT {
    private static final String UUID = "12345678-9abc-4def-8123-456789abcdef";

    private Guestfs guestfs;

    @BeforeEach
    void blank() {
        guestfs = SharedAppliance.blank();
    }

    /** A test that fails must not leave a disk in use. */
    @AfterEach
    void unused() {
        guestfs.debug("sh", List.of("swapoff -a"));
    }

    /** The lines of the kernel's table, but for its heading. */
    private List<String> used() {
        return guestfs.debug("sh", List.of("cat /proc/swaps")).lines().skip(1).toList();
    }

    /** Linux may have found the disks in another order. */
    private String kernelName(String device) {
        return guestfs.debug("sh", List.of("findfs UUID=" + guestfs.vfsUuid(device)))
                .strip();
    }

    @Test
    void aDeviceOfSwapSpaceHasASignatureALabelAndAnIdentity() {
        guestfs.mkswap(DISK, MkswapOptions.builder().label("SWAP").uuid(UUID).build());
        assertThat(guestfs.preadDevice(DISK, 10, 4096 - 10)).isEqualTo(bytes("SWAPSPACE2"));
        assertThat(guestfs.vfsLabel(DISK)).isEqualTo("SWAP");
        assertThat(guestfs.vfsUuid(DISK)).isEqualTo(UUID);
        guestfs.mkswap(SECOND_DISK);
        assertThat(guestfs.vfsType(SECOND_DISK)).isEqualTo("swap");
        assertThat(guestfs.vfsLabel(SECOND_DISK)).isEmpty();
        assertThat(guestfs.vfsUuid(SECOND_DISK)).hasSize(36).isNotEqualTo(UUID);
    }

    @Test
    @SuppressWarnings("deprecation")
    void theOldWaysGiveALabelOrAnIdentity() {
        guestfs.mkswapL("OLD", DISK);
        guestfs.mkswapU(UUID, SECOND_DISK);
        assertThat(guestfs.blkid(DISK)).containsEntry("TYPE", "swap").containsEntry("LABEL", "OLD");
        assertThat(guestfs.blkid(SECOND_DISK)).containsEntry("UUID", UUID).doesNotContainKey("LABEL");
    }

    @Test
    void aDeviceIsUsedByItsName() {
        guestfs.mkswap(DISK);
        guestfs.swaponDevice(DISK);
        assertThat(used())
                .singleElement()
                .asString()
                .startsWith(kernelName(DISK) + " ")
                .contains("partition\t524284");
        var busy = catchThrowableOfType(OperationException.class, () -> guestfs.swaponDevice(DISK));
        assertThat(busy).hasMessageContaining("busy");
        guestfs.swapoffDevice(DISK);
        assertThat(used()).isEmpty();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.swapoffDevice(DISK)))
                .hasMessageContaining("swapoff");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.swaponDevice(SECOND_DISK)))
                .hasMessageContaining("swapon");
    }

    @Test
    void aDeviceIsUsedByItsLabelOrIdentity() {
        guestfs.mkswap(DISK, MkswapOptions.builder().label("SWAP").build());
        guestfs.mkswap(SECOND_DISK, MkswapOptions.builder().uuid(UUID).build());
        guestfs.swaponLabel("SWAP");
        assertThat(used()).singleElement().asString().startsWith(kernelName(DISK) + " ");
        guestfs.swaponUuid(UUID);
        assertThat(used()).hasSize(2);
        guestfs.swapoffLabel("SWAP");
        assertThat(used()).singleElement().asString().startsWith(kernelName(SECOND_DISK) + " ");
        guestfs.swapoffUuid(UUID);
        assertThat(used()).isEmpty();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.swaponLabel("NONE")))
                .hasMessageContaining("NONE");
    }

    @Test
    void aFileIsUsed() {
        guestfs.mkfs("ext2", DISK);
        guestfs.mount(DISK, "/");
        guestfs.fill(0, 4 << 20, "/file");
        guestfs.mkswapFile("/file");
        assertThat(guestfs.pread("/file", 10, 4096 - 10)).isEqualTo(bytes("SWAPSPACE2"));
        guestfs.swaponFile("/file");
        assertThat(used())
                .singleElement()
                .asString()
                .startsWith("/sysroot/file ")
                .contains("file\t\t4092");
        guestfs.swapoffFile("/file");
        assertThat(used()).isEmpty();
    }
}
