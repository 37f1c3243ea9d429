// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * An operating system in an image, as far as it says what it is; what it does not is {@code unknown} or empty.
 *
 * @param volume the name of the volume that has all its file systems
 * @param type such as {@code linux} or {@code windows}
 * @param distribution such as {@code debian}
 * @param productName its name for people
 * @param version major and minor number
 * @param architecture such as {@code x86_64}
 * @param hostName the name of the guest
 * @param osinfo its short name in the database of libosinfo
 * @param packageFormat such as {@code deb}
 * @param mountPoints what it mounts where
 * @param applications some of what is installed, by name
 * @param applicationCount how much is installed
 * @param hasIcon whether {@link ImageCatalogue#icon} has a picture
 * @since 0.1
 */
public record OperatingSystem(
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
    /**
     * Copies the lists.
     *
     * @param volume the name of the volume that has all its file systems
     * @param type such as {@code linux} or {@code windows}
     * @param distribution such as {@code debian}
     * @param productName its name for people
     * @param version major and minor number
     * @param architecture such as {@code x86_64}
     * @param hostName the name of the guest
     * @param osinfo its short name in the database of libosinfo
     * @param packageFormat such as {@code deb}
     * @param mountPoints what it mounts where
     * @param applications some of what is installed, by name
     * @param applicationCount how much is installed
     * @param hasIcon whether {@link ImageCatalogue#icon} has a picture
     */
    @JsonbCreator
    public OperatingSystem(
            @JsonbProperty("volume") String volume,
            @JsonbProperty("type") String type,
            @JsonbProperty("distribution") String distribution,
            @JsonbProperty("productName") String productName,
            @JsonbProperty("version") String version,
            @JsonbProperty("architecture") String architecture,
            @JsonbProperty("hostName") String hostName,
            @JsonbProperty("osinfo") String osinfo,
            @JsonbProperty("packageFormat") String packageFormat,
            @JsonbProperty("mountPoints") List<MountPoint> mountPoints,
            @JsonbProperty("applications") List<Application> applications,
            @JsonbProperty("applicationCount") int applicationCount,
            @JsonbProperty("hasIcon") boolean hasIcon) {
        this.volume = volume;
        this.type = type;
        this.distribution = distribution;
        this.productName = productName;
        this.version = version;
        this.architecture = architecture;
        this.hostName = hostName;
        this.osinfo = osinfo;
        this.packageFormat = packageFormat;
        this.mountPoints = List.copyOf(mountPoints);
        this.applications = List.copyOf(applications);
        this.applicationCount = applicationCount;
        this.hasIcon = hasIcon;
    }

    /**
     * Where a file system is mounted.
     *
     * @param path the mount point
     * @param device the device
     */
    public record MountPoint(String path, String device) {
        /**
         * Makes one.
         *
         * @param path the mount point
         * @param device the device
         */
        @JsonbCreator
        public MountPoint(@JsonbProperty("path") String path, @JsonbProperty("device") String device) {
            this.path = path;
            this.device = device;
        }
    }

    /**
     * Something that is installed.
     *
     * @param name its name
     * @param version its version
     * @param summary what it is, or empty
     */
    public record Application(String name, String version, String summary) {
        /**
         * Makes one.
         *
         * @param name its name
         * @param version its version
         * @param summary what it is, or empty
         */
        @JsonbCreator
        public Application(
                @JsonbProperty("name") String name,
                @JsonbProperty("version") String version,
                @JsonbProperty("summary") String summary) {
            this.name = name;
            this.version = version;
            this.summary = summary;
        }
    }
}
