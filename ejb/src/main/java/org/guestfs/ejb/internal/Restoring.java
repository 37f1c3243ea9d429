// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileChecksum;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.LimitExceededException;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.RestoreSummary;

/**
 * Gets files and folders out of images, each time by a connection of its own. Trees are read file by file, by positioned
 * reads, rather than as the archive that the appliance would make: that is faster for large files, takes no second thread,
 * can be cancelled at every piece, and every name is checked before it is used. Thread-safe.
 */
final class Restoring {
    private static final int MOST_LOCATIONS = 10_000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Connector connector;
    private final Map<String, Path> targets;
    private final Settings.Limits limits;
    private final Clock clock;

    Restoring(Connector connector, Settings settings, Clock clock) {
        this.connector = connector;
        targets = settings.targets();
        limits = settings.limits();
        this.clock = clock;
    }

    /** The names of the directories that can be restored to. */
    List<String> targets() {
        return targets.keySet().stream().sorted().toList();
    }

    Path requireTarget(String name) {
        Path target = targets.get(name);
        if (target == null) {
            throw new RefusedException("there is no directory \"" + GuestNames.display(name)
                    + "\" to restore to; the setting targets has those that there are");
        }
        return target;
    }

    /** The volume of all of them. */
    static FileLocation requireOneVolume(List<FileLocation> what) {
        if (what.isEmpty() || what.size() > MOST_LOCATIONS) {
            throw new RefusedException(
                    "1 to " + MOST_LOCATIONS + " files and folders can be named, got " + what.size());
        }
        FileLocation first = what.get(0);
        Set<String> names = new HashSet<>();
        for (FileLocation one : what) {
            if (!one.image().equals(first.image()) || !one.volume().equals(first.volume())) {
                throw new RefusedException("all must be in one volume: " + first + " and " + one + " are not");
            }
            if (!names.add(one.name())) {
                throw new RefusedException("two of them are called alike: " + one + "; take one of them");
            }
        }
        if (what.size() > 1 && names.contains("")) {
            throw new RefusedException("the topmost folder has all the others in it: take that alone");
        }
        return first;
    }

    /** Writes an archive to a stream. */
    RestoreSummary archive(String principal, List<FileLocation> what, ArchiveFormat format, OutputStream to) {
        FileLocation first = requireOneVolume(what);
        try (MountedImage image = connector.connect(principal, first)) {
            GZIPOutputStream zipped = format == ArchiveFormat.TAR_GZ ? new GZIPOutputStream(to) : null;
            Sink sink = format == ArchiveFormat.ZIP ? new ZipSink(to) : new TarSink(zipped == null ? to : zipped);
            RestoreSummary summary = copy(image.guest(), what, sink, Job.none());
            if (zipped != null) {
                zipped.finish();
            }
            to.flush();
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be handed out: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Failures.of(e, first.toString());
        }
    }

    private RestoreSummary copy(Guestfs guest, List<FileLocation> what, Sink sink, Job job) throws IOException {
        var copying = new Copying(guest, sink, job, limits);
        for (FileLocation one : what) {
            copying.copy(one);
        }
        sink.finish();
        return copying.summary();
    }

    /** Restores to a new directory of the host, and verifies. */
    void restoreTo(String principal, List<FileLocation> what, Path target, Job job) throws IOException {
        FileLocation first = requireOneVolume(what);
        String name = "restored-" + STAMP.format(clock.instant()) + "-" + job.id();
        job.say("restored to " + name);
        try (MountedImage image = connector.connect(principal, first)) {
            var sink = new HostSink(target.resolve(name));
            RestoreSummary summary = copy(image.guest(), what, sink, job);
            long bad = verify(image.guest(), what, sink.checksums(), job);
            job.say("restored to " + name + ": " + summary.files() + " files, " + summary.folders() + " folders, "
                    + summary.links() + " links; " + summary.skipped() + " left out, " + bad + " not verified");
        }
    }

