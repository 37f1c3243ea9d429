// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

import java.time.Instant;
import java.util.List;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.OperatingSystem;

/** What was found in an image. */
public record ReportView(
        Instant inspected,
        List<SystemView> systems,
        List<FileSystem> fileSystems,
        List<Device> devices,
        List<String> locked) {
    static ReportView of(ImageReport report) {
        return new ReportView(
                report.inspected(),
                report.systems().stream().map(SystemView::of).toList(),
                report.fileSystems().stream().map(FileSystem::of).toList(),
                report.devices().stream().map(Device::of).toList(),
                report.locked().stream().map(Texts::encodeVolume).toList());
    }

    /** A file system. */
    public record FileSystem(String volume, String type, String label, String uuid, long size) {
        static FileSystem of(ImageReport.FileSystem system) {
            return new FileSystem(
                    Texts.encodeVolume(system.volume()),
                    GuestNames.display(system.type()),
                    GuestNames.display(system.label()),
                    GuestNames.display(system.uuid()),
                    system.size());
        }
    }

    /** A disk, partition or whatever else. */
    public record Device(String name, String kind, long size) {
        static Device of(ImageReport.Device device) {
            return new Device(Texts.encodeVolume(device.name()), device.kind(), device.size());
        }
    }

    /** An operating system. */
    public record SystemView(
            String volume,
            String type,
            String distribution,
            String productName,
            String version,
            String architecture,
            String hostName,
            String osinfo,
            String packageFormat,
            List<MountPoint> mountPoints,
            List<Application> applications,
            int applicationCount,
            boolean hasIcon) {
        static SystemView of(OperatingSystem system) {
            return new SystemView(
                    Texts.encodeVolume(system.volume()),
                    GuestNames.display(system.type()),
                    GuestNames.display(system.distribution()),
                    GuestNames.display(system.productName()),
                    GuestNames.display(system.version()),
                    GuestNames.display(system.architecture()),
                    GuestNames.display(system.hostName()),
                    GuestNames.display(system.osinfo()),
                    GuestNames.display(system.packageFormat()),
                    system.mountPoints().stream().map(MountPoint::of).toList(),
                    system.applications().stream().map(Application::of).toList(),
                    system.applicationCount(),
                    system.hasIcon());
        }
    }

    /** Where a device belongs; both are for people. */
    public record MountPoint(String path, String device) {
        static MountPoint of(OperatingSystem.MountPoint point) {
            return new MountPoint(GuestNames.display(point.path()), GuestNames.display(point.device()));
        }
    }

    /** What is installed. */
    public record Application(String name, String version, String summary) {
        static Application of(OperatingSystem.Application application) {
            return new Application(
                    GuestNames.display(application.name()),
                    GuestNames.display(application.version()),
                    GuestNames.display(application.summary()));
        }
    }
}
