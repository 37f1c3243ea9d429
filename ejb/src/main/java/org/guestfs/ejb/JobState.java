// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * How far a job is.
 *
 * @since 0.1
 */
public enum JobState {
    /** It has not begun. */
    WAITING(false),
    /** It is under way. */
    RUNNING(false),
    /** It is complete. */
    DONE(true),
    /** It was cancelled; what it had found until then is kept. */
    CANCELLED(true),
    /** It could not go on; what it had found until then is kept. */
    FAILED(true);

    private final boolean isOver;

    JobState(boolean isOver) {
        this.isOver = isOver;
    }

    /**
     * Tells whether anything can come of it yet.
     *
     * @return whether nothing will change any more
     */
    public boolean isOver() {
        return isOver;
    }
}
