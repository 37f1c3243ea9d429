// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.Secret;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code parameter}.
 *
 * @since 0.1
 */
@Generated("parameter")
public interface ParameterApi extends Invoker {
    /**
     * Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step fails.
     *
     * <p>{@code guestfs_add_libvirt_dom} in guestfs(3); carried out by the library, since libguestfs 1.29.14.
     * Allowed only before launch.
     *
     * @param dom an open domain of the libvirt binding for Java
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if the domain has no disk to be
     *     added, {@code EBUSY} if it runs and {@code readonly} is not set, {@code EROFS} if a disk is read-only and
     *     {@code readonlydisk} is {@code error}, {@code E2BIG} if it has too many disks; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if {@code readonlydisk}, {@code cachemode} or {@code discard} is none of the
     *     values allowed
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int addLibvirtDom(Object dom) {
        return invoke(Call.of(ParameterActions.ADD_LIBVIRT_DOM, dom));
    }

    /**
     * Turns subvolume quota support of a btrfs file system on or off.
     *
     * <p>{@code guestfs_btrfs_quota_enable} in guestfs(3); procedure 427 of the daemon, since libguestfs 1.29.17.
     * Needs the feature {@code btrfs}.
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @param enable {@code true} to turn quotas on, {@code false} to turn them off
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code btrfs}; the filesystem is not btrfs; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void btrfsQuotaEnable(String fs, boolean enable) {
        invoke(Call.of(ParameterActions.BTRFS_QUOTA_ENABLE, fs, enable));
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
        invoke(Call.of(ParameterActions.CHMOD, mode, path));
    }

    /**
     * Runs a program from the mounted guest directly, without a shell, and returns what it prints.
     *
     * <p>{@code guestfs_command} in guestfs(3); procedure 50 of the daemon, since libguestfs 1.9.1.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @return the standard output of the program
     * @throws org.guestfs.OperationException if the action failed: the program is not found in the guest, ends with a
     *     status other than 0 (the message is what it wrote to its standard error), or prints more than a message
     *     holds; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String command(List<String> arguments) {
        return invoke(Call.of(ParameterActions.COMMAND, arguments));
    }

    /**
     * Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_open} in guestfs(3); procedure 508 of the daemon, since libguestfs 1.43.2.
     * Needs the feature {@code luks}.
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is taken; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cryptsetupOpen(String device, Secret key, String mapname) {
        invoke(Call.of(ParameterActions.CRYPTSETUP_OPEN, device, key, mapname));
    }

    /**
     * Runs an internal debugging subcommand inside the daemon; for library developers.
     *
     * <p>{@code guestfs_debug} in guestfs(3); procedure 76 of the daemon, since libguestfs 1.0.11.
     * For debugging and tests: it may change.
     *
     * @param subcmd the subcommand, {@code help} for a list of them
     * @param extraargs arguments of the subcommand
     * @return the output of the subcommand
     * @throws org.guestfs.OperationException if the action failed: the subcommand is unknown; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String debug(String subcmd, List<String> extraargs) {
        return invoke(Call.of(ParameterActions.DEBUG, subcmd, extraargs));
    }

    /**
     * Describes the type or contents of a file or device as the file program does, even if compressed.
     *
     * <p>{@code guestfs_file} in guestfs(3); procedure 49 of the daemon, since libguestfs 1.9.1.
     *
     * @param path the absolute path of a file inside the guest, or a block device
     * @return the free-form description, which is not stable enough to parse
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String file(String path) {
        return invoke(Call.of(ParameterActions.FILE, path));
    }

    /**
     * Unlocks a LUKS device and makes its clear content available as /dev/mapper/ plus the given name.
     *
     * <p>{@code guestfs_luks_open} in guestfs(3); procedure 257 of the daemon, since libguestfs 1.5.1.
     * Needs the feature {@code luks}.
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is taken; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #cryptsetupOpen} instead
     */
    @Deprecated
    default void luksOpen(String device, Secret key, String mapname) {
        invoke(Call.of(ParameterActions.LUKS_OPEN, device, key, mapname));
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
        return invoke(Call.of(ParameterActions.LXATTRLIST, path, names));
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
        invoke(Call.of(ParameterActions.MKDIR, path));
    }

