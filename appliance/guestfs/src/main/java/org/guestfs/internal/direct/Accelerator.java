// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.Locale;

/** How qemu carries out the guest's instructions. */
enum Accelerator {
    /** By the processor. */
    KVM,
    /** By translation, which is much slower but works everywhere. */
    TCG;

    String qemuName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
