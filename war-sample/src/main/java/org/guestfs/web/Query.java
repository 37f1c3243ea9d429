// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RefusedException;
import org.guestfs.web.view.Texts;
import org.jspecify.annotations.Nullable;

/** The parameters of a request. What is wrong with one is said with its name. */
final class Query {
    private final UriInfo uri;

    Query(UriInfo uri) {
        this.uri = uri;
    }

    private @Nullable String find(String name) {
        List<String> values = uri.getQueryParameters().get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw new RefusedException("the parameter " + name + " is there " + values.size() + " times");
        }
        return values.get(0);
    }

    private String require(String name) {
        String value = find(name);
        if (value == null) {
            throw new RefusedException("the parameter " + name + " is missing");
        }
        return value;
    }

    String text(String name) {
        String value = find(name);
        return value == null ? "" : value;
    }

    String image() {
        return Texts.decode(require("image"));
    }

    String volume() {
        return Texts.decode(require("volume"));
    }

    FileLocation file() {
        return new FileLocation(image(), volume(), Texts.decode(require("path")));
    }

    long number(String name, long otherwise, long least, long most) {
        String value = find(name);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new RefusedException("the parameter " + name + " is a whole number from " + least + " to " + most
                + "; got \"" + GuestNames.display(value) + "\"");
    }

    int offset() {
        return (int) number("offset", 0, 0, Integer.MAX_VALUE);
    }

    int limit() {
        return (int) number("limit", 200, 1, 1000);
    }

    boolean flag(String name) {
        String value = find(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new RefusedException(
                    "the parameter " + name + " is true or false; got \"" + GuestNames.display(value) + "\"");
        }
        return "true".equals(value);
    }

    <E extends Enum<E>> E constant(String name, E[] constants) {
        String value = find(name);
        return value == null ? constants[0] : Texts.constant("the parameter " + name, value, constants);
    }
}
