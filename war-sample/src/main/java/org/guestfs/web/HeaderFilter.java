// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Tells browsers what they may do with what this application sends: its own scripts and styles, and nothing of a guest's. */
// The container makes it.
public final class HeaderFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
            + " connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    private static final String GUESTS = "sandbox; default-src 'none'; frame-ancestors 'none'";
    private static final Pattern OF_GUESTS = Pattern.compile("/api/(content|preview|image/icon|downloads/.*)");
    private static final Pattern TAGGED = Pattern.compile("/api/(content|folder|image/icon)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        response.setHeader("Content-Security-Policy", OF_GUESTS.matcher(path).matches() ? GUESTS : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cache-Control", caching(path));
        chain.doFilter(request, response);
    }

    private static String caching(String path) {
        if (path.startsWith("/api")) {
            return TAGGED.matcher(path).matches() ? "private, no-cache" : "no-store";
        }
        // Their names have a digest of what is in them.
        return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
