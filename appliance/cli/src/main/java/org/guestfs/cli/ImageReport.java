// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.Statns;

/** Says what is in an image. */
final class ImageReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long TYPE_MASK = 0170000;
    private static final long SYMBOLIC_LINK = 0120000;

    private final Guestfs guestfs;
    private final PrintStream out;

    ImageReport(Guestfs guestfs, PrintStream out) {
        this.guestfs = guestfs;
        this.out = out;
    }

    void image(Path image) {
        heading("Image");
        String format = guestfs.diskFormat(image.toString());
        String size = Text.size(guestfs.diskVirtualSize(image.toString()));
        out.printf("  %s (%s, %s)%n", Text.printable(image.toString()), format, size);
    }

    void fileSystems() {
        heading("File systems");
        Map<String, String> fileSystems = guestfs.listFilesystems();
        if (fileSystems.isEmpty()) {
            out.println("  none");
        }
        fileSystems.forEach((device, type) -> out.printf(
                "  %-28s %-10s %10s  %s%n",
                Text.printable(device),
                Text.printable(type),
                orElse(() -> Text.size(guestfs.blockdevGetsize64(guestfs.mountableDevice(device))), ""),
                Text.printable(orElse(() -> guestfs.vfsLabel(device), ""))));
    }

    void operatingSystems() {
        heading("Operating system");
        List<String> roots = guestfs.inspectOs();
        if (roots.isEmpty()) {
            out.println("  none found");
        }
        for (String root : roots) {
            out.printf(
                    "  %s %s on %s%n",
                    Text.printable(guestfs.inspectGetDistro(root)),
                    Text.printable(guestfs.inspectGetProductName(root)),
                    Text.printable(root));
            out.printf(
                    "  type %s, version %d.%d, architecture %s, host name %s%n",
                    Text.printable(guestfs.inspectGetType(root)),
                    guestfs.inspectGetMajorVersion(root),
                    guestfs.inspectGetMinorVersion(root),
                    Text.printable(guestfs.inspectGetArch(root)),
                    Text.printable(guestfs.inspectGetHostname(root)));
            guestfs.inspectGetMountpoints(root)
                    .forEach((directory, device) ->
                            out.printf("  %-12s is %s%n", Text.printable(directory), Text.printable(device)));
        }
    }

    /** Lists a directory of what is mounted; the device is named where one is. */
    void listing(String directory, String device) {
        heading("Contents of " + Text.printable(directory) + (device.isEmpty() ? "" : " on " + Text.printable(device)));
        List<String> names = guestfs.ls(directory);
        List<Statns> statuses = guestfs.lstatnslist(directory, names);
        for (int i = 0; i < names.size(); i++) {
            Statns status = statuses.get(i);
            String target = (status.stMode() & TYPE_MASK) == SYMBOLIC_LINK
                    ? " -> " + Text.printable(guestfs.readlink(directory + "/" + names.get(i)))
                    : "";
            out.printf(
                    "  %s %5d %5d %12d %s %s%s%n",
                    Text.mode(status.stMode()),
                    status.stUid(),
                    status.stGid(),
                    status.stSize(),
                    TIME.format(Instant.ofEpochSecond(status.stMtimeSec())),
                    Text.printable(names.get(i)),
                    target);
        }
    }

    void heading(String text) {
        out.println();
        out.println(text);
    }

    private static String orElse(Supplier<String> value, String otherwise) {
        try {
            return value.get();
        } catch (OperationException e) {
            return otherwise;
        }
    }
}
