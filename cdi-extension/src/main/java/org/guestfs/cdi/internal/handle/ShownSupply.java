// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import javax.management.InstanceAlreadyExistsException;
import org.guestfs.Supply;
import org.guestfs.jmx.GuestfsManagement;

/** Shows a supply to JMX. Loaded only where the module for that is. */
final class ShownSupply {
    private ShownSupply() {}

    /**
     * Shows it under a name, or with a number after it if another application of this JVM has that.
     *
     * @return hides it
     */
    static Runnable show(String name, Supply supply) {
        for (int i = 1; ; i++) {
            try {
                return GuestfsManagement.open(i == 1 ? name : name + "-" + i, supply)::close;
            } catch (IllegalStateException e) {
                if (!(e.getCause() instanceof InstanceAlreadyExistsException)) {
                    throw e;
                }
            }
        }
    }
}
