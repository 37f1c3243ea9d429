// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.guestfs.ejb.RestoreException;
import org.guestfs.web.view.Problem;
import org.jspecify.annotations.Nullable;

/** Makes every exception a problem. What nobody expects is in the server's log, by an identifier that the client is told. */
// The container makes it.
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger("org.guestfs.web");

    @Override
    public Response toResponse(Throwable failure) {
        boolean isInputOrOutput = false;
        for (Throwable e = failure; e != null; e = e.getCause()) {
            Response known = known(e);
            if (known != null) {
                return known;
            }
            isInputOrOutput |= e instanceof IOException;
        }
        String id = UUID.randomUUID().toString();
        if (isInputOrOutput) {
            // Mostly the client has gone: that is worth a line.
            LOG.log(Level.WARNING, "a request has failed: {0}: {1}", id, String.valueOf(failure.getMessage()));
            LOG.log(Level.DEBUG, id, failure);
        } else {
            LOG.log(Level.ERROR, "a request has failed: " + id, failure);
        }
        return response(ProblemCode.INTERNAL, "the server's log says why, at " + id)
                .build();
    }

    private static @Nullable Response known(Throwable e) {
        if (e instanceof RestoreException ours) {
            return response(ProblemCode.of(ours), ours.getMessage()).build();
        }
        if (e instanceof ProblemException problem) {
            Response.ResponseBuilder response = response(problem.code(), problem.getMessage());
            problem.headers().forEach(response::header);
            return response.build();
        }
        if (e instanceof EJBAccessException) {
            return response(ProblemCode.FORBIDDEN, "you do not have the role for that")
                    .build();
        }
        if (e instanceof Stream.BegunException) {
            return Response.serverError().build();
        }
        if (e instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return ofContainer(web.getResponse());
        }
        return null;
    }

    private static Response ofContainer(Response original) {
        Response.ResponseBuilder response =
                response(ProblemCode.ofStatus(original.getStatus()), null).status(original.getStatus());
        String allowed = original.getHeaderString("Allow");
        return (allowed == null ? response : response.header("Allow", allowed)).build();
    }

    private static Response.ResponseBuilder response(ProblemCode code, @Nullable String detail) {
        Response.ResponseBuilder response =
                Response.status(code.status()).type(Problem.MEDIA_TYPE).entity(code.problem(detail));
        return code == ProblemCode.BUSY ? response.header("Retry-After", "3") : response;
    }
}
