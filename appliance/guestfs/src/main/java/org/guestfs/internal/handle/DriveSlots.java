// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.Drive;
import org.jspecify.annotations.Nullable;

/**
 * The drives of a handle by their numbers, which are those of the disks in the appliance: 0 is {@code /dev/sda}. While
 * the appliance runs, a drive that is removed leaves its number to the next one that is added. Changed under the lock of
 * the handle; {@link #list} may be read without.
 */
public final class DriveSlots {
    private final List<@Nullable Drive> slots = new CopyOnWriteArrayList<>();

    /** Adds a drive and returns its number. */
    public int add(Drive drive) {
        int free = slots.indexOf(null);
        if (free >= 0) {
            slots.set(free, drive);
            return free;
        }
        slots.add(drive);
        return slots.size() - 1;
    }

    /** Finds the number of a drive. */
    public OptionalInt find(String label) {
        for (int slot = 0; slot < slots.size(); slot++) {
            Drive drive = slots.get(slot);
            if (drive != null && drive.label().filter(label::equals).isPresent()) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    /** Removes a drive; those after it move up. */
    public void remove(int slot) {
        slots.remove(slot);
    }

    /** Removes a drive; those after it stay. */
    public Drive free(int slot) {
        Drive drive = Objects.requireNonNull(slots.set(slot, null));
        while (!slots.isEmpty() && slots.get(slots.size() - 1) == null) {
            slots.remove(slots.size() - 1);
        }
        return drive;
    }

    /** Removes all drives from a number on. */
    public void truncate(int slot) {
        slots.subList(slot, slots.size()).clear();
    }

    /** The drives that there are, in order. */
    public List<Drive> list() {
        return slots.stream().filter(Objects::nonNull).toList();
    }

    /** One more than the highest number. */
    public int size() {
        return slots.size();
    }
}
