// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.Application2;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.OperatingSystem;
import org.guestfs.ejb.Volumes;

/** Finds out what is in an image. What the guest says is cut to a length, and made visible. Used by one thread. */
final class Inspector {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_APPLICATIONS = 2000;
    private static final int MOST_DEVICES = 1000;
    private static final int LARGEST_ICON = 1 << 20;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Guestfs guest;
    private final Clock clock;
    private final Map<String, byte[]> icons = new HashMap<>();

    Inspector(Guestfs guest, Clock clock) {
        this.guest = guest;
        this.clock = clock;
    }

    /** Inspects it; nothing is mounted, before or afterwards. */
    ImageReport inspect(KeyRing keys, String image) {
        Map<String, String> encrypted = new TreeMap<>(Encryption.devices(guest));
        Set<String> locked = new TreeSet<>(encrypted.keySet());
        if (!keys.isEmpty()) {
            locked = Encryption.open(guest, keys, true, image);
            encrypted.putAll(Encryption.devices(guest));
        }
        List<ImageReport.FileSystem> fileSystems = new ArrayList<>();
        Map<String, String> all = new TreeMap<>(guest.listFilesystems());
        all.putAll(encrypted);
        all.forEach((volume, type) -> {
            if (fileSystems.size() < MOST_DEVICES) {
                fileSystems.add(fileSystem(volume, type));
            }
        });
        List<OperatingSystem> systems = new ArrayList<>();
        for (String root : guest.inspectOs()) {
            systems.add(system(root));
        }
        return new ImageReport(clock.instant(), size("/dev/sda"), systems, fileSystems, devices(), List.copyOf(locked));
    }

    /** The pictures that were found, by volumes. */
    Map<String, byte[]> icons() {
        return icons;
    }

    private ImageReport.FileSystem fileSystem(String volume, String type) {
        return new ImageReport.FileSystem(
                volume,
                fit(type),
                text(() -> guest.vfsLabel(volume), ""),
                text(() -> guest.vfsUuid(volume), ""),
                volume.startsWith("/dev/") ? size(volume) : -1);
    }

    private List<ImageReport.Device> devices() {
        List<ImageReport.Device> devices = new ArrayList<>();
        add(devices, "disk", guest.listDevices());
        add(devices, "partition", guest.listPartitions());
        add(devices, "logical volume", guest.lvs());
        return devices;
    }

    private void add(List<ImageReport.Device> devices, String kind, List<String> names) {
        for (String name : names) {
            if (devices.size() < MOST_DEVICES) {
                devices.add(new ImageReport.Device(name, kind, size(name)));
            }
        }
    }

    private long size(String device) {
        try {
            return guest.blockdevGetsize64(device);
        } catch (OperationException e) {
            return -1;
        }
    }

    private OperatingSystem system(String root) {
        List<OperatingSystem.MountPoint> points = new ArrayList<>();
        guest.inspectGetMountpoints(root).forEach((path, device) -> {
            if (points.size() < MOST_DEVICES) {
                points.add(new OperatingSystem.MountPoint(path, device));
            }
        });
        String volume = Volumes.ofSystem(root);
        List<Application2> applications = contents(root, volume);
        return new OperatingSystem(
                volume,
                text(() -> guest.inspectGetType(root), "unknown"),
                text(() -> guest.inspectGetDistro(root), "unknown"),
                text(() -> guest.inspectGetProductName(root), "unknown"),
                text(() -> guest.inspectGetMajorVersion(root) + "." + guest.inspectGetMinorVersion(root), ""),
                text(() -> guest.inspectGetArch(root), "unknown"),
                text(() -> guest.inspectGetHostname(root), "unknown"),
                text(() -> guest.inspectGetOsinfo(root), "unknown"),
                text(() -> guest.inspectGetPackageFormat(root), "unknown"),
                points,
                applications.stream()
                        .limit(MOST_APPLICATIONS)
                        .map(Inspector::application)
                        .toList(),
                applications.size(),
                icons.containsKey(volume));
    }

    private static OperatingSystem.Application application(Application2 one) {
        String epoch = one.app2Epoch() == 0 ? "" : one.app2Epoch() + ":";
        String release = one.app2Release().isEmpty() ? "" : "-" + one.app2Release();
        String name = one.app2DisplayName().isEmpty() ? one.app2Name() : one.app2DisplayName();
        return new OperatingSystem.Application(
                fit(name), fit(epoch + one.app2Version() + release), fit(one.app2Summary()));
    }

    /** What needs the files of the system. */
    private List<Application2> contents(String root, String volume) {
        try {
            guest.mountInspected(root);
            byte[] icon = guest.inspectGetIcon(root);
            if (icon.length <= LARGEST_ICON && isPng(icon)) {
                icons.put(volume, icon);
            }
            return guest.inspectListApplications2(root);
        } catch (OperationException e) {
            // Its files cannot be read, or it has no list of packages.
            return List.of();
        } finally {
            guest.umountAll();
        }
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > PNG.length && Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length));
    }

    private static String text(Supplier<String> source, String otherwise) {
        try {
            return fit(source.get());
        } catch (OperationException e) {
            return otherwise;
        }
    }

    private static String fit(String text) {
        return GuestNames.display(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...");
    }
}
