// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import java.util.List;

/**
 * How a resource adapter is, as {@code org.guestfs:type=ResourceAdapter,name=NAME}. Under the same name there are its
 * supply, its handles, its settings and its templates.
 *
 * @see org.guestfs.jmx.GuestfsManagement
 * @since 0.1
 */
public interface ResourceAdapterMXBean {
    /**
     * Returns the version of the adapter.
     *
     * @return the version, empty if it does not come from a jar
     */
    String getVersion();

    /**
     * Tells whether connections can be opened, as far as can be told without opening one.
     *
     * @return {@code false} if something is missing on the host
     */
    boolean isHealthy();

    /**
     * Says what is missing.
     *
     * @return a sentence, empty if nothing is
     */
    String getProblem();

    /**
     * Describes the connections that are open.
     *
     * @return for each: its images, who opened it, when, and what it does or did last
     */
    List<String> getOpenConnections();

    /**
     * Counts the transactions whose outcome is not settled: until then nobody can open their images.
     *
     * @return a number
     */
    int getTransactionsInDoubt();
}
