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
     * @param dom an open libvirt domain
     * @return the number of disks attached
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param fs a device, a btrfs subvolume, or an absolute path inside the guest
     * @param enable {@code true} to turn quotas on, {@code false} to turn them off
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param mode the permission bits, such as {@code 0644}
     * @param path an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param arguments the program and its arguments
     * @return the standard output of the program
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param device a block device, such as {@code /dev/sda1}
     * @param key a pass phrase or key, which is never traced
     * @param mapname the name that the device gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param subcmd the debugging command
     * @param extraargs further arguments of the command
     * @return the output of the subcommand
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param path a block device, or an absolute path inside the guest
     * @return the free-form description, which is not stable enough to parse
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param device a block device, such as {@code /dev/sda1}
     * @param key a pass phrase or key, which is never traced
     * @param mapname the name that the device gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param path an absolute path inside the guest
     * @param names names without a slash
     * @return flat list: per name a header entry holding the attribute count, then the attributes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param path an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param modulename the name of a kernel module
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param mountable a device, or a btrfs subvolume such as {@code btrfsvol:/dev/sda1/home}
     * @param mountpoint an absolute path inside the guest
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param device a block device, such as {@code /dev/sda1}
     * @param partnum the number of the partition, from 1
     * @param guid a GUID of the form {@code 8-4-4-4-12}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param append further options for the kernel, or {@code null} for none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @param path an absolute path inside the guest
     * @param size the size in bytes
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param physvols block devices, such as {@code /dev/sda1}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
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
     * @param path an absolute path inside the guest
     * @param content the new content
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
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
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void zero(String device) {
        invoke(Call.of(ParameterActions.ZERO, device));
    }

}
