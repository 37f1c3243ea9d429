// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;
import org.guestfs.internal.probe.CallEvent;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Records all calls of a test run, and what they failed with, for {@link ActionsReport}. */
public final class CallRecorder implements LauncherSessionListener {
    static final Path RECORDINGS = Path.of("target", "calls");

    private Recording recording;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        recording = new Recording();
        recording.setToDisk(true);
        recording.enable(CallEvent.class).withoutThreshold();
        // The event has no message, for it could hold text from the guest; in tests that does not matter.
        recording.enable("jdk.JavaExceptionThrow").withoutThreshold().withoutStackTrace();
        recording.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try (Recording ended = recording) {
            Files.createDirectories(RECORDINGS);
            ended.stop();
            ended.dump(RECORDINGS.resolve(ProcessHandle.current().pid() + ".jfr"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
