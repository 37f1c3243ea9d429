// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import java.util.List;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.ImageSummary;
import org.jspecify.annotations.Nullable;

/** An image, with the report of its last inspection. */
public record ImageView(
        String name,
        String nameDisplay,
        String format,
        long virtualSize,
        long fileSize,
        Instant modified,
        String problem,
        @Nullable ReportView report) {
    public static ImageView of(ImageSummary image) {
        return of(image, image.report());
    }

    /** With a report that is not kept. */
    public static ImageView of(ImageSummary image, @Nullable ImageReport report) {
        return new ImageView(
                GuestNames.encode(image.name()),
                GuestNames.display(image.name()),
                image.format(),
                image.virtualSize(),
                image.fileSize(),
                Texts.time(image.modified()),
                image.problem(),
                report == null ? null : ReportView.of(report));
    }

    /** All of them. */
    public record All(List<ImageView> images) {}
}
