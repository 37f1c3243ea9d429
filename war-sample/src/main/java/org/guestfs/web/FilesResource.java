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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.ListQuery;
import org.guestfs.web.view.EntryView;
import org.guestfs.web.view.FolderView;

/** Looks at files. */
// The container makes it and its proxy: public, not final.
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {
    private static final int PREVIEW = 64 << 10;

    @Context
    private UriInfo uri;

    @Context
    private Request conditions;

    @Context
    private HttpServletRequest request;

    @Inject
    private FileBrowser browser;

    private FileLocation file() {
        FileLocation file = new Query(uri).file();
        SignedIn.require(request).hasSeen(file.image());
        return file;
    }

    @GET
    @Path("folder")
    public Response folder() {
        var query = new Query(uri);
        var wanted = new ListQuery(
                query.offset(),
                query.limit(),
                query.constant("order", ListQuery.Order.values()),
                query.flag("descending"),
                query.flag("hidden"),
                query.text("filter"));
        FolderView page = FolderView.of(browser.list(file(), wanted));
        return Tagged.answer(conditions, ETags.of(Json.text(page)), page);
    }

    @GET
    @Path("file")
    public EntryView stat() {
        return EntryView.of(browser.stat(file()));
    }

    @GET
    @Path("preview")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response preview() {
        var query = new Query(uri);
        FileLocation file = file();
        long offset = query.number("offset", 0, 0, Long.MAX_VALUE);
        int length = (int) query.number("length", PREVIEW, 0, FileBrowser.LONGEST_READ);
        byte[] bytes = browser.read(file, offset, length);
        return Response.ok(bytes)
                .header("X-File-Size", browser.target(file).size())
                .build();
    }
}
