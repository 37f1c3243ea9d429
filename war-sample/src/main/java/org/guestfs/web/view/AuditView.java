// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import java.util.List;
import org.guestfs.ejb.AuditEntry;

/** Who did what. */
public record AuditView(List<Deed> entries) {
    public static AuditView of(List<AuditEntry> entries) {
        return new AuditView(entries.stream().map(Deed::of).toList());
    }

    /** What somebody did. Its texts are fit to be shown. */
    public record Deed(
            Instant time, String principal, String action, String image, String path, String outcome, long bytes) {
        static Deed of(AuditEntry entry) {
            return new Deed(
                    entry.time(),
                    entry.principal(),
                    entry.action(),
                    entry.image(),
                    entry.path(),
                    entry.outcome(),
                    entry.bytes());
        }
    }
}
