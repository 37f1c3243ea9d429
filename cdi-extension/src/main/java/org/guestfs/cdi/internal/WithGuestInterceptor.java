// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.cdi.Image;
import org.guestfs.cdi.WithGuest;
import org.guestfs.cdi.internal.image.HandleRequest;
import org.guestfs.cdi.internal.scope.HandleContext;
import org.guestfs.cdi.internal.scope.UnitOfWork;

/**
 * Opens and mounts a guest around a method. It comes after the interceptor that begins a transaction. Public and not final
 * for containers.
 */
@Interceptor
@WithGuest({})
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class WithGuestInterceptor {
    private static final Logger LOG = System.getLogger("org.guestfs.cdi");

    @Inject
    private GuestfsExtension extension;

    @Inject
    private GuestfsBeans ours;

    @AroundInvoke
    Object runWithGuest(InvocationContext invocation) throws Exception {
        var request = new HandleRequest(List.of(images(invocation)));
        HandleContext context = extension.context();
        boolean isMounted = context.findGuest()
                .filter(guest -> guest.request().equals(request))
                .isPresent();
        if (isMounted) {
            return invocation.proceed();
        }
        try (Guestfs guest = ours.create(request);
                UnitOfWork unit = context.begin()) {
            mount(guest, request);
            unit.setGuest(request, guest);
            Object result = invocation.proceed();
            // Says what could not be written, which the end of an appliance does not always.
            guest.umountAll();
            return result;
        }
    }

    private static Image[] images(InvocationContext invocation) {
        WithGuest ofMethod = invocation.getMethod().getAnnotation(WithGuest.class);
        WithGuest found =
                ofMethod != null ? ofMethod : invocation.getTarget().getClass().getAnnotation(WithGuest.class);
        if (found == null) {
            throw new IllegalStateException(invocation.getMethod()
                    + " has @WithGuest from a stereotype or an extension; write it on the method or its class");
        }
        return found.value();
    }

    private static void mount(Guestfs guest, HandleRequest request) {
        List<String> roots = guest.inspectOs();
        if (roots.size() != 1) {
            throw new IllegalStateException("there is "
                    + (roots.isEmpty() ? "no operating system" : "more than one: " + roots) + " in " + request
                    + "; @WithGuest needs one, inject the handle with @Image and mount what you want");
        }
        Map<String, OperationException> failed =
                request.isWritable() ? guest.mountInspectedWritable(roots.get(0)) : guest.mountInspected(roots.get(0));
        failed.forEach((mountPoint, reason) ->
                LOG.log(Level.WARNING, "of " + request + " " + mountPoint + " is not mounted: " + reason.getMessage()));
    }
}
