// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.host.TemporaryDirectory;
import org.guestfs.internal.protocol.HostErrors;
import org.jspecify.annotations.Nullable;

/** Where a handle keeps its files: directories that the user chose, and its own below them, made when first needed. */
public final class Directories {
    private @Nullable Path tmpdir;
    private @Nullable Path cachedir;
    private @Nullable Path environmentTmpdir;
    private @Nullable Path runtimedir;
    private @Nullable TemporaryDirectory temporary;
    private @Nullable TemporaryDirectory sockets;

    public Path tmpdir() {
        return firstOf(tmpdir, environmentTmpdir, Path.of("/tmp"));
    }

    public Path cachedir() {
        return firstOf(cachedir, environmentTmpdir, Path.of("/var/tmp"));
    }

    /** Sockets of root go to a place that other users may enter, since qemu may run as one of them. */
    public Path sockdir() {
        return isRoot() ? Path.of("/tmp") : firstOf(runtimedir, null, Path.of("/tmp"));
    }

    public void setTmpdir(@Nullable String value) {
        tmpdir = resolved("set_tmpdir", value);
    }

    public void setCachedir(@Nullable String value) {
        cachedir = resolved("set_cachedir", value);
    }

    void setEnvironmentTmpdir(@Nullable String value) {
        environmentTmpdir = resolvedVariable("TMPDIR", value);
    }

    /** Not looked at for root, who does not use it and often inherits that of somebody else. */
    void setRuntimedir(@Nullable String value) {
        runtimedir = isRoot() ? null : resolvedVariable("XDG_RUNTIME_DIR", value);
    }

    private static @Nullable Path resolvedVariable(String name, @Nullable String value) {
        try {
            return resolved("parse_environment", value);
        } catch (OperationException e) {
            throw new OperationException(
                    e.action(),
                    Errno.of(e.errnoName()),
                    name + "=" + e.detail() + "; set " + name + " to a directory that this user can use, or unset it",
                    e);
        }
    }

    /** The handle's own directory for files. */
    public TemporaryDirectory temporary() {
        if (temporary == null) {
            temporary = created(tmpdir());
        }
        return temporary;
    }

    /** The handle's own directory for sockets. */
    TemporaryDirectory sockets() {
        if (sockets == null) {
            sockets = created(sockdir());
        }
        return sockets;
    }

    void delete() {
        if (temporary != null) {
            temporary.close();
            temporary = null;
        }
        if (sockets != null) {
            sockets.close();
            sockets = null;
        }
    }

    private static TemporaryDirectory created(Path parent) {
        try {
            return TemporaryDirectory.create(parent);
        } catch (IOException e) {
            throw new OperationException(
                    "mkdtemp",
                    Errno.of(e),
                    "cannot create a directory in " + parent + ": " + HostErrors.describe(e),
                    e);
        }
    }

    private static @Nullable Path resolved(String action, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            if (value.isEmpty()) {
                // To the JDK, the working directory.
                throw new NoSuchFileException(value);
            }
            Path real = Path.of(value).toRealPath();
            if (!Files.isDirectory(real)) {
                throw new OperationException(action, Errno.of("ENOTDIR"), value + " is not a directory");
            }
            return real;
        } catch (IOException e) {
            throw new OperationException(action, Errno.of(e), value + ": " + HostErrors.describe(e), e);
        }
    }

    private static Path firstOf(@Nullable Path first, @Nullable Path second, Path otherwise) {
        if (first != null) {
            return first;
        }
        return second != null ? second : otherwise;
    }

    private static boolean isRoot() {
        return TemporaryDirectory.isRoot();
    }
}
