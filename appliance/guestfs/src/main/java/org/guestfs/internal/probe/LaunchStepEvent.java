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

/** One step of a launch. */
@Name("org.guestfs.LaunchStep")
@Label("Step of a Launch")
@Category("Guestfs EE")
@StackTrace(false)
public final class LaunchStepEvent extends Event {
    @Label("Handle")
    @Description("The identifier of the handle, if it was given one")
    private String handle = "";

    @Label("Step")
    @Description("What was done; docs/probes.md has them all")
    private String step = "";

    @Label("Outcome")
    @Description("ok, or the error number's name")
    private String outcome = "";

    /**
     * Ends the event and records it, if a recording wants it.
     *
     * @param identifier the handle's
     * @param name what was done
     * @param failure why it was not, or {@code null}
     */
    public void finish(String identifier, String name, @Nullable Throwable failure) {
        end();
        if (shouldCommit()) {
            handle = identifier;
            step = name;
            outcome = CallEvent.outcome(failure);
            commit();
        }
    }
}
