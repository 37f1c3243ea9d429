// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

/** Is told how far branches are. */
@FunctionalInterface
interface Steps {
    /** Records them for those who look. */
    Steps RECORDED = (branch, step) -> new TransactionStepEvent(branch, step).commit();

    /**
     * Is told of a step that has been done.
     *
     * @param branch the name of the branch
     * @param step the step
     */
    void reached(String branch, Step step);
}
