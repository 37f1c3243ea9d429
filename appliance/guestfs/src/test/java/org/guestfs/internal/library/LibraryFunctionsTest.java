// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guestfs.api.Catalogue;
import org.guestfs.api.LifecycleActions;
import org.guestfs.spi.Action;
import org.junit.jupiter.api.Test;

final class LibraryFunctionsTest {
    @Test
    void everyLibrarySideActionIsWritten() {
        assertThat(Catalogue.actions().stream()
                        .filter(Action::isLibrarySide)
                        .filter(action -> !action.group().equals("internal"))
                        .filter(action -> action != LifecycleActions.USER_CANCEL)
                        .filter(action -> LibraryFunctions.find(action) == null)
                        .map(Action::name))
                .isEmpty();
    }

    @Test
    void everyActionHasANumberOfItsOwnOrIsTheLibrarys() {
        List<Integer> numbers = Catalogue.actions().stream()
                .filter(action -> !action.isLibrarySide())
                .map(Action::procedure)
                .toList();
        assertThat(numbers).hasSize(503).doesNotHaveDuplicates();
        assertThat(Catalogue.actions()).hasSize(648);
    }

    @Test
    void publicSignaturesDoNotShowInternals() throws Exception {
        Set<String> shown = Catalogue.structs().stream()
                .map(struct -> struct.type().getPackageName())
                .collect(Collectors.toSet());
        assertThat(shown).containsExactly("org.guestfs.api");
        for (Class<?> type : List.of(
                org.guestfs.Guestfs.class,
                org.guestfs.GuestfsConfig.class,
                org.guestfs.Drive.class,
                org.guestfs.spi.Backend.class,
                org.guestfs.spi.Machine.class,
                org.guestfs.spi.ApplianceSource.class,
                org.guestfs.spi.LaunchPlan.class)) {
            for (var method : type.getMethods()) {
                assertThat(method.toGenericString()).doesNotContain("org.guestfs.internal");
            }
        }
    }

    @Test
    void devicesHaveNamesForEveryIndex() {
        for (int index : new int[] {0, 25, 26, 254, 701, 702}) {
            assertThat(DeviceNameFunctions.index(DeviceNameFunctions.name(index)))
                    .isEqualTo(index);
        }
        assertThat(DeviceNameFunctions.name(26)).isEqualTo("/dev/sdaa");
        assertThat(DeviceNameFunctions.name(701)).isEqualTo("/dev/sdzz");
    }
}
