// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.guestfs.ejb.Checksums;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.FileSearch;
import org.guestfs.ejb.ImageComparison;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.Jobs;
import org.guestfs.web.view.JobView;
import org.guestfs.web.view.ResultsView;

/** What the user has under way. */
// The container makes it and its proxy: public, not final.
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Inject
    private Jobs jobs;

    @Inject
    private FileSearch search;

    @Inject
    private ImageComparison comparison;

    @Inject
    private Checksums checksums;

    @Inject
    private FileRestore restore;

    @Inject
    private JobFeed feed;

    @GET
    public JobView.All jobs() {
        return new JobView.All(jobs.list().stream().map(JobView::of).toList());
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(@Context SseEventSink sink, @Context Sse sse) {
        feed.add(SignedIn.require(request), jobs.list(), sink, sse);
    }

    @GET
    @Path("{id}")
    public JobView job(@PathParam("id") String id) {
        return JobView.of(jobs.status(id));
    }

    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") String id) {
        jobs.cancel(id);
    }

    @GET
    @Path("{id}/results")
    public ResultsView results(@PathParam("id") String id) {
        var query = new Query(uri);
        int offset = query.offset();
        int limit = query.limit();
        JobStatus job = jobs.status(id);
        return switch (JobView.kind(job)) {
            case "search" -> ResultsView.ofFound(offset, job.results(), search.results(id, offset, limit));
            case "comparison" ->
                ResultsView.ofDifferences(offset, job.results(), comparison.results(id, offset, limit));
            case "checksums" -> ResultsView.ofChecksums(offset, job.results(), checksums.results(id, offset, limit));
            default -> ResultsView.ofChecksums(offset, job.results(), restore.results(id, offset, limit));
        };
    }
}
