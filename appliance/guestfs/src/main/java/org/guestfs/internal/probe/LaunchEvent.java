// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.probe;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A launch, from the plan to the daemon's first word. */
@Name("org.guestfs.Launch")
@Label("Launch of an Appliance")
@Category("Guestfs EE")
@StackTrace(false)
public final class LaunchEvent extends Event {
    @Label("Handle")
    @Description("The identifier of the handle, if it was given one")
    private String handle = "";

    @Label("Backend")
    private String backend = "";

    @Label("Accelerator")
    @Description("kvm, tcg, or nothing if the launch failed or the backend does not know")
    private String accelerator = "";

    @Label("Drives")
    private int drives;

    @Label("Outcome")
    @Description("ok, or the error number's name")
    private String outcome = "";

    /**
     * Ends the event and records it, if a recording wants it.
     *
     * @param identifier the handle's
     * @param backendName its backend
     * @param accelerated by what
     * @param count number of drives
     * @param failure what was thrown, or {@code null}
     */
    public void finish(
            String identifier, String backendName, String accelerated, int count, @Nullable Throwable failure) {
        end();
        if (shouldCommit()) {
            handle = identifier;
            backend = backendName;
            accelerator = accelerated;
            drives = count;
            outcome = CallEvent.outcome(failure);
            commit();
        }
    }
}
