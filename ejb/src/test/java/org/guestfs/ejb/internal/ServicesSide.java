// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FilePage;
import org.guestfs.ejb.ListQuery;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.spi.GuestfsManagedConnectionFactory;
import org.guestfs.ra.spi.GuestfsResourceAdapter;

/** The services as a program without a server uses them, with the adapter as it comes: one appliance is always ready. */
final class ServicesSide implements AutoCloseable {
    private static final int OPEN_IMAGES = 16;

    private final String image;
    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Services services;

    ServicesSide(Path image, Path data) throws Exception {
        this.image = image.getFileName().toString();
        adapter.setImageRoots(image.toAbsolutePath().getParent().toString());
        adapter.start();
        var managed = new GuestfsManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        GuestfsConnectionFactory factory = managed.createConnectionFactory();
        Map<String, String> values = Map.of("data", data.toString(), "open-images", String.valueOf(OPEN_IMAGES));
        services = new Services(
                () -> factory,
                Settings.load(name -> Optional.ofNullable(values.get(name))),
                executor,
                status -> {},
                Runnable::run);
    }

    /** Waits until an appliance is ready that nobody uses, as there is on a server at most times. */
    void awaitReady() throws Exception {
        while (!(adapter.getStatistics().getValue("ReadyCount") instanceof Number ready) || ready.intValue() < 1) {
            Thread.sleep(20);
        }
    }

    private FileLocation at(String path) {
        return new FileLocation(image, BenchmarkImage.VOLUME, path);
    }

    void open(String person) {
        new FileBrowserBean(services, () -> person).open(image, BenchmarkImage.VOLUME, Map.of());
    }

    void close(String person) {
        new FileBrowserBean(services, () -> person).close(image);
    }

    FilePage list(String person, String folder, ListQuery query) {
        return new FileBrowserBean(services, () -> person).list(at(folder), query);
    }

    long fetch(String person, String file, OutputStream to) {
        return new FileRestoreBean(services, () -> person).writeTo(at(file), 0, -1, to);
    }

    /** All that a person does who gets the documents back: chooses the image, opens the folder, fetches what is in it. */
    void listAndFetch(String person, Path to) throws IOException {
        if (new ImageCatalogueBean(services, () -> person).images().size() != 1) {
            throw new IllegalStateException("there should be one image");
        }
        for (FileEntry entry :
                list(person, BenchmarkImage.DOCUMENTS, ListQuery.first(1000)).entries()) {
            try (OutputStream out = Files.newOutputStream(to.resolve(entry.name()))) {
                fetch(person, Entries.join(BenchmarkImage.DOCUMENTS, entry.name()), out);
            }
        }
    }

    void archive(String person, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            new FileRestoreBean(services, () -> person)
                    .archive(List.of(at(BenchmarkImage.DOCUMENTS)), ArchiveFormat.ZIP, out);
        }
    }

    @Override
    public void close() {
        services.close();
        executor.shutdown();
        adapter.stop();
    }
}
