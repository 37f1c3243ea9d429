// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.IsFileOptions;

/**
 * The icon of a guest. Nothing that the guest made is decoded here: what the daemon says is a PNG of sensible size is
 * passed on as it is. libguestfs would also cut icons out of Windows programs, with tools that have been exploited for
 * it, and render the text that is CirrOS's logo, with tools of the host: we do not.
 */
public final class Icon {
    private static final Pattern PNG = Pattern.compile("PNG image data, (\\d{1,5}) x (\\d{1,5})");
    private static final int SIDE_MIN = 16;
    private static final int SIDE_MAX = 1024;
    private static final int BYTES_PER_PIXEL = 4;
    private static final String FAVICON = "/etc/favicon.png";

    private final Guestfs guestfs;
    private final GuestFile files;

    private Icon(Guestfs guestfs, String action) {
        this.guestfs = guestfs;
        this.files = new GuestFile(guestfs, action);
    }

    /**
     * Finds the icon of an inspected guest, whose file systems are mounted.
     *
     * @param guestfs the handle
     * @param action the action that asks
     * @param root the guest's root
     * @param favicon whether one that the guest's owner put there comes first
     * @param highQuality whether small icons are refused
     * @return the bytes of a PNG, none if there is no icon
     */
    public static byte[] of(Guestfs guestfs, String action, String root, boolean favicon, boolean highQuality) {
        return new Icon(guestfs, action).find(root, favicon && !highQuality, highQuality);
    }

    private byte[] find(String root, boolean favicon, boolean highQuality) {
        String type = guestfs.inspectGetType(root);
        Optional<byte[]> found = favicon ? png(new Place(located(type, FAVICON), 0)) : Optional.empty();
        if (found.isEmpty()) {
            found = candidates(type, root, highQuality).stream()
                    .map(this::png)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return found.orElse(new byte[0]);
    }

    private List<Place> candidates(String type, String root, boolean highQuality) {
        return switch (type) {
            case "linux", "hurd" -> linux(root, highQuality);
            case "windows" -> highQuality ? List.of() : windows(root);
            default -> List.of();
        };
    }

    private List<Place> linux(String root, boolean highQuality) {
        String theme = "/usr/share/icons/hicolor/";
        return switch (guestfs.inspectGetDistro(root)) {
            case "fedora" -> List.of(new Place(theme + "96x96/apps/fedora-logo-icon.png", 0));
            case "rhel", "centos", "rocky", "scientificlinux", "oraclelinux", "redhat-based" ->
                List.of(new Place(
                        guestfs.inspectGetMajorVersion(root) < 7
                                ? "/usr/share/pixmaps/redhat/shadowman-transparent.png"
                                : theme + "96x96/apps/system-logo-icon.png",
                        102_400));
            case "debian" -> List.of(new Place("/usr/share/pixmaps/debian-logo.png", 2048));
            case "ubuntu" ->
                highQuality
                        ? List.of()
                        : List.of(
                                new Place("/usr/share/icons/gnome/24x24/places/ubuntu-logo.png", 2048),
                                new Place("/usr/share/help/C/ubuntu-help/figures/ubuntu-logo.png", 2048));
            case "mageia" -> List.of(new Place("/usr/share/icons/mageia.png", 10_240));
            case "opensuse", "suse-based", "sles" ->
                List.of(
                        new Place(theme + "48x48/apps/distributor.png", 10_240),
                        new Place(theme + "24x24/apps/distributor.png", 10_240));
            case "voidlinux" -> List.of(new Place("/usr/share/void-artwork/void-logo.png", 20_480));
            case "altlinux" -> List.of(new Place(theme + "48x48/apps/altlinux.png", 20_480));
            case "gentoo" -> List.of(new Place("/usr/share/icons/gentoo/48x48/gentoo.png", 10_240));
            case "openmandriva" ->
                List.of(
                        new Place("/usr/share/icons/large/mandriva.png", 10_240),
                        new Place("/usr/share/icons/mandriva.png", 10_240));
            default -> List.of();
        };
    }

    private List<Place> windows(String root) {
        boolean isEight = guestfs.inspectGetMajorVersion(root) == 6 && guestfs.inspectGetMinorVersion(root) == 2;
        String icon = "/ProgramData/Microsoft/Windows Live/WLive48x48.png";
        return isEight ? List.of(new Place(located("windows", icon), 8192)) : List.of();
    }

    /** The path as the guest spells it. */
    private String located(String type, String path) {
        if (!type.equals("windows")) {
            return path;
        }
        try {
            return guestfs.caseSensitivePath(path);
        } catch (OperationException e) {
            // Nothing of that name, in whatever case.
            return path;
        }
    }

    private Optional<byte[]> png(Place place) {
        if (!guestfs.isFile(
                place.path, IsFileOptions.builder().followsymlinks(true).build())) {
            return Optional.empty();
        }
        try {
            return picture(place);
        } catch (OperationException e) {
            // A broken link, or too large: no icon, but no reason to fail either.
            return Optional.empty();
        }
    }

    private Optional<byte[]> picture(Place place) {
        String path = guestfs.realpath(place.path);
        Matcher image = PNG.matcher(guestfs.file(path));
        if (!image.lookingAt()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(image.group(1));
        int height = Integer.parseInt(image.group(2));
        if (width < SIDE_MIN || width > SIDE_MAX || height < SIDE_MIN || height > SIDE_MAX) {
            return Optional.empty();
        }
        long limit = place.limit > 0 ? place.limit : (long) BYTES_PER_PIXEL * width * height;
        return Optional.of(files.read(path, limit));
    }

    /**
     * Where an icon may be.
     *
     * @param limit how large it may be in bytes, 0 to go by its size in pixels
     */
    private record Place(String path, long limit) {}
}
