// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.guestfs.Secret;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.RestoreSummary;
import org.guestfs.ejb.SearchQuery;
import org.guestfs.ra.GuestfsConnectionFactory;

/** All that the beans do, put together. It knows nothing of a server, and can be used without one. Thread-safe. */
// Public because a proxy of ServicesBean must see it, which is in a package of its own on Payara.
public final class Services implements AutoCloseable {
    static final String SEARCH = "search";
    static final String RESTORE = "restore";
    static final String COMPARE = "compare";
    static final String CHECKSUM = "checksum";

    private final Jsonb json = JsonbBuilder.create();
    private final OpenImages open;
    private final Catalogue catalogue;
    private final Browsing browsing;
    private final Searching searching;
    private final Restoring restoring;
    private final Comparing comparing;
    private final Summing summing;
    private final Writing writing;
    private final JobBoard jobs;
    private final Trail trail;
    private final EventLog events = new EventLog();

    Services(
            Supplier<GuestfsConnectionFactory> factory,
            Settings settings,
            Executor executor,
            Consumer<JobStatus> listener,
            Writing.TransactionEnds ends) {
        Clock clock = Clock.systemUTC();
        var images =
                new Images(() -> factory.get().imageRoots(), settings.limits().images());
        catalogue =
                new Catalogue(factory, images, new ReportStore(settings.data().resolve("reports"), json), clock);
        open = new OpenImages(
                (key, keys) -> open(factory.get(), images.require(key.image()), key.volume(), keys),
                settings.limits().openImages(),
                settings.idle(),
                OpenImages.PATIENCE,
                System::nanoTime);
        Connector connector = (principal, location) -> {
            try (KeyRing keys = open.keys(principal, location.image())) {
                return open(factory.get(), images.require(location.image()), location.volume(), keys);
            }
        };
        browsing = new Browsing(open, settings.limits().folder());
        searching = new Searching(connector, settings.limits());
        restoring = new Restoring(connector, settings, clock);
        comparing = new Comparing(connector, settings.limits().tree());
        summing = new Summing(connector);
        writing = new Writing(factory, images, open, ends, settings);
        trail = new Trail(settings.data(), settings.limits().audit(), json, clock);
        jobs = new JobBoard(executor, clock, settings.limits(), trail, listener);
    }

    /** What is only looked at, and not at this moment, gives its connection to what is wanted now. */
    private MountedImage open(GuestfsConnectionFactory factory, ImageFile file, String volume, KeyRing keys) {
        try {
            return MountedImage.open(factory, file, volume, keys, catalogue.known(file));
        } catch (BusyException e) {
            if (!open.makeRoom()) {
                throw e;
            }
            return MountedImage.open(factory, file, volume, keys, catalogue.known(file));
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Browsing browsing() {
        return browsing;
    }

    Restoring restoring() {
        return restoring;
    }

    Writing writing() {
        return writing;
    }

    JobBoard jobs() {
        return jobs;
    }

    Trail trail() {
        return trail;
    }

    EventLog events() {
        return events;
    }

    ImageReport inspect(String principal, String image, Map<String, Secret> keys) {
        return trail.noted(
                new Trail.Deed(principal, "inspect", image, ""), () -> catalogue.inspect(image, keys), report -> 0);
    }

    void open(String principal, String image, String volume, Map<String, Secret> keys) {
        trail.noted(
                Trail.Deed.of(principal, keys.isEmpty() ? "open" : "unlock", new FileLocation(image, volume, "/")),
                () -> {
                    browsing.open(principal, image, volume, keys);
                    return true;
                },
                done -> 0);
    }

    byte[] read(String principal, FileLocation file, long offset, int length) {
        return trail.noted(
                Trail.Deed.of(principal, "read", file),
                () -> browsing.read(principal, file, offset, length),
                bytes -> bytes.length);
    }

    long writeTo(String principal, FileLocation file, long offset, long length, OutputStream to) {
        return trail.noted(
                Trail.Deed.of(principal, "download", file),
                () -> browsing.copy(principal, file, offset, length, to),
                Long::longValue);
    }

    RestoreSummary archive(String principal, List<FileLocation> what, ArchiveFormat format, OutputStream to) {
        FileLocation first = Restoring.requireOneVolume(what);
        return trail.noted(
                Trail.Deed.of(principal, "archive", what.size() == 1 ? first : first.parent()),
                () -> restoring.archive(principal, what, format, to),
                RestoreSummary::bytes);
    }

    void write(String principal, FileLocation file, InputStream content, long length, boolean isReplacing) {
        trail.noted(
                Trail.Deed.of(principal, "write", file),
                () -> {
                    writing.write(principal, file, content, length, isReplacing);
                    return length;
                },
                Long::longValue);
    }

    String search(String principal, FileLocation folder, SearchQuery query) {
        // Who asks for what nobody can look for is to know at once.
        ContentFilter.of(query);
        return jobs.start(principal, SEARCH, folder, job -> searching.search(principal, folder, query, job));
    }

    String restoreTo(String principal, List<FileLocation> what, String target) {
        Path directory = restoring.requireTarget(target);
        List<FileLocation> copy = List.copyOf(what);
        FileLocation first = Restoring.requireOneVolume(copy);
        return jobs.start(
                principal,
                RESTORE,
                copy.size() == 1 ? first : first.parent(),
                job -> restoring.restoreTo(principal, copy, directory, job));
    }

    String compare(String principal, FileLocation before, FileLocation after, boolean isReadingContents) {
        return jobs.start(
                principal, COMPARE, after, job -> comparing.compare(principal, before, after, isReadingContents, job));
    }

    String checksum(String principal, Map<FileLocation, String> expected, String algorithm) {
        FileLocation first = expected.keySet().iterator().next();
        return jobs.start(principal, CHECKSUM, first, job -> summing.sum(principal, expected, algorithm, job));
    }

    /** What is to be done every now and then. */
    void sweep() {
        open.closeIdle();
        jobs.expire();
    }

    /** How many images are open. */
    int openImages() {
        return open.count();
    }

    @Override
    public void close() {
        catalogue.close();
        jobs.close();
        open.close();
        try {
            json.close();
        } catch (Exception e) {
            throw new IllegalStateException("JSON-B cannot be closed", e);
        }
    }
}
