// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/** What is done inside a running appliance beside the actions of its daemon: by scripts that its shell runs. */
@NullMarked
package org.guestfs.internal.guest;

import org.jspecify.annotations.NullMarked;
