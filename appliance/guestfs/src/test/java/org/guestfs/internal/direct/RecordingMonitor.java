// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.spi.LaunchMonitor;

/** Keeps what a launch says. */
final class RecordingMonitor implements LaunchMonitor {
    final List<String> warnings = new CopyOnWriteArrayList<>();

    @Override
    public void console(byte[] bytes) {}

    @Override
    public void library(String message) {}

    @Override
    public void warning(String message) {
        warnings.add(message);
    }

    @Override
    public void progress(int position) {}
}
