// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import java.util.function.Supplier;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileWriter;
import org.guestfs.ejb.Roles;

/** Puts files into images for callers, in the transaction of the container. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed(Roles.RESTORER)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class FileWriterBean extends CalledBean implements FileWriter {
    /** For the container. */
    public FileWriterBean() {}

    FileWriterBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public boolean isAllowed() {
        return services().writing().isAllowed();
    }

    @Override
    public long maximum() {
        return services().writing().maximum();
    }

    @Override
    public void write(FileLocation file, InputStream content, long length, boolean isReplacing) {
        services().write(caller(), file, content, length, isReplacing);
    }
}
