// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a bootable appliance.
 *
 * @param kernel the Linux kernel
 * @param initrd the initial RAM disk
 * @param root the root disk, raw or qcow2, never written to; empty if the initial RAM disk holds everything
 * @since 0.1
 */
public record Appliance(Path kernel, Path initrd, Optional<Path> root) {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if one is {@code null}
     */
    public Appliance {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(initrd, "initrd");
        Objects.requireNonNull(root, "root");
    }
}
