// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import org.guestfs.CloneMode;
import org.guestfs.GuestfsConfig;
import org.guestfs.internal.direct.DirectBackend;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.Machine;

/** A clone without a disk, which no handle can have: what the backend gives before any is attached. */
final class BareClone {
    private BareClone() {}

    /** Starts one and waits for the first answer of its daemon. */
    static Reading start() {
        long start = System.nanoTime();
        try (Handle owner = Handle.create(
                GuestfsConfig.builder().cloneMode(CloneMode.REQUIRE).build())) {
            Machine machine = new DirectBackend().start(owner.launchPlan(), new Silence());
            double seconds = (System.nanoTime() - start) / 1e9;
            Reading reading = Reading.of(seconds, seconds, machine.pid().orElseThrow());
            machine.kill();
            return reading;
        }
    }

    private static final class Silence implements LaunchMonitor {
        @Override
        public void console(byte[] bytes) {
            // Not what is measured.
        }

        @Override
        public void library(String message) {
            // Not what is measured.
        }

        @Override
        public void warning(String message) {
            // Not what is measured.
        }

        @Override
        public void progress(int position) {
            // Not what is measured.
        }
    }
}
