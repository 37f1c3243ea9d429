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
 * Actions of the group {@code directory}.
 *
 * @since 0.1
 */
@Generated("directory")
public interface DirectoryApi extends Invoker {
    /**
     * Finds the real letter case of a path read from a case-insensitive system such as Windows.
     *
     * <p>{@code guestfs_case_sensitive_path} in guestfs(3); procedure 197 of the daemon, since libguestfs 1.0.75.
     *
     * @param path an absolute path inside the guest, in any letter case
     * @return the path with the letter case found on disk
     * @throws org.guestfs.OperationException if the action failed: a directory of the path does not exist in any letter
     *     case; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String caseSensitivePath(String path) {
        return invoke(Call.of(DirectoryActions.CASE_SENSITIVE_PATH, path));
    }

    /**
     * Copies one file to a new name or into a directory.
     *
     * <p>{@code guestfs_cp} in guestfs(3); procedure 87 of the daemon, since libguestfs 1.0.18.
     *
     * @param src the absolute path of the file to copy
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws org.guestfs.OperationException if the action failed: the source does not exist, or the destination cannot
     *     be written; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cp(String src, String dest) {
        invoke(Call.of(DirectoryActions.CP, src, dest));
    }

    /**
     * Copies a file or directory tree, keeping attributes as cp -a does.
     *
     * <p>{@code guestfs_cp_a} in guestfs(3); procedure 88 of the daemon, since libguestfs 1.0.18.
     *
     * @param src the absolute path of the file or directory to copy
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws org.guestfs.OperationException if the action failed: the source does not exist, or the destination cannot
     *     be written; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpA(String src, String dest) {
        invoke(Call.of(DirectoryActions.CP_A, src, dest));
    }

    /**
     * Copies a file or directory tree without keeping attributes, for targets such as FAT.
     *
     * <p>{@code guestfs_cp_r} in guestfs(3); procedure 401 of the daemon, since libguestfs 1.21.38.
     *
     * @param src the absolute path of the file or directory to copy
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws org.guestfs.OperationException if the action failed: the source does not exist, or the destination cannot
     *     be written; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpR(String src, String dest) {
        invoke(Call.of(DirectoryActions.CP_R, src, dest));
    }

    /**
     * Estimates the space used by a file or directory tree, in KiB.
     *
     * <p>{@code guestfs_du} in guestfs(3); procedure 127 of the daemon, since libguestfs 1.0.54.
     * It may send progress events.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @return the space used in KiB
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long du(String path) {
        return invoke(Call.of(DirectoryActions.DU, path));
    }

    /**
     * Creates a number of empty files with 8-digit names in a directory, as test data.
     *
     * <p>{@code guestfs_fill_dir} in guestfs(3); procedure 348 of the daemon, since libguestfs 1.19.32.
     *
     * @param dir the absolute path of a directory inside the guest
     * @param nr how many files to create
     * @throws org.guestfs.OperationException if the action failed: a directory is missing; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void fillDir(String dir, int nr) {
        invoke(Call.of(DirectoryActions.FILL_DIR, dir, nr));
    }

    /**
     * Lists everything below a directory recursively, sorted, as paths relative to it.
     *
     * <p>{@code guestfs_find} in guestfs(3); carried out by the library, since libguestfs 1.0.27.
     *
     * @param directory the absolute path of a directory inside the guest
     * @return the relative paths in sorted order
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> find(String directory) {
        return invoke(Call.of(DirectoryActions.FIND, directory));
    }

    /**
     * Writes an unsorted, NUL-separated list of everything below a directory to a host file.
     *
     * <p>{@code guestfs_find0} in guestfs(3); procedure 196 of the daemon, since libguestfs 1.0.74.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param files where the names go, each ended by a NUL
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void find0(String directory, FileOut files) {
        invoke(Call.of(DirectoryActions.FIND0, directory, files));
    }

    /**
     * Writes an unsorted, NUL-separated list of everything below a directory to a host file.
     *
     * <p>{@code guestfs_find0} in guestfs(3); procedure 196 of the daemon, since libguestfs 1.0.74.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param files a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void find0(String directory, Path files) {
        find0(directory, FileOut.of(files));
    }

    /**
     * Writes an unsorted, NUL-separated list of everything below a directory to a host file.
     *
     * <p>{@code guestfs_find0} in guestfs(3); procedure 196 of the daemon, since libguestfs 1.0.74.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param files a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void find0(String directory, OutputStream files) {
        find0(directory, FileOut.of(files));
    }

    /**
     * Expands a shell wildcard pattern into the paths that match it.
     *
     * <p>{@code guestfs_glob_expand} in guestfs(3); procedure 113 of the daemon, since libguestfs 1.0.50.
     *
     * @param pattern an absolute path inside the guest, with the wildcards {@code *}, {@code ?} and {@code [...]}
     * @return the matching paths, empty if there are none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> globExpand(String pattern) {
        return invoke(Call.of(DirectoryActions.GLOB_EXPAND, pattern));
    }

    /**
     * Expands a shell wildcard pattern into the paths that match it.
     *
     * <p>{@code guestfs_glob_expand} in guestfs(3); procedure 113 of the daemon, since libguestfs 1.0.50.
     *
     * @param pattern an absolute path inside the guest, with the wildcards {@code *}, {@code ?} and {@code [...]}
     * @param options optional arguments
     * @return the matching paths, empty if there are none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> globExpand(String pattern, GlobExpandOptions options) {
        return invoke(Call.of(DirectoryActions.GLOB_EXPAND, pattern).with(options.values()));
    }

    /**
     * Returns a long directory listing for people to read, in the style of ls -la.
     *
     * <p>{@code guestfs_ll} in guestfs(3); procedure 5 of the daemon, since libguestfs 0.0.4.
     *
     * @param directory the absolute path of a directory inside the guest
     * @return listing text, not meant to be parsed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String ll(String directory) {
        return invoke(Call.of(DirectoryActions.LL, directory));
    }

    /**
     * Returns a long directory listing with SELinux contexts for people to read, in the style of ls -laZ.
     *
     * <p>{@code guestfs_llz} in guestfs(3); procedure 305 of the daemon, since libguestfs 1.17.6.
     *
     * @param directory the absolute path of a directory inside the guest
     * @return listing text, not meant to be parsed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link MetadataApi#lgetxattrs} instead
     */
    @Deprecated
    default String llz(String directory) {
        return invoke(Call.of(DirectoryActions.LLZ, directory));
    }

