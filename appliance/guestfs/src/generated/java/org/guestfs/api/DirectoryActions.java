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
                    "case_sensitive_path", Result.string(Result.Text.PLAIN))
            .procedure(197)
            .group("directory")
            .since("1.0.75")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code cp}. */
    public static final Action<Void> CP = Action.define("cp", Result.none())
            .procedure(87)
            .group("directory")
            .since("1.0.18")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .build();

    /** Describes {@code cp_a}. */
    public static final Action<Void> CP_A = Action.define("cp_a", Result.none())
            .procedure(88)
            .group("directory")
            .since("1.0.18")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .build();

    /** Describes {@code cp_r}. */
    public static final Action<Void> CP_R = Action.define("cp_r", Result.none())
            .procedure(401)
            .group("directory")
            .since("1.21.38")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .build();

    /** Describes {@code du}. */
    public static final Action<Long> DU = Action.define("du", Result.int64())
            .procedure(127)
            .group("directory")
            .since("1.0.54")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code fill_dir}. */
    public static final Action<Void> FILL_DIR = Action.define("fill_dir", Result.none())
            .procedure(348)
            .group("directory")
            .since("1.19.32")
            .parameters(new Parameter("dir", Type.PATHNAME), new Parameter("nr", Type.INT))
            .build();

    /** Describes {@code find}. */
    public static final Action<List<String>> FIND = Action.define("find", Result.strings(Result.Text.PLAIN))
            .group("directory")
            .since("1.0.27")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .build();

    /** Describes {@code find0}. */
    public static final Action<Void> FIND0 = Action.define("find0", Result.none())
            .procedure(196)
            .group("directory")
            .since("1.0.74")
            .parameters(new Parameter("directory", Type.PATHNAME), new Parameter("files", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code glob_expand}. */
    public static final Action<List<String>> GLOB_EXPAND = Action.define(
                    "glob_expand", Result.strings(Result.Text.PLAIN))
            .procedure(113)
            .group("directory")
            .since("1.0.50")
            .parameters(new Parameter("pattern", Type.PATHNAME))
            .options(new Parameter("directoryslash", Type.BOOL))
            .build();

    /** Describes {@code ll}. */
    public static final Action<String> LL = Action.define("ll", Result.string(Result.Text.PLAIN))
            .procedure(5)
            .group("directory")
            .since("0.0.4")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .build();

    /** Describes {@code llz}. */
    public static final Action<String> LLZ = Action.define("llz", Result.string(Result.Text.PLAIN))
            .procedure(305)
            .group("directory")
            .since("1.17.6")
            .deprecatedBy("lgetxattrs")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code ln}. */
    public static final Action<Void> LN = Action.define("ln", Result.none())
            .procedure(164)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("target", Type.STRING), new Parameter("linkname", Type.PATHNAME))
            .build();

    /** Describes {@code ln_f}. */
    public static final Action<Void> LN_F = Action.define("ln_f", Result.none())
            .procedure(165)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("target", Type.STRING), new Parameter("linkname", Type.PATHNAME))
            .build();

    /** Describes {@code ln_s}. */
    public static final Action<Void> LN_S = Action.define("ln_s", Result.none())
            .procedure(166)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("target", Type.STRING), new Parameter("linkname", Type.PATHNAME))
            .build();

    /** Describes {@code ln_sf}. */
    public static final Action<Void> LN_SF = Action.define("ln_sf", Result.none())
            .procedure(167)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("target", Type.STRING), new Parameter("linkname", Type.PATHNAME))
            .build();

    /** Describes {@code ls}. */
    public static final Action<List<String>> LS = Action.define("ls", Result.strings(Result.Text.PLAIN))
            .group("directory")
            .since("0.0.4")
            .parameters(new Parameter("directory", Type.PATHNAME))
            .build();

    /** Describes {@code ls0}. */
    public static final Action<Void> LS0 = Action.define("ls0", Result.none())
            .procedure(347)
            .group("directory")
            .since("1.19.32")
            .parameters(new Parameter("dir", Type.PATHNAME), new Parameter("filenames", Type.FILE_OUT))
            .build();

    /** Describes {@code mkdir}. */
    public static final Action<Void> MKDIR = Action.define("mkdir", Result.none())
            .procedure(32)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code mkdir_mode}. */
    public static final Action<Void> MKDIR_MODE = Action.define("mkdir_mode", Result.none())
            .procedure(202)
            .group("directory")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("mode", Type.INT))
            .build();

    /** Describes {@code mkdir_p}. */
    public static final Action<Void> MKDIR_P = Action.define("mkdir_p", Result.none())
            .procedure(33)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code mkdtemp}. */
    public static final Action<String> MKDTEMP = Action.define("mkdtemp", Result.string(Result.Text.PLAIN))
            .procedure(117)
            .group("directory")
            .since("1.0.54")
            .parameters(new Parameter("tmpl", Type.PATHNAME))
            .build();

    /** Describes {@code mkfifo}. */
    public static final Action<Void> MKFIFO = Action.define("mkfifo", Result.none())
            .procedure(134)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(new Parameter("mode", Type.INT), new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code mknod}. */
    public static final Action<Void> MKNOD = Action.define("mknod", Result.none())
            .procedure(133)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter("mode", Type.INT),
                    new Parameter("devmajor", Type.INT),
                    new Parameter("devminor", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code mknod_b}. */
    public static final Action<Void> MKNOD_B = Action.define("mknod_b", Result.none())
            .procedure(135)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter("mode", Type.INT),
                    new Parameter("devmajor", Type.INT),
                    new Parameter("devminor", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code mknod_c}. */
    public static final Action<Void> MKNOD_C = Action.define("mknod_c", Result.none())
            .procedure(136)
            .group("directory")
            .feature("mknod")
            .since("1.0.55")
            .parameters(
                    new Parameter("mode", Type.INT),
                    new Parameter("devmajor", Type.INT),
                    new Parameter("devminor", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code mktemp}. */
    public static final Action<String> MKTEMP = Action.define("mktemp", Result.string(Result.Text.PLAIN))
            .procedure(373)
            .group("directory")
            .since("1.19.53")
            .parameters(new Parameter("tmpl", Type.PATHNAME))
            .options(new Parameter("suffix", Type.STRING))
            .build();

    /** Describes {@code mv}. */
    public static final Action<Void> MV = Action.define("mv", Result.none())
            .procedure(89)
            .group("directory")
            .since("1.0.18")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .build();

    /** Describes {@code readdir}. */
    public static final Action<List<Dirent>> READDIR = Action.define("readdir", Result.structs(Dirent.TYPE))
            .group("directory")
            .since("1.0.55")
            .parameters(new Parameter("dir", Type.PATHNAME))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code readlink}. */
    public static final Action<String> READLINK = Action.define("readlink", Result.string(Result.Text.PLAIN))
            .procedure(168)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code readlinklist}. */
    public static final Action<List<String>> READLINKLIST = Action.define(
                    "readlinklist", Result.strings(Result.Text.PLAIN))
            .group("directory")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .build();

    /** Describes {@code realpath}. */
    public static final Action<String> REALPATH = Action.define("realpath", Result.string(Result.Text.PLAIN))
            .procedure(163)
            .group("directory")
            .since("1.0.66")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code rename}. */
    public static final Action<Void> RENAME = Action.define("rename", Result.none())
            .procedure(394)
            .group("directory")
            .since("1.21.5")
            .parameters(new Parameter("oldpath", Type.PATHNAME), new Parameter("newpath", Type.PATHNAME))
            .build();

    /** Describes {@code rm}. */
    public static final Action<Void> RM = Action.define("rm", Result.none())
            .procedure(29)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code rm_f}. */
    public static final Action<Void> RM_F = Action.define("rm_f", Result.none())
            .procedure(367)
            .group("directory")
            .since("1.19.42")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code rm_rf}. */
    public static final Action<Void> RM_RF = Action.define("rm_rf", Result.none())
            .procedure(31)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code rmdir}. */
    public static final Action<Void> RMDIR = Action.define("rmdir", Result.none())
            .procedure(30)
            .group("directory")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
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
