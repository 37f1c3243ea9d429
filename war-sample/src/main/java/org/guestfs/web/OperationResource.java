// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.guestfs.ejb.AuditTrail;
import org.guestfs.ejb.HandleEvents;
import org.guestfs.ejb.Roles;
import org.guestfs.web.view.ActivityView;
import org.guestfs.web.view.AuditView;
import org.guestfs.web.view.EventsView;

/** How the server does, and who did what. */
// The container makes it and its proxy: public, not final.
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationResource {
    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Inject
    private AuditTrail audit;

    @Inject
    private HandleEvents events;

    @GET
    @Path("activity")
    public ActivityView activity() {
        return Activity.now(request.isUserInRole(Roles.RESTORER));
    }

    @GET
    @Path("audit")
    public AuditView audit() {
        return AuditView.of(audit.latest(new Query(uri).limit()));
    }

    @GET
    @Path("events")
    public EventsView events() {
        return EventsView.of(events.counts(), events.latest());
    }
}
