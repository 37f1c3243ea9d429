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
import org.guestfs.ejb.AuditEntry;
import org.guestfs.ejb.AuditTrail;
import org.guestfs.ejb.Roles;

/** The audit trail for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed(Roles.RESTORER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTrailBean extends CalledBean implements AuditTrail {
    /** For the container. */
    public AuditTrailBean() {}

    AuditTrailBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public List<AuditEntry> latest(int limit) {
        return services().trail().latest(limit);
    }
}
