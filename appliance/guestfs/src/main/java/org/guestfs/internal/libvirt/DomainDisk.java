// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disk of a domain, as its XML describes it.
 *
 * @param target the name that the guest sees, such as {@code vda}; empty if there is none
 * @param source where its content is
 * @param format the format of its image, or {@code null} if the XML does not tell
 * @param isReadonly whether the guest may only read it
 * @param blocksize the size of its sectors, or {@code null} if the XML does not tell
 */
public record DomainDisk(
        String target, Source source, @Nullable String format, boolean isReadonly, @Nullable Integer blocksize) {

    /** Where the content of a disk is. */
    public sealed interface Source {}

    /**
     * A file or block device of the host.
     *
     * @param path its name
     */
    public record Image(String path) implements Source {}

    /**
     * A volume of a storage pool of libvirt.
     *
     * @param pool the name of the pool
     * @param name the name of the volume
     */
    public record Volume(String pool, String name) implements Source {}

    /**
     * A disk of another host.
     *
     * @param protocol how it is reached, such as {@code nbd}
     * @param name what it is called there; may be empty
     * @param servers the hosts, in the form that {@code add_drive} takes
     * @param login who asks, or {@code null} for nobody in particular
     */
    public record Network(String protocol, String name, List<String> servers, @Nullable Login login)
            implements Source {}

    /**
     * Who asks for a disk of another host.
     *
     * @param username the name of the user
     * @param secret where libvirt keeps the password, or {@code null} for none
     */
    public record Login(String username, @Nullable SecretReference secret) {}

    /**
     * Points to a secret that libvirt keeps: by UUID or else by its use.
     *
     * @param type what kind of thing uses it, such as {@code ceph}
     * @param uuid the UUID of the secret, or {@code null}
     * @param usage the identifier of what uses it, or {@code null}
     */
    public record SecretReference(String type, @Nullable String uuid, @Nullable String usage) {
        @Override
        public String toString() {
            String key = uuid == null ? "usage " + usage : "UUID " + uuid;
            return "secret of type '" + type + "' with " + key;
        }
    }
}
