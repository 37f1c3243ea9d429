// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * A dynamic disk of Windows, for want of a program on Linux that makes one: a partition table, and the database of the
 * Logical Disk Manager with one simple volume. Numbers are big-endian; those of records have their length before them.
 */
final class DynamicDisk {
    static final String GROUP = "11111111-2222-3333-4444-555555555555";
    static final String NAME = "Disk1";
    static final String GROUP_NAME = "GroupDg0";
    static final String VOLUME = "Volume1";
    static final String HINT = "E:";
    static final String PARTITION = NAME + "-01";
    static final long VOLUME_SIZE = 16L << 20;

    private static final String DISK = "66666666-7777-8888-9999-aaaaaaaaaaaa";
    private static final int SECTOR = 512;
    private static final int PRIVATE_HEADER = 6;
    private static final int DATA_START = 63;
    private static final int DATA_SIZE = 32 << 11;
    private static final int DATABASE_START = DATA_START + DATA_SIZE;
    private static final int DATABASE_SIZE = 2048;
    private static final int CONTENTS = 2;
    private static final int CONFIGURATION = 17;
    private static final int RECORD = 128;

    private static final int DISK_ID = 1;
    private static final int GROUP_ID = 2;
    private static final int VOLUME_ID = 3;
    private static final int COMPONENT_ID = 4;
    private static final int PARTITION_ID = 5;

    private final ByteBuffer image = ByteBuffer.allocate((DATABASE_START + DATABASE_SIZE) * SECTOR);

    private int records;

    private DynamicDisk() {}

    static byte[] image() {
        var disk = new DynamicDisk();
        disk.partitionTable();
        disk.privateHeader();
        disk.tableOfContents();
        disk.database();
        disk.record(0x34, 0, record(DISK_ID, NAME).text(DISK));
        disk.record(0x35, 0, record(GROUP_ID, GROUP_NAME).text(GROUP));
        disk.record(
                0x51,
                0x02,
                record(VOLUME_ID, VOLUME)
                        .text("gen")
                        .text("")
                        .zeroes(14)
                        .bytes(3, 0, 1, 0, 0, 0, 0)
                        .number(1)
                        .zeroes(16)
                        .number(VOLUME_SIZE / SECTOR)
                        .zeroes(4)
                        .bytes(7)
                        .zeroes(16)
                        .text(HINT));
        disk.record(
                0x32,
                0,
                record(COMPONENT_ID, VOLUME + "-01")
                        .text("ACTIVE")
                        .bytes(2)
                        .zeroes(4)
                        .number(1)
                        .zeroes(16)
                        .number(VOLUME_ID)
                        .zeroes(1));
        disk.record(
                0x33,
                0,
                record(PARTITION_ID, PARTITION)
                        .zeroes(12)
                        .zeroes(8)
                        .zeroes(8)
                        .number(VOLUME_SIZE / SECTOR)
                        .number(COMPONENT_ID)
                        .number(DISK_ID));
        return disk.image.array();
    }

    private void partitionTable() {
        image.put(446 + 4, (byte) 0x42);
        image.putInt(446 + 8, Integer.reverseBytes(DATA_START));
        image.putInt(446 + 12, Integer.reverseBytes(DATA_SIZE));
        image.putShort(510, (short) 0x55aa);
    }

    private void privateHeader() {
        int start = PRIVATE_HEADER * SECTOR;
        text(start, "PRIVHEAD");
        image.putShort(start + 12, (short) 2).putShort(start + 14, (short) 11);
        text(start + 48, DISK);
        text(start + 112, GROUP);
        text(start + 176, GROUP);
        text(start + 240, GROUP_NAME);
        image.putLong(start + 283, DATA_START).putLong(start + 291, DATA_SIZE);
        image.putLong(start + 299, DATABASE_START).putLong(start + 307, DATABASE_SIZE);
    }

    private void tableOfContents() {
        int start = (DATABASE_START + CONTENTS) * SECTOR;
        text(start, "TOCBLOCK");
        text(start + 36, "config");
        image.putLong(start + 46, CONFIGURATION).putLong(start + 54, 1024);
        text(start + 70, "log");
        image.putLong(start + 80, CONFIGURATION + 1024).putLong(start + 88, 256);
    }

    private void database() {
        int start = (DATABASE_START + CONFIGURATION) * SECTOR;
        text(start, "VMDB");
        image.putInt(start + 4, 5).putInt(start + 8, RECORD).putInt(start + 12, SECTOR);
        image.putShort(start + 16, (short) 1).putShort(start + 18, (short) 4).putShort(start + 20, (short) 10);
        text(start + 22, GROUP_NAME);
        text(start + 53, GROUP);
        image.putLong(start + 117, 1).putLong(start + 125, 1);
        for (int i = 0; i < 4; i++) {
            image.putInt(start + 133 + 4 * i, 1);
        }
    }

    private void record(int type, int flags, Content content) {
        int start = (DATABASE_START + CONFIGURATION + 1) * SECTOR + records++ * RECORD;
        byte[] bytes = content.stream.toByteArray();
        text(start, "VBLK");
        image.putInt(start + 4, records).putInt(start + 8, records).putShort(start + 14, (short) 1);
        image.put(start + 18, (byte) flags).put(start + 19, (byte) type).putInt(start + 20, bytes.length);
        image.put(start + 24, bytes);
    }

    private void text(int offset, String text) {
        image.put(offset, text.getBytes(ISO_8859_1));
    }

    private static Content record(int id, String name) {
        return new Content().number(id).text(name);
    }

    /** What a record holds. */
    private static final class Content {
        private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

        Content number(long value) {
            stream.write(4);
            stream.writeBytes(ByteBuffer.allocate(4).putInt((int) value).array());
            return this;
        }

        Content text(String text) {
            stream.write(text.length());
            stream.writeBytes(text.getBytes(ISO_8859_1));
            return this;
        }

        Content bytes(int... values) {
            for (int value : values) {
                stream.write(value);
            }
            return this;
        }

        Content zeroes(int count) {
            stream.writeBytes(new byte[count]);
            return this;
        }
    }
}
