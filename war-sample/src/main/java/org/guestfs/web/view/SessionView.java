// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and what can be done. */
public record SessionView(
        @Nullable String user,
        @Nullable List<String> roles,
        @Nullable String csrf,
        @Nullable List<String> targets,
        @Nullable Boolean writable,
        @Nullable Long uploadBytes) {
    public static final SessionView NOBODY = new SessionView(null, null, null, null, null, null);
}
