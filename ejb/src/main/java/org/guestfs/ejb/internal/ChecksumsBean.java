// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.guestfs.ejb.Checksums;
import org.guestfs.ejb.FileChecksum;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.Roles;

/** Computes checksums for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed({Roles.VIEWER, Roles.RESTORER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChecksumsBean extends CalledBean implements Checksums {
    /** For the container. */
    public ChecksumsBean() {}

    ChecksumsBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public String start(List<FileLocation> files, String algorithm) {
        return services().checksum(caller(), Summing.unchecked(files, algorithm), algorithm);
    }

    @Override
    public String verify(Map<FileLocation, String> expected, String algorithm) {
        return services().checksum(caller(), Summing.checked(expected, algorithm), algorithm);
    }

    @Override
    public List<FileChecksum> results(String job, int offset, int limit) {
        return services().jobs().results(caller(), job, Services.CHECKSUM, FileChecksum.class, offset, limit);
    }
}
