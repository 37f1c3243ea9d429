// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import java.util.Map;
import org.guestfs.api.BindTestActions;
import org.guestfs.api.OptionActions;
import org.guestfs.api.ParameterActions;
import org.guestfs.api.ResultActions;
import org.guestfs.api.TransferActions;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * A handle, with the signatures of libguestfs's own Java binding and with no native library.
 *
 * <p>What differs from that binding is in docs/compat.md.
 */
public class GuestFS extends Binding {
    /** The bit of the events {@code close}. */
    public static final long EVENT_CLOSE = 0x1;
    /** The bit of the events {@code launch_done}. */
    public static final long EVENT_LAUNCH_DONE = 0x4;
    /** The bits of all events. */
    public static final long EVENT_ALL = 0x5;

    /**
     * Creates a handle, configured by the environment variables.
     *
     * @throws LibGuestFSException never, but programs expect it
     */
    public GuestFS() throws LibGuestFSException {
        this(null);
    }

    /**
     * Creates a handle.
     *
     * @param optargs {@code environment} ({@link Boolean}): whether environment variables configure the handle;
     *     {@code close_on_exit} ({@link Boolean}): whether it is closed when the JVM exits; both are {@code true} if
     *     absent
     * @throws LibGuestFSException never, but programs expect it
     */
    public GuestFS(@Nullable Map<String, Object> optargs) throws LibGuestFSException {
        super(optargs);
    }

    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive} in guestfs(3).
     *
     * @param filename a disk image or block device of the host; with a network protocol, the name of the export or file
     *     on the server
     * @param optargs optional arguments, or {@code null} for none: {@code readonly} ({@code Boolean}), {@code format}
     *     ({@code String}), {@code iface} ({@code String}), {@code name} ({@code String}), {@code label}
     *     ({@code String}), {@code protocol} ({@code String}), {@code server} ({@code String[]}), {@code username}
     *     ({@code String}), {@code secret} ({@code String}), {@code cachemode} ({@code String}), {@code discard}
     *     ({@code String}), {@code copyonread} ({@code Boolean}), {@code blocksize} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, or written where that is wanted, {@code EISDIR} or
     *     {@code EINVAL} if it is no file or block device or is empty, {@code EPERM} if it is to be written, no format
     *     is given and it looks as if it had a backing file, {@code ENOTSUP} if discard is demanded of a format that
     *     has none; after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken, {@code E2BIG} if
     *     there are as many drives as the backend takes; a text holds a NUL character; {@code label} is not 1 to 20
     *     ASCII letters, {@code format}, {@code iface} or {@code name} has other characters than letters, digits,
     *     {@code -} and {@code _}, {@code cachemode}, {@code discard}, {@code protocol} or {@code blocksize} is none of
     *     the values allowed, {@code readonly} is set with {@code discard=enable}, or {@code server}, {@code username}
     *     or {@code secret} is given for a file
     */
    public void add_drive(String filename, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, OptionActions.ADD_DRIVE, filename);
    }

    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive} in guestfs(3).
     *
     * @param filename a disk image or block device of the host; with a network protocol, the name of the export or file
     *     on the server
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, or written where that is wanted, {@code EISDIR} or
     *     {@code EINVAL} if it is no file or block device or is empty, {@code EPERM} if it is to be written, no format
     *     is given and it looks as if it had a backing file, {@code ENOTSUP} if discard is demanded of a format that
     *     has none; after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken, {@code E2BIG} if
     *     there are as many drives as the backend takes; a text holds a NUL character; {@code label} is not 1 to 20
     *     ASCII letters, {@code format}, {@code iface} or {@code name} has other characters than letters, digits,
     *     {@code -} and {@code _}, {@code cachemode}, {@code discard}, {@code protocol} or {@code blocksize} is none of
     *     the values allowed, {@code readonly} is set with {@code discard=enable}, or {@code server}, {@code username}
     *     or {@code secret} is given for a file
     */
    public void add_drive(String filename) throws LibGuestFSException {
        add_drive(filename, null);
    }

    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive_opts} in guestfs(3).
     *
     * @param filename a disk image or block device of the host; with a network protocol, the name of the export or file
     *     on the server
     * @param optargs optional arguments, or {@code null} for none: {@code readonly} ({@code Boolean}), {@code format}
     *     ({@code String}), {@code iface} ({@code String}), {@code name} ({@code String}), {@code label}
     *     ({@code String}), {@code protocol} ({@code String}), {@code server} ({@code String[]}), {@code username}
     *     ({@code String}), {@code secret} ({@code String}), {@code cachemode} ({@code String}), {@code discard}
     *     ({@code String}), {@code copyonread} ({@code Boolean}), {@code blocksize} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, or written where that is wanted, {@code EISDIR} or
     *     {@code EINVAL} if it is no file or block device or is empty, {@code EPERM} if it is to be written, no format
     *     is given and it looks as if it had a backing file, {@code ENOTSUP} if discard is demanded of a format that
     *     has none; after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken, {@code E2BIG} if
     *     there are as many drives as the backend takes; a text holds a NUL character; {@code label} is not 1 to 20
     *     ASCII letters, {@code format}, {@code iface} or {@code name} has other characters than letters, digits,
     *     {@code -} and {@code _}, {@code cachemode}, {@code discard}, {@code protocol} or {@code blocksize} is none of
     *     the values allowed, {@code readonly} is set with {@code discard=enable}, or {@code server}, {@code username}
     *     or {@code secret} is given for a file
     */
    public void add_drive_opts(String filename, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        add_drive(filename, optargs);
    }

    /**
     * Attaches a disk image, host block device or network disk to the handle.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive_opts} in guestfs(3).
     *
     * @param filename a disk image or block device of the host; with a network protocol, the name of the export or file
     *     on the server
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, or written where that is wanted, {@code EISDIR} or
     *     {@code EINVAL} if it is no file or block device or is empty, {@code EPERM} if it is to be written, no format
     *     is given and it looks as if it had a backing file, {@code ENOTSUP} if discard is demanded of a format that
     *     has none; after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken, {@code E2BIG} if
     *     there are as many drives as the backend takes; a text holds a NUL character; {@code label} is not 1 to 20
     *     ASCII letters, {@code format}, {@code iface} or {@code name} has other characters than letters, digits,
     *     {@code -} and {@code _}, {@code cachemode}, {@code discard}, {@code protocol} or {@code blocksize} is none of
     *     the values allowed, {@code readonly} is set with {@code discard=enable}, or {@code server}, {@code username}
     *     or {@code secret} is given for a file
     */
    public void add_drive_opts(String filename) throws LibGuestFSException {
        add_drive(filename, null);
    }

    /**
     * Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step fails.
     *
     * <p>{@code guestfs_add_libvirt_dom} in guestfs(3).
     *
     * @param dom a pointer of the C library
     * @return the number of disks attached
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the domain has no
     *     disk to be added, {@code EBUSY} if it runs and {@code readonly} is not set, {@code EROFS} if a disk is
     *     read-only and {@code readonlydisk} is {@code error}, {@code E2BIG} if it has too many disks;
     *     {@code readonlydisk}, {@code cachemode} or {@code discard} is none of the values allowed
     */
    public int add_libvirt_dom(long dom) throws LibGuestFSException {
        return call(ParameterActions.ADD_LIBVIRT_DOM, dom);
    }

    /**
     * Binds an Augeas variable to the nodes an expression matches, creating one node if there are none.
     *
     * <p>{@code guestfs_aug_defnode} in guestfs(3).
     *
     * @param name the name of the variable
     * @param expr an Augeas path expression, whose last part is created if it matches nothing
     * @param val the value that a new node gets
     * @return a pair: the number of nodes in the set, and a flag that is non-zero if a node was created
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public IntBool aug_defnode(String name, String expr, String val) throws LibGuestFSException {
        return IntBool.of(call(ResultActions.AUG_DEFNODE, name, expr, val));
    }

    /**
     * Turns subvolume quota support of a btrfs file system on or off.
     *
     * <p>{@code guestfs_btrfs_quota_enable} in guestfs(3).
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @param enable {@code true} to turn quotas on, {@code false} to turn them off
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public void btrfs_quota_enable(String fs, boolean enable) throws LibGuestFSException {
        call(ParameterActions.BTRFS_QUOTA_ENABLE, fs, enable);
    }

    /**
     * Converts the various spellings of a device name to one form suitable for display.
     *
     * <p>{@code guestfs_canonical_device_name} in guestfs(3).
     *
     * @param device any of the names that a device can go by, such as {@code /dev/vda1}
     * @return the device name in /dev/sdX or /dev/VG/LV form, or the input unchanged
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String canonical_device_name(String device) throws LibGuestFSException {
        return call(ResultActions.CANONICAL_DEVICE_NAME, device);
    }

    /**
     * Changes the permission bits of a file or directory to a numeric mode, subject to the umask.
     *
     * <p>{@code guestfs_chmod} in guestfs(3).
     *
     * @param mode the new permission bits, such as {@code 0644}, with the set-user-ID, set-group-ID and sticky bits
     * @param path the absolute path of a file or directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; the mode is negative; a text holds a NUL character
     */
    public void chmod(int mode, String path) throws LibGuestFSException {
        call(ParameterActions.CHMOD, mode, path);
    }

    /**
     * Runs a program from the mounted guest directly, without a shell, and returns what it prints.
     *
     * <p>{@code guestfs_command} in guestfs(3).
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @return the standard output of the program
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program is not found in the guest,
     *     ends with a status other than 0 (the message is what it wrote to its standard error), or prints more than a
     *     message holds; a text holds a NUL character
     */
    public String command(String[] arguments) throws LibGuestFSException {
        return call(ParameterActions.COMMAND, (Object) arguments);
    }

    /**
     * Copies a range of bytes between two guest files; plain file copies are better done with cp.
     *
     * <p>{@code guestfs_copy_file_to_file} in guestfs(3).
     *
     * @param src the absolute path of a file inside the guest
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @param optargs optional arguments, or {@code null} for none: {@code srcoffset} ({@code Long}), {@code destoffset}
     *     ({@code Long}), {@code size} ({@code Long}), {@code sparse} ({@code Boolean}), {@code append}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source is too short,
     *     {@code ENOSPC} if there is no room; a text holds a NUL character
     */
    public void copy_file_to_file(String src, String dest, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, OptionActions.COPY_FILE_TO_FILE, src, dest);
    }

    /**
     * Copies a range of bytes between two guest files; plain file copies are better done with cp.
     *
     * <p>{@code guestfs_copy_file_to_file} in guestfs(3).
     *
     * @param src the absolute path of a file inside the guest
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source is too short,
     *     {@code ENOSPC} if there is no room; a text holds a NUL character
     */
    public void copy_file_to_file(String src, String dest) throws LibGuestFSException {
        copy_file_to_file(src, dest, null);
    }

    /**
     * Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_open} in guestfs(3).
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is
     *     taken; a text holds a NUL character
     */
    public void cryptsetup_open(String device, String key, String mapname) throws LibGuestFSException {
        call(ParameterActions.CRYPTSETUP_OPEN, device, key, mapname);
    }

    /**
     * Runs an internal debugging subcommand inside the daemon; for library developers.
     *
     * <p>{@code guestfs_debug} in guestfs(3).
     *
     * @param subcmd the subcommand, {@code help} for a list of them
     * @param extraargs arguments of the subcommand
     * @return the output of the subcommand
     * @throws LibGuestFSException if the handle is closed, or the action failed: the subcommand is unknown; a text
     *     holds a NUL character
     */
    public String debug(String subcmd, String[] extraargs) throws LibGuestFSException {
        return call(ParameterActions.DEBUG, subcmd, extraargs);
    }

    /**
     * Downloads a guest file or a whole device to a host file.
     *
     * <p>{@code guestfs_download} in guestfs(3).
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, or it is a directory; a text holds a NUL character
     */
    public void download(String remotefilename, String filename) throws LibGuestFSException {
        call(TransferActions.DOWNLOAD, remotefilename, filename);
    }

    /**
     * Tests whether anything exists at a path.
     *
     * <p>{@code guestfs_exists} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if the path exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean exists(String path) throws LibGuestFSException {
        return call(ResultActions.EXISTS, path);
    }

    /**
     * Describes the type or contents of a file or device as the file program does, even if compressed.
     *
     * <p>{@code guestfs_file} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest, or a block device
     * @return the free-form description, which is not stable enough to parse
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public String file(String path) throws LibGuestFSException {
        return call(ParameterActions.FILE, path);
    }

    /**
     * Returns the size of a file in bytes.
     *
     * <p>{@code guestfs_filesize} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @return the file size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public long filesize(String file) throws LibGuestFSException {
        return call(ResultActions.FILESIZE, file);
    }

    /**
     * Lists every entry of an unmounted file system, including deleted ones, in no set order.
     *
     * <p>{@code guestfs_filesystem_walk} in guestfs(3).
     *
     * @param device a filesystem, as the device that holds it
     * @return the entries found
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code libtsk}; the filesystem is damaged; a text holds a NUL character
     */
    public TSKDirent[] filesystem_walk(String device) throws LibGuestFSException {
        return array(call(ResultActions.FILESYSTEM_WALK, device), TSKDirent::of, TSKDirent[]::new);
    }

    /**
     * Returns the extra kernel command line options for the appliance.
     *
     * <p>{@code guestfs_get_append} in guestfs(3).
     *
     * @return the options, or null if none are set
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public @Nullable String get_append() throws LibGuestFSException {
        return call(ResultActions.GET_APPEND).orElse(null);
    }

    /**
     * Finds which partition each drive letter of an inspected Windows guest stands for.
     *
     * <p>{@code guestfs_inspect_get_drive_mappings} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return a map from drive letters without the colon to device names
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public Map<String, String> inspect_get_drive_mappings(String root) throws LibGuestFSException {
        return map(call(ResultActions.INSPECT_GET_DRIVE_MAPPINGS, root));
    }

    /**
     * Works out where the file systems of an inspected operating system should be mounted.
     *
     * <p>{@code guestfs_inspect_get_mountpoints} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return a map from mount points to the devices or volumes to mount there
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public Map<String, String> inspect_get_mountpoints(String root) throws LibGuestFSException {
        return map(call(ResultActions.INSPECT_GET_MOUNTPOINTS, root));
    }

    /**
     * Searches the attached disks for operating systems; nothing should be mounted at the time.
     *
     * <p>{@code guestfs_inspect_os} in guestfs(3).
     *
     * @return the root device of each operating system found
     * @throws LibGuestFSException if the handle is closed, or the action failed: the guest cannot be scanned
     */
    public String[] inspect_os() throws LibGuestFSException {
        return array(call(ResultActions.INSPECT_OS));
    }

    /**
     * Returns a fixed string, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rconststring} in guestfs(3).
     *
     * @param val the value
     * @return a fixed string
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String internal_test_rconststring(String val) throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RCONSTSTRING, val);
    }

    /**
     * Lists the whole block devices (disks) that the appliance sees, not their partitions.
     *
     * <p>{@code guestfs_list_devices} in guestfs(3).
     *
     * @return device names such as /dev/sda
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] list_devices() throws LibGuestFSException {
        return array(call(ResultActions.LIST_DEVICES));
    }

    /**
     * Finds filesystems on all disks, partitions and logical volumes and tells the type of each.
     *
     * <p>{@code guestfs_list_filesystems} in guestfs(3).
     *
     * @return map from mountable to filesystem type, where unknown and swap are special types
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public Map<String, String> list_filesystems() throws LibGuestFSException {
        return map(call(ResultActions.LIST_FILESYSTEMS));
    }

    /**
     * Lists the names in a directory, hidden ones included but without the dot and dot-dot entries.
     *
     * <p>{@code guestfs_ls} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @return names of the directory entries
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     directory, {@code ENOTDIR} if it is something else; a text holds a NUL character
     */
    public String[] ls(String directory) throws LibGuestFSException {
        return array(call(ResultActions.LS, directory));
    }

    /**
     * Unlocks a LUKS device and makes its clear content available as /dev/mapper/ plus the given name.
     *
     * <p>{@code guestfs_luks_open} in guestfs(3).
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is
     *     taken; a text holds a NUL character
     * @deprecated use {@link #cryptsetup_open} instead
     */
    @Deprecated
    public void luks_open(String device, String key, String mapname) throws LibGuestFSException {
        call(ParameterActions.LUKS_OPEN, device, key, mapname);
    }

    /**
     * Lists all LVM logical volumes with their full set of attributes.
     *
     * <p>{@code guestfs_lvs_full} in guestfs(3).
     *
     * @return one entry for each logical volume
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public LV[] lvs_full() throws LibGuestFSException {
        return array(call(ResultActions.LVS_FULL), LV::of, LV[]::new);
    }

    /**
     * Reads the extended attributes of many names in one directory in one call, without following links.
     *
     * <p>{@code guestfs_lxattrlist} in guestfs(3).
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return flat list: per name a header entry holding the attribute count, then the attributes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; a text holds a NUL character; one of the {@code names} holds a slash
     */
    public XAttr[] lxattrlist(String path, String[] names) throws LibGuestFSException {
        return array(call(ParameterActions.LXATTRLIST, path, names), XAttr::of, XAttr[]::new);
    }

    /**
     * Creates one directory.
     *
     * <p>{@code guestfs_mkdir} in guestfs(3).
     *
     * @param path the absolute path of the directory to create; its parent must exist
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EEXIST} if the path is taken,
     *     {@code ENOENT} if its parent does not exist; a text holds a NUL character
     */
    public void mkdir(String path) throws LibGuestFSException {
        call(ParameterActions.MKDIR, path);
    }

    /**
     * Loads a kernel module into the running appliance kernel.
     *
     * <p>{@code guestfs_modprobe} in guestfs(3).
     *
     * @param modulename the name of the module, without {@code .ko}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxmodules}; the module does not exist or cannot be loaded; a text holds a NUL character
     */
    public void modprobe(String modulename) throws LibGuestFSException {
        call(ParameterActions.MODPROBE, modulename);
    }

    /**
     * Mounts a filesystem read-only.
     *
     * <p>{@code guestfs_mount_ro} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem cannot be mounted
     *     there: it is damaged, of an unknown type or dirty, or the directory does not exist; a text holds a NUL
     *     character
     */
    public void mount_ro(String mountable, String mountpoint) throws LibGuestFSException {
        call(ParameterActions.MOUNT_RO, mountable, mountpoint);
    }

    /**
     * Sets the GUID that tells the type of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_type} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param guid the GUID of the type, as {@code 8-4-4-4-12} hexadecimal digits, such as
     *     {@code C12A7328-F81F-11D2-BA4B-00A0C93EC93B} for an EFI system partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT, or
     *     the number is not that of a partition; a text holds a NUL character; {@code guid} is not of the form
     *     8-4-4-4-12, with or without braces
     */
    public void part_set_gpt_type(String device, int partnum, String guid) throws LibGuestFSException {
        call(ParameterActions.PART_SET_GPT_TYPE, device, partnum, guid);
    }

    /**
     * Lists all LVM physical volumes with their full set of attributes.
     *
     * <p>{@code guestfs_pvs_full} in guestfs(3).
     *
     * @return one entry for each physical volume
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public PV[] pvs_full() throws LibGuestFSException {
        return array(call(ResultActions.PVS_FULL), PV::of, PV[]::new);
    }

    /**
     * Reads a whole file as bytes, NUL bytes included.
     *
     * <p>{@code guestfs_read_file} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return whole content of the file
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, or it is a directory; a text holds a NUL character
     */
    public String read_file(String path) throws LibGuestFSException {
        return text(call(ResultActions.READ_FILE, path));
    }

    /**
     * Sets extra options for the kernel command line of the appliance, or none if null.
     *
     * <p>{@code guestfs_set_append} in guestfs(3).
     *
     * @param append more parameters for the command line of the kernel, or {@code null} for none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void set_append(@Nullable String append) throws LibGuestFSException {
        call(ParameterActions.SET_APPEND, append);
    }

    /**
     * Turns on or off the tracing of each call with its parameters and result.
     *
     * <p>{@code guestfs_set_trace} in guestfs(3).
     *
     * @param trace whether calls are traced
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void set_trace(boolean trace) throws LibGuestFSException {
        call(ParameterActions.SET_TRACE, trace);
    }

    /**
     * Flushes all pending writes through to the disk images.
     *
     * <p>{@code guestfs_sync} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void sync() throws LibGuestFSException {
        call(ResultActions.SYNC);
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3).
     *
     * @param tarfile a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code compress} ({@code String}), {@code xattrs}
     *     ({@code Boolean}), {@code selinux} ({@code Boolean}), {@code acls} ({@code Boolean}), {@code keepdirlink}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, the directory does not exist, or the archive is damaged; a text holds a NUL character
     */
    public void tar_in(String tarfile, String directory, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, TransferActions.TAR_IN, tarfile, directory);
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in} in guestfs(3).
     *
     * @param tarfile a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, the directory does not exist, or the archive is damaged; a text holds a NUL character
     */
    public void tar_in(String tarfile, String directory) throws LibGuestFSException {
        tar_in(tarfile, directory, null);
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code compress} ({@code String}),
     *     {@code numericowner} ({@code Boolean}), {@code excludes} ({@code String[]}), {@code xattrs}
     *     ({@code Boolean}), {@code selinux} ({@code Boolean}), {@code acls} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, or the directory does not exist; a text holds a NUL character
     */
    public void tar_out(String directory, String tarfile, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, TransferActions.TAR_OUT, directory, tarfile);
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, or the directory does not exist; a text holds a NUL character
     */
    public void tar_out(String directory, String tarfile) throws LibGuestFSException {
        tar_out(directory, tarfile, null);
    }

    /**
     * Sets the length of an existing file in bytes, adding a sparse run of zeroes when it grows.
     *
     * <p>{@code guestfs_truncate_size} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @param size the new length in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public void truncate_size(String path, long size) throws LibGuestFSException {
        call(ParameterActions.TRUNCATE_SIZE, path, size);
    }

    /**
     * Returns the superblock fields of an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs_l} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return map from superblock field name to its text value, as tune2fs -l prints them
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     */
    public Map<String, String> tune2fs_l(String device) throws LibGuestFSException {
        return map(call(ResultActions.TUNE2FS_L, device));
    }

    /**
     * Sets the mask of permission bits that are cleared on newly created files (octal 022 by default).
     *
     * <p>{@code guestfs_umask} in guestfs(3).
     *
     * @param mask the permission bits that new files do not get, such as {@code 022}; 0 to 0777
     * @return previous mask
     * @throws LibGuestFSException if the handle is closed, or the action failed: the mask is outside of 0 to 0777
     */
    public int umask(int mask) throws LibGuestFSException {
        return call(ResultActions.UMASK, mask);
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount} in guestfs(3).
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @param optargs optional arguments, or {@code null} for none: {@code force} ({@code Boolean}), {@code lazyunmount}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is not mounted, or a file on it is
     *     in use; a text holds a NUL character
     */
    public void umount(String pathordevice, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, OptionActions.UMOUNT, pathordevice);
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount} in guestfs(3).
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is not mounted, or a file on it is
     *     in use; a text holds a NUL character
     */
    public void umount(String pathordevice) throws LibGuestFSException {
        umount(pathordevice, null);
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount_opts} in guestfs(3).
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @param optargs optional arguments, or {@code null} for none: {@code force} ({@code Boolean}), {@code lazyunmount}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is not mounted, or a file on it is
     *     in use; a text holds a NUL character
     */
    public void umount_opts(String pathordevice, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        umount(pathordevice, optargs);
    }

    /**
     * Unmounts a filesystem named by its mount point or its device.
     *
     * <p>{@code guestfs_umount_opts} in guestfs(3).
     *
     * @param pathordevice a mount point, or the device that is mounted
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is not mounted, or a file on it is
     *     in use; a text holds a NUL character
     */
    public void umount_opts(String pathordevice) throws LibGuestFSException {
        umount(pathordevice, null);
    }

    /**
     * Copies a host file to a file or device in the guest.
     *
     * <p>{@code guestfs_upload} in guestfs(3).
     *
     * @param filename a file of the host, to be read
     * @param remotefilename the absolute path of a file inside the guest, which is created or replaced, or a block
     *     device
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its parent does not
     *     exist, {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is
     *     mounted read-only; a text holds a NUL character
     */
    public void upload(String filename, String remotefilename) throws LibGuestFSException {
        call(TransferActions.UPLOAD, filename, remotefilename);
    }

    /**
     * Returns the type of a filesystem, such as ext4 or ntfs.
     *
     * <p>{@code guestfs_vfs_type} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem type name
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String vfs_type(String mountable) throws LibGuestFSException {
        return call(ResultActions.VFS_TYPE, mountable);
    }

    /**
     * Creates a volume group from one or more physical volumes.
     *
     * <p>{@code guestfs_vgcreate} in guestfs(3).
     *
     * @param volgroup the name of the volume group
     * @param physvols physical volumes of LVM, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; a physical volume is in use by a group, or the name is taken; a text holds a NUL
     *     character
     */
    public void vgcreate(String volgroup, String[] physvols) throws LibGuestFSException {
        call(ParameterActions.VGCREATE, volgroup, physvols);
    }

    /**
     * Does nothing on a launched handle; kept only for programs written for very old library versions.
     *
     * <p>{@code guestfs_wait_ready} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: the appliance is not launched
     * @deprecated upstream advises against it
     */
    @Deprecated
    public void wait_ready() throws LibGuestFSException {
        call(ResultActions.WAIT_READY);
    }

    /**
     * Writes a new file with the given bytes, replacing any earlier content.
     *
     * <p>{@code guestfs_write} in guestfs(3).
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param content the new content, of any size
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its parent does not
     *     exist, {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is
     *     mounted read-only; a text holds a NUL character
     */
    public void write(String path, byte[] content) throws LibGuestFSException {
        call(ParameterActions.WRITE, path, content);
    }

    /**
     * Writes zeroes over the first blocks of a device, enough to remove partition tables and superblocks.
     *
     * <p>{@code guestfs_zero} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is in use; a text holds a
     *     NUL character
     */
    public void zero(String device) throws LibGuestFSException {
        call(ParameterActions.ZERO, device);
    }

}
