// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.GuestNames;
import org.guestfs.web.view.DownloadView;
import org.guestfs.web.view.Requests;

/** Archives. They are prepared by one request, so that a browser can get them by another, which is a mere link. */
// The container makes it and its proxy: public, not final.
@Path("downloads")
@RequestScoped
public class DownloadsResource {
    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @Inject
    private FileRestore restore;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response prepare(Requests.Download body) {
        List<FileLocation> files = body.files();
        ArchiveFormat format = body.archiveFormat();
        String fileName = name(files) + format.suffix();
        String id = SignedIn.require(request).tickets().add(files, format, fileName);
        return Response.created(uri.getAbsolutePathBuilder().path(id).build())
                .entity(new DownloadView(id, "downloads/" + id, GuestNames.display(fileName)))
                .build();
    }

    /** After the file or folder, or the folder in which they are, or the image. */
    private static String name(List<FileLocation> files) {
        FileLocation first = files.get(0);
        String name = (files.size() == 1 ? first : first.parent()).name();
        return name.isEmpty() ? first.image().substring(first.image().lastIndexOf('/') + 1) : name;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response archive(@PathParam("id") String id) {
        SignedIn signedIn = SignedIn.require(request);
        Tickets.Ticket ticket = signedIn.tickets().require(id);
        var archive =
                new Stream(signedIn, Abort.of(request), to -> restore.archive(ticket.what(), ticket.format(), to));
        return Response.ok(archive)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(ticket.fileName()))
                .build();
    }
}
