// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import java.util.Map;
import org.guestfs.api.AugeasActions;
import org.guestfs.api.BindTestActions;
import org.guestfs.api.BootActions;
import org.guestfs.api.BtrfsActions;
import org.guestfs.api.CommandActions;
import org.guestfs.api.DeviceActions;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.DriveActions;
import org.guestfs.api.ExtActions;
import org.guestfs.api.FeatureActions;
import org.guestfs.api.FileActions;
import org.guestfs.api.FilesystemActions;
import org.guestfs.api.HivexActions;
import org.guestfs.api.InotifyActions;
import org.guestfs.api.InspectionActions;
import org.guestfs.api.JournalActions;
import org.guestfs.api.LdmActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.api.LuksActions;
import org.guestfs.api.LvmActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.MountActions;
import org.guestfs.api.NtfsActions;
import org.guestfs.api.PartitionActions;
import org.guestfs.api.RaidActions;
import org.guestfs.api.SearchActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.api.SwapActions;
import org.guestfs.api.TransferActions;
import org.guestfs.api.XfsActions;
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
    /** The bit of the events {@code subprocess_quit}. */
    public static final long EVENT_SUBPROCESS_QUIT = 0x2;
    /** The bit of the events {@code launch_done}. */
    public static final long EVENT_LAUNCH_DONE = 0x4;
    /** The bit of the events {@code progress}. */
    public static final long EVENT_PROGRESS = 0x8;
    /** The bit of the events {@code appliance}. */
    public static final long EVENT_APPLIANCE = 0x10;
    /** The bit of the events {@code library}. */
    public static final long EVENT_LIBRARY = 0x20;
    /** The bit of the events {@code trace}. */
    public static final long EVENT_TRACE = 0x40;
    /** The bit of the events {@code enter}. */
    public static final long EVENT_ENTER = 0x80;
    /** The bit of the events {@code libvirt_auth}. */
    public static final long EVENT_LIBVIRT_AUTH = 0x100;
    /** The bit of the events {@code warning}. */
    public static final long EVENT_WARNING = 0x200;
    /** The bits of all events. */
    public static final long EVENT_ALL = 0x3ff;

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
     * Removes the default POSIX ACL from a directory, so new entries no longer inherit it.
     *
     * <p>{@code guestfs_acl_delete_def_file} in guestfs(3).
     *
     * @param dir the absolute path of a directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code acl}; {@code ENOENT} if there is no such file or directory; a text holds a NUL character
     */
    public void acl_delete_def_file(String dir) throws LibGuestFSException {
        call(MetadataActions.ACL_DELETE_DEF_FILE, dir);
    }

    /**
     * Reads the access or default POSIX ACL of a file or directory.
     *
     * <p>{@code guestfs_acl_get_file} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param acltype {@code access} for the ACL itself, or {@code default} for what new entries of a directory get
     * @return the ACL in long text form, one entry a line
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code acl}; {@code ENOENT} if there is no such file or directory; a text holds a NUL character
     */
    public String acl_get_file(String path, String acltype) throws LibGuestFSException {
        return call(MetadataActions.ACL_GET_FILE, path, acltype);
    }

    /**
     * Replaces the access or default POSIX ACL of a file or directory with one given as text.
     *
     * <p>{@code guestfs_acl_set_file} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param acltype {@code access} for the ACL itself, or {@code default} for what new entries of a directory get
     * @param acl the access control list as text, such as {@code u::rwx,g::r-x,o::---}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code acl}; {@code ENOENT} if there is no such file or directory; a text holds a NUL character
     */
    public void acl_set_file(String path, String acltype, String acl) throws LibGuestFSException {
        call(MetadataActions.ACL_SET_FILE, path, acltype, acl);
    }

    /**
     * Attaches a CD-ROM image as a read-only drive, exactly as add_drive_ro does.
     *
     * <p>{@code guestfs_add_cdrom} in guestfs(3).
     *
     * @param filename a disk image or block device of the host, which is not written to
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, {@code EISDIR} or {@code EINVAL} if it is no file or block
     *     device or is empty; a text holds a NUL character
     * @deprecated use {@link #add_drive_ro} instead
     */
    @Deprecated
    public void add_cdrom(String filename) throws LibGuestFSException {
        call(DriveActions.ADD_CDROM, filename);
    }

    /**
     * Looks up a libvirt domain by name and attaches all of its disks, or none of them if any step fails.
     *
     * <p>{@code guestfs_add_domain} in guestfs(3).
     *
     * @param dom the name of a libvirt domain, or with {@code allowuuid} its UUID
     * @param optargs optional arguments, or {@code null} for none: {@code libvirturi} ({@code String}),
     *     {@code readonly} ({@code Boolean}), {@code iface} ({@code String}), {@code live} ({@code Boolean}),
     *     {@code allowuuid} ({@code Boolean}), {@code readonlydisk} ({@code String}), {@code cachemode}
     *     ({@code String}), {@code discard} ({@code String}), {@code copyonread} ({@code Boolean})
     * @return the number of disks attached
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if libvirt cannot be
     *     loaded, {@code ENOENT} if there is no such domain or it has no disk to be added, {@code EBUSY} if it runs and
     *     {@code readonly} is not set, {@code EROFS} if a disk is read-only and {@code readonlydisk} is {@code error},
     *     {@code E2BIG} if it has too many disks; a text holds a NUL character; {@code readonlydisk}, {@code cachemode}
     *     or {@code discard} is none of the values allowed
     */
    public int add_domain(String dom, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, DriveActions.ADD_DOMAIN, dom);
    }

    /**
     * Looks up a libvirt domain by name and attaches all of its disks, or none of them if any step fails.
     *
     * <p>{@code guestfs_add_domain} in guestfs(3).
     *
     * @param dom the name of a libvirt domain, or with {@code allowuuid} its UUID
     * @return the number of disks attached
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if libvirt cannot be
     *     loaded, {@code ENOENT} if there is no such domain or it has no disk to be added, {@code EBUSY} if it runs and
     *     {@code readonly} is not set, {@code EROFS} if a disk is read-only and {@code readonlydisk} is {@code error},
     *     {@code E2BIG} if it has too many disks; a text holds a NUL character; {@code readonlydisk}, {@code cachemode}
     *     or {@code discard} is none of the values allowed
     */
    public int add_domain(String dom) throws LibGuestFSException {
        return add_domain(dom, null);
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
        callWith(optargs, DriveActions.ADD_DRIVE, filename);
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
     * Attaches a disk image read-only: writes go to a temporary overlay and never reach the image.
     *
     * <p>{@code guestfs_add_drive_ro} in guestfs(3).
     *
     * @param filename a disk image or block device of the host, which is not written to
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, {@code EISDIR} or {@code EINVAL} if it is no file or block
     *     device or is empty; a text holds a NUL character
     */
    public void add_drive_ro(String filename) throws LibGuestFSException {
        call(DriveActions.ADD_DRIVE_RO, filename);
    }

    /**
     * Attaches a disk image read-only on a chosen disk interface.
     *
     * <p>{@code guestfs_add_drive_ro_with_if} in guestfs(3).
     *
     * @param filename a disk image or block device of the host, which is not written to
     * @param iface the interface of the drive, such as {@code virtio} or {@code ide}: checked for its form, kept for
     *     compatibility
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read, {@code EISDIR} or {@code EINVAL} if it is no file or block
     *     device or is empty; a text holds a NUL character; {@code iface} has other characters than letters, digits,
     *     {@code -} and {@code _}
     * @deprecated use {@link #add_drive} instead
     */
    @Deprecated
    public void add_drive_ro_with_if(String filename, String iface) throws LibGuestFSException {
        call(DriveActions.ADD_DRIVE_RO_WITH_IF, filename, iface);
    }

    /**
     * Attaches a blank temporary drive of the given size in bytes, removed when the handle is closed.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive_scratch} in guestfs(3).
     *
     * @param size the size of the drive in bytes, more than 0
     * @param optargs optional arguments, or {@code null} for none: {@code name} ({@code String}), {@code label}
     *     ({@code String}), {@code blocksize} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOSPC} if the temporary
     *     directory is full; after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken; a text
     *     holds a NUL character; the size is not positive, {@code label} is not 1 to 20 ASCII letters, or
     *     {@code blocksize} is neither 512 nor 4096
     */
    public void add_drive_scratch(long size, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, DriveActions.ADD_DRIVE_SCRATCH, size);
    }

    /**
     * Attaches a blank temporary drive of the given size in bytes, removed when the handle is closed.
     *
     * <p>After launch the drive is attached to the appliance that runs, and needs a label.
     *
     * <p>{@code guestfs_add_drive_scratch} in guestfs(3).
     *
     * @param size the size of the drive in bytes, more than 0
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOSPC} if the temporary
     *     directory is full; after launch {@code EINVAL} without a label, {@code EEXIST} if the label is taken; a text
     *     holds a NUL character; the size is not positive, {@code label} is not 1 to 20 ASCII letters, or
     *     {@code blocksize} is neither 512 nor 4096
     */
    public void add_drive_scratch(long size) throws LibGuestFSException {
        add_drive_scratch(size, null);
    }

    /**
     * Attaches a disk image on a chosen disk interface.
     *
     * <p>{@code guestfs_add_drive_with_if} in guestfs(3).
     *
     * @param filename a disk image or block device of the host
     * @param iface the interface of the drive, such as {@code virtio} or {@code ide}: checked for its form, kept for
     *     compatibility
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the image does not
     *     exist, {@code EACCES} if it may not be read and written, {@code EPERM} if it looks as if it had a backing
     *     file; a text holds a NUL character; {@code iface} has other characters than letters, digits, {@code -} and
     *     {@code _}
     * @deprecated use {@link #add_drive} instead
     */
    @Deprecated
    public void add_drive_with_if(String filename, String iface) throws LibGuestFSException {
        call(DriveActions.ADD_DRIVE_WITH_IF, filename, iface);
    }

    /**
     * Attaches all disks of a libvirt domain given as a native virDomainPtr, or none if any step fails.
     *
     * <p>{@code guestfs_add_libvirt_dom} in guestfs(3).
     *
     * @param dom a pointer of the C library
     * @param optargs optional arguments, or {@code null} for none: {@code readonly} ({@code Boolean}), {@code iface}
     *     ({@code String}), {@code live} ({@code Boolean}), {@code readonlydisk} ({@code String}), {@code cachemode}
     *     ({@code String}), {@code discard} ({@code String}), {@code copyonread} ({@code Boolean})
     * @return the number of disks attached
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the domain has no
     *     disk to be added, {@code EBUSY} if it runs and {@code readonly} is not set, {@code EROFS} if a disk is
     *     read-only and {@code readonlydisk} is {@code error}, {@code E2BIG} if it has too many disks; a text holds a
     *     NUL character; {@code readonlydisk}, {@code cachemode} or {@code discard} is none of the values allowed
     */
    public int add_libvirt_dom(long dom, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, DriveActions.ADD_LIBVIRT_DOM, dom);
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
     *     read-only and {@code readonlydisk} is {@code error}, {@code E2BIG} if it has too many disks; a text holds a
     *     NUL character; {@code readonlydisk}, {@code cachemode} or {@code discard} is none of the values allowed
     */
    public int add_libvirt_dom(long dom) throws LibGuestFSException {
        return add_libvirt_dom(dom, null);
    }

    /**
     * Sets the value of an Augeas node to null while keeping the node itself.
     *
     * <p>{@code guestfs_aug_clear} in guestfs(3).
     *
     * @param augpath an Augeas path expression that matches one node
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open; no node matches,
     *     or more than one; a text holds a NUL character
     */
    public void aug_clear(String augpath) throws LibGuestFSException {
        call(AugeasActions.AUG_CLEAR, augpath);
    }

    /**
     * Closes the Augeas handle and frees what it holds; aug_init must be called before further use.
     *
     * <p>{@code guestfs_aug_close} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open
     */
    public void aug_close() throws LibGuestFSException {
        call(AugeasActions.AUG_CLOSE);
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
        return IntBool.of(call(AugeasActions.AUG_DEFNODE, name, expr, val));
    }

    /**
     * Binds an Augeas variable to the result of an expression, or unbinds it when the expression is null.
     *
     * <p>{@code guestfs_aug_defvar} in guestfs(3).
     *
     * @param name the name of the variable
     * @param expr an Augeas expression, or {@code null} to remove the variable
     * @return the number of nodes bound, or 0 if the result is not a node set
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public int aug_defvar(String name, @Nullable String expr) throws LibGuestFSException {
        return call(AugeasActions.AUG_DEFVAR, name, expr);
    }

    /**
     * Reads the value of the single Augeas node that a path matches.
     *
     * <p>{@code guestfs_aug_get} in guestfs(3).
     *
     * @param augpath an Augeas path expression that matches one node
     * @return the value of the node
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open; no node matches,
     *     or more than one; a text holds a NUL character
     */
    public String aug_get(String augpath) throws LibGuestFSException {
        return call(AugeasActions.AUG_GET, augpath);
    }

    /**
     * Opens an Augeas handle on the given root directory, closing any earlier one.
     *
     * <p>{@code guestfs_aug_init} in guestfs(3).
     *
     * @param root the absolute path of the directory that Augeas takes for the root, as a rule {@code /}
     * @param flags the sum of Augeas flags: 1 keeps a backup, 2 saves to new files, 4 checks types, 8 leaves out the
     *     standard lenses, 16 saves nothing, 32 does not load
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas cannot be started, or a flag is
     *     unknown; a text holds a NUL character
     */
    public void aug_init(String root, int flags) throws LibGuestFSException {
        call(AugeasActions.AUG_INIT, root, flags);
    }

    /**
     * Adds a new sibling node with the given label just before or after an existing Augeas node.
     *
     * <p>{@code guestfs_aug_insert} in guestfs(3).
     *
     * @param augpath an Augeas path expression that matches one node
     * @param label the name of the new node
     * @param before whether to insert before the node, not after it
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open; no node matches,
     *     or more than one; a text holds a NUL character
     */
    public void aug_insert(String augpath, String label, boolean before) throws LibGuestFSException {
        call(AugeasActions.AUG_INSERT, augpath, label, before);
    }

    /**
     * Returns the label, that is the last path element, of the single Augeas node a path matches.
     *
     * <p>{@code guestfs_aug_label} in guestfs(3).
     *
     * @param augpath an Augeas path expression that matches one node
     * @return the label of the node
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open; no node matches,
     *     or more than one; a text holds a NUL character
     */
    public String aug_label(String augpath) throws LibGuestFSException {
        return call(AugeasActions.AUG_LABEL, augpath);
    }

    /**
     * Parses the configuration files into the Augeas tree.
     *
     * <p>{@code guestfs_aug_load} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open
     */
    public void aug_load() throws LibGuestFSException {
        call(AugeasActions.AUG_LOAD);
    }

    /**
     * Lists the immediate children of an Augeas path, sorted by name.
     *
     * <p>{@code guestfs_aug_ls} in guestfs(3).
     *
     * @param augpath an Augeas path expression
     * @return the paths of the child nodes in alphabetical order
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public String[] aug_ls(String augpath) throws LibGuestFSException {
        return array(call(AugeasActions.AUG_LS, augpath));
    }

    /**
     * Finds every Augeas node that matches a path expression.
     *
     * <p>{@code guestfs_aug_match} in guestfs(3).
     *
     * @param augpath an Augeas path expression
     * @return the matching paths, each qualified enough to name exactly one node
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public String[] aug_match(String augpath) throws LibGuestFSException {
        return array(call(AugeasActions.AUG_MATCH, augpath));
    }

    /**
     * Moves an Augeas node to another path, overwriting whatever is there.
     *
     * <p>{@code guestfs_aug_mv} in guestfs(3).
     *
     * @param src the Augeas path of the node
     * @param dest the Augeas path to move it to
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public void aug_mv(String src, String dest) throws LibGuestFSException {
        call(AugeasActions.AUG_MV, src, dest);
    }

    /**
     * Removes the matching Augeas nodes together with everything below them.
     *
     * <p>{@code guestfs_aug_rm} in guestfs(3).
     *
     * @param augpath an Augeas path expression
     * @return the number of nodes removed
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public int aug_rm(String augpath) throws LibGuestFSException {
        return call(AugeasActions.AUG_RM, augpath);
    }

    /**
     * Writes all changed Augeas nodes back to their configuration files, as directed by the aug_init flags.
     *
     * <p>{@code guestfs_aug_save} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or a file cannot
     *     be written; the tree below {@code /augeas//error} says why
     */
    public void aug_save() throws LibGuestFSException {
        call(AugeasActions.AUG_SAVE);
    }

    /**
     * Assigns a value to the Augeas node at a path.
     *
     * <p>{@code guestfs_aug_set} in guestfs(3).
     *
     * @param augpath an Augeas path, whose missing nodes are created
     * @param val the new value
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public void aug_set(String augpath, String val) throws LibGuestFSException {
        call(AugeasActions.AUG_SET, augpath, val);
    }

    /**
     * Assigns one value to many Augeas nodes: all base matches, or a path below each of them.
     *
     * <p>{@code guestfs_aug_setm} in guestfs(3).
     *
     * @param base an Augeas expression for the base nodes
     * @param sub an expression relative to each base node, or {@code null} for the base nodes themselves
     * @param val the new value
     * @return the number of nodes changed
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public int aug_setm(String base, @Nullable String sub, String val) throws LibGuestFSException {
        return call(AugeasActions.AUG_SETM, base, sub, val);
    }

    /**
     * Registers an Augeas lens for a file, or takes such a registration away.
     *
     * <p>{@code guestfs_aug_transform} in guestfs(3).
     *
     * @param lens the lens, such as {@code Hosts.lns}
     * @param file files inside the guest, as a glob
     * @param optargs optional arguments, or {@code null} for none: {@code remove} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public void aug_transform(String lens, String file, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, AugeasActions.AUG_TRANSFORM, lens, file);
    }

    /**
     * Registers an Augeas lens for a file, or takes such a registration away.
     *
     * <p>{@code guestfs_aug_transform} in guestfs(3).
     *
     * @param lens the lens, such as {@code Hosts.lns}
     * @param file files inside the guest, as a glob
     * @throws LibGuestFSException if the handle is closed, or the action failed: Augeas is not open, or the expression
     *     makes no sense; a text holds a NUL character
     */
    public void aug_transform(String lens, String file) throws LibGuestFSException {
        aug_transform(lens, file, null);
    }

    /**
     * Checks that the appliance supports every named optional group and fails if any one is missing.
     *
     * <p>{@code guestfs_available} in guestfs(3).
     *
     * @param groups names of optional features, such as {@code lvm2}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if one of them is
     *     missing, {@code EINVAL} if one is unknown to the daemon; a text holds a NUL character
     */
    public void available(String[] groups) throws LibGuestFSException {
        call(FeatureActions.AVAILABLE, (Object) groups);
    }

    /**
     * Lists every optional group the daemon knows of, whether or not it is supported here.
     *
     * <p>{@code guestfs_available_all_groups} in guestfs(3).
     *
     * @return the names of all optional groups
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] available_all_groups() throws LibGuestFSException {
        return array(call(FeatureActions.AVAILABLE_ALL_GROUPS));
    }

    /**
     * Decodes a base64 host file and stores the result as a file in the guest.
     *
     * <p>{@code guestfs_base64_in} in guestfs(3).
     *
     * @param base64file a file of the host, to be read
     * @param filename the absolute path of the file inside the guest, which is created or replaced
     * @throws LibGuestFSException if the handle is closed, or the action failed: its parent does not exist, or the
     *     input is no base64; a text holds a NUL character
     */
    public void base64_in(String base64file, String filename) throws LibGuestFSException {
        call(TransferActions.BASE64_IN, base64file, filename);
    }

    /**
     * Downloads a guest file and writes it to a host file in base64 form.
     *
     * <p>{@code guestfs_base64_out} in guestfs(3).
     *
     * @param filename the absolute path of a file inside the guest
     * @param base64file a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public void base64_out(String filename, String base64file) throws LibGuestFSException {
        call(TransferActions.BASE64_OUT, filename, base64file);
    }

    /**
     * Discards every block of a device so that its space can go back to the host.
     *
     * <p>{@code guestfs_blkdiscard} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code blkdiscard}; the device takes no discards; a text holds a NUL character
     */
    public void blkdiscard(String device) throws LibGuestFSException {
        call(DeviceActions.BLKDISCARD, device);
    }

    /**
     * Tests whether discarded blocks of a device are guaranteed to read back as zeroes.
     *
     * <p>{@code guestfs_blkdiscardzeroes} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return true if discarded blocks read as zeroes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code blkdiscardzeroes}; a text holds a NUL character
     */
    public boolean blkdiscardzeroes(String device) throws LibGuestFSException {
        return call(DeviceActions.BLKDISCARDZEROES, device);
    }

    /**
     * Reads the identifying tags of a block device, such as its UUID, label and content type.
     *
     * <p>{@code guestfs_blkid} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return a map from blkid tag names (such as UUID, LABEL, TYPE, USAGE) to their values
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public Map<String, String> blkid(String device) throws LibGuestFSException {
        return map(call(DeviceActions.BLKID, device));
    }

    /**
     * Tells the kernel to flush the buffers it holds for a block device.
     *
     * <p>{@code guestfs_blockdev_flushbufs} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void blockdev_flushbufs(String device) throws LibGuestFSException {
        call(DeviceActions.BLOCKDEV_FLUSHBUFS, device);
    }

    /**
     * Returns the kernel block size of a device in bytes, which is not the file system block size.
     *
     * <p>{@code guestfs_blockdev_getbsz} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the block size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public int blockdev_getbsz(String device) throws LibGuestFSException {
        return call(DeviceActions.BLOCKDEV_GETBSZ, device);
    }

    /**
     * Tests whether a block device is set read-only.
     *
     * <p>{@code guestfs_blockdev_getro} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return true if the device is read-only
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean blockdev_getro(String device) throws LibGuestFSException {
        return call(DeviceActions.BLOCKDEV_GETRO, device);
    }

    /**
     * Returns the size of a block device in bytes.
     *
     * <p>{@code guestfs_blockdev_getsize64} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the device size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public long blockdev_getsize64(String device) throws LibGuestFSException {
        return call(DeviceActions.BLOCKDEV_GETSIZE64, device);
    }

    /**
     * Returns the logical sector size of a block device in bytes, commonly 512.
     *
     * <p>{@code guestfs_blockdev_getss} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the sector size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public int blockdev_getss(String device) throws LibGuestFSException {
        return call(DeviceActions.BLOCKDEV_GETSS, device);
    }

    /**
     * Returns the size of a block device counted in 512-byte sectors, whatever its real sector size.
     *
     * <p>{@code guestfs_blockdev_getsz} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @return the device size in 512-byte sectors
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public long blockdev_getsz(String device) throws LibGuestFSException {
        return call(DeviceActions.BLOCKDEV_GETSZ, device);
    }

    /**
     * Makes the kernel read the partition table of a device again.
     *
     * <p>{@code guestfs_blockdev_rereadpt} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a filesystem on it is mounted; a text
     *     holds a NUL character
     */
    public void blockdev_rereadpt(String device) throws LibGuestFSException {
        call(DeviceActions.BLOCKDEV_REREADPT, device);
    }

    /**
     * Has no effect because of an old blockdev bug, and should not be used.
     *
     * <p>{@code guestfs_blockdev_setbsz} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param blocksize the size of a block in bytes, which has no effect
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public void blockdev_setbsz(String device, int blocksize) throws LibGuestFSException {
        call(DeviceActions.BLOCKDEV_SETBSZ, device, blocksize);
    }

    /**
     * Sets how far the kernel reads ahead on a block device, in 512-byte sectors.
     *
     * <p>{@code guestfs_blockdev_setra} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param sectors how far to read ahead, in sectors of 512 bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void blockdev_setra(String device, int sectors) throws LibGuestFSException {
        call(DeviceActions.BLOCKDEV_SETRA, device, sectors);
    }

    /**
     * Marks a block device as read-only.
     *
     * <p>{@code guestfs_blockdev_setro} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void blockdev_setro(String device) throws LibGuestFSException {
        call(DeviceActions.BLOCKDEV_SETRO, device);
    }

    /**
     * Marks a block device as writable.
     *
     * <p>{@code guestfs_blockdev_setrw} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void blockdev_setrw(String device) throws LibGuestFSException {
        call(DeviceActions.BLOCKDEV_SETRW, device);
    }

    /**
     * Stops the balance that is running or paused on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_balance_cancel} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; no balance is running or paused; a text holds a NUL character
     */
    public void btrfs_balance_cancel(String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_BALANCE_CANCEL, path);
    }

    /**
     * Pauses the balance that is running on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_balance_pause} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; no balance is running; a text holds a NUL character
     */
    public void btrfs_balance_pause(String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_BALANCE_PAUSE, path);
    }

    /**
     * Continues a paused balance on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_balance_resume} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; no balance is paused; a text holds a NUL character
     */
    public void btrfs_balance_resume(String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_BALANCE_RESUME, path);
    }

    /**
     * Reports how far a running or paused btrfs balance has got.
     *
     * <p>While a balance is running or paused, the status of the program is not 0, which the daemon of libguestfs 1.48
     * takes for a failure without words.
     *
     * <p>{@code guestfs_btrfs_balance_status} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @return the state of the balance and its chunk counts
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public BTRFSBalance btrfs_balance_status(String path) throws LibGuestFSException {
        return BTRFSBalance.of(call(BtrfsActions.BTRFS_BALANCE_STATUS, path));
    }

    /**
     * Adds one or more devices to a mounted btrfs file system.
     *
     * <p>{@code guestfs_btrfs_device_add} in guestfs(3).
     *
     * @param devices block devices to add, whose content is lost
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; a device is in use, or holds a filesystem; a text holds a NUL character
     */
    public void btrfs_device_add(String[] devices, String fs) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_DEVICE_ADD, devices, fs);
    }

    /**
     * Removes one or more devices from a mounted btrfs file system.
     *
     * <p>{@code guestfs_btrfs_device_delete} in guestfs(3).
     *
     * @param devices block devices to remove, whose data move to the others
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the devices are too many to be removed: the profile needs them, or the others have
     *     no room; a text holds a NUL character
     */
    public void btrfs_device_delete(String[] devices, String fs) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_DEVICE_DELETE, devices, fs);
    }

    /**
     * Spreads the chunks of a mounted btrfs file system evenly over its devices.
     *
     * <p>{@code guestfs_btrfs_filesystem_balance} in guestfs(3).
     *
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public void btrfs_filesystem_balance(String fs) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_FILESYSTEM_BALANCE, fs);
    }

    /**
     * Reduces fragmentation of a btrfs file, or of everything below a btrfs directory.
     *
     * <p>{@code guestfs_btrfs_filesystem_defragment} in guestfs(3).
     *
     * @param path the absolute path of a file or directory on a mounted btrfs filesystem
     * @param optargs optional arguments, or {@code null} for none: {@code flush} ({@code Boolean}), {@code compress}
     *     ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public void btrfs_filesystem_defragment(String path, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_FILESYSTEM_DEFRAGMENT, path);
    }

    /**
     * Reduces fragmentation of a btrfs file, or of everything below a btrfs directory.
     *
     * <p>{@code guestfs_btrfs_filesystem_defragment} in guestfs(3).
     *
     * @param path the absolute path of a file or directory on a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public void btrfs_filesystem_defragment(String path) throws LibGuestFSException {
        btrfs_filesystem_defragment(path, null);
    }

    /**
     * Resizes a mounted btrfs file system, named by its mount point.
     *
     * <p>{@code guestfs_btrfs_filesystem_resize} in guestfs(3).
     *
     * @param mountpoint where a btrfs filesystem is mounted, an absolute path inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code size} ({@code Long})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; not so much as is in use; or more than the devices have; a text holds a NUL
     *     character
     */
    public void btrfs_filesystem_resize(String mountpoint, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_FILESYSTEM_RESIZE, mountpoint);
    }

    /**
     * Resizes a mounted btrfs file system, named by its mount point.
     *
     * <p>{@code guestfs_btrfs_filesystem_resize} in guestfs(3).
     *
     * @param mountpoint where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; not so much as is in use; or more than the devices have; a text holds a NUL
     *     character
     */
    public void btrfs_filesystem_resize(String mountpoint) throws LibGuestFSException {
        btrfs_filesystem_resize(mountpoint, null);
    }

    /**
     * Lists all devices that make up the btrfs file system found on a device; fails if one is missing.
     *
     * <p>{@code guestfs_btrfs_filesystem_show} in guestfs(3).
     *
     * @param device a mounted or unmounted btrfs device, such as {@code /dev/sda1}
     * @return the names of the devices in the file system
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted, or a device is missing; a text holds a NUL character
     */
    public String[] btrfs_filesystem_show(String device) throws LibGuestFSException {
        return array(call(BtrfsActions.BTRFS_FILESYSTEM_SHOW, device));
    }

    /**
     * Forces a mounted btrfs file system to write its pending data to disk.
     *
     * <p>{@code guestfs_btrfs_filesystem_sync} in guestfs(3).
     *
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public void btrfs_filesystem_sync(String fs) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_FILESYSTEM_SYNC, fs);
    }

    /**
     * Checks an unmounted btrfs file system and repairs it on request.
     *
     * <p>{@code guestfs_btrfs_fsck} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code superblock} ({@code Long}), {@code repair}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     * @deprecated use {@link #btrfs_scrub_full} instead
     */
    @Deprecated
    public void btrfs_fsck(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_FSCK, device);
    }

    /**
     * Checks an unmounted btrfs file system and repairs it on request.
     *
     * <p>{@code guestfs_btrfs_fsck} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     * @deprecated use {@link #btrfs_scrub_full} instead
     */
    @Deprecated
    public void btrfs_fsck(String device) throws LibGuestFSException {
        btrfs_fsck(device, null);
    }

    /**
     * Makes a metadata-only image of a btrfs file system, with all file data zeroed.
     *
     * <p>{@code guestfs_btrfs_image} in guestfs(3).
     *
     * @param source devices of an unmounted btrfs filesystem
     * @param image the absolute path of the image to create, inside the appliance and not in the guest
     * @param optargs optional arguments, or {@code null} for none: {@code compresslevel} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted, or a device is missing; a text holds a NUL character
     */
    public void btrfs_image(String[] source, String image, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_IMAGE, source, image);
    }

    /**
     * Makes a metadata-only image of a btrfs file system, with all file data zeroed.
     *
     * <p>{@code guestfs_btrfs_image} in guestfs(3).
     *
     * @param source devices of an unmounted btrfs filesystem
     * @param image the absolute path of the image to create, inside the appliance and not in the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted, or a device is missing; a text holds a NUL character
     */
    public void btrfs_image(String[] source, String image) throws LibGuestFSException {
        btrfs_image(source, image, null);
    }

    /**
     * Puts a btrfs quota group under a parent quota group so that they share its limit.
     *
     * <p>{@code guestfs_btrfs_qgroup_assign} in guestfs(3).
     *
     * @param src the quota group of the lower level, such as {@code 0/257}
     * @param dst the quota group of the higher level, such as {@code 1/100}
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public void btrfs_qgroup_assign(String src, String dst, String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_QGROUP_ASSIGN, src, dst, path);
    }

    /**
     * Creates a btrfs quota group for a subvolume.
     *
     * <p>{@code guestfs_btrfs_qgroup_create} in guestfs(3).
     *
     * @param qgroupid a quota group, as {@code LEVEL/ID}, such as {@code 0/257} for the subvolume 257
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public void btrfs_qgroup_create(String qgroupid, String subvolume) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_QGROUP_CREATE, qgroupid, subvolume);
    }

    /**
     * Deletes a btrfs quota group.
     *
     * <p>{@code guestfs_btrfs_qgroup_destroy} in guestfs(3).
     *
     * @param qgroupid a quota group, as {@code LEVEL/ID}, such as {@code 0/257} for the subvolume 257
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public void btrfs_qgroup_destroy(String qgroupid, String subvolume) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_QGROUP_DESTROY, qgroupid, subvolume);
    }

    /**
     * Limits the size of a btrfs subvolume to a number of bytes.
     *
     * <p>{@code guestfs_btrfs_qgroup_limit} in guestfs(3).
     *
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @param size the limit in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public void btrfs_qgroup_limit(String subvolume, long size) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_QGROUP_LIMIT, subvolume, size);
    }

    /**
     * Takes a btrfs quota group out of its parent quota group.
     *
     * <p>{@code guestfs_btrfs_qgroup_remove} in guestfs(3).
     *
     * @param src the quota group of the lower level, such as {@code 0/257}
     * @param dst the quota group of the higher level, such as {@code 1/100}
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public void btrfs_qgroup_remove(String src, String dst, String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_QGROUP_REMOVE, src, dst, path);
    }

    /**
     * Lists the quota groups of a btrfs file system and the bytes each one uses.
     *
     * <p>{@code guestfs_btrfs_qgroup_show} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @return the quota groups, each with its ID and its referenced and exclusive bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public BTRFSQgroup[] btrfs_qgroup_show(String path) throws LibGuestFSException {
        return array(call(BtrfsActions.BTRFS_QGROUP_SHOW, path), BTRFSQgroup::of, BTRFSQgroup[]::new);
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
        call(BtrfsActions.BTRFS_QUOTA_ENABLE, fs, enable);
    }

    /**
     * Discards all btrfs quota counters and works them out again from the metadata.
     *
     * <p>{@code guestfs_btrfs_quota_rescan} in guestfs(3).
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem has quotas turned off; a text holds a NUL character
     */
    public void btrfs_quota_rescan(String fs) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_QUOTA_RESCAN, fs);
    }

    /**
     * Moves the data of a mounted btrfs device to a new device at least as large, then drops the old one.
     *
     * <p>{@code guestfs_btrfs_replace} in guestfs(3).
     *
     * @param srcdev a device of the filesystem, which loses it
     * @param targetdev a block device at least as large, whose content is lost
     * @param mntpoint where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the device is larger than the new one, or one of them is in use; a text holds a
     *     NUL character
     */
    public void btrfs_replace(String srcdev, String targetdev, String mntpoint) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_REPLACE, srcdev, targetdev, mntpoint);
    }

    /**
     * Rebuilds the chunk tree of a btrfs file system by scanning its devices.
     *
     * <p>{@code guestfs_btrfs_rescue_chunk_recover} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     */
    public void btrfs_rescue_chunk_recover(String device) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_RESCUE_CHUNK_RECOVER, device);
    }

    /**
     * Restores damaged btrfs superblocks from intact copies.
     *
     * <p>Where a superblock was restored, the status of the program is not 0, which the daemon of libguestfs 1.48 takes
     * for a failure without words.
     *
     * <p>{@code guestfs_btrfs_rescue_super_recover} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     */
    public void btrfs_rescue_super_recover(String device) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_RESCUE_SUPER_RECOVER, device);
    }

    /**
     * Stops a scrub that is running on a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_scrub_cancel} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; no scrub is running; a text holds a NUL character
     */
    public void btrfs_scrub_cancel(String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_SCRUB_CANCEL, path);
    }

    /**
     * Scrubs a whole mounted btrfs file system, waits for the end and fails if errors are found.
     *
     * <p>{@code guestfs_btrfs_scrub_full} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code readonly} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; a checksum is wrong; a text holds a NUL character
     */
    public void btrfs_scrub_full(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_SCRUB_FULL, path);
    }

    /**
     * Scrubs a whole mounted btrfs file system, waits for the end and fails if errors are found.
     *
     * <p>{@code guestfs_btrfs_scrub_full} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; a checksum is wrong; a text holds a NUL character
     */
    public void btrfs_scrub_full(String path) throws LibGuestFSException {
        btrfs_scrub_full(path, null);
    }

    /**
     * Continues a btrfs scrub that was cancelled or interrupted.
     *
     * <p>The daemon of libguestfs 1.48 answers when the scrub has ended.
     *
     * <p>{@code guestfs_btrfs_scrub_resume} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; no scrub was interrupted; a text holds a NUL character
     */
    public void btrfs_scrub_resume(String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_SCRUB_RESUME, path);
    }

    /**
     * Starts a btrfs scrub, which verifies all checksums and repairs bad data from good copies.
     *
     * <p>The daemon of libguestfs 1.48 answers when the scrub has ended.
     *
     * <p>{@code guestfs_btrfs_scrub_start} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; a scrub is running; a text holds a NUL character
     */
    public void btrfs_scrub_start(String path) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_SCRUB_START, path);
    }

    /**
     * Reports the counters of a running or finished btrfs scrub.
     *
     * <p>{@code guestfs_btrfs_scrub_status} in guestfs(3).
     *
     * @param path where a btrfs filesystem is mounted, an absolute path inside the guest
     * @return the amounts scrubbed and the number of errors of each kind
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public BTRFSScrub btrfs_scrub_status(String path) throws LibGuestFSException {
        return BTRFSScrub.of(call(BtrfsActions.BTRFS_SCRUB_STATUS, path));
    }

    /**
     * Turns the seeding flag of a device holding a btrfs file system on or off.
     *
     * <p>{@code guestfs_btrfs_set_seeding} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @param seeding {@code true} to turn the flag on, after which the device is only read
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     */
    public void btrfs_set_seeding(String device, boolean seeding) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_SET_SEEDING, device, seeding);
    }

    /**
     * Creates a btrfs subvolume at the given path.
     *
     * <p>{@code guestfs_btrfs_subvolume_create} in guestfs(3).
     *
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @param optargs optional arguments, or {@code null} for none: {@code qgroupid} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_create(String dest, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_SUBVOLUME_CREATE, dest);
    }

    /**
     * Creates a btrfs subvolume at the given path.
     *
     * <p>{@code guestfs_btrfs_subvolume_create} in guestfs(3).
     *
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_create(String dest) throws LibGuestFSException {
        btrfs_subvolume_create(dest, null);
    }

    /**
     * Creates a btrfs subvolume at the given path.
     *
     * <p>{@code guestfs_btrfs_subvolume_create_opts} in guestfs(3).
     *
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @param optargs optional arguments, or {@code null} for none: {@code qgroupid} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_create_opts(String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        btrfs_subvolume_create(dest, optargs);
    }

    /**
     * Creates a btrfs subvolume at the given path.
     *
     * <p>{@code guestfs_btrfs_subvolume_create_opts} in guestfs(3).
     *
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_create_opts(String dest) throws LibGuestFSException {
        btrfs_subvolume_create(dest, null);
    }

    /**
     * Deletes a btrfs subvolume or snapshot.
     *
     * <p>{@code guestfs_btrfs_subvolume_delete} in guestfs(3).
     *
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; it is no subvolume, or is in use; a text holds a NUL character
     */
    public void btrfs_subvolume_delete(String subvolume) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_SUBVOLUME_DELETE, subvolume);
    }

    /**
     * Returns the ID of the subvolume that a btrfs file system mounts by default.
     *
     * <p>{@code guestfs_btrfs_subvolume_get_default} in guestfs(3).
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @return the ID of the default subvolume
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public long btrfs_subvolume_get_default(String fs) throws LibGuestFSException {
        return call(BtrfsActions.BTRFS_SUBVOLUME_GET_DEFAULT, fs);
    }

    /**
     * Lists the subvolumes and snapshots of a btrfs file system.
     *
     * <p>{@code guestfs_btrfs_subvolume_list} in guestfs(3).
     *
     * @param fs where a btrfs filesystem is mounted, or a device or subvolume that holds one
     * @return the subvolumes, each with its ID, top level ID and path
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is not btrfs; a text holds a NUL character
     */
    public BTRFSSubvolume[] btrfs_subvolume_list(String fs) throws LibGuestFSException {
        return array(call(BtrfsActions.BTRFS_SUBVOLUME_LIST, fs), BTRFSSubvolume::of, BTRFSSubvolume[]::new);
    }

    /**
     * Chooses which subvolume a btrfs file system mounts by default, by subvolume ID.
     *
     * <p>{@code guestfs_btrfs_subvolume_set_default} in guestfs(3).
     *
     * @param id the ID of the subvolume, as {@code btrfs_subvolume_list} shows it
     * @param fs where a btrfs filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; there is no such subvolume; a text holds a NUL character
     */
    public void btrfs_subvolume_set_default(long id, String fs) throws LibGuestFSException {
        call(BtrfsActions.BTRFS_SUBVOLUME_SET_DEFAULT, id, fs);
    }

    /**
     * Reads the details of a btrfs subvolume; fails on the top-level subvolume.
     *
     * <p>{@code guestfs_btrfs_subvolume_show} in guestfs(3).
     *
     * @param subvolume the absolute path of a subvolume of a mounted btrfs filesystem
     * @return a map from field names as btrfs prints them to their values (snapshots are comma-separated)
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; it is the top-level subvolume, which has no details; a text holds a NUL character
     */
    public Map<String, String> btrfs_subvolume_show(String subvolume) throws LibGuestFSException {
        return map(call(BtrfsActions.BTRFS_SUBVOLUME_SHOW, subvolume));
    }

    /**
     * Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.
     *
     * <p>{@code guestfs_btrfs_subvolume_snapshot} in guestfs(3).
     *
     * @param source the absolute path of a subvolume of a mounted btrfs filesystem
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @param optargs optional arguments, or {@code null} for none: {@code ro} ({@code Boolean}), {@code qgroupid}
     *     ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_snapshot(String source, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, BtrfsActions.BTRFS_SUBVOLUME_SNAPSHOT, source, dest);
    }

    /**
     * Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.
     *
     * <p>{@code guestfs_btrfs_subvolume_snapshot} in guestfs(3).
     *
     * @param source the absolute path of a subvolume of a mounted btrfs filesystem
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_snapshot(String source, String dest) throws LibGuestFSException {
        btrfs_subvolume_snapshot(source, dest, null);
    }

    /**
     * Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.
     *
     * <p>{@code guestfs_btrfs_subvolume_snapshot_opts} in guestfs(3).
     *
     * @param source the absolute path of a subvolume of a mounted btrfs filesystem
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @param optargs optional arguments, or {@code null} for none: {@code ro} ({@code Boolean}), {@code qgroupid}
     *     ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_snapshot_opts(String source, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        btrfs_subvolume_snapshot(source, dest, optargs);
    }

    /**
     * Creates a snapshot of a btrfs subvolume, writable unless asked otherwise.
     *
     * <p>{@code guestfs_btrfs_subvolume_snapshot_opts} in guestfs(3).
     *
     * @param source the absolute path of a subvolume of a mounted btrfs filesystem
     * @param dest the absolute path of the subvolume to create, on a mounted btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the path is taken, or is not on a btrfs filesystem; a text holds a NUL character
     */
    public void btrfs_subvolume_snapshot_opts(String source, String dest) throws LibGuestFSException {
        btrfs_subvolume_snapshot(source, dest, null);
    }

    /**
     * Enables the extended inode reference format on an unmounted btrfs file system.
     *
     * <p>{@code guestfs_btrfstune_enable_extended_inode_refs} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     */
    public void btrfstune_enable_extended_inode_refs(String device) throws LibGuestFSException {
        call(BtrfsActions.BTRFSTUNE_ENABLE_EXTENDED_INODE_REFS, device);
    }

    /**
     * Enables the skinny metadata extent reference format on an unmounted btrfs file system.
     *
     * <p>{@code guestfs_btrfstune_enable_skinny_metadata_extent_refs} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     */
    public void btrfstune_enable_skinny_metadata_extent_refs(String device) throws LibGuestFSException {
        call(BtrfsActions.BTRFSTUNE_ENABLE_SKINNY_METADATA_EXTENT_REFS, device);
    }

    /**
     * Turns the seeding flag of an unmounted btrfs device on or off with btrfstune.
     *
     * <p>{@code guestfs_btrfstune_seeding} in guestfs(3).
     *
     * @param device a device of an unmounted btrfs filesystem, such as {@code /dev/sda1}
     * @param seeding {@code true} to turn the flag on, after which the device is only read
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; the filesystem is mounted; a text holds a NUL character
     */
    public void btrfstune_seeding(String device, boolean seeding) throws LibGuestFSException {
        call(BtrfsActions.BTRFSTUNE_SEEDING, device, seeding);
    }

    /**
     * Returns the address of the native handle, for passing to other libraries.
     *
     * <p>{@code guestfs_c_pointer} in guestfs(3).
     *
     * @return the native handle pointer as a number
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public long c_pointer() throws LibGuestFSException {
        return call(SettingsActions.C_POINTER);
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
        return call(DriveActions.CANONICAL_DEVICE_NAME, device);
    }

    /**
     * Reads the Linux capabilities attached to a file.
     *
     * <p>{@code guestfs_cap_get_file} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return the capabilities as text, empty if there are none
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxcaps}; {@code ENOENT} if there is no such file or directory; a text holds a NUL
     *     character
     */
    public String cap_get_file(String path) throws LibGuestFSException {
        return call(MetadataActions.CAP_GET_FILE, path);
    }

    /**
     * Attaches Linux capabilities, given as text, to a file.
     *
     * <p>{@code guestfs_cap_set_file} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @param cap the capabilities as text, such as {@code cap_net_raw=ep}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxcaps}; {@code ENOENT} if there is no such file or directory; a text holds a NUL
     *     character
     */
    public void cap_set_file(String path, String cap) throws LibGuestFSException {
        call(MetadataActions.CAP_SET_FILE, path, cap);
    }

    /**
     * Finds the real letter case of a path read from a case-insensitive system such as Windows.
     *
     * <p>{@code guestfs_case_sensitive_path} in guestfs(3).
     *
     * @param path an absolute path inside the guest, in any letter case
     * @return the path with the letter case found on disk
     * @throws LibGuestFSException if the handle is closed, or the action failed: a directory of the path does not exist
     *     in any letter case; a text holds a NUL character
     */
    public String case_sensitive_path(String path) throws LibGuestFSException {
        return call(DirectoryActions.CASE_SENSITIVE_PATH, path);
    }

    /**
     * Returns the contents of a file as text; not suitable for files that contain NUL bytes.
     *
     * <p>{@code guestfs_cat} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return the file contents
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, or it is a directory; a text holds a NUL character
     */
    public String cat(String path) throws LibGuestFSException {
        return call(FileActions.CAT, path);
    }

    /**
     * Computes the checksum of a file with a named method, such as crc, md5, sha1 or sha256.
     *
     * <p>{@code guestfs_checksum} in guestfs(3).
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param path the absolute path of a file inside the guest
     * @return the checksum as printable text
     * @throws LibGuestFSException if the handle is closed, or the action failed: the kind of checksum is unknown, or
     *     the path cannot be read; a text holds a NUL character
     */
    public String checksum(String csumtype, String path) throws LibGuestFSException {
        return call(FileActions.CHECKSUM, csumtype, path);
    }

    /**
     * Computes the checksum of a whole device with a named method, such as crc, md5, sha1 or sha256.
     *
     * <p>{@code guestfs_checksum_device} in guestfs(3).
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param device a block device, all of which is read
     * @return the checksum as printable text
     * @throws LibGuestFSException if the handle is closed, or the action failed: the kind of checksum is unknown, or
     *     the path cannot be read; a text holds a NUL character
     */
    public String checksum_device(String csumtype, String device) throws LibGuestFSException {
        return call(FileActions.CHECKSUM_DEVICE, csumtype, device);
    }

    /**
     * Computes the checksums of all regular files under a directory and writes the list to a host file.
     *
     * <p>{@code guestfs_checksums_out} in guestfs(3).
     *
     * @param csumtype {@code crc}, {@code md5}, {@code sha1}, {@code sha224}, {@code sha256}, {@code sha384} or
     *     {@code sha512}
     * @param directory the absolute path of a directory inside the guest
     * @param sumsfile a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the kind of checksum is unknown, or
     *     the path cannot be read; a text holds a NUL character
     */
    public void checksums_out(String csumtype, String directory, String sumsfile) throws LibGuestFSException {
        call(FileActions.CHECKSUMS_OUT, csumtype, directory, sumsfile);
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
        call(MetadataActions.CHMOD, mode, path);
    }

    /**
     * Changes the owner and group of a file, given as numeric IDs.
     *
     * <p>{@code guestfs_chown} in guestfs(3).
     *
     * @param owner the number of the user
     * @param group the number of the group
     * @param path the absolute path of any file, directory or link inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public void chown(int owner, int group, String path) throws LibGuestFSException {
        call(MetadataActions.CHOWN, owner, group, path);
    }

    /**
     * Removes backend settings with the given name, with or without a value.
     *
     * <p>{@code guestfs_clear_backend_setting} in guestfs(3).
     *
     * @param name the part of the setting before {@code =}
     * @return the number of settings removed, possibly 0
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public int clear_backend_setting(String name) throws LibGuestFSException {
        return call(SettingsActions.CLEAR_BACKEND_SETTING, name);
    }

    /**
     * Unlocks a LUKS device through its Clevis and Tang servers, which needs the network to be enabled.
     *
     * <p>{@code guestfs_clevis_luks_unlock} in guestfs(3).
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code clevisluks}; no network is enabled, or no Tang server answers; a text holds a NUL
     *     character
     */
    public void clevis_luks_unlock(String device, String mapname) throws LibGuestFSException {
        call(LuksActions.CLEVIS_LUKS_UNLOCK, device, mapname);
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
        return call(CommandActions.COMMAND, (Object) arguments);
    }

    /**
     * Runs a program from the mounted guest without a shell and splits what it prints into lines.
     *
     * <p>{@code guestfs_command_lines} in guestfs(3).
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @return the lines of the program's standard output
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program is not found in the guest,
     *     ends with a status other than 0 (the message is what it wrote to its standard error), or prints more than a
     *     message holds; a text holds a NUL character
     */
    public String[] command_lines(String[] arguments) throws LibGuestFSException {
        return array(call(CommandActions.COMMAND_LINES, (Object) arguments));
    }

    /**
     * Runs a program from the mounted guest without a shell and streams its output to a host file.
     *
     * <p>{@code guestfs_command_out} in guestfs(3).
     *
     * @param arguments the program, looked for inside the guest, and its arguments
     * @param output a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program is not found in the guest,
     *     or ends with a status other than 0 (the message is what it wrote to its standard error); a text holds a NUL
     *     character
     */
    public void command_out(String[] arguments, String output) throws LibGuestFSException {
        call(CommandActions.COMMAND_OUT, arguments, output);
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3).
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code level} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program for that compression is
     *     unknown or missing, or the level is out of its range; a text holds a NUL character
     */
    public void compress_device_out(String ctype, String device, String zdevice, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.COMPRESS_DEVICE_OUT, ctype, device, zdevice);
    }

    /**
     * Compresses a whole device with a named program and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_device_out} in guestfs(3).
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param device a block device, all of which is read
     * @param zdevice a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program for that compression is
     *     unknown or missing, or the level is out of its range; a text holds a NUL character
     */
    public void compress_device_out(String ctype, String device, String zdevice) throws LibGuestFSException {
        compress_device_out(ctype, device, zdevice, null);
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3).
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code level} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program for that compression is
     *     unknown or missing, or the level is out of its range; a text holds a NUL character
     */
    public void compress_out(String ctype, String file, String zfile, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.COMPRESS_OUT, ctype, file, zfile);
    }

    /**
     * Compresses a guest file with compress, gzip, bzip2, xz or lzop and writes the result to a host file.
     *
     * <p>{@code guestfs_compress_out} in guestfs(3).
     *
     * @param ctype {@code compress}, {@code gzip}, {@code bzip2}, {@code xz}, {@code lzop}, or what else the appliance
     *     has
     * @param file the absolute path of a file inside the guest
     * @param zfile a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program for that compression is
     *     unknown or missing, or the level is out of its range; a text holds a NUL character
     */
    public void compress_out(String ctype, String file, String zfile) throws LibGuestFSException {
        compress_out(ctype, file, zfile, null);
    }

    /**
     * Adds an extra command line parameter, with an optional value, to the hypervisor before launch.
     *
     * <p>{@code guestfs_config} in guestfs(3).
     *
     * @param hvparam a parameter of qemu with its dash, such as {@code -device}
     * @param hvvalue the value of the parameter, or {@code null} if it takes none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character;
     *     {@code hvparam} does not begin with a dash, or is one that the library sets itself
     */
    public void config(String hvparam, @Nullable String hvvalue) throws LibGuestFSException {
        call(LifecycleActions.CONFIG, hvparam, hvvalue);
    }

    /**
     * Copies selected attributes from one file or directory to another; copies nothing by default.
     *
     * <p>{@code guestfs_copy_attributes} in guestfs(3).
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of a file or directory inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code all} ({@code Boolean}), {@code mode}
     *     ({@code Boolean}), {@code xattributes} ({@code Boolean}), {@code ownership} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public void copy_attributes(String src, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, MetadataActions.COPY_ATTRIBUTES, src, dest);
    }

    /**
     * Copies selected attributes from one file or directory to another; copies nothing by default.
     *
     * <p>{@code guestfs_copy_attributes} in guestfs(3).
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of a file or directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public void copy_attributes(String src, String dest) throws LibGuestFSException {
        copy_attributes(src, dest, null);
    }

    /**
     * Copies all or part of one device to another, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_device} in guestfs(3).
     *
     * @param src a block device to read
     * @param dest a block device to write to
     * @param optargs optional arguments, or {@code null} for none: {@code srcoffset} ({@code Long}), {@code destoffset}
     *     ({@code Long}), {@code size} ({@code Long}), {@code sparse} ({@code Boolean}), {@code append}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the copies would overlap the end of
     *     the destination, or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is
     *     no room; a text holds a NUL character
     */
    public void copy_device_to_device(String src, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, DeviceActions.COPY_DEVICE_TO_DEVICE, src, dest);
    }

    /**
     * Copies all or part of one device to another, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_device} in guestfs(3).
     *
     * @param src a block device to read
     * @param dest a block device to write to
     * @throws LibGuestFSException if the handle is closed, or the action failed: the copies would overlap the end of
     *     the destination, or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is
     *     no room; a text holds a NUL character
     */
    public void copy_device_to_device(String src, String dest) throws LibGuestFSException {
        copy_device_to_device(src, dest, null);
    }

    /**
     * Copies all or part of a device into a guest file, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_file} in guestfs(3).
     *
     * @param src a block device to read
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @param optargs optional arguments, or {@code null} for none: {@code srcoffset} ({@code Long}), {@code destoffset}
     *     ({@code Long}), {@code size} ({@code Long}), {@code sparse} ({@code Boolean}), {@code append}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source is too short,
     *     {@code ENOSPC} if there is no room; a text holds a NUL character
     */
    public void copy_device_to_file(String src, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.COPY_DEVICE_TO_FILE, src, dest);
    }

    /**
     * Copies all or part of a device into a guest file, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_device_to_file} in guestfs(3).
     *
     * @param src a block device to read
     * @param dest the absolute path of the file inside the guest, which is created or replaced
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source is too short,
     *     {@code ENOSPC} if there is no room; a text holds a NUL character
     */
    public void copy_device_to_file(String src, String dest) throws LibGuestFSException {
        copy_device_to_file(src, dest, null);
    }

    /**
     * Copies all or part of a guest file onto a device, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_file_to_device} in guestfs(3).
     *
     * @param src the absolute path of a file inside the guest
     * @param dest a block device to write to
     * @param optargs optional arguments, or {@code null} for none: {@code srcoffset} ({@code Long}), {@code destoffset}
     *     ({@code Long}), {@code size} ({@code Long}), {@code sparse} ({@code Boolean}), {@code append}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the copies would overlap the end of
     *     the destination, or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is
     *     no room; a text holds a NUL character
     */
    public void copy_file_to_device(String src, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.COPY_FILE_TO_DEVICE, src, dest);
    }

    /**
     * Copies all or part of a guest file onto a device, with offsets and size in bytes.
     *
     * <p>{@code guestfs_copy_file_to_device} in guestfs(3).
     *
     * @param src the absolute path of a file inside the guest
     * @param dest a block device to write to
     * @throws LibGuestFSException if the handle is closed, or the action failed: the copies would overlap the end of
     *     the destination, or the source is too short; {@code append} is set for a device, {@code ENOSPC} if there is
     *     no room; a text holds a NUL character
     */
    public void copy_file_to_device(String src, String dest) throws LibGuestFSException {
        copy_file_to_device(src, dest, null);
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
    public void copy_file_to_file(String src, String dest, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.COPY_FILE_TO_FILE, src, dest);
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
     * Copies a host file or directory, with everything below it, into an existing guest directory.
     *
     * <p>Owners and groups by number, permissions, times, holes, links, ACLs, and the attributes {@code user.*} and
     * {@code security.capability} come along; symbolic links are copied, not followed, and device nodes are created in
     * the guest. What is in the way of a file or link is replaced; directories that are there are merged, and keep what
     * else they hold.
     *
     * <p>{@code guestfs_copy_in} in guestfs(3).
     *
     * @param localpath a file or directory of the host; a link in the last place is copied as a link
     * @param remotedir the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the source does not
     *     exist, {@code ENOTDIR} if the target is no directory, {@code EIO} if tar of the host fails; a text holds a
     *     NUL character
     */
    public void copy_in(String localpath, String remotedir) throws LibGuestFSException {
        call(TransferActions.COPY_IN, localpath, remotedir);
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
     * <p>{@code guestfs_copy_out} in guestfs(3).
     *
     * @param remotepath the absolute path of a file or directory inside the guest
     * @param localdir an existing directory of the host
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the source is
     *     neither a file nor a directory, {@code ENOTDIR} if the target is no directory, {@code EINVAL} if the source
     *     ends in {@code .} or {@code ..}, the errno of the host if it cannot be written there; a text holds a NUL
     *     character
     */
    public void copy_out(String remotepath, String localdir) throws LibGuestFSException {
        call(TransferActions.COPY_OUT, remotepath, localdir);
    }

    /**
     * Copies exactly the given number of bytes from one device or file to another.
     *
     * <p>{@code guestfs_copy_size} in guestfs(3).
     *
     * @param src a file or block device inside the guest to read, as a device name or an absolute path
     * @param dest a file or block device inside the guest to write to, as a device name or an absolute path
     * @param size how many bytes to copy
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source is too short,
     *     {@code ENOSPC} if there is no room; a text holds a NUL character
     * @deprecated use {@link #copy_device_to_device} instead
     */
    @Deprecated
    public void copy_size(String src, String dest, long size) throws LibGuestFSException {
        call(DeviceActions.COPY_SIZE, src, dest, size);
    }

    /**
     * Copies one file to a new name or into a directory.
     *
     * <p>{@code guestfs_cp} in guestfs(3).
     *
     * @param src the absolute path of the file to copy
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source does not exist, or the
     *     destination cannot be written; a text holds a NUL character
     */
    public void cp(String src, String dest) throws LibGuestFSException {
        call(DirectoryActions.CP, src, dest);
    }

    /**
     * Copies a file or directory tree, keeping attributes as cp -a does.
     *
     * <p>{@code guestfs_cp_a} in guestfs(3).
     *
     * @param src the absolute path of the file or directory to copy
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source does not exist, or the
     *     destination cannot be written; a text holds a NUL character
     */
    public void cp_a(String src, String dest) throws LibGuestFSException {
        call(DirectoryActions.CP_A, src, dest);
    }

    /**
     * Copies a file or directory tree without keeping attributes, for targets such as FAT.
     *
     * <p>{@code guestfs_cp_r} in guestfs(3).
     *
     * @param src the absolute path of the file or directory to copy
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source does not exist, or the
     *     destination cannot be written; a text holds a NUL character
     */
    public void cp_r(String src, String dest) throws LibGuestFSException {
        call(DirectoryActions.CP_R, src, dest);
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code format} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the directory does not exist; a text
     *     holds a NUL character
     */
    public void cpio_out(String directory, String cpiofile, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.CPIO_OUT, directory, cpiofile);
    }

    /**
     * Packs a guest directory into a cpio archive and writes it to a host file.
     *
     * <p>{@code guestfs_cpio_out} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param cpiofile a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the directory does not exist; a text
     *     holds a NUL character
     */
    public void cpio_out(String directory, String cpiofile) throws LibGuestFSException {
        cpio_out(directory, cpiofile, null);
    }

    /**
     * Closes the mapping of an encrypted device, named as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_close} in guestfs(3).
     *
     * @param device an open mapping, {@code /dev/mapper/} and its name
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; a filesystem on it is mounted; a text holds a NUL character
     */
    public void cryptsetup_close(String device) throws LibGuestFSException {
        call(LuksActions.CRYPTSETUP_CLOSE, device);
    }

    /**
     * Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_open} in guestfs(3).
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @param optargs optional arguments, or {@code null} for none: {@code readonly} ({@code Boolean}),
     *     {@code crypttype} ({@code String}), {@code cipher} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is
     *     taken; a text holds a NUL character
     */
    public void cryptsetup_open(String device, String key, String mapname, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, LuksActions.CRYPTSETUP_OPEN, device, key, mapname);
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
        cryptsetup_open(device, key, mapname, null);
    }

    /**
     * Copies the whole of one device or file to another; a target device must be large enough.
     *
     * <p>{@code guestfs_dd} in guestfs(3).
     *
     * @param src a file or block device inside the guest to read, as a device name or an absolute path
     * @param dest a file or block device inside the guest to write to, as a device name or an absolute path
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source is too short,
     *     {@code ENOSPC} if there is no room; a text holds a NUL character
     * @deprecated use {@link #copy_device_to_device} instead
     */
    @Deprecated
    public void dd(String src, String dest) throws LibGuestFSException {
        call(DeviceActions.DD, src, dest);
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
        return call(FeatureActions.DEBUG, subcmd, extraargs);
    }

    /**
     * Lists the drives of the handle in the library's internal notation; for debugging only.
     *
     * <p>{@code guestfs_debug_drives} in guestfs(3).
     *
     * @return one description for each drive
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] debug_drives() throws LibGuestFSException {
        return array(call(FeatureActions.DEBUG_DRIVES));
    }

    /**
     * Uploads a host file into the appliance itself with the given mode; for debugging only.
     *
     * <p>{@code guestfs_debug_upload} in guestfs(3).
     *
     * @param filename a file of the host, to be read
     * @param tmpname the absolute path of the file in the appliance, not in the guest
     * @param mode the permission bits of the file, such as {@code 0755}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void debug_upload(String filename, String tmpname, int mode) throws LibGuestFSException {
        call(FeatureActions.DEBUG_UPLOAD, filename, tmpname, mode);
    }

    /**
     * Returns the position of a device in the device list, counting from 0.
     *
     * <p>{@code guestfs_device_index} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return the zero-based index of the device
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the name is not that
     *     of a whole disk; a text holds a NUL character
     */
    public int device_index(String device) throws LibGuestFSException {
        return call(DriveActions.DEVICE_INDEX, device);
    }

    /**
     * Returns the device name for a zero-based drive index, such as /dev/sda for 0.
     *
     * <p>{@code guestfs_device_name} in guestfs(3).
     *
     * @param index the position of the disk, from 0
     * @return the name of the device
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EINVAL} if there is no such
     *     drive
     */
    public String device_name(int index) throws LibGuestFSException {
        return call(DriveActions.DEVICE_NAME, index);
    }

    /**
     * Reports the disk usage of mounted file systems as df prints it; programs should use statvfs.
     *
     * <p>{@code guestfs_df} in guestfs(3).
     *
     * @return the text printed by df
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String df() throws LibGuestFSException {
        return call(MountActions.DF);
    }

    /**
     * Reports the disk usage of mounted file systems in human-readable units, as df -h prints it.
     *
     * <p>{@code guestfs_df_h} in guestfs(3).
     *
     * @return the text printed by df -h
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String df_h() throws LibGuestFSException {
        return call(MountActions.DF_H);
    }

    /**
     * Creates a blank disk image on the host, with the size in bytes, without attaching it.
     *
     * <p>{@code guestfs_disk_create} in guestfs(3).
     *
     * @param filename the image of the host to create or replace, or a block device to discard
     * @param format {@code raw} or {@code qcow2}
     * @param size the size in bytes, more than 0; -1 with a backing file, whose size it takes
     * @param optargs optional arguments, or {@code null} for none: {@code backingfile} ({@code String}),
     *     {@code backingformat} ({@code String}), {@code preallocation} ({@code String}), {@code compat}
     *     ({@code String}), {@code clustersize} ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its directory does
     *     not exist, {@code EACCES} if it may not be written, {@code ENOSPC} if there is no room for it, {@code EINVAL}
     *     if it is there and neither a file nor a block device; a text holds a NUL character; the format is neither raw
     *     nor qcow2, the size is not positive (-1 with a backing file), or an option is out of its range or not one of
     *     that format
     */
    public void disk_create(String filename, String format, long size, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, DriveActions.DISK_CREATE, filename, format, size);
    }

    /**
     * Creates a blank disk image on the host, with the size in bytes, without attaching it.
     *
     * <p>{@code guestfs_disk_create} in guestfs(3).
     *
     * @param filename the image of the host to create or replace, or a block device to discard
     * @param format {@code raw} or {@code qcow2}
     * @param size the size in bytes, more than 0; -1 with a backing file, whose size it takes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its directory does
     *     not exist, {@code EACCES} if it may not be written, {@code ENOSPC} if there is no room for it, {@code EINVAL}
     *     if it is there and neither a file nor a block device; a text holds a NUL character; the format is neither raw
     *     nor qcow2, the size is not positive (-1 with a backing file), or an option is out of its range or not one of
     *     that format
     */
    public void disk_create(String filename, String format, long size) throws LibGuestFSException {
        disk_create(filename, format, size, null);
    }

    /**
     * Detects the format of a disk image on the host; do not rely on it for untrusted images.
     *
     * <p>{@code guestfs_disk_format} in guestfs(3).
     *
     * @param filename a disk image or block device of the host
     * @return the format name, such as raw or qcow2, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file does not exist or is no disk
     *     image; a text holds a NUL character
     */
    public String disk_format(String filename) throws LibGuestFSException {
        return call(DriveActions.DISK_FORMAT, filename);
    }

    /**
     * Tests whether a disk image on the host depends on a backing file.
     *
     * <p>{@code guestfs_disk_has_backing_file} in guestfs(3).
     *
     * @param filename a disk image or block device of the host
     * @return true if the image has a backing file
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file does not exist or is no disk
     *     image; a text holds a NUL character
     */
    public boolean disk_has_backing_file(String filename) throws LibGuestFSException {
        return call(DriveActions.DISK_HAS_BACKING_FILE, filename);
    }

    /**
     * Returns the size in bytes that a disk image on the host presents to a guest.
     *
     * <p>{@code guestfs_disk_virtual_size} in guestfs(3).
     *
     * @param filename a disk image or block device of the host
     * @return the virtual size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file does not exist or is no disk
     *     image; a text holds a NUL character
     */
    public long disk_virtual_size(String filename) throws LibGuestFSException {
        return call(DriveActions.DISK_VIRTUAL_SIZE, filename);
    }

    /**
     * Returns the kernel messages of the appliance.
     *
     * <p>{@code guestfs_dmesg} in guestfs(3).
     *
     * @return the kernel messages as text
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String dmesg() throws LibGuestFSException {
        return call(FeatureActions.DMESG);
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
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3).
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code unallocated} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code sleuthkit}; the range does not lie within the filesystem; a text holds a NUL character
     */
    public void download_blocks(
            String device, long start, long stop, String filename, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, SearchActions.DOWNLOAD_BLOCKS, device, start, stop, filename);
    }

    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3).
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code sleuthkit}; the range does not lie within the filesystem; a text holds a NUL character
     */
    public void download_blocks(String device, long start, long stop, String filename) throws LibGuestFSException {
        download_blocks(device, start, stop, filename, null);
    }

    /**
     * Saves the file with a given inode number, even a deleted one, to a host file without mounting.
     *
     * <p>{@code guestfs_download_inode} in guestfs(3).
     *
     * @param device a filesystem, as the device that holds it
     * @param inode the number of the inode, as {@code filesystem_walk} shows it
     * @param filename a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code sleuthkit}; there is no such inode; a text holds a NUL character
     */
    public void download_inode(String device, long inode, String filename) throws LibGuestFSException {
        call(SearchActions.DOWNLOAD_INODE, device, inode, filename);
    }

    /**
     * Downloads part of a guest file or device to a host file, with offset and size in bytes.
     *
     * <p>{@code guestfs_download_offset} in guestfs(3).
     *
     * @param remotefilename the absolute path of a file inside the guest, or a block device
     * @param filename a file of the host, created or truncated
     * @param offset where to start, in bytes
     * @param size how many bytes to download
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, or it is a directory; a text holds a NUL character
     */
    public void download_offset(String remotefilename, String filename, long offset, long size)
            throws LibGuestFSException {
        call(TransferActions.DOWNLOAD_OFFSET, remotefilename, filename, offset, size);
    }

    /**
     * Syncs, then makes the appliance kernel drop caches: 1 page cache, 2 dentries and inodes, 3 both.
     *
     * <p>{@code guestfs_drop_caches} in guestfs(3).
     *
     * @param whattodrop 1 for the page cache, 2 for dentries and inodes, 3 for both
     * @throws LibGuestFSException if the handle is closed, or the action failed: the value is outside of 1 to 3
     */
    public void drop_caches(int whattodrop) throws LibGuestFSException {
        call(FeatureActions.DROP_CACHES, whattodrop);
    }

    /**
     * Estimates the space used by a file or directory tree, in KiB.
     *
     * <p>{@code guestfs_du} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @return the space used in KiB
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public long du(String path) throws LibGuestFSException {
        return call(DirectoryActions.DU, path);
    }

    /**
     * Checks an ext2, ext3 or ext4 file system; at most one option may be given.
     *
     * <p>At most one of the options may be {@code true}. The daemon refuses more, before it looks at the device; the
     * library passes them on. The option {@code forceno} came later than libguestfs 1.48, whose daemon does not know
     * it.
     *
     * <p>{@code guestfs_e2fsck} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code correct} ({@code Boolean}), {@code forceall}
     *     ({@code Boolean}), {@code forceno} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: more than one of the options is
     *     {@code true}, or errors are left that could not be repaired; a text holds a NUL character
     */
    public void e2fsck(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, ExtActions.E2FSCK, device);
    }

    /**
     * Checks an ext2, ext3 or ext4 file system; at most one option may be given.
     *
     * <p>At most one of the options may be {@code true}. The daemon refuses more, before it looks at the device; the
     * library passes them on. The option {@code forceno} came later than libguestfs 1.48, whose daemon does not know
     * it.
     *
     * <p>{@code guestfs_e2fsck} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: more than one of the options is
     *     {@code true}, or errors are left that could not be repaired; a text holds a NUL character
     */
    public void e2fsck(String device) throws LibGuestFSException {
        e2fsck(device, null);
    }

    /**
     * Checks an ext2, ext3 or ext4 file system even if it looks clean, fixing what is safe to fix.
     *
     * <p>{@code guestfs_e2fsck_f} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: errors are left that could not be
     *     repaired; a text holds a NUL character
     * @deprecated use {@link #e2fsck} instead
     */
    @Deprecated
    public void e2fsck_f(String device) throws LibGuestFSException {
        call(ExtActions.E2FSCK_F, device);
    }

    /**
     * Sends words to the daemon and gets them back joined by spaces, to test the connection.
     *
     * <p>{@code guestfs_echo_daemon} in guestfs(3).
     *
     * @param words words that come back
     * @return the words joined by single spaces
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String echo_daemon(String[] words) throws LibGuestFSException {
        return call(FeatureActions.ECHO_DAEMON, (Object) words);
    }

    /**
     * Finds the lines of a file that match an extended regular expression.
     *
     * <p>{@code guestfs_egrep} in guestfs(3).
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] egrep(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.EGREP, regex, path));
    }

    /**
     * Finds the lines of a file that match an extended regular expression, ignoring letter case.
     *
     * <p>{@code guestfs_egrepi} in guestfs(3).
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] egrepi(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.EGREPI, regex, path));
    }

    /**
     * Compares two files byte for byte.
     *
     * <p>{@code guestfs_equal} in guestfs(3).
     *
     * @param file1 the absolute path of a file inside the guest
     * @param file2 the absolute path of a file inside the guest
     * @return true if the contents are identical
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public boolean equal(String file1, String file2) throws LibGuestFSException {
        return call(FileActions.EQUAL, file1, file2);
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
        return call(MetadataActions.EXISTS, path);
    }

    /**
     * Installs the extlinux boot loader on the ext2, ext3, ext4 or btrfs file system holding a directory.
     *
     * <p>{@code guestfs_extlinux} in guestfs(3).
     *
     * @param directory the directory that {@code extlinux} installs into, on a mounted ext or btrfs filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code extlinux}; the directory is on no filesystem that extlinux knows; a text holds a NUL
     *     character
     */
    public void extlinux(String directory) throws LibGuestFSException {
        call(BootActions.EXTLINUX, directory);
    }

    /**
     * Grows an f2fs file system to fill its device.
     *
     * <p>{@code guestfs_f2fs_expand} in guestfs(3).
     *
     * @param device a device with an f2fs filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code f2fs}; it is not a f2fs filesystem; a text holds a NUL character
     */
    public void f2fs_expand(String device) throws LibGuestFSException {
        call(FilesystemActions.F2FS_EXPAND, device);
    }

    /**
     * Creates a zero-filled file with its blocks allocated; the size in bytes is limited to about 1 GiB.
     *
     * <p>{@code guestfs_fallocate} in guestfs(3).
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param len the size of the file in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the length is negative or does not
     *     fit; {@code ENOSPC} if the filesystem has not so much room; a text holds a NUL character
     * @deprecated use {@link #fallocate64} instead
     */
    @Deprecated
    public void fallocate(String path, int len) throws LibGuestFSException {
        call(FileActions.FALLOCATE, path, len);
    }

    /**
     * Creates a zero-filled file of the given size in bytes with its blocks allocated.
     *
     * <p>{@code guestfs_fallocate64} in guestfs(3).
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param len the size of the file in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the length is negative or does not
     *     fit; {@code ENOSPC} if the filesystem has not so much room; a text holds a NUL character
     */
    public void fallocate64(String path, long len) throws LibGuestFSException {
        call(FileActions.FALLOCATE64, path, len);
    }

    /**
     * Tests whether the appliance supports every named optional group.
     *
     * <p>{@code guestfs_feature_available} in guestfs(3).
     *
     * @param groups names of optional features, such as {@code lvm2}
     * @return true if all the groups are supported
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EINVAL} if one is unknown to
     *     the daemon; a text holds a NUL character
     */
    public boolean feature_available(String[] groups) throws LibGuestFSException {
        return call(FeatureActions.FEATURE_AVAILABLE, (Object) groups);
    }

    /**
     * Finds the lines of a file that contain a fixed string.
     *
     * <p>{@code guestfs_fgrep} in guestfs(3).
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] fgrep(String pattern, String path) throws LibGuestFSException {
        return array(call(SearchActions.FGREP, pattern, path));
    }

    /**
     * Finds the lines of a file that contain a fixed string, ignoring letter case.
     *
     * <p>{@code guestfs_fgrepi} in guestfs(3).
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] fgrepi(String pattern, String path) throws LibGuestFSException {
        return array(call(SearchActions.FGREPI, pattern, path));
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
        return call(FileActions.FILE, path);
    }

    /**
     * Detects the processor architecture that a binary, library, module or initrd was built for.
     *
     * <p>{@code guestfs_file_architecture} in guestfs(3).
     *
     * @param filename the absolute path of a file inside the guest
     * @return the architecture name, such as x86_64 or aarch64
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is neither a program, library,
     *     module, image nor initrd that is known, or cannot be read; a text holds a NUL character
     */
    public String file_architecture(String filename) throws LibGuestFSException {
        return call(InspectionActions.FILE_ARCHITECTURE, filename);
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
        return call(MetadataActions.FILESIZE, file);
    }

    /**
     * Tests whether the appliance kernel knows a file system type, such as ext3.
     *
     * <p>{@code guestfs_filesystem_available} in guestfs(3).
     *
     * @param filesystem the type of the filesystem, such as {@code ext4}
     * @return true if the file system type is known
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean filesystem_available(String filesystem) throws LibGuestFSException {
        return call(FeatureActions.FILESYSTEM_AVAILABLE, filesystem);
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
        return array(call(SearchActions.FILESYSTEM_WALK, device), TSKDirent::of, TSKDirent[]::new);
    }

    /**
     * Creates a file of the given length in bytes filled with one byte value from 0 to 255.
     *
     * <p>{@code guestfs_fill} in guestfs(3).
     *
     * @param c the value of each byte, 0 to 255
     * @param len the size of the file in bytes
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @throws LibGuestFSException if the handle is closed, or the action failed: the byte is outside of 0 to 255, or
     *     the length is negative; {@code ENOENT} if the parent of the file does not exist, {@code ENOSPC} if the
     *     filesystem is full; a text holds a NUL character
     */
    public void fill(int c, int len, String path) throws LibGuestFSException {
        call(FileActions.FILL, c, len, path);
    }

    /**
     * Creates a number of empty files with 8-digit names in a directory, as test data.
     *
     * <p>{@code guestfs_fill_dir} in guestfs(3).
     *
     * @param dir the absolute path of a directory inside the guest
     * @param nr how many files to create
     * @throws LibGuestFSException if the handle is closed, or the action failed: a directory is missing; a text holds a
     *     NUL character
     */
    public void fill_dir(String dir, int nr) throws LibGuestFSException {
        call(DirectoryActions.FILL_DIR, dir, nr);
    }

    /**
     * Creates a file of exactly the given length in bytes by repeating a pattern.
     *
     * <p>{@code guestfs_fill_pattern} in guestfs(3).
     *
     * @param pattern the text to repeat, not empty
     * @param len the size of the file in bytes
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @throws LibGuestFSException if the handle is closed, or the action failed: the pattern is empty; {@code ENOENT}
     *     if the parent of the file does not exist, {@code ENOSPC} if the filesystem is full; a text holds a NUL
     *     character
     */
    public void fill_pattern(String pattern, int len, String path) throws LibGuestFSException {
        call(FileActions.FILL_PATTERN, pattern, len, path);
    }

    /**
     * Lists everything below a directory recursively, sorted, as paths relative to it.
     *
     * <p>{@code guestfs_find} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @return the relative paths in sorted order
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     directory, {@code ENOTDIR} if it is something else; a text holds a NUL character
     */
    public String[] find(String directory) throws LibGuestFSException {
        return array(call(DirectoryActions.FIND, directory));
    }

    /**
     * Writes an unsorted, NUL-separated list of everything below a directory to a host file.
     *
     * <p>{@code guestfs_find0} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param files a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     directory, {@code ENOTDIR} if it is something else; a text holds a NUL character
     */
    public void find0(String directory, String files) throws LibGuestFSException {
        call(DirectoryActions.FIND0, directory, files);
    }

    /**
     * Finds the directory entries that refer to an inode of an unmounted file system.
     *
     * <p>{@code guestfs_find_inode} in guestfs(3).
     *
     * @param device a filesystem, as the device that holds it
     * @param inode the number of the inode, as {@code filesystem_walk} shows it
     * @return the matching entries
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code libtsk}; there is no such inode; a text holds a NUL character
     */
    public TSKDirent[] find_inode(String device, long inode) throws LibGuestFSException {
        return array(call(SearchActions.FIND_INODE, device, inode), TSKDirent::of, TSKDirent[]::new);
    }

    /**
     * Finds the device whose file system has the given label.
     *
     * <p>{@code guestfs_findfs_label} in guestfs(3).
     *
     * @param label the label of the filesystem
     * @return the name of the device
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no filesystem with that
     *     label; a text holds a NUL character
     */
    public String findfs_label(String label) throws LibGuestFSException {
        return call(FilesystemActions.FINDFS_LABEL, label);
    }

    /**
     * Finds the partition that has the given partition label.
     *
     * <p>{@code guestfs_findfs_partlabel} in guestfs(3).
     *
     * @param label the name of the partition, as a GPT has it
     * @return the name of the partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no partition with that name;
     *     a text holds a NUL character
     */
    public String findfs_partlabel(String label) throws LibGuestFSException {
        return call(PartitionActions.FINDFS_PARTLABEL, label);
    }

    /**
     * Finds the partition that has the given partition UUID.
     *
     * <p>{@code guestfs_findfs_partuuid} in guestfs(3).
     *
     * @param uuid the UUID of the partition
     * @return the name of the partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no partition with that UUID;
     *     a text holds a NUL character
     */
    public String findfs_partuuid(String uuid) throws LibGuestFSException {
        return call(PartitionActions.FINDFS_PARTUUID, uuid);
    }

    /**
     * Finds the device whose file system has the given UUID.
     *
     * <p>{@code guestfs_findfs_uuid} in guestfs(3).
     *
     * @param uuid the UUID of the filesystem
     * @return the name of the device
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no filesystem with that UUID;
     *     a text holds a NUL character
     */
    public String findfs_uuid(String uuid) throws LibGuestFSException {
        return call(FilesystemActions.FINDFS_UUID, uuid);
    }

    /**
     * Runs the checker for the given file system type on a device, with automatic repair.
     *
     * <p>{@code guestfs_fsck} in guestfs(3).
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, such as {@code /dev/sda1}
     * @return the fsck exit status, a sum of bit flags in which non-zero may still mean success
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no checker for that type; a
     *     text holds a NUL character
     */
    public int fsck(String fstype, String device) throws LibGuestFSException {
        return call(FilesystemActions.FSCK, fstype, device);
    }

    /**
     * Gives the unused space of a file system, mounted for writing, back to the host device.
     *
     * <p>{@code guestfs_fstrim} in guestfs(3).
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code offset} ({@code Long}), {@code length}
     *     ({@code Long}), {@code minimumfreeextent} ({@code Long})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code fstrim}; the filesystem is not mounted, or its device takes no discards; a text holds a
     *     NUL character
     */
    public void fstrim(String mountpoint, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, FilesystemActions.FSTRIM, mountpoint);
    }

    /**
     * Gives the unused space of a file system, mounted for writing, back to the host device.
     *
     * <p>{@code guestfs_fstrim} in guestfs(3).
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code fstrim}; the filesystem is not mounted, or its device takes no discards; a text holds a
     *     NUL character
     */
    public void fstrim(String mountpoint) throws LibGuestFSException {
        fstrim(mountpoint, null);
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
        return call(SettingsActions.GET_APPEND).orElse(null);
    }

    /**
     * Returns the name of the backend under its old name of attach method.
     *
     * <p>{@code guestfs_get_attach_method} in guestfs(3).
     *
     * @return the backend name
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated use {@link #get_backend} instead
     */
    @Deprecated
    public String get_attach_method() throws LibGuestFSException {
        return call(SettingsActions.GET_ATTACH_METHOD);
    }

    /**
     * Tells whether file systems are synced automatically when the handle is closed.
     *
     * <p>{@code guestfs_get_autosync} in guestfs(3).
     *
     * @return true if autosync is on
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean get_autosync() throws LibGuestFSException {
        return call(SettingsActions.GET_AUTOSYNC);
    }

    /**
     * Returns the backend used to start the appliance, such as direct or libvirt.
     *
     * <p>{@code guestfs_get_backend} in guestfs(3).
     *
     * @return the backend name
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_backend() throws LibGuestFSException {
        return call(SettingsActions.GET_BACKEND);
    }

    /**
     * Returns the value of one named backend setting; fails if it is not set.
     *
     * <p>{@code guestfs_get_backend_setting} in guestfs(3).
     *
     * @param name the part of the setting before {@code =}
     * @return the value of the setting
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ESRCH} if it is not set; a text
     *     holds a NUL character
     */
    public String get_backend_setting(String name) throws LibGuestFSException {
        return call(SettingsActions.GET_BACKEND_SETTING, name);
    }

    /**
     * Lists all backend settings of the handle.
     *
     * <p>{@code guestfs_get_backend_settings} in guestfs(3).
     *
     * @return the settings as name or name=value strings
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] get_backend_settings() throws LibGuestFSException {
        return array(call(SettingsActions.GET_BACKEND_SETTINGS));
    }

    /**
     * Returns the host directory where the built appliance is cached.
     *
     * <p>{@code guestfs_get_cachedir} in guestfs(3).
     *
     * @return the cache directory
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_cachedir() throws LibGuestFSException {
        return call(SettingsActions.GET_CACHEDIR);
    }

    /**
     * Tells whether appliance console input and output go straight to the program's own.
     *
     * <p>{@code guestfs_get_direct} in guestfs(3).
     *
     * @return true if direct mode is on
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated upstream advises against it
     */
    @Deprecated
    public boolean get_direct() throws LibGuestFSException {
        return call(SettingsActions.GET_DIRECT);
    }

    /**
     * Reads the ext2, ext3 or ext4 attribute flags of a file, as chattr sets them.
     *
     * <p>{@code guestfs_get_e2attrs} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @return the flags as a string of letters, possibly empty
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file is not on an ext2, ext3 or
     *     ext4 filesystem; a text holds a NUL character
     */
    public String get_e2attrs(String file) throws LibGuestFSException {
        return call(ExtActions.GET_E2ATTRS, file);
    }

    /**
     * Returns the inode generation number of a file on an ext2, ext3 or ext4 file system.
     *
     * <p>{@code guestfs_get_e2generation} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @return the generation number
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file is not on an ext2, ext3 or
     *     ext4 filesystem; a text holds a NUL character
     */
    public long get_e2generation(String file) throws LibGuestFSException {
        return call(ExtActions.GET_E2GENERATION, file);
    }

    /**
     * Returns the label of an ext2, ext3 or ext4 file system.
     *
     * <p>{@code guestfs_get_e2label} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return the file system label
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     * @deprecated use {@link #vfs_label} instead
     */
    @Deprecated
    public String get_e2label(String device) throws LibGuestFSException {
        return call(ExtActions.GET_E2LABEL, device);
    }

    /**
     * Returns the UUID of an ext2, ext3 or ext4 file system.
     *
     * <p>{@code guestfs_get_e2uuid} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @return the file system UUID
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     * @deprecated use {@link #vfs_uuid} instead
     */
    @Deprecated
    public String get_e2uuid(String device) throws LibGuestFSException {
        return call(ExtActions.GET_E2UUID, device);
    }

    /**
     * Returns the hypervisor binary that the handle uses, or the default one if none was set.
     *
     * <p>{@code guestfs_get_hv} in guestfs(3).
     *
     * @return the hypervisor binary
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_hv() throws LibGuestFSException {
        return call(SettingsActions.GET_HV);
    }

    /**
     * Returns the text that labels the handle in trace messages.
     *
     * <p>{@code guestfs_get_identifier} in guestfs(3).
     *
     * @return the identifier, possibly empty
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_identifier() throws LibGuestFSException {
        return call(SettingsActions.GET_IDENTIFIER);
    }

    /**
     * Returns the challenge libvirt gave with one requested credential, by zero-based index.
     *
     * <p>{@code guestfs_get_libvirt_requested_credential_challenge} in guestfs(3).
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @return the challenge, empty if none was given
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not one of those
     *     requested
     */
    public String get_libvirt_requested_credential_challenge(int index) throws LibGuestFSException {
        return call(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_CHALLENGE, index);
    }

    /**
     * Returns the default answer libvirt gave for one requested credential, by zero-based index.
     *
     * <p>{@code guestfs_get_libvirt_requested_credential_defresult} in guestfs(3).
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @return the default answer, empty if none was given
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not one of those
     *     requested
     */
    public String get_libvirt_requested_credential_defresult(int index) throws LibGuestFSException {
        return call(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_DEFRESULT, index);
    }

    /**
     * Returns the prompt libvirt gave for one requested credential, by zero-based index.
     *
     * <p>{@code guestfs_get_libvirt_requested_credential_prompt} in guestfs(3).
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @return the prompt, empty if none was given
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not one of those
     *     requested
     */
    public String get_libvirt_requested_credential_prompt(int index) throws LibGuestFSException {
        return call(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_PROMPT, index);
    }

    /**
     * Lists the credential types libvirt is asking for; only for use inside a libvirt auth event.
     *
     * <p>{@code guestfs_get_libvirt_requested_credentials} in guestfs(3).
     *
     * @return the names of the requested credential types
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no libvirt event under way
     */
    public String[] get_libvirt_requested_credentials() throws LibGuestFSException {
        return array(call(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIALS));
    }

    /**
     * Returns the memory given to the appliance, in MiB.
     *
     * <p>{@code guestfs_get_memsize} in guestfs(3).
     *
     * @return the memory size in MiB
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int get_memsize() throws LibGuestFSException {
        return call(SettingsActions.GET_MEMSIZE);
    }

    /**
     * Tells whether networking is enabled in the appliance.
     *
     * <p>{@code guestfs_get_network} in guestfs(3).
     *
     * @return true if the network is enabled
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean get_network() throws LibGuestFSException {
        return call(SettingsActions.GET_NETWORK);
    }

    /**
     * Returns the path searched for the appliance files.
     *
     * <p>{@code guestfs_get_path} in guestfs(3).
     *
     * @return the search path
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_path() throws LibGuestFSException {
        return call(SettingsActions.GET_PATH);
    }

    /**
     * Tells whether child processes are put in process groups of their own.
     *
     * <p>{@code guestfs_get_pgroup} in guestfs(3).
     *
     * @return true if separate process groups are used
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean get_pgroup() throws LibGuestFSException {
        return call(SettingsActions.GET_PGROUP);
    }

    /**
     * Returns the process ID of the running hypervisor; fails if there is none.
     *
     * <p>{@code guestfs_get_pid} in guestfs(3).
     *
     * @return the process ID
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the backend cannot
     *     tell
     */
    public int get_pid() throws LibGuestFSException {
        return call(SettingsActions.GET_PID);
    }

    /**
     * Returns the program name stored in the handle.
     *
     * <p>{@code guestfs_get_program} in guestfs(3).
     *
     * @return the program name
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_program() throws LibGuestFSException {
        return call(SettingsActions.GET_PROGRAM);
    }

    /**
     * Returns the hypervisor binary under the old name of this property.
     *
     * <p>{@code guestfs_get_qemu} in guestfs(3).
     *
     * @return the hypervisor binary
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated use {@link #get_hv} instead
     */
    @Deprecated
    public String get_qemu() throws LibGuestFSException {
        return call(SettingsActions.GET_QEMU);
    }

    /**
     * Tells whether launch starts the process that cleans up after a crash of the program.
     *
     * <p>{@code guestfs_get_recovery_proc} in guestfs(3).
     *
     * @return true if the recovery process is enabled
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean get_recovery_proc() throws LibGuestFSException {
        return call(SettingsActions.GET_RECOVERY_PROC);
    }

    /**
     * Tells whether SELinux is enabled in the appliance.
     *
     * <p>{@code guestfs_get_selinux} in guestfs(3).
     *
     * @return true if SELinux is enabled
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    public boolean get_selinux() throws LibGuestFSException {
        return call(SettingsActions.GET_SELINUX);
    }

    /**
     * Returns the number of virtual CPUs given to the appliance.
     *
     * <p>{@code guestfs_get_smp} in guestfs(3).
     *
     * @return the number of virtual CPUs
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int get_smp() throws LibGuestFSException {
        return call(SettingsActions.GET_SMP);
    }

    /**
     * Returns the host directory for temporary sockets and PID files.
     *
     * <p>{@code guestfs_get_sockdir} in guestfs(3).
     *
     * @return the socket directory
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_sockdir() throws LibGuestFSException {
        return call(SettingsActions.GET_SOCKDIR);
    }

    /**
     * Returns the connection state of the handle as an opaque number, for debugging only.
     *
     * <p>{@code guestfs_get_state} in guestfs(3).
     *
     * @return the state number
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int get_state() throws LibGuestFSException {
        return call(SettingsActions.GET_STATE);
    }

    /**
     * Returns the host directory for the temporary files of the handle.
     *
     * <p>{@code guestfs_get_tmpdir} in guestfs(3).
     *
     * @return the temporary directory
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String get_tmpdir() throws LibGuestFSException {
        return call(SettingsActions.GET_TMPDIR);
    }

    /**
     * Tells whether calls on the handle are traced.
     *
     * <p>{@code guestfs_get_trace} in guestfs(3).
     *
     * @return true if tracing is on
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean get_trace() throws LibGuestFSException {
        return call(SettingsActions.GET_TRACE);
    }

    /**
     * Returns the file mode creation mask of the daemon, octal 022 unless changed.
     *
     * <p>{@code guestfs_get_umask} in guestfs(3).
     *
     * @return the umask
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int get_umask() throws LibGuestFSException {
        return call(MetadataActions.GET_UMASK);
    }

    /**
     * Tells whether verbose messages are enabled.
     *
     * <p>{@code guestfs_get_verbose} in guestfs(3).
     *
     * @return true if verbose mode is on
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean get_verbose() throws LibGuestFSException {
        return call(SettingsActions.GET_VERBOSE);
    }

    /**
     * Returns the SELinux security context of the daemon.
     *
     * <p>{@code guestfs_getcon} in guestfs(3).
     *
     * @return the security context
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code selinux}
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    public String getcon() throws LibGuestFSException {
        return call(MetadataActions.GETCON);
    }

    /**
     * Reads one extended attribute of a file, following symbolic links; fails if it does not exist.
     *
     * <p>{@code guestfs_getxattr} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param name the name of the attribute with its namespace, such as {@code user.comment}
     * @return the attribute value as raw bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it
     *     has no attribute of that name; a text holds a NUL character
     */
    public String getxattr(String path, String name) throws LibGuestFSException {
        return text(call(MetadataActions.GETXATTR, path, name));
    }

    /**
     * Lists all extended attributes of a file or directory, following symbolic links.
     *
     * <p>{@code guestfs_getxattrs} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return the attributes, each with its name and value
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; a text holds a NUL
     *     character
     */
    public XAttr[] getxattrs(String path) throws LibGuestFSException {
        return array(call(MetadataActions.GETXATTRS, path), XAttr::of, XAttr[]::new);
    }

    /**
     * Expands a shell wildcard pattern into the paths that match it.
     *
     * <p>{@code guestfs_glob_expand} in guestfs(3).
     *
     * @param pattern an absolute path inside the guest, with the wildcards {@code *}, {@code ?} and {@code [...]}
     * @param optargs optional arguments, or {@code null} for none: {@code directoryslash} ({@code Boolean})
     * @return the matching paths, empty if there are none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String[] glob_expand(String pattern, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return array(callWith(optargs, DirectoryActions.GLOB_EXPAND, pattern));
    }

    /**
     * Expands a shell wildcard pattern into the paths that match it.
     *
     * <p>{@code guestfs_glob_expand} in guestfs(3).
     *
     * @param pattern an absolute path inside the guest, with the wildcards {@code *}, {@code ?} and {@code [...]}
     * @return the matching paths, empty if there are none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String[] glob_expand(String pattern) throws LibGuestFSException {
        return glob_expand(pattern, null);
    }

    /**
     * Expands a shell wildcard pattern into the paths that match it.
     *
     * <p>{@code guestfs_glob_expand_opts} in guestfs(3).
     *
     * @param pattern an absolute path inside the guest, with the wildcards {@code *}, {@code ?} and {@code [...]}
     * @param optargs optional arguments, or {@code null} for none: {@code directoryslash} ({@code Boolean})
     * @return the matching paths, empty if there are none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String[] glob_expand_opts(String pattern, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return glob_expand(pattern, optargs);
    }

    /**
     * Expands a shell wildcard pattern into the paths that match it.
     *
     * <p>{@code guestfs_glob_expand_opts} in guestfs(3).
     *
     * @param pattern an absolute path inside the guest, with the wildcards {@code *}, {@code ?} and {@code [...]}
     * @return the matching paths, empty if there are none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String[] glob_expand_opts(String pattern) throws LibGuestFSException {
        return glob_expand(pattern, null);
    }

    /**
     * Finds the lines of a file that match a pattern.
     *
     * <p>The options {@code extended} and {@code fixed} exclude each other; the daemon refuses both.
     *
     * <p>{@code guestfs_grep} in guestfs(3).
     *
     * @param regex a regular expression, basic by default, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code extended} ({@code Boolean}), {@code fixed}
     *     ({@code Boolean}), {@code insensitive} ({@code Boolean}), {@code compressed} ({@code Boolean})
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; the expression makes no sense, or {@code extended} and {@code fixed} are given both; a text holds a NUL
     *     character
     */
    public String[] grep(String regex, String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return array(callWith(optargs, SearchActions.GREP, regex, path));
    }

    /**
     * Finds the lines of a file that match a pattern.
     *
     * <p>The options {@code extended} and {@code fixed} exclude each other; the daemon refuses both.
     *
     * <p>{@code guestfs_grep} in guestfs(3).
     *
     * @param regex a regular expression, basic by default, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; the expression makes no sense, or {@code extended} and {@code fixed} are given both; a text holds a NUL
     *     character
     */
    public String[] grep(String regex, String path) throws LibGuestFSException {
        return grep(regex, path, null);
    }

    /**
     * Finds the lines of a file that match a pattern.
     *
     * <p>The options {@code extended} and {@code fixed} exclude each other; the daemon refuses both.
     *
     * <p>{@code guestfs_grep_opts} in guestfs(3).
     *
     * @param regex a regular expression, basic by default, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code extended} ({@code Boolean}), {@code fixed}
     *     ({@code Boolean}), {@code insensitive} ({@code Boolean}), {@code compressed} ({@code Boolean})
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; the expression makes no sense, or {@code extended} and {@code fixed} are given both; a text holds a NUL
     *     character
     */
    public String[] grep_opts(String regex, String path, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        return grep(regex, path, optargs);
    }

    /**
     * Finds the lines of a file that match a pattern.
     *
     * <p>The options {@code extended} and {@code fixed} exclude each other; the daemon refuses both.
     *
     * <p>{@code guestfs_grep_opts} in guestfs(3).
     *
     * @param regex a regular expression, basic by default, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; the expression makes no sense, or {@code extended} and {@code fixed} are given both; a text holds a NUL
     *     character
     */
    public String[] grep_opts(String regex, String path) throws LibGuestFSException {
        return grep(regex, path, null);
    }

    /**
     * Finds the lines of a file that match a regular expression, ignoring letter case.
     *
     * <p>{@code guestfs_grepi} in guestfs(3).
     *
     * @param regex a basic regular expression, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] grepi(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.GREPI, regex, path));
    }

    /**
     * Installs GRUB 1, the legacy boot loader, on a device.
     *
     * <p>{@code guestfs_grub_install} in guestfs(3).
     *
     * @param root the absolute path of the directory below which {@code boot/grub} is, inside the guest
     * @param device the disk that is to boot, such as {@code /dev/sda}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code grub}; GRUB 1 is not in the appliance, or refuses the disk; a text holds a NUL character
     */
    public void grub_install(String root, String device) throws LibGuestFSException {
        call(BootActions.GRUB_INSTALL, root, device);
    }

    /**
     * Returns the first 10 lines of a file, or fewer if it is shorter.
     *
     * <p>{@code guestfs_head} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return the lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String[] head(String path) throws LibGuestFSException {
        return array(call(FileActions.HEAD, path));
    }

    /**
     * Returns the first N lines of a file, or with a negative count all but the last N.
     *
     * <p>{@code guestfs_head_n} in guestfs(3).
     *
     * @param nrlines how many lines; of a negative number, all but so many at the end
     * @param path the absolute path of a file inside the guest
     * @return the lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String[] head_n(int nrlines, String path) throws LibGuestFSException {
        return array(call(FileActions.HEAD_N, nrlines, path));
    }

    /**
     * Dumps a file as hexadecimal and ASCII text in the style of hexdump -C.
     *
     * <p>{@code guestfs_hexdump} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return the dump as text
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String hexdump(String path) throws LibGuestFSException {
        return call(FileActions.HEXDUMP, path);
    }

    /**
     * Closes the open Windows Registry hive.
     *
     * <p>{@code guestfs_hivex_close} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public void hivex_close() throws LibGuestFSException {
        call(HivexActions.HIVEX_CLOSE);
    }

    /**
     * Writes the changes made to the open hive to its own file, or to another file if one is named.
     *
     * <p>{@code guestfs_hivex_commit} in guestfs(3).
     *
     * @param filename the path to write the hive to, inside the guest, or {@code null} for the file that was opened
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open; a text holds a NUL character
     */
    public void hivex_commit(@Nullable String filename) throws LibGuestFSException {
        call(HivexActions.HIVEX_COMMIT, filename);
    }

    /**
     * Creates a new subkey with the given name under a registry node.
     *
     * <p>{@code guestfs_hivex_node_add_child} in guestfs(3).
     *
     * @param parent the handle of the node that gets the child
     * @param name the name of the child
     * @return the handle of the new node
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open; a text holds a NUL character
     */
    public long hivex_node_add_child(long parent, String name) throws LibGuestFSException {
        return call(HivexActions.HIVEX_NODE_ADD_CHILD, parent, name);
    }

    /**
     * Lists the subkeys of a registry node.
     *
     * <p>{@code guestfs_hivex_node_children} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the child node handles
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public HivexNode[] hivex_node_children(long nodeh) throws LibGuestFSException {
        return array(call(HivexActions.HIVEX_NODE_CHILDREN, nodeh), HivexNode::of, HivexNode[]::new);
    }

    /**
     * Deletes a registry node together with all of its subkeys.
     *
     * <p>{@code guestfs_hivex_node_delete_child} in guestfs(3).
     *
     * @param nodeh the handle of the node to delete
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public void hivex_node_delete_child(long nodeh) throws LibGuestFSException {
        call(HivexActions.HIVEX_NODE_DELETE_CHILD, nodeh);
    }

    /**
     * Looks up a subkey of a registry node by name.
     *
     * <p>{@code guestfs_hivex_node_get_child} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @param name the name of the child
     * @return the child node handle, or 0 if there is none
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open; a text holds a NUL character
     */
    public long hivex_node_get_child(long nodeh, String name) throws LibGuestFSException {
        return call(HivexActions.HIVEX_NODE_GET_CHILD, nodeh, name);
    }

    /**
     * Looks up a value of a registry node by key name.
     *
     * <p>{@code guestfs_hivex_node_get_value} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @param key the name of the value, empty for the default one
     * @return the value handle, or 0 if there is none
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open; a text holds a NUL character
     */
    public long hivex_node_get_value(long nodeh, String key) throws LibGuestFSException {
        return call(HivexActions.HIVEX_NODE_GET_VALUE, nodeh, key);
    }

    /**
     * Returns the name of a registry node.
     *
     * <p>{@code guestfs_hivex_node_name} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the node name
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public String hivex_node_name(long nodeh) throws LibGuestFSException {
        return call(HivexActions.HIVEX_NODE_NAME, nodeh);
    }

    /**
     * Returns the parent of a registry node.
     *
     * <p>{@code guestfs_hivex_node_parent} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the parent node handle
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public long hivex_node_parent(long nodeh) throws LibGuestFSException {
        return call(HivexActions.HIVEX_NODE_PARENT, nodeh);
    }

    /**
     * Stores a value, given as key, numeric type and raw data, in a registry node, replacing any old one.
     *
     * <p>{@code guestfs_hivex_node_set_value} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @param key the name of the value, empty for the default one
     * @param t the type of the registry, such as 1 for a string or 4 for a number of 32 bits
     * @param val the data, as the type wants them: strings in UTF-16LE with their NUL
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open; a text holds a NUL character
     */
    public void hivex_node_set_value(long nodeh, String key, long t, byte[] val) throws LibGuestFSException {
        call(HivexActions.HIVEX_NODE_SET_VALUE, nodeh, key, t, val);
    }

    /**
     * Lists the values attached to a registry node.
     *
     * <p>{@code guestfs_hivex_node_values} in guestfs(3).
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the value handles
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public HivexValue[] hivex_node_values(long nodeh) throws LibGuestFSException {
        return array(call(HivexActions.HIVEX_NODE_VALUES, nodeh), HivexValue::of, HivexValue[]::new);
    }

    /**
     * Opens a Windows Registry hive file of the guest, closing any hive opened before.
     *
     * <p>{@code guestfs_hivex_open} in guestfs(3).
     *
     * @param filename the absolute path of a file inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code verbose} ({@code Boolean}), {@code debug}
     *     ({@code Boolean}), {@code write} ({@code Boolean}), {@code unsafe} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; {@code ENOENT} if there is no such file; the file is no hive, or is damaged; a
     *     text holds a NUL character
     */
    public void hivex_open(String filename, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, HivexActions.HIVEX_OPEN, filename);
    }

    /**
     * Opens a Windows Registry hive file of the guest, closing any hive opened before.
     *
     * <p>{@code guestfs_hivex_open} in guestfs(3).
     *
     * @param filename the absolute path of a file inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; {@code ENOENT} if there is no such file; the file is no hive, or is damaged; a
     *     text holds a NUL character
     */
    public void hivex_open(String filename) throws LibGuestFSException {
        hivex_open(filename, null);
    }

    /**
     * Returns the root node of the open hive.
     *
     * <p>{@code guestfs_hivex_root} in guestfs(3).
     *
     * @return the root node handle
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public long hivex_root() throws LibGuestFSException {
        return call(HivexActions.HIVEX_ROOT);
    }

    /**
     * Returns the key name of a registry value.
     *
     * <p>{@code guestfs_hivex_value_key} in guestfs(3).
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the key name
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public String hivex_value_key(long valueh) throws LibGuestFSException {
        return call(HivexActions.HIVEX_VALUE_KEY, valueh);
    }

    /**
     * Reads the data of a registry value as UTF-16LE text; fails if it cannot be converted.
     *
     * <p>{@code guestfs_hivex_value_string} in guestfs(3).
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the data as a string
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open, or the data are no UTF-16LE
     */
    public String hivex_value_string(long valueh) throws LibGuestFSException {
        return call(HivexActions.HIVEX_VALUE_STRING, valueh);
    }

    /**
     * Returns the numeric data type of a registry value.
     *
     * <p>{@code guestfs_hivex_value_type} in guestfs(3).
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the registry type number
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public long hivex_value_type(long valueh) throws LibGuestFSException {
        return call(HivexActions.HIVEX_VALUE_TYPE, valueh);
    }

    /**
     * Reads the data of a registry value as UTF-16LE text, under the old name of hivex_value_string.
     *
     * <p>{@code guestfs_hivex_value_utf8} in guestfs(3).
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the data as a string
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open, or the data are no UTF-16LE
     * @deprecated use {@link #hivex_value_string} instead
     */
    @Deprecated
    public String hivex_value_utf8(long valueh) throws LibGuestFSException {
        return call(HivexActions.HIVEX_VALUE_UTF8, valueh);
    }

    /**
     * Returns the raw data of a registry value.
     *
     * <p>{@code guestfs_hivex_value_value} in guestfs(3).
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the data bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code hivex}; no hive is open
     */
    public String hivex_value_value(long valueh) throws LibGuestFSException {
        return text(call(HivexActions.HIVEX_VALUE_VALUE, valueh));
    }

    /**
     * Reads one file out of an initrd image; the file name has no leading slash.
     *
     * <p>{@code guestfs_initrd_cat} in guestfs(3).
     *
     * @param initrdpath the absolute path of a file inside the guest
     * @param filename the name of a file inside the initrd, without a leading slash
     * @return the file contents
     * @throws LibGuestFSException if the handle is closed, or the action failed: the initrd cannot be read;
     *     {@code ENOENT} if it holds no such file; a text holds a NUL character
     */
    public String initrd_cat(String initrdpath, String filename) throws LibGuestFSException {
        return text(call(BootActions.INITRD_CAT, initrdpath, filename));
    }

    /**
     * Lists the files and directories inside an initrd image of cpio format, in archive order.
     *
     * <p>{@code guestfs_initrd_list} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return the names, without a leading slash
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is no initrd in cpio format; a text
     *     holds a NUL character
     */
    public String[] initrd_list(String path) throws LibGuestFSException {
        return array(call(BootActions.INITRD_LIST, path));
    }

    /**
     * Starts watching a file or directory, not its subdirectories, for the events in a bit mask.
     *
     * <p>{@code guestfs_inotify_add_watch} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param mask the sum of the events to watch for, as in inotify(7)
     * @return the watch descriptor
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code inotify}; no inotify handle is open, {@code ENOENT} if there is no such path; a text holds
     *     a NUL character
     */
    public long inotify_add_watch(String path, int mask) throws LibGuestFSException {
        return call(InotifyActions.INOTIFY_ADD_WATCH, path, mask);
    }

    /**
     * Closes the inotify handle, dropping all watches and pending events.
     *
     * <p>{@code guestfs_inotify_close} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code inotify}; no inotify handle is open
     */
    public void inotify_close() throws LibGuestFSException {
        call(InotifyActions.INOTIFY_CLOSE);
    }

    /**
     * Reads pending inotify events and reduces them to the list of files affected.
     *
     * <p>{@code guestfs_inotify_files} in guestfs(3).
     *
     * @return the distinct paths in sorted order
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code inotify}; no inotify handle is open
     */
    public String[] inotify_files() throws LibGuestFSException {
        return array(call(InotifyActions.INOTIFY_FILES));
    }

    /**
     * Opens the inotify handle with a limit on queued events, 0 meaning the kernel default.
     *
     * <p>{@code guestfs_inotify_init} in guestfs(3).
     *
     * @param maxevents how many events may wait, 0 for the kernel's default
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code inotify}; the limit is negative
     */
    public void inotify_init(int maxevents) throws LibGuestFSException {
        call(InotifyActions.INOTIFY_INIT, maxevents);
    }

    /**
     * Reads pending inotify events; repeat the call until it returns none to get them all.
     *
     * <p>{@code guestfs_inotify_read} in guestfs(3).
     *
     * @return the events, empty if there are none
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code inotify}; no inotify handle is open
     */
    public INotifyEvent[] inotify_read() throws LibGuestFSException {
        return array(call(InotifyActions.INOTIFY_READ), INotifyEvent::of, INotifyEvent[]::new);
    }

    /**
     * Stops a watch, given its descriptor.
     *
     * <p>{@code guestfs_inotify_rm_watch} in guestfs(3).
     *
     * @param wd the descriptor that {@code inotify_add_watch} returned
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code inotify}; no inotify handle is open
     */
    public void inotify_rm_watch(int wd) throws LibGuestFSException {
        call(InotifyActions.INOTIFY_RM_WATCH, wd);
    }

    /**
     * Returns the processor architecture of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_arch} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the architecture name, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_arch(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_ARCH, root);
    }

    /**
     * Returns the build ID of an inspected system, such as the Windows build number.
     *
     * <p>{@code guestfs_inspect_get_build_id} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the build ID, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_build_id(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_BUILD_ID, root);
    }

    /**
     * Returns the distribution of an inspected operating system, such as fedora or debian.
     *
     * <p>{@code guestfs_inspect_get_distro} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the distribution name, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_distro(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_DISTRO, root);
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
        return map(call(InspectionActions.INSPECT_GET_DRIVE_MAPPINGS, root));
    }

    /**
     * Lists the file systems that belong to an inspected operating system, swap devices included.
     *
     * <p>{@code guestfs_inspect_get_filesystems} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the devices and volumes involved
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String[] inspect_get_filesystems(String root) throws LibGuestFSException {
        return array(call(InspectionActions.INSPECT_GET_FILESYSTEMS, root));
    }

    /**
     * Returns the kind of image inspected, which since 1.38 is always installed.
     *
     * <p>{@code guestfs_inspect_get_format} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the format name, in practice always installed
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public String inspect_get_format(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_FORMAT, root);
    }

    /**
     * Returns the host name found in the configuration of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_hostname} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the host name, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_hostname(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_HOSTNAME, root);
    }

    /**
     * Returns an icon for an inspected operating system; its file systems must be mounted first.
     *
     * <p>{@code guestfs_inspect_get_icon} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @param optargs optional arguments, or {@code null} for none: {@code favicon} ({@code Boolean}),
     *     {@code highquality} ({@code Boolean})
     * @return the icon as PNG data, empty if none was found
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or its filesystems are not mounted; a text holds a NUL character
     */
    public String inspect_get_icon(String root, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return text(callWith(optargs, InspectionActions.INSPECT_GET_ICON, root));
    }

    /**
     * Returns an icon for an inspected operating system; its file systems must be mounted first.
     *
     * <p>{@code guestfs_inspect_get_icon} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the icon as PNG data, empty if none was found
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or its filesystems are not mounted; a text holds a NUL character
     */
    public String inspect_get_icon(String root) throws LibGuestFSException {
        return inspect_get_icon(root, null);
    }

    /**
     * Returns the major version of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_major_version} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the major version, or 0 if not known
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public int inspect_get_major_version(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_MAJOR_VERSION, root);
    }

    /**
     * Returns the minor version of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_minor_version} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the minor version, or 0 if not known
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public int inspect_get_minor_version(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_MINOR_VERSION, root);
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
        return map(call(InspectionActions.INSPECT_GET_MOUNTPOINTS, root));
    }

    /**
     * Returns a best-guess libosinfo short ID for an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_osinfo} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the short ID, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_osinfo(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_OSINFO, root);
    }

    /**
     * Returns the package format of an inspected operating system, such as rpm or deb.
     *
     * <p>{@code guestfs_inspect_get_package_format} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the package format, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_package_format(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_PACKAGE_FORMAT, root);
    }

    /**
     * Returns the package manager of an inspected operating system, such as dnf or apt.
     *
     * <p>{@code guestfs_inspect_get_package_management} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the package manager, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_package_management(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_PACKAGE_MANAGEMENT, root);
    }

    /**
     * Returns the product name of an inspected operating system, for display only.
     *
     * <p>{@code guestfs_inspect_get_product_name} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the product name, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_product_name(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_PRODUCT_NAME, root);
    }

    /**
     * Returns the variant of an inspected operating system, such as Client or Server for Windows.
     *
     * <p>{@code guestfs_inspect_get_product_variant} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the variant, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_product_variant(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_PRODUCT_VARIANT, root);
    }

    /**
     * Returns the operating systems found by the last inspect_os call without inspecting again.
     *
     * <p>{@code guestfs_inspect_get_roots} in guestfs(3).
     *
     * @return the root devices, empty if nothing was found or inspected
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] inspect_get_roots() throws LibGuestFSException {
        return array(call(InspectionActions.INSPECT_GET_ROOTS));
    }

    /**
     * Returns the kind of an inspected operating system, such as linux or windows.
     *
     * <p>{@code guestfs_inspect_get_type} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the operating system type, or unknown
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     */
    public String inspect_get_type(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_TYPE, root);
    }

    /**
     * Returns the registry key name of the current control set of an inspected Windows guest.
     *
     * <p>{@code guestfs_inspect_get_windows_current_control_set} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the key name, such as ControlSet001
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or it is no Windows; a text holds a NUL character
     */
    public String inspect_get_windows_current_control_set(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_WINDOWS_CURRENT_CONTROL_SET, root);
    }

    /**
     * Tests whether an inspected Windows guest has group policy, which can hinder driver installation.
     *
     * <p>{@code guestfs_inspect_get_windows_group_policy} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return true if group policy is present
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or it is no Windows; a text holds a NUL character
     */
    public boolean inspect_get_windows_group_policy(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_WINDOWS_GROUP_POLICY, root);
    }

    /**
     * Returns the path of the SOFTWARE registry hive of an inspected Windows guest.
     *
     * <p>{@code guestfs_inspect_get_windows_software_hive} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the path of the hive file
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or it is no Windows; a text holds a NUL character
     */
    public String inspect_get_windows_software_hive(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_WINDOWS_SOFTWARE_HIVE, root);
    }

    /**
     * Returns the path of the SYSTEM registry hive of an inspected Windows guest.
     *
     * <p>{@code guestfs_inspect_get_windows_system_hive} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the path of the hive file
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or it is no Windows; a text holds a NUL character
     */
    public String inspect_get_windows_system_hive(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_WINDOWS_SYSTEM_HIVE, root);
    }

    /**
     * Returns the Windows system directory of an inspected guest.
     *
     * <p>{@code guestfs_inspect_get_windows_systemroot} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the directory, such as /WINDOWS
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or it is no Windows; a text holds a NUL character
     */
    public String inspect_get_windows_systemroot(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_GET_WINDOWS_SYSTEMROOT, root);
    }

    /**
     * Returns false always; it once told live CDs apart.
     *
     * <p>{@code guestfs_inspect_is_live} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return always false
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public boolean inspect_is_live(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_IS_LIVE, root);
    }

    /**
     * Returns false always; it once told multi-part installer sets apart.
     *
     * <p>{@code guestfs_inspect_is_multipart} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return always false
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public boolean inspect_is_multipart(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_IS_MULTIPART, root);
    }

    /**
     * Returns false always; it once told network installers apart.
     *
     * <p>{@code guestfs_inspect_is_netinst} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return always false
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root; a text holds a NUL character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public boolean inspect_is_netinst(String root) throws LibGuestFSException {
        return call(InspectionActions.INSPECT_IS_NETINST, root);
    }

    /**
     * Lists the applications installed in an inspected guest, which must be mounted first.
     *
     * <p>{@code guestfs_inspect_list_applications} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the applications, empty if they could not be determined
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or its filesystems are not mounted; a text holds a NUL character
     * @deprecated use {@link #inspect_list_applications2} instead
     */
    @Deprecated
    public Application[] inspect_list_applications(String root) throws LibGuestFSException {
        return array(call(InspectionActions.INSPECT_LIST_APPLICATIONS, root), Application::of, Application[]::new);
    }

    /**
     * Lists the applications of an inspected and mounted guest, with architecture and other details.
     *
     * <p>{@code guestfs_inspect_list_applications2} in guestfs(3).
     *
     * @param root a root that inspection has found
     * @return the applications, empty if they could not be determined
     * @throws LibGuestFSException if the handle is closed, or the action failed: the last {@code inspect_os} has not
     *     found this root, or its filesystems are not mounted; a text holds a NUL character
     */
    public Application2[] inspect_list_applications2(String root) throws LibGuestFSException {
        return array(call(InspectionActions.INSPECT_LIST_APPLICATIONS2, root), Application2::of, Application2[]::new);
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
        return array(call(InspectionActions.INSPECT_OS));
    }

    /**
     * Makes the daemon exit; for testing the appliance only.
     *
     * <p>{@code guestfs_internal_exit} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void internal_exit() throws LibGuestFSException {
        call(FeatureActions.INTERNAL_EXIT);
    }

    /**
     * Prints all of its arguments, so that bindings can test every parameter type.
     *
     * <p>{@code guestfs_internal_test} in guestfs(3).
     *
     * @param str the str
     * @param optstr the optstr, or {@code null}
     * @param strlist the strlist
     * @param b the b
     * @param integer the integer
     * @param integer64 the integer64
     * @param filein a file of the host, to be read
     * @param fileout a file of the host, created or truncated
     * @param bufferin the bytes, fewer than 4 MiB
     * @param optargs optional arguments, or {@code null} for none: {@code obool} ({@code Boolean}), {@code oint}
     *     ({@code Integer}), {@code oint64} ({@code Long}), {@code ostring} ({@code String}), {@code ostringlist}
     *     ({@code String[]})
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void internal_test(
            String str,
            @Nullable String optstr,
            String[] strlist,
            boolean b,
            int integer,
            long integer64,
            String filein,
            String fileout,
            byte[] bufferin,
            @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(
                optargs,
                BindTestActions.INTERNAL_TEST,
                str,
                optstr,
                strlist,
                b,
                integer,
                integer64,
                filein,
                fileout,
                bufferin);
    }

    /**
     * Prints all of its arguments, so that bindings can test every parameter type.
     *
     * <p>{@code guestfs_internal_test} in guestfs(3).
     *
     * @param str the str
     * @param optstr the optstr, or {@code null}
     * @param strlist the strlist
     * @param b the b
     * @param integer the integer
     * @param integer64 the integer64
     * @param filein a file of the host, to be read
     * @param fileout a file of the host, created or truncated
     * @param bufferin the bytes, fewer than 4 MiB
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void internal_test(
            String str,
            @Nullable String optstr,
            String[] strlist,
            boolean b,
            int integer,
            long integer64,
            String filein,
            String fileout,
            byte[] bufferin)
            throws LibGuestFSException {
        internal_test(str, optstr, strlist, b, integer, integer64, filein, fileout, bufferin, null);
    }

    /**
     * Prints its optional arguments, so that bindings can test a call with 63 of them.
     *
     * <p>{@code guestfs_internal_test_63_optargs} in guestfs(3).
     *
     * @param optargs optional arguments, or {@code null} for none: {@code opt1} ({@code Integer}), {@code opt2}
     *     ({@code Integer}), {@code opt3} ({@code Integer}), {@code opt4} ({@code Integer}), {@code opt5}
     *     ({@code Integer}), {@code opt6} ({@code Integer}), {@code opt7} ({@code Integer}), {@code opt8}
     *     ({@code Integer}), {@code opt9} ({@code Integer}), {@code opt10} ({@code Integer}), {@code opt11}
     *     ({@code Integer}), {@code opt12} ({@code Integer}), {@code opt13} ({@code Integer}), {@code opt14}
     *     ({@code Integer}), {@code opt15} ({@code Integer}), {@code opt16} ({@code Integer}), {@code opt17}
     *     ({@code Integer}), {@code opt18} ({@code Integer}), {@code opt19} ({@code Integer}), {@code opt20}
     *     ({@code Integer}), {@code opt21} ({@code Integer}), {@code opt22} ({@code Integer}), {@code opt23}
     *     ({@code Integer}), {@code opt24} ({@code Integer}), {@code opt25} ({@code Integer}), {@code opt26}
     *     ({@code Integer}), {@code opt27} ({@code Integer}), {@code opt28} ({@code Integer}), {@code opt29}
     *     ({@code Integer}), {@code opt30} ({@code Integer}), {@code opt31} ({@code Integer}), {@code opt32}
     *     ({@code Integer}), {@code opt33} ({@code Integer}), {@code opt34} ({@code Integer}), {@code opt35}
     *     ({@code Integer}), {@code opt36} ({@code Integer}), {@code opt37} ({@code Integer}), {@code opt38}
     *     ({@code Integer}), {@code opt39} ({@code Integer}), {@code opt40} ({@code Integer}), {@code opt41}
     *     ({@code Integer}), {@code opt42} ({@code Integer}), {@code opt43} ({@code Integer}), {@code opt44}
     *     ({@code Integer}), {@code opt45} ({@code Integer}), {@code opt46} ({@code Integer}), {@code opt47}
     *     ({@code Integer}), {@code opt48} ({@code Integer}), {@code opt49} ({@code Integer}), {@code opt50}
     *     ({@code Integer}), {@code opt51} ({@code Integer}), {@code opt52} ({@code Integer}), {@code opt53}
     *     ({@code Integer}), {@code opt54} ({@code Integer}), {@code opt55} ({@code Integer}), {@code opt56}
     *     ({@code Integer}), {@code opt57} ({@code Integer}), {@code opt58} ({@code Integer}), {@code opt59}
     *     ({@code Integer}), {@code opt60} ({@code Integer}), {@code opt61} ({@code Integer}), {@code opt62}
     *     ({@code Integer}), {@code opt63} ({@code Integer})
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void internal_test_63_optargs(@Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BindTestActions.INTERNAL_TEST_63_OPTARGS);
    }

    /**
     * Prints its optional arguments, so that bindings can test a call with 63 of them.
     *
     * <p>{@code guestfs_internal_test_63_optargs} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void internal_test_63_optargs() throws LibGuestFSException {
        internal_test_63_optargs(null);
    }

    /**
     * Closes the output file that internal_test_set_output opened.
     *
     * <p>{@code guestfs_internal_test_close_output} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void internal_test_close_output() throws LibGuestFSException {
        call(BindTestActions.INTERNAL_TEST_CLOSE_OUTPUT);
    }

    /**
     * Prints its one optional argument, so that bindings can test a call with no others.
     *
     * <p>{@code guestfs_internal_test_only_optargs} in guestfs(3).
     *
     * @param optargs optional arguments, or {@code null} for none: {@code test} ({@code Integer})
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void internal_test_only_optargs(@Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BindTestActions.INTERNAL_TEST_ONLY_OPTARGS);
    }

    /**
     * Prints its one optional argument, so that bindings can test a call with no others.
     *
     * <p>{@code guestfs_internal_test_only_optargs} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void internal_test_only_optargs() throws LibGuestFSException {
        internal_test_only_optargs(null);
    }

    /**
     * Converts a string to a Boolean, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rbool} in guestfs(3).
     *
     * @param val the value
     * @return the string as a Boolean
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean internal_test_rbool(String val) throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RBOOL, val);
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a Boolean.
     *
     * <p>{@code guestfs_internal_test_rboolerr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean internal_test_rboolerr() throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RBOOLERR);
    }

    /**
     * Converts a string to a byte buffer, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rbufferout} in guestfs(3).
     *
     * @param val the value
     * @return the string as bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String internal_test_rbufferout(String val) throws LibGuestFSException {
        return text(call(BindTestActions.INTERNAL_TEST_RBUFFEROUT, val));
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a byte buffer.
     *
     * <p>{@code guestfs_internal_test_rbufferouterr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String internal_test_rbufferouterr() throws LibGuestFSException {
        return text(call(BindTestActions.INTERNAL_TEST_RBUFFEROUTERR));
    }

    /**
     * Returns a fixed optional string, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rconstoptstring} in guestfs(3).
     *
     * @param val the value
     * @return a fixed string
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public @Nullable String internal_test_rconstoptstring(String val) throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RCONSTOPTSTRING, val).orElse(null);
    }

    /**
     * Returns null, the nearest to failure that the optional constant string type allows.
     *
     * <p>{@code guestfs_internal_test_rconstoptstringerr} in guestfs(3).
     *
     * @return always null
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public @Nullable String internal_test_rconstoptstringerr() throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RCONSTOPTSTRINGERR).orElse(null);
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
     * Fails always, so that bindings can test errors of calls returning a constant string.
     *
     * <p>{@code guestfs_internal_test_rconststringerr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String internal_test_rconststringerr() throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RCONSTSTRINGERR);
    }

    /**
     * Converts a string holding a count to a map of that size, so that bindings can test the type.
     *
     * <p>{@code guestfs_internal_test_rhashtable} in guestfs(3).
     *
     * @param val the value
     * @return a map from decimal numbers as text to the same numbers as text
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public Map<String, String> internal_test_rhashtable(String val) throws LibGuestFSException {
        return map(call(BindTestActions.INTERNAL_TEST_RHASHTABLE, val));
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a map.
     *
     * <p>{@code guestfs_internal_test_rhashtableerr} in guestfs(3).
     *
     * @return nothing, as the call always fails; by type a map from strings to strings
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public Map<String, String> internal_test_rhashtableerr() throws LibGuestFSException {
        return map(call(BindTestActions.INTERNAL_TEST_RHASHTABLEERR));
    }

    /**
     * Converts a string to a 32-bit integer, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rint} in guestfs(3).
     *
     * @param val the value
     * @return the string as a 32-bit integer
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public int internal_test_rint(String val) throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RINT, val);
    }

    /**
     * Converts a string to a 64-bit integer, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rint64} in guestfs(3).
     *
     * @param val the value
     * @return the string as a 64-bit integer
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public long internal_test_rint64(String val) throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RINT64, val);
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a 64-bit integer.
     *
     * <p>{@code guestfs_internal_test_rint64err} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public long internal_test_rint64err() throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RINT64ERR);
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a 32-bit integer.
     *
     * <p>{@code guestfs_internal_test_rinterr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int internal_test_rinterr() throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RINTERR);
    }

    /**
     * Returns a copy of a string, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rstring} in guestfs(3).
     *
     * @param val the value
     * @return a copy of the string
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String internal_test_rstring(String val) throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RSTRING, val);
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a string.
     *
     * <p>{@code guestfs_internal_test_rstringerr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String internal_test_rstringerr() throws LibGuestFSException {
        return call(BindTestActions.INTERNAL_TEST_RSTRINGERR);
    }

    /**
     * Converts a string holding a count to a list of that length, so that bindings can test the type.
     *
     * <p>{@code guestfs_internal_test_rstringlist} in guestfs(3).
     *
     * @param val the value
     * @return the numbers from 0 upward, as text
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String[] internal_test_rstringlist(String val) throws LibGuestFSException {
        return array(call(BindTestActions.INTERNAL_TEST_RSTRINGLIST, val));
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a string list.
     *
     * <p>{@code guestfs_internal_test_rstringlisterr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] internal_test_rstringlisterr() throws LibGuestFSException {
        return array(call(BindTestActions.INTERNAL_TEST_RSTRINGLISTERR));
    }

    /**
     * Returns a sample structure, so that bindings can test that return type.
     *
     * <p>{@code guestfs_internal_test_rstruct} in guestfs(3).
     *
     * @param val the value
     * @return a sample LVM physical volume record
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public PV internal_test_rstruct(String val) throws LibGuestFSException {
        return PV.of(call(BindTestActions.INTERNAL_TEST_RSTRUCT, val));
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a structure.
     *
     * <p>{@code guestfs_internal_test_rstructerr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public PV internal_test_rstructerr() throws LibGuestFSException {
        return PV.of(call(BindTestActions.INTERNAL_TEST_RSTRUCTERR));
    }

    /**
     * Converts a string holding a count to that many sample structures, for binding tests.
     *
     * <p>{@code guestfs_internal_test_rstructlist} in guestfs(3).
     *
     * @param val the value
     * @return sample LVM physical volume records
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public PV[] internal_test_rstructlist(String val) throws LibGuestFSException {
        return array(call(BindTestActions.INTERNAL_TEST_RSTRUCTLIST, val), PV::of, PV[]::new);
    }

    /**
     * Fails always, so that bindings can test errors of calls returning a list of structures.
     *
     * <p>{@code guestfs_internal_test_rstructlisterr} in guestfs(3).
     *
     * @return nothing, as the call always fails
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public PV[] internal_test_rstructlisterr() throws LibGuestFSException {
        return array(call(BindTestActions.INTERNAL_TEST_RSTRUCTLISTERR), PV::of, PV[]::new);
    }

    /**
     * Sends the output of the test calls to a host file.
     *
     * <p>{@code guestfs_internal_test_set_output} in guestfs(3).
     *
     * @param filename a disk image of the host
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void internal_test_set_output(String filename) throws LibGuestFSException {
        call(BindTestActions.INTERNAL_TEST_SET_OUTPUT, filename);
    }

    /**
     * Tests whether a path inside the guest is a block device node.
     *
     * <p>{@code guestfs_is_blockdev} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a block device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_blockdev(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, MetadataActions.IS_BLOCKDEV, path);
    }

    /**
     * Tests whether a path inside the guest is a block device node.
     *
     * <p>{@code guestfs_is_blockdev} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a block device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_blockdev(String path) throws LibGuestFSException {
        return is_blockdev(path, null);
    }

    /**
     * Tests whether a path inside the guest is a block device node.
     *
     * <p>{@code guestfs_is_blockdev_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a block device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_blockdev_opts(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return is_blockdev(path, optargs);
    }

    /**
     * Tests whether a path inside the guest is a block device node.
     *
     * <p>{@code guestfs_is_blockdev_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a block device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_blockdev_opts(String path) throws LibGuestFSException {
        return is_blockdev(path, null);
    }

    /**
     * Returns false always; deprecated without replacement.
     *
     * <p>{@code guestfs_is_busy} in guestfs(3).
     *
     * @return always false
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean is_busy() throws LibGuestFSException {
        return call(SettingsActions.IS_BUSY);
    }

    /**
     * Tests whether a path inside the guest is a character device node.
     *
     * <p>{@code guestfs_is_chardev} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a character device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_chardev(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, MetadataActions.IS_CHARDEV, path);
    }

    /**
     * Tests whether a path inside the guest is a character device node.
     *
     * <p>{@code guestfs_is_chardev} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a character device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_chardev(String path) throws LibGuestFSException {
        return is_chardev(path, null);
    }

    /**
     * Tests whether a path inside the guest is a character device node.
     *
     * <p>{@code guestfs_is_chardev_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a character device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_chardev_opts(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return is_chardev(path, optargs);
    }

    /**
     * Tests whether a path inside the guest is a character device node.
     *
     * <p>{@code guestfs_is_chardev_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a character device
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_chardev_opts(String path) throws LibGuestFSException {
        return is_chardev(path, null);
    }

    /**
     * Tests whether the handle is still being configured, that is not yet launched.
     *
     * <p>{@code guestfs_is_config} in guestfs(3).
     *
     * @return true if the handle is in the configuration state
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean is_config() throws LibGuestFSException {
        return call(SettingsActions.IS_CONFIG);
    }

    /**
     * Tests whether a path is a directory.
     *
     * <p>{@code guestfs_is_dir} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_dir(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, MetadataActions.IS_DIR, path);
    }

    /**
     * Tests whether a path is a directory.
     *
     * <p>{@code guestfs_is_dir} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_dir(String path) throws LibGuestFSException {
        return is_dir(path, null);
    }

    /**
     * Tests whether a path is a directory.
     *
     * <p>{@code guestfs_is_dir_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_dir_opts(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return is_dir(path, optargs);
    }

    /**
     * Tests whether a path is a directory.
     *
     * <p>{@code guestfs_is_dir_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_dir_opts(String path) throws LibGuestFSException {
        return is_dir(path, null);
    }

    /**
     * Tests whether a path is a named pipe.
     *
     * <p>{@code guestfs_is_fifo} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a named pipe
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_fifo(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, MetadataActions.IS_FIFO, path);
    }

    /**
     * Tests whether a path is a named pipe.
     *
     * <p>{@code guestfs_is_fifo} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a named pipe
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_fifo(String path) throws LibGuestFSException {
        return is_fifo(path, null);
    }

    /**
     * Tests whether a path is a named pipe.
     *
     * <p>{@code guestfs_is_fifo_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a named pipe
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_fifo_opts(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return is_fifo(path, optargs);
    }

    /**
     * Tests whether a path is a named pipe.
     *
     * <p>{@code guestfs_is_fifo_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a named pipe
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_fifo_opts(String path) throws LibGuestFSException {
        return is_fifo(path, null);
    }

    /**
     * Tests whether a path is a regular file.
     *
     * <p>{@code guestfs_is_file} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a regular file
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_file(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, MetadataActions.IS_FILE, path);
    }

    /**
     * Tests whether a path is a regular file.
     *
     * <p>{@code guestfs_is_file} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a regular file
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_file(String path) throws LibGuestFSException {
        return is_file(path, null);
    }

    /**
     * Tests whether a path is a regular file.
     *
     * <p>{@code guestfs_is_file_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a regular file
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_file_opts(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return is_file(path, optargs);
    }

    /**
     * Tests whether a path is a regular file.
     *
     * <p>{@code guestfs_is_file_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a regular file
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_file_opts(String path) throws LibGuestFSException {
        return is_file(path, null);
    }

    /**
     * Tests whether the handle is in the middle of launching the appliance.
     *
     * <p>{@code guestfs_is_launching} in guestfs(3).
     *
     * @return true if the appliance is being launched
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean is_launching() throws LibGuestFSException {
        return call(SettingsActions.IS_LAUNCHING);
    }

    /**
     * Tests whether a device name refers to an LVM logical volume.
     *
     * <p>{@code guestfs_is_lv} in guestfs(3).
     *
     * @param mountable a device name that may or may not be a logical volume
     * @return true if it is a logical volume
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_lv(String mountable) throws LibGuestFSException {
        return call(LvmActions.IS_LV, mountable);
    }

    /**
     * Tests whether the appliance is up and the handle can take commands.
     *
     * <p>{@code guestfs_is_ready} in guestfs(3).
     *
     * @return true if the handle is ready
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public boolean is_ready() throws LibGuestFSException {
        return call(SettingsActions.IS_READY);
    }

    /**
     * Tests whether a path is a Unix domain socket.
     *
     * <p>{@code guestfs_is_socket} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a socket
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_socket(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, MetadataActions.IS_SOCKET, path);
    }

    /**
     * Tests whether a path is a Unix domain socket.
     *
     * <p>{@code guestfs_is_socket} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a socket
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_socket(String path) throws LibGuestFSException {
        return is_socket(path, null);
    }

    /**
     * Tests whether a path is a Unix domain socket.
     *
     * <p>{@code guestfs_is_socket_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code followsymlinks} ({@code Boolean})
     * @return true if it is a socket
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_socket_opts(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return is_socket(path, optargs);
    }

    /**
     * Tests whether a path is a Unix domain socket.
     *
     * <p>{@code guestfs_is_socket_opts} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return true if it is a socket
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_socket_opts(String path) throws LibGuestFSException {
        return is_socket(path, null);
    }

    /**
     * Tests whether the path itself is a symbolic link.
     *
     * <p>{@code guestfs_is_symlink} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return whether the path is a symbolic link
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_symlink(String path) throws LibGuestFSException {
        return call(MetadataActions.IS_SYMLINK, path);
    }

    /**
     * Tests whether a device name stands for a complete disk rather than a partition or a logical volume.
     *
     * <p>{@code guestfs_is_whole_device} in guestfs(3).
     *
     * @param device a disk, partition or other block device
     * @return whether the device is a complete disk
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public boolean is_whole_device(String device) throws LibGuestFSException {
        return call(DeviceActions.IS_WHOLE_DEVICE, device);
    }

    /**
     * Tests whether a file is empty or made up only of zero bytes.
     *
     * <p>{@code guestfs_is_zero} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return whether the file holds nothing but zero bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public boolean is_zero(String path) throws LibGuestFSException {
        return call(FileActions.IS_ZERO, path);
    }

    /**
     * Tests whether every byte of a device is zero, which can be slow on a big device.
     *
     * <p>{@code guestfs_is_zero_device} in guestfs(3).
     *
     * @param device a block device, all of which is read
     * @return whether the device holds nothing but zero bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device cannot be read; a text
     *     holds a NUL character
     */
    public boolean is_zero_device(String device) throws LibGuestFSException {
        return call(DeviceActions.IS_ZERO_DEVICE, device);
    }

    /**
     * Reads the primary volume descriptor of an ISO image stored as a file in a mounted filesystem.
     *
     * <p>{@code guestfs_isoinfo} in guestfs(3).
     *
     * @param isofile the absolute path of a file inside the guest
     * @return fields of the primary volume descriptor
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is no ISO image; a text holds a NUL
     *     character
     */
    public ISOInfo isoinfo(String isofile) throws LibGuestFSException {
        return ISOInfo.of(call(BootActions.ISOINFO, isofile));
    }

    /**
     * Reads the primary volume descriptor of a device that holds an ISO 9660 filesystem.
     *
     * <p>{@code guestfs_isoinfo_device} in guestfs(3).
     *
     * @param device a device with an ISO 9660 filesystem, such as {@code /dev/sr0} or {@code /dev/sdb}
     * @return fields of the primary volume descriptor
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is no ISO image; a text holds a NUL
     *     character
     */
    public ISOInfo isoinfo_device(String device) throws LibGuestFSException {
        return ISOInfo.of(call(BootActions.ISOINFO_DEVICE, device));
    }

    /**
     * Closes the systemd journal opened on this handle.
     *
     * <p>{@code guestfs_journal_close} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open
     */
    public void journal_close() throws LibGuestFSException {
        call(JournalActions.JOURNAL_CLOSE);
    }

    /**
     * Reads every field of the current journal entry as name and binary value pairs.
     *
     * <p>{@code guestfs_journal_get} in guestfs(3).
     *
     * @return fields of the entry, each with a name and a binary value
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open, or no entry is current
     */
    public XAttr[] journal_get() throws LibGuestFSException {
        return array(call(JournalActions.JOURNAL_GET), XAttr::of, XAttr[]::new);
    }

    /**
     * Returns the size in bytes beyond which journal field data may be cut off, 0 meaning no limit.
     *
     * <p>{@code guestfs_journal_get_data_threshold} in guestfs(3).
     *
     * @return threshold in bytes, or 0 for no limit
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open
     */
    public long journal_get_data_threshold() throws LibGuestFSException {
        return call(JournalActions.JOURNAL_GET_DATA_THRESHOLD);
    }

    /**
     * Returns the wall-clock time of the current journal entry in microseconds since the Unix epoch.
     *
     * <p>{@code guestfs_journal_get_realtime_usec} in guestfs(3).
     *
     * @return timestamp in microseconds since the Unix epoch
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open, or no entry is current
     */
    public long journal_get_realtime_usec() throws LibGuestFSException {
        return call(JournalActions.JOURNAL_GET_REALTIME_USEC);
    }

    /**
     * Advances to the next journal entry; one call is also needed after opening, before the first read.
     *
     * <p>{@code guestfs_journal_next} in guestfs(3).
     *
     * @return whether an entry is available, false at the end of the journal
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open
     */
    public boolean journal_next() throws LibGuestFSException {
        return call(JournalActions.JOURNAL_NEXT);
    }

    /**
     * Opens the systemd journal in a guest directory, closing any journal that was already open.
     *
     * <p>{@code guestfs_journal_open} in guestfs(3).
     *
     * @param directory the absolute path of a directory with journal files inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; the directory has no journal files; a text holds a NUL character
     */
    public void journal_open(String directory) throws LibGuestFSException {
        call(JournalActions.JOURNAL_OPEN, directory);
    }

    /**
     * Sets the size in bytes beyond which journal field data may be cut off, 0 meaning no limit.
     *
     * <p>{@code guestfs_journal_set_data_threshold} in guestfs(3).
     *
     * @param threshold the size in bytes, 0 for no limit
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open
     */
    public void journal_set_data_threshold(long threshold) throws LibGuestFSException {
        call(JournalActions.JOURNAL_SET_DATA_THRESHOLD, threshold);
    }

    /**
     * Moves forwards (positive) or backwards (negative) by a number of journal entries.
     *
     * <p>{@code guestfs_journal_skip} in guestfs(3).
     *
     * @param skip how many entries to move; a negative number moves back
     * @return number of entries really skipped, never negative
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code journal}; no journal is open
     */
    public long journal_skip(long skip) throws LibGuestFSException {
        return call(JournalActions.JOURNAL_SKIP, skip);
    }

    /**
     * Kills the hypervisor process at once, without the orderly steps that shutdown takes.
     *
     * <p>{@code guestfs_kill_subprocess} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated use {@link #shutdown} instead
     */
    @Deprecated
    public void kill_subprocess() throws LibGuestFSException {
        call(LifecycleActions.KILL_SUBPROCESS);
    }

    /**
     * Starts the appliance; call it once, after adding drives and before using the disks.
     *
     * <p>{@code guestfs_launch} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void launch() throws LibGuestFSException {
        call(LifecycleActions.LAUNCH);
    }

    /**
     * Sets the numeric user and group that own a file, acting on a symbolic link itself and not on its target.
     *
     * <p>{@code guestfs_lchown} in guestfs(3).
     *
     * @param owner the number of the user
     * @param group the number of the group
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public void lchown(int owner, int group, String path) throws LibGuestFSException {
        call(MetadataActions.LCHOWN, owner, group, path);
    }

    /**
     * Scans all block devices for Windows dynamic disks and creates a device for each volume and partition found.
     *
     * <p>{@code guestfs_ldmtool_create_all} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}
     */
    public void ldmtool_create_all() throws LibGuestFSException {
        call(LdmActions.LDMTOOL_CREATE_ALL);
    }

    /**
     * Lists the disks that belong to a Windows dynamic disk group given by its GUID.
     *
     * <p>{@code guestfs_ldmtool_diskgroup_disks} in guestfs(3).
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @return names of the member disks in the group, such as Disk1
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; the disk group or the volume does not exist; a text holds a NUL character
     */
    public String[] ldmtool_diskgroup_disks(String diskgroup) throws LibGuestFSException {
        return array(call(LdmActions.LDMTOOL_DISKGROUP_DISKS, diskgroup));
    }

    /**
     * Looks up the name of a Windows dynamic disk group by GUID.
     *
     * <p>{@code guestfs_ldmtool_diskgroup_name} in guestfs(3).
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @return name of the disk group
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; the disk group or the volume does not exist; a text holds a NUL character
     */
    public String ldmtool_diskgroup_name(String diskgroup) throws LibGuestFSException {
        return call(LdmActions.LDMTOOL_DISKGROUP_NAME, diskgroup);
    }

    /**
     * Lists the volumes of a Windows dynamic disk group given by its GUID.
     *
     * <p>{@code guestfs_ldmtool_diskgroup_volumes} in guestfs(3).
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @return names of the volumes in the group
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; the disk group or the volume does not exist; a text holds a NUL character
     */
    public String[] ldmtool_diskgroup_volumes(String diskgroup) throws LibGuestFSException {
        return array(call(LdmActions.LDMTOOL_DISKGROUP_VOLUMES, diskgroup));
    }

    /**
     * Removes the device mapper devices that were created for Windows dynamic disk volumes.
     *
     * <p>{@code guestfs_ldmtool_remove_all} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}
     */
    public void ldmtool_remove_all() throws LibGuestFSException {
        call(LdmActions.LDMTOOL_REMOVE_ALL);
    }

    /**
     * Scans all block devices for Windows dynamic disks and returns the GUIDs of the disk groups.
     *
     * <p>{@code guestfs_ldmtool_scan} in guestfs(3).
     *
     * @return GUIDs of the disk groups found
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}
     */
    public String[] ldmtool_scan() throws LibGuestFSException {
        return array(call(LdmActions.LDMTOOL_SCAN));
    }

    /**
     * Scans the given block devices, or all of them if the list is empty, for Windows dynamic disk groups.
     *
     * <p>{@code guestfs_ldmtool_scan_devices} in guestfs(3).
     *
     * @param devices whole disks to look at, all if empty; the ldmtool of Debian 12 looks at the others, too
     * @return GUIDs of the disk groups found
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; a device is no disk; a text holds a NUL character
     */
    public String[] ldmtool_scan_devices(String[] devices) throws LibGuestFSException {
        return array(call(LdmActions.LDMTOOL_SCAN_DEVICES, (Object) devices));
    }

    /**
     * Returns the hint of a Windows dynamic disk volume, often its drive letter.
     *
     * <p>{@code guestfs_ldmtool_volume_hint} in guestfs(3).
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @param volume the name of a volume of the group, as {@code ldmtool_diskgroup_volumes} returns it
     * @return hint text, empty if the volume has none
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; the disk group or the volume does not exist; a text holds a NUL character
     */
    public String ldmtool_volume_hint(String diskgroup, String volume) throws LibGuestFSException {
        return call(LdmActions.LDMTOOL_VOLUME_HINT, diskgroup, volume);
    }

    /**
     * Lists the partitions that make up a volume of a Windows dynamic disk group.
     *
     * <p>{@code guestfs_ldmtool_volume_partitions} in guestfs(3).
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @param volume the name of a volume of the group, as {@code ldmtool_diskgroup_volumes} returns it
     * @return names of the partitions in the group, such as Disk1-01
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; the disk group or the volume does not exist; a text holds a NUL character
     */
    public String[] ldmtool_volume_partitions(String diskgroup, String volume) throws LibGuestFSException {
        return array(call(LdmActions.LDMTOOL_VOLUME_PARTITIONS, diskgroup, volume));
    }

    /**
     * Returns the layout of a Windows dynamic disk volume, such as simple, spanned, striped, mirrored or raid5.
     *
     * <p>{@code guestfs_ldmtool_volume_type} in guestfs(3).
     *
     * @param diskgroup the GUID of a disk group, as {@code ldmtool_scan} returns it
     * @param volume the name of a volume of the group, as {@code ldmtool_diskgroup_volumes} returns it
     * @return volume layout name
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}; the disk group or the volume does not exist; a text holds a NUL character
     */
    public String ldmtool_volume_type(String diskgroup, String volume) throws LibGuestFSException {
        return call(LdmActions.LDMTOOL_VOLUME_TYPE, diskgroup, volume);
    }

    /**
     * Reads one extended attribute of a file, or of a symbolic link itself rather than its target.
     *
     * <p>{@code guestfs_lgetxattr} in guestfs(3).
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @param name the name of the attribute with its namespace, such as {@code user.comment}
     * @return binary value of the attribute
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it
     *     has no attribute of that name; a text holds a NUL character
     */
    public String lgetxattr(String path, String name) throws LibGuestFSException {
        return text(call(MetadataActions.LGETXATTR, path, name));
    }

    /**
     * Reads all extended attributes of a file, or of a symbolic link itself rather than its target.
     *
     * <p>{@code guestfs_lgetxattrs} in guestfs(3).
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @return names and binary values of the attributes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; a text holds a NUL
     *     character
     */
    public XAttr[] lgetxattrs(String path) throws LibGuestFSException {
        return array(call(MetadataActions.LGETXATTRS, path), XAttr::of, XAttr[]::new);
    }

    /**
     * Fails with an error on every call, because listing 9p filesystems is no longer possible.
     *
     * <p>{@code guestfs_list_9p} in guestfs(3).
     *
     * @return mount tags, never returned as the call always fails
     * @throws LibGuestFSException if the handle is closed, or the action failed: it always fails
     * @deprecated upstream advises against it
     */
    @Deprecated
    public String[] list_9p() throws LibGuestFSException {
        return array(call(MountActions.LIST_9P));
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
        return array(call(DeviceActions.LIST_DEVICES));
    }

    /**
     * Maps the labels given when drives were added to the devices and partitions they name.
     *
     * <p>{@code guestfs_list_disk_labels} in guestfs(3).
     *
     * @return map from disk label to device or partition name
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public Map<String, String> list_disk_labels() throws LibGuestFSException {
        return map(call(DeviceActions.LIST_DISK_LABELS));
    }

    /**
     * Lists device mapper devices, such as opened encrypted disks, leaving out LVM logical volumes.
     *
     * <p>{@code guestfs_list_dm_devices} in guestfs(3).
     *
     * @return device names under /dev/mapper
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] list_dm_devices() throws LibGuestFSException {
        return array(call(DeviceActions.LIST_DM_DEVICES));
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
        return map(call(FilesystemActions.LIST_FILESYSTEMS));
    }

    /**
     * Lists the Windows dynamic disk partitions that have devices in the appliance.
     *
     * <p>{@code guestfs_list_ldm_partitions} in guestfs(3).
     *
     * @return device names of the partitions
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}
     */
    public String[] list_ldm_partitions() throws LibGuestFSException {
        return array(call(LdmActions.LIST_LDM_PARTITIONS));
    }

    /**
     * Lists the Windows dynamic disk volumes that have devices in the appliance.
     *
     * <p>{@code guestfs_list_ldm_volumes} in guestfs(3).
     *
     * @return device names of the volumes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ldm}
     */
    public String[] list_ldm_volumes() throws LibGuestFSException {
        return array(call(LdmActions.LIST_LDM_VOLUMES));
    }

    /**
     * Lists the Linux software RAID (md) devices that are active in the appliance.
     *
     * <p>{@code guestfs_list_md_devices} in guestfs(3).
     *
     * @return md device names
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] list_md_devices() throws LibGuestFSException {
        return array(call(RaidActions.LIST_MD_DEVICES));
    }

    /**
     * Lists the partitions found on all block devices, without LVM logical volumes.
     *
     * <p>{@code guestfs_list_partitions} in guestfs(3).
     *
     * @return partition device names such as /dev/sda1
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] list_partitions() throws LibGuestFSException {
        return array(call(PartitionActions.LIST_PARTITIONS));
    }

    /**
     * Returns a long directory listing for people to read, in the style of ls -la.
     *
     * <p>{@code guestfs_ll} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @return listing text, not meant to be parsed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String ll(String directory) throws LibGuestFSException {
        return call(DirectoryActions.LL, directory);
    }

    /**
     * Returns a long directory listing with SELinux contexts for people to read, in the style of ls -laZ.
     *
     * <p>{@code guestfs_llz} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @return listing text, not meant to be parsed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     * @deprecated use {@link #lgetxattrs} instead
     */
    @Deprecated
    public String llz(String directory) throws LibGuestFSException {
        return call(DirectoryActions.LLZ, directory);
    }

    /**
     * Creates a hard link to an existing file.
     *
     * <p>{@code guestfs_ln} in guestfs(3).
     *
     * @param target the absolute path of the file that exists already
     * @param linkname the absolute path of the link to create
     * @throws LibGuestFSException if the handle is closed, or the action failed: the target does not exist, or the name
     *     of the link is taken; a text holds a NUL character
     */
    public void ln(String target, String linkname) throws LibGuestFSException {
        call(DirectoryActions.LN, target, linkname);
    }

    /**
     * Creates a hard link to an existing file, first removing the link name if it is taken.
     *
     * <p>{@code guestfs_ln_f} in guestfs(3).
     *
     * @param target the absolute path of the file that exists already
     * @param linkname the absolute path of the link to create
     * @throws LibGuestFSException if the handle is closed, or the action failed: the target does not exist; a text
     *     holds a NUL character
     */
    public void ln_f(String target, String linkname) throws LibGuestFSException {
        call(DirectoryActions.LN_F, target, linkname);
    }

    /**
     * Creates a symbolic link that holds the given target text.
     *
     * <p>{@code guestfs_ln_s} in guestfs(3).
     *
     * @param target what the link points to: any text, which need not exist; a relative one starts at the directory of
     *     the link
     * @param linkname the absolute path of the link to create
     * @throws LibGuestFSException if the handle is closed, or the action failed: the name of the link is taken; a text
     *     holds a NUL character
     */
    public void ln_s(String target, String linkname) throws LibGuestFSException {
        call(DirectoryActions.LN_S, target, linkname);
    }

    /**
     * Creates a symbolic link, first removing the link name if it is taken.
     *
     * <p>{@code guestfs_ln_sf} in guestfs(3).
     *
     * @param target what the link points to: any text, which need not exist; a relative one starts at the directory of
     *     the link
     * @param linkname the absolute path of the link to create
     * @throws LibGuestFSException if the handle is closed, or the action failed: a directory is in the way; a text
     *     holds a NUL character
     */
    public void ln_sf(String target, String linkname) throws LibGuestFSException {
        call(DirectoryActions.LN_SF, target, linkname);
    }

    /**
     * Removes one extended attribute of a file, or of a symbolic link itself rather than its target.
     *
     * <p>{@code guestfs_lremovexattr} in guestfs(3).
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it
     *     has no attribute of that name; a text holds a NUL character
     */
    public void lremovexattr(String xattr, String path) throws LibGuestFSException {
        call(MetadataActions.LREMOVEXATTR, xattr, path);
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
        return array(call(DirectoryActions.LS, directory));
    }

    /**
     * Writes the unsorted names in a directory to a host file, each ended by a NUL character.
     *
     * <p>{@code guestfs_ls0} in guestfs(3).
     *
     * @param dir the absolute path of a directory inside the guest
     * @param filenames a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     directory, {@code ENOTDIR} if it is something else; a text holds a NUL character
     */
    public void ls0(String dir, String filenames) throws LibGuestFSException {
        call(DirectoryActions.LS0, dir, filenames);
    }

    /**
     * Sets one extended attribute of a file, or of a symbolic link itself, with the value length in bytes.
     *
     * <p>{@code guestfs_lsetxattr} in guestfs(3).
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param val the value, of which the first {@code vallen} bytes are taken
     * @param vallen the length of the value in bytes, not more than it has
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; a text holds a NUL
     *     character
     */
    public void lsetxattr(String xattr, String val, int vallen, String path) throws LibGuestFSException {
        call(MetadataActions.LSETXATTR, xattr, val, vallen, path);
    }

    /**
     * Returns file information with times in whole seconds, for a symbolic link itself and not its target.
     *
     * <p>{@code guestfs_lstat} in guestfs(3).
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @return file information of the path
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     * @deprecated use {@link #lstatns} instead
     */
    @Deprecated
    public Stat lstat(String path) throws LibGuestFSException {
        return Stat.of(call(MetadataActions.LSTAT, path));
    }

    /**
     * Returns file information with times in whole seconds for many names in one directory, without following links.
     *
     * <p>{@code guestfs_lstatlist} in guestfs(3).
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return one entry per name in the same order, with inode -1 where it failed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character; one of
     *     the {@code names} holds a slash
     * @deprecated use {@link #lstatnslist} instead
     */
    @Deprecated
    public Stat[] lstatlist(String path, String[] names) throws LibGuestFSException {
        return array(call(MetadataActions.LSTATLIST, path, names), Stat::of, Stat[]::new);
    }

    /**
     * Returns file information with nanosecond times, for a symbolic link itself and not its target.
     *
     * <p>{@code guestfs_lstatns} in guestfs(3).
     *
     * @param path an absolute path inside the guest; a link in its last place is not followed
     * @return file information of the path
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public StatNS lstatns(String path) throws LibGuestFSException {
        return StatNS.of(call(MetadataActions.LSTATNS, path));
    }

    /**
     * Returns file information with nanosecond times for many names in one directory, without following links.
     *
     * <p>{@code guestfs_lstatnslist} in guestfs(3).
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return one entry per name in the same order, with inode -1 where it failed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character; one of
     *     the {@code names} holds a slash
     */
    public StatNS[] lstatnslist(String path, String[] names) throws LibGuestFSException {
        return array(call(MetadataActions.LSTATNSLIST, path, names), StatNS::of, StatNS[]::new);
    }

    /**
     * Adds a new key to an empty key slot of a LUKS device, unlocking it with a key that already works.
     *
     * <p>{@code guestfs_luks_add_key} in guestfs(3).
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param newkey the pass phrase or key to add, which is never traced
     * @param keyslot the key slot, 0 to 7, which must be empty
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the pass phrase or key opens no slot, or the new slot is in use; a text holds a NUL
     *     character
     */
    public void luks_add_key(String device, String key, String newkey, int keyslot) throws LibGuestFSException {
        call(LuksActions.LUKS_ADD_KEY, device, key, newkey, keyslot);
    }

    /**
     * Closes an opened LUKS device given by its /dev/mapper name, not by the encrypted device below.
     *
     * <p>{@code guestfs_luks_close} in guestfs(3).
     *
     * @param device an open mapping, {@code /dev/mapper/} and its name
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; a filesystem on it is mounted; a text holds a NUL character
     * @deprecated use {@link #cryptsetup_close} instead
     */
    @Deprecated
    public void luks_close(String device) throws LibGuestFSException {
        call(LuksActions.LUKS_CLOSE, device);
    }

    /**
     * Erases a device and sets it up as LUKS encrypted, with a first key in slot 0 to 7.
     *
     * <p>{@code guestfs_luks_format} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @param key the first pass phrase or key, which is never traced
     * @param keyslot the key slot that the key gets, 0 to 7
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the device is in use; a text holds a NUL character
     */
    public void luks_format(String device, String key, int keyslot) throws LibGuestFSException {
        call(LuksActions.LUKS_FORMAT, device, key, keyslot);
    }

    /**
     * Erases a device and sets it up as LUKS encrypted with a chosen cipher and a first key in slot 0 to 7.
     *
     * <p>{@code guestfs_luks_format_cipher} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @param key the first pass phrase or key, which is never traced
     * @param keyslot the key slot that the key gets, 0 to 7
     * @param cipher the cipher as cryptsetup takes it, such as {@code aes-xts-plain64}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the cipher is unknown, or the device in use; a text holds a NUL character
     */
    public void luks_format_cipher(String device, String key, int keyslot, String cipher) throws LibGuestFSException {
        call(LuksActions.LUKS_FORMAT_CIPHER, device, key, keyslot, cipher);
    }

    /**
     * Deletes the key in one slot of a LUKS device, authorised by a key from another slot.
     *
     * <p>{@code guestfs_luks_kill_slot} in guestfs(3).
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of another slot, which is never traced
     * @param keyslot the key slot to empty, 0 to 7
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the pass phrase or key opens no other slot; a text holds a NUL character
     */
    public void luks_kill_slot(String device, String key, int keyslot) throws LibGuestFSException {
        call(LuksActions.LUKS_KILL_SLOT, device, key, keyslot);
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
        call(LuksActions.LUKS_OPEN, device, key, mapname);
    }

    /**
     * Unlocks a LUKS device read-only and makes its clear content available under /dev/mapper.
     *
     * <p>{@code guestfs_luks_open_ro} in guestfs(3).
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
    public void luks_open_ro(String device, String key, String mapname) throws LibGuestFSException {
        call(LuksActions.LUKS_OPEN_RO, device, key, mapname);
    }

    /**
     * Returns the UUID stored in the header of a LUKS device.
     *
     * <p>{@code guestfs_luks_uuid} in guestfs(3).
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @return UUID of the LUKS device
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code luks}; the device is no LUKS device; a text holds a NUL character
     */
    public String luks_uuid(String device) throws LibGuestFSException {
        return call(LuksActions.LUKS_UUID, device);
    }

    /**
     * Creates a logical volume of a given size in MiB in a volume group.
     *
     * <p>{@code guestfs_lvcreate} in guestfs(3).
     *
     * @param logvol the name of the logical volume, without the group
     * @param volgroup the name of the volume group
     * @param mbytes the size in MiB
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; the group does not exist, has not so much space, or has a volume of that name; a
     *     text holds a NUL character
     */
    public void lvcreate(String logvol, String volgroup, int mbytes) throws LibGuestFSException {
        call(LvmActions.LVCREATE, logvol, volgroup, mbytes);
    }

    /**
     * Creates a logical volume from a percentage of the space still free in a volume group.
     *
     * <p>{@code guestfs_lvcreate_free} in guestfs(3).
     *
     * @param logvol the name of the logical volume, without the group
     * @param volgroup the name of the volume group
     * @param percent how many percent of the space free in the group, 0 to 100
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; the percentage is outside of 0 to 100, or the group does not exist or has a volume
     *     of that name; a text holds a NUL character
     */
    public void lvcreate_free(String logvol, String volgroup, int percent) throws LibGuestFSException {
        call(LvmActions.LVCREATE_FREE, logvol, volgroup, percent);
    }

    /**
     * Converts any accepted name of a logical volume, such as /dev/mapper/VG-LV, to the form /dev/VG/LV.
     *
     * <p>{@code guestfs_lvm_canonical_lv_name} in guestfs(3).
     *
     * @param lvname a logical volume, such as {@code /dev/vg/lv} or {@code /dev/mapper/vg-lv}
     * @return canonical logical volume name
     * @throws LibGuestFSException if the handle is closed, or the action failed: the name is that of no logical volume;
     *     a text holds a NUL character
     */
    public String lvm_canonical_lv_name(String lvname) throws LibGuestFSException {
        return call(LvmActions.LVM_CANONICAL_LV_NAME, lvname);
    }

    /**
     * Removes the filter set by lvm_set_filter, making all block devices visible to LVM again, and rescans.
     *
     * <p>{@code guestfs_lvm_clear_filter} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: a volume group is in use
     */
    public void lvm_clear_filter() throws LibGuestFSException {
        call(LvmActions.LVM_CLEAR_FILTER);
    }

    /**
     * Removes every logical volume, volume group and physical volume.
     *
     * <p>{@code guestfs_lvm_remove_all} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; a volume of it is in use
     */
    public void lvm_remove_all() throws LibGuestFSException {
        call(LvmActions.LVM_REMOVE_ALL);
    }

    /**
     * Searches the block devices again for LVM volumes at all levels, activating new ones if asked to.
     *
     * <p>{@code guestfs_lvm_scan} in guestfs(3).
     *
     * @param activate whether to activate the volume groups that are found
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void lvm_scan(boolean activate) throws LibGuestFSException {
        call(LvmActions.LVM_SCAN, activate);
    }

    /**
     * Restricts LVM to the listed disks and partitions and rescans; no volume group may be in use.
     *
     * <p>{@code guestfs_lvm_set_filter} in guestfs(3).
     *
     * @param devices disks and partitions that LVM may use
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; a volume group is in use; a text holds a NUL character
     */
    public void lvm_set_filter(String[] devices) throws LibGuestFSException {
        call(LvmActions.LVM_SET_FILTER, (Object) devices);
    }

    /**
     * Removes a logical volume, or all those of a volume group when given the path of the group.
     *
     * <p>{@code guestfs_lvremove} in guestfs(3).
     *
     * @param device a logical volume, such as {@code /dev/vg/lv}, or a volume group, {@code /dev/vg}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; a volume of it is in use; a text holds a NUL character
     */
    public void lvremove(String device) throws LibGuestFSException {
        call(LvmActions.LVREMOVE, device);
    }

    /**
     * Renames a logical volume.
     *
     * <p>{@code guestfs_lvrename} in guestfs(3).
     *
     * @param logvol the logical volume, such as {@code /dev/vg/lv}
     * @param newlogvol its new name, such as {@code /dev/vg/new}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the name of the logical volume is
     *     unknown, or the new one is taken; a text holds a NUL character
     */
    public void lvrename(String logvol, String newlogvol) throws LibGuestFSException {
        call(LvmActions.LVRENAME, logvol, newlogvol);
    }

    /**
     * Resizes a logical volume to a size in MiB, losing the data beyond the end when it shrinks.
     *
     * <p>{@code guestfs_lvresize} in guestfs(3).
     *
     * @param device a logical volume, such as {@code /dev/vg/lv}
     * @param mbytes the new size in MiB
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; the new size is too small for what is in use, or the name is that of no logical
     *     volume; a text holds a NUL character
     */
    public void lvresize(String device, int mbytes) throws LibGuestFSException {
        call(LvmActions.LVRESIZE, device, mbytes);
    }

    /**
     * Grows a logical volume by a percentage of the space still free in its volume group.
     *
     * <p>{@code guestfs_lvresize_free} in guestfs(3).
     *
     * @param lv a logical volume, such as {@code /dev/vg/lv}
     * @param percent how many percent of the space free in the group, 0 to 100
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; the percentage is outside of 0 to 100; a text holds a NUL character
     */
    public void lvresize_free(String lv, int percent) throws LibGuestFSException {
        call(LvmActions.LVRESIZE_FREE, lv, percent);
    }

    /**
     * Lists the device names of all LVM logical volumes.
     *
     * <p>{@code guestfs_lvs} in guestfs(3).
     *
     * @return logical volume device names such as /dev/VG/LV
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public String[] lvs() throws LibGuestFSException {
        return array(call(LvmActions.LVS));
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
        return array(call(LvmActions.LVS_FULL), LV::of, LV[]::new);
    }

    /**
     * Returns the UUID of a logical volume.
     *
     * <p>{@code guestfs_lvuuid} in guestfs(3).
     *
     * @param device a logical volume, such as {@code /dev/vg/lv}
     * @return UUID of the logical volume
     * @throws LibGuestFSException if the handle is closed, or the action failed: the name is that of no logical volume;
     *     a text holds a NUL character
     */
    public String lvuuid(String device) throws LibGuestFSException {
        return call(LvmActions.LVUUID, device);
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
        return array(call(MetadataActions.LXATTRLIST, path, names), XAttr::of, XAttr[]::new);
    }

    /**
     * Returns how many disks a handle can take at most with the current backend.
     *
     * <p>{@code guestfs_max_disks} in guestfs(3).
     *
     * @return maximum number of disks
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int max_disks() throws LibGuestFSException {
        return call(LifecycleActions.MAX_DISKS);
    }

    /**
     * Creates a Linux software RAID (md) array from a list of devices.
     *
     * <p>{@code guestfs_md_create} in guestfs(3).
     *
     * @param name the name of the array
     * @param devices block devices, members of the array in this order
     * @param optargs optional arguments, or {@code null} for none: {@code missingbitmap} ({@code Long}),
     *     {@code nrdevices} ({@code Integer}), {@code spare} ({@code Integer}), {@code chunk} ({@code Long}),
     *     {@code level} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mdadm}; the devices are too few for the level, or {@code chunk} is no multiple of 1024; a
     *     text holds a NUL character
     */
    public void md_create(String name, String[] devices, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, RaidActions.MD_CREATE, name, devices);
    }

    /**
     * Creates a Linux software RAID (md) array from a list of devices.
     *
     * <p>{@code guestfs_md_create} in guestfs(3).
     *
     * @param name the name of the array
     * @param devices block devices, members of the array in this order
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mdadm}; the devices are too few for the level, or {@code chunk} is no multiple of 1024; a
     *     text holds a NUL character
     */
    public void md_create(String name, String[] devices) throws LibGuestFSException {
        md_create(name, devices, null);
    }

    /**
     * Returns descriptive details of a software RAID array, such as its level, metadata version and UUID.
     *
     * <p>{@code guestfs_md_detail} in guestfs(3).
     *
     * @param md a software RAID array, such as {@code /dev/md127}
     * @return map from detail name (level, devices, metadata, uuid, name and others) to its text value
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mdadm}; there is no such array; a text holds a NUL character
     */
    public Map<String, String> md_detail(String md) throws LibGuestFSException {
        return map(call(RaidActions.MD_DETAIL, md));
    }

    /**
     * Lists the member devices of a software RAID array with their position and state.
     *
     * <p>{@code guestfs_md_stat} in guestfs(3).
     *
     * @param md a software RAID array, such as {@code /dev/md127}
     * @return one entry for each member device
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mdadm}; there is no such array; a text holds a NUL character
     */
    public MDStat[] md_stat(String md) throws LibGuestFSException {
        return array(call(RaidActions.MD_STAT, md), MDStat::of, MDStat[]::new);
    }

    /**
     * Stops a software RAID array without destroying or wiping it.
     *
     * <p>{@code guestfs_md_stop} in guestfs(3).
     *
     * @param md a software RAID array, such as {@code /dev/md127}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mdadm}; the array is in use; a text holds a NUL character
     */
    public void md_stop(String md) throws LibGuestFSException {
        call(RaidActions.MD_STOP, md);
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
        call(DirectoryActions.MKDIR, path);
    }

    /**
     * Creates one directory with the given permission bits, reduced by the umask.
     *
     * <p>{@code guestfs_mkdir_mode} in guestfs(3).
     *
     * @param path the absolute path of the directory to create; its parent must exist
     * @param mode the permission bits of the new directory, such as {@code 0755}, reduced by the umask
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EEXIST} if the path is taken,
     *     {@code ENOENT} if its parent does not exist; a text holds a NUL character
     */
    public void mkdir_mode(String path, int mode) throws LibGuestFSException {
        call(DirectoryActions.MKDIR_MODE, path, mode);
    }

    /**
     * Creates a directory together with any missing parent directories.
     *
     * <p>{@code guestfs_mkdir_p} in guestfs(3).
     *
     * @param path the absolute path of the directory to create; parents are created too
     * @throws LibGuestFSException if the handle is closed, or the action failed: a part of the path is taken by
     *     something that is no directory; a text holds a NUL character
     */
    public void mkdir_p(String path) throws LibGuestFSException {
        call(DirectoryActions.MKDIR_P, path);
    }

    /**
     * Creates a temporary directory with mode 0700 from a template path that ends in XXXXXX.
     *
     * <p>{@code guestfs_mkdtemp} in guestfs(3).
     *
     * @param tmpl an absolute path whose last six characters are {@code XXXXXX}, which random ones replace
     * @return path of the new directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EINVAL} if the template does
     *     not end in {@code XXXXXX}, {@code ENOENT} if its parent does not exist; a text holds a NUL character
     */
    public String mkdtemp(String tmpl) throws LibGuestFSException {
        return call(DirectoryActions.MKDTEMP, tmpl);
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem on a device with full control over its layout.
     *
     * <p>{@code guestfs_mke2fs} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @param optargs optional arguments, or {@code null} for none: {@code blockscount} ({@code Long}),
     *     {@code blocksize} ({@code Long}), {@code fragsize} ({@code Long}), {@code blockspergroup} ({@code Long}),
     *     {@code numberofgroups} ({@code Long}), {@code bytesperinode} ({@code Long}), {@code inodesize}
     *     ({@code Long}), {@code journalsize} ({@code Long}), {@code numberofinodes} ({@code Long}), {@code stridesize}
     *     ({@code Long}), {@code stripewidth} ({@code Long}), {@code maxonlineresize} ({@code Long}),
     *     {@code reservedblockspercentage} ({@code Integer}), {@code mmpupdateinterval} ({@code Integer}),
     *     {@code journaldevice} ({@code String}), {@code label} ({@code String}), {@code lastmounteddir}
     *     ({@code String}), {@code creatoros} ({@code String}), {@code fstype} ({@code String}), {@code usagetype}
     *     ({@code String}), {@code uuid} ({@code String}), {@code forcecreate} ({@code Boolean}),
     *     {@code writesbandgrouponly} ({@code Boolean}), {@code lazyitableinit} ({@code Boolean}),
     *     {@code lazyjournalinit} ({@code Boolean}), {@code testfs} ({@code Boolean}), {@code discard}
     *     ({@code Boolean}), {@code quotatype} ({@code Boolean}), {@code extent} ({@code Boolean}), {@code filetype}
     *     ({@code Boolean}), {@code flexbg} ({@code Boolean}), {@code hasjournal} ({@code Boolean}), {@code journaldev}
     *     ({@code Boolean}), {@code largefile} ({@code Boolean}), {@code quota} ({@code Boolean}), {@code resizeinode}
     *     ({@code Boolean}), {@code sparsesuper} ({@code Boolean}), {@code uninitbg} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: an option does not fit the device or
     *     another one; a text holds a NUL character
     */
    public void mke2fs(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, ExtActions.MKE2FS, device);
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem on a device with full control over its layout.
     *
     * <p>{@code guestfs_mke2fs} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: an option does not fit the device or
     *     another one; a text holds a NUL character
     */
    public void mke2fs(String device) throws LibGuestFSException {
        mke2fs(device, null);
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal on another device.
     *
     * <p>{@code guestfs_mke2fs_J} in guestfs(3).
     *
     * @param fstype {@code ext2}, {@code ext3} or {@code ext4}
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @param journal the device of the external journal
     * @throws LibGuestFSException if the handle is closed, or the action failed: the journal device has another block
     *     size, or is none; a text holds a NUL character
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    public void mke2fs_J(String fstype, int blocksize, String device, String journal) throws LibGuestFSException {
        call(ExtActions.MKE2FS_J, fstype, blocksize, device, journal);
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal found by label.
     *
     * <p>{@code guestfs_mke2fs_JL} in guestfs(3).
     *
     * @param fstype {@code ext2}, {@code ext3} or {@code ext4}
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @param label the label of the journal
     * @throws LibGuestFSException if the handle is closed, or the action failed: the journal device has another block
     *     size, or is none; a text holds a NUL character
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    public void mke2fs_JL(String fstype, int blocksize, String device, String label) throws LibGuestFSException {
        call(ExtActions.MKE2FS_JL, fstype, blocksize, device, label);
    }

    /**
     * Creates an ext2, ext3 or ext4 filesystem with a block size in bytes and an external journal found by UUID.
     *
     * <p>{@code guestfs_mke2fs_JU} in guestfs(3).
     *
     * @param fstype {@code ext2}, {@code ext3} or {@code ext4}
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @param uuid the UUID of the journal
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxfsuuid}; the journal device has another block size, or is none; a text holds a NUL
     *     character
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    public void mke2fs_JU(String fstype, int blocksize, String device, String uuid) throws LibGuestFSException {
        call(ExtActions.MKE2FS_JU, fstype, blocksize, device, uuid);
    }

    /**
     * Creates an external ext journal on a device, with a block size in bytes.
     *
     * <p>{@code guestfs_mke2journal} in guestfs(3).
     *
     * @param blocksize the size of a block in bytes, such as 4096
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    public void mke2journal(int blocksize, String device) throws LibGuestFSException {
        call(ExtActions.MKE2JOURNAL, blocksize, device);
    }

    /**
     * Creates an external ext journal with a label on a device, with a block size in bytes.
     *
     * <p>{@code guestfs_mke2journal_L} in guestfs(3).
     *
     * @param blocksize the size of a block in bytes, such as 4096
     * @param label the label of the journal
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: the label or the device does not fit;
     *     a text holds a NUL character
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    public void mke2journal_L(int blocksize, String label, String device) throws LibGuestFSException {
        call(ExtActions.MKE2JOURNAL_L, blocksize, label, device);
    }

    /**
     * Creates an external ext journal with a given UUID on a device, with a block size in bytes.
     *
     * <p>{@code guestfs_mke2journal_U} in guestfs(3).
     *
     * @param blocksize the size of a block in bytes, such as 4096
     * @param uuid the UUID of the journal
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxfsuuid}; the UUID or the device does not fit; a text holds a NUL character
     * @deprecated use {@link #mke2fs} instead
     */
    @Deprecated
    public void mke2journal_U(int blocksize, String uuid, String device) throws LibGuestFSException {
        call(ExtActions.MKE2JOURNAL_U, blocksize, uuid, device);
    }

    /**
     * Creates a named pipe (FIFO) with the given permission bits, reduced by the umask.
     *
     * <p>{@code guestfs_mkfifo} in guestfs(3).
     *
     * @param mode the permission bits without those of the kind, such as {@code 0644}, reduced by the umask
     * @param path an absolute path of the node to create; its parent must exist
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist;
     *     a text holds a NUL character
     */
    public void mkfifo(int mode, String path) throws LibGuestFSException {
        call(DirectoryActions.MKFIFO, mode, path);
    }

    /**
     * Creates a filesystem of any supported type on a device, destroying what was there.
     *
     * <p>{@code guestfs_mkfs} in guestfs(3).
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, whose content is lost
     * @param optargs optional arguments, or {@code null} for none: {@code blocksize} ({@code Integer}),
     *     {@code features} ({@code String}), {@code inode} ({@code Integer}), {@code sectorsize} ({@code Integer}),
     *     {@code label} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no mkfs program for that
     *     type, or it refuses the device or an option; a text holds a NUL character
     */
    public void mkfs(String fstype, String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, FilesystemActions.MKFS, fstype, device);
    }

    /**
     * Creates a filesystem of any supported type on a device, destroying what was there.
     *
     * <p>{@code guestfs_mkfs} in guestfs(3).
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no mkfs program for that
     *     type, or it refuses the device or an option; a text holds a NUL character
     */
    public void mkfs(String fstype, String device) throws LibGuestFSException {
        mkfs(fstype, device, null);
    }

    /**
     * Creates a filesystem of any supported type on a device, destroying what was there.
     *
     * <p>{@code guestfs_mkfs_opts} in guestfs(3).
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, whose content is lost
     * @param optargs optional arguments, or {@code null} for none: {@code blocksize} ({@code Integer}),
     *     {@code features} ({@code String}), {@code inode} ({@code Integer}), {@code sectorsize} ({@code Integer}),
     *     {@code label} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no mkfs program for that
     *     type, or it refuses the device or an option; a text holds a NUL character
     */
    public void mkfs_opts(String fstype, String device, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        mkfs(fstype, device, optargs);
    }

    /**
     * Creates a filesystem of any supported type on a device, destroying what was there.
     *
     * <p>{@code guestfs_mkfs_opts} in guestfs(3).
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no mkfs program for that
     *     type, or it refuses the device or an option; a text holds a NUL character
     */
    public void mkfs_opts(String fstype, String device) throws LibGuestFSException {
        mkfs(fstype, device, null);
    }

    /**
     * Creates a filesystem with a chosen block size in bytes (the cluster size for FAT and NTFS).
     *
     * <p>{@code guestfs_mkfs_b} in guestfs(3).
     *
     * @param fstype the type of the filesystem, such as {@code ext4}
     * @param blocksize the size of a block in bytes, for FAT and NTFS of a cluster
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no mkfs program for that
     *     type, or it refuses the device or an option; a text holds a NUL character
     * @deprecated use {@link #mkfs} instead
     */
    @Deprecated
    public void mkfs_b(String fstype, int blocksize, String device) throws LibGuestFSException {
        call(FilesystemActions.MKFS_B, fstype, blocksize, device);
    }

    /**
     * Creates a btrfs filesystem over one or more devices.
     *
     * <p>{@code guestfs_mkfs_btrfs} in guestfs(3).
     *
     * @param devices block devices, whose content is lost
     * @param optargs optional arguments, or {@code null} for none: {@code allocstart} ({@code Long}), {@code bytecount}
     *     ({@code Long}), {@code datatype} ({@code String}), {@code leafsize} ({@code Integer}), {@code label}
     *     ({@code String}), {@code metadata} ({@code String}), {@code nodesize} ({@code Integer}), {@code sectorsize}
     *     ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; a profile needs more devices, or an option does not fit; a text holds a NUL
     *     character
     */
    public void mkfs_btrfs(String[] devices, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BtrfsActions.MKFS_BTRFS, (Object) devices);
    }

    /**
     * Creates a btrfs filesystem over one or more devices.
     *
     * <p>{@code guestfs_mkfs_btrfs} in guestfs(3).
     *
     * @param devices block devices, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code btrfs}; a profile needs more devices, or an option does not fit; a text holds a NUL
     *     character
     */
    public void mkfs_btrfs(String[] devices) throws LibGuestFSException {
        mkfs_btrfs(devices, null);
    }

    /**
     * Creates the lost+found directory below a directory of a mounted ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_mklost_and_found} in guestfs(3).
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: a directory is not on ext2, ext3 or
     *     ext4; a text holds a NUL character
     */
    public void mklost_and_found(String mountpoint) throws LibGuestFSException {
        call(ExtActions.MKLOST_AND_FOUND, mountpoint);
    }

    /**
     * Creates an extra mount point directory that can be used before any root filesystem is mounted.
     *
     * <p>{@code guestfs_mkmountpoint} in guestfs(3).
     *
     * @param exemptpath the mount point, a path of one name, such as {@code /a}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EEXIST} if the path is taken; a
     *     text holds a NUL character
     */
    public void mkmountpoint(String exemptpath) throws LibGuestFSException {
        call(MountActions.MKMOUNTPOINT, exemptpath);
    }

    /**
     * Creates a block or character device node, a FIFO or a socket, chosen by the type bits of the mode.
     *
     * <p>The mode takes the bits of the kind too, unlike that of {@code mknod_b} and {@code mknod_c}.
     *
     * <p>{@code guestfs_mknod} in guestfs(3).
     *
     * @param mode the mode: the permission bits together with the bits of the kind, such as {@code 020644} for a
     *     character device, {@code 060644} for a block device or {@code 010644} for a FIFO
     * @param devmajor the major device number; without meaning for FIFOs and sockets
     * @param devminor the minor device number; without meaning for FIFOs and sockets
     * @param path an absolute path of the node to create; its parent must exist
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist;
     *     a text holds a NUL character
     */
    public void mknod(int mode, int devmajor, int devminor, String path) throws LibGuestFSException {
        call(DirectoryActions.MKNOD, mode, devmajor, devminor, path);
    }

    /**
     * Creates a block device node with the given permission bits and device numbers.
     *
     * <p>{@code guestfs_mknod_b} in guestfs(3).
     *
     * @param mode the permission bits without those of the kind, such as {@code 0644}, reduced by the umask
     * @param devmajor the major device number
     * @param devminor the minor device number
     * @param path an absolute path of the node to create; its parent must exist
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist;
     *     a text holds a NUL character
     */
    public void mknod_b(int mode, int devmajor, int devminor, String path) throws LibGuestFSException {
        call(DirectoryActions.MKNOD_B, mode, devmajor, devminor, path);
    }

    /**
     * Creates a character device node with the given permission bits and device numbers.
     *
     * <p>{@code guestfs_mknod_c} in guestfs(3).
     *
     * @param mode the permission bits without those of the kind, such as {@code 0644}, reduced by the umask
     * @param devmajor the major device number
     * @param devminor the minor device number
     * @param path an absolute path of the node to create; its parent must exist
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code mknod}; {@code EEXIST} if the path is taken, {@code ENOENT} if its parent does not exist;
     *     a text holds a NUL character
     */
    public void mknod_c(int mode, int devmajor, int devminor, String path) throws LibGuestFSException {
        call(DirectoryActions.MKNOD_C, mode, devmajor, devminor, path);
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code compress} ({@code String}), {@code excludes}
     *     ({@code String[]})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code squashfs}; the image cannot be packed; a text holds a NUL character
     */
    public void mksquashfs(String path, String filename, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, TransferActions.MKSQUASHFS, path, filename);
    }

    /**
     * Packs a guest path into a squashfs image that is written to a host file.
     *
     * <p>{@code guestfs_mksquashfs} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @param filename a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code squashfs}; the image cannot be packed; a text holds a NUL character
     */
    public void mksquashfs(String path, String filename) throws LibGuestFSException {
        mksquashfs(path, filename, null);
    }

    /**
     * Creates Linux swap space on a device.
     *
     * <p>{@code guestfs_mkswap} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @param optargs optional arguments, or {@code null} for none: {@code label} ({@code String}), {@code uuid}
     *     ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is in use; a text holds a
     *     NUL character
     */
    public void mkswap(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, SwapActions.MKSWAP, device);
    }

    /**
     * Creates Linux swap space on a device.
     *
     * <p>{@code guestfs_mkswap} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is in use; a text holds a
     *     NUL character
     */
    public void mkswap(String device) throws LibGuestFSException {
        mkswap(device, null);
    }

    /**
     * Creates Linux swap space on a device.
     *
     * <p>{@code guestfs_mkswap_opts} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @param optargs optional arguments, or {@code null} for none: {@code label} ({@code String}), {@code uuid}
     *     ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is in use; a text holds a
     *     NUL character
     */
    public void mkswap_opts(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        mkswap(device, optargs);
    }

    /**
     * Creates Linux swap space on a device.
     *
     * <p>{@code guestfs_mkswap_opts} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is in use; a text holds a
     *     NUL character
     */
    public void mkswap_opts(String device) throws LibGuestFSException {
        mkswap(device, null);
    }

    /**
     * Creates Linux swap space with a label on a partition.
     *
     * <p>{@code guestfs_mkswap_L} in guestfs(3).
     *
     * @param label the label of the swap space
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: the label is too long, or the device
     *     in use; a text holds a NUL character
     * @deprecated use {@link #mkswap} instead
     */
    @Deprecated
    public void mkswap_L(String label, String device) throws LibGuestFSException {
        call(SwapActions.MKSWAP_L, label, device);
    }

    /**
     * Creates Linux swap space with a given UUID on a device.
     *
     * <p>{@code guestfs_mkswap_U} in guestfs(3).
     *
     * @param uuid the UUID of the swap space
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxfsuuid}; the UUID or the device does not fit; a text holds a NUL character
     * @deprecated use {@link #mkswap} instead
     */
    @Deprecated
    public void mkswap_U(String uuid, String device) throws LibGuestFSException {
        call(SwapActions.MKSWAP_U, uuid, device);
    }

    /**
     * Writes a swap signature to an existing file so that it can be used as swap space.
     *
     * <p>{@code guestfs_mkswap_file} in guestfs(3).
     *
     * @param path the absolute path of an existing file, as large as the swap space is to be
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file is no file in the guest, or
     *     too small; a text holds a NUL character
     */
    public void mkswap_file(String path) throws LibGuestFSException {
        call(SwapActions.MKSWAP_FILE, path);
    }

    /**
     * Creates a temporary file with mode 0600 from a template path that ends in XXXXXX.
     *
     * <p>{@code guestfs_mktemp} in guestfs(3).
     *
     * @param tmpl an absolute path whose last six characters are {@code XXXXXX}, which random ones replace
     * @param optargs optional arguments, or {@code null} for none: {@code suffix} ({@code String})
     * @return path of the new file
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EINVAL} if the template does
     *     not end in {@code XXXXXX}, {@code ENOENT} if its parent does not exist; a text holds a NUL character
     */
    public String mktemp(String tmpl, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, DirectoryActions.MKTEMP, tmpl);
    }

    /**
     * Creates a temporary file with mode 0600 from a template path that ends in XXXXXX.
     *
     * <p>{@code guestfs_mktemp} in guestfs(3).
     *
     * @param tmpl an absolute path whose last six characters are {@code XXXXXX}, which random ones replace
     * @return path of the new file
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EINVAL} if the template does
     *     not end in {@code XXXXXX}, {@code ENOENT} if its parent does not exist; a text holds a NUL character
     */
    public String mktemp(String tmpl) throws LibGuestFSException {
        return mktemp(tmpl, null);
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
        call(BootActions.MODPROBE, modulename);
    }

    /**
     * Mounts a filesystem read-write at a directory; the first one mounted must go on the root directory.
     *
     * <p>{@code guestfs_mount} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem cannot be mounted
     *     there: it is damaged, of an unknown type or dirty, or the directory does not exist; a text holds a NUL
     *     character
     */
    public void mount(String mountable, String mountpoint) throws LibGuestFSException {
        call(MountActions.MOUNT, mountable, mountpoint);
    }

    /**
     * Fails with an error on every call, because support for 9p filesystems was removed.
     *
     * <p>{@code guestfs_mount_9p} in guestfs(3).
     *
     * @param mounttag the tag of the 9p filesystem
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @param optargs optional arguments, or {@code null} for none: {@code options} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: it always fails; a text holds a NUL
     *     character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public void mount_9p(String mounttag, String mountpoint, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, MountActions.MOUNT_9P, mounttag, mountpoint);
    }

    /**
     * Fails with an error on every call, because support for 9p filesystems was removed.
     *
     * <p>{@code guestfs_mount_9p} in guestfs(3).
     *
     * @param mounttag the tag of the 9p filesystem
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: it always fails; a text holds a NUL
     *     character
     * @deprecated upstream advises against it
     */
    @Deprecated
    public void mount_9p(String mounttag, String mountpoint) throws LibGuestFSException {
        mount_9p(mounttag, mountpoint, null);
    }

    /**
     * Prepares the mounted guest filesystems for access through a host directory, using FUSE.
     *
     * <p>{@code guestfs_mount_local} in guestfs(3).
     *
     * @param localmountpoint an empty directory of the host
     * @param optargs optional arguments, or {@code null} for none: {@code readonly} ({@code Boolean}), {@code options}
     *     ({@code String}), {@code cachetimeout} ({@code Integer}), {@code debugcalls} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EBUSY} if the handle has a
     *     local mount already, {@code ENOTSUP} if the host has no FUSE, {@code EINVAL} if FUSE refuses the directory or
     *     an option; a text holds a NUL character; {@code cachetimeout} is negative
     */
    public void mount_local(String localmountpoint, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, MountActions.MOUNT_LOCAL, localmountpoint);
    }

    /**
     * Prepares the mounted guest filesystems for access through a host directory, using FUSE.
     *
     * <p>{@code guestfs_mount_local} in guestfs(3).
     *
     * @param localmountpoint an empty directory of the host
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EBUSY} if the handle has a
     *     local mount already, {@code ENOTSUP} if the host has no FUSE, {@code EINVAL} if FUSE refuses the directory or
     *     an option; a text holds a NUL character; {@code cachetimeout} is negative
     */
    public void mount_local(String localmountpoint) throws LibGuestFSException {
        mount_local(localmountpoint, null);
    }

    /**
     * Serves the host directory set up by mount_local, returning only once it has been unmounted.
     *
     * <p>Only one thread may serve it; it ends when somebody unmounts the directory.
     *
     * <p>{@code guestfs_mount_local_run} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code mount_local} was not called
     *     before
     */
    public void mount_local_run() throws LibGuestFSException {
        call(MountActions.MOUNT_LOCAL_RUN);
    }

    /**
     * Mounts a filesystem image stored in a guest file, using a loop device.
     *
     * <p>{@code guestfs_mount_loop} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem cannot be mounted
     *     there: it is damaged, of an unknown type or dirty, or the directory does not exist; a text holds a NUL
     *     character
     */
    public void mount_loop(String file, String mountpoint) throws LibGuestFSException {
        call(MountActions.MOUNT_LOOP, file, mountpoint);
    }

    /**
     * Mounts a filesystem with a comma-separated list of mount options, which may be empty.
     *
     * <p>{@code guestfs_mount_options} in guestfs(3).
     *
     * @param options options as for mount(8), separated by commas, such as {@code ro,noatime}; may be empty
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem cannot be mounted
     *     there: it is damaged, of an unknown type or dirty, or the directory does not exist; a text holds a NUL
     *     character
     */
    public void mount_options(String options, String mountable, String mountpoint) throws LibGuestFSException {
        call(MountActions.MOUNT_OPTIONS, options, mountable, mountpoint);
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
        call(MountActions.MOUNT_RO, mountable, mountpoint);
    }

    /**
     * Mounts a filesystem with both the mount options and the filesystem type given.
     *
     * <p>{@code guestfs_mount_vfs} in guestfs(3).
     *
     * @param options options as for mount(8), separated by commas, such as {@code ro,noatime}; may be empty
     * @param vfstype a type of filesystem that the kernel knows, such as {@code ext4}
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param mountpoint where to mount, an absolute path of a directory that exists
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem cannot be mounted
     *     there: it is damaged, of an unknown type or dirty, or the directory does not exist; a text holds a NUL
     *     character
     */
    public void mount_vfs(String options, String vfstype, String mountable, String mountpoint)
            throws LibGuestFSException {
        call(MountActions.MOUNT_VFS, options, vfstype, mountable, mountpoint);
    }

    /**
     * Extracts the device name from a mountable string.
     *
     * <p>{@code guestfs_mountable_device} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return device name
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String mountable_device(String mountable) throws LibGuestFSException {
        return call(MountActions.MOUNTABLE_DEVICE, mountable);
    }

    /**
     * Extracts the btrfs subvolume path from a mountable string, failing if it does not name a subvolume.
     *
     * <p>{@code guestfs_mountable_subvolume} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return path of the btrfs subvolume
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EINVAL} if the name is not that
     *     of a btrfs subvolume; a text holds a NUL character
     */
    public String mountable_subvolume(String mountable) throws LibGuestFSException {
        return call(MountActions.MOUNTABLE_SUBVOLUME, mountable);
    }

    /**
     * Maps each mounted filesystem to the directory where it is mounted.
     *
     * <p>{@code guestfs_mountpoints} in guestfs(3).
     *
     * @return map from mountable or device name to mount point directory
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public Map<String, String> mountpoints() throws LibGuestFSException {
        return map(call(MountActions.MOUNTPOINTS));
    }

    /**
     * Lists the filesystems that are mounted now, leaving out internal mounts.
     *
     * <p>{@code guestfs_mounts} in guestfs(3).
     *
     * @return mountables or device names of the mounted filesystems
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public String[] mounts() throws LibGuestFSException {
        return array(call(MountActions.MOUNTS));
    }

    /**
     * Moves a file to a new name or into an existing directory, across filesystems if need be.
     *
     * <p>{@code guestfs_mv} in guestfs(3).
     *
     * @param src the absolute path of the file to move
     * @param dest the absolute path of a file to create or replace, or of an existing directory to put it into
     * @throws LibGuestFSException if the handle is closed, or the action failed: the source does not exist, or the
     *     destination cannot be written; a text holds a NUL character
     */
    public void mv(String src, String dest) throws LibGuestFSException {
        call(DirectoryActions.MV, src, dest);
    }

    /**
     * Counts the whole disks attached to the appliance.
     *
     * <p>{@code guestfs_nr_devices} in guestfs(3).
     *
     * @return number of disks
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public int nr_devices() throws LibGuestFSException {
        return call(DeviceActions.NR_DEVICES);
    }

    /**
     * Tests whether an NTFS volume could be mounted, either read-write or read-only.
     *
     * <p>{@code guestfs_ntfs_3g_probe} in guestfs(3).
     *
     * @param rw {@code true} to probe for a mount with writes, {@code false} for a read-only one
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @return 0 if mounting would work, otherwise an ntfs-3g.probe exit status
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; a text holds a NUL character
     */
    public int ntfs_3g_probe(boolean rw, String device) throws LibGuestFSException {
        return call(NtfsActions.NTFS_3G_PROBE, rw, device);
    }

    /**
     * Changes the permissions of a file or directory on an unmounted NTFS partition, using numeric mode bits.
     *
     * <p>{@code guestfs_ntfs_chmod} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param mode the new permission bits, such as {@code 0644}, with the set-user-ID, set-group-ID and sticky bits
     * @param path the absolute path of a file or directory on that filesystem
     * @param optargs optional arguments, or {@code null} for none: {@code recursive} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the filesystem is mounted, or the path does not exist on it; a text holds a NUL
     *     character
     */
    public void ntfs_chmod(String device, int mode, String path, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, NtfsActions.NTFS_CHMOD, device, mode, path);
    }

    /**
     * Changes the permissions of a file or directory on an unmounted NTFS partition, using numeric mode bits.
     *
     * <p>{@code guestfs_ntfs_chmod} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param mode the new permission bits, such as {@code 0644}, with the set-user-ID, set-group-ID and sticky bits
     * @param path the absolute path of a file or directory on that filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the filesystem is mounted, or the path does not exist on it; a text holds a NUL
     *     character
     */
    public void ntfs_chmod(String device, int mode, String path) throws LibGuestFSException {
        ntfs_chmod(device, mode, path, null);
    }

    /**
     * Downloads a file from an unmounted NTFS filesystem to a host file, choosing it by inode number.
     *
     * <p>{@code guestfs_ntfscat_i} in guestfs(3).
     *
     * @param device an NTFS filesystem, as the device that holds it
     * @param inode the number of the inode
     * @param filename a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no such inode; a text holds a
     *     NUL character
     */
    public void ntfscat_i(String device, long inode, String filename) throws LibGuestFSException {
        call(NtfsActions.NTFSCAT_I, device, inode, filename);
    }

    /**
     * Restores an NTFS filesystem to a device from a host file that ntfsclone_out wrote.
     *
     * <p>{@code guestfs_ntfsclone_in} in guestfs(3).
     *
     * @param backupfile a file of the host, to be read
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the backup is none or larger than the device; a text holds a NUL character
     */
    public void ntfsclone_in(String backupfile, String device) throws LibGuestFSException {
        call(NtfsActions.NTFSCLONE_IN, backupfile, device);
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code metadataonly} ({@code Boolean}),
     *     {@code rescue} ({@code Boolean}), {@code ignorefscheck} ({@code Boolean}), {@code preservetimestamps}
     *     ({@code Boolean}), {@code force} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the filesystem is mounted; a text holds a NUL character
     */
    public void ntfsclone_out(String device, String backupfile, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, NtfsActions.NTFSCLONE_OUT, device, backupfile);
    }

    /**
     * Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.
     *
     * <p>{@code guestfs_ntfsclone_out} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param backupfile a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the filesystem is mounted; a text holds a NUL character
     */
    public void ntfsclone_out(String device, String backupfile) throws LibGuestFSException {
        ntfsclone_out(device, backupfile, null);
    }

    /**
     * Repairs basic NTFS faults, resets the journal and makes Windows check the volume at its next boot.
     *
     * <p>{@code guestfs_ntfsfix} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code clearbadsectors} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void ntfsfix(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, NtfsActions.NTFSFIX, device);
    }

    /**
     * Repairs basic NTFS faults, resets the journal and makes Windows check the volume at its next boot.
     *
     * <p>{@code guestfs_ntfsfix} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfs3g}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void ntfsfix(String device) throws LibGuestFSException {
        ntfsfix(device, null);
    }

    /**
     * Resizes an NTFS filesystem to fill its device or to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code size} ({@code Long}), {@code force}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void ntfsresize(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, NtfsActions.NTFSRESIZE, device);
    }

    /**
     * Resizes an NTFS filesystem to fill its device or to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void ntfsresize(String device) throws LibGuestFSException {
        ntfsresize(device, null);
    }

    /**
     * Resizes an NTFS filesystem to fill its device or to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize_opts} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code size} ({@code Long}), {@code force}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void ntfsresize_opts(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        ntfsresize(device, optargs);
    }

    /**
     * Resizes an NTFS filesystem to fill its device or to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize_opts} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void ntfsresize_opts(String device) throws LibGuestFSException {
        ntfsresize(device, null);
    }

    /**
     * Resizes an NTFS filesystem to a given size in bytes.
     *
     * <p>{@code guestfs_ntfsresize_size} in guestfs(3).
     *
     * @param device a device with an NTFS filesystem, such as {@code /dev/sda1}
     * @param size the new size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code ntfsprogs}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     * @deprecated use {@link #ntfsresize} instead
     */
    @Deprecated
    public void ntfsresize_size(String device, long size) throws LibGuestFSException {
        call(NtfsActions.NTFSRESIZE_SIZE, device, size);
    }

    /**
     * Sets handle properties from the environment variables of the process, such as LIBGUESTFS_DEBUG.
     *
     * <p>{@code guestfs_parse_environment} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: a variable has a value that does not
     *     fit it
     */
    public void parse_environment() throws LibGuestFSException {
        call(SettingsActions.PARSE_ENVIRONMENT);
    }

    /**
     * Sets handle properties from a list of NAME=value strings in place of the process environment.
     *
     * <p>{@code guestfs_parse_environment_list} in guestfs(3).
     *
     * @param environment variables of the form {@code NAME=value}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character; a
     *     variable has a value that does not fit it
     */
    public void parse_environment_list(String[] environment) throws LibGuestFSException {
        call(SettingsActions.PARSE_ENVIRONMENT_LIST, (Object) environment);
    }

    /**
     * Adds a partition with start and end in sectors; a negative end counts back from the end of the disk.
     *
     * <p>The sizes are counted in sectors of the disk. Partitions are best aligned to 1 MiB, 2048 sectors of 512 bytes.
     *
     * <p>{@code guestfs_part_add} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param prlogex {@code p} or {@code primary}, {@code l} or {@code logical}, {@code e} or {@code extended}; only an
     *     MBR knows the last two
     * @param startsect the first sector, in sectors of the disk, 512 bytes if it was not added with another size
     * @param endsect the last sector, in sectors of the disk, which belongs to the partition; a negative one counts
     *     from the end of the disk
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device has no such partition or no
     *     partition table, the kind of partition is unknown, or the sectors are not free; a text holds a NUL character
     */
    public void part_add(String device, String prlogex, long startsect, long endsect) throws LibGuestFSException {
        call(PartitionActions.PART_ADD, device, prlogex, startsect, endsect);
    }

    /**
     * Deletes a partition by number; deleting an MBR extended partition takes its logical ones with it.
     *
     * <p>{@code guestfs_part_del} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition,
     *     or the device has no partition table; a text holds a NUL character
     */
    public void part_del(String device, int partnum) throws LibGuestFSException {
        call(PartitionActions.PART_DEL, device, partnum);
    }

    /**
     * Creates a new partition table with one primary partition that covers the whole disk.
     *
     * <p>The partitions that were there are lost.
     *
     * <p>{@code guestfs_part_disk} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param parttype the kind of partition table: {@code gpt} (or {@code efi}), {@code mbr} (or {@code msdos}), or a
     *     rarer one, such as {@code sun}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the kind of partition table is
     *     unknown, or a partition of the disk is in use; a text holds a NUL character
     */
    public void part_disk(String device, String parttype) throws LibGuestFSException {
        call(PartitionActions.PART_DISK, device, parttype);
    }

    /**
     * Moves the backup GPT structures to the end of the disk, for use after the disk has grown.
     *
     * <p>{@code guestfs_part_expand_gpt} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code gdisk}; the partition table is not a GPT; a text holds a NUL character
     */
    public void part_expand_gpt(String device) throws LibGuestFSException {
        call(PartitionActions.PART_EXPAND_GPT, device);
    }

    /**
     * Returns whether the bootable flag of a numbered partition is set.
     *
     * <p>{@code guestfs_part_get_bootable} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return whether the partition is marked bootable
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition,
     *     or the device has no partition table; a text holds a NUL character
     */
    public boolean part_get_bootable(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_BOOTABLE, device, partnum);
    }

    /**
     * Returns the disk GUID of a GPT-partitioned device.
     *
     * <p>{@code guestfs_part_get_disk_guid} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @return disk GUID
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT; a
     *     text holds a NUL character
     */
    public String part_get_disk_guid(String device) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_DISK_GUID, device);
    }

    /**
     * Returns the 64-bit attribute flags of a GPT partition.
     *
     * <p>{@code guestfs_part_get_gpt_attributes} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return attribute flags as a bit field
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT, or
     *     the number is not that of a partition; a text holds a NUL character
     */
    public long part_get_gpt_attributes(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_GPT_ATTRIBUTES, device, partnum);
    }

    /**
     * Returns the unique GUID of a GPT partition.
     *
     * <p>{@code guestfs_part_get_gpt_guid} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return partition GUID
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT, or
     *     the number is not that of a partition; a text holds a NUL character
     */
    public String part_get_gpt_guid(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_GPT_GUID, device, partnum);
    }

    /**
     * Returns the GUID that tells the type of a GPT partition.
     *
     * <p>{@code guestfs_part_get_gpt_type} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return partition type GUID
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT, or
     *     the number is not that of a partition; a text holds a NUL character
     */
    public String part_get_gpt_type(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_GPT_TYPE, device, partnum);
    }

    /**
     * Returns the type byte of an MBR partition; the result means nothing for other partition tables.
     *
     * <p>{@code guestfs_part_get_mbr_id} in guestfs(3).
     *
     * @param device a whole disk with an MBR, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return type byte, 0 to 255
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition;
     *     a text holds a NUL character
     */
    public int part_get_mbr_id(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_MBR_ID, device, partnum);
    }

    /**
     * Returns whether an MBR partition is primary, logical or extended.
     *
     * <p>{@code guestfs_part_get_mbr_part_type} in guestfs(3).
     *
     * @param device a whole disk with an MBR, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return one of primary, logical or extended
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition;
     *     a text holds a NUL character
     */
    public String part_get_mbr_part_type(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_MBR_PART_TYPE, device, partnum);
    }

    /**
     * Returns the name of a numbered partition, where the partition table has names (GPT does, MBR does not).
     *
     * <p>{@code guestfs_part_get_name} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @return partition name
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition,
     *     or the device has no partition table; a text holds a NUL character
     */
    public String part_get_name(String device, int partnum) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_NAME, device, partnum);
    }

    /**
     * Returns the kind of partition table on a device, usually msdos or gpt.
     *
     * <p>{@code guestfs_part_get_parttype} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return partition table type name
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device has no partition table that
     *     is known; a text holds a NUL character
     */
    public String part_get_parttype(String device) throws LibGuestFSException {
        return call(PartitionActions.PART_GET_PARTTYPE, device);
    }

    /**
     * Creates an empty partition table of a given kind, usually gpt or mbr, on a device.
     *
     * <p>The partitions that were there are lost.
     *
     * <p>{@code guestfs_part_init} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param parttype the kind of partition table: {@code gpt} (or {@code efi}), {@code mbr} (or {@code msdos}), or a
     *     rarer one, such as {@code sun}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the kind of partition table is
     *     unknown, or a partition of the disk is in use; a text holds a NUL character
     */
    public void part_init(String device, String parttype) throws LibGuestFSException {
        call(PartitionActions.PART_INIT, device, parttype);
    }

    /**
     * Lists the partitions on a device with their numbers and their offsets and sizes in bytes.
     *
     * <p>{@code guestfs_part_list} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return one entry for each partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device has no partition table that
     *     is known; a text holds a NUL character
     */
    public Partition[] part_list(String device) throws LibGuestFSException {
        return array(call(PartitionActions.PART_LIST, device), Partition::of, Partition[]::new);
    }

    /**
     * Moves the end of a partition to a given sector without touching the filesystem inside.
     *
     * <p>{@code guestfs_part_resize} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param endsect the new last sector, in sectors of the disk; a negative one counts from the end of the disk
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition,
     *     or the device has no partition table; a text holds a NUL character
     */
    public void part_resize(String device, int partnum, long endsect) throws LibGuestFSException {
        call(PartitionActions.PART_RESIZE, device, partnum, endsect);
    }

    /**
     * Sets or clears the bootable flag of a numbered partition.
     *
     * <p>{@code guestfs_part_set_bootable} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param bootable whether the partition is to be marked bootable
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition,
     *     or the device has no partition table; a text holds a NUL character
     */
    public void part_set_bootable(String device, int partnum, boolean bootable) throws LibGuestFSException {
        call(PartitionActions.PART_SET_BOOTABLE, device, partnum, bootable);
    }

    /**
     * Sets the disk GUID of a GPT-partitioned device.
     *
     * <p>{@code guestfs_part_set_disk_guid} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param guid the new GUID of the disk, as {@code 8-4-4-4-12} hexadecimal digits
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT; a
     *     text holds a NUL character; {@code guid} is not of the form 8-4-4-4-12, with or without braces
     */
    public void part_set_disk_guid(String device, String guid) throws LibGuestFSException {
        call(PartitionActions.PART_SET_DISK_GUID, device, guid);
    }

    /**
     * Sets the disk GUID of a GPT-partitioned device to a new random value.
     *
     * <p>{@code guestfs_part_set_disk_guid_random} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT; a
     *     text holds a NUL character
     */
    public void part_set_disk_guid_random(String device) throws LibGuestFSException {
        call(PartitionActions.PART_SET_DISK_GUID_RANDOM, device);
    }

    /**
     * Sets the 64-bit attribute flags of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_attributes} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param attributes the attribute flags of the partition, a bit field of 64 bits
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT, or
     *     the number is not that of a partition; a text holds a NUL character
     */
    public void part_set_gpt_attributes(String device, int partnum, long attributes) throws LibGuestFSException {
        call(PartitionActions.PART_SET_GPT_ATTRIBUTES, device, partnum, attributes);
    }

    /**
     * Sets the unique GUID of a GPT partition.
     *
     * <p>{@code guestfs_part_set_gpt_guid} in guestfs(3).
     *
     * @param device a whole disk with a GPT, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param guid the new GUID of the partition, as {@code 8-4-4-4-12} hexadecimal digits
     * @throws LibGuestFSException if the handle is closed, or the action failed: the partition table is not a GPT, or
     *     the number is not that of a partition; a text holds a NUL character; {@code guid} is not of the form
     *     8-4-4-4-12, with or without braces
     */
    public void part_set_gpt_guid(String device, int partnum, String guid) throws LibGuestFSException {
        call(PartitionActions.PART_SET_GPT_GUID, device, partnum, guid);
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
        call(PartitionActions.PART_SET_GPT_TYPE, device, partnum, guid);
    }

    /**
     * Sets the type byte of an MBR partition.
     *
     * <p>{@code guestfs_part_set_mbr_id} in guestfs(3).
     *
     * @param device a whole disk with an MBR, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param idbyte the type byte, 0 to 255, such as {@code 0x83} for Linux
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition;
     *     a text holds a NUL character
     */
    public void part_set_mbr_id(String device, int partnum, int idbyte) throws LibGuestFSException {
        call(PartitionActions.PART_SET_MBR_ID, device, partnum, idbyte);
    }

    /**
     * Sets the name of a numbered partition, where the partition table has names (GPT does, MBR does not).
     *
     * <p>{@code guestfs_part_set_name} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param name the new name of the partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not that of a partition,
     *     or the device has no partition table; a text holds a NUL character
     */
    public void part_set_name(String device, int partnum, String name) throws LibGuestFSException {
        call(PartitionActions.PART_SET_NAME, device, partnum, name);
    }

    /**
     * Returns the disk that an existing partition is on, for example /dev/sdb for /dev/sdb1.
     *
     * <p>{@code guestfs_part_to_dev} in guestfs(3).
     *
     * @param partition a partition, such as {@code /dev/sda1}
     * @return device name of the whole disk
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is no partition; a text
     *     holds a NUL character
     */
    public String part_to_dev(String partition) throws LibGuestFSException {
        return call(PartitionActions.PART_TO_DEV, partition);
    }

    /**
     * Returns the number of an existing partition, for example 1 for /dev/sdb1.
     *
     * <p>{@code guestfs_part_to_partnum} in guestfs(3).
     *
     * @param partition a partition, such as {@code /dev/sda1}
     * @return partition number, counting from 1
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is no partition; a text
     *     holds a NUL character
     */
    public int part_to_partnum(String partition) throws LibGuestFSException {
        return call(PartitionActions.PART_TO_PARTNUM, partition);
    }

    /**
     * Checks that the daemon inside the appliance answers, with no other effect.
     *
     * <p>{@code guestfs_ping_daemon} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void ping_daemon() throws LibGuestFSException {
        call(FeatureActions.PING_DAEMON);
    }

    /**
     * Reads up to a number of bytes of a file from a byte offset.
     *
     * <p>{@code guestfs_pread} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @param count how many bytes to read at most, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return bytes read, possibly fewer than asked for
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; the count or the offset is negative, or the count too large for a message; a text holds a NUL character
     */
    public String pread(String path, int count, long offset) throws LibGuestFSException {
        return text(call(FileActions.PREAD, path, count, offset));
    }

    /**
     * Reads up to a number of bytes of a block device from a byte offset.
     *
     * <p>{@code guestfs_pread_device} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param count how many bytes to read at most, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return bytes read, possibly fewer than asked for
     * @throws LibGuestFSException if the handle is closed, or the action failed: the count or the offset is negative,
     *     or the count too large for a message; a text holds a NUL character
     */
    public String pread_device(String device, int count, long offset) throws LibGuestFSException {
        return text(call(DeviceActions.PREAD_DEVICE, device, count, offset));
    }

    /**
     * Gives a physical volume a new random UUID.
     *
     * <p>{@code guestfs_pvchange_uuid} in guestfs(3).
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; it is no physical volume; a text holds a NUL character
     */
    public void pvchange_uuid(String device) throws LibGuestFSException {
        call(LvmActions.PVCHANGE_UUID, device);
    }

    /**
     * Gives every physical volume a new random UUID.
     *
     * <p>{@code guestfs_pvchange_uuid_all} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public void pvchange_uuid_all() throws LibGuestFSException {
        call(LvmActions.PVCHANGE_UUID_ALL);
    }

    /**
     * Creates an LVM physical volume on a device, normally a partition.
     *
     * <p>{@code guestfs_pvcreate} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; the device is in use; a text holds a NUL character
     */
    public void pvcreate(String device) throws LibGuestFSException {
        call(LvmActions.PVCREATE, device);
    }

    /**
     * Wipes the LVM label of a physical volume that is not part of any volume group.
     *
     * <p>{@code guestfs_pvremove} in guestfs(3).
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; it belongs to a volume group; a text holds a NUL character
     */
    public void pvremove(String device) throws LibGuestFSException {
        call(LvmActions.PVREMOVE, device);
    }

    /**
     * Resizes a physical volume to match the present size of its device.
     *
     * <p>{@code guestfs_pvresize} in guestfs(3).
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; it is no physical volume; a text holds a NUL character
     */
    public void pvresize(String device) throws LibGuestFSException {
        call(LvmActions.PVRESIZE, device);
    }

    /**
     * Resizes a physical volume to a given size in bytes.
     *
     * <p>{@code guestfs_pvresize_size} in guestfs(3).
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @param size the new size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; the physical volume or its group is in use; a text holds a NUL character
     */
    public void pvresize_size(String device, long size) throws LibGuestFSException {
        call(LvmActions.PVRESIZE_SIZE, device, size);
    }

    /**
     * Lists the devices that hold LVM physical volumes.
     *
     * <p>{@code guestfs_pvs} in guestfs(3).
     *
     * @return device names of the physical volumes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public String[] pvs() throws LibGuestFSException {
        return array(call(LvmActions.PVS));
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
        return array(call(LvmActions.PVS_FULL), PV::of, PV[]::new);
    }

    /**
     * Returns the UUID of a physical volume.
     *
     * <p>{@code guestfs_pvuuid} in guestfs(3).
     *
     * @param device a physical volume of LVM, such as {@code /dev/sda1}
     * @return UUID of the physical volume
     * @throws LibGuestFSException if the handle is closed, or the action failed: it is no physical volume; a text holds
     *     a NUL character
     */
    public String pvuuid(String device) throws LibGuestFSException {
        return call(LvmActions.PVUUID, device);
    }

    /**
     * Writes data to a file at a byte offset, possibly stopping short of the full data.
     *
     * <p>{@code guestfs_pwrite} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @param content the bytes to write, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return number of bytes written
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, {@code ENOSPC} if the filesystem is full; the offset is negative; a text holds a NUL character
     */
    public int pwrite(String path, byte[] content, long offset) throws LibGuestFSException {
        return call(FileActions.PWRITE, path, content, offset);
    }

    /**
     * Writes data to a block device at a byte offset, possibly stopping short of the full data.
     *
     * <p>{@code guestfs_pwrite_device} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @param content the bytes to write, fewer than 4 MiB
     * @param offset where to start, in bytes
     * @return number of bytes written
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOSPC} if the device ends
     *     before, {@code EPERM} if it is read-only; the offset is negative; a text holds a NUL character
     */
    public int pwrite_device(String device, byte[] content, long offset) throws LibGuestFSException {
        return call(DeviceActions.PWRITE_DEVICE, device, content, offset);
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
        return text(call(FileActions.READ_FILE, path));
    }

    /**
     * Reads a text file as a list of lines without their line endings.
     *
     * <p>{@code guestfs_read_lines} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return lines of the file
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, or it is a directory; a text holds a NUL character
     */
    public String[] read_lines(String path) throws LibGuestFSException {
        return array(call(FileActions.READ_LINES, path));
    }

    /**
     * Lists all entries of a directory, dot and dot-dot included, unsorted and with basic type information.
     *
     * <p>{@code guestfs_readdir} in guestfs(3).
     *
     * @param dir the absolute path of a directory inside the guest
     * @return one entry for each name in the directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     directory, {@code ENOTDIR} if it is something else; a text holds a NUL character
     */
    public Dirent[] readdir(String dir) throws LibGuestFSException {
        return array(call(DirectoryActions.READDIR, dir), Dirent::of, Dirent[]::new);
    }

    /**
     * Returns the target stored in a symbolic link.
     *
     * <p>{@code guestfs_readlink} in guestfs(3).
     *
     * @param path the absolute path of a symbolic link
     * @return target text of the link
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     path, {@code EINVAL} if it is not a symbolic link; a text holds a NUL character
     */
    public String readlink(String path) throws LibGuestFSException {
        return call(DirectoryActions.READLINK, path);
    }

    /**
     * Returns the targets of many symbolic links in one directory with a single call.
     *
     * <p>{@code guestfs_readlinklist} in guestfs(3).
     *
     * @param path the absolute path of a directory inside the guest
     * @param names names in that directory, without a slash
     * @return one target per name in the same order, empty where it failed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character; one of
     *     the {@code names} holds a slash
     */
    public String[] readlinklist(String path, String[] names) throws LibGuestFSException {
        return array(call(DirectoryActions.READLINKLIST, path, names));
    }

    /**
     * Resolves a path to an absolute one free of symbolic links, dot and dot-dot parts.
     *
     * <p>{@code guestfs_realpath} in guestfs(3).
     *
     * @param path an absolute path inside the guest, all of which must exist
     * @return canonical absolute path
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public String realpath(String path) throws LibGuestFSException {
        return call(DirectoryActions.REALPATH, path);
    }

    /**
     * Switches a mounted filesystem between read-only and read-write.
     *
     * <p>{@code guestfs_remount} in guestfs(3).
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code rw} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the option {@code rw} is not given, or
     *     files are open that hinder it; a text holds a NUL character
     */
    public void remount(String mountpoint, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, MountActions.REMOUNT, mountpoint);
    }

    /**
     * Switches a mounted filesystem between read-only and read-write.
     *
     * <p>{@code guestfs_remount} in guestfs(3).
     *
     * @param mountpoint where the filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: the option {@code rw} is not given, or
     *     files are open that hinder it; a text holds a NUL character
     */
    public void remount(String mountpoint) throws LibGuestFSException {
        remount(mountpoint, null);
    }

    /**
     * Removes the drive with the given label: before launch, or from an appliance that runs once nothing uses it.
     *
     * <p>{@code guestfs_remove_drive} in guestfs(3).
     *
     * @param label the label that the drive was added with
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if no drive has that
     *     label, {@code EBUSY} if the appliance uses it, {@code ENOTSUP} if the backend takes drives before launch
     *     only; a text holds a NUL character
     */
    public void remove_drive(String label) throws LibGuestFSException {
        call(DriveActions.REMOVE_DRIVE, label);
    }

    /**
     * Removes one extended attribute of a file, following symbolic links.
     *
     * <p>{@code guestfs_removexattr} in guestfs(3).
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param path the absolute path of any file, directory or link inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory, {@code ENODATA} if it
     *     has no attribute of that name; a text holds a NUL character
     */
    public void removexattr(String xattr, String path) throws LibGuestFSException {
        call(MetadataActions.REMOVEXATTR, xattr, path);
    }

    /**
     * Renames a file within one filesystem, replacing the new name if it exists.
     *
     * <p>{@code guestfs_rename} in guestfs(3).
     *
     * @param oldpath the absolute path that is there now
     * @param newpath the absolute path that it gets, on the same filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if the old path does
     *     not exist, {@code EXDEV} if the new one is on another filesystem, {@code EISDIR} if it is a directory and the
     *     old one is not, {@code ENOTEMPTY} if it is a directory that holds anything; a text holds a NUL character
     */
    public void rename(String oldpath, String newpath) throws LibGuestFSException {
        call(DirectoryActions.RENAME, oldpath, newpath);
    }

    /**
     * Resizes an ext filesystem (ext2, ext3, ext4) until it fills its device.
     *
     * <p>{@code guestfs_resize2fs} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device holds no such filesystem,
     *     or it is mounted; a text holds a NUL character
     */
    public void resize2fs(String device) throws LibGuestFSException {
        call(ExtActions.RESIZE2FS, device);
    }

    /**
     * Shrinks an ext filesystem (ext2, ext3, ext4) as far as its data allows.
     *
     * <p>{@code guestfs_resize2fs_M} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device holds no such filesystem,
     *     or it is mounted; a text holds a NUL character
     */
    public void resize2fs_M(String device) throws LibGuestFSException {
        call(ExtActions.RESIZE2FS_M, device);
    }

    /**
     * Resizes an ext filesystem (ext2, ext3, ext4), with the new size given in bytes.
     *
     * <p>{@code guestfs_resize2fs_size} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param size the new size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device holds no such filesystem,
     *     or it is mounted; a text holds a NUL character
     */
    public void resize2fs_size(String device, long size) throws LibGuestFSException {
        call(ExtActions.RESIZE2FS_SIZE, device, size);
    }

    /**
     * Removes one file.
     *
     * <p>{@code guestfs_rm} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, {@code EISDIR} if it is a directory; a text holds a NUL character
     */
    public void rm(String path) throws LibGuestFSException {
        call(DirectoryActions.RM, path);
    }

    /**
     * Removes one file, without complaint if it does not exist.
     *
     * <p>{@code guestfs_rm_f} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EISDIR} if it is a directory; a
     *     text holds a NUL character
     */
    public void rm_f(String path) throws LibGuestFSException {
        call(DirectoryActions.RM_F, path);
    }

    /**
     * Removes a file, or a directory with everything below it.
     *
     * <p>{@code guestfs_rm_rf} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: the path is the root directory, which
     *     is never removed; a text holds a NUL character
     */
    public void rm_rf(String path) throws LibGuestFSException {
        call(DirectoryActions.RM_RF, path);
    }

    /**
     * Removes one empty directory.
     *
     * <p>{@code guestfs_rmdir} in guestfs(3).
     *
     * @param path the absolute path of an empty directory
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     directory, {@code ENOTDIR} if it is something else, {@code ENOTEMPTY} if it holds anything; a text holds a
     *     NUL character
     */
    public void rmdir(String path) throws LibGuestFSException {
        call(DirectoryActions.RMDIR, path);
    }

    /**
     * Removes a mount point directory made by mkmountpoint.
     *
     * <p>{@code guestfs_rmmountpoint} in guestfs(3).
     *
     * @param exemptpath the mount point, a path of one name, such as {@code /a}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code EBUSY} if something is mounted
     *     there, {@code ENOTEMPTY} if it holds anything; a text holds a NUL character
     */
    public void rmmountpoint(String exemptpath) throws LibGuestFSException {
        call(MountActions.RMMOUNTPOINT, exemptpath);
    }

    /**
     * Copies one guest directory into another with rsync, sending only what differs.
     *
     * <p>{@code guestfs_rsync} in guestfs(3).
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of an existing directory inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code archive} ({@code Boolean}),
     *     {@code deletedest} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code rsync}; the source does not exist, or the destination cannot be written; a text holds a
     *     NUL character
     */
    public void rsync(String src, String dest, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, TransferActions.RSYNC, src, dest);
    }

    /**
     * Copies one guest directory into another with rsync, sending only what differs.
     *
     * <p>{@code guestfs_rsync} in guestfs(3).
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param dest the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code rsync}; the source does not exist, or the destination cannot be written; a text holds a
     *     NUL character
     */
    public void rsync(String src, String dest) throws LibGuestFSException {
        rsync(src, dest, null);
    }

    /**
     * Copies files from an rsync location on the host or network into a guest directory; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_in} in guestfs(3).
     *
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @param dest the absolute path of an existing directory inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code archive} ({@code Boolean}),
     *     {@code deletedest} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code rsync}; the network is not enabled, or the location cannot be reached; a text holds a NUL
     *     character
     */
    public void rsync_in(String remote, String dest, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, TransferActions.RSYNC_IN, remote, dest);
    }

    /**
     * Copies files from an rsync location on the host or network into a guest directory; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_in} in guestfs(3).
     *
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @param dest the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code rsync}; the network is not enabled, or the location cannot be reached; a text holds a NUL
     *     character
     */
    public void rsync_in(String remote, String dest) throws LibGuestFSException {
        rsync_in(remote, dest, null);
    }

    /**
     * Copies a guest directory to an rsync location on the host or network; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_out} in guestfs(3).
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @param optargs optional arguments, or {@code null} for none: {@code archive} ({@code Boolean}),
     *     {@code deletedest} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code rsync}; the network is not enabled, or the location cannot be reached; a text holds a NUL
     *     character
     */
    public void rsync_out(String src, String remote, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, TransferActions.RSYNC_OUT, src, remote);
    }

    /**
     * Copies a guest directory to an rsync location on the host or network; needs the network enabled.
     *
     * <p>{@code guestfs_rsync_out} in guestfs(3).
     *
     * @param src the absolute path of a file or directory inside the guest
     * @param remote a location as rsync takes it, such as {@code rsync://host/module} or {@code user@host:directory}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code rsync}; the network is not enabled, or the location cannot be reached; a text holds a NUL
     *     character
     */
    public void rsync_out(String src, String remote) throws LibGuestFSException {
        rsync_out(src, remote, null);
    }

    /**
     * Overwrites a whole device with patterns so that its old data is hard to recover.
     *
     * <p>{@code guestfs_scrub_device} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code scrub}; the device is in use; a text holds a NUL character
     */
    public void scrub_device(String device) throws LibGuestFSException {
        call(DeviceActions.SCRUB_DEVICE, device);
    }

    /**
     * Overwrites a file with patterns so that its data is hard to recover, then removes it.
     *
     * <p>{@code guestfs_scrub_file} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code scrub}; the file cannot be read; a text holds a NUL character
     */
    public void scrub_file(String file) throws LibGuestFSException {
        call(FileActions.SCRUB_FILE, file);
    }

    /**
     * Wipes the free space of a filesystem by filling a new directory with files that are scrubbed and deleted.
     *
     * <p>{@code guestfs_scrub_freespace} in guestfs(3).
     *
     * @param dir the absolute path of any directory on the filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code scrub}; the filesystem is not mounted for writing; a text holds a NUL character
     */
    public void scrub_freespace(String dir) throws LibGuestFSException {
        call(FilesystemActions.SCRUB_FREESPACE, dir);
    }

    /**
     * Resets SELinux labels below one directory following a policy file_contexts file.
     *
     * <p>{@code guestfs_selinux_relabel} in guestfs(3).
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param path the absolute path of the directory to relabel
     * @param optargs optional arguments, or {@code null} for none: {@code force} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code selinuxrelabel}; the file contexts cannot be read; a text holds a NUL character
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    public void selinux_relabel(String specfile, String path, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, MetadataActions.SELINUX_RELABEL, specfile, path);
    }

    /**
     * Resets SELinux labels below one directory following a policy file_contexts file.
     *
     * <p>{@code guestfs_selinux_relabel} in guestfs(3).
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param path the absolute path of the directory to relabel
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code selinuxrelabel}; the file contexts cannot be read; a text holds a NUL character
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    public void selinux_relabel(String specfile, String path) throws LibGuestFSException {
        selinux_relabel(specfile, path, null);
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
        call(SettingsActions.SET_APPEND, append);
    }

    /**
     * Sets the backend that runs the appliance, under the old name of that property.
     *
     * <p>{@code guestfs_set_attach_method} in guestfs(3).
     *
     * @param backend a backend, such as {@code direct} or {@code libvirt}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character; no
     *     backend has that name
     * @deprecated use {@link #set_backend} instead
     */
    @Deprecated
    public void set_attach_method(String backend) throws LibGuestFSException {
        call(SettingsActions.SET_ATTACH_METHOD, backend);
    }

    /**
     * Turns on or off the flushing of filesystems to the disk images when the handle closes (on by default).
     *
     * <p>{@code guestfs_set_autosync} in guestfs(3).
     *
     * @param autosync whether closing the handle flushes the disks
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void set_autosync(boolean autosync) throws LibGuestFSException {
        call(SettingsActions.SET_AUTOSYNC, autosync);
    }

    /**
     * Sets the backend that is used to run the appliance.
     *
     * <p>{@code guestfs_set_backend} in guestfs(3).
     *
     * @param backend a backend, such as {@code direct} or {@code libvirt}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character; no
     *     backend has that name
     */
    public void set_backend(String backend) throws LibGuestFSException {
        call(SettingsActions.SET_BACKEND, backend);
    }

    /**
     * Sets one name=value backend setting, replacing an earlier one with the same name.
     *
     * <p>{@code guestfs_set_backend_setting} in guestfs(3).
     *
     * @param name the part of the setting before {@code =}
     * @param val the part of the setting after {@code =}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void set_backend_setting(String name, String val) throws LibGuestFSException {
        call(SettingsActions.SET_BACKEND_SETTING, name, val);
    }

    /**
     * Replaces the whole list of backend settings.
     *
     * <p>{@code guestfs_set_backend_settings} in guestfs(3).
     *
     * @param settings settings, each a {@code name} or {@code name=value}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void set_backend_settings(String[] settings) throws LibGuestFSException {
        call(SettingsActions.SET_BACKEND_SETTINGS, (Object) settings);
    }

    /**
     * Sets the host directory in which the built appliance is cached, or restores the default if null.
     *
     * <p>{@code guestfs_set_cachedir} in guestfs(3).
     *
     * @param cachedir a directory of the host, or {@code null} for the default
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTDIR} if it is no directory;
     *     a text holds a NUL character
     */
    public void set_cachedir(@Nullable String cachedir) throws LibGuestFSException {
        call(SettingsActions.SET_CACHEDIR, cachedir);
    }

    /**
     * Turns on or off direct mode, in which the appliance uses the standard input and output of the process.
     *
     * <p>{@code guestfs_set_direct} in guestfs(3).
     *
     * @param direct whether direct mode is on
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated upstream advises against it
     */
    @Deprecated
    public void set_direct(boolean direct) throws LibGuestFSException {
        call(SettingsActions.SET_DIRECT, direct);
    }

    /**
     * Sets or clears attribute letters, such as i or a, of a file on an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2attrs} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @param attrs the letters of the attributes, such as {@code ia}
     * @param optargs optional arguments, or {@code null} for none: {@code clear} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file is not on an ext2, ext3 or
     *     ext4 filesystem; a text holds a NUL character
     */
    public void set_e2attrs(String file, String attrs, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, ExtActions.SET_E2ATTRS, file, attrs);
    }

    /**
     * Sets or clears attribute letters, such as i or a, of a file on an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2attrs} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @param attrs the letters of the attributes, such as {@code ia}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file is not on an ext2, ext3 or
     *     ext4 filesystem; a text holds a NUL character
     */
    public void set_e2attrs(String file, String attrs) throws LibGuestFSException {
        set_e2attrs(file, attrs, null);
    }

    /**
     * Sets the inode generation number of a file on an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2generation} in guestfs(3).
     *
     * @param file the absolute path of a file inside the guest
     * @param generation the new generation number, 32 bits without a sign
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file is not on an ext2, ext3 or
     *     ext4 filesystem; a text holds a NUL character
     */
    public void set_e2generation(String file, long generation) throws LibGuestFSException {
        call(ExtActions.SET_E2GENERATION, file, generation);
    }

    /**
     * Sets the label, up to 16 characters, of an ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_set_e2label} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param label the new label, up to 16 characters
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     * @deprecated use {@link #set_label} instead
     */
    @Deprecated
    public void set_e2label(String device, String label) throws LibGuestFSException {
        call(ExtActions.SET_E2LABEL, device, label);
    }

    /**
     * Sets the UUID of an ext2, ext3 or ext4 filesystem, also accepting clear, random or time.
     *
     * <p>{@code guestfs_set_e2uuid} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param uuid the new UUID, or {@code clear}, {@code random} or {@code time}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     * @deprecated use {@link #set_uuid} instead
     */
    @Deprecated
    public void set_e2uuid(String device, String uuid) throws LibGuestFSException {
        call(ExtActions.SET_E2UUID, device, uuid);
    }

    /**
     * Sets the path of the hypervisor binary; best called right after the handle is created.
     *
     * <p>{@code guestfs_set_hv} in guestfs(3).
     *
     * @param hv the path of the hypervisor binary
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void set_hv(String hv) throws LibGuestFSException {
        call(SettingsActions.SET_HV, hv);
    }

    /**
     * Sets a name for the handle that marks its trace and debug messages.
     *
     * <p>{@code guestfs_set_identifier} in guestfs(3).
     *
     * @param identifier letters, digits, {@code -} and {@code _} that mark the traces of the handle
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character;
     *     {@code identifier} has other characters than letters, digits, {@code -} and {@code _}
     */
    public void set_identifier(String identifier) throws LibGuestFSException {
        call(SettingsActions.SET_IDENTIFIER, identifier);
    }

    /**
     * Sets the label of a filesystem; the longest label depends on its type, for example 16 bytes for ext4.
     *
     * <p>{@code guestfs_set_label} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @param label the new label, as long as the type of the filesystem allows
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if labels of that type
     *     of filesystem cannot be set; the label is too long for it; a text holds a NUL character
     */
    public void set_label(String mountable, String label) throws LibGuestFSException {
        call(FilesystemActions.SET_LABEL, mountable, label);
    }

    /**
     * Passes the answer for one requested credential, numbered from 0, back to libvirt.
     *
     * <p>{@code guestfs_set_libvirt_requested_credential} in guestfs(3).
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @param cred the answer to the prompt
     * @throws LibGuestFSException if the handle is closed, or the action failed: the number is not one of those
     *     requested
     */
    public void set_libvirt_requested_credential(int index, byte[] cred) throws LibGuestFSException {
        call(LifecycleActions.SET_LIBVIRT_REQUESTED_CREDENTIAL, index, cred);
    }

    /**
     * Declares which libvirt credential types, such as username or passphrase, the program can supply.
     *
     * <p>{@code guestfs_set_libvirt_supported_credentials} in guestfs(3).
     *
     * @param creds the kinds of credentials that the program can supply, such as {@code passphrase}
     * @throws LibGuestFSException if the handle is closed, or the action failed: a credential is unknown; a text holds
     *     a NUL character
     */
    public void set_libvirt_supported_credentials(String[] creds) throws LibGuestFSException {
        call(LifecycleActions.SET_LIBVIRT_SUPPORTED_CREDENTIALS, (Object) creds);
    }

    /**
     * Sets the memory of the appliance in MiB; must be called before launch.
     *
     * <p>{@code guestfs_set_memsize} in guestfs(3).
     *
     * @param memsize the memory of the appliance in MiB, at least 256
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code memsize} is less than 256
     */
    public void set_memsize(int memsize) throws LibGuestFSException {
        call(SettingsActions.SET_MEMSIZE, memsize);
    }

    /**
     * Turns networking in the appliance on or off (off by default); must be called before launch.
     *
     * <p>{@code guestfs_set_network} in guestfs(3).
     *
     * @param network whether the appliance has a network
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void set_network(boolean network) throws LibGuestFSException {
        call(SettingsActions.SET_NETWORK, network);
    }

    /**
     * Sets the host search path for the appliance kernel and initrd, or restores the default if null.
     *
     * <p>{@code guestfs_set_path} in guestfs(3).
     *
     * @param searchpath directories that are searched for the appliance, separated by colons, or {@code null} for the
     *     default
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void set_path(@Nullable String searchpath) throws LibGuestFSException {
        call(SettingsActions.SET_PATH, searchpath);
    }

    /**
     * Turns on or off running child processes in their own process group, away from terminal signals.
     *
     * <p>{@code guestfs_set_pgroup} in guestfs(3).
     *
     * @param pgroup whether the hypervisor gets a process group of its own
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void set_pgroup(boolean pgroup) throws LibGuestFSException {
        call(SettingsActions.SET_PGROUP, pgroup);
    }

    /**
     * Sets the name of the calling program, for information only.
     *
     * <p>{@code guestfs_set_program} in guestfs(3).
     *
     * @param program the name of the program
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public void set_program(String program) throws LibGuestFSException {
        call(SettingsActions.SET_PROGRAM, program);
    }

    /**
     * Sets the path of the hypervisor binary, or restores the default if null.
     *
     * <p>{@code guestfs_set_qemu} in guestfs(3).
     *
     * @param hv the path of the hypervisor binary, or {@code null} for the default
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     * @deprecated use {@link #set_hv} instead
     */
    @Deprecated
    public void set_qemu(@Nullable String hv) throws LibGuestFSException {
        call(SettingsActions.SET_QEMU, hv);
    }

    /**
     * Turns on or off the process that kills the hypervisor if the main program dies (on by default).
     *
     * <p>{@code guestfs_set_recovery_proc} in guestfs(3).
     *
     * @param recoveryproc whether a recovery process is wanted
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void set_recovery_proc(boolean recoveryproc) throws LibGuestFSException {
        call(SettingsActions.SET_RECOVERY_PROC, recoveryproc);
    }

    /**
     * Turns on or off SELinux, in permissive mode, in the appliance kernel at boot.
     *
     * <p>{@code guestfs_set_selinux} in guestfs(3).
     *
     * @param selinux whether SELinux is enabled in the appliance
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    public void set_selinux(boolean selinux) throws LibGuestFSException {
        call(SettingsActions.SET_SELINUX, selinux);
    }

    /**
     * Sets the number of virtual CPUs of the appliance (1 by default); must be called before launch.
     *
     * <p>{@code guestfs_set_smp} in guestfs(3).
     *
     * @param smp the number of virtual processors, 1 to 255
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code smp} is outside of 1 to 255
     */
    public void set_smp(int smp) throws LibGuestFSException {
        call(SettingsActions.SET_SMP, smp);
    }

    /**
     * Sets the host directory for temporary files of the handle, or restores the default if null.
     *
     * <p>{@code guestfs_set_tmpdir} in guestfs(3).
     *
     * @param tmpdir a directory of the host, or {@code null} for the default
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTDIR} if it is no directory;
     *     a text holds a NUL character
     */
    public void set_tmpdir(@Nullable String tmpdir) throws LibGuestFSException {
        call(SettingsActions.SET_TMPDIR, tmpdir);
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
        call(SettingsActions.SET_TRACE, trace);
    }

    /**
     * Sets the UUID of a filesystem, where its type allows that.
     *
     * <p>{@code guestfs_set_uuid} in guestfs(3).
     *
     * @param device a device that holds a filesystem or swap space, such as {@code /dev/sda1}
     * @param uuid the new UUID
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if UUIDs of that type
     *     of filesystem cannot be set; a text holds a NUL character
     */
    public void set_uuid(String device, String uuid) throws LibGuestFSException {
        call(FilesystemActions.SET_UUID, device, uuid);
    }

    /**
     * Sets the UUID of a filesystem to a new random value, where its type allows that.
     *
     * <p>{@code guestfs_set_uuid_random} in guestfs(3).
     *
     * @param device a device that holds a filesystem or swap space, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if UUIDs of that type
     *     of filesystem cannot be set; a text holds a NUL character
     */
    public void set_uuid_random(String device) throws LibGuestFSException {
        call(FilesystemActions.SET_UUID_RANDOM, device);
    }

    /**
     * Turns verbose messages on or off.
     *
     * <p>{@code guestfs_set_verbose} in guestfs(3).
     *
     * @param verbose whether verbose messages are on
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void set_verbose(boolean verbose) throws LibGuestFSException {
        call(SettingsActions.SET_VERBOSE, verbose);
    }

    /**
     * Changes the SELinux context under which the appliance daemon runs.
     *
     * <p>{@code guestfs_setcon} in guestfs(3).
     *
     * @param context the SELinux context
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code selinux}; {@code EINVAL} if SELinux is not enabled in the appliance, or the context is
     *     none; a text holds a NUL character
     * @deprecated use {@link #setfiles} instead
     */
    @Deprecated
    public void setcon(String context) throws LibGuestFSException {
        call(MetadataActions.SETCON, context);
    }

    /**
     * Resets SELinux labels below a list of directories following a policy file_contexts file.
     *
     * <p>{@code guestfs_setfiles} in guestfs(3).
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param paths absolute paths of the directories to relabel
     * @param optargs optional arguments, or {@code null} for none: {@code force} ({@code Boolean}), {@code excludes}
     *     ({@code String[]})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code selinuxrelabel}; the file contexts cannot be read; a text holds a NUL character
     */
    public void setfiles(String specfile, String[] paths, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        callWith(optargs, MetadataActions.SETFILES, specfile, paths);
    }

    /**
     * Resets SELinux labels below a list of directories following a policy file_contexts file.
     *
     * <p>{@code guestfs_setfiles} in guestfs(3).
     *
     * @param specfile the absolute path of the file contexts, such as
     *     {@code /etc/selinux/targeted/contexts/files/file_contexts}
     * @param paths absolute paths of the directories to relabel
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code selinuxrelabel}; the file contexts cannot be read; a text holds a NUL character
     */
    public void setfiles(String specfile, String[] paths) throws LibGuestFSException {
        setfiles(specfile, paths, null);
    }

    /**
     * Sets one extended attribute of a file, following symbolic links, with the value length in bytes.
     *
     * <p>{@code guestfs_setxattr} in guestfs(3).
     *
     * @param xattr the name of the attribute with its namespace, such as {@code user.comment}
     * @param val the value, of which the first {@code vallen} bytes are taken
     * @param vallen the length of the value in bytes, not more than it has
     * @param path the absolute path of any file, directory or link inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxxattrs}; {@code ENOENT} if there is no such file or directory; a text holds a NUL
     *     character
     */
    public void setxattr(String xattr, String val, int vallen, String path) throws LibGuestFSException {
        call(MetadataActions.SETXATTR, xattr, val, vallen, path);
    }

    /**
     * Creates partitions from sfdisk input lines, with optional cylinder, head and sector counts (0 to leave out).
     *
     * <p>{@code guestfs_sfdisk} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param cyls cylinders, 0 to leave them to sfdisk
     * @param heads heads, 0 to leave them to sfdisk
     * @param sectors sectors for each track, 0 to leave them to sfdisk
     * @param lines lines of input for sfdisk, one for each partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: the disk has no such partition, or
     *     sfdisk does not understand a line; a text holds a NUL character
     * @deprecated use {@link #part_add} instead
     */
    @Deprecated
    public void sfdisk(String device, int cyls, int heads, int sectors, String[] lines) throws LibGuestFSException {
        call(PartitionActions.SFDISK, device, cyls, heads, sectors, lines);
    }

    /**
     * Creates partitions from sfdisk input lines that give sizes in MiB.
     *
     * <p>{@code guestfs_sfdiskM} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param lines lines of input for sfdisk, one for each partition, with sizes in MiB
     * @throws LibGuestFSException if the handle is closed, or the action failed: the disk has no such partition, or
     *     sfdisk does not understand a line; a text holds a NUL character
     * @deprecated use {@link #part_add} instead
     */
    @Deprecated
    public void sfdiskM(String device, String[] lines) throws LibGuestFSException {
        call(PartitionActions.SFDISKM, device, lines);
    }

    /**
     * Changes one numbered partition with an sfdisk input line and optional geometry (0 to leave out).
     *
     * <p>{@code guestfs_sfdisk_N} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @param partnum the number of the partition, from 1
     * @param cyls cylinders, 0 to leave them to sfdisk
     * @param heads heads, 0 to leave them to sfdisk
     * @param sectors sectors for each track, 0 to leave them to sfdisk
     * @param line the line of input for sfdisk that describes the partition
     * @throws LibGuestFSException if the handle is closed, or the action failed: the disk has no such partition, or
     *     sfdisk does not understand a line; a text holds a NUL character
     * @deprecated use {@link #part_add} instead
     */
    @Deprecated
    public void sfdisk_N(String device, int partnum, int cyls, int heads, int sectors, String line)
            throws LibGuestFSException {
        call(PartitionActions.SFDISK_N, device, partnum, cyls, heads, sectors, line);
    }

    /**
     * Returns the disk geometry recorded in the partition table, as text for people to read.
     *
     * <p>{@code guestfs_sfdisk_disk_geometry} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return geometry text, not meant to be parsed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String sfdisk_disk_geometry(String device) throws LibGuestFSException {
        return call(PartitionActions.SFDISK_DISK_GEOMETRY, device);
    }

    /**
     * Returns the disk geometry as the kernel sees it, as text for people to read.
     *
     * <p>{@code guestfs_sfdisk_kernel_geometry} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return geometry text, not meant to be parsed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String sfdisk_kernel_geometry(String device) throws LibGuestFSException {
        return call(PartitionActions.SFDISK_KERNEL_GEOMETRY, device);
    }

    /**
     * Returns the partition table as printed by sfdisk, for people to read.
     *
     * <p>{@code guestfs_sfdisk_l} in guestfs(3).
     *
     * @param device a whole disk, such as {@code /dev/sda}
     * @return partition table text, not meant to be parsed
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     * @deprecated use {@link #part_list} instead
     */
    @Deprecated
    public String sfdisk_l(String device) throws LibGuestFSException {
        return call(PartitionActions.SFDISK_L, device);
    }

    /**
     * Runs a command line in the shell of the guest and returns what it prints.
     *
     * <p>{@code guestfs_sh} in guestfs(3).
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @return standard output of the command
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program is not found in the guest,
     *     ends with a status other than 0 (the message is what it wrote to its standard error), or prints more than a
     *     message holds; a text holds a NUL character
     */
    public String sh(String command) throws LibGuestFSException {
        return call(CommandActions.SH, command);
    }

    /**
     * Runs a command line in the shell of the guest and returns what it prints as lines.
     *
     * <p>{@code guestfs_sh_lines} in guestfs(3).
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @return lines of the standard output of the command
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program is not found in the guest,
     *     ends with a status other than 0 (the message is what it wrote to its standard error), or prints more than a
     *     message holds; a text holds a NUL character
     */
    public String[] sh_lines(String command) throws LibGuestFSException {
        return array(call(CommandActions.SH_LINES, command));
    }

    /**
     * Runs a command line in the shell of the guest and streams what it prints, of any size, to a host file.
     *
     * <p>{@code guestfs_sh_out} in guestfs(3).
     *
     * @param command a command line for {@code /bin/sh} of the guest
     * @param output a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the program is not found in the guest,
     *     or ends with a status other than 0 (the message is what it wrote to its standard error); a text holds a NUL
     *     character
     */
    public void sh_out(String command, String output) throws LibGuestFSException {
        call(CommandActions.SH_OUT, command, output);
    }

    /**
     * Stops the appliance in an orderly way after flushing data, reporting any error from the backend.
     *
     * <p>{@code guestfs_shutdown} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: the appliance cannot stop in an
     *     orderly way, and what was written may be incomplete
     */
    public void shutdown() throws LibGuestFSException {
        call(LifecycleActions.SHUTDOWN);
    }

    /**
     * Waits for a number of seconds.
     *
     * <p>{@code guestfs_sleep} in guestfs(3).
     *
     * @param secs how long to wait, in seconds
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void sleep(int secs) throws LibGuestFSException {
        call(FeatureActions.SLEEP, secs);
    }

    /**
     * Returns file information with times in whole seconds, following symbolic links.
     *
     * <p>{@code guestfs_stat} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return file information of the path
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     * @deprecated use {@link #statns} instead
     */
    @Deprecated
    public Stat stat(String path) throws LibGuestFSException {
        return Stat.of(call(MetadataActions.STAT, path));
    }

    /**
     * Returns file information with nanosecond times, following symbolic links.
     *
     * <p>{@code guestfs_statns} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @return file information of the path
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public StatNS statns(String path) throws LibGuestFSException {
        return StatNS.of(call(MetadataActions.STATNS, path));
    }

    /**
     * Returns the sizes, free space and limits of the mounted filesystem that holds a path.
     *
     * <p>{@code guestfs_statvfs} in guestfs(3).
     *
     * @param path the absolute path of a file or directory inside the guest
     * @return filesystem statistics, with space counted in blocks
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public StatVFS statvfs(String path) throws LibGuestFSException {
        return StatVFS.of(call(MountActions.STATVFS, path));
    }

    /**
     * Lists the printable 7-bit strings found in a file.
     *
     * <p>{@code guestfs_strings} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return strings found
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String[] strings(String path) throws LibGuestFSException {
        return array(call(FileActions.STRINGS, path));
    }

    /**
     * Lists the printable strings in a file for a chosen encoding: s, S, b, l, B or L.
     *
     * <p>{@code guestfs_strings_e} in guestfs(3).
     *
     * @param encoding {@code s} for 7 bits, {@code S} for 8 bits, {@code b} and {@code l} for 16 bits, {@code B} and
     *     {@code L} for 32 bits, big and little endian
     * @param path the absolute path of a file inside the guest
     * @return strings found, converted to UTF-8
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String[] strings_e(String encoding, String path) throws LibGuestFSException {
        return array(call(FileActions.STRINGS_E, encoding, path));
    }

    /**
     * Stops the appliance from using a swap device or partition.
     *
     * <p>{@code guestfs_swapoff_device} in guestfs(3).
     *
     * @param device a swap device, such as {@code /dev/sda2}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the swap space is not in use; a text
     *     holds a NUL character
     */
    public void swapoff_device(String device) throws LibGuestFSException {
        call(SwapActions.SWAPOFF_DEVICE, device);
    }

    /**
     * Stops the appliance from using a swap file.
     *
     * <p>{@code guestfs_swapoff_file} in guestfs(3).
     *
     * @param file the absolute path of a swap file
     * @throws LibGuestFSException if the handle is closed, or the action failed: the swap space is not in use; a text
     *     holds a NUL character
     */
    public void swapoff_file(String file) throws LibGuestFSException {
        call(SwapActions.SWAPOFF_FILE, file);
    }

    /**
     * Stops the appliance from using the swap partition with a given label.
     *
     * <p>{@code guestfs_swapoff_label} in guestfs(3).
     *
     * @param label the label of the swap space
     * @throws LibGuestFSException if the handle is closed, or the action failed: the swap space is not in use; a text
     *     holds a NUL character
     */
    public void swapoff_label(String label) throws LibGuestFSException {
        call(SwapActions.SWAPOFF_LABEL, label);
    }

    /**
     * Stops the appliance from using the swap partition with a given UUID.
     *
     * <p>{@code guestfs_swapoff_uuid} in guestfs(3).
     *
     * @param uuid the UUID of the swap space
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxfsuuid}; the swap space is not in use; a text holds a NUL character
     */
    public void swapoff_uuid(String uuid) throws LibGuestFSException {
        call(SwapActions.SWAPOFF_UUID, uuid);
    }

    /**
     * Makes the appliance use a swap device or partition, overwriting what that swap space holds.
     *
     * <p>{@code guestfs_swapon_device} in guestfs(3).
     *
     * @param device a swap device, such as {@code /dev/sda2}
     * @throws LibGuestFSException if the handle is closed, or the action failed: it holds no swap space, or is in use;
     *     a text holds a NUL character
     */
    public void swapon_device(String device) throws LibGuestFSException {
        call(SwapActions.SWAPON_DEVICE, device);
    }

    /**
     * Makes the appliance use a swap file.
     *
     * <p>{@code guestfs_swapon_file} in guestfs(3).
     *
     * @param file the absolute path of a swap file
     * @throws LibGuestFSException if the handle is closed, or the action failed: it holds no swap space, or is in use;
     *     a text holds a NUL character
     */
    public void swapon_file(String file) throws LibGuestFSException {
        call(SwapActions.SWAPON_FILE, file);
    }

    /**
     * Makes the appliance use the swap partition with a given label.
     *
     * <p>{@code guestfs_swapon_label} in guestfs(3).
     *
     * @param label the label of the swap space
     * @throws LibGuestFSException if the handle is closed, or the action failed: it holds no swap space, or is in use;
     *     a text holds a NUL character
     */
    public void swapon_label(String label) throws LibGuestFSException {
        call(SwapActions.SWAPON_LABEL, label);
    }

    /**
     * Makes the appliance use the swap partition with a given UUID.
     *
     * <p>{@code guestfs_swapon_uuid} in guestfs(3).
     *
     * @param uuid the UUID of the swap space
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code linuxfsuuid}; it holds no swap space, or is in use; a text holds a NUL character
     */
    public void swapon_uuid(String uuid) throws LibGuestFSException {
        call(SwapActions.SWAPON_UUID, uuid);
    }

    /**
     * Flushes all pending writes through to the disk images.
     *
     * <p>{@code guestfs_sync} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void sync() throws LibGuestFSException {
        call(MountActions.SYNC);
    }

    /**
     * Installs the SYSLINUX boot loader on a device that holds a FAT filesystem.
     *
     * <p>{@code guestfs_syslinux} in guestfs(3).
     *
     * @param device a device with a FAT filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code directory} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code syslinux}; the device has no FAT filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void syslinux(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, BootActions.SYSLINUX, device);
    }

    /**
     * Installs the SYSLINUX boot loader on a device that holds a FAT filesystem.
     *
     * <p>{@code guestfs_syslinux} in guestfs(3).
     *
     * @param device a device with a FAT filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code syslinux}; the device has no FAT filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void syslinux(String device) throws LibGuestFSException {
        syslinux(device, null);
    }

    /**
     * Reads the end of a file, at most 10 lines.
     *
     * <p>{@code guestfs_tail} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return lines from the end of the file
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String[] tail(String path) throws LibGuestFSException {
        return array(call(FileActions.TAIL, path));
    }

    /**
     * Reads the last lines of a file, or, for a negative count, all lines from that line number on.
     *
     * <p>{@code guestfs_tail_n} in guestfs(3).
     *
     * @param nrlines how many lines from the end; a negative number means all from that line on
     * @param path the absolute path of a file inside the guest
     * @return selected lines, none if the count is 0
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public String[] tail_n(int nrlines, String path) throws LibGuestFSException {
        return array(call(FileActions.TAIL_N, nrlines, path));
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
    public void tar_in(String tarfile, String directory, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
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
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in_opts} in guestfs(3).
     *
     * @param tarfile a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code compress} ({@code String}), {@code xattrs}
     *     ({@code Boolean}), {@code selinux} ({@code Boolean}), {@code acls} ({@code Boolean}), {@code keepdirlink}
     *     ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, the directory does not exist, or the archive is damaged; a text holds a NUL character
     */
    public void tar_in_opts(String tarfile, String directory, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        tar_in(tarfile, directory, optargs);
    }

    /**
     * Unpacks a tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tar_in_opts} in guestfs(3).
     *
     * @param tarfile a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, the directory does not exist, or the archive is damaged; a text holds a NUL character
     */
    public void tar_in_opts(String tarfile, String directory) throws LibGuestFSException {
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
    public void tar_out(String directory, String tarfile, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
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
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out_opts} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a file of the host, created or truncated
     * @param optargs optional arguments, or {@code null} for none: {@code compress} ({@code String}),
     *     {@code numericowner} ({@code Boolean}), {@code excludes} ({@code String[]}), {@code xattrs}
     *     ({@code Boolean}), {@code selinux} ({@code Boolean}), {@code acls} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, or the directory does not exist; a text holds a NUL character
     */
    public void tar_out_opts(String directory, String tarfile, @Nullable Map<String, Object> optargs)
            throws LibGuestFSException {
        tar_out(directory, tarfile, optargs);
    }

    /**
     * Packs a guest directory into a tar archive in a host file.
     *
     * <p>{@code guestfs_tar_out_opts} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarfile a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the compression is unknown or its
     *     program missing, or the directory does not exist; a text holds a NUL character
     */
    public void tar_out_opts(String directory, String tarfile) throws LibGuestFSException {
        tar_out(directory, tarfile, null);
    }

    /**
     * Unpacks a gzip-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_tgz_in} in guestfs(3).
     *
     * @param tarball a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: the directory does not exist, or the
     *     archive is damaged; a text holds a NUL character
     * @deprecated use {@link #tar_in} instead
     */
    @Deprecated
    public void tgz_in(String tarball, String directory) throws LibGuestFSException {
        call(TransferActions.TGZ_IN, tarball, directory);
    }

    /**
     * Packs a guest directory into a gzip-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_tgz_out} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: the directory does not exist; a text
     *     holds a NUL character
     * @deprecated use {@link #tar_out} instead
     */
    @Deprecated
    public void tgz_out(String directory, String tarball) throws LibGuestFSException {
        call(TransferActions.TGZ_OUT, directory, tarball);
    }

    /**
     * Updates the timestamps of a regular file, creating it empty if it does not exist.
     *
     * <p>{@code guestfs_touch} in guestfs(3).
     *
     * @param path the absolute path of the file inside the guest, which is created if it is not there
     * @throws LibGuestFSException if the handle is closed, or the action failed: the path exists and is no regular
     *     file; {@code ENOENT} if its parent does not exist, {@code EROFS} if the filesystem is mounted read-only; a
     *     text holds a NUL character
     */
    public void touch(String path) throws LibGuestFSException {
        call(FileActions.TOUCH, path);
    }

    /**
     * Cuts an existing file down to zero length.
     *
     * <p>{@code guestfs_truncate} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file, {@code EISDIR} if it is a directory; a text holds a NUL character
     */
    public void truncate(String path) throws LibGuestFSException {
        call(FileActions.TRUNCATE, path);
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
        call(FileActions.TRUNCATE_SIZE, path, size);
    }

    /**
     * Changes parameters of an existing ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code force} ({@code Boolean}),
     *     {@code maxmountcount} ({@code Integer}), {@code mountcount} ({@code Integer}), {@code errorbehavior}
     *     ({@code String}), {@code group} ({@code Long}), {@code intervalbetweenchecks} ({@code Integer}),
     *     {@code reservedblockspercentage} ({@code Integer}), {@code lastmounteddirectory} ({@code String}),
     *     {@code reservedblockscount} ({@code Long}), {@code user} ({@code Long})
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     */
    public void tune2fs(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, ExtActions.TUNE2FS, device);
    }

    /**
     * Changes parameters of an existing ext2, ext3 or ext4 filesystem.
     *
     * <p>{@code guestfs_tune2fs} in guestfs(3).
     *
     * @param device a device with an ext2, ext3 or ext4 filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem of the device is not
     *     ext2, ext3 or ext4; a text holds a NUL character
     */
    public void tune2fs(String device) throws LibGuestFSException {
        tune2fs(device, null);
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
        return map(call(ExtActions.TUNE2FS_L, device));
    }

    /**
     * Unpacks an xz-compressed tar archive from a host file into a guest directory.
     *
     * <p>{@code guestfs_txz_in} in guestfs(3).
     *
     * @param tarball a file of the host, to be read
     * @param directory the absolute path of an existing directory inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xz}; the directory does not exist, or the archive is damaged; a text holds a NUL character
     * @deprecated use {@link #tar_in} instead
     */
    @Deprecated
    public void txz_in(String tarball, String directory) throws LibGuestFSException {
        call(TransferActions.TXZ_IN, tarball, directory);
    }

    /**
     * Packs a guest directory into an xz-compressed tar archive in a host file.
     *
     * <p>{@code guestfs_txz_out} in guestfs(3).
     *
     * @param directory the absolute path of a directory inside the guest
     * @param tarball a file of the host, created or truncated
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xz}; the directory does not exist; a text holds a NUL character
     * @deprecated use {@link #tar_out} instead
     */
    @Deprecated
    public void txz_out(String directory, String tarball) throws LibGuestFSException {
        call(TransferActions.TXZ_OUT, directory, tarball);
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
        return call(MetadataActions.UMASK, mask);
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
        callWith(optargs, MountActions.UMOUNT, pathordevice);
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
     * Unmounts every mounted filesystem, apart from some internal mounts.
     *
     * <p>{@code guestfs_umount_all} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: a file on one of them is in use
     */
    public void umount_all() throws LibGuestFSException {
        call(MountActions.UMOUNT_ALL);
    }

    /**
     * Unmounts the host directory set up by mount_local.
     *
     * <p>{@code guestfs_umount_local} in guestfs(3).
     *
     * @param optargs optional arguments, or {@code null} for none: {@code retry} ({@code Boolean})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code mount_local} was not called
     *     before
     */
    public void umount_local(@Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, MountActions.UMOUNT_LOCAL);
    }

    /**
     * Unmounts the host directory set up by mount_local.
     *
     * <p>{@code guestfs_umount_local} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code mount_local} was not called
     *     before
     */
    public void umount_local() throws LibGuestFSException {
        umount_local(null);
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
     * Copies a host file over part of a file or device in the guest, starting at a byte offset.
     *
     * <p>{@code guestfs_upload_offset} in guestfs(3).
     *
     * @param filename a file of the host, to be read
     * @param remotefilename the absolute path of a file inside the guest, which is created if it is not there, or a
     *     block device
     * @param offset where to start, in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its parent does not
     *     exist, {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is
     *     mounted read-only; a text holds a NUL character
     */
    public void upload_offset(String filename, String remotefilename, long offset) throws LibGuestFSException {
        call(TransferActions.UPLOAD_OFFSET, filename, remotefilename, offset);
    }

    /**
     * Cancels the running upload or download; safe to call from another thread or a signal handler.
     *
     * <p>Whoever calls it may do so while another thread is in a transfer of the same handle.
     *
     * <p>{@code guestfs_user_cancel} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public void user_cancel() throws LibGuestFSException {
        call(LifecycleActions.USER_CANCEL);
    }

    /**
     * Sets access and modification times in seconds and nanoseconds; nanoseconds -1 means now and -2 unchanged.
     *
     * <p>{@code guestfs_utimens} in guestfs(3).
     *
     * @param path the absolute path of any file, directory or link inside the guest
     * @param atsecs when it was last read: seconds since 1970
     * @param atnsecs nanoseconds of that second; -1 means now, -2 leaves the time alone
     * @param mtsecs when it was last changed: seconds since 1970
     * @param mtnsecs nanoseconds of that second; -1 means now, -2 leaves the time alone
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file or directory; a text holds a NUL character
     */
    public void utimens(String path, long atsecs, long atnsecs, long mtsecs, long mtnsecs) throws LibGuestFSException {
        call(MetadataActions.UTIMENS, path, atsecs, atnsecs, mtsecs, mtnsecs);
    }

    /**
     * Returns the kernel name and version of the appliance, useful only for debugging.
     *
     * <p>{@code guestfs_utsname} in guestfs(3).
     *
     * @return kernel identification of the appliance
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public UTSName utsname() throws LibGuestFSException {
        return UTSName.of(call(FeatureActions.UTSNAME));
    }

    /**
     * Returns the version of the libguestfs library loaded at run time.
     *
     * <p>{@code guestfs_version} in guestfs(3).
     *
     * @return library version numbers
     * @throws LibGuestFSException if the action failed, or the handle is closed
     */
    public Version version() throws LibGuestFSException {
        return Version.of(call(SettingsActions.VERSION));
    }

    /**
     * Returns the label of a filesystem.
     *
     * <p>{@code guestfs_vfs_label} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem label, empty if there is none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String vfs_label(String mountable) throws LibGuestFSException {
        return call(FilesystemActions.VFS_LABEL, mountable);
    }

    /**
     * Returns the smallest size in bytes to which a filesystem could be shrunk.
     *
     * <p>{@code guestfs_vfs_minimum_size} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return minimum size in bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the smallest size
     *     of that type of filesystem is not known; a text holds a NUL character
     */
    public long vfs_minimum_size(String mountable) throws LibGuestFSException {
        return call(FilesystemActions.VFS_MINIMUM_SIZE, mountable);
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
        return call(FilesystemActions.VFS_TYPE, mountable);
    }

    /**
     * Returns the UUID of a filesystem.
     *
     * <p>{@code guestfs_vfs_uuid} in guestfs(3).
     *
     * @param mountable a device, or a btrfs subvolume, as {@code list_filesystems} names it
     * @return filesystem UUID, empty if there is none
     * @throws LibGuestFSException if the handle is closed, or the action failed: a text holds a NUL character
     */
    public String vfs_uuid(String mountable) throws LibGuestFSException {
        return call(FilesystemActions.VFS_UUID, mountable);
    }

    /**
     * Activates or deactivates the logical volumes of the listed volume groups, or of all if the list is empty.
     *
     * <p>{@code guestfs_vg_activate} in guestfs(3).
     *
     * @param activate {@code true} to activate, {@code false} to deactivate
     * @param volgroups names of volume groups, all if empty
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; a group does not exist, or lacks a physical volume; a text holds a NUL character
     */
    public void vg_activate(boolean activate, String[] volgroups) throws LibGuestFSException {
        call(LvmActions.VG_ACTIVATE, activate, volgroups);
    }

    /**
     * Activates or deactivates the logical volumes of all volume groups.
     *
     * <p>{@code guestfs_vg_activate_all} in guestfs(3).
     *
     * @param activate {@code true} to activate, {@code false} to deactivate
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public void vg_activate_all(boolean activate) throws LibGuestFSException {
        call(LvmActions.VG_ACTIVATE_ALL, activate);
    }

    /**
     * Gives a volume group a new random UUID.
     *
     * <p>{@code guestfs_vgchange_uuid} in guestfs(3).
     *
     * @param vg the name of the volume group
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; there is no such volume group; a text holds a NUL character
     */
    public void vgchange_uuid(String vg) throws LibGuestFSException {
        call(LvmActions.VGCHANGE_UUID, vg);
    }

    /**
     * Gives every volume group a new random UUID.
     *
     * <p>{@code guestfs_vgchange_uuid_all} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public void vgchange_uuid_all() throws LibGuestFSException {
        call(LvmActions.VGCHANGE_UUID_ALL);
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
        call(LvmActions.VGCREATE, volgroup, physvols);
    }

    /**
     * Returns the UUIDs of all logical volumes in a volume group.
     *
     * <p>{@code guestfs_vglvuuids} in guestfs(3).
     *
     * @param vgname the name of the volume group
     * @return UUIDs of the logical volumes
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no such volume group; a text
     *     holds a NUL character
     */
    public String[] vglvuuids(String vgname) throws LibGuestFSException {
        return array(call(LvmActions.VGLVUUIDS, vgname));
    }

    /**
     * Returns the internal LVM metadata of a volume group, whose format may change.
     *
     * <p>{@code guestfs_vgmeta} in guestfs(3).
     *
     * @param vgname the name of the volume group
     * @return raw metadata bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; there is no such volume group; a text holds a NUL character
     */
    public String vgmeta(String vgname) throws LibGuestFSException {
        return text(call(LvmActions.VGMETA, vgname));
    }

    /**
     * Returns the UUIDs of all physical volumes that hold a volume group.
     *
     * <p>{@code guestfs_vgpvuuids} in guestfs(3).
     *
     * @param vgname the name of the volume group
     * @return UUIDs of the physical volumes
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no such volume group; a text
     *     holds a NUL character
     */
    public String[] vgpvuuids(String vgname) throws LibGuestFSException {
        return array(call(LvmActions.VGPVUUIDS, vgname));
    }

    /**
     * Removes a volume group together with all its logical volumes.
     *
     * <p>{@code guestfs_vgremove} in guestfs(3).
     *
     * @param vgname the name of the volume group
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}; a volume of it is in use; a text holds a NUL character
     */
    public void vgremove(String vgname) throws LibGuestFSException {
        call(LvmActions.VGREMOVE, vgname);
    }

    /**
     * Renames a volume group.
     *
     * <p>{@code guestfs_vgrename} in guestfs(3).
     *
     * @param volgroup the name that the volume group has now
     * @param newvolgroup the new name of the volume group
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no such volume group; a text
     *     holds a NUL character
     */
    public void vgrename(String volgroup, String newvolgroup) throws LibGuestFSException {
        call(LvmActions.VGRENAME, volgroup, newvolgroup);
    }

    /**
     * Lists the names of all LVM volume groups.
     *
     * <p>{@code guestfs_vgs} in guestfs(3).
     *
     * @return volume group names
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public String[] vgs() throws LibGuestFSException {
        return array(call(LvmActions.VGS));
    }

    /**
     * Lists all LVM volume groups with their full set of attributes.
     *
     * <p>{@code guestfs_vgs_full} in guestfs(3).
     *
     * @return one entry for each volume group
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code lvm2}
     */
    public VG[] vgs_full() throws LibGuestFSException {
        return array(call(LvmActions.VGS_FULL), VG::of, VG[]::new);
    }

    /**
     * Searches the block devices again for LVM volumes at all levels.
     *
     * <p>{@code guestfs_vgscan} in guestfs(3).
     *
     * @throws LibGuestFSException if the action failed, or the handle is closed
     * @deprecated use {@link #lvm_scan} instead
     */
    @Deprecated
    public void vgscan() throws LibGuestFSException {
        call(LvmActions.VGSCAN);
    }

    /**
     * Returns the UUID of a volume group.
     *
     * <p>{@code guestfs_vguuid} in guestfs(3).
     *
     * @param vgname the name of the volume group
     * @return UUID of the volume group
     * @throws LibGuestFSException if the handle is closed, or the action failed: there is no such volume group; a text
     *     holds a NUL character
     */
    public String vguuid(String vgname) throws LibGuestFSException {
        return call(LvmActions.VGUUID, vgname);
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
        call(LifecycleActions.WAIT_READY);
    }

    /**
     * Counts the bytes in a file, as wc -c does.
     *
     * <p>{@code guestfs_wc_c} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return number of bytes
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public int wc_c(String path) throws LibGuestFSException {
        return call(FileActions.WC_C, path);
    }

    /**
     * Counts the lines in a file, as wc -l does.
     *
     * <p>{@code guestfs_wc_l} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return number of lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public int wc_l(String path) throws LibGuestFSException {
        return call(FileActions.WC_L, path);
    }

    /**
     * Counts the words in a file, as wc -w does.
     *
     * <p>{@code guestfs_wc_w} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return number of words
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     */
    public int wc_w(String path) throws LibGuestFSException {
        return call(FileActions.WC_W, path);
    }

    /**
     * Erases filesystem and RAID signatures from a device but leaves the rest of its data alone.
     *
     * <p>{@code guestfs_wipefs} in guestfs(3).
     *
     * @param device a block device, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code wipefs}; the device is in use; a text holds a NUL character
     */
    public void wipefs(String device) throws LibGuestFSException {
        call(DeviceActions.WIPEFS, device);
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
        call(FileActions.WRITE, path, content);
    }

    /**
     * Appends the given bytes to a file, creating it if it does not exist.
     *
     * <p>{@code guestfs_write_append} in guestfs(3).
     *
     * @param path the absolute path of the file inside the guest, which is created if it is not there
     * @param content the bytes to append, of any size
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its parent does not
     *     exist, {@code EISDIR} if it is a directory, {@code ENOSPC} if the filesystem is full, {@code EROFS} if it is
     *     mounted read-only; a text holds a NUL character
     */
    public void write_append(String path, byte[] content) throws LibGuestFSException {
        call(FileActions.WRITE_APPEND, path, content);
    }

    /**
     * Writes a text file of a given size in bytes, where 0 means the full text; NUL characters do not work.
     *
     * <p>{@code guestfs_write_file} in guestfs(3).
     *
     * @param path the absolute path of the file inside the guest, which is created or replaced
     * @param content the new content, without NUL characters
     * @param size the size of the file in bytes, 0 for that of the content
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if its parent does not
     *     exist; a text holds a NUL character
     * @deprecated use {@link #write} instead
     */
    @Deprecated
    public void write_file(String path, String content, int size) throws LibGuestFSException {
        call(FileActions.WRITE_FILE, path, content, size);
    }

    /**
     * Changes parameters of an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_admin} in guestfs(3).
     *
     * @param device a device with an unmounted XFS filesystem, such as {@code /dev/sda1}
     * @param optargs optional arguments, or {@code null} for none: {@code extunwritten} ({@code Boolean}),
     *     {@code imgfile} ({@code Boolean}), {@code v2log} ({@code Boolean}), {@code projid32bit} ({@code Boolean}),
     *     {@code lazycounter} ({@code Boolean}), {@code label} ({@code String}), {@code uuid} ({@code String})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; the device holds no such filesystem, or it is mounted; a text holds a NUL character
     */
    public void xfs_admin(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, XfsActions.XFS_ADMIN, device);
    }

    /**
     * Changes parameters of an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_admin} in guestfs(3).
     *
     * @param device a device with an unmounted XFS filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; the device holds no such filesystem, or it is mounted; a text holds a NUL character
     */
    public void xfs_admin(String device) throws LibGuestFSException {
        xfs_admin(device, null);
    }

    /**
     * Grows a mounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_growfs} in guestfs(3).
     *
     * @param path where an XFS filesystem is mounted, an absolute path inside the guest
     * @param optargs optional arguments, or {@code null} for none: {@code datasec} ({@code Boolean}), {@code logsec}
     *     ({@code Boolean}), {@code rtsec} ({@code Boolean}), {@code datasize} ({@code Long}), {@code logsize}
     *     ({@code Long}), {@code rtsize} ({@code Long}), {@code rtextsize} ({@code Long}), {@code maxpct}
     *     ({@code Integer})
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; the filesystem is not of XFS, is smaller than asked for, or the sizes exceed its
     *     device; a text holds a NUL character
     */
    public void xfs_growfs(String path, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        callWith(optargs, XfsActions.XFS_GROWFS, path);
    }

    /**
     * Grows a mounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_growfs} in guestfs(3).
     *
     * @param path where an XFS filesystem is mounted, an absolute path inside the guest
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; the filesystem is not of XFS, is smaller than asked for, or the sizes exceed its
     *     device; a text holds a NUL character
     */
    public void xfs_growfs(String path) throws LibGuestFSException {
        xfs_growfs(path, null);
    }

    /**
     * Returns the geometry of an XFS filesystem given by mount point or device.
     *
     * <p>{@code guestfs_xfs_info} in guestfs(3).
     *
     * @param pathordevice where an XFS filesystem is mounted, or the device that holds it
     * @return geometry of the filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; it holds no XFS filesystem; a text holds a NUL character
     * @deprecated use {@link #xfs_info2} instead
     */
    @Deprecated
    public XFSInfo xfs_info(String pathordevice) throws LibGuestFSException {
        return XFSInfo.of(call(XfsActions.XFS_INFO, pathordevice));
    }

    /**
     * Returns the geometry and features of an XFS filesystem as named text values.
     *
     * <p>{@code guestfs_xfs_info2} in guestfs(3).
     *
     * @param pathordevice where an XFS filesystem is mounted, or the device that holds it
     * @return map from xfs_info field, such as data.bsize, to its text value
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; it holds no XFS filesystem; a text holds a NUL character
     */
    public Map<String, String> xfs_info2(String pathordevice) throws LibGuestFSException {
        return map(call(XfsActions.XFS_INFO2, pathordevice));
    }

    /**
     * Repairs an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_repair} in guestfs(3).
     *
     * @param device a device with an unmounted XFS filesystem, or the absolute path of a file that holds one
     * @param optargs optional arguments, or {@code null} for none: {@code forcelogzero} ({@code Boolean}),
     *     {@code nomodify} ({@code Boolean}), {@code noprefetch} ({@code Boolean}), {@code forcegeometry}
     *     ({@code Boolean}), {@code maxmem} ({@code Long}), {@code ihashsize} ({@code Long}), {@code bhashsize}
     *     ({@code Long}), {@code agstride} ({@code Long}), {@code logdev} ({@code String}), {@code rtdev}
     *     ({@code String})
     * @return 1 if corruption was detected, 0 if not
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; the filesystem is mounted, or its log must be replayed by a mount first; a text
     *     holds a NUL character
     */
    public int xfs_repair(String device, @Nullable Map<String, Object> optargs) throws LibGuestFSException {
        return callWith(optargs, XfsActions.XFS_REPAIR, device);
    }

    /**
     * Repairs an unmounted XFS filesystem.
     *
     * <p>{@code guestfs_xfs_repair} in guestfs(3).
     *
     * @param device a device with an unmounted XFS filesystem, or the absolute path of a file that holds one
     * @return 1 if corruption was detected, 0 if not
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code xfs}; the filesystem is mounted, or its log must be replayed by a mount first; a text
     *     holds a NUL character
     */
    public int xfs_repair(String device) throws LibGuestFSException {
        return xfs_repair(device, null);
    }

    /**
     * Frees the Yara rules loaded earlier.
     *
     * <p>{@code guestfs_yara_destroy} in guestfs(3).
     *
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code libyara}
     */
    public void yara_destroy() throws LibGuestFSException {
        call(SearchActions.YARA_DESTROY);
    }

    /**
     * Loads Yara rules, as source or compiled, from a host file in place of any loaded before.
     *
     * <p>{@code guestfs_yara_load} in guestfs(3).
     *
     * @param filename a file of the host, to be read
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code libyara}; the rules do not compile
     */
    public void yara_load(String filename) throws LibGuestFSException {
        call(SearchActions.YARA_LOAD, filename);
    }

    /**
     * Matches one file against the Yara rules loaded earlier.
     *
     * <p>{@code guestfs_yara_scan} in guestfs(3).
     *
     * @param path the absolute path of a file inside the guest
     * @return one entry for each rule that matched
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code libyara}; no rules are loaded; a text holds a NUL character
     */
    public YaraDetection[] yara_scan(String path) throws LibGuestFSException {
        return array(call(SearchActions.YARA_SCAN, path), YaraDetection::of, YaraDetection[]::new);
    }

    /**
     * Returns lines of a possibly compressed file that match an extended regular expression.
     *
     * <p>{@code guestfs_zegrep} in guestfs(3).
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] zegrep(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.ZEGREP, regex, path));
    }

    /**
     * Returns lines of a possibly compressed file that match an extended regular expression in any letter case.
     *
     * <p>{@code guestfs_zegrepi} in guestfs(3).
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] zegrepi(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.ZEGREPI, regex, path));
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
        call(DeviceActions.ZERO, device);
    }

    /**
     * Writes zeroes over a whole device, skipping blocks that are already zero.
     *
     * <p>{@code guestfs_zero_device} in guestfs(3).
     *
     * @param device a block device, whose content is lost
     * @throws LibGuestFSException if the handle is closed, or the action failed: the device is in use; a text holds a
     *     NUL character
     */
    public void zero_device(String device) throws LibGuestFSException {
        call(DeviceActions.ZERO_DEVICE, device);
    }

    /**
     * Fills the free space of a filesystem mounted read-write with zeroes.
     *
     * <p>{@code guestfs_zero_free_space} in guestfs(3).
     *
     * @param directory the absolute path of any directory on the filesystem
     * @throws LibGuestFSException if the handle is closed, or the action failed: the filesystem is not mounted for
     *     writing; a text holds a NUL character
     */
    public void zero_free_space(String directory) throws LibGuestFSException {
        call(FilesystemActions.ZERO_FREE_SPACE, directory);
    }

    /**
     * Writes zeroes over unused inodes and blocks of an unmounted ext2 or ext3 filesystem.
     *
     * <p>{@code guestfs_zerofree} in guestfs(3).
     *
     * @param device a device with an unmounted ext2 or ext3 filesystem, such as {@code /dev/sda1}
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOTSUP} if the appliance lacks
     *     the feature {@code zerofree}; the device holds no such filesystem, or it is mounted; a text holds a NUL
     *     character
     */
    public void zerofree(String device) throws LibGuestFSException {
        call(FilesystemActions.ZEROFREE, device);
    }

    /**
     * Returns lines of a possibly compressed file that contain a fixed string.
     *
     * <p>{@code guestfs_zfgrep} in guestfs(3).
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] zfgrep(String pattern, String path) throws LibGuestFSException {
        return array(call(SearchActions.ZFGREP, pattern, path));
    }

    /**
     * Returns lines of a possibly compressed file that contain a fixed string in any letter case.
     *
     * <p>{@code guestfs_zfgrepi} in guestfs(3).
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] zfgrepi(String pattern, String path) throws LibGuestFSException {
        return array(call(SearchActions.ZFGREPI, pattern, path));
    }

    /**
     * Tells the type of the data inside a file compressed with gzip, compress or bzip2.
     *
     * <p>{@code guestfs_zfile} in guestfs(3).
     *
     * @param meth {@code gzip}, {@code compress} or {@code bzip2}
     * @param path the absolute path of a file inside the guest
     * @return description of the file type
     * @throws LibGuestFSException if the handle is closed, or the action failed: the file cannot be read; a text holds
     *     a NUL character
     * @deprecated use {@link #file} instead
     */
    @Deprecated
    public String zfile(String meth, String path) throws LibGuestFSException {
        return call(FileActions.ZFILE, meth, path);
    }

    /**
     * Returns lines of a possibly compressed file that match a regular expression.
     *
     * <p>{@code guestfs_zgrep} in guestfs(3).
     *
     * @param regex a basic regular expression, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] zgrep(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.ZGREP, regex, path));
    }

    /**
     * Returns lines of a possibly compressed file that match a regular expression in any letter case.
     *
     * <p>{@code guestfs_zgrepi} in guestfs(3).
     *
     * @param regex a basic regular expression, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws LibGuestFSException if the handle is closed, or the action failed: {@code ENOENT} if there is no such
     *     file; a text holds a NUL character
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    public String[] zgrepi(String regex, String path) throws LibGuestFSException {
        return array(call(SearchActions.ZGREPI, regex, path));
    }
}
