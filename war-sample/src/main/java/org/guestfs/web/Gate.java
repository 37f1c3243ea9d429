// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.guestfs.ejb.Roles;
import org.guestfs.web.view.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Every request to the API passes here: who sends it, whether that one may, whether it comes from this application, and whether
 * it is not too much. What is not allowed is denied. The enterprise beans ask for roles once more.
 */
// The container makes it.
public final class Gate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** No address of the API needs more; so none can be written in two ways. */
    private static final Pattern ADDRESS = Pattern.compile("/api((/[A-Za-z0-9._-]{1,100}){1,3})");

    private static final Set<String> PUBLIC = Set.of("GET /session", "POST /session", "GET /openapi.yaml");
    private static final Pattern OF_RESTORERS = Pattern.compile("/(content|downloads|restores|audit|events)(/.*)?");
    private static final Pattern LONG = Pattern.compile("GET /(content|downloads/.+)|PUT /content");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient CallLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            pass(request, response, chain);
        } catch (ProblemException e) {
            refuse(response, e);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "the API has no such address");
        }
        String path = address.group(1);
        String call = request.getMethod() + " " + path;
        if (!SAFE.contains(request.getMethod())) {
            requireSameSite(request);
        }
        if (PUBLIC.contains(call)) {
            chain.doFilter(request, response);
            return;
        }
        SignedIn signedIn = SignedIn.require(request);
        requireRole(request, path);
        if (!SAFE.contains(request.getMethod()) && !signedIn.isCsrf(request.getHeader("X-CSRF-Token"))) {
            throw new ProblemException(
                    ProblemCode.CSRF, "the header X-CSRF-Token is missing, or not the csrf of this session");
        }
        CallLimits.Permit permit =
                limits.begin(signedIn.user(), LONG.matcher(call).matches());
        Abort.prepare(request);
        try {
            chain.doFilter(request, response);
        } finally {
            permit.close();
        }
    }

    private static void requireRole(HttpServletRequest request, String path) {
        boolean isRestorer = request.isUserInRole(Roles.RESTORER);
        if (!isRestorer && (OF_RESTORERS.matcher(path).matches() || !request.isUserInRole(Roles.VIEWER))) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "you do not have the role for that");
        }
    }

    /** Browsers say which page a request comes from. A form of another site cannot send JSON. */
    private static void requireSameSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null && !site.equals("same-origin") && !site.equals("none")
                || origin != null && !isHost(origin, request.getHeader("Host"))) {
            throw new ProblemException(ProblemCode.CSRF, "the request comes from another site");
        }
        String type = request.getContentType();
        if (request.getMethod().equals("POST")
                && (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?"))) {
            throw new ProblemException(ProblemCode.UNSUPPORTED, "the body of a POST is application/json");
        }
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && host != null && bare(authority).equals(bare(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without the port that need not be said; which of the two it is, a proxy may have changed. */
    private static String bare(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }

    private static void refuse(HttpServletResponse response, ProblemException e) throws IOException {
        write(response, e.code(), e.getMessage(), e.headers());
    }

    static void write(
            HttpServletResponse response, ProblemCode code, @Nullable String detail, Map<String, String> headers)
            throws IOException {
        response.setStatus(code.status());
        response.setContentType(Problem.MEDIA_TYPE);
        headers.forEach(response::setHeader);
        response.getOutputStream().write(Json.text(code.problem(detail)).getBytes(StandardCharsets.UTF_8));
    }
}
