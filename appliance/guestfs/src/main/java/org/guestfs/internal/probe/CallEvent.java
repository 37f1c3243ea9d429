// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.probe;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.guestfs.GuestfsException;
import org.guestfs.spi.Action;
import org.jspecify.annotations.Nullable;

/** A call of an action, from its first event to its result; never its arguments, in which keys and names may be. */
@Name("org.guestfs.Call")
@Label("Call of an Action")
@Category("Guestfs EE")
@StackTrace(false)
public final class CallEvent extends Event {
    @Label("Action")
    @Description("Its name in the libguestfs manual")
    private String action = "";

    @Label("Group")
    private String group = "";

    @Label("Handle")
    @Description("The identifier of the handle, if it was given one")
    private String handle = "";

    @Label("Outcome")
    @Description("ok, or the error number's name, or the class of a misuse")
    private String outcome = "";

    @Label("Bytes Sent")
    @Description("To the daemon")
    @DataAmount
    private long bytesSent;

    @Label("Bytes Received")
    @Description("From the daemon")
    @DataAmount
    private long bytesReceived;

    /**
     * Ends the event and records it, if a recording wants it.
     *
     * @param called the action
     * @param identifier the handle's
     * @param failure what was thrown, or {@code null}
     * @param sent bytes
     * @param received bytes
     */
    public void finish(Action<?> called, String identifier, @Nullable Throwable failure, long sent, long received) {
        end();
        if (shouldCommit()) {
            action = called.name();
            group = called.group();
            handle = identifier;
            outcome = outcome(failure);
            bytesSent = sent;
            bytesReceived = received;
            commit();
        }
    }

    /** A word for how a call ended. */
    public static String outcome(@Nullable Throwable failure) {
        if (failure == null) {
            return "ok";
        }
        return failure instanceof GuestfsException known && !known.errnoName().isEmpty()
                ? known.errnoName()
                : failure.getClass().getSimpleName();
    }
}
