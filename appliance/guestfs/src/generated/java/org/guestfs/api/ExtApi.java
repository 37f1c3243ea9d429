// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code ext}.
 *
 * @since 0.1
 */
@Generated("ext")
public interface ExtApi extends Invoker {
    /**
     * Checks an ext2, ext3 or ext4 file system; at most one option may be given.
     *
     * <p>At most one of the options may be {@code true}. The daemon refuses more, before it looks at the device; the
     * library passes them on. The option {@code forceno} came later than libguestfs 1.48, whose daemon does not know
     * it.
     *
     * <p>{@code guestfs_e2fsck} in guestfs(3); procedure 304 of the daemon, since libguestfs 1.15.17.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: more than one of the options is {@code true}, or
     *     errors are left that could not be repaired; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void e2fsck(String device) {
        invoke(Call.of(ExtActions.E2FSCK, device));
    }

    /**
     * Checks an ext2, ext3 or ext4 file system; at most one option may be given.
     *
     * <p>At most one of the options may be {@code true}. The daemon refuses more, before it looks at the device; the
     * library passes them on. The option {@code forceno} came later than libguestfs 1.48, whose daemon does not know
     * it.
     *
     * <p>{@code guestfs_e2fsck} in guestfs(3); procedure 304 of the daemon, since libguestfs 1.15.17.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: more than one of the options is {@code true}, or
     *     errors are left that could not be repaired; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void e2fsck(String device, E2fsckOptions options) {
        invoke(Call.of(ExtActions.E2FSCK, device).with(options.values()));
    }

    /**
     * Checks an ext2, ext3 or ext4 file system even if it looks clean, fixing what is safe to fix.
     *
     * <p>{@code guestfs_e2fsck_f} in guestfs(3); procedure 108 of the daemon, since libguestfs 1.0.29.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: errors are left that could not be repaired; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #e2fsck} instead
     */
    @Deprecated
    default void e2fsckF(String device) {
        invoke(Call.of(ExtActions.E2FSCK_F, device));
    }

    /**
     * Reads the ext2, ext3 or ext4 attribute flags of a file, as chattr sets them.
     *
     * <p>{@code guestfs_get_e2attrs} in guestfs(3); procedure 318 of the daemon, since libguestfs 1.17.31.
     *
     * @param file the absolute path of a file inside the guest
     * @return the flags as a string of letters, possibly empty
     * @throws org.guestfs.OperationException if the action failed: the file is not on an ext2, ext3 or ext4 filesystem;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getE2attrs(String file) {
        return invoke(Call.of(ExtActions.GET_E2ATTRS, file));
    }

    /**
     * Returns the inode generation number of a file on an ext2, ext3 or ext4 file system.
     *
     * <p>{@code guestfs_get_e2generation} in guestfs(3); procedure 320 of the daemon, since libguestfs 1.17.31.
     *
     * @param file the absolute path of a file inside the guest
     * @return the generation number
     * @throws org.guestfs.OperationException if the action failed: the file is not on an ext2, ext3 or ext4 filesystem;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long getE2generation(String file) {
        return invoke(Call.of(ExtActions.GET_E2GENERATION, file));
    }

    /**
     * Returns the label of an ext2, ext3 or ext4 file system.
     *
     * <p>{@code guestfs_get_e2label} in guestfs(3); procedure 81 of the daemon, since libguestfs 1.0.15.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return the file system label
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link FilesystemApi#vfsLabel} instead
     */
    @Deprecated
    default String getE2label(String device) {
        return invoke(Call.of(ExtActions.GET_E2LABEL, device));
    }

