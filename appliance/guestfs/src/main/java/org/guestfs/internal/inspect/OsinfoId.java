// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.Locale;
import org.guestfs.Guestfs;

/** The short identifier that libosinfo gives to an operating system. */
public final class OsinfoId {
    private static final String UNKNOWN = "unknown";

    private final String distro;
    private final String product;
    private final String variant;
    private final int major;
    private final int minor;

    OsinfoId(String distro, String product, String variant, int major, int minor) {
        this.distro = distro;
        this.product = product;
        this.variant = variant;
        this.major = major;
        this.minor = minor;
    }

    /**
     * Finds the identifier of an inspected guest.
     *
     * @param guestfs the handle
     * @param root the guest's root
     * @return the identifier, or {@code unknown}
     */
    public static String of(Guestfs guestfs, String root) {
        var id = new OsinfoId(
                guestfs.inspectGetDistro(root),
                guestfs.inspectGetProductName(root),
                guestfs.inspectGetProductVariant(root),
                guestfs.inspectGetMajorVersion(root),
                guestfs.inspectGetMinorVersion(root));
        return id.forType(guestfs.inspectGetType(root));
    }

    String forType(String type) {
        return switch (type) {
            case "linux" -> linux();
            case "freebsd", "netbsd", "openbsd" -> distro + major + "." + minor;
            case "dos" -> distro.equals("msdos") ? "msdos6.22" : UNKNOWN;
            case "windows" -> windows();
            default -> UNKNOWN;
        };
    }

    private String linux() {
        return switch (distro) {
            case "centos" ->
                major >= 8 ? distro + major : major == 7 ? "centos7.0" : major == 6 ? "centos6." + minor : versioned();
            case "rocky" -> major >= 8 ? distro + major : versioned();
            case "debian" -> major >= 4 ? distro + major : versioned();
            case "fedora", "mageia" -> distro + major;
            case "sles" -> minor == 0 ? distro + major : distro + major + "sp" + minor;
            case "ubuntu" -> String.format(Locale.ROOT, "%s%d.%02d", distro, major, minor);
            case "archlinux", "gentoo", "voidlinux" -> distro;
            case "altlinux" -> (major >= 8 ? "alt" : "altlinux") + major + "." + minor;
            default -> versioned();
        };
    }

    private String versioned() {
        return !distro.equals(UNKNOWN) && (major > 0 || minor > 0) ? distro + major + "." + minor : UNKNOWN;
    }

    private String windows() {
        boolean isServer = variant.contains("Server");
        return switch (major) {
            case 5 -> windows5();
            case 6 -> windows6(isServer);
            case 10 -> windows10(isServer);
            default -> UNKNOWN;
        };
    }

    private String windows5() {
        return switch (minor) {
            case 1 -> "winxp";
            case 2 -> product.contains("XP") ? "winxp" : product.contains("R2") ? "win2k3r2" : "win2k3";
            default -> UNKNOWN;
        };
    }

    private String windows6(boolean isServer) {
        return switch (minor) {
            case 0 -> isServer ? "win2k8" : "winvista";
            case 1 -> isServer ? "win2k8r2" : "win7";
            case 2 -> isServer ? "win2k12" : "win8";
            case 3 -> isServer ? "win2k12r2" : "win8.1";
            default -> UNKNOWN;
        };
    }

    private String windows10(boolean isServer) {
        if (minor != 0) {
            return UNKNOWN;
        }
        if (!isServer) {
            return "win10";
        }
        return product.contains("2022") ? "win2k22" : product.contains("2019") ? "win2k19" : "win2k16";
    }
}
