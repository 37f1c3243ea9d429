// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An image in the catalogue.
 *
 * @param name its path below its root, with slashes; in a second root, with {@code @2/} before it if the first has that
 *     path, too
 * @param format what its name says that its format is, such as {@code qcow2} or {@code raw}
 * @param virtualSize how large the disk is that the guest sees, in bytes; -1 if the file does not tell
 * @param fileSize how large the file is
 * @param modified when the file was changed
 * @param report what was found in it, or {@code null} if it was not inspected since it was changed
 * @param problem why it could not be inspected; empty if it could, or has not been
 * @since 0.1
 */
public record ImageSummary(
        String name,
        String format,
        long virtualSize,
        long fileSize,
        Instant modified,
        @Nullable ImageReport report,
        String problem) {}
