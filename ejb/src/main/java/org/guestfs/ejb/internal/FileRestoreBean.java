// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileChecksum;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.RestoreSummary;
import org.guestfs.ejb.Roles;

/** Gets files out of images for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed(Roles.RESTORER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileRestoreBean extends CalledBean implements FileRestore {
    /** For the container. */
    public FileRestoreBean() {}

    FileRestoreBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public long writeTo(FileLocation file, long offset, long length, OutputStream to) {
        return services().writeTo(caller(), file, offset, length, to);
    }

    @Override
    public RestoreSummary archive(List<FileLocation> what, ArchiveFormat format, OutputStream to) {
        return services().archive(caller(), what, format, to);
    }

    @Override
    public List<String> targets() {
        return services().restoring().targets();
    }

    @Override
    public String restoreTo(List<FileLocation> what, String target) {
        return services().restoreTo(caller(), what, target);
    }

    @Override
    public List<FileChecksum> results(String job, int offset, int limit) {
        return services().jobs().results(caller(), job, Services.RESTORE, FileChecksum.class, offset, limit);
    }
}
