// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guestfs.api.Catalogue;
import org.guestfs.api.Mount9pOptions;
import org.guestfs.api.NtfsChmodOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the daemon of Debian 12 lacks among the actions on disks says so and leaves the handle usable. */
@Tag("appliance")
final class MissingStorageActionsIT {
    @SuppressWarnings("deprecation")
    static Stream<Arguments> actions() {
        var recursive = NtfsChmodOptions.builder().recursive(true).build();
        var options = Mount9pOptions.builder().options("ro").build();
        return Stream.of(
                later("findfs_partlabel", guestfs -> guestfs.findfsPartlabel("label")),
                later("findfs_partuuid", guestfs -> guestfs.findfsPartuuid("12345678-01")),
                later("xfs_info2", guestfs -> guestfs.xfsInfo2("/dev/sda")),
                later("ntfs_chmod", guestfs -> guestfs.ntfsChmod("/dev/sda", 0755, "/", recursive)),
                arguments("list_9p", "9p support was removed", (Consumer<Guestfs>) Guestfs::list9p),
                arguments("mount_9p", "9p support was removed", (Consumer<Guestfs>)
                        guestfs -> guestfs.mount9p("tag", "/", options)));
    }

    private static Arguments later(String name, Consumer<Guestfs> call) {
        int procedure = Catalogue.find(name).orElseThrow().procedure();
        return arguments(name, "unknown procedure number " + procedure, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void theRefusalSaysWhy(String name, String reason, Consumer<Guestfs> call) {
        Guestfs guestfs = SharedAppliance.blank();
        var refusal = catchThrowableOfType(OperationException.class, () -> call.accept(guestfs));
        assertThat(refusal.action()).isEqualTo(name);
        assertThat(refusal.errno()).isZero();
        assertThat(refusal).hasMessageContaining(reason);
        assertThat(guestfs.nrDevices()).isEqualTo(3);
    }
}
