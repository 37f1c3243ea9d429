// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.Application2;
import org.guestfs.api.Dirent;
import org.guestfs.api.InternalActions;
import org.guestfs.spi.Call;

/** The applications of a guest, from the database of whatever manages its packages. */
public final class Applications {
    private static final long DATABASE_MAX = 50_000_000;
    private static final long PACMAN_MAX = 8192;

    private final Guestfs guestfs;
    private final GuestFile files;

    private Applications(Guestfs guestfs, String action) {
        this.guestfs = guestfs;
        this.files = new GuestFile(guestfs, action);
    }

    /**
     * Lists the applications of an inspected guest, whose file systems are mounted.
     *
     * @param guestfs the handle
     * @param action the action that asks
     * @param root the guest's root
     * @return the applications by name, none if there is no way to find out
     */
    public static List<Application2> of(Guestfs guestfs, String action, String root) {
        return new Applications(guestfs, action)
                .find(root).stream()
                        .sorted(Comparator.comparing(Application2::app2Name))
                        .toList();
    }

    private List<Application2> find(String root) {
        return switch (guestfs.inspectGetType(root)) {
            case "linux", "hurd" -> packages(guestfs.inspectGetPackageFormat(root));
            case "windows" -> WindowsUninstall.read(guestfs, guestfs.inspectGetWindowsSoftwareHive(root));
            default -> List.of();
        };
    }

    private List<Application2> packages(String format) {
        return switch (format) {
            case "rpm" -> guestfs.invoke(Call.of(InternalActions.INTERNAL_LIST_RPM_APPLICATIONS));
            case "deb" -> DpkgStatus.read(files.lines(DpkgStatus.PATH, DATABASE_MAX));
            case "apk" -> ApkInstalled.read(files.lines(ApkInstalled.PATH, DATABASE_MAX));
            case "pacman" -> pacman();
            default -> List.of();
        };
    }

    private List<Application2> pacman() {
        List<Application2> applications = new ArrayList<>();
        for (Dirent entry : guestfs.readdir(PacmanDesc.DIRECTORY)) {
            if (entry.ftyp() == 'd'
                    && !entry.name().equals(".")
                    && !entry.name().equals("..")) {
                try {
                    PacmanDesc.read(files.lines(PacmanDesc.DIRECTORY + "/" + entry.name() + "/desc", PACMAN_MAX))
                            .ifPresent(applications::add);
                } catch (OperationException e) {
                    // One broken package is no reason to hide the others.
                    continue;
                }
            }
        }
        return applications;
    }
}