    /**
     * Loads a kernel module into the running appliance kernel.
     *
     * <p>{@code guestfs_modprobe} in guestfs(3); procedure 194 of the daemon, since libguestfs 1.0.68.
     * Needs the feature {@code linuxmodules}.
     *
     * @param modulename the name of the module, without {@code .ko}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxmodules}; the module does not exist or cannot be loaded; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void modprobe(String modulename) {
        invoke(Call.of(ParameterActions.MODPROBE, modulename));
    }

    /**
     * Mounts a filesystem read-only.
     *
     * <p>{@code guestfs_mount_ro} in guestfs(3); procedure 73 of the daemon, since libguestfs 1.0.10.
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws org.guestfs.OperationException if the action failed: the filesystem cannot be mounted there: it is
     *     damaged, of an unknown type or dirty, or the directory does not exist; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mountRo(String mountable, String mountpoint) {
        invoke(Call.of(ParameterActions.MOUNT_RO, mountable, mountpoint));
    }

    /**
     * Sets the GUID that tells the type of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_type} in guestfs(3); procedure 392 of the daemon, since libguestfs 1.21.1.
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param guid the GUID of the type, as {@code 8-4-4-4-12} hexadecimal digits, such as
     *     {@code C12A7328-F81F-11D2-BA4B-00A0C93EC93B} for an EFI system partition
     * @throws org.guestfs.OperationException if the action failed: the partition table is not a GPT, or the number is
     *     not that of a partition; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character; {@code guid} is not of the form 8-4-4-4-12,
     *     with or without braces
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void partSetGptType(String device, int partnum, String guid) {
        invoke(Call.of(ParameterActions.PART_SET_GPT_TYPE, device, partnum, guid));
    }

    /**
     * Sets extra options for the kernel command line of the appliance, or none if null.
     *
     * <p>{@code guestfs_set_append} in guestfs(3); carried out by the library, since libguestfs 1.0.26.
     * Allowed only before launch.
     *
     * @param append more parameters for the command line of the kernel, or {@code null} for none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setAppend(@Nullable String append) {
        invoke(Call.of(ParameterActions.SET_APPEND, append));
    }

    /**
     * Turns on or off the tracing of each call with its parameters and result.
     *
     * <p>{@code guestfs_set_trace} in guestfs(3); carried out by the library, since libguestfs 1.0.69.
     *
     * @param trace whether calls are traced
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setTrace(boolean trace) {
        invoke(Call.of(ParameterActions.SET_TRACE, trace));
    }

    /**
     * Sets the length of an existing file in bytes, adding a sparse run of zeroes when it grows.
     *
     * <p>{@code guestfs_truncate_size} in guestfs(3); procedure 200 of the daemon, since libguestfs 1.0.77.
     *
     * @param path the absolute path of a file inside the guest
     * @param size the new length in bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file or
     *     directory; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void truncateSize(String path, long size) {
        invoke(Call.of(ParameterActions.TRUNCATE_SIZE, path, size));
    }

    /**
     * Creates a volume group from one or more physical volumes.
     *
     * <p>{@code guestfs_vgcreate} in guestfs(3); procedure 40 of the daemon, since libguestfs 0.0.8.
     * Needs the feature {@code lvm2}.
     *
     * @param volgroup the name of the volume group
     * @param physvols physical volumes of LVM, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code lvm2}; a physical volume is in use by a group, or the name is taken; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void vgcreate(String volgroup, List<String> physvols) {
        invoke(Call.of(ParameterActions.VGCREATE, volgroup, physvols));
    }

    /**
     * Writes a new file with the given bytes, replacing any earlier content.
     *
     * <p>{@code guestfs_write} in guestfs(3); carried out by the library, since libguestfs 1.3.14.
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param content the new content, of any size
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if its parent does not exist,
     *     {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is mounted
     *     read-only; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void write(String path, byte[] content) {
        invoke(Call.of(ParameterActions.WRITE, path, content));
    }

    /**
     * Writes zeroes over the first blocks of a device, enough to remove partition tables and superblocks.
     *
     * <p>{@code guestfs_zero} in guestfs(3); procedure 85 of the daemon, since libguestfs 1.0.16.
     * It may send progress events.
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed: the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void zero(String device) {
        invoke(Call.of(ParameterActions.ZERO, device));
    }

}
