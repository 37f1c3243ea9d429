// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.io.IOException;
import java.util.List;
import org.guestfs.GuestfsConfig;
import org.guestfs.internal.direct.TemplateCatalogue;
import org.guestfs.internal.handle.Handle;

/**
 * The templates in the cache directory of a configuration, whichever process built them.
 *
 * @since 0.1
 */
public final class Templates {
    private final TemplateCatalogue catalogue;

    private Templates(TemplateCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Finds the cache directory.
     *
     * @param config the configuration
     * @return its templates
     * @throws IllegalArgumentException if the environment in the configuration has a value that makes no sense
     */
    public static Templates of(GuestfsConfig config) {
        var unmonitored = config.toBuilder().monitor(HandleMonitor.NONE).build();
        try (Handle handle = Handle.create(unmonitored)) {
            return new Templates(new TemplateCatalogue(handle.directories().cachedir()));
        }
    }

    /**
     * Lists the templates that are complete.
     *
     * @return the templates, the one used last first
     * @throws IOException if the directory cannot be read
     */
    public List<TemplateInfo> list() throws IOException {
        return catalogue.list();
    }

    /**
     * Deletes a template; the next launch that wants it builds it anew. Appliances that are clones of it go on.
     *
     * @param key its name
     * @return {@code false} if there is none of this name, or it is being built
     * @throws IOException if it cannot be deleted
     */
    public boolean drop(String key) throws IOException {
        return catalogue.drop(key);
    }
}
