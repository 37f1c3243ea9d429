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
 * Descriptors of the actions of the group {@code directory}.
 *
 * @since 0.1
 */
@Generated("directory")
public final class DirectoryActions {
    /** Describes {@code case_sensitive_path}. */
    public static final Action<String> CASE_SENSITIVE_PATH = Action.define(
                    "case_sensitive_path",
                    Result.string(Result.Text.PLAIN).described("the path with the letter case found on disk"))
            .summary("Finds the real letter case of a path read from a case-insensitive system such as Windows.")
            .errors("a directory of the path does not exist in any letter case")
            .refusals("a text holds a NUL character")
            .procedure(197)
            .group("directory")
            .since("1.0.75")
            .parameters(new Parameter("path", Type.PATHNAME, "an absolute path inside the guest, in any letter case"))
            .build();

    /** Describes {@code cp}. */
    public static final Action<Void> CP = Action.define("cp", Result.none())
            .summary("Copies one file to a new name or into a directory.")
            .errors("the source does not exist, or the destination cannot be written")
            .refusals("a text holds a NUL character")
            .procedure(87)
            .group("directory")
            .since("1.0.18")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of the file to copy"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of a file to create or replace, or of an existing directory to put it into"))
            .build();

    /** Describes {@code cp_a}. */
    public static final Action<Void> CP_A = Action.define("cp_a", Result.none())
            .summary("Copies a file or directory tree, keeping attributes as cp -a does.")
            .errors("the source does not exist, or the destination cannot be written")
            .refusals("a text holds a NUL character")
            .procedure(88)
            .group("directory")
            .since("1.0.18")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of the file or directory to copy"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of a file to create or replace, or of an existing directory to put it into"))
            .build();

    /** Describes {@code cp_r}. */
    public static final Action<Void> CP_R = Action.define("cp_r", Result.none())
            .summary("Copies a file or directory tree without keeping attributes, for targets such as FAT.")
            .errors("the source does not exist, or the destination cannot be written")
            .refusals("a text holds a NUL character")
            .procedure(401)
            .group("directory")
            .since("1.21.38")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of the file or directory to copy"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of a file to create or replace, or of an existing directory to put it into"))
            .build();

    /** Describes {@code du}. */
    public static final Action<Long> DU = Action.define("du", Result.int64().described("the space used in KiB"))
            .summary("Estimates the space used by a file or directory tree, in KiB.")
            .errors("the file cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(127)
            .group("directory")
            .since("1.0.54")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code fill_dir}. */
    public static final Action<Void> FILL_DIR = Action.define("fill_dir", Result.none())
            .summary("Creates a number of empty files with 8-digit names in a directory, as test data.")
            .errors("a directory is missing")
            .refusals("a text holds a NUL character")
            .procedure(348)
            .group("directory")
            .since("1.19.32")
            .parameters(
                    new Parameter("dir", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("nr", Type.INT, "how many files to create"))
            .build();

    /** Describes {@code find}. */
    public static final Action<List<String>> FIND = Action.define(
                    "find", Result.strings(Result.Text.PLAIN).described("the relative paths in sorted order"))
            .summary("Lists everything below a directory recursively, sorted, as paths relative to it.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else")
            .refusals("a text holds a NUL character")
            .group("directory")
            .since("1.0.27")
            .parameters(new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .build();

    /** Describes {@code find0}. */
    public static final Action<Void> FIND0 = Action.define("find0", Result.none())
            .summary("Writes an unsorted, NUL-separated list of everything below a directory to a host file.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else")
            .refusals("a text holds a NUL character")
            .procedure(196)
            .group("directory")
            .since("1.0.74")
            .parameters(
                    new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("files", Type.FILE_OUT, "where the names go, each ended by a NUL"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code glob_expand}. */
    public static final Action<List<String>> GLOB_EXPAND = Action.define(
                    "glob_expand",
                    Result.strings(Result.Text.PLAIN).described("the matching paths, empty if there are none"))
            .summary("Expands a shell wildcard pattern into the paths that match it.")
            .refusals("a text holds a NUL character")
            .procedure(113)
            .group("directory")
            .since("1.0.50")
            .parameters(new Parameter(
                    "pattern", Type.PATHNAME, "an absolute path inside the guest, with the wildcards *, ? and [...]"))
            .options(new Parameter("directoryslash", Type.BOOL, "end directory names with a slash (default true)"))
            .build();

    /** Describes {@code ll}. */
    public static final Action<String> LL = Action.define(
                    "ll", Result.string(Result.Text.PLAIN).described("listing text, not meant to be parsed"))
            .summary("Returns a long directory listing for people to read, in the style of ls -la.")
            .refusals("a text holds a NUL character")
            .procedure(5)
            .group("directory")
            .since("0.0.4")
            .parameters(new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .build();

    /** Describes {@code llz}. */
    public static final Action<String> LLZ = Action.define(
                    "llz", Result.string(Result.Text.PLAIN).described("listing text, not meant to be parsed"))
            .summary("Returns a long directory listing with SELinux contexts for people to read, in the style of "
                    + "ls -laZ.")
            .refusals("a text holds a NUL character")
            .procedure(305)
            .group("directory")
            .since("1.17.6")
            .deprecatedBy("lgetxattrs")
            .parameters(new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code ln}. */
    public static final Action<Void> LN = Action.define("ln", Result.none())
            .summary("Creates a hard link to an existing file.")
            .errors("the target does not exist, or the name of the link is taken")
            .refusals("a text holds a NUL character")
            .procedure(164)
            .group("directory")
            .since("1.0.66")
            .parameters(
                    new Parameter("target", Type.STRING, "the absolute path of the file that exists already"),
                    new Parameter("linkname", Type.PATHNAME, "the absolute path of the link to create"))
            .build();

    /** Describes {@code ln_f}. */
    public static final Action<Void> LN_F = Action.define("ln_f", Result.none())
            .summary("Creates a hard link to an existing file, first removing the link name if it is taken.")
            .errors("the target does not exist")
            .refusals("a text holds a NUL character")
            .procedure(165)
            .group("directory")
            .since("1.0.66")
            .parameters(
                    new Parameter("target", Type.STRING, "the absolute path of the file that exists already"),
                    new Parameter("linkname", Type.PATHNAME, "the absolute path of the link to create"))
            .build();

    /** Describes {@code ln_s}. */
    public static final Action<Void> LN_S = Action.define("ln_s", Result.none())
            .summary("Creates a symbolic link that holds the given target text.")
            .errors("the name of the link is taken")
            .refusals("a text holds a NUL character")
            .procedure(166)
            .group("directory")
            .since("1.0.66")
            .parameters(
                    new Parameter(
                            "target",
                            Type.STRING,
                            "what the link points to: any text, which need not exist; a relative one starts at the "
                                    + "directory of the link"),
                    new Parameter("linkname", Type.PATHNAME, "the absolute path of the link to create"))
            .build();

    /** Describes {@code ln_sf}. */
    public static final Action<Void> LN_SF = Action.define("ln_sf", Result.none())
            .summary("Creates a symbolic link, first removing the link name if it is taken.")
            .errors("a directory is in the way")
            .refusals("a text holds a NUL character")
            .procedure(167)
            .group("directory")
            .since("1.0.66")
            .parameters(
                    new Parameter(
                            "target",
                            Type.STRING,
                            "what the link points to: any text, which need not exist; a relative one starts at the "
                                    + "directory of the link"),
                    new Parameter("linkname", Type.PATHNAME, "the absolute path of the link to create"))
            .build();

    /** Describes {@code ls}. */
    public static final Action<List<String>> LS = Action.define(
                    "ls", Result.strings(Result.Text.PLAIN).described("names of the directory entries"))
            .summary("Lists the names in a directory, hidden ones included but without the dot and dot-dot "
                    + "entries.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else")
            .refusals("a text holds a NUL character")
            .group("directory")
            .since("0.0.4")
            .parameters(new Parameter("directory", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .build();

    /** Describes {@code ls0}. */
    public static final Action<Void> LS0 = Action.define("ls0", Result.none())
            .summary("Writes the unsorted names in a directory to a host file, each ended by a NUL character.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else")
            .refusals("a text holds a NUL character")
            .procedure(347)
            .group("directory")
            .since("1.19.32")
            .parameters(
                    new Parameter("dir", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("filenames", Type.FILE_OUT, "where the names go, each ended by a NUL"))
            .build();

    /** Describes {@code mkdir}. */
    public static final Action<Void> MKDIR = Action.define("mkdir", Result.none())
            .summary("Creates one directory.")
            .errors("EEXIST if the path is taken, ENOENT if its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(32)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of the directory to create; its parent must exist"))
            .build();

    /** Describes {@code mkdir_mode}. */
    public static final Action<Void> MKDIR_MODE = Action.define("mkdir_mode", Result.none())
            .summary("Creates one directory with the given permission bits, reduced by the umask.")
            .errors("EEXIST if the path is taken, ENOENT if its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(202)
            .group("directory")
            .since("1.0.77")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "the absolute path of the directory to create; its parent must exist"),
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the permission bits of the new directory, such as 0755, reduced by the umask"))
            .build();

    /** Describes {@code mkdir_p}. */
    public static final Action<Void> MKDIR_P = Action.define("mkdir_p", Result.none())
            .summary("Creates a directory together with any missing parent directories.")
            .errors("a part of the path is taken by something that is no directory")
            .refusals("a text holds a NUL character")
            .procedure(33)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of the directory to create; parents are created too"))
            .build();

    /** Describes {@code mkdtemp}. */
    public static final Action<String> MKDTEMP = Action.define(
                    "mkdtemp", Result.string(Result.Text.PLAIN).described("path of the new directory"))
            .summary("Creates a temporary directory with mode 0700 from a template path that ends in XXXXXX.")
            .errors("EINVAL if the template does not end in XXXXXX, ENOENT if its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(117)
            .group("directory")
            .since("1.0.54")
            .parameters(new Parameter(
                    "tmpl",
                    Type.PATHNAME,
                    "an absolute path whose last six characters are XXXXXX, which random ones replace"))
            .build();

    /** Describes {@code mkfifo}. */
    public static final Action<Void> MKFIFO = Action.define("mkfifo", Result.none())
            .summary("Creates a named pipe (FIFO) with the given permission bits, reduced by the umask.")
            .errors("ENOTSUP if the appliance lacks the feature mknod; EEXIST if the path is taken, ENOENT if "
                    + "its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(134)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the permission bits without those of the kind, such as 0644, reduced by the umask"),
                    new Parameter(
                            "path", Type.PATHNAME, "an absolute path of the node to create; its parent must exist"))
            .build();

    /** Describes {@code mknod}. */
    public static final Action<Void> MKNOD = Action.define("mknod", Result.none())
            .summary("Creates a block or character device node, a FIFO or a socket, chosen by the type bits of "
                    + "the mode.")
            .details("The mode takes the bits of the kind too, unlike that of mknod_b and mknod_c.")
            .errors("ENOTSUP if the appliance lacks the feature mknod; EEXIST if the path is taken, ENOENT if "
                    + "its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(133)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the mode: the permission bits together with the bits of the kind, such as 020644 for a "
                                    + "character device, 060644 for a block device or 010644 for a FIFO"),
                    new Parameter(
                            "devmajor", Type.INT, "the major device number; without meaning for FIFOs and sockets"),
                    new Parameter(
                            "devminor", Type.INT, "the minor device number; without meaning for FIFOs and sockets"),
                    new Parameter(
                            "path", Type.PATHNAME, "an absolute path of the node to create; its parent must exist"))
            .build();

    /** Describes {@code mknod_b}. */
    public static final Action<Void> MKNOD_B = Action.define("mknod_b", Result.none())
            .summary("Creates a block device node with the given permission bits and device numbers.")
            .errors("ENOTSUP if the appliance lacks the feature mknod; EEXIST if the path is taken, ENOENT if "
                    + "its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(135)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the permission bits without those of the kind, such as 0644, reduced by the umask"),
                    new Parameter("devmajor", Type.INT, "the major device number"),
                    new Parameter("devminor", Type.INT, "the minor device number"),
                    new Parameter(
                            "path", Type.PATHNAME, "an absolute path of the node to create; its parent must exist"))
            .build();

    /** Describes {@code mknod_c}. */
    public static final Action<Void> MKNOD_C = Action.define("mknod_c", Result.none())
            .summary("Creates a character device node with the given permission bits and device numbers.")
            .errors("ENOTSUP if the appliance lacks the feature mknod; EEXIST if the path is taken, ENOENT if "
                    + "its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(136)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the permission bits without those of the kind, such as 0644, reduced by the umask"),
                    new Parameter("devmajor", Type.INT, "the major device number"),
                    new Parameter("devminor", Type.INT, "the minor device number"),
                    new Parameter(
                            "path", Type.PATHNAME, "an absolute path of the node to create; its parent must exist"))
            .build();

    /** Describes {@code mktemp}. */
    public static final Action<String> MKTEMP = Action.define(
                    "mktemp", Result.string(Result.Text.PLAIN).described("path of the new file"))
            .summary("Creates a temporary file with mode 0600 from a template path that ends in XXXXXX.")
            .errors("EINVAL if the template does not end in XXXXXX, ENOENT if its parent does not exist")
            .refusals("a text holds a NUL character")
            .procedure(373)
            .group("directory")
            .since("1.19.53")
            .parameters(new Parameter(
                    "tmpl",
                    Type.PATHNAME,
                    "an absolute path whose last six characters are XXXXXX, which random ones replace"))
            .options(new Parameter("suffix", Type.STRING, "text added after the random part of the name, such as .txt"))
            .build();

    /** Describes {@code mv}. */
    public static final Action<Void> MV = Action.define("mv", Result.none())
            .summary("Moves a file to a new name or into an existing directory, across filesystems if need be.")
            .errors("the source does not exist, or the destination cannot be written")
            .refusals("a text holds a NUL character")
            .procedure(89)
            .group("directory")
            .since("1.0.18")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of the file to move"),
                    new Parameter(
                            "dest",
                            Type.PATHNAME,
                            "the absolute path of a file to create or replace, or of an existing directory to put it into"))
            .build();

    /** Describes {@code readdir}. */
    public static final Action<List<Dirent>> READDIR = Action.define(
                    "readdir", Result.structs(Dirent.TYPE).described("one entry for each name in the directory"))
            .summary("Lists all entries of a directory, dot and dot-dot included, unsorted and with basic type "
                    + "information.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else")
            .refusals("a text holds a NUL character")
            .group("directory")
            .since("1.0.55")
            .parameters(new Parameter("dir", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code readlink}. */
    public static final Action<String> READLINK = Action.define(
                    "readlink", Result.string(Result.Text.PLAIN).described("target text of the link"))
            .summary("Returns the target stored in a symbolic link.")
            .errors("ENOENT if there is no such path, EINVAL if it is not a symbolic link")
            .refusals("a text holds a NUL character")
            .procedure(168)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a symbolic link"))
            .build();

    /** Describes {@code readlinklist}. */
    public static final Action<List<String>> READLINKLIST = Action.define(
                    "readlinklist",
                    Result.strings(Result.Text.PLAIN)
                            .described("one target per name in the same order, empty where it failed"))
            .summary("Returns the targets of many symbolic links in one directory with a single call.")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .group("directory")
            .since("1.0.77")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names in that directory, without a slash"))
            .build();

    /** Describes {@code realpath}. */
    public static final Action<String> REALPATH = Action.define(
                    "realpath", Result.string(Result.Text.PLAIN).described("canonical absolute path"))
            .summary("Resolves a path to an absolute one free of symbolic links, dot and dot-dot parts.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(163)
            .group("directory")
            .since("1.0.66")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest, all of which must exist"))
            .build();

    /** Describes {@code rename}. */
    public static final Action<Void> RENAME = Action.define("rename", Result.none())
            .summary("Renames a file within one filesystem, replacing the new name if it exists.")
            .errors("ENOENT if the old path does not exist, EXDEV if the new one is on another filesystem, "
                    + "EISDIR if it is a directory and the old one is not, ENOTEMPTY if it is a directory that "
                    + "holds anything")
            .refusals("a text holds a NUL character")
            .procedure(394)
            .group("directory")
            .since("1.21.5")
            .parameters(
                    new Parameter("oldpath", Type.PATHNAME, "the absolute path that is there now"),
                    new Parameter("newpath", Type.PATHNAME, "the absolute path that it gets, on the same filesystem"))
            .build();

    /** Describes {@code rm}. */
    public static final Action<Void> RM = Action.define("rm", Result.none())
            .summary("Removes one file.")
            .errors("ENOENT if there is no such file, EISDIR if it is a directory")
            .refusals("a text holds a NUL character")
            .procedure(29)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code rm_f}. */
    public static final Action<Void> RM_F = Action.define("rm_f", Result.none())
            .summary("Removes one file, without complaint if it does not exist.")
            .errors("EISDIR if it is a directory")
            .refusals("a text holds a NUL character")
            .procedure(367)
            .group("directory")
            .since("1.19.42")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code rm_rf}. */
    public static final Action<Void> RM_RF = Action.define("rm_rf", Result.none())
            .summary("Removes a file, or a directory with everything below it.")
            .errors("the path is the root directory, which is never removed")
            .refusals("a text holds a NUL character")
            .procedure(31)
            .group("directory")
            .since("0.0.8")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"))
            .build();

    /** Describes {@code rmdir}. */
    public static final Action<Void> RMDIR = Action.define("rmdir", Result.none())
            .summary("Removes one empty directory.")
            .errors("ENOENT if there is no such directory, ENOTDIR if it is something else, ENOTEMPTY if it "
                    + "holds anything")
            .refusals("a text holds a NUL character")
            .procedure(30)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of an empty directory"))
            .build();

    private DirectoryActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                CASE_SENSITIVE_PATH,
                CP,
                CP_A,
                CP_R,
                DU,
                FILL_DIR,
                FIND,
                FIND0,
                GLOB_EXPAND,
                LL,
                LLZ,
                LN,
                LN_F,
                LN_S,
                LN_SF,
                LS,
                LS0,
                MKDIR,
                MKDIR_MODE,
                MKDIR_P,
                MKDTEMP,
                MKFIFO,
                MKNOD,
                MKNOD_B,
                MKNOD_C,
                MKTEMP,
                MV,
                READDIR,
                READLINK,
                READLINKLIST,
                REALPATH,
                RENAME,
                RM,
                RM_F,
                RM_RF,
                RMDIR);
    }
}
