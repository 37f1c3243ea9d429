// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=3-, 3, 7",
        "bytes=-3, 7, 3",
        "bytes=-30, 0, 10",
        "bytes=9-9, 9, 1",
        "bytes=2-999999999999999999, 2, 8",
        "Bytes = 4 - 5, 4, 2"
    })
    void aRangeIsAPart(String header, long offset, long length) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(new ByteRange(offset, length, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=1",
                "bytes=5-4",
                "bytes=0-1,3-4",
                "bytes=a-b",
                "bytes=--1",
                "bytes=0x1-2",
                "bytes=1-2;x",
                "lines=1-2",
                "bytes=1000000000000000000000-"
            })
    void whatMakesNoSenseIsIgnored(String header) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(ByteRange.whole(10));
        assertThat(ByteRange.of(null, 10).isPart()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-, 10", "bytes=-0, 10", "bytes=0-, 0", "bytes=-1, 0", "bytes=999999999999999999-, 10"})
    void whatTheFileDoesNotHaveIsRefused(String header, long size) {
        assertThatThrownBy(() -> ByteRange.of(header, size)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.RANGE);
            assertThat(problem.headers()).containsEntry("Content-Range", "bytes */" + size);
        });
    }

    @Test
    void itsHeaderSaysWhichBytesTheyAre() {
        assertThat(ByteRange.of("bytes=2-4", 10).header()).isEqualTo("bytes 2-4/10");
    }
}
