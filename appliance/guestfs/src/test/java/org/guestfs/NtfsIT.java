// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.guestfs.api.NtfscloneOutOptions;
import org.guestfs.api.NtfsfixOptions;
import org.guestfs.api.NtfsresizeOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** NTFS: probed, fixed, resized and cloned. */
@Tag("appliance")
final class NtfsIT {
    private static final String PARTITION = "/dev/sda1";
    private static final int SIZE = 64 << 20;

    private Guestfs guestfs;

    @BeforeEach
    void make() {
        guestfs = SharedAppliance.blank();
        guestfs.partInit(DISK, "mbr");
        guestfs.partAdd(DISK, "p", 2048, 2048 + SIZE / 512 - 1);
        guestfs.mkfs("ntfs", PARTITION);
    }

    private void write(String content) {
        guestfs.mount(PARTITION, "/");
        guestfs.write("/file", bytes(content));
        guestfs.umountAll();
    }

    private String read(String device) {
        guestfs.mountRo(device, "/");
        String content = guestfs.cat("/file");
        guestfs.umountAll();
        return content;
    }

    /** The number of sectors, little endian at 40 of the boot sector. */
    private int sectors() {
        byte[] field = guestfs.preadDevice(PARTITION, 4, 40);
        return ByteBuffer.wrap(field).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    @Test
    void whetherItCanBeMountedIsProbed() {
        assertThat(guestfs.ntfs3gProbe(true, PARTITION)).isZero();
        assertThat(guestfs.ntfs3gProbe(false, PARTITION)).isZero();
        // The exit status of the probe for what is no NTFS.
        assertThat(guestfs.ntfs3gProbe(true, SECOND_DISK)).isEqualTo(12);
    }

    @Test
    void aDamagedBootSectorIsFixedFromItsCopy() {
        write("content");
        guestfs.pwriteDevice(PARTITION, new byte[8], 3);
        assertThat(guestfs.ntfs3gProbe(true, PARTITION)).isNotZero();
        guestfs.ntfsfix(PARTITION);
        assertThat(guestfs.preadDevice(PARTITION, 8, 3)).isEqualTo(bytes("NTFS    "));
        guestfs.ntfsfix(
                PARTITION, NtfsfixOptions.builder().clearbadsectors(true).build());
        assertThat(read(PARTITION)).isEqualTo("content");
    }

    @Test
    @SuppressWarnings("deprecation")
    void itIsResizedUnlessACheckIsDue() {
        write("content");
        guestfs.ntfsresize(PARTITION, NtfsresizeOptions.builder().size(SIZE / 2).build());
        assertThat(sectors()).isBetween(SIZE / 2 / 512 - 8, SIZE / 2 / 512);
        var due = catchThrowableOfType(OperationException.class, () -> guestfs.ntfsresize(PARTITION));
        assertThat(due).hasMessageContaining("scheduled for check");
        guestfs.ntfsresize(PARTITION, NtfsresizeOptions.builder().force(true).build());
        assertThat(sectors()).isBetween(SIZE / 512 - 8, SIZE / 512);
        assertThat(read(PARTITION)).isEqualTo("content");
        guestfs.mkfs("ntfs", PARTITION);
        guestfs.ntfsresizeSize(PARTITION, 40 << 20);
        assertThat(sectors()).isBetween((40 << 20) / 512 - 8, (40 << 20) / 512);
    }

    @Test
    void aCloneIsMadeAndRestored() {
        write("content");
        byte[] clone = received(target -> guestfs.ntfscloneOut(PARTITION, target));
        assertThat(clone).startsWith(bytes("\0ntfsclone-image"));
        guestfs.ntfscloneIn(new ByteArrayInputStream(clone), SECOND_DISK);
        assertThat(read(SECOND_DISK)).isEqualTo("content");
        var options = NtfscloneOutOptions.builder()
                .metadataonly(true)
                .ignorefscheck(true)
                .preservetimestamps(true)
                .force(true)
                .rescue(true)
                .build();
        byte[] metadata = received(target -> guestfs.ntfscloneOut(PARTITION, target, options));
        assertThat(metadata).startsWith(bytes("\0ntfsclone-image"));
        assertThat(metadata.length).isLessThan(clone.length);
        assertThat(catchThrowableOfType(
                        OperationException.class,
                        () -> guestfs.ntfscloneIn(new ByteArrayInputStream(bytes("no clone")), SECOND_DISK)))
                .hasMessageContaining("ntfsclone");
    }

    @Test
    void filesAreReadByTheirNumber() {
        guestfs.mount(PARTITION, "/");
        byte[] content = Payload.random(100_000);
        guestfs.write("/file", content);
        long inode = guestfs.statns("/file").stIno();
        guestfs.umountAll();
        assertThat(received(target -> guestfs.ntfscatI(PARTITION, inode, target)))
                .isEqualTo(content);
        // Number 7 is the boot sector.
        byte[] boot = received(target -> guestfs.ntfscatI(PARTITION, 7, target));
        assertThat(Arrays.copyOf(boot, 512)).isEqualTo(guestfs.preadDevice(PARTITION, 512, 0));
    }
}
