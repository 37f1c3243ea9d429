// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code xfs}.
 *
 * @since 0.1
 */
@Generated("xfs")
public final class XfsActions {
    /** Describes {@code xfs_admin}. */
    public static final Action<Void> XFS_ADMIN = Action.define("xfs_admin", Result.none())
            .summary("Changes parameters of an unmounted XFS filesystem.")
            .errors("ENOTSUP if the appliance lacks the feature xfs; the device holds no such filesystem, or it "
                    + "is mounted")
            .refusals("a text holds a NUL character")
            .procedure(349)
            .group("xfs")
            .feature("xfs")
            .since("1.19.33")
            .parameters(new Parameter(
                    "device", Type.DEVICE, "a device with an unmounted XFS filesystem, such as /dev/sda1"))
            .options(
                    new Parameter("extunwritten", Type.BOOL, "true to turn on unwritten extent support"),
                    new Parameter(
                            "imgfile", Type.BOOL, "true if the device is a regular file that holds a filesystem image"),
                    new Parameter("v2log", Type.BOOL, "true to turn on version 2 log format"),
                    new Parameter("projid32bit", Type.BOOL, "true to turn on 32-bit project identifiers"),
                    new Parameter(
                            "lazycounter",
                            Type.BOOL,
                            "true to turn on, false to turn off, lazy counters; no effect on XFS version 5"),
                    new Parameter("label", Type.STRING, "filesystem label, up to 12 bytes"),
                    new Parameter("uuid", Type.STRING, "filesystem UUID, or generate, nil or restore"))
            .build();

    /** Describes {@code xfs_growfs}. */
    public static final Action<Void> XFS_GROWFS = Action.define("xfs_growfs", Result.none())
            .summary("Grows a mounted XFS filesystem.")
            .errors("ENOTSUP if the appliance lacks the feature xfs; the filesystem is not of XFS, is smaller "
                    + "than asked for, or the sizes exceed its device")
            .refusals("a text holds a NUL character")
            .procedure(343)
            .group("xfs")
            .feature("xfs")
            .since("1.19.28")
            .parameters(new Parameter(
                    "path", Type.PATHNAME, "where an XFS filesystem is mounted, an absolute path inside the guest"))
            .options(
                    new Parameter("datasec", Type.BOOL, "true to grow the data section"),
                    new Parameter("logsec", Type.BOOL, "true to grow the log section"),
                    new Parameter("rtsec", Type.BOOL, "true to grow the realtime section"),
                    new Parameter("datasize", Type.INT64, "new size of the data section in filesystem blocks"),
                    new Parameter("logsize", Type.INT64, "new size of the log section in filesystem blocks"),
                    new Parameter("rtsize", Type.INT64, "new size of the realtime section in filesystem blocks"),
                    new Parameter("rtextsize", Type.INT64, "realtime extent size in filesystem blocks"),
                    new Parameter("maxpct", Type.INT, "highest percentage of space that inodes may use"))
            .build();

    /** Describes {@code xfs_info}. */
    public static final Action<Xfsinfo> XFS_INFO = Action.define(
                    "xfs_info", Result.struct(Xfsinfo.TYPE).described("geometry of the filesystem"))
            .summary("Returns the geometry of an XFS filesystem given by mount point or device.")
            .errors("ENOTSUP if the appliance lacks the feature xfs; it holds no XFS filesystem")
            .refusals("a text holds a NUL character")
            .procedure(337)
            .group("xfs")
            .feature("xfs")
            .since("1.19.21")
            .deprecatedBy("xfs_info2")
            .parameters(new Parameter(
                    "pathordevice",
                    Type.DEV_OR_PATH,
                    "where an XFS filesystem is mounted, or the device that holds it"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code xfs_info2}. */
    public static final Action<Map<String, String>> XFS_INFO2 = Action.define(
                    "xfs_info2",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described("map from xfs_info field, such as data.bsize, to its text value"))
            .summary("Returns the geometry and features of an XFS filesystem as named text values.")
            .errors("ENOTSUP if the appliance lacks the feature xfs; it holds no XFS filesystem")
            .refusals("a text holds a NUL character")
            .procedure(522)
            .group("xfs")
            .feature("xfs")
            .since("1.59.2")
            .parameters(new Parameter(
                    "pathordevice",
                    Type.DEV_OR_PATH,
                    "where an XFS filesystem is mounted, or the device that holds it"))
            .build();

    /** Describes {@code xfs_repair}. */
    public static final Action<Integer> XFS_REPAIR = Action.define(
                    "xfs_repair", Result.int32().described("1 if corruption was detected, 0 if not"))
            .summary("Repairs an unmounted XFS filesystem.")
            .errors("ENOTSUP if the appliance lacks the feature xfs; the filesystem is mounted, or its log must "
                    + "be replayed by a mount first")
            .refusals("a text holds a NUL character")
            .procedure(366)
            .group("xfs")
            .feature("xfs")
            .since("1.19.36")
            .parameters(new Parameter(
                    "device",
                    Type.DEV_OR_PATH,
                    "a device with an unmounted XFS filesystem, or the absolute path of a file that holds one"))
            .options(
                    new Parameter(
                            "forcelogzero",
                            Type.BOOL,
                            "true to zero the log even if it holds changes not yet applied; default false"),
                    new Parameter("nomodify", Type.BOOL, "true to only check and change nothing; default false"),
                    new Parameter(
                            "noprefetch",
                            Type.BOOL,
                            "true to turn off prefetching of inode and directory blocks; default false"),
                    new Parameter(
                            "forcegeometry",
                            Type.BOOL,
                            "true to trust the primary superblock geometry without confirmation; default false"),
                    new Parameter("maxmem", Type.INT64, "approximate limit on memory use in MiB"),
                    new Parameter("ihashsize", Type.INT64, "size of the inode cache hash table"),
                    new Parameter("bhashsize", Type.INT64, "size of the buffer cache hash table"),
                    new Parameter(
                            "agstride",
                            Type.INT64,
                            "allocation group stride for parallel processing, in allocation groups"),
                    new Parameter("logdev", Type.STRING, "device that holds the external log"),
                    new Parameter("rtdev", Type.STRING, "device that holds the realtime section"))
            .build();

    private XfsActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(XFS_ADMIN, XFS_GROWFS, XFS_INFO, XFS_INFO2, XFS_REPAIR);
    }
}
