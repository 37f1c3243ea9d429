// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.guestfs.Drive;
import org.guestfs.Secret;
import org.junit.jupiter.api.Test;

final class GuestfsConnectionSpecTest {
    private static GuestfsConnectionSpec remote(String user, String password) {
        return GuestfsConnectionSpec.builder()
                .drive(Drive.builder("/disk.img")
                        .protocol("https")
                        .server(List.of("images.example:443"))
                        .readonly(true)
                        .format("raw")
                        .username(user)
                        .secret(Secret.of(password))
                        .build())
                .build();
    }

    @Test
    void specsOfTheSameDrivesAreEqual() {
        assertThat(GuestfsConnectionSpec.readOnly("a.img"))
                .isEqualTo(GuestfsConnectionSpec.readOnly("a.img"))
                .hasSameHashCodeAs(GuestfsConnectionSpec.readOnly("a.img"))
                .isNotEqualTo(GuestfsConnectionSpec.readOnly("b.img"))
                .isNotEqualTo(GuestfsConnectionSpec.readWrite("a.img", "raw"))
                .isNotEqualTo(GuestfsConnectionSpec.builder()
                        .readOnly("a.img")
                        .readOnly("a.img")
                        .build());
    }

    @Test
    void anotherUserOrSecretMakesAnotherSpec() {
        assertThat(remote("ann", "one")).isEqualTo(remote("ann", "one"));
        assertThat(remote("ann", "one")).isNotEqualTo(remote("ben", "one"));
        assertThat(remote("ann", "one")).isNotEqualTo(remote("ann", "two"));
    }

    @Test
    void aSpecShowsItsDrivesButNeitherUserNorSecret() {
        assertThat(remote("ann", "open sesame").toString()).contains("disk.img").doesNotContain("ann", "sesame");
        assertThat(GuestfsConnectionSpec.readWrite("a.img", "raw")).hasToString("a.img (writable)");
    }

    @Test
    void aSpecWithoutADriveIsRefused() {
        var builder = GuestfsConnectionSpec.builder();
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("drive");
    }
}
