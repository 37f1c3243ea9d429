// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The properties of a handle, set and read by their public actions. */
final class SettingsTest {
    private final Guestfs guestfs = Guestfs.create(GuestfsConfig.builder()
            .environment(Map.of("PATH", System.getenv("PATH")))
            .build());

    @AfterEach
    void close() {
        guestfs.close();
    }

    @SuppressWarnings("deprecation")
    static Stream<Arguments> flags() {
        return Stream.of(
                flag("autosync", true, Guestfs::setAutosync, Guestfs::getAutosync),
                flag("direct", false, Guestfs::setDirect, Guestfs::getDirect),
                flag("network", false, Guestfs::setNetwork, Guestfs::getNetwork),
                flag("pgroup", false, Guestfs::setPgroup, Guestfs::getPgroup),
                flag("recovery process", true, Guestfs::setRecoveryProc, Guestfs::getRecoveryProc),
                flag("selinux", false, Guestfs::setSelinux, Guestfs::getSelinux),
                flag("verbose", false, Guestfs::setVerbose, Guestfs::getVerbose));
    }

    private static Arguments flag(
            String name, boolean byDefault, BiConsumer<Guestfs, Boolean> set, Function<Guestfs, Boolean> get) {
        return arguments(name, byDefault, set, get);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flags")
    void flagsKeepWhatTheyAreSetTo(
            String name, boolean byDefault, BiConsumer<Guestfs, Boolean> set, Function<Guestfs, Boolean> get) {
        assertThat(get.apply(guestfs)).isEqualTo(byDefault);
        set.accept(guestfs, !byDefault);
        assertThat(get.apply(guestfs)).isEqualTo(!byDefault);
        set.accept(guestfs, byDefault);
        assertThat(get.apply(guestfs)).isEqualTo(byDefault);
    }

    @Test
    void aMappedDeviceKeepsItsNameWhileNoApplianceKnowsABetterOne() {
        for (String device : List.of("/dev/mapper/VG-LV", "/dev/dm-0")) {
            assertThat(guestfs.canonicalDeviceName(device)).isEqualTo(device);
        }
    }

    @Test
    void theMachineIsDescribedByNumbers() {
        guestfs.setMemsize(2048);
        guestfs.setSmp(255);
        assertThat(guestfs.getMemsize()).isEqualTo(2048);
        assertThat(guestfs.getSmp()).isEqualTo(255);
        guestfs.setMemsize(256);
        guestfs.setSmp(1);
        assertThat(guestfs.getMemsize()).isEqualTo(256);
        assertThat(guestfs.getSmp()).isEqualTo(1);
        assertThat(guestfs.maxDisks()).isEqualTo(255);
    }

    @Test
    @SuppressWarnings("deprecation")
    void theHypervisorHasTwoNamesAndADefault() {
        String byDefault = guestfs.getHv();
        assertThat(byDefault).startsWith("/");
        guestfs.setHv("/opt/qemu");
        assertThat(guestfs.getQemu()).isEqualTo("/opt/qemu");
        guestfs.setQemu("/opt/other");
        assertThat(guestfs.getHv()).isEqualTo("/opt/other");
        guestfs.setQemu(null);
        assertThat(guestfs.getHv()).isEqualTo(byDefault);
    }

    @Test
    void thePathOfAppliancesHasADefault() {
        String byDefault = guestfs.getPath();
        guestfs.setPath("/one:/two");
        assertThat(guestfs.getPath()).isEqualTo("/one:/two");
        guestfs.setPath(null);
        assertThat(guestfs.getPath()).isEqualTo(byDefault).isNotEmpty();
    }

    @Test
    void wordsForTheKernelMayBeMissing() {
        guestfs.setAppend("debug=1 quiet");
        assertThat(guestfs.getAppend()).contains("debug=1 quiet");
        guestfs.setAppend(null);
        assertThat(guestfs.getAppend()).isEmpty();
    }

    @Test
    @SuppressWarnings("deprecation")
    void theBackendHasAnOldNameToo() {
        guestfs.setBackend("direct");
        assertThat(guestfs.getAttachMethod()).isEqualTo("appliance");
        guestfs.setAttachMethod("appliance");
        assertThat(guestfs.getBackend()).isEqualTo("direct");
        assertThatThrownBy(() -> guestfs.setAttachMethod("magic")).hasMessageContaining("magic");
    }

    @Test
    void namesShowInTracesAndInProgramsThatAsk() {
        assertThat(guestfs.getProgram()).isEqualTo("java");
        guestfs.setProgram("any program");
        assertThat(guestfs.getProgram()).isEqualTo("any program");
        assertThat(guestfs.getIdentifier()).isEmpty();
        guestfs.setIdentifier("a-Z_09");
        assertThat(guestfs.getIdentifier()).isEqualTo("a-Z_09");
    }

    @Test
    void tracingCanBeTurnedOnAndOff() {
        var traced = new ArrayList<GuestfsEvent>();
        guestfs.addListener((handle, event) -> traced.add(event), EventType.TRACE);
        guestfs.setTrace(true);
        assertThat(guestfs.getTrace()).isTrue();
        guestfs.setTrace(false);
        assertThat(guestfs.getTrace()).isFalse();
        int lines = traced.size();
        guestfs.getSmp();
        assertThat(traced).hasSize(lines).isNotEmpty();
    }

    @Test
    void directoriesAreAbsoluteAndFallBack(@TempDir Path directory) throws Exception {
        String real = directory.toRealPath().toString();
        guestfs.setTmpdir(real);
        guestfs.setCachedir(real);
        assertThat(guestfs.getTmpdir()).isEqualTo(real);
        assertThat(guestfs.getCachedir()).isEqualTo(real);
        guestfs.setTmpdir(null);
        guestfs.setCachedir(null);
        assertThat(guestfs.getTmpdir()).isEqualTo("/tmp");
        assertThat(guestfs.getCachedir()).isEqualTo("/var/tmp");
        assertThat(Path.of(guestfs.getSockdir())).isAbsolute();
    }

    @Test
    void backendSettingsAreAListOfNamesWithAndWithoutValues() {
        guestfs.setBackendSettings(List.of("one", "two=2"));
        guestfs.setBackendSetting("three", "3");
        assertThat(guestfs.getBackendSettings()).containsExactly("one", "two=2", "three=3");
        assertThat(guestfs.getBackendSetting("three")).isEqualTo("3");
        assertThat(guestfs.clearBackendSetting("two")).isEqualTo(1);
        assertThat(guestfs.getBackendSettings()).containsExactly("one", "three=3");
    }

    @Test
    void environmentsAreParsedAgain() {
        guestfs.parseEnvironmentList(List.of("LIBGUESTFS_MEMSIZE=512", "LIBGUESTFS_TRACE=0", "OTHER=ignored"));
        assertThat(guestfs.getMemsize()).isEqualTo(512);
        guestfs.setMemsize(600);
        // The environment of this handle says nothing about its memory.
        guestfs.parseEnvironment();
        assertThat(guestfs.getMemsize()).isEqualTo(600);
    }

    @Test
    @SuppressWarnings("deprecation")
    void aHandleThatWasNotLaunchedIsInTheConfigState() {
        assertThat(guestfs.isConfig()).isTrue();
        assertThat(guestfs.isLaunching() || guestfs.isReady() || guestfs.isBusy())
                .isFalse();
        assertThat(guestfs.getState()).isZero();
        assertThatThrownBy(guestfs::getPid).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(guestfs::waitReady).isInstanceOf(IllegalStateException.class);
        // There is nothing to end, which is no error.
        guestfs.shutdown();
        guestfs.killSubprocess();
        guestfs.userCancel();
        assertThat(guestfs.isConfig()).isTrue();
    }

    @Test
    void theVersionIsThatOfTheReleaseWhoseBehaviourIsOurs() {
        assertThat(List.of(
                        guestfs.version().major(),
                        guestfs.version().minor(),
                        guestfs.version().release()))
                .containsExactly(1L, 48L, 6L);
    }

    @Test
    void pointersTellHandlesApart() {
        try (Guestfs other = Guestfs.create()) {
            assertThat(guestfs.cPointer()).isNotZero().isEqualTo(guestfs.cPointer());
            assertThat(other.cPointer()).isNotEqualTo(guestfs.cPointer());
        }
    }
}
