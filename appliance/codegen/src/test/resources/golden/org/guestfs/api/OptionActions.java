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
 * Descriptors of the actions of the group {@code option}.
 *
 * @since 0.1
 */
@Generated("option")
public final class OptionActions {
    /** Describes {@code add_drive}. */
    public static final Action<Void> ADD_DRIVE = Action.define("add_drive", Result.none())
            .summary("Attaches a disk image, host block device or network disk to the handle.")
            .details("After launch the drive is attached to the appliance that runs, and needs a label.")
            .errors("ENOENT if the image does not exist, EACCES if it may not be read, or written where that is " + "wanted, EISDIR or EINVAL if it is no file or block device or is empty, EPERM if it is to be " + "written, no format is given and it looks as if it had a backing file, ENOTSUP if discard is " + "demanded of a format that has none; after launch EINVAL without a label, EEXIST if the " + "label is taken, E2BIG if there are as many drives as the backend takes")
            .refusals("a text holds a NUL character; label is not 1 to 20 ASCII letters, format, iface or name has " + "other characters than letters, digits, - and _, cachemode, discard, protocol or blocksize " + "is none of the values allowed, readonly is set with discard=enable, or server, username or " + "secret is given for a file")
            .group("option")
            .since("0.0.3")
            .parameters(new Parameter("filename", Type.STRING, "a disk image or block device of the host; with a network protocol, the name of the export " + "or file on the server"))
            .options(new Parameter("readonly", Type.BOOL, "send writes to a throwaway overlay and leave the image untouched (default false)"), new Parameter("format", Type.STRING, "image format such as raw or qcow2; probed when omitted, which is unsafe for untrusted images"), new Parameter("iface", Type.STRING, "disk interface name, kept for compatibility with add_drive_with_if"), new Parameter("name", Type.STRING, "former inspection hint, no longer used"), new Parameter("label", Type.STRING, "short ASCII-letter label; the drive also appears as /dev/disk/guestfs/LABEL"), new Parameter("protocol", Type.STRING, "file (default), ftp, ftps, http, https, iscsi, nbd, rbd or ssh"), new Parameter("server", Type.STRING_LIST, "remote servers, each host, host:port, tcp:host:port or unix:/path; only for network " + "protocols"), new Parameter("username", Type.STRING, "user name on the remote server"), new Parameter("secret", Type.KEY, "credential for the remote server; base64 encoded for rbd"), new Parameter("cachemode", Type.STRING, "writeback (default; syncs are honoured) or unsafe (syncs may be skipped)"), new Parameter("discard", Type.STRING, "disable (default), enable (fail if impossible) or besteffort"), new Parameter("copyonread", Type.BOOL, "keep blocks read from a backing file in the overlay (default false)"), new Parameter("blocksize", Type.INT, "disk sector size in bytes: 512 (default) or 4096"))
            .build();

    /** Describes {@code copy_file_to_file}. */
    public static final Action<Void> COPY_FILE_TO_FILE = Action.define("copy_file_to_file", Result.none())
            .summary("Copies a range of bytes between two guest files; plain file copies are better done with cp.")
            .errors("the source is too short, ENOSPC if there is no room")
            .refusals("a text holds a NUL character")
            .procedure(297)
            .group("option")
            .since("1.13.25")
            .parameters(new Parameter("src", Type.PATHNAME, "the absolute path of a file inside the guest"), new Parameter("dest", Type.PATHNAME, "the absolute path of the file inside the guest, which is created or replaced"))
            .options(new Parameter("srcoffset", Type.INT64, "where to start reading, in bytes (default 0)"), new Parameter("destoffset", Type.INT64, "where to start writing, in bytes (default 0)"), new Parameter("size", Type.INT64, "number of bytes to copy; up to the end of the source when omitted"), new Parameter("sparse", Type.BOOL, "skip blocks of zeroes, which is safe only on a zeroed target (default false)"), new Parameter("append", Type.BOOL, "append to the file instead of truncating it (default false)"))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code umount}. */
    public static final Action<Void> UMOUNT = Action.define("umount", Result.none())
            .summary("Unmounts a filesystem named by its mount point or its device.")
            .errors("it is not mounted, or a file on it is in use")
            .refusals("a text holds a NUL character")
            .procedure(45)
            .group("option")
            .since("0.0.8")
            .parameters(new Parameter("pathordevice", Type.DEV_OR_PATH, "a mount point, or the device that is mounted"))
            .options(new Parameter("force", Type.BOOL, "true to force the unmount; default false"), new Parameter("lazyunmount", Type.BOOL, "true to detach now and clean up once no longer busy; default false"))
            .build();

    private OptionActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(ADD_DRIVE, COPY_FILE_TO_FILE, UMOUNT);
    }
}
