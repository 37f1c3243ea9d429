// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code metadata}.
 *
 * @since 0.1
 */
@Generated("metadata")
public interface MetadataApi extends Invoker {
    /**
     * Removes the default POSIX ACL from a directory, so new entries no longer inherit it.
     *
     * <p>{@code guestfs_acl_delete_def_file} in guestfs(3); procedure 377 of the daemon, since libguestfs 1.19.63.
     * Needs the feature {@code acl}.
     *
     * @param dir the absolute path of a directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code acl}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void aclDeleteDefFile(String dir) {
        invoke(Call.of(MetadataActions.ACL_DELETE_DEF_FILE, dir));
    }

    /**
     * Reads the access or default POSIX ACL of a file or directory.
     *
     * <p>{@code guestfs_acl_get_file} in guestfs(3); procedure 375 of the daemon, since libguestfs 1.19.63.
     * Needs the feature {@code acl}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param acltype {@code access} for the ACL itself, or {@code default} for what new entries of a directory get
     * @return the ACL in long text form, one entry a line
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code acl}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String aclGetFile(String path, String acltype) {
        return invoke(Call.of(MetadataActions.ACL_GET_FILE, path, acltype));
    }

    /**
     * Replaces the access or default POSIX ACL of a file or directory with one given as text.
     *
     * <p>{@code guestfs_acl_set_file} in guestfs(3); procedure 376 of the daemon, since libguestfs 1.19.63.
     * Needs the feature {@code acl}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param acltype {@code access} for the ACL itself, or {@code default} for what new entries of a directory get
     * @param acl the access control list as text, such as {@code u::rwx,g::r-x,o::---}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code acl}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void aclSetFile(String path, String acltype, String acl) {
        invoke(Call.of(MetadataActions.ACL_SET_FILE, path, acltype, acl));
    }

    /**
     * Reads the Linux capabilities attached to a file.
     *
     * <p>{@code guestfs_cap_get_file} in guestfs(3); procedure 378 of the daemon, since libguestfs 1.19.63.
     * Needs the feature {@code linuxcaps}.
     *
     * @param path the absolute path of a file inside the guest
     * @return the capabilities as text, empty if there are none
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxcaps}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String capGetFile(String path) {
        return invoke(Call.of(MetadataActions.CAP_GET_FILE, path));
    }

    /**
     * Attaches Linux capabilities, given as text, to a file.
     *
     * <p>{@code guestfs_cap_set_file} in guestfs(3); procedure 379 of the daemon, since libguestfs 1.19.63.
     * Needs the feature {@code linuxcaps}.
     *
     * @param path the absolute path of a file inside the guest
     * @param cap the capabilities as text, such as {@code cap_net_raw=ep}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxcaps}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void capSetFile(String path, String cap) {
        invoke(Call.of(MetadataActions.CAP_SET_FILE, path, cap));
    }

    /**
     * Changes the permission bits of a file or directory to a numeric mode, subject to the umask.
     *
     * <p>{@code guestfs_chmod} in guestfs(3); procedure 34 of the daemon, since libguestfs 0.0.8.
     *
     * @param mode the new permission bits, such as {@code 0644}, with the set-user-ID, set-group-ID and sticky bits
     * @param path the absolute path of a file or directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the mode is negative; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void chmod(int mode, String path) {
        invoke(Call.of(MetadataActions.CHMOD, mode, path));
    }

    /**
     * Changes the owner and group of a file, given as numeric IDs.
     *
     * <p>{@code guestfs_chown} in guestfs(3); procedure 35 of the daemon, since libguestfs 0.0.8.
     *
     * @param owner the number of the user
     * @param group the number of the group
     * @param path the absolute path of any file, directory or link inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void chown(int owner, int group, String path) {
        invoke(Call.of(MetadataActions.CHOWN, owner, group, path));
    }

    /**
     * Copies selected attributes from one file or directory to another; copies nothing by default.
     *
     * <p>{@code guestfs_copy_attributes} in guestfs(3); procedure 415 of the daemon, since libguestfs 1.25.21.
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of a file or directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyAttributes(String src, String dest) {
        invoke(Call.of(MetadataActions.COPY_ATTRIBUTES, src, dest));
    }

    /**
     * Copies selected attributes from one file or directory to another; copies nothing by default.
     *
     * <p>{@code guestfs_copy_attributes} in guestfs(3); procedure 415 of the daemon, since libguestfs 1.25.21.
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of a file or directory inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyAttributes(String src, String dest, CopyAttributesOptions options) {
        invoke(Call.of(MetadataActions.COPY_ATTRIBUTES, src, dest).with(options.values()));
    }

    /**
     * Tests whether anything exists at a path.
     *
     * <p>{@code guestfs_exists} in guestfs(3); procedure 36 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if the path exists
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean exists(String path) {
        return invoke(Call.of(MetadataActions.EXISTS, path));
    }

    /**
     * Returns the size of a file in bytes.
     *
     * <p>{@code guestfs_filesize} in guestfs(3); procedure 218 of the daemon, since libguestfs 1.0.82.
     *
     * @param file the absolute path of a file inside the guest
     * @return the file size in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long filesize(String file) {
        return invoke(Call.of(MetadataActions.FILESIZE, file));
    }

    /**
     * Returns the file mode creation mask of the daemon, octal 022 unless changed.
     *
     * <p>{@code guestfs_get_umask} in guestfs(3); procedure 240 of the daemon, since libguestfs 1.3.4.
     *
     * @return the umask
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int getUmask() {
        return invoke(Call.of(MetadataActions.GET_UMASK));
    }

    /**
     * Returns the SELinux security context of the daemon.
     *
     * <p>{@code guestfs_getcon} in guestfs(3); procedure 186 of the daemon, since libguestfs 1.0.67.
     * Needs the feature {@code selinux}.
     *
     * @return the security context
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code selinux}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    default String getcon() {
        return invoke(Call.of(MetadataActions.GETCON));
    }

    /**
     * Reads one extended attribute of a file, following symbolic links; fails if it does not exist.
     *
     * <p>{@code guestfs_getxattr} in guestfs(3); procedure 279 of the daemon, since libguestfs 1.7.24.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param name the name of the attribute with its namespace, such as {@code user.comment}
     * @return the attribute value as raw bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it has no
     *     attribute of that name; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] getxattr(String path, String name) {
        return invoke(Call.of(MetadataActions.GETXATTR, path, name));
    }

    /**
     * Lists all extended attributes of a file or directory, following symbolic links.
     *
     * <p>{@code guestfs_getxattrs} in guestfs(3); procedure 141 of the daemon, since libguestfs 1.0.59.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return the attributes, each with its name and value
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Xattr> getxattrs(String path) {
        return invoke(Call.of(MetadataActions.GETXATTRS, path));
    }

    /**
     * Tests whether a path inside the guest is a block device node.
     *
     * <p>{@code guestfs_is_blockdev} in guestfs(3); procedure 268 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a block device
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isBlockdev(String path) {
        return invoke(Call.of(MetadataActions.IS_BLOCKDEV, path));
    }

    /**
     * Tests whether a path inside the guest is a block device node.
     *
     * <p>{@code guestfs_is_blockdev} in guestfs(3); procedure 268 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param options optional arguments
     * @return true if it is a block device
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isBlockdev(String path, IsBlockdevOptions options) {
        return invoke(Call.of(MetadataActions.IS_BLOCKDEV, path).with(options.values()));
    }

    /**
     * Tests whether a path inside the guest is a character device node.
     *
     * <p>{@code guestfs_is_chardev} in guestfs(3); procedure 267 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a character device
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isChardev(String path) {
        return invoke(Call.of(MetadataActions.IS_CHARDEV, path));
    }

    /**
     * Tests whether a path inside the guest is a character device node.
     *
     * <p>{@code guestfs_is_chardev} in guestfs(3); procedure 267 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param options optional arguments
     * @return true if it is a character device
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isChardev(String path, IsChardevOptions options) {
        return invoke(Call.of(MetadataActions.IS_CHARDEV, path).with(options.values()));
    }

    /**
     * Tests whether a path is a directory.
     *
     * <p>{@code guestfs_is_dir} in guestfs(3); procedure 38 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a directory
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isDir(String path) {
        return invoke(Call.of(MetadataActions.IS_DIR, path));
    }

    /**
     * Tests whether a path is a directory.
     *
     * <p>{@code guestfs_is_dir} in guestfs(3); procedure 38 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param options optional arguments
     * @return true if it is a directory
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isDir(String path, IsDirOptions options) {
        return invoke(Call.of(MetadataActions.IS_DIR, path).with(options.values()));
    }

    /**
     * Tests whether a path is a named pipe.
     *
     * <p>{@code guestfs_is_fifo} in guestfs(3); procedure 269 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a named pipe
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isFifo(String path) {
        return invoke(Call.of(MetadataActions.IS_FIFO, path));
    }

    /**
     * Tests whether a path is a named pipe.
     *
     * <p>{@code guestfs_is_fifo} in guestfs(3); procedure 269 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param options optional arguments
     * @return true if it is a named pipe
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isFifo(String path, IsFifoOptions options) {
        return invoke(Call.of(MetadataActions.IS_FIFO, path).with(options.values()));
    }

    /**
     * Tests whether a path is a regular file.
     *
     * <p>{@code guestfs_is_file} in guestfs(3); procedure 37 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a regular file
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isFile(String path) {
        return invoke(Call.of(MetadataActions.IS_FILE, path));
    }

    /**
     * Tests whether a path is a regular file.
     *
     * <p>{@code guestfs_is_file} in guestfs(3); procedure 37 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param options optional arguments
     * @return true if it is a regular file
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isFile(String path, IsFileOptions options) {
        return invoke(Call.of(MetadataActions.IS_FILE, path).with(options.values()));
    }

    /**
     * Tests whether a path is a Unix domain socket.
     *
     * <p>{@code guestfs_is_socket} in guestfs(3); procedure 271 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a socket
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isSocket(String path) {
        return invoke(Call.of(MetadataActions.IS_SOCKET, path));
    }

    /**
     * Tests whether a path is a Unix domain socket.
     *
     * <p>{@code guestfs_is_socket} in guestfs(3); procedure 271 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param options optional arguments
     * @return true if it is a socket
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isSocket(String path, IsSocketOptions options) {
        return invoke(Call.of(MetadataActions.IS_SOCKET, path).with(options.values()));
    }

    /**
     * Tests whether the path itself is a symbolic link.
     *
     * <p>{@code guestfs_is_symlink} in guestfs(3); procedure 270 of the daemon, since libguestfs 1.5.10.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return whether the path is a symbolic link
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isSymlink(String path) {
        return invoke(Call.of(MetadataActions.IS_SYMLINK, path));
    }

    /**
     * Sets the numeric user and group that own a file, acting on a symbolic link itself and not on its target.
     *
     * <p>{@code guestfs_lchown} in guestfs(3); procedure 203 of the daemon, since libguestfs 1.0.77.
     *
     * @param owner the number of the user
     * @param group the number of the group
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lchown(int owner, int group, String path) {
        invoke(Call.of(MetadataActions.LCHOWN, owner, group, path));
    }

    /**
     * Reads one extended attribute of a file, or of a symbolic link itself rather than its target.
     *
     * <p>{@code guestfs_lgetxattr} in guestfs(3); procedure 280 of the daemon, since libguestfs 1.7.24.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @param name the name of the attribute with its namespace, such as {@code user.comment}
     * @return binary value of the attribute
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it has no
     *     attribute of that name; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] lgetxattr(String path, String name) {
        return invoke(Call.of(MetadataActions.LGETXATTR, path, name));
    }

    /**
     * Reads all extended attributes of a file, or of a symbolic link itself rather than its target.
     *
     * <p>{@code guestfs_lgetxattrs} in guestfs(3); procedure 142 of the daemon, since libguestfs 1.0.59.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @return names and binary values of the attributes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Xattr> lgetxattrs(String path) {
        return invoke(Call.of(MetadataActions.LGETXATTRS, path));
    }

    /**
     * Removes one extended attribute of a file, or of a symbolic link itself rather than its target.
     *
     * <p>{@code guestfs_lremovexattr} in guestfs(3); procedure 146 of the daemon, since libguestfs 1.0.59.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it has no
     *     attribute of that name; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lremovexattr(String xattr, String path) {
        invoke(Call.of(MetadataActions.LREMOVEXATTR, xattr, path));
    }

    /**
     * Sets one extended attribute of a file, or of a symbolic link itself, with the value length in bytes.
     *
     * <p>{@code guestfs_lsetxattr} in guestfs(3); procedure 144 of the daemon, since libguestfs 1.0.59.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param val the value, of which the first {@code vallen} bytes are taken
     * @param vallen the length of the value in bytes, not more than it has
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lsetxattr(String xattr, String val, int vallen, String path) {
        invoke(Call.of(MetadataActions.LSETXATTR, xattr, val, vallen, path));
    }

    /**
     * Returns file information with times in whole seconds, for a symbolic link itself and not its target.
     *
     * <p>{@code guestfs_lstat} in guestfs(3); carried out by the library, since libguestfs 1.9.2.
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @return file information of the path
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #lstatns} instead
     */
    @Deprecated
    default Stat lstat(String path) {
        return invoke(Call.of(MetadataActions.LSTAT, path));
    }

