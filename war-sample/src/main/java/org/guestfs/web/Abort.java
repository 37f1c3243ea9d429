// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Ends the connection of a request whose answer has begun and cannot be finished. The servlet API has no means for that: a
 * server notices an answer that is shorter than its Content-Length, but one without is ended in good order, whatever exception
 * the server sees. Undertow is asked by methods of its own, which are looked up, since it need not be there. For others it is
 * the archive that has no end.
 */
final class Abort implements Runnable {
    private static final System.Logger LOG = System.getLogger("org.guestfs.web");
    private static final String ATTRIBUTE = Abort.class.getName();

    private final ServletRequest request;

    private Abort(ServletRequest request) {
        this.request = request;
    }

    /** Remembers the request as the container made it; what resources get is a proxy. */
    static void prepare(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, new Abort(request));
    }

    static Runnable of(HttpServletRequest request) {
        return (Abort) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public void run() {
        try {
            Object exchange = request.getClass().getMethod("getExchange").invoke(request);
            Object connection = exchange.getClass().getMethod("getConnection").invoke(exchange);
            ((Closeable) connection).close();
        } catch (NoSuchMethodException e) {
            LOG.log(Level.DEBUG, "this is not Undertow", e);
        } catch (ReflectiveOperationException | IOException e) {
            LOG.log(Level.WARNING, "a connection could not be ended, whose answer is incomplete", e);
        }
    }
}
