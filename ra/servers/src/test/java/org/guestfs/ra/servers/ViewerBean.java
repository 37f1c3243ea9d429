// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.Roles;

/** Somebody who may look. */
@Stateless
@PermitAll
@DeclareRoles(Roles.VIEWER)
@RunAs(Roles.VIEWER)
public class ViewerBean {
    @EJB
    private FileBrowser browser;

    @EJB
    private FileRestore restore;

    public byte[] look(FileLocation file) {
        return browser.read(file, 0, 100);
    }

    public void close(String image) {
        browser.close(image);
    }

    public boolean mayRestore(FileLocation file) {
        try {
            restore.writeTo(file, 0, -1, new ByteArrayOutputStream());
            return true;
        } catch (EJBAccessException e) {
            return false;
        }
    }
}
