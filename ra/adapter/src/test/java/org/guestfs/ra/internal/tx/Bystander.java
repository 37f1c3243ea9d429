// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

/** Takes part without any disk, as for recovery. */
final class Bystander implements Participant {
    private int abandoned;
    private int ended;

    @Override
    public void join() {
        // Nothing stands against it.
    }

    @Override
    public void finish() {
        // There is nothing to finish.
    }

    @Override
    public void abandon() {
        abandoned++;
    }

    @Override
    public void ended() {
        ended++;
    }

    int timesAbandoned() {
        return abandoned;
    }

    int timesEnded() {
        return ended;
    }
}
