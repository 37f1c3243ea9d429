// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class RequestTest {
    @Test
    void isAnImagePerhapsAPathAndPerhapsATarget() {
        assertThat(Request.of("a.img")).isEqualTo(new Request("", Path.of("a.img"), "", ""));
        assertThat(Request.of("a.img", "/etc")).isEqualTo(new Request("", Path.of("a.img"), "/etc", ""));
        assertThat(Request.of("--file-system", "/dev/sda2", "a.img", "/etc", "to"))
                .isEqualTo(new Request("/dev/sda2", Path.of("a.img"), "/etc", "to"));
    }

    @Test
    void nothingElseIsOne() {
        assertThat(Request.of()).isNull();
        assertThat(Request.of("--file-system", "/dev/sda2")).isNull();
        assertThat(Request.of("--no-such-option", "a.img")).isNull();
        assertThat(Request.of("a", "b", "c", "d")).isNull();
    }
}
