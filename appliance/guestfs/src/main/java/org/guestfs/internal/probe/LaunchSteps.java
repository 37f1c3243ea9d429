// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.probe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a launch says of itself into events, one for each step. Thread-safe: the console has a thread of its own. */
public final class LaunchSteps {
    private static final List<String> BOOT = List.of("machine", "kernel", "daemon");

    private final String identifier;
    private String name = "";
    private @Nullable LaunchStepEvent current;

    /**
     * Records the steps of one launch.
     *
     * @param identifier the handle's
     */
    public LaunchSteps(String identifier) {
        this.identifier = identifier;
    }

    /**
     * Ends the step under way, if there is one, and begins the next.
     *
     * @param next its name
     */
    public synchronized void begin(String next) {
        finish(null);
        name = next;
        current = new LaunchStepEvent();
        current.begin();
    }

    /**
     * Begins a step of a boot, of which the console told. Does nothing if the launch is beyond that, or if the machine
     * that boots is not the one to be launched but a step on the way to it.
     *
     * @param next its name
     */
    public synchronized void boot(String next) {
        int at = BOOT.indexOf(name);
        if (at >= 0 && at < BOOT.indexOf(next)) {
            begin(next);
        }
    }

    /**
     * Ends the step under way, if there is one.
     *
     * @param failure why it failed, or {@code null}
     */
    public synchronized void finish(@Nullable Throwable failure) {
        if (current != null) {
            current.finish(identifier, name, failure);
        }
        name = "";
        current = null;
    }
}
