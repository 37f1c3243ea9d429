// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XdrWriterTest {
    @Test
    void leavesNoKeyBehindWhenItGrows() {
        var writer = new XdrWriter();
        writer.putString("a key");
        byte[] small = writer.buffer();
        writer.putOpaque(new byte[10_000]);
        assertThat(writer.buffer()).isNotSameAs(small);
        assertThat(small).containsOnly(0);
    }
}
