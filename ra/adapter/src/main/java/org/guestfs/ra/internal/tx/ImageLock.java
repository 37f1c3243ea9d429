// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

/** The right to use an image in some way. */
@FunctionalInterface
public interface ImageLock extends AutoCloseable {
    /** Gives it up. */
    @Override
    void close();
}
