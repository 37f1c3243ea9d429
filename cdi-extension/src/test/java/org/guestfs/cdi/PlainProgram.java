// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import org.guestfs.Guestfs;

/** Has a handle injected, and says which. */
public class PlainProgram {
    @Inject
    @Image("guest.img")
    Guestfs guest;

    public static void main(String... args) {
        try (SeContainer beans = SeContainerInitializer.newInstance()
                .addBeanClasses(PlainProgram.class)
                .initialize()) {
            System.out.println(beans.select(PlainProgram.class).get().guest);
        }
    }
}
