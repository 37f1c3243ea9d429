// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Where values of the configuration are looked up, by their names. */
interface Lookup {
    /** The value, if there is one that is not blank. */
    Optional<String> find(String name);

    /** This one, and the other for what it does not have. */
    default Lookup or(Lookup other) {
        return name -> find(name).or(() -> other.find(name));
    }

    /** The environment entries of the application, MicroProfile Config where it is, and properties of the JVM. */
    static Lookup ofServer() {
        Lookup entries = Lookup::environmentEntry;
        Lookup config = isPresent("org.eclipse.microprofile.config.ConfigProvider")
                ? MicroProfileLookup.find()
                : name -> Optional.empty();
        return entries.or(config).or(name -> text(System.getProperty("guestfs.restore." + name)));
    }

    private static Optional<String> environmentEntry(String name) {
        try {
            return text(InitialContext.doLookup("java:comp/env/guestfs/" + name));
        } catch (NamingException e) {
            // Nobody has set it.
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Lookup.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
