// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of the guest as names of files on the host. */
final class HostNameTest {
    @Test
    void hasTheBytesOfTheGuest(@TempDir Path directory) throws Exception {
        for (String name : List.of("caf\uDCE9", "größe", "%41", "?#", "two\nlines", "\uD83D\uDE00")) {
            Files.createFile(directory.resolve(HostName.of(name)));
        }
        String seen = new HostCommand(List.of(
                        "sh",
                        "-c",
                        "cd \"$0\"; for f in *; do printf %s/ \"$f\" | od -An -tx1 -v; done",
                        directory.toString()))
                .environment(Map.of("PATH", System.getenv("PATH")))
                .capture();
        assertThat(seen.lines().map(String::strip))
                .containsExactlyInAnyOrder(
                        "63 61 66 e9 2f",
                        "67 72 c3 b6 c3 9f 65 2f",
                        "25 34 31 2f",
                        "3f 23 2f",
                        "74 77 6f 0a 6c 69 6e 65 73 2f",
                        "f0 9f 98 80 2f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "/", "nul\0", "\uD800"})
    void refusesWhatNamesNoFile(String name) {
        assertThatThrownBy(() -> HostName.of(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
