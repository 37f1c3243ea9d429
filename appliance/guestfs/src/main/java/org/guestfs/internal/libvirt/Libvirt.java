// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.List;
import java.util.function.Supplier;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.jspecify.annotations.Nullable;

/** The way to libvirt, which need not be installed: its Java binding is an optional dependency. Stateless. */
public final class Libvirt {
    private Libvirt() {}

    /** Gives the credentials for which libvirt asks, in the thread that opens the connection. */
    @FunctionalInterface
    public interface Authenticator {
        /**
         * Answers.
         *
         * @param requests what libvirt asks for
         * @return for each request an answer, which is closed after use, or {@code null} for none
         */
        List<@Nullable Secret> answer(List<CredentialRequest> requests);
    }

    /**
     * Connects to a libvirt daemon or driver, for reading and writing: it does not show secrets to mere readers.
     *
     * @param action the action on whose behalf this is done
     * @param uri which, or {@code null} for libvirt's default
     * @param kinds the credentials that can be supplied; with none, libvirt asks for none
     * @param authenticator supplies them
     * @return the connection, for the caller to close
     * @throws OperationException if libvirt is not installed ({@code ENOTSUP}), or the connection fails
     */
    public static LibvirtConnection connect(
            String action, @Nullable String uri, List<CredentialKind> kinds, Authenticator authenticator) {
        return installed(action, () -> BoundConnection.open(action, uri, kinds, authenticator));
    }

    /**
     * Takes a domain that the application has looked up itself.
     *
     * @param action the action on whose behalf this is done
     * @param pointer an {@code org.libvirt.Domain}, which remains the application's
     * @return the domain
     * @throws OperationException if libvirt is not installed, or it is an address ({@code ENOTSUP}), or libvirt refuses
     * @throws IllegalArgumentException if it is something else
     */
    public static LibvirtDomain domain(String action, Object pointer) {
        if (pointer instanceof Long) {
            // Of a program that was written for the C library.
            throw new OperationException(
                    action,
                    Errno.of("ENOTSUP"),
                    "dom is an address, which means nothing without the C library; call add_domain with the name of"
                            + " the domain, or give an org.libvirt.Domain to org.guestfs");
        }
        return installed(action, () -> BoundDomain.of(action, pointer));
    }

    private static <T> T installed(String action, Supplier<T> use) {
        try {
            return use.get();
        } catch (LinkageError e) {
            throw new OperationException(
                    action,
                    Errno.of("ENOTSUP"),
                    "libvirt cannot be used (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "); install the native library libvirt.so.0 (on Debian, the package libvirt0), and put the"
                            + " jars org.libvirt:libvirt and net.java.dev.jna:jna on the class path",
                    e);
        }
    }
}
