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
    public static final Action<String> CAT = Action.define("cat", Result.string(Result.Text.PLAIN))
            .group("file")
            .since("0.0.4")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code checksum}. */
    public static final Action<String> CHECKSUM = Action.define("checksum", Result.string(Result.Text.PLAIN))
            .procedure(68)
            .group("file")
            .since("1.0.2")
            .parameters(new Parameter("csumtype", Type.STRING), new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code checksum_device}. */
    public static final Action<String> CHECKSUM_DEVICE = Action.define(
                    "checksum_device", Result.string(Result.Text.PLAIN))
            .procedure(237)
            .group("file")
            .since("1.3.2")
            .parameters(new Parameter("csumtype", Type.STRING), new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code checksums_out}. */
    public static final Action<Void> CHECKSUMS_OUT = Action.define("checksums_out", Result.none())
            .procedure(244)
            .group("file")
            .since("1.3.7")
            .parameters(
                    new Parameter("csumtype", Type.STRING),
                    new Parameter("directory", Type.PATHNAME),
                    new Parameter("sumsfile", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code equal}. */
    public static final Action<Boolean> EQUAL = Action.define("equal", Result.bool())
            .procedure(93)
            .group("file")
            .since("1.0.18")
            .parameters(new Parameter("file1", Type.PATHNAME), new Parameter("file2", Type.PATHNAME))
            .build();

    /** Describes {@code fallocate}. */
    public static final Action<Void> FALLOCATE = Action.define("fallocate", Result.none())
            .procedure(169)
            .group("file")
            .since("1.0.66")
            .deprecatedBy("fallocate64")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("len", Type.INT))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code fallocate64}. */
    public static final Action<Void> FALLOCATE64 = Action.define("fallocate64", Result.none())
            .procedure(252)
            .group("file")
            .since("1.3.17")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("len", Type.INT64))
            .build();

    /** Describes {@code file}. */
    public static final Action<String> FILE = Action.define("file", Result.string(Result.Text.PLAIN))
            .procedure(49)
            .group("file")
            .since("1.9.1")
            .parameters(new Parameter("path", Type.DEV_OR_PATH))
            .build();

    /** Describes {@code fill}. */
    public static final Action<Void> FILL = Action.define("fill", Result.none())
            .procedure(215)
            .group("file")
            .since("1.0.79")
            .parameters(
                    new Parameter("c", Type.INT), new Parameter("len", Type.INT), new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code fill_pattern}. */
    public static final Action<Void> FILL_PATTERN = Action.define("fill_pattern", Result.none())
            .procedure(245)
            .group("file")
            .since("1.3.12")
            .parameters(
                    new Parameter("pattern", Type.STRING),
                    new Parameter("len", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code head}. */
    public static final Action<List<String>> HEAD = Action.define("head", Result.strings(Result.Text.PLAIN))
            .procedure(121)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code head_n}. */
    public static final Action<List<String>> HEAD_N = Action.define("head_n", Result.strings(Result.Text.PLAIN))
            .procedure(122)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("nrlines", Type.INT), new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code hexdump}. */
    public static final Action<String> HEXDUMP = Action.define("hexdump", Result.string(Result.Text.PLAIN))
            .procedure(96)
            .group("file")
            .since("1.0.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code is_zero}. */
    public static final Action<Boolean> IS_ZERO = Action.define("is_zero", Result.bool())
            .procedure(283)
            .group("file")
            .since("1.11.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code pread}. */
    public static final Action<byte[]> PREAD = Action.define("pread", Result.buffer())
            .procedure(207)
            .group("file")
            .since("1.0.77")
            .parameters(
                    new Parameter("path", Type.PATHNAME),
                    new Parameter("count", Type.INT),
                    new Parameter("offset", Type.INT64))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code pwrite}. */
    public static final Action<Integer> PWRITE = Action.define("pwrite", Result.int32())
            .procedure(247)
            .group("file")
            .since("1.3.14")
            .parameters(
                    new Parameter("path", Type.PATHNAME),
                    new Parameter("content", Type.BUFFER_IN),
                    new Parameter("offset", Type.INT64))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code read_file}. */
    public static final Action<byte[]> READ_FILE = Action.define("read_file", Result.buffer())
            .group("file")
            .since("1.0.63")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code read_lines}. */
    public static final Action<List<String>> READ_LINES = Action.define("read_lines", Result.strings(Result.Text.PLAIN))
            .group("file")
            .since("0.0.7")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code scrub_file}. */
    public static final Action<Void> SCRUB_FILE = Action.define("scrub_file", Result.none())
            .procedure(115)
            .group("file")
            .feature("scrub")
            .since("1.0.52")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code strings}. */
    public static final Action<List<String>> STRINGS = Action.define("strings", Result.strings(Result.Text.PLAIN))
            .procedure(94)
            .group("file")
            .since("1.0.22")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code strings_e}. */
    public static final Action<List<String>> STRINGS_E = Action.define("strings_e", Result.strings(Result.Text.PLAIN))
            .procedure(95)
            .group("file")
            .since("1.0.22")
            .parameters(new Parameter("encoding", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code tail}. */
    public static final Action<List<String>> TAIL = Action.define("tail", Result.strings(Result.Text.PLAIN))
            .procedure(123)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code tail_n}. */
    public static final Action<List<String>> TAIL_N = Action.define("tail_n", Result.strings(Result.Text.PLAIN))
            .procedure(124)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("nrlines", Type.INT), new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code touch}. */
    public static final Action<Void> TOUCH = Action.define("touch", Result.none())
            .procedure(3)
            .group("file")
            .since("0.0.3")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code truncate}. */
    public static final Action<Void> TRUNCATE = Action.define("truncate", Result.none())
            .procedure(199)
            .group("file")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code truncate_size}. */
    public static final Action<Void> TRUNCATE_SIZE = Action.define("truncate_size", Result.none())
            .procedure(200)
            .group("file")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("size", Type.INT64))
            .build();

    /** Describes {@code wc_c}. */
    public static final Action<Integer> WC_C = Action.define("wc_c", Result.int32())
            .procedure(120)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code wc_l}. */
    public static final Action<Integer> WC_L = Action.define("wc_l", Result.int32())
            .procedure(118)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code wc_w}. */
    public static final Action<Integer> WC_W = Action.define("wc_w", Result.int32())
            .procedure(119)
            .group("file")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code write}. */
    public static final Action<Void> WRITE = Action.define("write", Result.none())
            .group("file")
            .since("1.3.14")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("content", Type.BUFFER_IN))
            .build();

    /** Describes {@code write_append}. */
    public static final Action<Void> WRITE_APPEND = Action.define("write_append", Result.none())
            .group("file")
            .since("1.11.18")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("content", Type.BUFFER_IN))
            .build();

    /** Describes {@code write_file}. */
    public static final Action<Void> WRITE_FILE = Action.define("write_file", Result.none())
            .procedure(44)
            .group("file")
            .since("0.0.8")
            .deprecatedBy("write")
            .parameters(
                    new Parameter("path", Type.PATHNAME),
                    new Parameter("content", Type.STRING),
                    new Parameter("size", Type.INT))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zfile}. */
    public static final Action<String> ZFILE = Action.define("zfile", Result.string(Result.Text.PLAIN))
            .procedure(140)
            .group("file")
            .since("1.0.59")
            .deprecatedBy("file")
            .parameters(new Parameter("meth", Type.STRING), new Parameter("path", Type.PATHNAME))
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
