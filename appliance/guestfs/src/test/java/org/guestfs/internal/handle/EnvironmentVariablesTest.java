// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.OperationException;
import org.guestfs.internal.host.TemporaryDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What variables mean, as libguestfs takes them. */
final class EnvironmentVariablesTest {
    private final Guestfs guestfs =
            Guestfs.create(GuestfsConfig.builder().environment(Map.of()).build());

    @AfterEach
    void close() {
        guestfs.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "TRUE", "t", "yes", "Y", "on"})
    void someWordsAreTrue(String word) {
        assertThat(EnvironmentVariables.bool("LIBGUESTFS_DEBUG", word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "F", "no", "n", "Off"})
    void someWordsAreFalse(String word) {
        assertThat(EnvironmentVariables.bool("LIBGUESTFS_DEBUG", word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2", "tru", "1 ", "yes!"})
    void otherWordsAreRefusedByTheNameOfTheirVariable(String word) {
        assertThatThrownBy(() -> EnvironmentVariables.bool("LIBGUESTFS_DEBUG", word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LIBGUESTFS_DEBUG=" + word + ":");
    }

    @Test
    void theFirstOfANameCountsAndLinesWithoutOneDoNot() {
        guestfs.parseEnvironmentList(List.of(
                "nothing", "=600", "LIBGUESTFS_MEMSIZE=512", "LIBGUESTFS_MEMSIZE=700", "LIBGUESTFS_APPEND=a=b c"));
        assertThat(guestfs.getMemsize()).isEqualTo(512);
        assertThat(guestfs.getAppend()).contains("a=b c");
    }

    @Test
    void newNamesCountBeforeOldOnes() {
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_QEMU=/old"));
        assertThat(guestfs.getHv()).isEqualTo("/old");
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_QEMU=/old", "LIBGUESTFS_HV=/new"));
        assertThat(guestfs.getHv()).isEqualTo("/new");
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_HV=", "LIBGUESTFS_QEMU=/old"));
        assertThat(guestfs.getHv()).isEqualTo("/old");
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_ATTACH_METHOD=appliance"));
        assertThat(guestfs.getBackend()).isEqualTo("direct");
    }

    @Test
    void settingsOfTheBackendAreSeparatedByColons() {
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_BACKEND_SETTINGS=force_tcg:gdb=1"));
        assertThat(guestfs.getBackendSettings()).containsExactly("force_tcg", "gdb=1");
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_BACKEND_SETTINGS="));
        assertThat(guestfs.getBackendSettings()).isEmpty();
    }

    @Test
    void theFirstErrorLeavesTheRestAsItWas() {
        assertThatThrownBy(() -> guestfs.parseEnvironmentList(
                        List.of("LIBGUESTFS_BACKEND=magic", "LIBGUESTFS_MEMSIZE=x", "LIBGUESTFS_HV=/bin/qemu")))
                .hasMessageContaining("LIBGUESTFS_MEMSIZE=x");
        // Variables are taken in the order of libguestfs, not in that of the list.
        assertThat(guestfs.getHv()).isEqualTo("/bin/qemu");
        assertThat(guestfs.getBackend()).isEqualTo("direct");
    }

    @Test
    void oneThatNamesNoDirectoryIsNamed() {
        assertThatThrownBy(() -> guestfs.parseEnvironmentList(List.of("TMPDIR=/no/such/directory")))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("TMPDIR=/no/such/directory: No such file or directory")
                .hasMessageContaining("unset it");
    }

    @Test
    void theRuntimeDirectoryIsLookedAtWhereItIsUsed() {
        List<String> lines = List.of("XDG_RUNTIME_DIR=/no/such/directory");
        if (TemporaryDirectory.isRoot()) {
            guestfs.parseEnvironmentList(lines);
            assertThat(guestfs.getSockdir()).isEqualTo("/tmp");
        } else {
            assertThatThrownBy(() -> guestfs.parseEnvironmentList(lines))
                    .hasMessageContaining("XDG_RUNTIME_DIR=/no/such/directory")
                    .hasMessageContaining("unset it");
        }
    }

    @Test
    void othersHaveNoEffect() {
        int memsize = guestfs.getMemsize();
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_NONE=1", "MEMSIZE=600", "libguestfs_memsize=600"));
        assertThat(guestfs.getMemsize()).isEqualTo(memsize);
    }
}
