// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.guestfs.Secret;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.ImageCatalogue;
import org.guestfs.ejb.ImageReport;
import org.guestfs.web.view.ImageView;
import org.guestfs.web.view.Requests;

/** The images, and what was found in them. */
// The container makes it and its proxy: public, not final.
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImagesResource {
    @Context
    private UriInfo uri;

    @Context
    private Request conditions;

    @Context
    private HttpServletRequest request;

    @Inject
    private ImageCatalogue catalogue;

    @Inject
    private FileBrowser browser;

    @GET
    @Path("images")
    public ImageView.All images() {
        return new ImageView.All(catalogue.images().stream().map(ImageView::of).toList());
    }

    @GET
    @Path("image")
    public ImageView image() {
        return ImageView.of(catalogue.image(new Query(uri).image()));
    }

    @POST
    @Path("image/inspection")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImageView inspect(Requests.Keys body) {
        String image = new Query(uri).image();
        Map<String, Secret> keys = body.secrets();
        try {
            ImageReport report = catalogue.inspect(image, keys);
            return ImageView.of(catalogue.image(image), report);
        } finally {
            keys.values().forEach(Secret::close);
        }
    }

    @GET
    @Path("image/icon")
    @Produces("image/png")
    public Response icon() {
        var query = new Query(uri);
        byte[] icon = catalogue.icon(query.image(), query.volume());
        if (icon.length == 0) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND, "this operating system has no picture");
        }
        return Tagged.answer(conditions, ETags.of(icon), icon);
    }

    @POST
    @Path("image/open")
    @Consumes(MediaType.APPLICATION_JSON)
    public void open(Requests.Keys body) {
        var query = new Query(uri);
        Map<String, Secret> keys = body.secrets();
        try {
            SignedIn.require(request).hasSeen(query.image());
            browser.open(query.image(), query.volume(), keys);
        } finally {
            keys.values().forEach(Secret::close);
        }
    }

    @DELETE
    @Path("image/open")
    public void close() {
        browser.close(new Query(uri).image());
    }
}
