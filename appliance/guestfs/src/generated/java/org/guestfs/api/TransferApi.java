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
     * Decodes a base64 host file and stores the result as a file in the guest.
     *
     * <p>{@code guestfs_base64_in} in guestfs(3); procedure 242 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param base64file a file of the host that holds base64, sent to the appliance
     * @param filename the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: its parent does not exist, or the input is no
     *     base64; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void base64In(FileIn base64file, String filename) {
        invoke(Call.of(TransferActions.BASE64_IN, base64file, filename));
    }

    /**
     * Decodes a base64 host file and stores the result as a file in the guest.
     *
     * <p>{@code guestfs_base64_in} in guestfs(3); procedure 242 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param base64file a file of the host, to be read
     * @param filename the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: its parent does not exist, or the input is no
     *     base64; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void base64In(Path base64file, String filename) {
        base64In(FileIn.of(base64file), filename);
    }

    /**
     * Decodes a base64 host file and stores the result as a file in the guest.
     *
     * <p>{@code guestfs_base64_in} in guestfs(3); procedure 242 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param base64file a stream, which the caller closes
     * @param filename the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: its parent does not exist, or the input is no
     *     base64; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void base64In(InputStream base64file, String filename) {
        base64In(FileIn.of(base64file), filename);
    }

    /**
     * Downloads a guest file and writes it to a host file in base64 form.
     *
     * <p>{@code guestfs_base64_out} in guestfs(3); procedure 243 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param filename the absolute path of a file inside the guest
     * @param base64file where the base64 goes on the host
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void base64Out(String filename, FileOut base64file) {
        invoke(Call.of(TransferActions.BASE64_OUT, filename, base64file));
    }

    /**
     * Downloads a guest file and writes it to a host file in base64 form.
     *
     * <p>{@code guestfs_base64_out} in guestfs(3); procedure 243 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param filename the absolute path of a file inside the guest
     * @param base64file a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void base64Out(String filename, Path base64file) {
        base64Out(filename, FileOut.of(base64file));
    }

    /**
     * Downloads a guest file and writes it to a host file in base64 form.
     *
     * <p>{@code guestfs_base64_out} in guestfs(3); procedure 243 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param filename the absolute path of a file inside the guest
     * @param base64file a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the file cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void base64Out(String filename, OutputStream base64file) {
        base64Out(filename, FileOut.of(base64file));
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3); procedure 292 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice where the compressed data go
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressDeviceOut(String ctype, String device, FileOut zdevice) {
        invoke(Call.of(TransferActions.COMPRESS_DEVICE_OUT, ctype, device, zdevice));
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3); procedure 292 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressDeviceOut(String ctype, String device, Path zdevice) {
        compressDeviceOut(ctype, device, FileOut.of(zdevice));
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3); procedure 292 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressDeviceOut(String ctype, String device, OutputStream zdevice) {
        compressDeviceOut(ctype, device, FileOut.of(zdevice));
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3); procedure 292 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice where the compressed data go
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressDeviceOut(String ctype, String device, FileOut zdevice, CompressDeviceOutOptions options) {
        invoke(Call.of(TransferActions.COMPRESS_DEVICE_OUT, ctype, device, zdevice)
                .with(options.values()));
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3); procedure 292 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressDeviceOut(String ctype, String device, Path zdevice, CompressDeviceOutOptions options) {
        compressDeviceOut(ctype, device, FileOut.of(zdevice), options);
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3); procedure 292 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressDeviceOut(
            String ctype, String device, OutputStream zdevice, CompressDeviceOutOptions options) {
        compressDeviceOut(ctype, device, FileOut.of(zdevice), options);
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3); procedure 291 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile where the compressed data go
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressOut(String ctype, String file, FileOut zfile) {
        invoke(Call.of(TransferActions.COMPRESS_OUT, ctype, file, zfile));
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3); procedure 291 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressOut(String ctype, String file, Path zfile) {
        compressOut(ctype, file, FileOut.of(zfile));
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3); procedure 291 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressOut(String ctype, String file, OutputStream zfile) {
        compressOut(ctype, file, FileOut.of(zfile));
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3); procedure 291 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile where the compressed data go
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressOut(String ctype, String file, FileOut zfile, CompressOutOptions options) {
        invoke(Call.of(TransferActions.COMPRESS_OUT, ctype, file, zfile).with(options.values()));
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3); procedure 291 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressOut(String ctype, String file, Path zfile, CompressOutOptions options) {
        compressOut(ctype, file, FileOut.of(zfile), options);
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3); procedure 291 of the daemon, since libguestfs 1.13.15.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the program for that compression is unknown or
     *     missing, or the level is out of its range; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void compressOut(String ctype, String file, OutputStream zfile, CompressOutOptions options) {
        compressOut(ctype, file, FileOut.of(zfile), options);
    }

    /**
     * Copies all or part of a device into a guest file, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_file} in guestfs(3); procedure 295 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src a block device to read
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyDeviceToFile(String src, String dest) {
        invoke(Call.of(TransferActions.COPY_DEVICE_TO_FILE, src, dest));
    }

    /**
     * Copies all or part of a device into a guest file, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_file} in guestfs(3); procedure 295 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src a block device to read
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyDeviceToFile(String src, String dest, CopyDeviceToFileOptions options) {
        invoke(Call.of(TransferActions.COPY_DEVICE_TO_FILE, src, dest).with(options.values()));
    }

    /**
     * Copies all or part of a guest file onto a device, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_file_to_device} in guestfs(3); procedure 296 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src the absolute path of a file inside the guest
     * @param dest a block device to write to
     * @throws org.guestfs.OperationException if the action failed: the copies would overlap the end of the destination,
     *     or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is no room; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyFileToDevice(String src, String dest) {
        invoke(Call.of(TransferActions.COPY_FILE_TO_DEVICE, src, dest));
    }

    /**
     * Copies all or part of a guest file onto a device, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_file_to_device} in guestfs(3); procedure 296 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src the absolute path of a file inside the guest
     * @param dest a block device to write to
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the copies would overlap the end of the destination,
     *     or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is no room; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyFileToDevice(String src, String dest, CopyFileToDeviceOptions options) {
        invoke(Call.of(TransferActions.COPY_FILE_TO_DEVICE, src, dest).with(options.values()));
    }

    /**
     * Copies a range of bytes between two guest files; plain file copies are better done with cp.
     *
     * <p>{@code guestfs_copy_file_to_file} in guestfs(3); procedure 297 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src the absolute path of a file inside the guest
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyFileToFile(String src, String dest) {
        invoke(Call.of(TransferActions.COPY_FILE_TO_FILE, src, dest));
    }

    /**
     * Copies a range of bytes between two guest files; plain file copies are better done with cp.
     *
     * <p>{@code guestfs_copy_file_to_file} in guestfs(3); procedure 297 of the daemon, since libguestfs 1.13.25.
     * It may send progress events.
     *
     * @param src the absolute path of a file inside the guest
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the source is too short, {@code ENOSPC} if there is
     *     no room; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyFileToFile(String src, String dest, CopyFileToFileOptions options) {
        invoke(Call.of(TransferActions.COPY_FILE_TO_FILE, src, dest).with(options.values()));
    }

    /**
     * Copies a host file or directory, with everything below it, into an existing guest directory.
     *
     * <p>Owners and groups by number, permissions, times, holes, links, ACLs, and the attributes {@code user.*} and
     * {@code security.capability} come along; symbolic links are copied, not followed, and device nodes are created in
     * the guest. What is in the way of a file or link is replaced; directories that are there are merged, and keep what
     * else they hold.
     *
     * <p>{@code guestfs_copy_in} in guestfs(3); carried out by the library, since libguestfs 1.29.24.
     *
     * @param localpath a file or directory of the host; a link in the last place is copied as a link
     * @param remotedir the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the source does not exist,
     *     {@code ENOTDIR} if the target is no directory, {@code EIO} if tar of the host fails; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyIn(String localpath, String remotedir) {
        invoke(Call.of(TransferActions.COPY_IN, localpath, remotedir));
    }

    /**
     * Copies a guest file or directory, with everything below it, into an existing host directory.
     *
     * <p>A single file is downloaded as to its content alone. Of a directory, permissions, times, holes, links, ACLs
     * and the attributes {@code user.*} come along, owners and groups by number if the JVM runs as root; symbolic links
     * are copied, not followed. Left out are device nodes, the set-user-ID and set-group-ID bits and file capabilities,
     * for the guest is not trusted; a {@code WARNING} event says so. A directory of that name that is there is merged:
     * what has the same name is replaced, links that are there are not followed, the rest stays.
     *
     * <p>{@code guestfs_copy_out} in guestfs(3); carried out by the library, since libguestfs 1.29.24.
     *
     * @param remotepath the absolute path of a file or directory inside the guest
     * @param localdir an existing directory of the host
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the source is neither a file nor a
     *     directory, {@code ENOTDIR} if the target is no directory, {@code EINVAL} if the source ends in {@code .} or
     *     {@code ..}, the errno of the host if it cannot be written there; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void copyOut(String remotepath, String localdir) {
        invoke(Call.of(TransferActions.COPY_OUT, remotepath, localdir));
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3); procedure 419 of the daemon, since libguestfs 1.27.9.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile where the archive goes
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpioOut(String directory, FileOut cpiofile) {
        invoke(Call.of(TransferActions.CPIO_OUT, directory, cpiofile));
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3); procedure 419 of the daemon, since libguestfs 1.27.9.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpioOut(String directory, Path cpiofile) {
        cpioOut(directory, FileOut.of(cpiofile));
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3); procedure 419 of the daemon, since libguestfs 1.27.9.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpioOut(String directory, OutputStream cpiofile) {
        cpioOut(directory, FileOut.of(cpiofile));
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3); procedure 419 of the daemon, since libguestfs 1.27.9.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile where the archive goes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpioOut(String directory, FileOut cpiofile, CpioOutOptions options) {
        invoke(Call.of(TransferActions.CPIO_OUT, directory, cpiofile).with(options.values()));
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3); procedure 419 of the daemon, since libguestfs 1.27.9.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpioOut(String directory, Path cpiofile, CpioOutOptions options) {
        cpioOut(directory, FileOut.of(cpiofile), options);
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3); procedure 419 of the daemon, since libguestfs 1.27.9.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cpioOut(String directory, OutputStream cpiofile, CpioOutOptions options) {
        cpioOut(directory, FileOut.of(cpiofile), options);
    }

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
     * Downloads part of a guest file or device to a host file, with offset and size in bytes.
     *
     * <p>{@code guestfs_download_offset} in guestfs(3); procedure 274 of the daemon, since libguestfs 1.5.17.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename where the content goes
     * @param offset where to start, in bytes
     * @param size how many bytes to download
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadOffset(String remotefilename, FileOut filename, long offset, long size) {
        invoke(Call.of(TransferActions.DOWNLOAD_OFFSET, remotefilename, filename, offset, size));
    }

    /**
     * Downloads part of a guest file or device to a host file, with offset and size in bytes.
     *
     * <p>{@code guestfs_download_offset} in guestfs(3); procedure 274 of the daemon, since libguestfs 1.5.17.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename a file of the host, created or truncated
     * @param offset where to start, in bytes
     * @param size how many bytes to download
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadOffset(String remotefilename, Path filename, long offset, long size) {
        downloadOffset(remotefilename, FileOut.of(filename), offset, size);
    }

    /**
     * Downloads part of a guest file or device to a host file, with offset and size in bytes.
     *
     * <p>{@code guestfs_download_offset} in guestfs(3); procedure 274 of the daemon, since libguestfs 1.5.17.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename a stream, which the caller closes
     * @param offset where to start, in bytes
     * @param size how many bytes to download
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file, or it is a
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadOffset(String remotefilename, OutputStream filename, long offset, long size) {
        downloadOffset(remotefilename, FileOut.of(filename), offset, size);
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3); procedure 471 of the daemon, since libguestfs 1.35.25.
     * Needs the feature {@code squashfs}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename where the image goes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code squashfs}; the image cannot be packed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mksquashfs(String path, FileOut filename) {
        invoke(Call.of(TransferActions.MKSQUASHFS, path, filename));
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3); procedure 471 of the daemon, since libguestfs 1.35.25.
     * Needs the feature {@code squashfs}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code squashfs}; the image cannot be packed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mksquashfs(String path, Path filename) {
        mksquashfs(path, FileOut.of(filename));
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3); procedure 471 of the daemon, since libguestfs 1.35.25.
     * Needs the feature {@code squashfs}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code squashfs}; the image cannot be packed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mksquashfs(String path, OutputStream filename) {
        mksquashfs(path, FileOut.of(filename));
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3); procedure 471 of the daemon, since libguestfs 1.35.25.
     * Needs the feature {@code squashfs}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename where the image goes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code squashfs}; the image cannot be packed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mksquashfs(String path, FileOut filename, MksquashfsOptions options) {
        invoke(Call.of(TransferActions.MKSQUASHFS, path, filename).with(options.values()));
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3); procedure 471 of the daemon, since libguestfs 1.35.25.
     * Needs the feature {@code squashfs}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code squashfs}; the image cannot be packed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mksquashfs(String path, Path filename, MksquashfsOptions options) {
        mksquashfs(path, FileOut.of(filename), options);
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3); procedure 471 of the daemon, since libguestfs 1.35.25.
     * Needs the feature {@code squashfs}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code squashfs}; the image cannot be packed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mksquashfs(String path, OutputStream filename, MksquashfsOptions options) {
        mksquashfs(path, FileOut.of(filename), options);
    }

    /**
     * Copies one guest directory into another with rsync, sending only what differs.
     *
     * <p>{@code guestfs_rsync} in guestfs(3); procedure 344 of the daemon, since libguestfs 1.19.29.
     * Needs the feature {@code rsync}.
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code rsync}; the source does not exist, or the destination cannot be written; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rsync(String src, String dest) {
        invoke(Call.of(TransferActions.RSYNC, src, dest));
    }

    /**
     * Copies one guest directory into another with rsync, sending only what differs.
     *
     * <p>{@code guestfs_rsync} in guestfs(3); procedure 344 of the daemon, since libguestfs 1.19.29.
     * Needs the feature {@code rsync}.
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of an existing directory inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code rsync}; the source does not exist, or the destination cannot be written; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rsync(String src, String dest, RsyncOptions options) {
        invoke(Call.of(TransferActions.RSYNC, src, dest).with(options.values()));
    }

    /**
     * Copies files from an rsync location on the host or network into a guest directory; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_in} in guestfs(3); procedure 345 of the daemon, since libguestfs 1.19.29.
     * Needs the feature {@code rsync}.
     *
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @param dest the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code rsync}; the network is not enabled, or the location cannot be reached; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rsyncIn(String remote, String dest) {
        invoke(Call.of(TransferActions.RSYNC_IN, remote, dest));
    }

    /**
     * Copies files from an rsync location on the host or network into a guest directory; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_in} in guestfs(3); procedure 345 of the daemon, since libguestfs 1.19.29.
     * Needs the feature {@code rsync}.
     *
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @param dest the absolute path of an existing directory inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code rsync}; the network is not enabled, or the location cannot be reached; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rsyncIn(String remote, String dest, RsyncInOptions options) {
        invoke(Call.of(TransferActions.RSYNC_IN, remote, dest).with(options.values()));
    }

    /**
     * Copies a guest directory to an rsync location on the host or network; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_out} in guestfs(3); procedure 346 of the daemon, since libguestfs 1.19.29.
     * Needs the feature {@code rsync}.
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code rsync}; the network is not enabled, or the location cannot be reached; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rsyncOut(String src, String remote) {
        invoke(Call.of(TransferActions.RSYNC_OUT, src, remote));
    }

    /**
     * Copies a guest directory to an rsync location on the host or network; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_out} in guestfs(3); procedure 346 of the daemon, since libguestfs 1.19.29.
     * Needs the feature {@code rsync}.
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code rsync}; the network is not enabled, or the location cannot be reached; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void rsyncOut(String src, String remote, RsyncOutOptions options) {
        invoke(Call.of(TransferActions.RSYNC_OUT, src, remote).with(options.values()));
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
     * Unpacks a gzip-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tgz_in} in guestfs(3); procedure 71 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarball the archive to unpack, compressed by gzip
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist, or the archive is
     *     damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarIn} instead
     */
    @Deprecated
    default void tgzIn(FileIn tarball, String directory) {
        invoke(Call.of(TransferActions.TGZ_IN, tarball, directory));
    }

    /**
     * Unpacks a gzip-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tgz_in} in guestfs(3); procedure 71 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarball a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist, or the archive is
     *     damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarIn} instead
     */
    @Deprecated
    default void tgzIn(Path tarball, String directory) {
        tgzIn(FileIn.of(tarball), directory);
    }

    /**
     * Unpacks a gzip-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tgz_in} in guestfs(3); procedure 71 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarball a stream, which the caller closes
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist, or the archive is
     *     damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarIn} instead
     */
    @Deprecated
    default void tgzIn(InputStream tarball, String directory) {
        tgzIn(FileIn.of(tarball), directory);
    }

    /**
     * Packs a guest directory into a gzip-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_tgz_out} in guestfs(3); procedure 72 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball where the archive goes
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarOut} instead
     */
    @Deprecated
    default void tgzOut(String directory, FileOut tarball) {
        invoke(Call.of(TransferActions.TGZ_OUT, directory, tarball));
    }

    /**
     * Packs a guest directory into a gzip-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_tgz_out} in guestfs(3); procedure 72 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarOut} instead
     */
    @Deprecated
    default void tgzOut(String directory, Path tarball) {
        tgzOut(directory, FileOut.of(tarball));
    }

    /**
     * Packs a guest directory into a gzip-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_tgz_out} in guestfs(3); procedure 72 of the daemon, since libguestfs 1.0.3.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: the directory does not exist; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarOut} instead
     */
    @Deprecated
    default void tgzOut(String directory, OutputStream tarball) {
        tgzOut(directory, FileOut.of(tarball));
    }

    /**
     * Unpacks an xz-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_txz_in} in guestfs(3); procedure 229 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code xz}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarball the archive to unpack, compressed by xz
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xz}; the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarIn} instead
     */
    @Deprecated
    default void txzIn(FileIn tarball, String directory) {
        invoke(Call.of(TransferActions.TXZ_IN, tarball, directory));
    }

    /**
     * Unpacks an xz-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_txz_in} in guestfs(3); procedure 229 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code xz}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarball a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xz}; the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarIn} instead
     */
    @Deprecated
    default void txzIn(Path tarball, String directory) {
        txzIn(FileIn.of(tarball), directory);
    }

    /**
     * Unpacks an xz-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_txz_in} in guestfs(3); procedure 229 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code xz}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param tarball a stream, which the caller closes
     * @param directory the absolute path of an existing directory inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xz}; the directory does not exist, or the archive is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarIn} instead
     */
    @Deprecated
    default void txzIn(InputStream tarball, String directory) {
        txzIn(FileIn.of(tarball), directory);
    }

    /**
     * Packs a guest directory into an xz-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_txz_out} in guestfs(3); procedure 230 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code xz}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball where the archive goes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xz}; the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarOut} instead
     */
    @Deprecated
    default void txzOut(String directory, FileOut tarball) {
        invoke(Call.of(TransferActions.TXZ_OUT, directory, tarball));
    }

    /**
     * Packs a guest directory into an xz-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_txz_out} in guestfs(3); procedure 230 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code xz}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xz}; the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarOut} instead
     */
    @Deprecated
    default void txzOut(String directory, Path tarball) {
        txzOut(directory, FileOut.of(tarball));
    }

    /**
     * Packs a guest directory into an xz-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_txz_out} in guestfs(3); procedure 230 of the daemon, since libguestfs 1.3.2.
     * Needs the feature {@code xz}.
     * The transfer can be cancelled with {@code user_cancel}.
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code xz}; the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #tarOut} instead
     */
    @Deprecated
    default void txzOut(String directory, OutputStream tarball) {
        txzOut(directory, FileOut.of(tarball));
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

    /**
     * Copies a host file over part of a file or device in the guest, starting at a byte offset.
     *
     * <p>{@code guestfs_upload_offset} in guestfs(3); procedure 273 of the daemon, since libguestfs 1.5.17.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename the content to send
     * @param remotefilename the absolute path of a file inside the guest, which is created if it is not there, or a
     *     block device
     * @param offset where to start, in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void uploadOffset(FileIn filename, String remotefilename, long offset) {
        invoke(Call.of(TransferActions.UPLOAD_OFFSET, filename, remotefilename, offset));
    }

    /**
     * Copies a host file over part of a file or device in the guest, starting at a byte offset.
     *
     * <p>{@code guestfs_upload_offset} in guestfs(3); procedure 273 of the daemon, since libguestfs 1.5.17.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename a file of the host, to be read
     * @param remotefilename the absolute path of a file inside the guest, which is created if it is not there, or a
     *     block device
     * @param offset where to start, in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void uploadOffset(Path filename, String remotefilename, long offset) {
        uploadOffset(FileIn.of(filename), remotefilename, offset);
    }

    /**
     * Copies a host file over part of a file or device in the guest, starting at a byte offset.
     *
     * <p>{@code guestfs_upload_offset} in guestfs(3); procedure 273 of the daemon, since libguestfs 1.5.17.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename a stream, which the caller closes
     * @param remotefilename the absolute path of a file inside the guest, which is created if it is not there, or a
     *     block device
     * @param offset where to start, in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void uploadOffset(InputStream filename, String remotefilename, long offset) {
        uploadOffset(FileIn.of(filename), remotefilename, offset);
    }
}
