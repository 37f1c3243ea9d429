// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.resource.ResourceException;
import org.guestfs.ApplianceLostException;
import org.guestfs.GuestfsException;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.FileNotFoundInImageException;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageNotFoundException;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.RestoreException;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.ImageRefusedException;

/** Turns exceptions of the adapter and of handles, which name files of the host, into those of the services. */
final class Failures {
    private Failures() {}

    /** Of a connection that cannot be opened. */
    static RestoreException of(ResourceException e, String what) {
        if (e instanceof ImageBusyException) {
            return new BusyException(
                    what + " cannot be opened now: somebody else has it, or a transaction on it is in doubt", e);
        }
        if (e instanceof ImageRefusedException) {
            return "ENOENT".equals(e.getErrorCode())
                    ? new ImageNotFoundException("there is no image " + what, e)
                    : new RefusedException(
                            what + " cannot be opened: the resource adapter refuses it, and the server's log says why",
                            e);
        }
        return new BusyException(what + " cannot be opened now: no connection is free; try again later", e);
    }

    /** Of a call. */
    static RestoreException of(RuntimeException e, String what) {
        if (e instanceof RestoreException ours) {
            return ours;
        }
        if (e instanceof OperationException refused) {
            return ofOperation(refused, what);
        }
        if (e instanceof LaunchException launch) {
            return launch.errnoName().equals("EBUSY")
                    ? new BusyException(what + " cannot be opened now: somebody else uses it", e)
                    : new ImageUnreadableException(
                            what + " cannot be opened: its appliance does not start, and the server's log says why", e);
        }
        if (e instanceof ApplianceLostException || e instanceof IllegalStateException) {
            return new ImageUnreadableException(
                    what + " cannot be read: its appliance was lost; try again, and if that is of no use,"
                            + " take the image for damaged",
                    e);
        }
        throw e;
    }

    private static RestoreException ofOperation(OperationException e, String what) {
        return switch (e.errnoName()) {
            case "ENOENT", "ENOTDIR" -> new FileNotFoundInImageException(what + " is not there", e);
            case "ELOOP" ->
                new FileNotFoundInImageException(what + " is not there: its links lead round in a circle", e);
            case "EISDIR", "EACCES", "EPERM", "EROFS", "ENAMETOOLONG", "EINVAL", "ENOTSUP" ->
                new RefusedException(what + " cannot be used so (" + e.errnoName() + ", in " + e.action() + ")", e);
            case "ENOSPC", "EDQUOT", "EFBIG" ->
                new RefusedException("there is no room for " + what + " (" + e.errnoName() + ")", e);
            default ->
                new ImageUnreadableException(what + " cannot be read: " + shortened(GuestNames.display(e.detail())), e);
        };
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }

    /** Whether the handle is of no use after that. */
    static boolean isEnd(RuntimeException e) {
        return e instanceof IllegalStateException
                || e instanceof GuestfsException && !(e instanceof OperationException);
    }
}
