// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.util.List;
import org.guestfs.Guestfs;

/**
 * A handle as those see it who manage it and do not use it. Nothing here waits for a call that is under way.
 *
 * @since 0.1
 */
public interface ManagedHandle {
    /**
     * Returns the number of the handle.
     *
     * @return a number greater than 0, which no other handle of the class loader has
     */
    long number();

    /**
     * Returns the handle, to listen to it or to close it.
     *
     * @return the handle; its calls wait for the one under way
     */
    Guestfs guestfs();

    /**
     * Tells how the handle is.
     *
     * @return its status at this moment
     */
    HandleStatus status();

    /**
     * Tells what the handle has done.
     *
     * @return numbers since it was created
     */
    HandleCounters counters();

    /**
     * Returns the last of what the appliance printed.
     *
     * @return some lines, fit to be shown; empty if there is no appliance
     */
    String console();

    /**
     * Returns the last calls that began while the handle traced, the oldest first: time, action, arguments that name
     * devices, paths or numbers, outcome and duration; of other arguments and of results, nothing.
     *
     * @return at most a hundred lines, fit to be shown
     */
    List<String> trace();

    /**
     * Turns the trace on or off, as {@code set_trace} does, from the next call on.
     *
     * @param on whether to trace
     */
    void setTrace(boolean on);

    /**
     * Makes the handle verbose or quiet, as {@code set_verbose} does, at once.
     *
     * @param on whether to be verbose
     */
    void setVerbose(boolean on);

    /**
     * Ends the appliance at once, whatever the handle is doing: a call under way fails, as if the appliance had died by
     * itself; so does a launch. The handle remains.
     *
     * @return {@code false} if there is neither an appliance nor a call under way
     */
    boolean kill();
}
