// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

/** The parts of a mode, as Linux has them. */
final class FileMode {
    static final int PERMISSIONS = 07777;

    private static final long TYPE = 0170000;
    private static final long DIRECTORY = 0040000;
    private static final long SYMBOLIC_LINK = 0120000;
    private static final long ANY_EXECUTE = 0111;
    private static final int OWNER_SHIFT = 6;
    private static final int GROUP_SHIFT = 3;
    private static final int READ_WRITE = 6;
    private static final int EXECUTE = 1;
    private static final int ALL = 7;

    private FileMode() {}

    static boolean isDirectory(long mode) {
        return (mode & TYPE) == DIRECTORY;
    }

    static boolean isSymbolicLink(long mode) {
        return (mode & TYPE) == SYMBOLIC_LINK;
    }

    /** The type that the letter of a directory entry stands for, 0 if it does not say. */
    static int typeOf(char letter) {
        return switch (letter) {
            case 'f' -> 0010000;
            case 'c' -> 0020000;
            case 'd' -> 0040000;
            case 'b' -> 0060000;
            case 'r' -> 0100000;
            case 'l' -> 0120000;
            case 's' -> 0140000;
            default -> 0;
        };
    }

    /** What a user may do, as bits of 4 to read, 2 to write and 1 to execute. */
    static int allowed(long mode, long owner, long group, User user) {
        if (user.uid() == 0) {
            return isDirectory(mode) || (mode & ANY_EXECUTE) != 0 ? READ_WRITE | EXECUTE : READ_WRITE;
        }
        int shift = user.uid() == owner ? OWNER_SHIFT : user.gid() == group ? GROUP_SHIFT : 0;
        return (int) (mode >> shift) & ALL;
    }
}
