// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.guestfs.Guestfs;
import org.guestfs.Supply;

/** As many appliances as there may be, and one more that has to wait until one is given back. */
final class Queue {
    private static final int MAXIMUM = 16;

    private final Readiness.Guest guest;

    Queue(Readiness.Guest guest) {
        this.guest = guest;
    }

    void run() {
        System.out.println("  " + MAXIMUM + " appliances at once");
        try (Supply supply = Supply.builder().minimum(MAXIMUM).maximum(MAXIMUM).open()) {
            Readiness.ready(supply, MAXIMUM);
            var handles = new ArrayList<Guestfs>();
            try {
                for (int i = 0; i < MAXIMUM; i++) {
                    handles.add(launched(supply));
                }
                double memory = handles.stream()
                        .mapToDouble(handle -> Reading.memory(handle.getPid()))
                        .sum();
                CompletableFuture<Guestfs> last = CompletableFuture.supplyAsync(() -> launched(supply));
                while (supply.statistics().waiting() == 0 && !last.isDone()) {
                    Thread.onSpinWait();
                }
                boolean hasWaited = !last.isDone();
                handles.remove(0).close();
                handles.add(last.join());
                System.out.printf(
                        Locale.ROOT,
                        "%d appliances in use take %.0f MiB; number %d %s%n",
                        MAXIMUM,
                        memory,
                        MAXIMUM + 1,
                        hasWaited ? "waited until one was given back, and was served" : "did NOT wait");
            } finally {
                List.copyOf(handles).forEach(Guestfs::close);
            }
        }
    }

    private Guestfs launched(Supply supply) {
        Guestfs handle = supply.create();
        handle.addDriveRo(guest.image().toString());
        handle.launch();
        return handle;
    }
}
