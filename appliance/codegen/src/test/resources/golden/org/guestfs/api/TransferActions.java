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
 * Descriptors of the actions of the group {@code transfer}.
 *
 * @since 0.1
 */
@Generated("transfer")
public final class TransferActions {
    /** Describes {@code download}. */
    public static final Action<Void> DOWNLOAD = Action.define("download", Result.none())
            .procedure(67)
            .group("transfer")
            .since("1.0.2")
            .parameters(new Parameter("remotefilename", Type.DEV_OR_PATH), new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    /** Describes {@code tar_in}. */
    public static final Action<Void> TAR_IN = Action.define("tar_in", Result.none())
            .procedure(69)
            .group("transfer")
            .since("1.0.3")
            .parameters(new Parameter("tarfile", Type.FILE_IN), new Parameter("directory", Type.PATHNAME))
            .options(new Parameter("compress", Type.STRING), new Parameter("xattrs", Type.BOOL), new Parameter("selinux", Type.BOOL), new Parameter("acls", Type.BOOL), new Parameter("keepdirlink", Type.BOOL))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code tar_out}. */
    public static final Action<Void> TAR_OUT = Action.define("tar_out", Result.none())
            .procedure(70)
            .group("transfer")
            .since("1.0.3")
            .parameters(new Parameter("directory", Type.STRING), new Parameter("tarfile", Type.FILE_OUT))
            .options(new Parameter("compress", Type.STRING), new Parameter("numericowner", Type.BOOL), new Parameter("excludes", Type.STRING_LIST), new Parameter("xattrs", Type.BOOL), new Parameter("selinux", Type.BOOL), new Parameter("acls", Type.BOOL))
            .traits(Trait.CANCELLABLE)
            .build();

    /** Describes {@code upload}. */
    public static final Action<Void> UPLOAD = Action.define("upload", Result.none())
            .procedure(66)
            .group("transfer")
            .since("1.0.2")
            .parameters(new Parameter("filename", Type.FILE_IN), new Parameter("remotefilename", Type.DEV_OR_PATH))
            .traits(Trait.CANCELLABLE, Trait.PROGRESS)
            .build();

    private TransferActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(DOWNLOAD, TAR_IN, TAR_OUT, UPLOAD);
    }
}
