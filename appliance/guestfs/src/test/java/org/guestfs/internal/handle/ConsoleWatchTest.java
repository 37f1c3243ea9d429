// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a launch is, read off a console that speaks in pieces. */
final class ConsoleWatchTest {
    private static final byte[] CONSOLE =
            "SeaBIOS\r\n[    0.000000] Linux version 6.1.0\r\nStarting /init script ...\r\n+ udevd\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 13, 20, 21, 22, 50, 1000})
    void tellsKernelAndInitWhateverThePieces(int size) {
        var watch = new ConsoleWatch();
        var positions = new TreeSet<Integer>();
        int last = 0;
        for (int from = 0; from < CONSOLE.length; from += size) {
            last = watch.positionAfter(Arrays.copyOfRange(CONSOLE, from, Math.min(CONSOLE.length, from + size)));
            positions.add(last);
        }
        assertThat(last).isEqualTo(9);
        if (size < 20) {
            assertThat(positions).containsExactly(0, 6, 9);
        }
    }
}
