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
 * Descriptors of the actions of the group {@code metadata}.
 *
 * @since 0.1
 */
@Generated("metadata")
public final class MetadataActions {
    /** Describes {@code acl_delete_def_file}. */
    public static final Action<Void> ACL_DELETE_DEF_FILE = Action.define("acl_delete_def_file", Result.none())
            .procedure(377)
            .group("metadata")
            .feature("acl")
            .since("1.19.63")
            .parameters(new Parameter("dir", Type.PATHNAME))
            .build();

    /** Describes {@code acl_get_file}. */
    public static final Action<String> ACL_GET_FILE = Action.define("acl_get_file", Result.string(Result.Text.PLAIN))
            .procedure(375)
            .group("metadata")
            .feature("acl")
            .since("1.19.63")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("acltype", Type.STRING))
            .build();

    /** Describes {@code acl_set_file}. */
    public static final Action<Void> ACL_SET_FILE = Action.define("acl_set_file", Result.none())
            .procedure(376)
            .group("metadata")
            .feature("acl")
            .since("1.19.63")
            .parameters(
                    new Parameter("path", Type.PATHNAME),
                    new Parameter("acltype", Type.STRING),
                    new Parameter("acl", Type.STRING))
            .build();

    /** Describes {@code cap_get_file}. */
    public static final Action<String> CAP_GET_FILE = Action.define("cap_get_file", Result.string(Result.Text.PLAIN))
            .procedure(378)
            .group("metadata")
            .feature("linuxcaps")
            .since("1.19.63")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code cap_set_file}. */
    public static final Action<Void> CAP_SET_FILE = Action.define("cap_set_file", Result.none())
            .procedure(379)
            .group("metadata")
            .feature("linuxcaps")
            .since("1.19.63")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("cap", Type.STRING))
            .build();

    /** Describes {@code chmod}. */
    public static final Action<Void> CHMOD = Action.define("chmod", Result.none())
            .procedure(34)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter("mode", Type.INT), new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code chown}. */
    public static final Action<Void> CHOWN = Action.define("chown", Result.none())
            .procedure(35)
            .group("metadata")
            .since("0.0.8")
            .parameters(
                    new Parameter("owner", Type.INT),
                    new Parameter("group", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code copy_attributes}. */
    public static final Action<Void> COPY_ATTRIBUTES = Action.define("copy_attributes", Result.none())
            .procedure(415)
            .group("metadata")
            .since("1.25.21")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .options(
                    new Parameter("all", Type.BOOL),
                    new Parameter("mode", Type.BOOL),
                    new Parameter("xattributes", Type.BOOL),
                    new Parameter("ownership", Type.BOOL))
            .build();

    /** Describes {@code exists}. */
    public static final Action<Boolean> EXISTS = Action.define("exists", Result.bool())
            .procedure(36)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code filesize}. */
    public static final Action<Long> FILESIZE = Action.define("filesize", Result.int64())
            .procedure(218)
            .group("metadata")
            .since("1.0.82")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code get_umask}. */
    public static final Action<Integer> GET_UMASK = Action.define("get_umask", Result.int32())
            .procedure(240)
            .group("metadata")
            .since("1.3.4")
            .build();

    /** Describes {@code getcon}. */
    public static final Action<String> GETCON = Action.define("getcon", Result.string(Result.Text.PLAIN))
            .procedure(186)
            .group("metadata")
            .feature("selinux")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code getxattr}. */
    public static final Action<byte[]> GETXATTR = Action.define("getxattr", Result.buffer())
            .procedure(279)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.7.24")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("name", Type.STRING))
            .build();

    /** Describes {@code getxattrs}. */
    public static final Action<List<Xattr>> GETXATTRS = Action.define("getxattrs", Result.structs(Xattr.TYPE))
            .procedure(141)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code is_blockdev}. */
    public static final Action<Boolean> IS_BLOCKDEV = Action.define("is_blockdev", Result.bool())
            .procedure(268)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("followsymlinks", Type.BOOL))
            .build();

    /** Describes {@code is_chardev}. */
    public static final Action<Boolean> IS_CHARDEV = Action.define("is_chardev", Result.bool())
            .procedure(267)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("followsymlinks", Type.BOOL))
            .build();

    /** Describes {@code is_dir}. */
    public static final Action<Boolean> IS_DIR = Action.define("is_dir", Result.bool())
            .procedure(38)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("followsymlinks", Type.BOOL))
            .build();

    /** Describes {@code is_fifo}. */
    public static final Action<Boolean> IS_FIFO = Action.define("is_fifo", Result.bool())
            .procedure(269)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("followsymlinks", Type.BOOL))
            .build();

    /** Describes {@code is_file}. */
    public static final Action<Boolean> IS_FILE = Action.define("is_file", Result.bool())
            .procedure(37)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("followsymlinks", Type.BOOL))
            .build();

    /** Describes {@code is_socket}. */
    public static final Action<Boolean> IS_SOCKET = Action.define("is_socket", Result.bool())
            .procedure(271)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(new Parameter("followsymlinks", Type.BOOL))
            .build();

    /** Describes {@code is_symlink}. */
    public static final Action<Boolean> IS_SYMLINK = Action.define("is_symlink", Result.bool())
            .procedure(270)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code lchown}. */
    public static final Action<Void> LCHOWN = Action.define("lchown", Result.none())
            .procedure(203)
            .group("metadata")
            .since("1.0.77")
            .parameters(
                    new Parameter("owner", Type.INT),
                    new Parameter("group", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code lgetxattr}. */
    public static final Action<byte[]> LGETXATTR = Action.define("lgetxattr", Result.buffer())
            .procedure(280)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.7.24")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("name", Type.STRING))
            .build();

    /** Describes {@code lgetxattrs}. */
    public static final Action<List<Xattr>> LGETXATTRS = Action.define("lgetxattrs", Result.structs(Xattr.TYPE))
            .procedure(142)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code lremovexattr}. */
    public static final Action<Void> LREMOVEXATTR = Action.define("lremovexattr", Result.none())
            .procedure(146)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(new Parameter("xattr", Type.STRING), new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code lsetxattr}. */
    public static final Action<Void> LSETXATTR = Action.define("lsetxattr", Result.none())
            .procedure(144)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(
                    new Parameter("xattr", Type.STRING),
                    new Parameter("val", Type.STRING),
                    new Parameter("vallen", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code lstat}. */
    public static final Action<Stat> LSTAT = Action.define("lstat", Result.struct(Stat.TYPE))
            .group("metadata")
            .since("1.9.2")
            .deprecatedBy("lstatns")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code lstatlist}. */
    public static final Action<List<Stat>> LSTATLIST = Action.define("lstatlist", Result.structs(Stat.TYPE))
            .group("metadata")
            .since("1.0.77")
            .deprecatedBy("lstatnslist")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code lstatns}. */
    public static final Action<Statns> LSTATNS = Action.define("lstatns", Result.struct(Statns.TYPE))
            .procedure(422)
            .group("metadata")
            .since("1.27.53")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code lstatnslist}. */
    public static final Action<List<Statns>> LSTATNSLIST = Action.define("lstatnslist", Result.structs(Statns.TYPE))
            .group("metadata")
            .since("1.27.53")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .build();

    /** Describes {@code lxattrlist}. */
    public static final Action<List<Xattr>> LXATTRLIST = Action.define("lxattrlist", Result.structs(Xattr.TYPE))
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.77")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .build();

    /** Describes {@code removexattr}. */
    public static final Action<Void> REMOVEXATTR = Action.define("removexattr", Result.none())
            .procedure(145)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(new Parameter("xattr", Type.STRING), new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code selinux_relabel}. */
    public static final Action<Void> SELINUX_RELABEL = Action.define("selinux_relabel", Result.none())
            .procedure(467)
            .group("metadata")
            .feature("selinuxrelabel")
            .since("1.33.43")
            .deprecatedBy("setfiles")
            .parameters(new Parameter("specfile", Type.STRING), new Parameter("path", Type.PATHNAME))
            .options(new Parameter("force", Type.BOOL))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code setcon}. */
    public static final Action<Void> SETCON = Action.define("setcon", Result.none())
            .procedure(185)
            .group("metadata")
            .feature("selinux")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .parameters(new Parameter("context", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code setfiles}. */
    public static final Action<Void> SETFILES = Action.define("setfiles", Result.none())
            .procedure(519)
            .group("metadata")
            .feature("selinuxrelabel")
            .since("1.57.1")
            .parameters(new Parameter("specfile", Type.STRING), new Parameter("paths", Type.STRING_LIST))
            .options(new Parameter("force", Type.BOOL), new Parameter("excludes", Type.STRING_LIST))
            .build();

    /** Describes {@code setxattr}. */
    public static final Action<Void> SETXATTR = Action.define("setxattr", Result.none())
            .procedure(143)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(
                    new Parameter("xattr", Type.STRING),
                    new Parameter("val", Type.STRING),
                    new Parameter("vallen", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code stat}. */
    public static final Action<Stat> STAT = Action.define("stat", Result.struct(Stat.TYPE))
            .group("metadata")
            .since("1.9.2")
            .deprecatedBy("statns")
            .parameters(new Parameter("path", Type.PATHNAME))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code statns}. */
    public static final Action<Statns> STATNS = Action.define("statns", Result.struct(Statns.TYPE))
            .procedure(421)
            .group("metadata")
            .since("1.27.53")
            .parameters(new Parameter("path", Type.PATHNAME))
            .build();

    /** Describes {@code umask}. */
    public static final Action<Integer> UMASK = Action.define("umask", Result.int32())
            .procedure(137)
            .group("metadata")
            .since("1.0.55")
            .parameters(new Parameter("mask", Type.INT))
            .build();

    /** Describes {@code utimens}. */
    public static final Action<Void> UTIMENS = Action.define("utimens", Result.none())
            .procedure(201)
            .group("metadata")
            .since("1.0.77")
            .parameters(
                    new Parameter("path", Type.PATHNAME),
                    new Parameter("atsecs", Type.INT64),
                    new Parameter("atnsecs", Type.INT64),
                    new Parameter("mtsecs", Type.INT64),
                    new Parameter("mtnsecs", Type.INT64))
            .build();

    private MetadataActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                ACL_DELETE_DEF_FILE,
                ACL_GET_FILE,
                ACL_SET_FILE,
                CAP_GET_FILE,
                CAP_SET_FILE,
                CHMOD,
                CHOWN,
                COPY_ATTRIBUTES,
                EXISTS,
                FILESIZE,
                GET_UMASK,
                GETCON,
                GETXATTR,
                GETXATTRS,
                IS_BLOCKDEV,
                IS_CHARDEV,
                IS_DIR,
                IS_FIFO,
                IS_FILE,
                IS_SOCKET,
                IS_SYMLINK,
                LCHOWN,
                LGETXATTR,
                LGETXATTRS,
                LREMOVEXATTR,
                LSETXATTR,
                LSTAT,
                LSTATLIST,
                LSTATNS,
                LSTATNSLIST,
                LXATTRLIST,
                REMOVEXATTR,
                SELINUX_RELABEL,
                SETCON,
                SETFILES,
                SETXATTR,
                STAT,
                STATNS,
                UMASK,
                UTIMENS);
    }
}
