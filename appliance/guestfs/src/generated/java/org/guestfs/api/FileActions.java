// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code file}.
 *
 * @since 0.1
 */
@Generated("file")
public final class FileActions {
    /** Describes {@code cat}. */
    public static final Action<String> CAT = Action.define(
                    "cat", Result.string(Result.Text.PLAIN).described("the file contents"))
            .summary("Returns the contents of a file as text; not suitable for files that contain NUL bytes.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .group("file")
            .since("0.0.4")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code checksum}. */
    public static final Action<String> CHECKSUM = Action.define(
                    "checksum", Result.string(Result.Text.PLAIN).described("the checksum as printable text"))
            .summary("Computes the checksum of a file with a named method, such as crc, md5, sha1 or sha256.")
            .errors("the kind of checksum is unknown, or the path cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(68)
            .group("file")
            .since("1.0.2")
            .parameters(
                    new Parameter("csumtype", Type.STRING, "crc, md5, sha1, sha224, sha256, sha384 or sha512"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code checksum_device}. */
    public static final Action<String> CHECKSUM_DEVICE = Action.define(
                    "checksum_device", Result.string(Result.Text.PLAIN).described("the checksum as printable text"))
            .summary("Computes the checksum of a whole device with a named method, such as crc, md5, sha1 or "
                    + "sha256.")
            .errors("the kind of checksum is unknown, or the path cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(237)
            .group("file")
            .since("1.3.2")
            .parameters(
                    new Parameter("csumtype", Type.STRING, "crc, md5, sha1, sha224, sha256, sha384 or sha512"),
                    new Parameter("device", Type.DEVICE, "a block device, all of which is read"))
            .build();

    /** Describes {@code checksums_out}. */
    public static final Action<Void> CHECKSUMS_OUT = Action.define("checksums_out", Result.none())
            .summary("Computes the checksums of all regular files under a directory and writes the list to a host "
                    + "file.")
            .errors("the kind of checksum is unknown, or the path cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(244)
            .group("file")
            .since("1.3.7")
            .parameters(
                    new Parameter("csumtype", Type.STRING, "crc, md5, sha1, sha224, sha256, sha384 or sha512"),
                    new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("sumsfile", Type.FILE_OUT, "where the lines of checksum and name go"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code equal}. */
    public static final Action<Boolean> EQUAL = Action.define(
                    "equal", Result.bool().described("true if the contents are identical"))
            .summary("Compares two files byte for byte.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(93)
            .group("file")
            .since("1.0.18")
            .parameters(
                    new Parameter("file1", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("file2", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code fallocate}. */
    public static final Action<Void> FALLOCATE = Action.define("fallocate", Result.none())
            .summary("Creates a zero-filled file with its blocks allocated; the size in bytes is limited to about "
                    + "1 GiB.")
            .errors("the length is negative or does not fit; ENOSPC if the filesystem has not so much room")
            .refusals("a text holds a NUL character")
            .procedure(169)
            .group("file")
            .since("1.0.66")
            .deprecatedBy("fallocate64")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"),
                    new Parameter("len", Type.INT, "the size of the file in bytes"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code fallocate64}. */
    public static final Action<Void> FALLOCATE64 = Action.define("fallocate64", Result.none())
            .summary("Creates a zero-filled file of the given size in bytes with its blocks allocated.")
            .errors("the length is negative or does not fit; ENOSPC if the filesystem has not so much room")
            .refusals("a text holds a NUL character")
            .procedure(252)
            .group("file")
            .since("1.3.17")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"),
                    new Parameter("len", Type.INT64, "the size of the file in bytes"))
            .build();

    /** Describes {@code file}. */
    public static final Action<String> FILE = Action.define(
                    "file",
                    Result.string(Result.Text.PLAIN)
                            .described("the free-form description, which is not stable enough to parse"))
            .summary("Describes the type or contents of a file or device as the file program does, even if "
                    + "compressed.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(49)
            .group("file")
            .since("1.9.1")
            .parameters(new Parameter(
                    "path", Type.DEV_OR_PATH, "the absolute path of a file inside the guest, or a block device"))
            .build();

    /** Describes {@code fill}. */
    public static final Action<Void> FILL = Action.define("fill", Result.none())
            .summary("Creates a file of the given length in bytes filled with one byte value from 0 to 255.")
            .errors("the byte is outside of 0 to 255, or the length is negative; ENOENT if the parent of the "
                    + "file does not exist, ENOSPC if the filesystem is full")
            .refusals("a text holds a NUL character")
            .procedure(215)
            .group("file")
            .since("1.0.79")
            .parameters(
                    new Parameter("c", Type.INT, "the value of each byte, 0 to 255"),
                    new Parameter("len", Type.INT, "the size of the file in bytes"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code fill_pattern}. */
    public static final Action<Void> FILL_PATTERN = Action.define("fill_pattern", Result.none())
            .summary("Creates a file of exactly the given length in bytes by repeating a pattern.")
            .errors("the pattern is empty; ENOENT if the parent of the file does not exist, ENOSPC if the "
                    + "filesystem is full")
            .refusals("a text holds a NUL character")
            .procedure(245)
            .group("file")
            .since("1.3.12")
            .parameters(
                    new Parameter("pattern", Type.STRING, "the text to repeat, not empty"),
                    new Parameter("len", Type.INT, "the size of the file in bytes"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code head}. */
    public static final Action<List<String>> HEAD = Action.define(
                    "head", Result.strings(Result.Text.PLAIN).described("the lines"))
            .summary("Returns the first 10 lines of a file, or fewer if it is shorter.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(121)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code head_n}. */
    public static final Action<List<String>> HEAD_N = Action.define(
                    "head_n", Result.strings(Result.Text.PLAIN).described("the lines"))
            .summary("Returns the first N lines of a file, or with a negative count all but the last N.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(122)
            .group("file")
            .since("1.0.54")
            .parameters(
                    new Parameter(
                            "nrlines", Type.INT, "how many lines; of a negative number, all but so many at the end"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code hexdump}. */
    public static final Action<String> HEXDUMP = Action.define(
                    "hexdump", Result.string(Result.Text.PLAIN).described("the dump as text"))
            .summary("Dumps a file as hexadecimal and ASCII text in the style of hexdump -C.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(96)
            .group("file")
            .since("1.0.22")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code is_zero}. */
    public static final Action<Boolean> IS_ZERO = Action.define(
                    "is_zero", Result.bool().described("whether the file holds nothing but zero bytes"))
            .summary("Tests whether a file is empty or made up only of zero bytes.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(283)
            .group("file")
            .since("1.11.8")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code pread}. */
    public static final Action<byte[]> PREAD = Action.define(
                    "pread", Result.buffer().described("bytes read, possibly fewer than asked for"))
            .summary("Reads up to a number of bytes of a file from a byte offset.")
            .errors("ENOENT if there is no such file; the count or the offset is negative, or the count too "
                    + "large for a message")
            .refusals("a text holds a NUL character")
            .procedure(207)
            .group("file")
            .since("1.0.77")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("count", Type.INT, "how many bytes to read at most, fewer than 4 MiB"),
                    new Parameter("offset", Type.INT64, "where to start, in bytes"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code pwrite}. */
    public static final Action<Integer> PWRITE = Action.define(
                    "pwrite", Result.int32().described("number of bytes written"))
            .summary("Writes data to a file at a byte offset, possibly stopping short of the full data.")
            .errors("ENOENT if there is no such file, ENOSPC if the filesystem is full; the offset is negative")
            .refusals("a text holds a NUL character")
            .procedure(247)
            .group("file")
            .since("1.3.14")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("content", Type.BUFFER_IN, "the bytes to write, fewer than 4 MiB"),
                    new Parameter("offset", Type.INT64, "where to start, in bytes"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code read_file}. */
    public static final Action<byte[]> READ_FILE = Action.define(
                    "read_file", Result.buffer().described("whole content of the file"))
            .summary("Reads a whole file as bytes, NUL bytes included.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .group("file")
            .since("1.0.63")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code read_lines}. */
    public static final Action<List<String>> READ_LINES = Action.define(
                    "read_lines", Result.strings(Result.Text.PLAIN).described("lines of the file"))
            .summary("Reads a text file as a list of lines without their line endings.")
            .errors("ENOENT if there is no such file, or it is a directory")
            .refusals("a text holds a NUL character")
            .group("file")
            .since("0.0.7")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code scrub_file}. */
    public static final Action<Void> SCRUB_FILE = Action.define("scrub_file", Result.none())
            .summary("Overwrites a file with patterns so that its data is hard to recover, then removes it.")
            .errors("ENOTSUP if the appliance lacks the feature scrub; the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(115)
            .group("file")
            .feature("scrub")
            .since("1.0.52")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code strings}. */
    public static final Action<List<String>> STRINGS = Action.define(
                    "strings", Result.strings(Result.Text.PLAIN).described("strings found"))
            .summary("Lists the printable 7-bit strings found in a file.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(94)
            .group("file")
            .since("1.0.22")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code strings_e}. */
    public static final Action<List<String>> STRINGS_E = Action.define(
                    "strings_e", Result.strings(Result.Text.PLAIN).described("strings found, converted to UTF-8"))
            .summary("Lists the printable strings in a file for a chosen encoding: s, S, b, l, B or L.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(95)
            .group("file")
            .since("1.0.22")
            .parameters(
                    new Parameter(
                            "encoding",
                            Type.STRING,
                            "s for 7 bits, S for 8 bits, b and l for 16 bits, B and L for 32 bits, big and little endian"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code tail}. */
    public static final Action<List<String>> TAIL = Action.define(
                    "tail", Result.strings(Result.Text.PLAIN).described("lines from the end of the file"))
            .summary("Reads the end of a file, at most 10 lines.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(123)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code tail_n}. */
    public static final Action<List<String>> TAIL_N = Action.define(
                    "tail_n", Result.strings(Result.Text.PLAIN).described("selected lines, none if the count is 0"))
            .summary("Reads the last lines of a file, or, for a negative count, all lines from that line number "
                    + "on.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(124)
            .group("file")
            .since("1.0.54")
            .parameters(
                    new Parameter(
                            "nrlines",
                            Type.INT,
                            "how many lines from the end; a negative number means all from that line on"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code touch}. */
    public static final Action<Void> TOUCH = Action.define("touch", Result.none())
            .summary("Updates the timestamps of a regular file, creating it empty if it does not exist.")
            .errors("the path exists and is no regular file; ENOENT if its parent does not exist, EROFS if the "
                    + "filesystem is mounted read-only")
            .refusals("a text holds a NUL character")
            .procedure(3)
            .group("file")
            .since("0.0.3")
            .parameters(new Parameter(
                    "path",
                    Type.PATHNAME,
                    "the absolute path of the file inside the guest, which is created if it is not there"))
            .build();

    /** Describes {@code truncate}. */
    public static final Action<Void> TRUNCATE = Action.define("truncate", Result.none())
            .summary("Cuts an existing file down to zero length.")
            .errors("ENOENT if there is no such file, EISDIR if it is a directory")
            .refusals("a text holds a NUL character")
            .procedure(199)
            .group("file")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code truncate_size}. */
    public static final Action<Void> TRUNCATE_SIZE = Action.define("truncate_size", Result.none())
            .summary("Sets the length of an existing file in bytes, adding a sparse run of zeroes when it grows.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(200)
            .group("file")
            .since("1.0.77")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("size", Type.INT64, "the new length in bytes"))
            .build();

    /** Describes {@code wc_c}. */
    public static final Action<Integer> WC_C = Action.define(
                    "wc_c", Result.int32().described("number of bytes"))
            .summary("Counts the bytes in a file, as wc -c does.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(120)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code wc_l}. */
    public static final Action<Integer> WC_L = Action.define(
                    "wc_l", Result.int32().described("number of lines"))
            .summary("Counts the lines in a file, as wc -l does.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(118)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code wc_w}. */
    public static final Action<Integer> WC_W = Action.define(
                    "wc_w", Result.int32().described("number of words"))
            .summary("Counts the words in a file, as wc -w does.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(119)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code write}. */
    public static final Action<Void> WRITE = Action.define("write", Result.none())
            .summary("Writes a new file with the given bytes, replacing any earlier content.")
            .errors("ENOENT if its parent does not exist, EISDIR if it is a directory, ENOSPC if the filesystem "
                    + "is full, EROFS if it is mounted read-only")
            .refusals("a text holds a NUL character")
            .group("file")
            .since("1.3.14")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"),
                    new Parameter("content", Type.BUFFER_IN, "the new content, of any size"))
            .build();

    /** Describes {@code write_append}. */
    public static final Action<Void> WRITE_APPEND = Action.define("write_append", Result.none())
            .summary("Appends the given bytes to a file, creating it if it does not exist.")
            .errors("ENOENT if its parent does not exist, EISDIR if it is a directory, ENOSPC if the filesystem "
                    + "is full, EROFS if it is mounted read-only")
            .refusals("a text holds a NUL character")
            .group("file")
            .since("1.11.18")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created if it is not there"),
                    new Parameter("content", Type.BUFFER_IN, "the bytes to append, of any size"))
            .build();

    /** Describes {@code write_file}. */
    public static final Action<Void> WRITE_FILE = Action.define("write_file", Result.none())
            .summary("Writes a text file of a given size in bytes, where 0 means the full text; NUL characters do "
                    + "not work.")
            .errors("ENOENT if its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(44)
            .group("file")
            .since("0.0.8")
            .deprecatedBy("write")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the file inside the guest, which is created or replaced"),
                    new Parameter("content", Type.STRING, "the new content, without NUL characters"),
                    new Parameter("size", Type.INT, "the size of the file in bytes, 0 for that of the content"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zfile}. */
    public static final Action<String> ZFILE = Action.define(
                    "zfile", Result.string(Result.Text.PLAIN).described("description of the file type"))
            .summary("Tells the type of the data inside a file compressed with gzip, compress or bzip2.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(140)
            .group("file")
            .since("1.0.59")
            .deprecatedBy("file")
            .parameters(
                    new Parameter("meth", Type.STRING, "gzip, compress or bzip2"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED)
            .build();

    private FileActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                CAT,
                CHECKSUM,
                CHECKSUM_DEVICE,
                CHECKSUMS_OUT,
                EQUAL,
                FALLOCATE,
                FALLOCATE64,
                FILE,
                FILL,
                FILL_PATTERN,
                HEAD,
                HEAD_N,
                HEXDUMP,
                IS_ZERO,
                PREAD,
                PWRITE,
                READ_FILE,
                READ_LINES,
                SCRUB_FILE,
                STRINGS,
                STRINGS_E,
                TAIL,
                TAIL_N,
                TOUCH,
                TRUNCATE,
                TRUNCATE_SIZE,
                WC_C,
                WC_L,
                WC_W,
                WRITE,
                WRITE_APPEND,
                WRITE_FILE,
                ZFILE);
    }
}
