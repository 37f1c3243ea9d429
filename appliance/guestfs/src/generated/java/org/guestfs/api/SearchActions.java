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
 * Descriptors of the actions of the group {@code search}.
 *
 * @since 0.1
 */
@Generated("search")
public final class SearchActions {
    /** Describes {@code download_blocks}. */
    public static final Action<Void> DOWNLOAD_BLOCKS = Action.define("download_blocks", Result.none())
            .procedure(468)
            .group("search")
            .feature("sleuthkit")
            .since("1.33.45")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE),
                    new Parameter("start", Type.INT64),
                    new Parameter("stop", Type.INT64),
                    new Parameter("filename", Type.FILE_OUT))
            .options(new Parameter("unallocated", Type.BOOL))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code download_inode}. */
    public static final Action<Void> DOWNLOAD_INODE = Action.define("download_inode", Result.none())
            .procedure(464)
            .group("search")
            .feature("sleuthkit")
            .since("1.33.14")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE),
                    new Parameter("inode", Type.INT64),
                    new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code egrep}. */
    public static final Action<List<String>> EGREP = Action.define("egrep", Result.strings(Result.Text.PLAIN))
            .procedure(152)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code egrepi}. */
    public static final Action<List<String>> EGREPI = Action.define("egrepi", Result.strings(Result.Text.PLAIN))
            .procedure(155)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code fgrep}. */
    public static final Action<List<String>> FGREP = Action.define("fgrep", Result.strings(Result.Text.PLAIN))
            .procedure(153)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("pattern", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code fgrepi}. */
    public static final Action<List<String>> FGREPI = Action.define("fgrepi", Result.strings(Result.Text.PLAIN))
            .procedure(156)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("pattern", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code filesystem_walk}. */
    public static final Action<List<TskDirent>> FILESYSTEM_WALK = Action.define(
                    "filesystem_walk", Result.structs(TskDirent.TYPE))
            .group("search")
            .feature("libtsk")
            .since("1.33.39")
            .parameters(new Parameter("device", Type.MOUNTABLE))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code find_inode}. */
    public static final Action<List<TskDirent>> FIND_INODE = Action.define("find_inode", Result.structs(TskDirent.TYPE))
            .group("search")
            .feature("libtsk")
            .since("1.35.6")
            .parameters(new Parameter("device", Type.MOUNTABLE), new Parameter("inode", Type.INT64))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code grep}. */
    public static final Action<List<String>> GREP = Action.define("grep", Result.strings(Result.Text.PLAIN))
            .procedure(151)
            .group("search")
            .since("1.0.66")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .options(
                    new Parameter("extended", Type.BOOL),
                    new Parameter("fixed", Type.BOOL),
                    new Parameter("insensitive", Type.BOOL),
                    new Parameter("compressed", Type.BOOL))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code grepi}. */
    public static final Action<List<String>> GREPI = Action.define("grepi", Result.strings(Result.Text.PLAIN))
            .procedure(154)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code yara_destroy}. */
    public static final Action<Void> YARA_DESTROY = Action.define("yara_destroy", Result.none())
            .procedure(473)
            .group("search")
            .feature("libyara")
            .since("1.37.13")
            .build();

    /** Describes {@code yara_load}. */
    public static final Action<Void> YARA_LOAD = Action.define("yara_load", Result.none())
            .procedure(472)
            .group("search")
            .feature("libyara")
            .since("1.37.13")
            .parameters(new Parameter("filename", Type.FILE_IN))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code yara_scan}. */
    public static final Action<List<YaraDetection>> YARA_SCAN = Action.define(
                    "yara_scan", Result.structs(YaraDetection.TYPE))
            .group("search")
            .feature("libyara")
            .since("1.37.13")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code zegrep}. */
    public static final Action<List<String>> ZEGREP = Action.define("zegrep", Result.strings(Result.Text.PLAIN))
            .procedure(158)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zegrepi}. */
    public static final Action<List<String>> ZEGREPI = Action.define("zegrepi", Result.strings(Result.Text.PLAIN))
            .procedure(161)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zfgrep}. */
    public static final Action<List<String>> ZFGREP = Action.define("zfgrep", Result.strings(Result.Text.PLAIN))
            .procedure(159)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("pattern", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zfgrepi}. */
    public static final Action<List<String>> ZFGREPI = Action.define("zfgrepi", Result.strings(Result.Text.PLAIN))
            .procedure(162)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("pattern", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zgrep}. */
    public static final Action<List<String>> ZGREP = Action.define("zgrep", Result.strings(Result.Text.PLAIN))
            .procedure(157)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zgrepi}. */
    public static final Action<List<String>> ZGREPI = Action.define("zgrepi", Result.strings(Result.Text.PLAIN))
            .procedure(160)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(new Parameter("regex", Type.STRING), new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    private SearchActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                DOWNLOAD_BLOCKS,
                DOWNLOAD_INODE,
                EGREP,
                EGREPI,
                FGREP,
                FGREPI,
                FILESYSTEM_WALK,
                FIND_INODE,
                GREP,
                GREPI,
                YARA_DESTROY,
                YARA_LOAD,
                YARA_SCAN,
                ZEGREP,
                ZEGREPI,
                ZFGREP,
                ZFGREPI,
                ZGREP,
                ZGREPI);
    }
}
