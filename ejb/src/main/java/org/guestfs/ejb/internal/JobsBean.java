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
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.Jobs;
import org.guestfs.ejb.Roles;

/** The jobs of callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed({Roles.VIEWER, Roles.RESTORER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobsBean extends CalledBean implements Jobs {
    /** For the container. */
    public JobsBean() {}

    JobsBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public List<JobStatus> list() {
        return services().jobs().list(caller());
    }

    @Override
    public JobStatus status(String job) {
        return services().jobs().require(caller(), job).status();
    }

    @Override
    public void cancel(String job) {
        services().jobs().require(caller(), job).cancel();
    }
}
