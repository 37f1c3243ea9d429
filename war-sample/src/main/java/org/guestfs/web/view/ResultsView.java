// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.util.List;
import org.guestfs.ejb.Difference;
import org.guestfs.ejb.FileChecksum;
import org.guestfs.ejb.FoundFile;
import org.guestfs.ejb.GuestNames;
import org.jspecify.annotations.Nullable;

/** What a job has found so far: one of the three lists is there. */
public record ResultsView(
        int offset,
        int total,
        @Nullable List<Found> found,
        @Nullable List<Differing> differences,
        @Nullable List<Checksum> checksums) {
    public static ResultsView ofFound(int offset, int total, List<FoundFile> found) {
        return new ResultsView(offset, total, found.stream().map(Found::of).toList(), null, null);
    }

    public static ResultsView ofDifferences(int offset, int total, List<Difference> differences) {
        return new ResultsView(
                offset, total, null, differences.stream().map(Differing::of).toList(), null);
    }

    public static ResultsView ofChecksums(int offset, int total, List<FileChecksum> checksums) {
        return new ResultsView(
                offset, total, null, null, checksums.stream().map(Checksum::of).toList());
    }

    /** A file that was looked for. */
    public record Found(LocationView location, EntryView entry) {
        static Found of(FoundFile found) {
            return new Found(LocationView.of(found.location()), EntryView.of(found.entry()));
        }
    }

    /** A file that is not the same. */
    public record Differing(
            String path,
            String pathDisplay,
            String change,
            List<String> aspects,
            @Nullable EntryView before,
            @Nullable EntryView after,
            String problem) {
        static Differing of(Difference difference) {
            return new Differing(
                    GuestNames.encode(difference.path()),
                    GuestNames.display(difference.path()),
                    difference.change(),
                    difference.aspects().stream().sorted().map(Texts::word).toList(),
                    EntryView.ofNullable(difference.before()),
                    EntryView.ofNullable(difference.after()),
                    difference.problem());
        }
    }

    /** A checksum. */
    public record Checksum(
            LocationView location, String algorithm, String value, String expected, String problem, boolean good) {
        static Checksum of(FileChecksum checksum) {
            return new Checksum(
                    LocationView.of(checksum.location()),
                    checksum.algorithm(),
                    checksum.value(),
                    checksum.expected(),
                    checksum.problem(),
                    checksum.isGood());
        }
    }
}
