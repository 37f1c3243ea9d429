// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.function.Supplier;
import org.guestfs.ejb.Difference;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.ImageComparison;
import org.guestfs.ejb.Roles;

/** Compares folders for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed({Roles.VIEWER, Roles.RESTORER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImageComparisonBean extends CalledBean implements ImageComparison {
    /** For the container. */
    public ImageComparisonBean() {}

    ImageComparisonBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public String start(FileLocation before, FileLocation after, boolean isReadingContents) {
        return services().compare(caller(), before, after, isReadingContents);
    }

    @Override
    public List<Difference> results(String job, int offset, int limit) {
        return services().jobs().results(caller(), job, Services.COMPARE, Difference.class, offset, limit);
    }
}
