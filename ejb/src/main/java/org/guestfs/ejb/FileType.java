// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * What a file is.
 *
 * @since 0.1
 */
public enum FileType {
    /** A folder. */
    DIRECTORY,
    /** A file with contents. */
    REGULAR,
    /** A symbolic link. */
    SYMLINK,
    /** A block device, which is never opened. */
    BLOCK_DEVICE,
    /** A character device, which is never opened. */
    CHARACTER_DEVICE,
    /** A pipe, which is never opened. */
    FIFO,
    /** A socket, which is never opened. */
    SOCKET,
    /** Something that the file system does not tell. */
    UNKNOWN;

    private static final int FORMAT = 0170000;

    /**
     * Reads the type out of a mode.
     *
     * @param mode what {@code stat} says
     * @return the type
     */
    public static FileType ofMode(long mode) {
        return switch ((int) mode & FORMAT) {
            case 0040000 -> DIRECTORY;
            case 0100000 -> REGULAR;
            case 0120000 -> SYMLINK;
            case 0060000 -> BLOCK_DEVICE;
            case 0020000 -> CHARACTER_DEVICE;
            case 0010000 -> FIFO;
            case 0140000 -> SOCKET;
            default -> UNKNOWN;
        };
    }

    /**
     * Reads the type that a folder notes with a name.
     *
     * @param letter what {@code readdir} says
     * @return the type
     */
    public static FileType ofLetter(char letter) {
        return switch (letter) {
            case 'd' -> DIRECTORY;
            case 'r' -> REGULAR;
            case 'l' -> SYMLINK;
            case 'b' -> BLOCK_DEVICE;
            case 'c' -> CHARACTER_DEVICE;
            case 'f' -> FIFO;
            case 's' -> SOCKET;
            default -> UNKNOWN;
        };
    }
}