    /**
     * Returns the UUID of an ext2, ext3 or ext4 file system.
     *
     * <p>{@code guestfs_get_e2uuid} in guestfs(3); procedure 83 of the daemon, since libguestfs 1.0.15.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return the file system UUID
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link FilesystemApi#vfsUuid} instead
     */
    @Deprecated
    default String getE2uuid(String device) {
        return invoke(Call.of(ExtActions.GET_E2UUID, device));
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem on a device with full control over its layout.
     *
     * <p>{@code guestfs_mke2fs} in guestfs(3); procedure 368 of the daemon, since libguestfs 1.19.44.
     *
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: an option does not fit the device or another one;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mke2fs(String device) {
        invoke(Call.of(ExtActions.MKE2FS, device));
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem on a device with full control over its layout.
     *
     * <p>{@code guestfs_mke2fs} in guestfs(3); procedure 368 of the daemon, since libguestfs 1.19.44.
     *
     * @param device a block device, whose content is lost
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: an option does not fit the device or another one;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mke2fs(String device, Mke2fsOptions options) {
        invoke(Call.of(ExtActions.MKE2FS, device).with(options.values()));
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal on another device.
     *
     * <p>{@code guestfs_mke2fs_J} in guestfs(3); procedure 191 of the daemon, since libguestfs 1.0.68.
     *
     * @param fstype {@code ext2}, {@code ext3} or {@code ext4}
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @param journal the device of the external journal
     * @throws org.guestfs.OperationException if the action failed: the journal device has another block size, or is
     *     none; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    default void mke2fsJ(String fstype, int blocksize, String device, String journal) {
        invoke(Call.of(ExtActions.MKE2FS_J, fstype, blocksize, device, journal));
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal found by label.
     *
     * <p>{@code guestfs_mke2fs_JL} in guestfs(3); procedure 192 of the daemon, since libguestfs 1.0.68.
     *
     * @param fstype {@code ext2}, {@code ext3} or {@code ext4}
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @param label the label of the journal
     * @throws org.guestfs.OperationException if the action failed: the journal device has another block size, or is
     *     none; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    default void mke2fsJL(String fstype, int blocksize, String device, String label) {
        invoke(Call.of(ExtActions.MKE2FS_JL, fstype, blocksize, device, label));
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal found by UUID.
     *
     * <p>{@code guestfs_mke2fs_JU} in guestfs(3); procedure 193 of the daemon, since libguestfs 1.0.68.
     * Needs the feature {@code linuxfsuuid}.
     *
     * @param fstype {@code ext2}, {@code ext3} or {@code ext4}
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @param uuid the UUID of the journal
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxfsuuid}; the journal device has another block size, or is none; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    default void mke2fsJU(String fstype, int blocksize, String device, String uuid) {
        invoke(Call.of(ExtActions.MKE2FS_JU, fstype, blocksize, device, uuid));
    }

    /**
     * Creates an external ext journal on a device, with a block size in bytes.
     *
     * <p>{@code guestfs_mke2journal} in guestfs(3); procedure 188 of the daemon, since libguestfs 1.0.68.
     *
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    default void mke2journal(int blocksize, String device) {
        invoke(Call.of(ExtActions.MKE2JOURNAL, blocksize, device));
    }

    /**
     * Creates an external ext journal with a label on a device, with a block size in bytes.
     *
     * <p>{@code guestfs_mke2journal_L} in guestfs(3); procedure 189 of the daemon, since libguestfs 1.0.68.
     *
     * @param blocksize the size of a block in bytes, such as 4096
     * @param label the label of the journal
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: the label or the device does not fit; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    default void mke2journalL(int blocksize, String label, String device) {
        invoke(Call.of(ExtActions.MKE2JOURNAL_L, blocksize, label, device));
    }

    /**
     * Creates an external ext journal with a given UUID on a device, with a block size in bytes.
     *
     * <p>{@code guestfs_mke2journal_U} in guestfs(3); procedure 190 of the daemon, since libguestfs 1.0.68.
     * Needs the feature {@code linuxfsuuid}.
     *
     * @param blocksize the size of a block in bytes, such as 4096
     * @param uuid the UUID of the journal
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxfsuuid}; the UUID or the device does not fit; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    default void mke2journalU(int blocksize, String uuid, String device) {
        invoke(Call.of(ExtActions.MKE2JOURNAL_U, blocksize, uuid, device));
    }

    /**
     * Creates the lost+found directory below a directory of a mounted ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_mklost_and_found} in guestfs(3); procedure 374 of the daemon, since libguestfs 1.19.56.
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed: a directory is not on ext2, ext3 or ext4; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mklostAndFound(String mountpoint) {
        invoke(Call.of(ExtActions.MKLOST_AND_FOUND, mountpoint));
    }

    /**
     * Resizes an ext filesystem (ext2, ext3, ext4) until it fills its device.
     *
     * <p>{@code guestfs_resize2fs} in guestfs(3); procedure 106 of the daemon, since libguestfs 1.0.27.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: the device holds no such filesystem, or it is
     *     mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void resize2fs(String device) {
        invoke(Call.of(ExtActions.RESIZE2FS, device));
    }

    /**
     * Shrinks an ext filesystem (ext2, ext3, ext4) as far as its data allows.
     *
     * <p>{@code guestfs_resize2fs_M} in guestfs(3); procedure 281 of the daemon, since libguestfs 1.9.4.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: the device holds no such filesystem, or it is
     *     mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void resize2fsM(String device) {
        invoke(Call.of(ExtActions.RESIZE2FS_M, device));
    }

    /**
     * Resizes an ext filesystem (ext2, ext3, ext4), with the new size given in bytes.
     *
     * <p>{@code guestfs_resize2fs_size} in guestfs(3); procedure 248 of the daemon, since libguestfs 1.3.14.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param size the new size in bytes
     * @throws org.guestfs.OperationException if the action failed: the device holds no such filesystem, or it is
     *     mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void resize2fsSize(String device, long size) {
        invoke(Call.of(ExtActions.RESIZE2FS_SIZE, device, size));
    }

    /**
     * Sets or clears attribute letters, such as i or a, of a file on an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2attrs} in guestfs(3); procedure 319 of the daemon, since libguestfs 1.17.31.
     *
     * @param file the absolute path of a file inside the guest
     * @param attrs the letters of the attributes, such as {@code ia}
     * @throws org.guestfs.OperationException if the action failed: the file is not on an ext2, ext3 or ext4 filesystem;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setE2attrs(String file, String attrs) {
        invoke(Call.of(ExtActions.SET_E2ATTRS, file, attrs));
    }

    /**
     * Sets or clears attribute letters, such as i or a, of a file on an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2attrs} in guestfs(3); procedure 319 of the daemon, since libguestfs 1.17.31.
     *
     * @param file the absolute path of a file inside the guest
     * @param attrs the letters of the attributes, such as {@code ia}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the file is not on an ext2, ext3 or ext4 filesystem;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setE2attrs(String file, String attrs, SetE2attrsOptions options) {
        invoke(Call.of(ExtActions.SET_E2ATTRS, file, attrs).with(options.values()));
    }

    /**
     * Sets the inode generation number of a file on an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2generation} in guestfs(3); procedure 321 of the daemon, since libguestfs 1.17.31.
     *
     * @param file the absolute path of a file inside the guest
     * @param generation the new generation number, 32 bits without a sign
     * @throws org.guestfs.OperationException if the action failed: the file is not on an ext2, ext3 or ext4 filesystem;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setE2generation(String file, long generation) {
        invoke(Call.of(ExtActions.SET_E2GENERATION, file, generation));
    }

    /**
     * Sets the label, up to 16 characters, of an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2label} in guestfs(3); procedure 80 of the daemon, since libguestfs 1.0.15.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param label the new label, up to 16 characters
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link FilesystemApi#setLabel} instead
     */
    @Deprecated
    default void setE2label(String device, String label) {
        invoke(Call.of(ExtActions.SET_E2LABEL, device, label));
    }

    /**
     * Sets the UUID of an ext2, ext3 or ext4 filesystem, also accepting clear, random or time.
     *
     * <p>{@code guestfs_set_e2uuid} in guestfs(3); procedure 82 of the daemon, since libguestfs 1.0.15.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param uuid the new UUID, or {@code clear}, {@code random} or {@code time}
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link FilesystemApi#setUuid} instead
     */
    @Deprecated
    default void setE2uuid(String device, String uuid) {
        invoke(Call.of(ExtActions.SET_E2UUID, device, uuid));
    }

    /**
     * Changes parameters of an existing ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs} in guestfs(3); procedure 298 of the daemon, since libguestfs 1.15.4.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tune2fs(String device) {
        invoke(Call.of(ExtActions.TUNE2FS, device));
    }

    /**
     * Changes parameters of an existing ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs} in guestfs(3); procedure 298 of the daemon, since libguestfs 1.15.4.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void tune2fs(String device, Tune2fsOptions options) {
        invoke(Call.of(ExtActions.TUNE2FS, device).with(options.values()));
    }

    /**
     * Returns the superblock fields of an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs_l} in guestfs(3); procedure 55 of the daemon, since libguestfs 1.9.2.
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return map from superblock field name to its text value, as tune2fs -l prints them
     * @throws org.guestfs.OperationException if the action failed: the filesystem of the device is not ext2, ext3 or
     *     ext4; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> tune2fsL(String device) {
        return invoke(Call.of(ExtActions.TUNE2FS_L, device));
    }
}
