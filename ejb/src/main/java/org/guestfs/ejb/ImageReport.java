// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;

/**
 * What was found in an image. All text in it comes from the guest, and is fit to be shown ({@link GuestNames#display}).
 *
 * @param inspected when
 * @param virtualSize how large the disk is, in bytes
 * @param systems the operating systems
 * @param fileSystems the file systems, swap and encrypted devices
 * @param devices partitions and logical volumes
 * @param locked the encrypted devices that none of the given pass phrases has opened
 * @since 0.1
 */
public record ImageReport(
        Instant inspected,
        long virtualSize,
        List<OperatingSystem> systems,
        List<FileSystem> fileSystems,
        List<Device> devices,
        List<String> locked) {
    /**
     * Copies the lists.
     *
     * @param inspected when
     * @param virtualSize how large the disk is, in bytes
     * @param systems the operating systems
     * @param fileSystems the file systems, swap and encrypted devices
     * @param devices partitions and logical volumes
     * @param locked the encrypted devices that none of the given pass phrases has opened
     */
    @JsonbCreator
    public ImageReport(
            @JsonbProperty("inspected") Instant inspected,
            @JsonbProperty("virtualSize") long virtualSize,
            @JsonbProperty("systems") List<OperatingSystem> systems,
            @JsonbProperty("fileSystems") List<FileSystem> fileSystems,
            @JsonbProperty("devices") List<Device> devices,
            @JsonbProperty("locked") List<String> locked) {
        this.inspected = inspected;
        this.virtualSize = virtualSize;
        this.systems = List.copyOf(systems);
        this.fileSystems = List.copyOf(fileSystems);
        this.devices = List.copyOf(devices);
        this.locked = List.copyOf(locked);
    }

    /**
     * A file system, or what looks like one.
     *
     * @param volume the name of the volume, if it can be browsed
     * @param type such as {@code ext4}, {@code swap}, {@code crypto_LUKS} or {@code unknown}
     * @param label its label, or empty
     * @param uuid its UUID, or empty
     * @param size the size of its device, or -1
     */
    public record FileSystem(String volume, String type, String label, String uuid, long size) {
        /**
         * Makes one.
         *
         * @param volume the name of the volume, if it can be browsed
         * @param type such as {@code ext4}, {@code swap}, {@code crypto_LUKS} or {@code unknown}
         * @param label its label, or empty
         * @param uuid its UUID, or empty
         * @param size the size of its device, or -1
         */
        @JsonbCreator
        public FileSystem(
                @JsonbProperty("volume") String volume,
                @JsonbProperty("type") String type,
                @JsonbProperty("label") String label,
                @JsonbProperty("uuid") String uuid,
                @JsonbProperty("size") long size) {
            this.volume = volume;
            this.type = type;
            this.label = label;
            this.uuid = uuid;
            this.size = size;
        }
    }

    /**
     * A part of the disk.
     *
     * @param name its name in the appliance
     * @param kind {@code disk}, {@code partition} or {@code logical volume}
     * @param size in bytes, or -1
     */
    public record Device(String name, String kind, long size) {
        /**
         * Makes one.
         *
         * @param name its name in the appliance
         * @param kind {@code disk}, {@code partition} or {@code logical volume}
         * @param size in bytes, or -1
         */
        @JsonbCreator
        public Device(
                @JsonbProperty("name") String name,
                @JsonbProperty("kind") String kind,
                @JsonbProperty("size") long size) {
            this.name = name;
            this.kind = kind;
            this.size = size;
        }
    }
}
