// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.guestfs.Guestfs;

/** Progress bars for what takes long; where there is no terminal, a line now and then. */
final class Progress {
    private static final int TERMINAL_MILLIS = 200;
    private static final int LOG_MILLIS = 5000;

    /** What a cold boot takes without KVM; the bar only says that something happens. */
    private static final Duration USUAL_LAUNCH = Duration.ofSeconds(14);

    private Progress() {}

    private static ProgressBarBuilder bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(System.console() == null ? LOG_MILLIS : TERMINAL_MILLIS);
    }

    static void launch(Guestfs guestfs) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (ProgressBar bar = bar("Starting the appliance")
                .setInitialMax(USUAL_LAUNCH.toSeconds())
                .build()) {
            clock.scheduleAtFixedRate(() -> step(bar), 1, 1, TimeUnit.SECONDS);
            guestfs.launch();
            bar.stepTo(bar.getMax());
        } finally {
            clock.shutdownNow();
        }
    }

    private static void step(ProgressBar bar) {
        if (bar.getCurrent() < bar.getMax() - 1) {
            bar.step();
        }
    }

    static InputStream read(String task, Path file) throws IOException {
        return ProgressBar.wrap(
                Files.newInputStream(file),
                bar(task).setInitialMax(Files.size(file)).setUnit(" MiB", 1 << 20));
    }
}
