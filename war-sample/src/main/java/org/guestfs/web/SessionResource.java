// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.FileWriter;
import org.guestfs.ejb.RestoreException;
import org.guestfs.ejb.Roles;
import org.guestfs.ejb.SignOn;
import org.guestfs.web.view.CredentialsRequest;
import org.guestfs.web.view.SessionView;

/** Signs in and out. */
// The container makes it and its proxy: public, not final.
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final System.Logger LOG = System.getLogger("org.guestfs.web");

    @Context
    private HttpServletRequest request;

    @Inject
    private FileBrowser browser;

    @Inject
    private FileRestore restore;

    @Inject
    private FileWriter writer;

    @Inject
    private SignInGuard guard;

    @Inject
    private Event<SignOn> signOns;

    @GET
    public SessionView session() {
        SignedIn signedIn = SignedIn.find(request);
        return signedIn == null ? SessionView.NOBODY : view(signedIn);
    }

    private SessionView view(SignedIn signedIn) {
        List<String> roles = roles();
        boolean isRestorer = roles.contains(Roles.RESTORER);
        return new SessionView(
                signedIn.user(),
                roles,
                signedIn.csrf(),
                isRestorer ? restore.targets() : List.of(),
                isRestorer && writer.isAllowed(),
                isRestorer ? writer.maximum() : null);
    }

    private List<String> roles() {
        return Stream.of(Roles.VIEWER, Roles.RESTORER)
                .filter(request::isUserInRole)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SessionView signIn(CredentialsRequest credentials) throws ServletException {
        credentials.checked();
        end();
        SignInGuard.Attempt attempt = guard.begin(credentials.user(), request.getRemoteAddr());
        try {
            request.login(credentials.user(), credentials.password());
        } catch (ServletException e) {
            note("sign-in", credentials.user(), "wrong-password");
            throw new ProblemException(ProblemCode.WRONG_PASSWORD, "no user has this name and password");
        }
        attempt.succeed();
        if (roles().isEmpty()) {
            request.logout();
            note("sign-in", credentials.user(), "forbidden");
            throw new ProblemException(ProblemCode.FORBIDDEN, "this user has neither of the roles viewer and restorer");
        }
        var signedIn = new SignedIn(request.getUserPrincipal().getName());
        signedIn.bind(request.getSession(true));
        request.changeSessionId();
        note("sign-in", signedIn.user(), "ok");
        return view(signedIn);
    }

    private void note(String action, String user, String outcome) {
        signOns.fire(new SignOn(user, request.getRemoteAddr(), action, outcome));
    }

    @DELETE
    public void signOut() throws ServletException {
        SignedIn signedIn = SignedIn.require(request);
        // First, so that downloads that are under way open nothing again.
        request.getSession().invalidate();
        for (String image : signedIn.images()) {
            try {
                browser.close(image);
            } catch (RestoreException e) {
                LOG.log(Level.DEBUG, "an image is closed already", e);
            }
        }
        note("sign-out", signedIn.user(), "ok");
        request.logout();
    }

    private void end() throws ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
    }
}
