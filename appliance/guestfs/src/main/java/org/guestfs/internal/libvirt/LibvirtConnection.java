// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

/** A connection to a libvirt daemon or driver. Confined to its caller. */
public interface LibvirtConnection extends AutoCloseable {
    /**
     * Finds a domain.
     *
     * @param name its name
     * @param isUuidAllowed whether the name may be a UUID, which then goes first
     * @return the domain in the words of the binding, an {@code org.libvirt.Domain}; it dies with this connection
     * @throws org.guestfs.OperationException if there is none, or libvirt refuses
     */
    Object domain(String name, boolean isUuidAllowed);

    /** Closes the connection; does nothing the second time. */
    @Override
    void close();
}
