// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A step of a transaction over images. Public because the recorder extends it. */
@Name("org.guestfs.TransactionStep")
@Label("Step of a Transaction")
@Category("Guestfs EE")
@StackTrace(false)
public final class TransactionStepEvent extends Event {
    @Label("Branch")
    private final String branch;

    @Label("Step")
    private final String step;

    TransactionStepEvent(String branch, Step step) {
        this.branch = branch;
        this.step = step.name();
    }
}
