// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.util.Map;

/**
 * What {@code qemu-img info} says of an image.
 *
 * @param format the format, given or found out
 * @param virtualSize the size of the disk in bytes
 * @param hasBackingFile whether part of the contents is in another file
 */
public record ImageInfo(String format, long virtualSize, boolean hasBackingFile) {
    private static final Jsonb JSON = JsonbBuilder.create();

    static ImageInfo parse(String json) throws IOException {
        try {
            Map<?, ?> info = JSON.fromJson(json, Map.class);
            if (info.get("format") instanceof String format && info.get("virtual-size") instanceof Number size) {
                return new ImageInfo(format, size.longValue(), info.get("backing-filename") != null);
            }
        } catch (JsonbException e) {
            throw new IOException("qemu-img printed something that is not JSON", e);
        }
        throw new IOException("qemu-img did not print the format and the size");
    }
}
