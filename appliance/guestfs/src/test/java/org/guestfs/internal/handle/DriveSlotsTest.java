// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestfs.Drive;
import org.junit.jupiter.api.Test;

/** Which numbers drives have. */
final class DriveSlotsTest {
    private final DriveSlots slots = new DriveSlots();

    private static Drive drive(String label) {
        return Drive.builder("/" + label).label(label).build();
    }

    private void add(String... labels) {
        for (String label : labels) {
            slots.add(drive(label));
        }
    }

    @Test
    void aFreedNumberIsTheNextOne() {
        add("a", "b", "c");
        assertThat(slots.free(1).label()).contains("b");
        assertThat(slots.list()).extracting(Drive::filename).containsExactly("/a", "/c");
        assertThat(slots.size()).isEqualTo(3);
        assertThat(slots.find("b")).isEmpty();
        assertThat(slots.add(drive("d"))).isEqualTo(1);
        assertThat(slots.add(drive("e"))).isEqualTo(3);
        assertThat(slots.find("e")).hasValue(3);
    }

    @Test
    void freeNumbersAtTheEndAreForgotten() {
        add("a", "b", "c");
        slots.free(1);
        slots.free(2);
        assertThat(slots.size()).isEqualTo(1);
    }

    @Test
    void beforeLaunchTheOthersMoveUp() {
        add("a", "b", "c");
        slots.remove(0);
        assertThat(slots.find("b")).hasValue(0);
        slots.truncate(1);
        assertThat(slots.list()).hasSize(1);
    }
}
