// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code transfer}.
 *
 * @since 0.1
 */
@Generated("transfer")
public interface TransferApi extends Invoker {
    /**
     * Downloads a guest file or a whole device to a host file.
     *
     * <p>{@code guestfs_download} in guestfs(3); procedure 67 of the daemon, since libguestfs 1.0.2.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename where the content goes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void download(String remotefilename, FileOut filename) {
        invoke(Call.of(TransferActions.DOWNLOAD, remotefilename, filename));
    }

    /**
     * Downloads a guest file or a whole device to a host file.
     *
     * <p>{@code guestfs_download} in guestfs(3); procedure 67 of the daemon, since libguestfs 1.0.2.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void download(String remotefilename, Path filename) {
        download(remotefilename, FileOut.of(filename));
    }

    /**
     * Downloads a guest file or a whole device to a host file.
     *
     * <p>{@code guestfs_download} in guestfs(3); procedure 67 of the daemon, since libguestfs 1.0.2.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void download(String remotefilename, OutputStream filename) {
        download(remotefilename, FileOut.of(filename));
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3); procedure 69 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarfile the archive to unpack, not compressed unless {@code compress} says so
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarIn(FileIn tarfile, String directory) {
        invoke(Call.of(TransferActions.TAR_IN, tarfile, directory));
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3); procedure 69 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarfile a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarIn(Path tarfile, String directory) {
        tarIn(FileIn.of(tarfile), directory);
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3); procedure 69 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarfile a stream, which the caller closes
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarIn(InputStream tarfile, String directory) {
        tarIn(FileIn.of(tarfile), directory);
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3); procedure 69 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarfile the archive to unpack, not compressed unless {@code compress} says so
     * @param directory the absolute path of an existing directory inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarIn(FileIn tarfile, String directory, TarInOptions options) {
        invoke(Call.of(TransferActions.TAR_IN, tarfile, directory).with(options.values()));
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3); procedure 69 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarfile a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarIn(Path tarfile, String directory, TarInOptions options) {
        tarIn(FileIn.of(tarfile), directory, options);
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3); procedure 69 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarfile a stream, which the caller closes
     * @param directory the absolute path of an existing directory inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarIn(InputStream tarfile, String directory, TarInOptions options) {
        tarIn(FileIn.of(tarfile), directory, options);
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3); procedure 70 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile where the archive goes
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarOut(String directory, FileOut tarfile) {
        invoke(Call.of(TransferActions.TAR_OUT, directory, tarfile));
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3); procedure 70 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarOut(String directory, Path tarfile) {
        tarOut(directory, FileOut.of(tarfile));
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3); procedure 70 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarOut(String directory, OutputStream tarfile) {
        tarOut(directory, FileOut.of(tarfile));
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3); procedure 70 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile where the archive goes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarOut(String directory, FileOut tarfile, TarOutOptions options) {
        invoke(Call.of(TransferActions.TAR_OUT, directory, tarfile).with(options.values()));
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3); procedure 70 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarOut(String directory, Path tarfile, TarOutOptions options) {
        tarOut(directory, FileOut.of(tarfile), options);
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3); procedure 70 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the compression is unknown or its program missing,
     *     or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tarOut(String directory, OutputStream tarfile, TarOutOptions options) {
        tarOut(directory, FileOut.of(tarfile), options);
    }

    /**
     * Copies a host file to a file or device in the guest.
     *
     * <p>{@code guestfs_upload} in guestfs(3); procedure 66 of the daemon, since libguestfs 1.0.2.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename the content to send
     * @param remotefilename the absolute path of a file inside the guest, which is created or replaced, or a block
     *     device
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void upload(FileIn filename, String remotefilename) {
        invoke(Call.of(TransferActions.UPLOAD, filename, remotefilename));
    }

    /**
     * Copies a host file to a file or device in the guest.
     *
     * <p>{@code guestfs_upload} in guestfs(3); procedure 66 of the daemon, since libguestfs 1.0.2.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename a file of the host, to be read
     * @param remotefilename the absolute path of a file inside the guest, which is created or replaced, or a block
     *     device
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void upload(Path filename, String remotefilename) {
        upload(FileIn.of(filename), remotefilename);
    }

    /**
     * Copies a host file to a file or device in the guest.
     *
     * <p>{@code guestfs_upload} in guestfs(3); procedure 66 of the daemon, since libguestfs 1.0.2.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename a stream, which the caller closes
     * @param remotefilename the absolute path of a file inside the guest, which is created or replaced, or a block
     *     device
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void upload(InputStream filename, String remotefilename) {
        upload(FileIn.of(filename), remotefilename);
    }

}
