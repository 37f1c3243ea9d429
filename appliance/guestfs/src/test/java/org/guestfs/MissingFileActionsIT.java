// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guestfs.api.Catalogue;
import org.guestfs.api.InternalActions;
import org.guestfs.api.SelinuxRelabelOptions;
import org.guestfs.api.SetfilesOptions;
import org.guestfs.api.TarInOptions;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the daemon of Debian 12 lacks among the actions on files says so and leaves the handle usable. */
@Tag("appliance")
final class MissingFileActionsIT {
    static Stream<Arguments> actionsOfLaterDaemons() {
        return Stream.of(
                action(
                        "command_out",
                        guestfs -> guestfs.commandOut(List.of("/bin/true"), OutputStream.nullOutputStream())),
                action("sh_out", guestfs -> guestfs.shOut("true", OutputStream.nullOutputStream())),
                action(
                        "internal_readdir",
                        guestfs -> guestfs.invoke(Call.of(
                                InternalActions.INTERNAL_READDIR, "/", FileOut.of(OutputStream.nullOutputStream())))),
                action(
                        "setfiles",
                        guestfs -> guestfs.setfiles(
                                "/file_contexts",
                                List.of("/"),
                                SetfilesOptions.builder()
                                        .force(true)
                                        .excludes(List.of("/proc"))
                                        .build())));
    }

    @SuppressWarnings("deprecation")
    static Stream<Arguments> actionsWhoseFeatureIsMissing() {
        var force = SelinuxRelabelOptions.builder().force(true).build();
        return Stream.of(
                action("selinux_relabel", guestfs -> guestfs.selinuxRelabel("/file_contexts", "/")),
                // What setfiles falls back to, as long as nothing is to be left out.
                action("selinux_relabel", guestfs -> guestfs.setfiles("/file_contexts", List.of("/"))),
                action("selinux_relabel", guestfs -> guestfs.selinuxRelabel("/file_contexts", "/", force)));
    }

    private static Arguments action(String name, Consumer<Guestfs> call) {
        return arguments(name, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actionsOfLaterDaemons")
    void unknownProceduresAreRefusedByTheirNumber(String name, Consumer<Guestfs> call) {
        OperationException refusal = refusal(name, call);
        int procedure = Catalogue.find(name).orElseThrow().procedure();
        assertThat(refusal.errno()).isZero();
        assertThat(refusal).hasMessageContaining("unknown procedure number " + procedure);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actionsWhoseFeatureIsMissing")
    void missingFeaturesAreNamed(String name, Consumer<Guestfs> call) {
        OperationException refusal = refusal(name, call);
        assertThat(refusal.errnoName()).isEqualTo("ENOTSUP");
        assertThat(refusal).hasMessageContaining("feature 'selinuxrelabel' is not available");
    }

    @Test
    void optionsOfLaterDaemonsAreRefused() {
        Guestfs guestfs = SharedAppliance.emptied();
        var options = TarInOptions.builder().keepdirlink(true).build();
        var refusal = catchThrowableOfType(
                OperationException.class, () -> guestfs.tarIn(InputStream.nullInputStream(), "/", options));
        assertThat(refusal).hasMessageContaining("unknown option in optional arguments bitmask");
        guestfs.tarIn(new ByteArrayInputStream(new byte[10_240]), "/");
        assertThat(guestfs.ls("/")).containsExactly("lost+found");
    }

    private static OperationException refusal(String name, Consumer<Guestfs> call) {
        Guestfs guestfs = SharedAppliance.emptied();
        var refusal = catchThrowableOfType(OperationException.class, () -> call.accept(guestfs));
        assertThat(refusal.action()).isEqualTo(name);
        assertThat(guestfs.ls("/")).containsExactly("lost+found");
        return refusal;
    }
}
