// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;
import org.guestfs.ActionsReport.Recorded;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.api.TransferActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsReportTest {
    private final Recorded recorded = new Recorded();

    @Test
    void anActionThatNobodyCalledStandsOut() {
        assertThat(recorded).hasToString("**no**");
    }

    @Test
    void oneSuccessIsEnough() {
        recorded.outcomes.add("ENOENT");
        recorded.errors.add("/none: No such file or directory");
        recorded.outcomes.add("ok");
        assertThat(recorded).hasToString("yes");
    }

    @Test
    void aRefusalIsQuotedWithItsReason() {
        recorded.outcomes.add("EINVAL");
        recorded.errors.add("it takes `a|b`\nand more");
        assertThat(recorded).hasToString("not provoked: `it takes 'a\\|b'`");
        recorded.outcomes.add("ENOTSUP");
        assertThat(recorded).hasToString("absent from the appliance: `it takes 'a\\|b'`");
        recorded.errors.add("unknown procedure number 516");
        assertThat(recorded).hasToString("newer than the daemon: `unknown procedure number 516`");
    }

    @Test
    void transfersAreOfTheLibraryToo() {
        assertThat(ActionsReport.carriedOutBy(TransferActions.DOWNLOAD)).isEqualTo("library or daemon, procedure 67");
        assertThat(ActionsReport.carriedOutBy(DirectoryActions.MKDIR)).isEqualTo("daemon, procedure 32");
        assertThat(ActionsReport.carriedOutBy(SettingsActions.GET_MEMSIZE)).isEqualTo("library");
    }

    @Test
    void errorsAreFoundInARecording(@TempDir Path directory) throws Exception {
        Path recordings = Files.createDirectory(directory.resolve("calls"));
        try (var recording = new Recording();
                Guestfs guestfs = Guestfs.create()) {
            recording.enable("org.guestfs.Call").withoutThreshold();
            recording.enable("jdk.JavaExceptionThrow").withoutThreshold();
            recording.start();
            try {
                guestfs.getBackendSetting("none");
            } catch (OperationException expected) {
                recording.stop();
            }
            recording.dump(recordings.resolve("one.jfr"));
        }
        Path report = directory.resolve("actions.md");
        ActionsReport.main(new String[] {recordings.toString(), report.toString()});
        assertThat(report)
                .content()
                .contains("| `get_backend_setting` | `getBackendSetting` | settings |")
                .contains("| library | not provoked: `setting not found: none` |");
    }
}
