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
            .procedure(349)
            .group("xfs")
            .feature("xfs")
            .since("1.19.33")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(
                    new Parameter("extunwritten", Type.BOOL),
                    new Parameter("imgfile", Type.BOOL),
                    new Parameter("v2log", Type.BOOL),
                    new Parameter("projid32bit", Type.BOOL),
                    new Parameter("lazycounter", Type.BOOL),
                    new Parameter("label", Type.STRING),
                    new Parameter("uuid", Type.STRING))
            .build();

    /** Describes {@code xfs_growfs}. */
    public static final Action<Void> XFS_GROWFS = Action.define("xfs_growfs", Result.none())
            .procedure(343)
            .group("xfs")
            .feature("xfs")
            .since("1.19.28")
            .parameters(new Parameter("path", Type.PATHNAME))
            .options(
                    new Parameter("datasec", Type.BOOL),
                    new Parameter("logsec", Type.BOOL),
                    new Parameter("rtsec", Type.BOOL),
                    new Parameter("datasize", Type.INT64),
                    new Parameter("logsize", Type.INT64),
                    new Parameter("rtsize", Type.INT64),
                    new Parameter("rtextsize", Type.INT64),
                    new Parameter("maxpct", Type.INT))
            .build();

    /** Describes {@code xfs_info}. */
    public static final Action<Xfsinfo> XFS_INFO = Action.define("xfs_info", Result.struct(Xfsinfo.TYPE))
            .procedure(337)
            .group("xfs")
            .feature("xfs")
            .since("1.19.21")
            .deprecatedBy("xfs_info2")
            .parameters(new Parameter("pathordevice", Type.DEV_OR_PATH))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code xfs_info2}. */
    public static final Action<Map<String, String>> XFS_INFO2 = Action.define(
                    "xfs_info2", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .procedure(522)
            .group("xfs")
            .feature("xfs")
            .since("1.59.2")
            .parameters(new Parameter("pathordevice", Type.DEV_OR_PATH))
            .build();

    /** Describes {@code xfs_repair}. */
    public static final Action<Integer> XFS_REPAIR = Action.define("xfs_repair", Result.int32())
            .procedure(366)
            .group("xfs")
            .feature("xfs")
            .since("1.19.36")
            .parameters(new Parameter("device", Type.DEV_OR_PATH))
            .options(
                    new Parameter("forcelogzero", Type.BOOL),
                    new Parameter("nomodify", Type.BOOL),
                    new Parameter("noprefetch", Type.BOOL),
                    new Parameter("forcegeometry", Type.BOOL),
                    new Parameter("maxmem", Type.INT64),
                    new Parameter("ihashsize", Type.INT64),
                    new Parameter("bhashsize", Type.INT64),
                    new Parameter("agstride", Type.INT64),
                    new Parameter("logdev", Type.STRING),
                    new Parameter("rtdev", Type.STRING))
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
