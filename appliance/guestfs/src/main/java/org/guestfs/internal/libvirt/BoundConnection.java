// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.ArrayList;
import java.util.List;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.libvirt.Libvirt.Authenticator;
import org.jspecify.annotations.Nullable;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.Error;
import org.libvirt.Error.ErrorDomain;
import org.libvirt.Error.ErrorNumber;
import org.libvirt.LibvirtException;
import org.libvirt.jna.Libvirt.VirErrorCallback;

/** A connection through the binding. */
final class BoundConnection implements LibvirtConnection {
    /** Errors come as exceptions; libvirt's own way is to print them. Static, because native code keeps it. */
    private static final VirErrorCallback SILENCE = (data, error) -> {};

    private final String action;
    private final Connect connect;
    private final List<Domain> domains = new ArrayList<>();

    private BoundConnection(String action, Connect connect) {
        this.action = action;
        this.connect = connect;
    }

    static BoundConnection open(
            String action, @Nullable String uri, List<CredentialKind> kinds, Authenticator authenticator) {
        try {
            var connect = new Connect(uri, kinds.isEmpty() ? null : new BoundAuthenticator(kinds, authenticator), 0);
            return silenced(action, connect);
        } catch (LibvirtException e) {
            boolean isRefused = isRefusal(e.getError());
            throw new OperationException(
                    action,
                    Errno.of(isRefused ? "EACCES" : "EIO"),
                    "cannot connect to libvirt (" + (uri == null ? "its default URI" : uri) + "): " + e.getMessage()
                            + (isRefused && kinds.isEmpty()
                                    ? "; to give credentials, call set_libvirt_supported_credentials and listen to"
                                            + " events of class libvirt_auth"
                                    : ""),
                    e);
        }
    }

    private static BoundConnection silenced(String action, Connect connect) throws LibvirtException {
        try {
            connect.setConnectionErrorCallback(SILENCE);
            return new BoundConnection(action, connect);
        } catch (LibvirtException e) {
            connect.close();
            throw e;
        }
    }

    private static boolean isRefusal(Error error) {
        return error.getDomain() == ErrorDomain.VIR_FROM_AUTH
                || switch (error.getCode()) {
                    case VIR_ERR_AUTH_FAILED, VIR_ERR_AUTH_CANCELLED, VIR_ERR_AUTH_UNAVAILABLE -> true;
                    default -> false;
                };
    }

    @Override
    public Object domain(String name, boolean isUuidAllowed) {
        Domain domain = isUuidAllowed ? byUuid(name) : null;
        if (domain == null) {
            domain = byName(name);
        }
        domains.add(domain);
        return domain;
    }

    private @Nullable Domain byUuid(String uuid) {
        try {
            return connect.domainLookupByUUIDString(uuid);
        } catch (LibvirtException e) {
            // None has that UUID, or it is no UUID: perhaps it is a name.
            return null;
        }
    }

    private Domain byName(String name) {
        try {
            return connect.domainLookupByName(name);
        } catch (LibvirtException e) {
            boolean isUnknown = e.getError().getCode() == ErrorNumber.VIR_ERR_NO_DOMAIN;
            throw new OperationException(
                    action,
                    Errno.of(isUnknown ? "ENOENT" : "EIO"),
                    "no libvirt domain called '" + name + "': " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        for (Domain domain : domains) {
            release(domain::free);
        }
        release(connect::close);
    }

    /** What cannot be released does not keep the rest. */
    private static void release(Release release) {
        try {
            release.run();
        } catch (LibvirtException e) {
            System.getLogger("org.guestfs")
                    .log(System.Logger.Level.WARNING, "cannot close the connection to libvirt", e);
        }
    }

    private interface Release {
        void run() throws LibvirtException;
    }
}
