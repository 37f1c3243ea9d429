// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.FileOut;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code file}.
 *
 * @since 0.1
 */
@Generated("file")
public interface FileApi extends Invoker {
    /**
     * Returns the contents of a file as text; not suitable for files that contain NUL bytes.
     *
     * <p>{@code guestfs_cat} in guestfs(3); carried out by the library, since libguestfs 0.0.4.
     *
     * @param path the absolute path of a file inside the guest
     * @return the file contents
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String cat(String path) {
        return invoke(Call.of(FileActions.CAT, path));
    }

    /**
     * Computes the checksum of a file with a named method, such as crc, md5, sha1 or sha256.
     *
     * <p>{@code guestfs_checksum} in guestfs(3); procedure 68 of the daemon, since libguestfs 1.0.2.
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param path the absolute path of a file inside the guest
     * @return the checksum as printable text
     * @throws org.guestfs.OperationException if the action failed: the kind of checksum is unknown, or the path cannot
     *     be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String checksum(String csumtype, String path) {
        return invoke(Call.of(FileActions.CHECKSUM, csumtype, path));
    }

    /**
     * Computes the checksum of a whole device with a named method, such as crc, md5, sha1 or sha256.
     *
     * <p>{@code guestfs_checksum_device} in guestfs(3); procedure 237 of the daemon, since libguestfs 1.3.2.
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param device a block device, all of which is read
     * @return the checksum as printable text
     * @throws org.guestfs.OperationException if the action failed: the kind of checksum is unknown, or the path cannot
     *     be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String checksumDevice(String csumtype, String device) {
        return invoke(Call.of(FileActions.CHECKSUM_DEVICE, csumtype, device));
    }

    /**
     * Computes the checksums of all regular files under a directory and writes the list to a host file.
     *
     * <p>{@code guestfs_checksums_out} in guestfs(3); procedure 244 of the daemon, since libguestfs 1.3.7.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param directory the absolute path of a directory inside the guest
     * @param sumsfile where the lines of checksum and name go
     * @throws org.guestfs.OperationException if the action failed: the kind of checksum is unknown, or the path cannot
     *     be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void checksumsOut(String csumtype, String directory, FileOut sumsfile) {
        invoke(Call.of(FileActions.CHECKSUMS_OUT, csumtype, directory, sumsfile));
    }

    /**
     * Computes the checksums of all regular files under a directory and writes the list to a host file.
     *
     * <p>{@code guestfs_checksums_out} in guestfs(3); procedure 244 of the daemon, since libguestfs 1.3.7.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param directory the absolute path of a directory inside the guest
     * @param sumsfile a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the kind of checksum is unknown, or the path cannot
     *     be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void checksumsOut(String csumtype, String directory, Path sumsfile) {
        checksumsOut(csumtype, directory, FileOut.of(sumsfile));
    }

    /**
     * Computes the checksums of all regular files under a directory and writes the list to a host file.
     *
     * <p>{@code guestfs_checksums_out} in guestfs(3); procedure 244 of the daemon, since libguestfs 1.3.7.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param directory the absolute path of a directory inside the guest
     * @param sumsfile a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the kind of checksum is unknown, or the path cannot
     *     be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void checksumsOut(String csumtype, String directory, OutputStream sumsfile) {
        checksumsOut(csumtype, directory, FileOut.of(sumsfile));
    }

    /**
     * Compares two files byte for byte.
     *
     * <p>{@code guestfs_equal} in guestfs(3); procedure 93 of the daemon, since libguestfs 1.0.18.
     *
     * @param file1 the absolute path of a file inside the guest
     * @param file2 the absolute path of a file inside the guest
     * @return true if the contents are identical
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean equal(String file1, String file2) {
        return invoke(Call.of(FileActions.EQUAL, file1, file2));
    }

    /**
     * Creates a zero-filled file with its blocks allocated; the size in bytes is limited to about 1 GiB.
     *
     * <p>{@code guestfs_fallocate} in guestfs(3); procedure 169 of the daemon, since libguestfs 1.0.66.
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param len the size of the file in bytes
     * @throws org.guestfs.OperationException if the action failed: the length is negative or does not fit;
     *     {@code ENOSPC} if the filesystem has not so much room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #fallocate64} instead
     */
    @Deprecated
    default void fallocate(String path, int len) {
        invoke(Call.of(FileActions.FALLOCATE, path, len));
    }

