// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.io.IOException;
import java.util.List;

/**
 * The templates of which appliances are clones, as {@code org.guestfs:type=Templates,name=NAME}: all that this user has in
 * the cache directory. It sends a notification when one has been built.
 *
 * @since 0.1
 */
public interface TemplatesMXBean {
    /**
     * Lists the templates.
     *
     * @return the one used last first
     * @throws IOException if the cache directory cannot be read
     */
    List<TemplateView> getTemplates() throws IOException;

    /**
     * Counts the templates that have been built, by whomever, since this bean is here.
     *
     * @return a number
     */
    long getBuiltCount();

    /**
     * Deletes a template. Appliances that run are not disturbed; the next launch that wants it builds it anew.
     *
     * @param key its name
     * @throws IOException if it cannot be deleted
     * @throws IllegalArgumentException if there is none of that name
     */
    void drop(String key) throws IOException;

    /**
     * Deletes a template, and what of the supply waits to be used: if these were its clones, it is built anew now.
     *
     * @param key its name
     * @throws IOException if it cannot be deleted
     * @throws IllegalArgumentException if there is none of that name
     */
    void rebuild(String key) throws IOException;
}
