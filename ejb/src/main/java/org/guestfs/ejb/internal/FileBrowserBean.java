// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import java.util.function.Supplier;
import org.guestfs.Secret;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.ListQuery;
import org.guestfs.ejb.Roles;

/** Looks at files for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed({Roles.VIEWER, Roles.RESTORER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileBrowserBean extends CalledBean implements FileBrowser {
    /** For the container. */
    public FileBrowserBean() {}

    FileBrowserBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public void open(String image, String volume, Map<String, Secret> keys) {
        services().open(caller(), image, volume, keys);
    }

    @Override
    public FilePage list(FileLocation folder, ListQuery query) {
        return services().browsing().list(caller(), folder, query);
    }

    @Override
    public FileEntry stat(FileLocation file) {
        return services().browsing().stat(caller(), file);
    }

    @Override
    public FileEntry target(FileLocation file) {
        return services().browsing().target(caller(), file);
    }

    @Override
    public byte[] read(FileLocation file, long offset, int length) {
        return services().read(caller(), file, offset, length);
    }

    @Override
    public void close(String image) {
        services().browsing().close(caller(), image);
    }
}
