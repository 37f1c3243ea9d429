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
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileSearch;
import org.guestfs.ejb.FoundFile;
import org.guestfs.ejb.Roles;
import org.guestfs.ejb.SearchQuery;

/** Looks for files for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed({Roles.VIEWER, Roles.RESTORER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileSearchBean extends CalledBean implements FileSearch {
    /** For the container. */
    public FileSearchBean() {}

    FileSearchBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public String start(FileLocation folder, SearchQuery query) {
        return services().search(caller(), folder, query);
    }

    @Override
    public List<FoundFile> results(String job, int offset, int limit) {
        return services().jobs().results(caller(), job, Services.SEARCH, FoundFile.class, offset, limit);
    }
}