    /**
     * Creates a zero-filled file of the given size in bytes with its blocks allocated.
     *
     * <p>{@code guestfs_fallocate64} in guestfs(3); procedure 252 of the daemon, since libguestfs 1.3.17.
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param len the size of the file in bytes
     * @throws org.guestfs.OperationException if the action failed: the length is negative or does not fit;
     *     {@code ENOSPC} if the filesystem has not so much room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void fallocate64(String path, long len) {
        invoke(Call.of(FileActions.FALLOCATE64, path, len));
    }

    /**
     * Describes the type or contents of a file or device as the file program does, even if compressed.
     *
     * <p>{@code guestfs_file} in guestfs(3); procedure 49 of the daemon, since libguestfs 1.9.1.
     *
     * @param path the absolute path of a file inside the guest, or a block device
     * @return the free-form description, which is not stable enough to parse
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String file(String path) {
        return invoke(Call.of(FileActions.FILE, path));
    }

    /**
     * Creates a file of the given length in bytes filled with one byte value from 0 to 255.
     *
     * <p>{@code guestfs_fill} in guestfs(3); procedure 215 of the daemon, since libguestfs 1.0.79.
     * It may send progress events.
     *
     * @param c the value of each byte, 0 to 255
     * @param len the size of the file in bytes
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: the byte is outside of 0 to 255, or the length is
     *     negative; {@code ENOENT} if the parent of the file does not exist, {@code ENOSPC} if the filesystem is full;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void fill(int c, int len, String path) {
        invoke(Call.of(FileActions.FILL, c, len, path));
    }

    /**
     * Creates a file of exactly the given length in bytes by repeating a pattern.
     *
     * <p>{@code guestfs_fill_pattern} in guestfs(3); procedure 245 of the daemon, since libguestfs 1.3.12.
     * It may send progress events.
     *
     * @param pattern the text to repeat, not empty
     * @param len the size of the file in bytes
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: the pattern is empty; {@code ENOENT} if the parent
     *     of the file does not exist, {@code ENOSPC} if the filesystem is full; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void fillPattern(String pattern, int len, String path) {
        invoke(Call.of(FileActions.FILL_PATTERN, pattern, len, path));
    }

    /**
     * Returns the first 10 lines of a file, or fewer if it is shorter.
     *
     * <p>{@code guestfs_head} in guestfs(3); procedure 121 of the daemon, since libguestfs 1.0.54.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of a file inside the guest
     * @return the lines
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> head(String path) {
        return invoke(Call.of(FileActions.HEAD, path));
    }

    /**
     * Returns the first N lines of a file, or with a negative count all but the last N.
     *
     * <p>{@code guestfs_head_n} in guestfs(3); procedure 122 of the daemon, since libguestfs 1.0.54.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param nrlines how many lines; of a negative number, all but so many at the end
     * @param path the absolute path of a file inside the guest
     * @return the lines
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> headN(int nrlines, String path) {
        return invoke(Call.of(FileActions.HEAD_N, nrlines, path));
    }

    /**
     * Dumps a file as hexadecimal and ASCII text in the style of hexdump -C.
     *
     * <p>{@code guestfs_hexdump} in guestfs(3); procedure 96 of the daemon, since libguestfs 1.0.22.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of a file inside the guest
     * @return the dump as text
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String hexdump(String path) {
        return invoke(Call.of(FileActions.HEXDUMP, path));
    }

    /**
     * Tests whether a file is empty or made up only of zero bytes.
     *
     * <p>{@code guestfs_is_zero} in guestfs(3); procedure 283 of the daemon, since libguestfs 1.11.8.
     *
     * @param path the absolute path of a file inside the guest
     * @return whether the file holds nothing but zero bytes
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isZero(String path) {
        return invoke(Call.of(FileActions.IS_ZERO, path));
    }

    /**
     * Reads up to a number of bytes of a file from a byte offset.
     *
     * <p>{@code guestfs_pread} in guestfs(3); procedure 207 of the daemon, since libguestfs 1.0.77.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of a file inside the guest
     * @param count how many bytes to read at most, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return bytes read, possibly fewer than asked for
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the count
     *     or the offset is negative, or the count too large for a message; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] pread(String path, int count, long offset) {
        return invoke(Call.of(FileActions.PREAD, path, count, offset));
    }

    /**
     * Writes data to a file at a byte offset, possibly stopping short of the full data.
     *
     * <p>{@code guestfs_pwrite} in guestfs(3); procedure 247 of the daemon, since libguestfs 1.3.14.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of a file inside the guest
     * @param content the bytes to write, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return number of bytes written
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file,
     *     {@code ENOSPC} if the filesystem is full; the offset is negative; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int pwrite(String path, byte[] content, long offset) {
        return invoke(Call.of(FileActions.PWRITE, path, content, offset));
    }

    /**
     * Reads a whole file as bytes, NUL bytes included.
     *
     * <p>{@code guestfs_read_file} in guestfs(3); carried out by the library, since libguestfs 1.0.63.
     *
     * @param path the absolute path of a file inside the guest
     * @return whole content of the file
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] readFile(String path) {
        return invoke(Call.of(FileActions.READ_FILE, path));
    }

    /**
     * Reads a text file as a list of lines without their line endings.
     *
     * <p>{@code guestfs_read_lines} in guestfs(3); carried out by the library, since libguestfs 0.0.7.
     *
     * @param path the absolute path of a file inside the guest
     * @return lines of the file
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> readLines(String path) {
        return invoke(Call.of(FileActions.READ_LINES, path));
    }

    /**
     * Overwrites a file with patterns so that its data is hard to recover, then removes it.
     *
     * <p>{@code guestfs_scrub_file} in guestfs(3); procedure 115 of the daemon, since libguestfs 1.0.52.
     * Needs the feature {@code scrub}.
     *
     * @param file the absolute path of a file inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code scrub}; the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void scrubFile(String file) {
        invoke(Call.of(FileActions.SCRUB_FILE, file));
    }

    /**
     * Lists the printable 7-bit strings found in a file.
     *
     * <p>{@code guestfs_strings} in guestfs(3); procedure 94 of the daemon, since libguestfs 1.0.22.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of a file inside the guest
     * @return strings found
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> strings(String path) {
        return invoke(Call.of(FileActions.STRINGS, path));
    }

    /**
     * Lists the printable strings in a file for a chosen encoding: s, S, b, l, B or L.
     *
     * <p>{@code guestfs_strings_e} in guestfs(3); procedure 95 of the daemon, since libguestfs 1.0.22.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param encoding {@code s} for 7 bits, {@code S} for 8 bits, {@code b} and {@code l} for 16 bits, {@code B} and
     *     {@code L} for 32 bits, big and little endian
     * @param path the absolute path of a file inside the guest
     * @return strings found, converted to UTF-8
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> stringsE(String encoding, String path) {
        return invoke(Call.of(FileActions.STRINGS_E, encoding, path));
    }

    /**
     * Reads the end of a file, at most 10 lines.
     *
     * <p>{@code guestfs_tail} in guestfs(3); procedure 123 of the daemon, since libguestfs 1.0.54.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of a file inside the guest
     * @return lines from the end of the file
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> tail(String path) {
        return invoke(Call.of(FileActions.TAIL, path));
    }

    /**
     * Reads the last lines of a file, or, for a negative count, all lines from that line number on.
     *
     * <p>{@code guestfs_tail_n} in guestfs(3); procedure 124 of the daemon, since libguestfs 1.0.54.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param nrlines how many lines from the end; a negative number means all from that line on
     * @param path the absolute path of a file inside the guest
     * @return selected lines, none if the count is 0
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> tailN(int nrlines, String path) {
        return invoke(Call.of(FileActions.TAIL_N, nrlines, path));
    }

    /**
     * Updates the timestamps of a regular file, creating it empty if it does not exist.
     *
     * <p>{@code guestfs_touch} in guestfs(3); procedure 3 of the daemon, since libguestfs 0.0.3.
     *
     * @param path the absolute path of the file inside the guest, which is created if it is not there
     * @throws org.guestfs.OperationException if the action failed: the path exists and is no regular file;
     *     {@code ENOENT} if its parent does not exist, {@code EROFS} if the filesystem is mounted read-only; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void touch(String path) {
        invoke(Call.of(FileActions.TOUCH, path));
    }

    /**
     * Cuts an existing file down to zero length.
     *
     * <p>{@code guestfs_truncate} in guestfs(3); procedure 199 of the daemon, since libguestfs 1.0.77.
     *
     * @param path the absolute path of a file inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file,
     *     {@code EISDIR} if it is a directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void truncate(String path) {
        invoke(Call.of(FileActions.TRUNCATE, path));
    }

    /**
     * Sets the length of an existing file in bytes, adding a sparse run of zeroes when it grows.
     *
     * <p>{@code guestfs_truncate_size} in guestfs(3); procedure 200 of the daemon, since libguestfs 1.0.77.
     *
     * @param path the absolute path of a file inside the guest
     * @param size the new length in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void truncateSize(String path, long size) {
        invoke(Call.of(FileActions.TRUNCATE_SIZE, path, size));
    }

    /**
     * Counts the bytes in a file, as wc -c does.
     *
     * <p>{@code guestfs_wc_c} in guestfs(3); procedure 120 of the daemon, since libguestfs 1.0.54.
     *
     * @param path the absolute path of a file inside the guest
     * @return number of bytes
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int wcC(String path) {
        return invoke(Call.of(FileActions.WC_C, path));
    }

    /**
     * Counts the lines in a file, as wc -l does.
     *
     * <p>{@code guestfs_wc_l} in guestfs(3); procedure 118 of the daemon, since libguestfs 1.0.54.
     *
     * @param path the absolute path of a file inside the guest
     * @return number of lines
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int wcL(String path) {
        return invoke(Call.of(FileActions.WC_L, path));
    }

    /**
     * Counts the words in a file, as wc -w does.
     *
     * <p>{@code guestfs_wc_w} in guestfs(3); procedure 119 of the daemon, since libguestfs 1.0.54.
     *
     * @param path the absolute path of a file inside the guest
     * @return number of words
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int wcW(String path) {
        return invoke(Call.of(FileActions.WC_W, path));
    }

    /**
     * Writes a new file with the given bytes, replacing any earlier content.
     *
     * <p>{@code guestfs_write} in guestfs(3); carried out by the library, since libguestfs 1.3.14.
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param content the new content, of any size
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void write(String path, byte[] content) {
        invoke(Call.of(FileActions.WRITE, path, content));
    }

    /**
     * Appends the given bytes to a file, creating it if it does not exist.
     *
     * <p>{@code guestfs_write_append} in guestfs(3); carried out by the library, since libguestfs 1.11.18.
     *
     * @param path the absolute path of the file inside the guest, which is created if it is not there
     * @param content the bytes to append, of any size
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void writeAppend(String path, byte[] content) {
        invoke(Call.of(FileActions.WRITE_APPEND, path, content));
    }

    /**
     * Writes a text file of a given size in bytes, where 0 means the full text; NUL characters do not work.
     *
     * <p>{@code guestfs_write_file} in guestfs(3); procedure 44 of the daemon, since libguestfs 0.0.8.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param content the new content, without NUL characters
     * @param size the size of the file in bytes, 0 for that of the content
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #write} instead
     */
    @Deprecated
    default void writeFile(String path, String content, int size) {
        invoke(Call.of(FileActions.WRITE_FILE, path, content, size));
    }

    /**
     * Tells the type of the data inside a file compressed with gzip, compress or bzip2.
     *
     * <p>{@code guestfs_zfile} in guestfs(3); procedure 140 of the daemon, since libguestfs 1.0.59.
     *
     * @param meth {@code gzip}, {@code compress} or {@code bzip2}
     * @param path the absolute path of a file inside the guest
     * @return description of the file type
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #file} instead
     */
    @Deprecated
    default String zfile(String meth, String path) {
        return invoke(Call.of(FileActions.ZFILE, meth, path));
    }
}
