// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * An error number of the operating system. Numbers are those of Linux on x86, whatever the host.
 *
 * @param name the symbolic name such as {@code ENOENT}, empty if unknown
 * @param number the number, 0 if unknown
 * @since 0.1
 */
public record Errno(String name, int number) implements Serializable {
    /** No error number is known. */
    public static final Errno NONE = new Errno("", 0);

    /**
     * Finds an error number by its name, as the daemon sends it.
     *
     * @param name a symbolic name, or an empty string
     * @return the number; {@link #NONE} for an empty name, {@code EINVAL} for one that is not known
     */
    public static Errno of(String name) {
        if (name.isEmpty()) {
            return NONE;
        }
        for (var known : jnr.constants.platform.linux.Errno.values()) {
            if (known.name().equals(name)) {
                return new Errno(name, known.intValue());
            }
        }
        return name.equals("ENOTSUP") ? new Errno(name, of("EOPNOTSUPP").number()) : of("EINVAL");
    }

    /**
     * Finds the error number behind a failed access to a file of the host.
     *
     * @param failure what the JDK threw
     * @return the number; {@code EIO} if the exception does not tell
     */
    public static Errno of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return of("ENOENT");
        }
        if (failure instanceof AccessDeniedException) {
            return of("EACCES");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return of("EEXIST");
        }
        if (failure instanceof NotDirectoryException) {
            return of("ENOTDIR");
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return of("ENOTEMPTY");
        }
        // The JDK has no classes for the others, but it passes on the text of strerror.
        String text = String.valueOf(failure.getMessage());
        for (var known : jnr.constants.platform.linux.Errno.values()) {
            if (text.endsWith(known.toString())) {
                return new Errno(known.name(), known.intValue());
            }
        }
        return of("EIO");
    }
}
