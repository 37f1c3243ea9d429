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
 * Descriptors of the actions of the group {@code ntfs}.
 *
 * @since 0.1
 */
@Generated("ntfs")
public final class NtfsActions {
    /** Describes {@code ntfs_3g_probe}. */
    public static final Action<Integer> NTFS_3G_PROBE = Action.define(
                    "ntfs_3g_probe",
                    Result.int32().described("0 if mounting would work, otherwise an ntfs-3g.probe exit status"))
            .summary("Tests whether an NTFS volume could be mounted, either read-write or read-only.")
            .errors("ENOTSUP if the appliance lacks the feature ntfs3g")
            .refusals("a text holds a NUL character")
            .procedure(110)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.0.43")
            .parameters(
                    new Parameter("rw", Type.BOOL, "true to probe for a mount with writes, false for a read-only one"),
                    new Parameter("device", Type.DEVICE, "a device with an NTFS filesystem, such as /dev/sda1"))
            .build();

    /** Describes {@code ntfs_chmod}. */
    public static final Action<Void> NTFS_CHMOD = Action.define("ntfs_chmod", Result.none())
            .summary("Changes the permissions of a file or directory on an unmounted NTFS partition, using "
                    + "numeric mode bits.")
            .errors("ENOTSUP if the appliance lacks the feature ntfs3g; the filesystem is mounted, or the path "
                    + "does not exist on it")
            .refusals("a text holds a NUL character")
            .procedure(520)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.55.13")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a device with an NTFS filesystem, such as /dev/sda1"),
                    new Parameter(
                            "mode",
                            Type.INT,
                            "the new permission bits, such as 0644, with the set-user-ID, set-group-ID and sticky bits"),
                    new Parameter("path", Type.STRING, "the absolute path of a file or directory on that filesystem"))
            .options(
                    new Parameter("recursive", Type.BOOL, "true to change everything below a directory; default false"))
            .build();

    /** Describes {@code ntfscat_i}. */
    public static final Action<Void> NTFSCAT_I = Action.define("ntfscat_i", Result.none())
            .summary("Downloads a file from an unmounted NTFS filesystem to a host file, choosing it by inode "
                    + "number.")
            .errors("there is no such inode")
            .refusals("a text holds a NUL character")
            .procedure(463)
            .group("ntfs")
            .since("1.33.14")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE, "an NTFS filesystem, as the device that holds it"),
                    new Parameter("inode", Type.INT64, "the number of the inode"),
                    new Parameter("filename", Type.FILE_OUT, "where the content goes"))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code ntfsclone_in}. */
    public static final Action<Void> NTFSCLONE_IN = Action.define("ntfsclone_in", Result.none())
            .summary("Restores an NTFS filesystem to a device from a host file that ntfsclone_out wrote.")
            .errors("ENOTSUP if the appliance lacks the feature ntfs3g; the backup is none or larger than the "
                    + "device")
            .refusals("a text holds a NUL character")
            .procedure(309)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.17.9")
            .parameters(
                    new Parameter("backupfile", Type.FILE_IN, "a backup that ntfsclone_out wrote"),
                    new Parameter("device", Type.DEVICE, "a block device, whose content is lost"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code ntfsclone_out}. */
    public static final Action<Void> NTFSCLONE_OUT = Action.define("ntfsclone_out", Result.none())
            .summary("Saves an NTFS filesystem to a host file in the special format of the ntfsclone tool.")
            .errors("ENOTSUP if the appliance lacks the feature ntfs3g; the filesystem is mounted")
            .refusals("a text holds a NUL character")
            .procedure(308)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.17.9")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a device with an NTFS filesystem, such as /dev/sda1"),
                    new Parameter("backupfile", Type.FILE_OUT, "where the backup goes"))
            .options(
                    new Parameter(
                            "metadataonly",
                            Type.BOOL,
                            "true to save only the metadata and none of the file data; default false"),
                    new Parameter("rescue", Type.BOOL, "true to carry on after disk read errors; default false"),
                    new Parameter(
                            "ignorefscheck",
                            Type.BOOL,
                            "true to ignore the result of the consistency check; only with metadataonly"),
                    new Parameter(
                            "preservetimestamps",
                            Type.BOOL,
                            "true to keep timestamps that are otherwise wiped; only with metadataonly"),
                    new Parameter(
                            "force", Type.BOOL, "true to clone even a filesystem marked for checking; default false"))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code ntfsfix}. */
    public static final Action<Void> NTFSFIX = Action.define("ntfsfix", Result.none())
            .summary("Repairs basic NTFS faults, resets the journal and makes Windows check the volume at its "
                    + "next boot.")
            .errors("ENOTSUP if the appliance lacks the feature ntfs3g; the device holds no such filesystem, or "
                    + "it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(307)
            .group("ntfs")
            .feature("ntfs3g")
            .since("1.17.9")
            .parameters(new Parameter("device", Type.DEVICE, "a device with an NTFS filesystem, such as /dev/sda1"))
            .options(
                    new Parameter("clearbadsectors", Type.BOOL, "true to empty the list of bad sectors; default false"))
            .build();

    /** Describes {@code ntfsresize}. */
    public static final Action<Void> NTFSRESIZE = Action.define("ntfsresize", Result.none())
            .summary("Resizes an NTFS filesystem to fill its device or to a given size in bytes.")
            .errors("ENOTSUP if the appliance lacks the feature ntfsprogs; the device holds no such filesystem, "
                    + "or it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(288)
            .group("ntfs")
            .feature("ntfsprogs")
            .since("1.3.2")
            .parameters(new Parameter("device", Type.DEVICE, "a device with an NTFS filesystem, such as /dev/sda1"))
            .options(
                    new Parameter("size", Type.INT64, "new size in bytes; default is the size of the device"),
                    new Parameter(
                            "force",
                            Type.BOOL,
                            "true to resize a filesystem that is marked for checking; default false"))
            .build();

    /** Describes {@code ntfsresize_size}. */
    public static final Action<Void> NTFSRESIZE_SIZE = Action.define("ntfsresize_size", Result.none())
            .summary("Resizes an NTFS filesystem to a given size in bytes.")
            .errors("ENOTSUP if the appliance lacks the feature ntfsprogs; the device holds no such filesystem, "
                    + "or it is mounted")
            .refusals("a text holds a NUL character")
            .procedure(250)
            .group("ntfs")
            .feature("ntfsprogs")
            .since("1.3.14")
            .deprecatedBy("ntfsresize")
            .parameters(
                    new Parameter("device", Type.DEVICE, "a device with an NTFS filesystem, such as /dev/sda1"),
                    new Parameter("size", Type.INT64, "the new size in bytes"))
            .traits(Trait.DEPRECATED)
            .build();

    private NtfsActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                NTFS_3G_PROBE,
                NTFS_CHMOD,
                NTFSCAT_I,
                NTFSCLONE_IN,
                NTFSCLONE_OUT,
                NTFSFIX,
                NTFSRESIZE,
                NTFSRESIZE_SIZE);
    }
}
