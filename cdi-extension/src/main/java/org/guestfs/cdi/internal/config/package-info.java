// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The configuration of the extension: MicroProfile Config where there is one, system properties, and
 * {@code META-INF/guestfs.properties}. Of the whole module, {@code MicroProfileSettings} alone needs MicroProfile's API.
 */
@NullMarked
package org.guestfs.cdi.internal.config;

import org.jspecify.annotations.NullMarked;
