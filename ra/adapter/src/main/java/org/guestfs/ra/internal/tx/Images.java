// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.guestfs.internal.drive.ImageInfo;
import org.guestfs.internal.drive.QemuImg;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.spi.Deadline;

/** What qemu-img does for transactions. Immutable. */
final class Images {
    /** Whoever was killed in the middle of a copy may have left a qemu-img that goes on with it. */
    private static final Duration RIVAL = Duration.ofSeconds(30);

    private static final Duration LONGEST_COPY = Duration.ofHours(12);
    private static final long POLL_MILLIS = 200;
    private static final String LOCKED = "Is another process using the image";

    private final Map<String, String> environment;
    private final QemuImg qemuImg;

    Images(Map<String, String> environment) {
        this.environment = environment.containsKey("PATH") ? Map.of("PATH", environment.get("PATH")) : Map.of();
        qemuImg = new QemuImg(this.environment, output -> {});
    }

    void makeOverlay(Path overlay, Path image, String format) throws IOException {
        qemuImg.createOverlay(overlay, image.toString(), format);
    }

    /**
     * Writes what is in an overlay into the image below it. Done again, it makes the same image.
     *
     * @param overlay the overlay
     * @param image the image that must be below it
     * @param format the format of that
     * @throws IOException if it could not be done to the end
     */
    void copyBack(Path overlay, Path image, String format) throws IOException {
        ImageInfo info = qemuImg.info(overlay.toString(), Optional.of("qcow2"));
        if (!info.otherFiles().equals(List.of(image.toString()))
                || !info.backingFormat().equals(Optional.of(format))) {
            throw new IOException(overlay + " is not an overlay of " + image + " in the format " + format);
        }
        Deadline deadline = Deadline.in(RIVAL);
        while (true) {
            try {
                new HostCommand(List.of("qemu-img", "commit", "-q", "-d", "-f", "qcow2", overlay.toString()))
                        .environment(environment)
                        .timeout(LONGEST_COPY)
                        .run();
                Disk.sync(image);
                return;
            } catch (IOException e) {
                if (deadline.isOver() || !String.valueOf(e.getMessage()).contains(LOCKED)) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(IOException reason) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
