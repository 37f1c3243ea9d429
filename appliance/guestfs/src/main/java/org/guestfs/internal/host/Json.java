// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.ServiceConfigurationError;

/** Finds JSON-B, which looks for itself by the context of the thread: on a server, that may be anybody's. */
public final class Json {
    private Json() {}

    /**
     * Makes a JSON-B by the class loader of this library or, where that does not have one, by that of the thread.
     *
     * @return a JSON-B
     */
    public static Jsonb create() {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(Json.class.getClassLoader());
            return JsonbBuilder.create();
        } catch (JsonbException | ServiceConfigurationError e) {
            thread.setContextClassLoader(context);
            return JsonbBuilder.create();
        } finally {
            thread.setContextClassLoader(context);
        }
    }
}
