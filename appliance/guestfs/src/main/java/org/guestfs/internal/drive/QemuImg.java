// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guestfs.internal.host.HostCommand;

/** Runs {@code qemu-img}, which parses images so that nobody else has to. */
public final class QemuImg {
    /** A crafted image makes qemu-img take all the memory and time that there is. */
    private static final long INFO_MEMORY = 1L << 30;

    private static final long INFO_SECONDS = 10;
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final Map<String, String> environment;
    private final Consumer<byte[]> output;

    /**
     * Prepares commands.
     *
     * @param environment the variables that the commands get
     * @param output takes what they print beside their result
     */
    public QemuImg(Map<String, String> environment, Consumer<byte[]> output) {
        this.environment = environment;
        this.output = output;
    }

    /**
     * Looks at an image.
     *
     * @param image its name
     * @param format its format, or empty to have it found out, which a guest can mislead
     * @return what it is
     * @throws IOException if the image cannot be read or is not of that format
     */
    public ImageInfo info(String image, Optional<String> format) throws IOException {
        var words = new ArrayList<>(List.of("qemu-img", "info", "-U", "--output", "json"));
        format.ifPresent(name -> words.addAll(List.of("-f", name)));
        words.add(safe(image));
        return ImageInfo.parse(command(words).limited(INFO_MEMORY, INFO_SECONDS).capture());
    }

    /**
     * Creates a qcow2 image.
     *
     * @param image its name
     * @param options options for {@code -o}, none for qemu's defaults
     * @param size its size in bytes, or empty for that of its backing file
     * @throws IOException if it cannot be created
     */
    public void create(String image, List<String> options, Optional<Long> size) throws IOException {
        var words = new ArrayList<>(List.of("qemu-img", "create", "-q", "-f", "qcow2"));
        if (!options.isEmpty()) {
            words.addAll(List.of("-o", String.join(",", options)));
        }
        words.add(safe(image));
        size.ifPresent(bytes -> words.add(String.valueOf(bytes)));
        command(words).run();
    }

    /**
     * Creates an overlay, which takes the writes to a read-only drive.
     *
     * @param overlay the qcow2 file to be made
     * @param image the image below it
     * @param format the format of the image
     * @throws IOException if it cannot be created
     */
    public void createOverlay(Path overlay, String image, String format) throws IOException {
        create(
                overlay.toString(),
                List.of("backing_file=" + escaped(image), "backing_fmt=" + format),
                Optional.empty());
    }

    /** Doubles the commas of a value within a list of options. */
    public static String escaped(String value) {
        return value.replace(",", ",,");
    }

    /** Keeps a relative name such as {@code nbd:host} or {@code -x} from being taken for something else. */
    private static String safe(String image) {
        return image.startsWith("/") ? image : "./" + image;
    }

    private HostCommand command(List<String> words) {
        return new HostCommand(words).environment(environment).timeout(TIMEOUT).onOutput(output);
    }
}
