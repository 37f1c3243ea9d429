// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guestfs.internal.host.Json;
import org.jspecify.annotations.Nullable;

/**
 * What {@code qemu-img info} says of an image.
 *
 * @param format the format, given or found out
 * @param virtualSize the size of the disk in bytes
 * @param hasBackingFile whether what is not in the image is in a file below it
 * @param backingFormat the format of that file, if the image says so
 * @param otherFiles the names of other files that qemu opens along with the image, as the image has them
 */
public record ImageInfo(
        String format,
        long virtualSize,
        boolean hasBackingFile,
        Optional<String> backingFormat,
        List<String> otherFiles) {
    private static final Jsonb JSON = Json.create();

    static ImageInfo parse(String json) throws IOException {
        try {
            Map<?, ?> info = JSON.fromJson(json, Map.class);
            if (info.get("format") instanceof String format && info.get("virtual-size") instanceof Number size) {
                boolean hasBackingFile = info.get("backing-filename") != null;
                Optional<String> backingFormat =
                        Optional.of(text(info, "backing-filename-format")).filter(name -> !name.isEmpty());
                return new ImageInfo(format, size.longValue(), hasBackingFile, backingFormat, otherFiles(info));
            }
        } catch (JsonbException e) {
            throw new IOException("qemu-img printed something that is not JSON", e);
        }
        throw new IOException("qemu-img did not print the format and the size");
    }

    /** The file below it, the data file of qcow2, and the extents of VMDK, one of which may be the image itself. */
    private static List<String> otherFiles(Map<?, ?> info) {
        Map<?, ?> details = map(map(info.get("format-specific")).get("data"));
        List<?> extents = details.get("extents") instanceof List<?> list ? list : List.of();
        return Stream.concat(
                        Stream.of(text(info, "backing-filename"), text(details, "data-file")),
                        extents.stream().map(extent -> text(map(extent), "filename")))
                .filter(name -> !name.isEmpty() && !name.equals(info.get("filename")))
                .toList();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }
}