    /**
     * Returns file information with times in whole seconds for many names in one directory, without following links.
     *
     * <p>{@code guestfs_lstatlist} in guestfs(3); carried out by the library, since libguestfs 1.0.77.
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return one entry per name in the same order, with inode -1 where it failed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; one of the {@code names} holds a slash
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #lstatnslist} instead
     */
    @Deprecated
    default List<Stat> lstatlist(String path, List<String> names) {
        return invoke(Call.of(MetadataActions.LSTATLIST, path, names));
    }

    /**
     * Returns file information with nanosecond times, for a symbolic link itself and not its target.
     *
     * <p>{@code guestfs_lstatns} in guestfs(3); procedure 422 of the daemon, since libguestfs 1.27.53.
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @return file information of the path
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Statns lstatns(String path) {
        return invoke(Call.of(MetadataActions.LSTATNS, path));
    }

    /**
     * Returns file information with nanosecond times for many names in one directory, without following links.
     *
     * <p>{@code guestfs_lstatnslist} in guestfs(3); carried out by the library, since libguestfs 1.27.53.
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return one entry per name in the same order, with inode -1 where it failed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; one of the {@code names} holds a slash
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Statns> lstatnslist(String path, List<String> names) {
        return invoke(Call.of(MetadataActions.LSTATNSLIST, path, names));
    }

    /**
     * Reads the extended attributes of many names in one directory in one call, without following links.
     *
     * <p>{@code guestfs_lxattrlist} in guestfs(3); carried out by the library, since libguestfs 1.0.77.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return flat list: per name a header entry holding the attribute count, then the attributes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; one of the {@code names} holds a slash
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Xattr> lxattrlist(String path, List<String> names) {
        return invoke(Call.of(MetadataActions.LXATTRLIST, path, names));
    }

    /**
     * Removes one extended attribute of a file, following symbolic links.
     *
     * <p>{@code guestfs_removexattr} in guestfs(3); procedure 145 of the daemon, since libguestfs 1.0.59.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param path the absolute path of any file, directory or link inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it has no
     *     attribute of that name; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void removexattr(String xattr, String path) {
        invoke(Call.of(MetadataActions.REMOVEXATTR, xattr, path));
    }

    /**
     * Resets SELinux labels below one directory following a policy file_contexts file.
     *
     * <p>{@code guestfs_selinux_relabel} in guestfs(3); procedure 467 of the daemon, since libguestfs 1.33.43.
     * Needs the feature {@code selinuxrelabel}.
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param path the absolute path of the directory to relabel
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code selinuxrelabel}; the file contexts cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    default void selinuxRelabel(String specfile, String path) {
        invoke(Call.of(MetadataActions.SELINUX_RELABEL, specfile, path));
    }

    /**
     * Resets SELinux labels below one directory following a policy file_contexts file.
     *
     * <p>{@code guestfs_selinux_relabel} in guestfs(3); procedure 467 of the daemon, since libguestfs 1.33.43.
     * Needs the feature {@code selinuxrelabel}.
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param path the absolute path of the directory to relabel
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code selinuxrelabel}; the file contexts cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    default void selinuxRelabel(String specfile, String path, SelinuxRelabelOptions options) {
        invoke(Call.of(MetadataActions.SELINUX_RELABEL, specfile, path).with(options.values()));
    }

    /**
     * Changes the SELinux context under which the appliance daemon runs.
     *
     * <p>{@code guestfs_setcon} in guestfs(3); procedure 185 of the daemon, since libguestfs 1.0.67.
     * Needs the feature {@code selinux}.
     *
     * @param context the SELinux context
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code selinux}; {@code EINVAL} if SELinux is not enabled in the appliance, or the context is none; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    default void setcon(String context) {
        invoke(Call.of(MetadataActions.SETCON, context));
    }

    /**
     * Resets SELinux labels below a list of directories following a policy file_contexts file.
     *
     * <p>{@code guestfs_setfiles} in guestfs(3); procedure 519 of the daemon, since libguestfs 1.57.1.
     * Needs the feature {@code selinuxrelabel}.
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param paths absolute paths of the directories to relabel
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code selinuxrelabel}; the file contexts cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setfiles(String specfile, List<String> paths) {
        invoke(Call.of(MetadataActions.SETFILES, specfile, paths));
    }

    /**
     * Resets SELinux labels below a list of directories following a policy file_contexts file.
     *
     * <p>{@code guestfs_setfiles} in guestfs(3); procedure 519 of the daemon, since libguestfs 1.57.1.
     * Needs the feature {@code selinuxrelabel}.
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param paths absolute paths of the directories to relabel
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code selinuxrelabel}; the file contexts cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setfiles(String specfile, List<String> paths, SetfilesOptions options) {
        invoke(Call.of(MetadataActions.SETFILES, specfile, paths).with(options.values()));
    }

    /**
     * Sets one extended attribute of a file, following symbolic links, with the value length in bytes.
     *
     * <p>{@code guestfs_setxattr} in guestfs(3); procedure 143 of the daemon, since libguestfs 1.0.59.
     * Needs the feature {@code linuxxattrs}.
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param val the value, of which the first {@code vallen} bytes are taken
     * @param vallen the length of the value in bytes, not more than it has
     * @param path the absolute path of any file, directory or link inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setxattr(String xattr, String val, int vallen, String path) {
        invoke(Call.of(MetadataActions.SETXATTR, xattr, val, vallen, path));
    }

    /**
     * Returns file information with times in whole seconds, following symbolic links.
     *
     * <p>{@code guestfs_stat} in guestfs(3); carried out by the library, since libguestfs 1.9.2.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return file information of the path
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #statns} instead
     */
    @Deprecated
    default Stat stat(String path) {
        return invoke(Call.of(MetadataActions.STAT, path));
    }

