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
            .group("option")
            .since("0.0.3")
            .parameters(new Parameter("filename", Type.STRING))
            .options(new Parameter("readonly", Type.BOOL), new Parameter("format", Type.STRING), new Parameter("iface", Type.STRING), new Parameter("name", Type.STRING), new Parameter("label", Type.STRING), new Parameter("protocol", Type.STRING), new Parameter("server", Type.STRING_LIST), new Parameter("username", Type.STRING), new Parameter("secret", Type.KEY), new Parameter("cachemode", Type.STRING), new Parameter("discard", Type.STRING), new Parameter("copyonread", Type.BOOL), new Parameter("blocksize", Type.INT))
            .build();

    /** Describes {@code copy_file_to_file}. */
    public static final Action<Void> COPY_FILE_TO_FILE = Action.define("copy_file_to_file", Result.none())
            .procedure(297)
            .group("option")
            .since("1.13.25")
            .parameters(new Parameter("src", Type.PATHNAME), new Parameter("dest", Type.PATHNAME))
            .options(new Parameter("srcoffset", Type.INT64), new Parameter("destoffset", Type.INT64), new Parameter("size", Type.INT64), new Parameter("sparse", Type.BOOL), new Parameter("append", Type.BOOL))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code umount}. */
    public static final Action<Void> UMOUNT = Action.define("umount", Result.none())
            .procedure(45)
            .group("option")
            .since("0.0.8")
            .parameters(new Parameter("pathordevice", Type.DEV_OR_PATH))
            .options(new Parameter("force", Type.BOOL), new Parameter("lazyunmount", Type.BOOL))
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
