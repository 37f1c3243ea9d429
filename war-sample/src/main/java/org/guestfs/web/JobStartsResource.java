// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.guestfs.ejb.Checksums;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.FileSearch;
import org.guestfs.ejb.ImageComparison;
import org.guestfs.ejb.Jobs;
import org.guestfs.web.view.JobView;
import org.guestfs.web.view.Requests;

/** Begins jobs. */
// The container makes it and its proxy: public, not final.
@Path("")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JobStartsResource {
    @Context
    private UriInfo uri;

    @Inject
    private FileSearch search;

    @Inject
    private ImageComparison comparison;

    @Inject
    private Checksums checksums;

    @Inject
    private FileRestore restore;

    @Inject
    private Jobs jobs;

    @POST
    @Path("searches")
    public Response search(Requests.Search body) {
        return started(search.start(body.where(), body.query()));
    }

    @POST
    @Path("comparisons")
    public Response compare(Requests.Comparison body) {
        return started(comparison.start(body.first(), body.second(), body.isReadingContents()));
    }

    @POST
    @Path("checksums")
    public Response checksums(Requests.Checksum body) {
        Map<FileLocation, String> expected = body.expected();
        boolean isVerifying = expected.values().stream().anyMatch(value -> !value.isEmpty());
        return started(
                isVerifying
                        ? checksums.verify(expected, body.algorithmOrDefault())
                        : checksums.start(List.copyOf(expected.keySet()), body.algorithmOrDefault()));
    }

    @POST
    @Path("restores")
    public Response restore(Requests.Restore body) {
        return started(restore.restoreTo(body.files(), body.directory()));
    }

    private Response started(String id) {
        return Response.accepted(JobView.of(jobs.status(id)))
                .location(uri.getBaseUriBuilder().path("jobs").path(id).build())
                .build();
    }
}
