// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The smallest registry hive: a header, and one page with a root key and the security descriptor that keys share. */
final class RegistryHive {
    static final String ROOT_NAME = "Root";

    private static final int PAGE = 4096;
    private static final int PAGE_HEADER = 32;
    private static final int ROOT_SIZE = 88;
    private static final int SECURITY_SIZE = 48;
    private static final int NONE = -1;

    /** The cell with the rest of the page; hivex looks at all cells when it opens a hive. */
    private static final int LAST_CELL = PAGE + PAGE_HEADER + ROOT_SIZE + SECURITY_SIZE;

    private RegistryHive() {}

    static byte[] empty() {
        ByteBuffer hive = ByteBuffer.allocate(2 * PAGE).order(ByteOrder.LITTLE_ENDIAN);
        header(hive);
        hive.position(PAGE);
        hive.put(ascii("hbin")).putInt(0).putInt(PAGE);
        rootKey(hive, PAGE + PAGE_HEADER);
        securityDescriptor(hive, PAGE + PAGE_HEADER + ROOT_SIZE);
        // The rest of the page is one free cell: its size is positive.
        hive.putInt(LAST_CELL, 2 * PAGE - LAST_CELL);
        return hive.array();
    }

    /** Gives a cell a size that no cell can have. */
    static void damage(byte[] hive) {
        ByteBuffer.wrap(hive).order(ByteOrder.LITTLE_ENDIAN).putInt(LAST_CELL, 2);
    }

    private static void header(ByteBuffer hive) {
        hive.put(ascii("regf")).putInt(1).putInt(1);
        // Version 1.5; the offset of the root key and the length of the pages.
        hive.putInt(20, 1)
                .putInt(24, 5)
                .putInt(32, 1)
                .putInt(36, PAGE_HEADER)
                .putInt(40, PAGE)
                .putInt(44, 1);
        int sum = 0;
        for (int i = 0; i < 508; i += 4) {
            sum ^= hive.getInt(i);
        }
        hive.putInt(508, sum);
    }

    private static void rootKey(ByteBuffer hive, int offset) {
        byte[] name = ascii(ROOT_NAME);
        // Cells in use have a negative size. 0x2c: the root of a hive, not to be deleted, its name in Latin-1.
        hive.position(offset);
        hive.putInt(-ROOT_SIZE).put(ascii("nk")).putShort((short) 0x2c).putLong(0);
        // No subkeys, no values, the security descriptor after this cell, no class.
        hive.putInt(0)
                .putInt(NONE)
                .putInt(0)
                .putInt(0)
                .putInt(NONE)
                .putInt(NONE)
                .putInt(0)
                .putInt(NONE);
        hive.putInt(PAGE_HEADER + ROOT_SIZE).putInt(NONE);
        hive.position(offset + 4 + 72);
        hive.putShort((short) name.length).putShort((short) 0).put(name);
    }

    private static void securityDescriptor(ByteBuffer hive, int offset) {
        int self = PAGE_HEADER + ROOT_SIZE;
        hive.position(offset);
        hive.putInt(-SECURITY_SIZE).put(ascii("sk")).putShort((short) 0);
        // The next and the previous one, how many keys use it, its length.
        hive.putInt(self).putInt(self).putInt(1).putInt(20);
        // A descriptor that says nothing: revision 1, self-relative.
        hive.put((byte) 1).put((byte) 0).putShort((short) 0x8000);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
