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
            .summary("Removes the default POSIX ACL from a directory, so new entries no longer inherit it.")
            .errors("ENOTSUP if the appliance lacks the feature acl; ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(377)
            .group("metadata")
            .feature("acl")
            .since("1.19.63")
            .parameters(new Parameter("dir", Type.PATHNAME, "the absolute path of a directory inside the guest"))
            .build();

    /** Describes {@code acl_get_file}. */
    public static final Action<String> ACL_GET_FILE = Action.define(
                    "acl_get_file",
                    Result.string(Result.Text.PLAIN).described("the ACL in long text form, one entry a line"))
            .summary("Reads the access or default POSIX ACL of a file or directory.")
            .errors("ENOTSUP if the appliance lacks the feature acl; ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(375)
            .group("metadata")
            .feature("acl")
            .since("1.19.63")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter(
                            "acltype",
                            Type.STRING,
                            "access for the ACL itself, or default for what new entries of a directory get"))
            .build();

    /** Describes {@code acl_set_file}. */
    public static final Action<Void> ACL_SET_FILE = Action.define("acl_set_file", Result.none())
            .summary("Replaces the access or default POSIX ACL of a file or directory with one given as text.")
            .errors("ENOTSUP if the appliance lacks the feature acl; ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(376)
            .group("metadata")
            .feature("acl")
            .since("1.19.63")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter(
                            "acltype",
                            Type.STRING,
                            "access for the ACL itself, or default for what new entries of a directory get"),
                    new Parameter("acl", Type.STRING, "the access control list as text, such as u::rwx,g::r-x,o::---"))
            .build();

    /** Describes {@code cap_get_file}. */
    public static final Action<String> CAP_GET_FILE = Action.define(
                    "cap_get_file",
                    Result.string(Result.Text.PLAIN).described("the capabilities as text, empty if there are none"))
            .summary("Reads the Linux capabilities attached to a file.")
            .errors("ENOTSUP if the appliance lacks the feature linuxcaps; ENOENT if there is no such file or "
                    + "directory")
            .refusals("a text holds a NUL character")
            .procedure(378)
            .group("metadata")
            .feature("linuxcaps")
            .since("1.19.63")
            .parameters(new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code cap_set_file}. */
    public static final Action<Void> CAP_SET_FILE = Action.define("cap_set_file", Result.none())
            .summary("Attaches Linux capabilities, given as text, to a file.")
            .errors("ENOTSUP if the appliance lacks the feature linuxcaps; ENOENT if there is no such file or "
                    + "directory")
            .refusals("a text holds a NUL character")
            .procedure(379)
            .group("metadata")
            .feature("linuxcaps")
            .since("1.19.63")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file inside the guest"),
                    new Parameter("cap", Type.STRING, "the capabilities as text, such as cap_net_raw=ep"))
            .build();

    /** Describes {@code chmod}. */
    public static final Action<Void> CHMOD = Action.define("chmod", Result.none())
            .summary("Changes the permission bits of a file or directory to a numeric mode, subject to the umask.")
            .errors("ENOENT if there is no such file or directory; the mode is negative")
            .refusals("a text holds a NUL character")
            .procedure(34)
            .group("metadata")
            .since("0.0.8")
            .parameters(
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the new permission bits, such as 0644, with the set-user-ID, set-group-ID and sticky bits"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of a file or directory inside the guest"))
            .build();

    /** Describes {@code chown}. */
    public static final Action<Void> CHOWN = Action.define("chown", Result.none())
            .summary("Changes the owner and group of a file, given as numeric IDs.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(35)
            .group("metadata")
            .since("0.0.8")
            .parameters(
                    new Parameter("owner", Type.INT, "the number of the user"),
                    new Parameter("group", Type.INT, "the number of the group"),
                    new Parameter(
                            "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code copy_attributes}. */
    public static final Action<Void> COPY_ATTRIBUTES = Action.define("copy_attributes", Result.none())
            .summary("Copies selected attributes from one file or directory to another; copies nothing by default.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(415)
            .group("metadata")
            .since("1.25.21")
            .parameters(
                    new Parameter("src", Type.PATHNAME, "the absolute path of a file or directory inside the guest"),
                    new Parameter("dest", Type.PATHNAME, "the absolute path of a file or directory inside the guest"))
            .options(
                    new Parameter(
                            "all",
                            Type.BOOL,
                            "copy every kind of attribute not explicitly switched off (default false)"),
                    new Parameter(
                            "mode",
                            Type.BOOL,
                            "copy permissions and the sticky, setuid and setgid bits (default false)"),
                    new Parameter(
                            "xattributes", Type.BOOL, "copy Linux extended attributes where supported (default false)"),
                    new Parameter("ownership", Type.BOOL, "copy the owner and group IDs (default false)"))
            .build();

    /** Describes {@code exists}. */
    public static final Action<Boolean> EXISTS = Action.define(
                    "exists", Result.bool().described("true if the path exists"))
            .summary("Tests whether anything exists at a path.")
            .refusals("a text holds a NUL character")
            .procedure(36)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code filesize}. */
    public static final Action<Long> FILESIZE = Action.define(
                    "filesize", Result.int64().described("the file size in bytes"))
            .summary("Returns the size of a file in bytes.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(218)
            .group("metadata")
            .since("1.0.82")
            .parameters(new Parameter("file", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code get_umask}. */
    public static final Action<Integer> GET_UMASK = Action.define(
                    "get_umask", Result.int32().described("the umask"))
            .summary("Returns the file mode creation mask of the daemon, octal 022 unless changed.")
            .procedure(240)
            .group("metadata")
            .since("1.3.4")
            .build();

    /** Describes {@code getcon}. */
    public static final Action<String> GETCON = Action.define(
                    "getcon", Result.string(Result.Text.PLAIN).described("the security context"))
            .summary("Returns the SELinux security context of the daemon.")
            .errors("ENOTSUP if the appliance lacks the feature selinux")
            .procedure(186)
            .group("metadata")
            .feature("selinux")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code getxattr}. */
    public static final Action<byte[]> GETXATTR = Action.define(
                    "getxattr", Result.buffer().described("the attribute value as raw bytes"))
            .summary("Reads one extended attribute of a file, following symbolic links; fails if it does not "
                    + "exist.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory, ENODATA if it has no attribute of that name")
            .refusals("a text holds a NUL character")
            .procedure(279)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.7.24")
            .parameters(
                    new Parameter(
                            "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"),
                    new Parameter(
                            "name", Type.STRING, "the name of the attribute with its namespace, such as user.comment"))
            .build();

    /** Describes {@code getxattrs}. */
    public static final Action<List<Xattr>> GETXATTRS = Action.define(
                    "getxattrs", Result.structs(Xattr.TYPE).described("the attributes, each with its name and value"))
            .summary("Lists all extended attributes of a file or directory, following symbolic links.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory")
            .refusals("a text holds a NUL character")
            .procedure(141)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code is_blockdev}. */
    public static final Action<Boolean> IS_BLOCKDEV = Action.define(
                    "is_blockdev", Result.bool().described("true if it is a block device"))
            .summary("Tests whether a path inside the guest is a block device node.")
            .refusals("a text holds a NUL character")
            .procedure(268)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .options(new Parameter("followsymlinks", Type.BOOL, "follow symbolic links before testing (default false)"))
            .build();

    /** Describes {@code is_chardev}. */
    public static final Action<Boolean> IS_CHARDEV = Action.define(
                    "is_chardev", Result.bool().described("true if it is a character device"))
            .summary("Tests whether a path inside the guest is a character device node.")
            .refusals("a text holds a NUL character")
            .procedure(267)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .options(new Parameter("followsymlinks", Type.BOOL, "follow symbolic links before testing (default false)"))
            .build();

    /** Describes {@code is_dir}. */
    public static final Action<Boolean> IS_DIR = Action.define(
                    "is_dir", Result.bool().described("true if it is a directory"))
            .summary("Tests whether a path is a directory.")
            .refusals("a text holds a NUL character")
            .procedure(38)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .options(new Parameter("followsymlinks", Type.BOOL, "follow symbolic links before testing (default false)"))
            .build();

    /** Describes {@code is_fifo}. */
    public static final Action<Boolean> IS_FIFO = Action.define(
                    "is_fifo", Result.bool().described("true if it is a named pipe"))
            .summary("Tests whether a path is a named pipe.")
            .refusals("a text holds a NUL character")
            .procedure(269)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .options(new Parameter("followsymlinks", Type.BOOL, "follow symbolic links before testing (default false)"))
            .build();

    /** Describes {@code is_file}. */
    public static final Action<Boolean> IS_FILE = Action.define(
                    "is_file", Result.bool().described("true if it is a regular file"))
            .summary("Tests whether a path is a regular file.")
            .refusals("a text holds a NUL character")
            .procedure(37)
            .group("metadata")
            .since("0.0.8")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .options(new Parameter("followsymlinks", Type.BOOL, "follow symbolic links before testing (default false)"))
            .build();

    /** Describes {@code is_socket}. */
    public static final Action<Boolean> IS_SOCKET = Action.define(
                    "is_socket", Result.bool().described("true if it is a socket"))
            .summary("Tests whether a path is a Unix domain socket.")
            .refusals("a text holds a NUL character")
            .procedure(271)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .options(new Parameter("followsymlinks", Type.BOOL, "follow symbolic links before testing (default false)"))
            .build();

    /** Describes {@code is_symlink}. */
    public static final Action<Boolean> IS_SYMLINK = Action.define(
                    "is_symlink", Result.bool().described("whether the path is a symbolic link"))
            .summary("Tests whether the path itself is a symbolic link.")
            .refusals("a text holds a NUL character")
            .procedure(270)
            .group("metadata")
            .since("1.5.10")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code lchown}. */
    public static final Action<Void> LCHOWN = Action.define("lchown", Result.none())
            .summary("Sets the numeric user and group that own a file, acting on a symbolic link itself and not "
                    + "on its target.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(203)
            .group("metadata")
            .since("1.0.77")
            .parameters(
                    new Parameter("owner", Type.INT, "the number of the user"),
                    new Parameter("group", Type.INT, "the number of the group"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "an absolute path inside the guest; a link in its last place is not followed"))
            .build();

    /** Describes {@code lgetxattr}. */
    public static final Action<byte[]> LGETXATTR = Action.define(
                    "lgetxattr", Result.buffer().described("binary value of the attribute"))
            .summary("Reads one extended attribute of a file, or of a symbolic link itself rather than its target.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory, ENODATA if it has no attribute of that name")
            .refusals("a text holds a NUL character")
            .procedure(280)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.7.24")
            .parameters(
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "an absolute path inside the guest; a link in its last place is not followed"),
                    new Parameter(
                            "name", Type.STRING, "the name of the attribute with its namespace, such as user.comment"))
            .build();

    /** Describes {@code lgetxattrs}. */
    public static final Action<List<Xattr>> LGETXATTRS = Action.define(
                    "lgetxattrs", Result.structs(Xattr.TYPE).described("names and binary values of the attributes"))
            .summary("Reads all extended attributes of a file, or of a symbolic link itself rather than its "
                    + "target.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory")
            .refusals("a text holds a NUL character")
            .procedure(142)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(new Parameter(
                    "path",
                    Type.PATHNAME,
                    "an absolute path inside the guest; a link in its last place is not followed"))
            .build();

    /** Describes {@code lremovexattr}. */
    public static final Action<Void> LREMOVEXATTR = Action.define("lremovexattr", Result.none())
            .summary("Removes one extended attribute of a file, or of a symbolic link itself rather than its "
                    + "target.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory, ENODATA if it has no attribute of that name")
            .refusals("a text holds a NUL character")
            .procedure(146)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(
                    new Parameter(
                            "xattr", Type.STRING, "the name of the attribute with its namespace, such as user.comment"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "an absolute path inside the guest; a link in its last place is not followed"))
            .build();

    /** Describes {@code lsetxattr}. */
    public static final Action<Void> LSETXATTR = Action.define("lsetxattr", Result.none())
            .summary("Sets one extended attribute of a file, or of a symbolic link itself, with the value length "
                    + "in bytes.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory")
            .refusals("a text holds a NUL character")
            .procedure(144)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(
                    new Parameter(
                            "xattr", Type.STRING, "the name of the attribute with its namespace, such as user.comment"),
                    new Parameter("val", Type.STRING, "the value, of which the first vallen bytes are taken"),
                    new Parameter("vallen", Type.INT, "the length of the value in bytes, not more than it has"),
                    new Parameter(
                            "path",
                            Type.PATHNAME,
                            "an absolute path inside the guest; a link in its last place is not followed"))
            .build();

    /** Describes {@code lstat}. */
    public static final Action<Stat> LSTAT = Action.define(
                    "lstat", Result.struct(Stat.TYPE).described("file information of the path"))
            .summary("Returns file information with times in whole seconds, for a symbolic link itself and not "
                    + "its target.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .group("metadata")
            .since("1.9.2")
            .deprecatedBy("lstatns")
            .parameters(new Parameter(
                    "path",
                    Type.PATHNAME,
                    "an absolute path inside the guest; a link in its last place is not followed"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code lstatlist}. */
    public static final Action<List<Stat>> LSTATLIST = Action.define(
                    "lstatlist",
                    Result.structs(Stat.TYPE)
                            .described("one entry per name in the same order, with inode -1 where it failed"))
            .summary("Returns file information with times in whole seconds for many names in one directory, "
                    + "without following links.")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .group("metadata")
            .since("1.0.77")
            .deprecatedBy("lstatnslist")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names in that directory, without a slash"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code lstatns}. */
    public static final Action<Statns> LSTATNS = Action.define(
                    "lstatns", Result.struct(Statns.TYPE).described("file information of the path"))
            .summary("Returns file information with nanosecond times, for a symbolic link itself and not its "
                    + "target.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(422)
            .group("metadata")
            .since("1.27.53")
            .parameters(new Parameter(
                    "path",
                    Type.PATHNAME,
                    "an absolute path inside the guest; a link in its last place is not followed"))
            .build();

    /** Describes {@code lstatnslist}. */
    public static final Action<List<Statns>> LSTATNSLIST = Action.define(
                    "lstatnslist",
                    Result.structs(Statns.TYPE)
                            .described("one entry per name in the same order, with inode -1 where it failed"))
            .summary("Returns file information with nanosecond times for many names in one directory, without "
                    + "following links.")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .group("metadata")
            .since("1.27.53")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names in that directory, without a slash"))
            .build();

    /** Describes {@code lxattrlist}. */
    public static final Action<List<Xattr>> LXATTRLIST = Action.define(
                    "lxattrlist",
                    Result.structs(Xattr.TYPE)
                            .described(
                                    "flat list: per name a header entry holding the attribute count, then the attributes"))
            .summary("Reads the extended attributes of many names in one directory in one call, without following "
                    + "links.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.77")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "the absolute path of a directory inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names in that directory, without a slash"))
            .build();

    /** Describes {@code removexattr}. */
    public static final Action<Void> REMOVEXATTR = Action.define("removexattr", Result.none())
            .summary("Removes one extended attribute of a file, following symbolic links.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory, ENODATA if it has no attribute of that name")
            .refusals("a text holds a NUL character")
            .procedure(145)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(
                    new Parameter(
                            "xattr", Type.STRING, "the name of the attribute with its namespace, such as user.comment"),
                    new Parameter(
                            "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code selinux_relabel}. */
    public static final Action<Void> SELINUX_RELABEL = Action.define("selinux_relabel", Result.none())
            .summary("Resets SELinux labels below one directory following a policy file_contexts file.")
            .errors("ENOTSUP if the appliance lacks the feature selinuxrelabel; the file contexts cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(467)
            .group("metadata")
            .feature("selinuxrelabel")
            .since("1.33.43")
            .deprecatedBy("setfiles")
            .parameters(
                    new Parameter(
                            "specfile",
                            Type.STRING,
                            "the absolute path of the file contexts, such as "
                                    + "/etc/selinux/targeted/contexts/files/file_contexts"),
                    new Parameter("path", Type.PATHNAME, "the absolute path of the directory to relabel"))
            .options(new Parameter(
                    "force",
                    Type.BOOL,
                    "true to also reset customised contexts and their user, role and range; default false"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code setcon}. */
    public static final Action<Void> SETCON = Action.define("setcon", Result.none())
            .summary("Changes the SELinux context under which the appliance daemon runs.")
            .errors("ENOTSUP if the appliance lacks the feature selinux; EINVAL if SELinux is not enabled in the "
                    + "appliance, or the context is none")
            .refusals("a text holds a NUL character")
            .procedure(185)
            .group("metadata")
            .feature("selinux")
            .since("1.0.67")
            .deprecatedBy("setfiles")
            .parameters(new Parameter("context", Type.STRING, "the SELinux context"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code setfiles}. */
    public static final Action<Void> SETFILES = Action.define("setfiles", Result.none())
            .summary("Resets SELinux labels below a list of directories following a policy file_contexts file.")
            .errors("ENOTSUP if the appliance lacks the feature selinuxrelabel; the file contexts cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(519)
            .group("metadata")
            .feature("selinuxrelabel")
            .since("1.57.1")
            .parameters(
                    new Parameter(
                            "specfile",
                            Type.STRING,
                            "the absolute path of the file contexts, such as "
                                    + "/etc/selinux/targeted/contexts/files/file_contexts"),
                    new Parameter("paths", Type.STRING_LIST, "absolute paths of the directories to relabel"))
            .options(
                    new Parameter(
                            "force",
                            Type.BOOL,
                            "true to also reset customised contexts and their user, role and range; default false"),
                    new Parameter("excludes", Type.STRING_LIST, "directories to leave out of the relabelling"))
            .build();

    /** Describes {@code setxattr}. */
    public static final Action<Void> SETXATTR = Action.define("setxattr", Result.none())
            .summary("Sets one extended attribute of a file, following symbolic links, with the value length in "
                    + "bytes.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs; ENOENT if there is no such file or "
                    + "directory")
            .refusals("a text holds a NUL character")
            .procedure(143)
            .group("metadata")
            .feature("linuxxattrs")
            .since("1.0.59")
            .parameters(
                    new Parameter(
                            "xattr", Type.STRING, "the name of the attribute with its namespace, such as user.comment"),
                    new Parameter("val", Type.STRING, "the value, of which the first vallen bytes are taken"),
                    new Parameter("vallen", Type.INT, "the length of the value in bytes, not more than it has"),
                    new Parameter(
                            "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code stat}. */
    public static final Action<Stat> STAT = Action.define(
                    "stat", Result.struct(Stat.TYPE).described("file information of the path"))
            .summary("Returns file information with times in whole seconds, following symbolic links.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .group("metadata")
            .since("1.9.2")
            .deprecatedBy("statns")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code statns}. */
    public static final Action<Statns> STATNS = Action.define(
                    "statns", Result.struct(Statns.TYPE).described("file information of the path"))
            .summary("Returns file information with nanosecond times, following symbolic links.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(421)
            .group("metadata")
            .since("1.27.53")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"))
            .build();

    /** Describes {@code umask}. */
    public static final Action<Integer> UMASK = Action.define(
                    "umask", Result.int32().described("previous mask"))
            .summary("Sets the mask of permission bits that are cleared on newly created files (octal 022 by "
                    + "default).")
            .errors("the mask is outside of 0 to 0777")
            .procedure(137)
            .group("metadata")
            .since("1.0.55")
            .parameters(new Parameter(
                    "mask", Type.INT, "the permission bits that new files do not get, such as 022; 0 to 0777"))
            .build();

    /** Describes {@code utimens}. */
    public static final Action<Void> UTIMENS = Action.define("utimens", Result.none())
            .summary("Sets access and modification times in seconds and nanoseconds; nanoseconds -1 means now and "
                    + "-2 unchanged.")
            .errors("ENOENT if there is no such file or directory")
            .refusals("a text holds a NUL character")
            .procedure(201)
            .group("metadata")
            .since("1.0.77")
            .parameters(
                    new Parameter(
                            "path", Type.PATHNAME, "the absolute path of any file, directory or link inside the guest"),
                    new Parameter("atsecs", Type.INT64, "when it was last read: seconds since 1970"),
                    new Parameter(
                            "atnsecs",
                            Type.INT64,
                            "nanoseconds of that second; -1 means now, -2 leaves the time alone"),
                    new Parameter("mtsecs", Type.INT64, "when it was last changed: seconds since 1970"),
                    new Parameter(
                            "mtnsecs",
                            Type.INT64,
                            "nanoseconds of that second; -1 means now, -2 leaves the time alone"))
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
