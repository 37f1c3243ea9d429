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
            .summary("Saves a range of file system data units from an unmounted partition to a host file.")
            .errors("ENOTSUP if the appliance lacks the feature sleuthkit; the range does not lie within the "
                    + "filesystem")
            .refusals("a text holds a NUL character")
            .procedure(468)
            .group("search")
            .feature("sleuthkit")
            .since("1.33.45")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE, "a filesystem, as the device that holds it"),
                    new Parameter("start", Type.INT64, "the first data unit, from 0"),
                    new Parameter("stop", Type.INT64, "the last data unit, which is downloaded too"),
                    new Parameter("filename", Type.FILE_OUT, "where the content goes"))
            .options(new Parameter("unallocated", Type.BOOL, "take only blocks that are not in use (default false)"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code download_inode}. */
    public static final Action<Void> DOWNLOAD_INODE = Action.define("download_inode", Result.none())
            .summary("Saves the file with a given inode number, even a deleted one, to a host file without "
                    + "mounting.")
            .errors("ENOTSUP if the appliance lacks the feature sleuthkit; there is no such inode")
            .refusals("a text holds a NUL character")
            .procedure(464)
            .group("search")
            .feature("sleuthkit")
            .since("1.33.14")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE, "a filesystem, as the device that holds it"),
                    new Parameter("inode", Type.INT64, "the number of the inode, as filesystem_walk shows it"),
                    new Parameter("filename", Type.FILE_OUT, "where the content goes"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code egrep}. */
    public static final Action<List<String>> EGREP = Action.define(
                    "egrep", Result.strings(Result.Text.PLAIN).described("the matching lines"))
            .summary("Finds the lines of a file that match an extended regular expression.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(152)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "an extended regular expression, as grep -E takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code egrepi}. */
    public static final Action<List<String>> EGREPI = Action.define(
                    "egrepi", Result.strings(Result.Text.PLAIN).described("the matching lines"))
            .summary("Finds the lines of a file that match an extended regular expression, ignoring letter case.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(155)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "an extended regular expression, as grep -E takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code fgrep}. */
    public static final Action<List<String>> FGREP = Action.define(
                    "fgrep", Result.strings(Result.Text.PLAIN).described("the matching lines"))
            .summary("Finds the lines of a file that contain a fixed string.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(153)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("pattern", Type.STRING, "the text to look for, taken literally"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code fgrepi}. */
    public static final Action<List<String>> FGREPI = Action.define(
                    "fgrepi", Result.strings(Result.Text.PLAIN).described("the matching lines"))
            .summary("Finds the lines of a file that contain a fixed string, ignoring letter case.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(156)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("pattern", Type.STRING, "the text to look for, taken literally"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code filesystem_walk}. */
    public static final Action<List<TskDirent>> FILESYSTEM_WALK = Action.define(
                    "filesystem_walk", Result.structs(TskDirent.TYPE).described("the entries found"))
            .summary("Lists every entry of an unmounted file system, including deleted ones, in no set order.")
            .errors("ENOTSUP if the appliance lacks the feature libtsk; the filesystem is damaged")
            .refusals("a text holds a NUL character")
            .group("search")
            .feature("libtsk")
            .since("1.33.39")
            .parameters(new Parameter("device", Type.MOUNTABLE, "a filesystem, as the device that holds it"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code find_inode}. */
    public static final Action<List<TskDirent>> FIND_INODE = Action.define(
                    "find_inode", Result.structs(TskDirent.TYPE).described("the matching entries"))
            .summary("Finds the directory entries that refer to an inode of an unmounted file system.")
            .errors("ENOTSUP if the appliance lacks the feature libtsk; there is no such inode")
            .refusals("a text holds a NUL character")
            .group("search")
            .feature("libtsk")
            .since("1.35.6")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE, "a filesystem, as the device that holds it"),
                    new Parameter("inode", Type.INT64, "the number of the inode, as filesystem_walk shows it"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code grep}. */
    public static final Action<List<String>> GREP = Action.define(
                    "grep", Result.strings(Result.Text.PLAIN).described("the matching lines"))
            .summary("Finds the lines of a file that match a pattern.")
            .details("The options extended and fixed exclude each other; the daemon refuses both.")
            .errors("ENOENT if there is no such file; the expression makes no sense, or extended and fixed are "
                    + "given both")
            .refusals("a text holds a NUL character")
            .procedure(151)
            .group("search")
            .since("1.0.66")
            .parameters(
                    new Parameter("regex", Type.STRING, "a regular expression, basic by default, as grep takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .options(
                    new Parameter(
                            "extended",
                            Type.BOOL,
                            "treat the pattern as an extended regular expression (default false)"),
                    new Parameter("fixed", Type.BOOL, "treat the pattern as a plain string (default false)"),
                    new Parameter("insensitive", Type.BOOL, "ignore letter case (default false)"),
                    new Parameter(
                            "compressed", Type.BOOL, "read gzip or compress files, as zgrep does (default false)"))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code grepi}. */
    public static final Action<List<String>> GREPI = Action.define(
                    "grepi", Result.strings(Result.Text.PLAIN).described("the matching lines"))
            .summary("Finds the lines of a file that match a regular expression, ignoring letter case.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(154)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "a basic regular expression, as grep takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code yara_destroy}. */
    public static final Action<Void> YARA_DESTROY = Action.define("yara_destroy", Result.none())
            .summary("Frees the Yara rules loaded earlier.")
            .errors("ENOTSUP if the appliance lacks the feature libyara")
            .procedure(473)
            .group("search")
            .feature("libyara")
            .since("1.37.13")
            .build();

    /** Describes {@code yara_load}. */
    public static final Action<Void> YARA_LOAD = Action.define("yara_load", Result.none())
            .summary("Loads Yara rules, as source or compiled, from a host file in place of any loaded before.")
            .errors("ENOTSUP if the appliance lacks the feature libyara; the rules do not compile")
            .procedure(472)
            .group("search")
            .feature("libyara")
            .since("1.37.13")
            .parameters(new Parameter("filename", Type.FILE_IN, "Yara rules, as text or compiled"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code yara_scan}. */
    public static final Action<List<YaraDetection>> YARA_SCAN = Action.define(
                    "yara_scan", Result.structs(YaraDetection.TYPE).described("one entry for each rule that matched"))
            .summary("Matches one file against the Yara rules loaded earlier.")
            .errors("ENOTSUP if the appliance lacks the feature libyara; no rules are loaded")
            .refusals("a text holds a NUL character")
            .group("search")
            .feature("libyara")
            .since("1.37.13")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code zegrep}. */
    public static final Action<List<String>> ZEGREP = Action.define(
                    "zegrep", Result.strings(Result.Text.PLAIN).described("matching lines"))
            .summary("Returns lines of a possibly compressed file that match an extended regular expression.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(158)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "an extended regular expression, as grep -E takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zegrepi}. */
    public static final Action<List<String>> ZEGREPI = Action.define(
                    "zegrepi", Result.strings(Result.Text.PLAIN).described("matching lines"))
            .summary("Returns lines of a possibly compressed file that match an extended regular expression in "
                    + "any letter case.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(161)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "an extended regular expression, as grep -E takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zfgrep}. */
    public static final Action<List<String>> ZFGREP = Action.define(
                    "zfgrep", Result.strings(Result.Text.PLAIN).described("matching lines"))
            .summary("Returns lines of a possibly compressed file that contain a fixed string.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(159)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("pattern", Type.STRING, "the text to look for, taken literally"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zfgrepi}. */
    public static final Action<List<String>> ZFGREPI = Action.define(
                    "zfgrepi", Result.strings(Result.Text.PLAIN).described("matching lines"))
            .summary("Returns lines of a possibly compressed file that contain a fixed string in any letter case.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(162)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("pattern", Type.STRING, "the text to look for, taken literally"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zgrep}. */
    public static final Action<List<String>> ZGREP = Action.define(
                    "zgrep", Result.strings(Result.Text.PLAIN).described("matching lines"))
            .summary("Returns lines of a possibly compressed file that match a regular expression.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(157)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "a basic regular expression, as grep takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .traits(Trait.DEPRECATED, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code zgrepi}. */
    public static final Action<List<String>> ZGREPI = Action.define(
                    "zgrepi", Result.strings(Result.Text.PLAIN).described("matching lines"))
            .summary("Returns lines of a possibly compressed file that match a regular expression in any letter "
                    + "case.")
            .errors("ENOENT if there is no such file")
            .refusals("a text holds a NUL character")
            .procedure(160)
            .group("search")
            .since("1.0.66")
            .deprecatedBy("grep")
            .parameters(
                    new Parameter("regex", Type.STRING, "a basic regular expression, as grep takes it"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
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
