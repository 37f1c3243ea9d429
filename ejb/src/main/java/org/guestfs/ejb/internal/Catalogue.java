// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.guestfs.Secret;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageNotFoundException;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.ImageSummary;
import org.guestfs.ejb.RestoreException;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;

/** The images there are, and what is in them. Thread-safe. */
final class Catalogue {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ejb");

    private final Supplier<GuestfsConnectionFactory> factory;
    private final Images images;
    private final ReportStore reports;
    private final Clock clock;
    private final ReentrantLock nightly = new ReentrantLock();
    private volatile boolean isClosed;

    Catalogue(Supplier<GuestfsConnectionFactory> factory, Images images, ReportStore reports, Clock clock) {
        this.factory = factory;
        this.images = images;
        this.reports = reports;
        this.clock = clock;
    }

    List<ImageSummary> images() {
        return images.list().stream().map(this::summary).toList();
    }

    ImageSummary image(String name) {
        return summary(images.require(name));
    }

    private ImageSummary summary(ImageFile file) {
        Optional<ReportStore.Stored> stored = reports.find(file);
        return new ImageSummary(
                file.name(),
                file.format(),
                ImageHeader.virtualSize(file),
                file.size(),
                file.modified(),
                stored.map(ReportStore.Stored::report).orElse(null),
                stored.map(ReportStore.Stored::problem).orElse(""));
    }

    /** What an inspection without pass phrases has found, if the image is still as it was then. */
    Optional<ImageReport> known(ImageFile file) {
        return reports.find(file).map(ReportStore.Stored::report);
    }

    ImageReport inspect(String name, Map<String, Secret> secrets) {
        ImageFile file = images.require(name);
        try (KeyRing keys = KeyRing.copyOf(secrets);
                GuestfsConnection guest = MountedImage.connect(factory.get(), file, true)) {
            var inspector = new Inspector(guest, clock);
            ImageReport report = inspector.inspect(keys, GuestNames.display(name));
            if (secrets.isEmpty()) {
                save(file, report, inspector.icons());
            }
            return report;
        } catch (RuntimeException e) {
            throw Failures.of(e, GuestNames.display(name));
        }
    }

    private void save(ImageFile file, ImageReport report, Map<String, byte[]> icons) {
        try {
            reports.save(file, report, icons);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the report on " + file.path() + " cannot be kept", e);
        }
    }

    byte[] icon(String name, String volume) {
        return reports.icon(images.require(name), volume);
    }

    /** Inspects what is new or was changed, unless that is under way already. */
    int inspectChanged() {
        if (!nightly.tryLock()) {
            return 0;
        }
        try {
            int count = 0;
            for (ImageFile file : images.list()) {
                if (!isClosed && reports.find(file).isEmpty()) {
                    count += inspected(file) ? 1 : 0;
                }
            }
            return count;
        } finally {
            nightly.unlock();
        }
    }

    private boolean inspected(ImageFile file) {
        try {
            inspect(file.name(), Map.of());
            return true;
        } catch (BusyException | ImageNotFoundException e) {
            // Next time.
            LOG.log(Level.INFO, "not inspected: {0}", e.getMessage());
        } catch (RestoreException e) {
            note(file, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the inspection of " + file.path() + " has failed", e);
            note(file, "its inspection has failed; the server's log says why");
        }
        return false;
    }

    private void note(ImageFile file, String problem) {
        try {
            reports.saveProblem(file, problem);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the report on " + file.path() + " cannot be kept", e);
        }
    }

    /** Ends a nightly inspection after the image that it is at. */
    void close() {
        isClosed = true;
    }
}