    /**
     * Creates a hard link to an existing file.
     *
     * <p>{@code guestfs_ln} in guestfs(3); procedure 164 of the daemon, since libguestfs 1.0.66.
     *
     * @param target the absolute path of the file that exists already
     * @param linkname the absolute path of the link to create
     * @throws org.guestfs.OperationException if the action failed: the target does not exist, or the name of the link
     *     is taken; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ln(String target, String linkname) {
        invoke(Call.of(DirectoryActions.LN, target, linkname));
    }

    /**
     * Creates a hard link to an existing file, first removing the link name if it is taken.
     *
     * <p>{@code guestfs_ln_f} in guestfs(3); procedure 165 of the daemon, since libguestfs 1.0.66.
     *
     * @param target the absolute path of the file that exists already
     * @param linkname the absolute path of the link to create
     * @throws org.guestfs.OperationException if the action failed: the target does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lnF(String target, String linkname) {
        invoke(Call.of(DirectoryActions.LN_F, target, linkname));
    }

    /**
     * Creates a symbolic link that holds the given target text.
     *
     * <p>{@code guestfs_ln_s} in guestfs(3); procedure 166 of the daemon, since libguestfs 1.0.66.
     *
     * @param target what the link points to: any text, which need not exist; a relative one starts at the directory of
     *     the link
     * @param linkname the absolute path of the link to create
     * @throws org.guestfs.OperationException if the action failed: the name of the link is taken; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lnS(String target, String linkname) {
        invoke(Call.of(DirectoryActions.LN_S, target, linkname));
    }

    /**
     * Creates a symbolic link, first removing the link name if it is taken.
     *
     * <p>{@code guestfs_ln_sf} in guestfs(3); procedure 167 of the daemon, since libguestfs 1.0.66.
     *
     * @param target what the link points to: any text, which need not exist; a relative one starts at the directory of
     *     the link
     * @param linkname the absolute path of the link to create
     * @throws org.guestfs.OperationException if the action failed: a directory is in the way; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void lnSf(String target, String linkname) {
        invoke(Call.of(DirectoryActions.LN_SF, target, linkname));
    }

    /**
     * Lists the names in a directory, hidden ones included but without the dot and dot-dot entries.
     *
     * <p>{@code guestfs_ls} in guestfs(3); carried out by the library, since libguestfs 0.0.4.
     *
     * @param directory the absolute path of a directory inside the guest
     * @return names of the directory entries
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> ls(String directory) {
        return invoke(Call.of(DirectoryActions.LS, directory));
    }

    /**
     * Writes the unsorted names in a directory to a host file, each ended by a NUL character.
     *
     * <p>{@code guestfs_ls0} in guestfs(3); procedure 347 of the daemon, since libguestfs 1.19.32.
     *
     * @param dir the absolute path of a directory inside the guest
     * @param filenames where the names go, each ended by a NUL
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ls0(String dir, FileOut filenames) {
        invoke(Call.of(DirectoryActions.LS0, dir, filenames));
    }

    /**
     * Writes the unsorted names in a directory to a host file, each ended by a NUL character.
     *
     * <p>{@code guestfs_ls0} in guestfs(3); procedure 347 of the daemon, since libguestfs 1.19.32.
     *
     * @param dir the absolute path of a directory inside the guest
     * @param filenames a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ls0(String dir, Path filenames) {
        ls0(dir, FileOut.of(filenames));
    }

    /**
     * Writes the unsorted names in a directory to a host file, each ended by a NUL character.
     *
     * <p>{@code guestfs_ls0} in guestfs(3); procedure 347 of the daemon, since libguestfs 1.19.32.
     *
     * @param dir the absolute path of a directory inside the guest
     * @param filenames a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void ls0(String dir, OutputStream filenames) {
        ls0(dir, FileOut.of(filenames));
    }

    /**
     * Creates one directory.
     *
     * <p>{@code guestfs_mkdir} in guestfs(3); procedure 32 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of the directory to create; its parent must exist
     * @throws org.guestfs.OperationException if the action failed: {@code EEXIST} if the path is taken, {@code ENOENT}
     *     if its parent does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkdir(String path) {
        invoke(Call.of(DirectoryActions.MKDIR, path));
    }

    /**
     * Creates one directory with the given permission bits, reduced by the umask.
     *
     * <p>{@code guestfs_mkdir_mode} in guestfs(3); procedure 202 of the daemon, since libguestfs 1.0.77.
     *
     * @param path the absolute path of the directory to create; its parent must exist
     * @param mode the permission bits of the new directory, such as {@code 0755}, reduced by the umask
     * @throws org.guestfs.OperationException if the action failed: {@code EEXIST} if the path is taken, {@code ENOENT}
     *     if its parent does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkdirMode(String path, int mode) {
        invoke(Call.of(DirectoryActions.MKDIR_MODE, path, mode));
    }

    /**
     * Creates a directory together with any missing parent directories.
     *
     * <p>{@code guestfs_mkdir_p} in guestfs(3); procedure 33 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of the directory to create; parents are created too
     * @throws org.guestfs.OperationException if the action failed: a part of the path is taken by something that is no
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkdirP(String path) {
        invoke(Call.of(DirectoryActions.MKDIR_P, path));
    }

    /**
     * Creates a temporary directory with mode 0700 from a template path that ends in XXXXXX.
     *
     * <p>{@code guestfs_mkdtemp} in guestfs(3); procedure 117 of the daemon, since libguestfs 1.0.54.
     *
     * @param tmpl an absolute path whose last six characters are {@code XXXXXX}, which random ones replace
     * @return path of the new directory
     * @throws org.guestfs.OperationException if the action failed: {@code EINVAL} if the template does not end in
     *     {@code XXXXXX}, {@code ENOENT} if its parent does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String mkdtemp(String tmpl) {
        return invoke(Call.of(DirectoryActions.MKDTEMP, tmpl));
    }

    /**
     * Creates a named pipe (FIFO) with the given permission bits, reduced by the umask.
     *
     * <p>{@code guestfs_mkfifo} in guestfs(3); procedure 134 of the daemon, since libguestfs 1.0.55.
     * Needs the feature {@code mknod}.
     *
     * @param mode the permission bits without those of the kind, such as {@code 0644}, reduced by the umask
     * @param path an absolute path of the node to create; its parent must exist
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkfifo(int mode, String path) {
        invoke(Call.of(DirectoryActions.MKFIFO, mode, path));
    }

    /**
     * Creates a block or character device node, a FIFO or a socket, chosen by the type bits of the mode.
     *
     * <p>The mode takes the bits of the kind too, unlike that of {@code mknod_b} and {@code mknod_c}.
     *
     * <p>{@code guestfs_mknod} in guestfs(3); procedure 133 of the daemon, since libguestfs 1.0.55.
     * Needs the feature {@code mknod}.
     *
     * @param mode the mode: the permission bits together with the bits of the kind, such as {@code 020644} for a
     *     character device, {@code 060644} for a block device or {@code 010644} for a FIFO
     * @param devmajor the major device number; without meaning for FIFOs and sockets
     * @param devminor the minor device number; without meaning for FIFOs and sockets
     * @param path an absolute path of the node to create; its parent must exist
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mknod(int mode, int devmajor, int devminor, String path) {
        invoke(Call.of(DirectoryActions.MKNOD, mode, devmajor, devminor, path));
    }

    /**
     * Creates a block device node with the given permission bits and device numbers.
     *
     * <p>{@code guestfs_mknod_b} in guestfs(3); procedure 135 of the daemon, since libguestfs 1.0.55.
     * Needs the feature {@code mknod}.
     *
     * @param mode the permission bits without those of the kind, such as {@code 0644}, reduced by the umask
     * @param devmajor the major device number
     * @param devminor the minor device number
     * @param path an absolute path of the node to create; its parent must exist
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mknodB(int mode, int devmajor, int devminor, String path) {
        invoke(Call.of(DirectoryActions.MKNOD_B, mode, devmajor, devminor, path));
    }

    /**
     * Creates a character device node with the given permission bits and device numbers.
     *
     * <p>{@code guestfs_mknod_c} in guestfs(3); procedure 136 of the daemon, since libguestfs 1.0.55.
     * Needs the feature {@code mknod}.
     *
     * @param mode the permission bits without those of the kind, such as {@code 0644}, reduced by the umask
     * @param devmajor the major device number
     * @param devminor the minor device number
     * @param path an absolute path of the node to create; its parent must exist
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mknodC(int mode, int devmajor, int devminor, String path) {
        invoke(Call.of(DirectoryActions.MKNOD_C, mode, devmajor, devminor, path));
    }

    /**
     * Creates a temporary file with mode 0600 from a template path that ends in XXXXXX.
     *
     * <p>{@code guestfs_mktemp} in guestfs(3); procedure 373 of the daemon, since libguestfs 1.19.53.
     *
     * @param tmpl an absolute path whose last six characters are {@code XXXXXX}, which random ones replace
     * @return path of the new file
     * @throws org.guestfs.OperationException if the action failed: {@code EINVAL} if the template does not end in
     *     {@code XXXXXX}, {@code ENOENT} if its parent does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String mktemp(String tmpl) {
        return invoke(Call.of(DirectoryActions.MKTEMP, tmpl));
    }

    /**
     * Creates a temporary file with mode 0600 from a template path that ends in XXXXXX.
     *
     * <p>{@code guestfs_mktemp} in guestfs(3); procedure 373 of the daemon, since libguestfs 1.19.53.
     *
     * @param tmpl an absolute path whose last six characters are {@code XXXXXX}, which random ones replace
     * @param options optional arguments
     * @return path of the new file
     * @throws org.guestfs.OperationException if the action failed: {@code EINVAL} if the template does not end in
     *     {@code XXXXXX}, {@code ENOENT} if its parent does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String mktemp(String tmpl, MktempOptions options) {
        return invoke(Call.of(DirectoryActions.MKTEMP, tmpl).with(options.values()));
    }

    /**
     * Moves a file to a new name or into an existing directory, across filesystems if need be.
     *
     * <p>{@code guestfs_mv} in guestfs(3); procedure 89 of the daemon, since libguestfs 1.0.18.
     *
     * @param src the absolute path of the file to move
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws org.guestfs.OperationException if the action failed: the source does not exist, or the destination cannot
     *     be written; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mv(String src, String dest) {
        invoke(Call.of(DirectoryActions.MV, src, dest));
    }

    /**
     * Lists all entries of a directory, dot and dot-dot included, unsorted and with basic type information.
     *
     * <p>{@code guestfs_readdir} in guestfs(3); carried out by the library, since libguestfs 1.0.55.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param dir the absolute path of a directory inside the guest
     * @return one entry for each name in the directory
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Dirent> readdir(String dir) {
        return invoke(Call.of(DirectoryActions.READDIR, dir));
    }

    /**
     * Returns the target stored in a symbolic link.
     *
     * <p>{@code guestfs_readlink} in guestfs(3); procedure 168 of the daemon, since libguestfs 1.0.66.
     *
     * @param path the absolute path of a symbolic link
     * @return target text of the link
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such path,
     *     {@code EINVAL} if it is not a symbolic link; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String readlink(String path) {
        return invoke(Call.of(DirectoryActions.READLINK, path));
    }

    /**
     * Returns the targets of many symbolic links in one directory with a single call.
     *
     * <p>{@code guestfs_readlinklist} in guestfs(3); carried out by the library, since libguestfs 1.0.77.
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return one target per name in the same order, empty where it failed
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; one of the {@code names} holds a slash
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> readlinklist(String path, List<String> names) {
        return invoke(Call.of(DirectoryActions.READLINKLIST, path, names));
    }

    /**
     * Resolves a path to an absolute one free of symbolic links, dot and dot-dot parts.
     *
     * <p>{@code guestfs_realpath} in guestfs(3); procedure 163 of the daemon, since libguestfs 1.0.66.
     *
     * @param path an absolute path inside the guest, all of which must exist
     * @return canonical absolute path
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String realpath(String path) {
        return invoke(Call.of(DirectoryActions.REALPATH, path));
    }

    /**
     * Renames a file within one filesystem, replacing the new name if it exists.
     *
     * <p>{@code guestfs_rename} in guestfs(3); procedure 394 of the daemon, since libguestfs 1.21.5.
     *
     * @param oldpath the absolute path that is there now
     * @param newpath the absolute path that it gets, on the same filesystem
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the old path does not exist,
     *     {@code EXDEV} if the new one is on another filesystem, {@code EISDIR} if it is a directory and the old one is
     *     not, {@code ENOTEMPTY} if it is a directory that holds anything; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rename(String oldpath, String newpath) {
        invoke(Call.of(DirectoryActions.RENAME, oldpath, newpath));
    }

    /**
     * Removes one file.
     *
     * <p>{@code guestfs_rm} in guestfs(3); procedure 29 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of a file inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file,
     *     {@code EISDIR} if it is a directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rm(String path) {
        invoke(Call.of(DirectoryActions.RM, path));
    }

    /**
     * Removes one file, without complaint if it does not exist.
     *
     * <p>{@code guestfs_rm_f} in guestfs(3); procedure 367 of the daemon, since libguestfs 1.19.42.
     *
     * @param path the absolute path of a file inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code EISDIR} if it is a directory; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rmF(String path) {
        invoke(Call.of(DirectoryActions.RM_F, path));
    }

    /**
     * Removes a file, or a directory with everything below it.
     *
     * <p>{@code guestfs_rm_rf} in guestfs(3); procedure 31 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the path is the root directory, which is never
     *     removed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rmRf(String path) {
        invoke(Call.of(DirectoryActions.RM_RF, path));
    }

    /**
     * Removes one empty directory.
     *
     * <p>{@code guestfs_rmdir} in guestfs(3); procedure 30 of the daemon, since libguestfs 0.0.8.
     *
     * @param path the absolute path of an empty directory
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such directory,
     *     {@code ENOTDIR} if it is something else, {@code ENOTEMPTY} if it holds anything; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rmdir(String path) {
        invoke(Call.of(DirectoryActions.RMDIR, path));
    }
}
