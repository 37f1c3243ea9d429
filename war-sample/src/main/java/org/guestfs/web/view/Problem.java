// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import org.jspecify.annotations.Nullable;

/** What was wrong, as RFC 9457 has it. */
public record Problem(String type, String title, int status, @Nullable String detail, String code) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
