// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.image;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.guestfs.Drive;
import org.guestfs.cdi.Access;
import org.guestfs.cdi.Image;

/** Makes drives of what is asked for, if it agrees with what the names stand for. Immutable. */
public final class ImageCatalogue {
    private final ImageNames names;

    /**
     * Makes a catalogue.
     *
     * @param names what names stand for
     */
    public ImageCatalogue(ImageNames names) {
        this.names = names;
    }

    /**
     * What has become of a request.
     *
     * @param drives the drives, all of them if there is no problem
     * @param problems what is wrong, and what to do about it
     */
    public record Resolution(List<Drive> drives, List<String> problems) {
        /** Copies the components. */
        public Resolution {
            drives = List.copyOf(drives);
            problems = List.copyOf(problems);
        }

        /**
         * Returns the drives.
         *
         * @return the drives
         * @throws IllegalArgumentException if there is a problem
         */
        public List<Drive> require() {
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", problems));
            }
            return drives;
        }
    }

    /**
     * Resolves the names of a request.
     *
     * @param request the request
     * @return the drives, or problems
     */
    public Resolution resolve(HandleRequest request) {
        var problems = new ArrayList<String>();
        var drives = new ArrayList<Drive>();
        if (request.images().isEmpty()) {
            problems.add("there is no image in it; name one at least");
        }
        for (Image image : request.images()) {
            Optional<Drive> found = names.find(image.value(), problems::add);
            found.flatMap(drive -> attach(image, drive, problems::add)).ifPresent(drives::add);
        }
        checkTogether(request, drives, problems::add);
        return new Resolution(drives, problems);
    }

    private Optional<Drive> attach(Image image, Drive drive, Consumer<String> problems) {
        String name = ImageNames.quoted(image.value());
        boolean isReadonly = image.access() == Access.READ_ONLY;
        if (!isReadonly && drive.isReadonly()) {
            problems.accept(name + " is defined to be read-only, and wanted READ_WRITE; change one of them");
            return Optional.empty();
        }
        Optional<String> wanted = Optional.of(image.format()).filter(format -> !format.isEmpty());
        if (wanted.isPresent() && drive.format().isPresent() && !wanted.equals(drive.format())) {
            problems.accept(name + " is defined to have the format "
                    + drive.format().get() + ", and wanted with " + wanted.get() + "; leave one of them out");
            return Optional.empty();
        }
        if (!isReadonly && wanted.or(drive::format).isEmpty()) {
            problems.accept(name
                    + " is to be written and has no format, and a guessed one a guest could have chosen; say"
                    + " format = \"raw\" or whatever it has, or set " + ImageNames.key(image.value(), "format"));
            return Optional.empty();
        }
        try {
            Drive.Builder attached = drive.toBuilder().readonly(isReadonly);
            if (isReadonly && drive.discard().equals("enable")) {
                attached.discard("disable");
            }
            wanted.ifPresent(attached::format);
            if (!image.label().isEmpty()) {
                attached.label(image.label());
            }
            return Optional.of(attached.build());
        } catch (IllegalArgumentException e) {
            problems.accept(name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void checkTogether(HandleRequest request, List<Drive> drives, Consumer<String> problems) {
        var names = new HashSet<String>();
        for (Image image : request.images()) {
            if (!names.add(image.value())) {
                problems.accept("the disk " + ImageNames.quoted(image.value()) + " is there more than once; leave one");
            }
        }
        var labels = new HashSet<String>();
        for (Drive drive : drives) {
            drive.label()
                    .filter(label -> !labels.add(label))
                    .ifPresent(label ->
                            problems.accept("two disks have the label " + label + "; give one of them another"));
        }
        if (request.images().stream().map(Image::scope).distinct().count() > 1) {
            problems.accept("the disks of one handle have different scopes; give all of them the same");
        }
    }
}
