// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * What is behind the interfaces: enterprise beans, which see to roles, transactions and the audit trail, and plain
 * classes that do the work and can be used without a server. {@code Services} puts them together.
 */
@NullMarked
package org.guestfs.ejb.internal;

import org.jspecify.annotations.NullMarked;
