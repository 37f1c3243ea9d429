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
import org.guestfs.ejb.HandleEvents;
import org.guestfs.ejb.RecordedEvent;
import org.guestfs.ejb.Roles;

/** What has happened to connections, for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed(Roles.RESTORER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandleEventsBean extends CalledBean implements HandleEvents {
    /** For the container. */
    public HandleEventsBean() {}

    HandleEventsBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public List<RecordedEvent> latest() {
        return services().events().latest();
    }

    @Override
    public Map<String, Long> counts() {
        return services().events().counts();
    }
}
