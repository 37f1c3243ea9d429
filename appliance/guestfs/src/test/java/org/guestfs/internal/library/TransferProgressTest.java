// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsEvent.Progress;
import org.guestfs.api.FileActions;
import org.guestfs.api.TransferActions;
import org.guestfs.spi.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransferProgressTest {
    private static final int UPLOAD = 66;
    private static final int DOWNLOAD = 67;

    private final List<GuestfsEvent> told = new ArrayList<>();

    static Stream<Action<?>> downloads() {
        return Stream.of(TransferActions.DOWNLOAD, FileActions.CAT, FileActions.READ_FILE, FileActions.READ_LINES);
    }

    static Stream<Action<?>> uploads() {
        return Stream.of(TransferActions.UPLOAD, FileActions.WRITE);
    }

    @ParameterizedTest
    @MethodSource("downloads")
    void whateverReadsIsADownloadAndNotALaunch(Action<?> action) {
        progress(action, Duration.ZERO).at(10);
        assertThat(told).containsExactly(new Progress(DOWNLOAD, 1000, 10, 100));
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void whateverWritesIsAnUpload(Action<?> action) {
        progress(action, Duration.ZERO).at(10);
        assertThat(told).containsExactly(new Progress(UPLOAD, 1000, 10, 100));
    }

    @Test
    void theEndIsToldIfAnythingWasBefore() {
        TransferProgress progress = progress(FileActions.CAT, Duration.ZERO);
        progress.at(200);
        progress.done();
        assertThat(told)
                .containsExactly(new Progress(DOWNLOAD, 1000, 100, 100), new Progress(DOWNLOAD, 1000, 100, 100));
    }

    @Test
    void aShortTransferIsNotTold() {
        TransferProgress progress = progress(FileActions.CAT, Duration.ofHours(1));
        progress.at(50);
        progress.done();
        assertThat(told).isEmpty();
    }

    private TransferProgress progress(Action<?> action, Duration first) {
        return new TransferProgress(told::add, action, 1000, 100, first);
    }
}
