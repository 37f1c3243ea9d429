// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handle, as {@code org.guestfs:type=Handle,name=NAME,number=NUMBER}, from its creation until it is closed. No look
 * waits for the call under way, and none shows the contents of files, keys or the environment.
 *
 * @since 0.1
 */
public interface HandleMXBean extends CallFigures {
    /**
     * Returns the number of the handle.
     *
     * @return a number that no other handle has
     */
    long getNumber();

    /**
     * Returns the identifier that the application gave it.
     *
     * @return a word, empty if it gave none
     */
    String getIdentifier();

    /**
     * Returns the state.
     *
     * @return {@code config}, {@code launching}, {@code ready} or {@code closed}
     */
    String getState();

    /**
     * Returns the drives.
     *
     * @return for each, where it is and how it is attached, without users and secrets
     */
    List<String> getDrives();

    /**
     * Returns the backend.
     *
     * @return its name
     */
    String getBackend();

    /**
     * Returns how much memory the appliance may have.
     *
     * @return a number of MiB
     */
    int getMemoryMebibytes();

    /**
     * Returns how much memory of the host the process of the appliance has.
     *
     * @return a number of bytes, 0 if there is none or it cannot be told
     */
    long getResidentBytes();

    /**
     * Returns how the instructions of the appliance are carried out.
     *
     * @return {@code kvm}, {@code tcg}, or empty
     */
    String getAccelerator();

    /**
     * Returns the process of the appliance.
     *
     * @return its number, or 0
     */
    long getPid();

    /**
     * Returns the action under way.
     *
     * @return its name in the libguestfs manual, empty if there is none
     */
    String getCurrentAction();

    /**
     * Returns how long it has been under way.
     *
     * @return milliseconds
     */
    long getCurrentActionMillis();

    /**
     * Returns how far the action under way has come.
     *
     * @return a number between 0 and {@link #getProgressTotal()}, 0 if it has not told yet
     */
    long getProgressPosition();

    /**
     * Returns how far that action has to go.
     *
     * @return a number, 0 if it has not told yet
     */
    long getProgressTotal();

    /**
     * Returns when the handle was created.
     *
     * @return a time
     */
    Date getCreatedTime();

    /**
     * Returns when its appliance was ready, the last time.
     *
     * @return a time, {@code null} if it never was
     */
    @Nullable
    Date getLaunchedTime();

    /**
     * Tells whether the handle traces.
     *
     * @return {@code true} if {@link #traceLines()} grows
     */
    boolean isTrace();

    /**
     * Turns the trace on or off.
     *
     * @param on whether to trace
     */
    void setTrace(boolean on);

    /**
     * Tells whether the handle is verbose.
     *
     * @return {@code true} if it is
     */
    boolean isVerbose();

    /**
     * Makes the handle verbose or quiet. What it says goes to those who listen to it, or the log.
     *
     * @param on whether to be verbose
     */
    void setVerbose(boolean on);

    /**
     * Asks the action under way to stop, which those that transfer data do; it fails with {@code EINTR} then.
     *
     * @return {@code false} if there is none
     */
    boolean cancel();

    /**
     * Ends the appliance at once, and the call or launch under way with it. The handle remains, without an appliance.
     *
     * @return {@code false} if there is neither
     */
    boolean kill();

    /** Closes the handle: what it has written is brought to its disks, and a call under way fails. */
    void shutDown();

    /**
     * Returns the last that the appliance printed, which is not to be trusted.
     *
     * @return some lines, none if there is no appliance
     */
    List<String> consoleLines();

    /**
     * Returns the last calls that began while the handle traced, the oldest first: with devices, paths and numbers, but
     * without other arguments and results.
     *
     * @return at most a hundred lines
     */
    List<String> traceLines();
}
