// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

/**
 * Is told of each handle that is created with a configuration. What happens to the handle later, a listener that it
 * registers on it learns.
 *
 * @see org.guestfs.GuestfsConfig.Builder#monitor
 * @since 0.1
 */
@FunctionalInterface
public interface HandleMonitor {
    /** Does nothing. */
    HandleMonitor NONE = handle -> {};

    /**
     * Is told of a handle, in the thread that creates it. What it throws is logged, and goes no further.
     *
     * @param handle the handle, before anybody uses it
     */
    void created(ManagedHandle handle);
}
