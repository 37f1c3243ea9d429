// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JsonTest {
    private final ClassLoader context = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(context);
    }

    @Test
    void isFoundInThreadsOfOthersAndLeavesTheirContext() {
        ClassLoader others = ClassLoader.getPlatformClassLoader();
        Thread.currentThread().setContextClassLoader(others);
        assertThat(Json.create().toJson(new int[] {1})).isEqualTo("[1]");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(others);
    }
}