    private static long verify(Guestfs guest, List<FileLocation> what, Map<String, String> written, Job job) {
        long bad = 0;
        for (Map.Entry<String, String> one : written.entrySet()) {
            job.checkCancelled();
            FileLocation location = located(what, one.getKey());
            FileChecksum checksum = checksum(guest, location, one.getValue());
            if (!checksum.isGood()) {
                bad++;
            }
            job.add(checksum);
        }
        return bad;
    }

    private static FileLocation located(List<FileLocation> what, String path) {
        for (FileLocation one : what) {
            if (path.equals(one.name())) {
                return one;
            }
            if (one.name().isEmpty() || path.startsWith(one.name() + "/")) {
                String below =
                        one.name().isEmpty() ? path : path.substring(one.name().length() + 1);
                return new FileLocation(one.image(), one.volume(), Entries.join(one.path(), below));
            }
        }
        throw new IllegalArgumentException("nobody asked for that file");
    }

    private static FileChecksum checksum(Guestfs guest, FileLocation location, String written) {
        try {
            return new FileChecksum(location, "sha256", guest.checksum("sha256", location.path()), written, "");
        } catch (OperationException e) {
            return new FileChecksum(
                    location,
                    "sha256",
                    "",
                    written,
                    Failures.of(e, location.toString()).getMessage());
        }
    }

    /** Copies to a sink, and counts. Used by one thread. */
    private static final class Copying {
        private final Guestfs guest;
        private final Sink sink;
        private final Job job;
        private final Settings.Limits limits;
        private long expected;
        private long visited;
        private long files;
        private long folders;
        private long links;
        private long skipped;
        private long bytes;

        Copying(Guestfs guest, Sink sink, Job job, Settings.Limits limits) {
            this.guest = guest;
            this.sink = sink;
            this.job = job;
            this.limits = limits;
        }

        void copy(FileLocation location) throws IOException {
            FileEntry top = location.name().isEmpty()
                    ? null
                    : Entries.ofPath(guest, location.parent().path(), location.name());
            expected++;
            if (top != null) {
                take(location.path(), location.name(), top);
            }
            if (top == null || top.type() == FileType.DIRECTORY) {
                Tree tree = Tree.scan(guest, location.path(), limits.tree(), job);
                expected += tree.size();
                if (expected > limits.tree()) {
                    throw new LimitExceededException(
                            "there are more than " + limits.tree() + " files, which is the setting tree; take fewer");
                }
                tree.visit(
                        (path, entry) ->
                                take(Entries.join(location.path(), path), Tree.below(location.name(), path), entry),
                        job);
            }
        }

        private void take(String from, String path, FileEntry entry) throws IOException {
            job.progress(++visited, expected);
            switch (entry.type()) {
                case DIRECTORY -> {
                    sink.folder(path, entry);
                    folders++;
                }
                case REGULAR -> {
                    require(entry.size());
                    sink.file(path, entry, to -> copy(from, entry, to));
                    files++;
                    bytes += entry.size();
                }
                case SYMLINK -> {
                    if (entry.target() != null && sink.link(path, entry, entry.target())) {
                        links++;
                    } else {
                        skipped++;
                    }
                }
                default -> skipped++;
            }
        }

        /** Sizes are what the guest says: a file of nothing may claim to be larger than all disks. */
        private void require(long more) {
            if (more > limits.restore() - bytes) {
                throw new LimitExceededException("there are more than " + limits.restore()
                        + " bytes, which is the setting restore-bytes; take fewer files");
            }
        }

        private void copy(String from, FileEntry entry, OutputStream to) throws IOException {
            if (entry.size() > 0) {
                Contents.copy(guest, from, entry.size(), to, from, job);
            }
        }

        RestoreSummary summary() {
            return new RestoreSummary(files, folders, links, skipped, bytes);
        }
    }
}
