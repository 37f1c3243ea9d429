// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.io.IOException;
import org.guestfs.Guestfs;
import org.guestfs.Supply;

/** A program with handles, which others look at until its standard input ends. */
final class ScrapedProgram {
    static final int HANDLES = 3;

    private ScrapedProgram() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        try (Supply supply = Supply.builder().minimum(0).maximum(7).open();
                GuestfsManagement management = GuestfsManagement.open("scraped", supply);
                Guestfs guestfs = Guestfs.create(management.config())) {
            guestfs.setIdentifier("left");
            for (int i = 1; i < HANDLES; i++) {
                supply.create().close();
            }
            try {
                guestfs.readFile("/nowhere");
            } catch (IllegalStateException e) {
                // It is not launched: a failure to be counted.
                System.in.read();
            }
        }
    }
}
