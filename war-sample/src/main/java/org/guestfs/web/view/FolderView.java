// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.util.List;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.GuestNames;

/** A page of a folder. */
public record FolderView(
        String path, String pathDisplay, int offset, int total, int count, boolean outdated, List<EntryView> entries) {
    public static FolderView of(FilePage page) {
        String path = page.folder().path();
        return new FolderView(
                GuestNames.encode(path),
                GuestNames.display(path),
                page.offset(),
                page.total(),
                page.count(),
                page.isOutdated(),
                page.entries().stream().map(EntryView::of).toList());
    }
}
