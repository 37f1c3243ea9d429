// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import java.util.List;
import java.util.Objects;
import org.guestfs.GuestText;

/**
 * Where a file or a folder is: the image, the volume in it, and the path in that.
 *
 * @param image the name of the image, as {@link ImageCatalogue} has it
 * @param volume the name of the volume ({@link Volumes})
 * @param path an absolute path in the volume, without {@code .} and {@code ..}; {@code /} is the topmost folder
 * @since 0.1
 */
public record FileLocation(String image, String volume, String path) {
    private static final int LONGEST_PATH = 4096;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VOLUME = 1024;

    /**
     * Checks the path, and takes slashes off it that have no meaning.
     *
     * @throws RefusedException if something is malformed
     */
    public FileLocation {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(volume, "volume");
        checkVolume(volume);
        path = checked(path);
    }

    private static void checkVolume(String volume) {
        if (!Volumes.device(volume).matches("[A-Za-z].*:/dev/.+|/dev/.+") || !isText(volume)) {
            throw new RefusedException("\"" + GuestNames.display(volume)
                    + "\" is not a volume; it is a device such as /dev/sda1, or os: and the device of a root");
        }
        if (volume.length() > LONGEST_VOLUME) {
            throw new RefusedException(
                    "a name of a volume has at most " + LONGEST_VOLUME + " characters, this one " + volume.length());
        }
    }

    private static boolean isText(String name) {
        return name.indexOf('\0') < 0 && isEncodable(name);
    }

    private static boolean isEncodable(String name) {
        try {
            GuestText.encode(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String checked(String path) {
        if (!path.startsWith("/")) {
            throw new RefusedException(
                    "the path \"" + GuestNames.display(path) + "\" is not absolute; begin it with /");
        }
        if (!isText(path)) {
            throw new RefusedException("the path \"" + GuestNames.display(path) + "\" has characters that no name has");
        }
        if (GuestText.encode(path).length > LONGEST_PATH) {
            throw new RefusedException(
                    "a path has at most " + LONGEST_PATH + " bytes, this one " + GuestText.encode(path).length);
        }
        var clean = new StringBuilder();
        for (String name : path.split("/")) {
            if (!name.isEmpty()) {
                clean.append('/').append(checkedName(name));
            }
        }
        return clean.isEmpty() ? "/" : clean.toString();
    }

    private static String checkedName(String name) {
        if (name.equals(".") || name.equals("..")) {
            throw new RefusedException("a path must not have the component " + name + "; name the folder itself");
        }
        if (GuestText.encode(name).length > LONGEST_NAME) {
            throw new RefusedException("a name has at most " + LONGEST_NAME + " bytes; \""
                    + GuestNames.display(name.substring(0, 40)) + "...\" has " + GuestText.encode(name).length);
        }
        return name;
    }

    /**
     * Names something in this folder.
     *
     * @param name a name, as an entry has it
     * @return its location
     * @throws RefusedException if it is not a name
     */
    public FileLocation resolve(String name) {
        if (name.isEmpty() || name.contains("/")) {
            throw new RefusedException("\"" + GuestNames.display(name) + "\" is not a name of a file");
        }
        return new FileLocation(image, volume, path.equals("/") ? "/" + name : path + "/" + name);
    }

    /**
     * Returns the folder that this is in.
     *
     * @return its location; the topmost folder is in itself
     */
    public FileLocation parent() {
        int slash = path.lastIndexOf('/');
        return new FileLocation(image, volume, slash <= 0 ? "/" : path.substring(0, slash));
    }

    /**
     * Returns the last component of the path.
     *
     * @return a name; empty for the topmost folder
     */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Returns the folders that lead here.
     *
     * @return their names from the top, with that of this one; empty for the topmost folder
     */
    public List<String> names() {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/"));
    }

    /**
     * Names it for messages.
     *
     * @return image, volume and path, fit to be shown
     */
    @Override
    public String toString() {
        return GuestNames.display(image + ":" + volume + ":" + path);
    }
}
