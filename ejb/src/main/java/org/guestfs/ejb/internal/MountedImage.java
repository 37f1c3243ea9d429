// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.resource.ResourceException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.ejb.FileNotFoundInImageException;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.KeyNeededException;
import org.guestfs.ejb.OperatingSystem;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.Volumes;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;

/** A connection in which a volume of an image is mounted. It serves one call at a time. */
final class MountedImage implements AutoCloseable {
    private static final Set<String> NOT_MOUNTED = Set.of("swap", "unknown");

    private final ImageFile file;
    private final GuestfsConnection guest;

    private MountedImage(ImageFile file, GuestfsConnection guest) {
        this.file = file;
        this.guest = guest;
    }

    /** A connection to the image, with nothing mounted. */
    static GuestfsConnection connect(GuestfsConnectionFactory factory, ImageFile file, boolean isReadOnly) {
        Drive.Builder drive = Drive.builder(file.path().toString()).readonly(isReadOnly);
        (isReadOnly ? file.knownFormat() : Optional.of(file.format())).ifPresent(drive::format);
        try {
            return factory.getConnection(
                    GuestfsConnectionSpec.builder().drive(drive.build()).build());
        } catch (ResourceException e) {
            throw Failures.of(e, GuestNames.display(file.name()));
        }
    }

    /**
     * Opens the image and mounts the volume, read-only.
     *
     * @param known what an inspection without keys has found, which saves another one
     */
    static MountedImage open(
            GuestfsConnectionFactory factory,
            ImageFile file,
            String volume,
            KeyRing keys,
            Optional<ImageReport> known) {
        return open(factory, file, volume, keys, known, true);
    }

    /** Opens the image and mounts the volume to be written to. */
    static MountedImage openWritable(GuestfsConnectionFactory factory, ImageFile file, String volume, KeyRing keys) {
        return open(factory, file, volume, keys, Optional.empty(), false);
    }

    private static MountedImage open(
            GuestfsConnectionFactory factory,
            ImageFile file,
            String volume,
            KeyRing keys,
            Optional<ImageReport> known,
            boolean isReadOnly) {
        GuestfsConnection guest = connect(factory, file, isReadOnly);
        boolean isOpen = false;
        try {
            if (!keys.isEmpty()) {
                Encryption.open(guest, keys, isReadOnly, GuestNames.display(file.name()));
            }
            new Mounting(guest, file, volume, isReadOnly).mount(known);
            isOpen = true;
            return new MountedImage(file, guest);
        } catch (RuntimeException e) {
            throw Failures.of(e, GuestNames.display(volume + " of " + file.name()));
        } finally {
            if (!isOpen) {
                guest.close();
            }
        }
    }

    Guestfs guest() {
        return guest;
    }

    ImageFile file() {
        return file;
    }

    @Override
    public void close() {
        guest.close();
    }

    /** Mounts a volume, of which somebody says the name who may be an enemy. */
    private record Mounting(Guestfs guest, ImageFile file, String volume, boolean isReadOnly) {
        void mount(Optional<ImageReport> known) {
            if (Volumes.isSystem(volume)) {
                mountSystem(known.flatMap(this::points));
            } else {
                mountFileSystem(known.flatMap(this::type));
            }
        }

        /** Without what is mounted from elsewhere: the table is the guest's. */
        private Optional<List<OperatingSystem.MountPoint>> points(ImageReport report) {
            Set<String> devices = report.fileSystems().stream()
                    .map(ImageReport.FileSystem::volume)
                    .collect(Collectors.toSet());
            return report.systems().stream()
                    .filter(system -> system.volume().equals(volume))
                    .map(system -> system.mountPoints().stream()
                            .filter(point -> devices.contains(point.device()))
                            .filter(point -> Stream.of(point.path().split("/")).noneMatch(".."::equals))
                            .sorted(Comparator.comparingInt(
                                    point -> point.path().length()))
                            .toList())
                    .filter(points ->
                            points.stream().anyMatch(point -> point.path().equals("/")))
                    .findFirst();
        }

        private Optional<String> type(ImageReport report) {
            return report.fileSystems().stream()
                    .filter(one -> one.volume().equals(volume))
                    .map(ImageReport.FileSystem::type)
                    .findFirst();
        }

        private void mountSystem(Optional<List<OperatingSystem.MountPoint>> known) {
            if (known.isPresent()) {
                mountAll(known.get());
                return;
            }
            String root = Volumes.device(volume);
            if (!guest.inspectOs().contains(root)) {
                throw notFound("operating system");
            }
            if (isReadOnly) {
                guest.mountInspected(root);
            } else {
                guest.mountInspectedWritable(root);
            }
        }

        /** As the library does it, but for the inspection. */
        private void mountAll(List<OperatingSystem.MountPoint> points) {
            for (OperatingSystem.MountPoint point : points) {
                try {
                    guest.mountRo(point.device(), point.path());
                } catch (OperationException e) {
                    if (point.path().equals("/")) {
                        throw e;
                    }
                    // What the guest could not mount either: the others are worth seeing all the same.
                    continue;
                }
            }
        }

        private void mountFileSystem(Optional<String> known) {
            String type = known.orElseGet(() -> {
                String found = guest.listFilesystems().get(volume);
                if (found == null) {
                    throw notFound("file system");
                }
                return found;
            });
            if (Encryption.isEncrypted(type)) {
                throw new KeyNeededException(
                        name() + " is encrypted: open it with its pass phrase, and browse the volumes"
                                + " that are found then");
            }
            if (NOT_MOUNTED.contains(type)) {
                throw new RefusedException(name() + " has no files: its type is " + GuestNames.display(type));
            }
            if (isReadOnly) {
                guest.mountRo(volume, "/");
            } else {
                guest.mount(volume, "/");
            }
        }

        private RuntimeException notFound(String what) {
            return !Encryption.devices(guest).isEmpty()
                    ? new KeyNeededException(GuestNames.display(file.name()) + " has no " + what + " "
                            + GuestNames.display(volume) + " that can be seen without a pass phrase: give that")
                    : new FileNotFoundInImageException(GuestNames.display(file.name()) + " has no " + what + " "
                            + GuestNames.display(volume) + "; inspect it to see what it has");
        }

        private String name() {
            return GuestNames.display(volume + " of " + file.name());
        }
    }
}
