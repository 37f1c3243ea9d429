// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.FileWriter;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageCatalogue;
import org.guestfs.ejb.ImageSummary;
import org.guestfs.ejb.RefusedException;
import org.jspecify.annotations.Nullable;

/** Files, out of an image and into it. */
// The container makes it and its proxy: public, not final.
@Path("content")
@RequestScoped
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class ContentResource {
    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Context
    private Request conditions;

    @Context
    private HttpServletRequest request;

    @Inject
    private FileBrowser browser;

    @Inject
    private FileRestore restore;

    @Inject
    private FileWriter writer;

    @Inject
    private ImageCatalogue catalogue;

    private FileLocation file() {
        FileLocation file = new Query(uri).file();
        SignedIn.require(request).hasSeen(file.image());
        return file;
    }

    @GET
    public Response download() {
        return answer(true);
    }

    /** The same, without the bytes. */
    @HEAD
    public Response head() {
        return answer(false);
    }

    private Response answer(boolean withBytes) {
        FileLocation file = file();
        FileEntry entry = browser.target(file);
        if (entry.type() != FileType.REGULAR) {
            throw new RefusedException(file + " is not a regular file; folders are downloaded as archives");
        }
        EntityTag tag = tag(file, entry);
        Response.ResponseBuilder decided = conditions.evaluatePreconditions(tag);
        return decided != null ? decided.tag(tag).build() : ranged(file, entry.size(), tag, withBytes);
    }

    private Response ranged(FileLocation file, long size, EntityTag tag, boolean withBytes) {
        ByteRange range = ByteRange.of(wantedRange(tag), size);
        Response.ResponseBuilder response = Response.status(range.isPart() ? 206 : 200)
                .entity(withBytes ? stream(file, range.offset(), range.length()) : null)
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Accept-Ranges", "bytes")
                .tag(tag);
        return (range.isPart() ? response.header("Content-Range", range.header()) : response)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(file.name()))
                .build();
    }

    /** The range, if the file is still the one of which the client has a part. */
    private @Nullable String wantedRange(EntityTag tag) {
        String ifRange = headers.getHeaderString("If-Range");
        return ifRange == null || ifRange.equals("\"" + tag.getValue() + "\"")
                ? headers.getHeaderString("Range")
                : null;
    }

    private EntityTag tag(FileLocation file, FileEntry entry) {
        ImageSummary image = catalogue.image(file.image());
        return ETags.of(String.join(
                "\n",
                String.valueOf(image.fileSize()),
                String.valueOf(image.modified()),
                GuestNames.encode(file.toString()),
                GuestNames.encode(file.path()),
                String.valueOf(entry.size()),
                String.valueOf(entry.modified()),
                String.valueOf(entry.changed())));
    }

    private StreamingOutput stream(FileLocation file, long offset, long length) {
        return new Stream(
                SignedIn.require(request), Abort.of(request), to -> restore.writeTo(file, offset, length, to));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public void write(InputStream content) {
        long length = request.getContentLengthLong();
        if (length < 0) {
            throw new ProblemException(ProblemCode.LENGTH_REQUIRED, "a file is sent with its Content-Length");
        }
        writer.write(file(), content, length, new Query(uri).flag("replace"));
    }
}
