// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The portable extension: what it finds out at deployment, what it reports, and the beans that it adds. It is the only
 * place where these come together; the packages below know nothing of it.
 */
@NullMarked
package org.guestfs.cdi.internal;

import org.jspecify.annotations.NullMarked;
