// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a machine starts: cold; cold, to become a template; or as a clone of a template.
 *
 * @param kind which of them
 * @param files the files of the template, which a cold boot does not have
 */
record Boot(Kind kind, Optional<Files> files) {
    static final Boot COLD = new Boot(Kind.COLD, Optional.empty());

    enum Kind {
        COLD,
        CAPTURE,
        CLONE
    }

    /**
     * What a machine and its template share.
     *
     * @param memory what the guest's memory holds, the length of which is the memory's
     * @param root the overlay with what the guest has written to the appliance's root disk
     */
    record Files(Path memory, Path root) {}

    static Boot capture(Path memory, Path root) {
        return new Boot(Kind.CAPTURE, Optional.of(new Files(memory, root)));
    }

    static Boot ofClone(Path memory, Path root) {
        return new Boot(Kind.CLONE, Optional.of(new Files(memory, root)));
    }
}
