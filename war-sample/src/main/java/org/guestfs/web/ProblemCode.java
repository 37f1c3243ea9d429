// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.util.Locale;
import org.guestfs.ejb.RestoreException;
import org.guestfs.web.view.Problem;
import org.jspecify.annotations.Nullable;

/** What can be wrong, and the status that says so. */
public enum ProblemCode {
    BUSY(503, "Busy"),
    FILE_NOT_FOUND(404, "No such file"),
    IMAGE_NOT_FOUND(404, "No such image"),
    IMAGE_UNREADABLE(422, "The image cannot be read"),
    JOB_NOT_FOUND(404, "No such job"),
    KEY_NEEDED(423, "A pass phrase is needed"),
    LIMIT_EXCEEDED(413, "Too much"),
    REFUSED(400, "Refused"),
    NOT_SIGNED_IN(401, "Not signed in"),
    WRONG_PASSWORD(401, "Wrong user or password"),
    FORBIDDEN(403, "Not allowed"),
    CSRF(403, "Not from this application"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    NOT_FOUND(404, "No such address"),
    METHOD_NOT_ALLOWED(405, "No such method here"),
    NOT_ACCEPTABLE(406, "No such representation"),
    LENGTH_REQUIRED(411, "The length is missing"),
    UNSUPPORTED(415, "Not a type that is understood"),
    RANGE(416, "No such range"),
    INTERNAL(500, "The server has failed");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** What a service says is a code of this API as well. */
    static ProblemCode of(RestoreException e) {
        return valueOf(e.code().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a container says. */
    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 411 -> LENGTH_REQUIRED;
            case 413 -> LIMIT_EXCEEDED;
            case 415 -> UNSUPPORTED;
            case 416 -> RANGE;
            case 503 -> BUSY;
            default -> status >= 400 && status < 500 ? REFUSED : INTERNAL;
        };
    }

    public int status() {
        return status;
    }

    Problem problem(@Nullable String detail) {
        return new Problem(
                "about:blank",
                title,
                status,
                detail,
                name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
