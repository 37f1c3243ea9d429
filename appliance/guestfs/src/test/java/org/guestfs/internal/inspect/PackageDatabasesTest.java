// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.guestfs.api.Application2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PackageDatabasesTest {
    @Test
    void dpkgTellsWhatIsInstalled() {
        List<Application2> applications = DpkgStatus.read(
                """
                Package: bash
                Status: install ok installed
                Architecture: amd64
                Source: bash-source (5.2)
                Version: 1:5.2.15-2+b7
                Description: GNU Bourne Again SHell
                 Bash is an sh-compatible command language interpreter.
                 .
                 More.
                Homepage: http://example.org/bash

                Package: removed
                Status: deinstall ok config-files
                Version: 1.0

                Package: native
                Status: install ok installed
                Version: 2023.3

                """
                        .lines()
                        .toList());
        assertThat(applications).hasSize(2);
        Application2 bash = applications.get(0);
        assertThat(bash.app2Name()).isEqualTo("bash");
        assertThat(bash.app2Epoch()).isEqualTo(1);
        assertThat(bash.app2Version()).isEqualTo("5.2.15");
        assertThat(bash.app2Release()).isEqualTo("2+b7");
        assertThat(bash.app2Arch()).isEqualTo("amd64");
        assertThat(bash.app2SourcePackage()).isEqualTo("bash-source");
        assertThat(bash.app2Url()).isEqualTo("http://example.org/bash");
        assertThat(bash.app2Summary()).isEqualTo("GNU Bourne Again SHell");
        assertThat(bash.app2Description())
                .isEqualTo("Bash is an sh-compatible command language interpreter.\n.\nMore.");
        assertThat(applications.get(1).app2Name()).isEqualTo("native");
        assertThat(applications.get(1).app2Release()).isEmpty();
    }

    @Test
    void dpkgRecordsThatMakeNoSenseAreLeftOut() {
        assertThat(DpkgStatus.read(List.of("Package: a", "Status: install ok installed", "Version: x:1", "")))
                .isEmpty();
        assertThat(DpkgStatus.read(List.of("Package: a", "Status: install ok installed", "Version: 99999999999:1")))
                .isEmpty();
        assertThat(DpkgStatus.read(List.of("Package: ", "Status: install ok installed", "Version: 1")))
                .isEmpty();
        assertThat(DpkgStatus.read(List.of("no colon", "", "", ":", " : "))).isEmpty();
    }

    @Test
    void recordsThatAreCutOffAreLeftOut() {
        assertThat(DpkgStatus.read(List.of("Package: a", "Status: install ok installed", "Version: 1")))
                .isEmpty();
        assertThat(ApkInstalled.read(List.of("P:musl", "V:1.2.3-r4"))).isEmpty();
    }

    @Test
    @Timeout(30)
    void descriptionsMayBeAsLongAsTheGuestLikes() {
        var lines = new ArrayList<>(List.of("Package: a", "Status: install ok installed", "Version: 1"));
        lines.add("Description: long");
        lines.addAll(Collections.nCopies(1_000_000, " a line"));
        lines.add("");
        assertThat(DpkgStatus.read(lines).get(0).app2Description()).hasSize(7_000_000 - 1);
    }

    @Test
    void linesEndAtLineFeedsAlone() {
        byte[] text = "a\r\n\nb\u2028\rc".getBytes(StandardCharsets.UTF_8);
        Iterable<String> lines = () -> new Lines(text);
        assertThat(lines).containsExactly("a\r", "", "b\u2028\rc");
        assertThat(new Lines(new byte[0])).isExhausted();
        assertThat(new Lines(new byte[] {'\n'})).toIterable().containsExactly("");
        assertThat(new Lines(new byte[] {(byte) 0xe9})).toIterable().containsExactly("\udce9");
    }

    @Test
    void apkTellsWhatIsInstalled() {
        List<Application2> applications = ApkInstalled.read(
                List.of("C:Q1abc=", "P:musl", "V:1.2.3-r4", "A:x86_64", "T:the C library", "U:http://m", ""));
        assertThat(applications).hasSize(1);
        assertThat(applications.get(0).app2Version()).isEqualTo("1.2.3");
        assertThat(applications.get(0).app2Release()).isEqualTo("4");
        assertThat(applications.get(0).app2Description()).isEqualTo("the C library");
    }

    @Test
    void pacmanNeedsNameVersionReleaseAndArchitecture() {
        assertThat(PacmanDesc.read(List.of("%NAME%", "zlib", "", "%VERSION%", "1:1.3-2", "", "%ARCH%", "x86_64")))
                .hasValueSatisfying(zlib -> {
                    assertThat(zlib.app2Name()).isEqualTo("zlib");
                    assertThat(zlib.app2Epoch()).isEqualTo(1);
                    assertThat(zlib.app2Version()).isEqualTo("1.3");
                    assertThat(zlib.app2Release()).isEqualTo("2");
                });
        assertThat(PacmanDesc.read(List.of("%NAME%", "zlib", "%VERSION%", "1.3-2")))
                .isEmpty();
        assertThat(PacmanDesc.read(List.of("%NAME%"))).isEmpty();
        assertThat(PacmanDesc.read(List.of("%NAME%", "", "a", "%VERSION%", "1-2", "%ARCH%", "any")))
                .isEmpty();
    }
}
