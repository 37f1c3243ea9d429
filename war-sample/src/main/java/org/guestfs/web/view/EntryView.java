// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.GuestNames;
import org.jspecify.annotations.Nullable;

/** What a file is. */
public record EntryView(
        String name,
        String nameDisplay,
        String type,
        long size,
        int mode,
        String permissions,
        long uid,
        long gid,
        long links,
        Instant modified,
        Instant changed,
        Instant accessed,
        @Nullable String target,
        @Nullable String targetDisplay,
        @Nullable String targetType) {
    public static EntryView of(FileEntry entry) {
        String target = entry.target();
        FileType targetType = entry.targetType();
        return new EntryView(
                GuestNames.encode(entry.name()),
                GuestNames.display(entry.name()),
                Texts.word(entry.type()),
                entry.size(),
                entry.mode(),
                Texts.permissions(entry.mode()),
                entry.uid(),
                entry.gid(),
                entry.links(),
                Texts.time(entry.modified()),
                Texts.time(entry.changed()),
                Texts.time(entry.accessed()),
                target == null ? null : GuestNames.encode(target),
                target == null ? null : GuestNames.display(target),
                targetType == null ? null : Texts.word(targetType));
    }

    static @Nullable EntryView ofNullable(@Nullable FileEntry entry) {
        return entry == null ? null : of(entry);
    }
}
