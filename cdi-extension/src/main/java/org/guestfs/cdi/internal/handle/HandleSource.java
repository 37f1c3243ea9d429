// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.List;
import java.util.Optional;
import org.guestfs.Drive;
import org.guestfs.Guestfs;

/** Where handles come from. */
interface HandleSource extends AutoCloseable {
    /** Opens a handle with drives, whose first call that needs an appliance launches it. */
    Guestfs open(List<Drive> drives);

    /** Whether a handle that was used in a transaction is of no use after that, and says so before it does anything. */
    boolean isTransactional();

    /** Says what it lacks, as far as can be told without opening a handle. */
    Optional<String> problem();

    /** Ends what is its own; handles that are open go on. */
    @Override
    void close();

    /** Names it in a few words. */
    @Override
    String toString();
}