    /**
     * Returns file information with nanosecond times, following symbolic links.
     *
     * <p>{@code guestfs_statns} in guestfs(3); procedure 421 of the daemon, since libguestfs 1.27.53.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return file information of the path
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Statns statns(String path) {
        return invoke(Call.of(MetadataActions.STATNS, path));
    }

    /**
     * Sets the mask of permission bits that are cleared on newly created files (octal 022 by default).
     *
     * <p>{@code guestfs_umask} in guestfs(3); procedure 137 of the daemon, since libguestfs 1.0.55.
     *
     * @param mask the permission bits that new files do not get, such as {@code 022}; 0 to 0777
     * @return previous mask
     * @throws org.guestfs.OperationException if the action failed: the mask is outside of 0 to 0777; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int umask(int mask) {
        return invoke(Call.of(MetadataActions.UMASK, mask));
    }

    /**
     * Sets access and modification times in seconds and nanoseconds; nanoseconds -1 means now and -2 unchanged.
     *
     * <p>{@code guestfs_utimens} in guestfs(3); procedure 201 of the daemon, since libguestfs 1.0.77.
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param atsecs when it was last read: seconds since 1970
     * @param atnsecs nanoseconds of that second; -1 means now, -2 leaves the time alone
     * @param mtsecs when it was last changed: seconds since 1970
     * @param mtnsecs nanoseconds of that second; -1 means now, -2 leaves the time alone
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void utimens(String path, long atsecs, long atnsecs, long mtsecs, long mtnsecs) {
        invoke(Call.of(MetadataActions.UTIMENS, path, atsecs, atnsecs, mtsecs, mtnsecs));
    }
}
