// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.Optional;
import org.guestfs.Secret;
import org.guestfs.internal.libvirt.DomainDisk.SecretReference;
import org.guestfs.internal.libvirt.DomainDisk.Volume;

/**
 * A domain, and what its libvirt knows of the things that its XML refers to. Confined to its caller. Every method but
 * {@link #name} throws an {@link org.guestfs.OperationException} if libvirt refuses.
 */
public interface LibvirtDomain {
    /**
     * Returns the name of the domain.
     *
     * @return its name, which is unique on its host
     */
    String name();

    /**
     * Returns what the domain is doing.
     *
     * @return a word such as {@code running} or {@link #SHUT_OFF}
     */
    String state();

    /** The state of a domain whose disks nobody uses. */
    String SHUT_OFF = "shutoff";

    /**
     * Returns the description of the domain.
     *
     * @return an XML document, not to be believed
     */
    String xml();

    /**
     * Finds the file that a volume of a storage pool is.
     *
     * @param volume the volume
     * @return its path, or empty if it is no plain file
     */
    Optional<String> file(Volume volume);

    /**
     * Fetches a secret.
     *
     * @param reference which
     * @return its value, for the caller to close
     */
    Secret secret(SecretReference reference);
}
