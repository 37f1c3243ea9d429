// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.Supply;

/** A program whose load comes in waves, for the picture of the dashboard: {@code BusyProgram MINUTES}. */
final class BusyProgram {
    private static final int MEMBERS = 6;
    private static final int APPLIANCES = 4;
    private static final int FILES = 60;

    private BusyProgram() {}

    /** Runs it. */
    @SuppressWarnings("try") // Nobody asks it anything.
    public static void main(String[] args) {
        long end =
                System.nanoTime() + Duration.ofMinutes(Long.parseLong(args[0])).toNanos();
        try (Supply supply = Supply.builder().minimum(2).maximum(APPLIANCES).open();
                GuestfsManagement management = GuestfsManagement.open("backup", supply)) {
            for (int wave = 0; System.nanoTime() < end; wave++) {
                CompletableFuture.allOf(IntStream.rangeClosed(0, wave % MEMBERS)
                                .mapToObj(member -> CompletableFuture.runAsync(() -> work(supply)))
                                .toArray(CompletableFuture[]::new))
                        .join();
            }
        }
    }

    private static void work(Supply supply) {
        try (Guestfs guestfs = supply.create()) {
            guestfs.addDriveScratch(64 << 20);
            guestfs.launch();
            guestfs.mkfs("ext4", "/dev/sda");
            guestfs.mount("/dev/sda", "/");
            for (int i = 0; i < FILES; i++) {
                guestfs.write("/file" + i, new byte[100_000]);
                guestfs.readFile("/file" + i / 2);
                missing(guestfs, i);
            }
        }
    }

    private static void missing(Guestfs guestfs, int number) {
        try {
            if (number % 10 == 0) {
                guestfs.cat("/missing");
            } else if (number % 25 == 1) {
                guestfs.mkdir("/file0");
            }
        } catch (OperationException e) {
            // It is counted; that is what it is for.
            return;
        }
    }
}
