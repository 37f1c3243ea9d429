// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileLocationTest {
    private static FileLocation at(String path) {
        return new FileLocation("guest.img", "/dev/sda1", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "etc", "./etc", "/..", "/etc/../../root", "/etc/.", "/a\0b", "/\uD800"})
    void aPathThatLeadsElsewhereOrNowhereIsRefused(String path) {
        assertThatThrownBy(() -> at(path)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sda1", "/etc/passwd", "os:", "os:sda1", "/dev/sda\0"})
    void aVolumeIsADevice(String volume) {
        assertThatThrownBy(() -> new FileLocation("guest.img", volume, "/"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not a volume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/sda1", "os:/dev/vg/root", "btrfsvol:/dev/sda2/root", "os:btrfsvol:/dev/sda2/root"})
    void volumesAreFileSystemsAndOperatingSystems(String volume) {
        assertThat(new FileLocation("guest.img", volume, "/").volume()).isEqualTo(volume);
    }

    @Test
    void lengthsAreBounded() {
        assertThatThrownBy(() -> at("/" + "a".repeat(256))).hasMessageContaining("255 bytes");
        assertThatThrownBy(() -> at("/\u00E9".repeat(1) + "\u00E9".repeat(127))).hasMessageContaining("255 bytes");
        assertThatThrownBy(() -> at("/abc".repeat(1025))).hasMessageContaining("4096 bytes");
        assertThat(at("/" + "a".repeat(255)).name()).hasSize(255);
    }

    @Test
    void slashesWithoutMeaningAreTakenOff() {
        assertThat(at("//etc///ssh/").path()).isEqualTo("/etc/ssh");
        assertThat(at("///").path()).isEqualTo("/");
    }

    @Test
    void foldersHaveParentsAndNames() {
        FileLocation folder = at("/etc/ssh");
        assertThat(folder.name()).isEqualTo("ssh");
        assertThat(folder.names()).containsExactly("etc", "ssh");
        assertThat(folder.parent()).isEqualTo(at("/etc"));
        assertThat(at("/etc").parent()).isEqualTo(at("/"));
        assertThat(at("/").parent()).isEqualTo(at("/"));
        assertThat(at("/").name()).isEmpty();
        assertThat(at("/").resolve("caf\uDCE9").path()).isEqualTo("/caf\uDCE9");
        assertThatThrownBy(() -> folder.resolve("../x")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> folder.resolve("..")).isInstanceOf(RefusedException.class);
    }

    @Test
    void messagesShowWhatCannotBeSeen() {
        assertThat(at("/a\nb\u202Ec")).hasToString("guest.img:/dev/sda1:/a\\u000Ab\\u202Ec");
    }
}
