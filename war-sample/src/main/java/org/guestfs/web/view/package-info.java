// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What the API takes and gives, as JSON: records whose components are called as in {@code openapi.yaml}. Names of guests are
 * encoded, and made visible where they are for people. All of them are values.
 */
@NullMarked
package org.guestfs.web.view;

import org.jspecify.annotations.NullMarked;
