// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guestfs.ApplianceLostException;
import org.guestfs.EventType;
import org.guestfs.FileIn;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.guestfs.OperationException;
import org.guestfs.api.TarInOptions;
import org.guestfs.internal.protocol.FakeDaemon;
import org.guestfs.internal.protocol.FakeDaemon.Peer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How handles end, and end what they are in the middle of. */
@Timeout(60)
final class HandleEndTest {
    private static final GuestfsConfig CONFIG = GuestfsConfig.builder()
            .environment(Map.of("PATH", System.getenv("PATH")))
            .build();

    private FakeDaemon daemon;
    private FakeMachine machine;

    private Guestfs launch(FakeDaemon.Script script) throws IOException {
        daemon = FakeDaemon.playing(script);
        machine = FakeMachine.of(daemon);
        return FakeMachine.launch(machine, CONFIG);
    }

    @AfterEach
    void hangUp() throws IOException {
        Thread.interrupted();
        if (daemon != null) {
            daemon.close();
        }
    }

    @Test
    void closingSavesWhatWasWrittenAlthoughTheThreadWasInterrupted() throws Exception {
        Guestfs guestfs = launch(peer -> peer.reply(peer.readRequest()).keepSilent());
        Thread.currentThread().interrupt();
        guestfs.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(machine.end()).isEqualTo("shut down");
        daemon.awaitEnd();
    }

    @Test
    void closingWarnsIfNotAllWasSaved() throws Exception {
        Guestfs guestfs = launch(Peer::readRequest);
        var warnings = new ArrayList<String>();
        guestfs.addListener(
                (handle, event) -> warnings.add(((GuestfsEvent.Warning) event).message()), EventType.WARNING);
        guestfs.close();
        assertThat(warnings).singleElement().asString().contains("did not end in good order");
    }

    @Test
    void shuttingDownSaysThatNotAllWasSavedAndEndsAllTheSame() throws Exception {
        try (Guestfs guestfs =
                launch(peer -> peer.error(peer.readRequest(), "EIO", "/dev/sda").keepSilent())) {
            var failure = catchThrowableOfType(OperationException.class, guestfs::shutdown);
            assertThat(failure.errnoName()).isEqualTo("EIO");
            assertThat(failure).hasMessageContaining("/dev/sda");
            assertThat(machine.end()).isEqualTo("shut down");
            assertThat(guestfs.isConfig()).isTrue();
        }
    }

    @Test
    void withoutAutosyncTheDaemonIsNotAsked() throws Exception {
        var asked = new AtomicBoolean();
        try (Guestfs guestfs = launch(peer -> {
            peer.reply(peer.readRequest());
            peer.readRequest();
            asked.set(true);
        })) {
            guestfs.sync();
            guestfs.setAutosync(false);
            guestfs.shutdown();
        }
        assertThat(machine.end()).isEqualTo("shut down");
        assertThat(asked).isFalse();
    }

    @Test
    void anInterruptBeforeACallDoesNotCostTheAppliance() throws Exception {
        try (Guestfs guestfs = launch(peer -> {
            peer.reply(peer.readRequest());
            peer.reply(peer.readRequest()).keepSilent();
        })) {
            Thread.currentThread().interrupt();
            var refused = catchThrowableOfType(OperationException.class, guestfs::sync);
            assertThat(refused.errnoName()).isEqualTo("EINTR");
            assertThat(Thread.interrupted()).isTrue();
            guestfs.sync();
        }
    }

    @Test
    void anInterruptDuringACallIsDeferredWhereThatIsWanted() throws Exception {
        Thread caller = Thread.currentThread();
        try (Guestfs guestfs = launch(peer -> {
            var request = peer.readRequest();
            caller.interrupt();
            peer.reply(request);
            peer.reply(peer.readRequest()).keepSilent();
        })) {
            ((Handle) guestfs).deferInterruptsDuring(guestfs::sync);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(machine.end()).isEqualTo("shut down");
    }

    @Test
    void anInterruptDuringACallCostsTheApplianceOtherwise() throws Exception {
        Thread caller = Thread.currentThread();
        try (Guestfs guestfs = launch(peer -> {
            peer.readRequest();
            caller.interrupt();
            peer.keepSilent();
        })) {
            var lost = catchThrowableOfType(ApplianceLostException.class, guestfs::sync);
            assertThat(lost.errnoName()).isEqualTo("EINTR");
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(machine.end()).isEqualTo("killed");
    }

    /** Closes a handle as soon as a call of another thread waits, and returns what that call threw. */
    private static Throwable closedWhile(Guestfs guestfs, CountDownLatch waiting, Runnable call) throws Exception {
        CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(() -> {
            Throwable thrown = catchThrowable(call::run);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return thrown;
        });
        waiting.await();
        guestfs.close();
        return failure.get();
    }

    @Test
    void closingEndsACall() throws Exception {
        var asked = new CountDownLatch(1);
        Guestfs guestfs = launch(peer -> {
            peer.readRequest();
            asked.countDown();
            peer.keepSilent();
        });
        assertThat(closedWhile(guestfs, asked, guestfs::sync))
                .isInstanceOf(ApplianceLostException.class)
                .hasMessageContaining("closed");
    }

    /** A stream that gives nothing until it is closed, and is deaf to interrupts. */
    private static final class Silent extends InputStream implements FileIn {
        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public InputStream open() {
            return this;
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public int read() throws IOException {
            reading.countDown();
            boolean isInterrupted = false;
            while (closed.getCount() > 0) {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("closed");
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void closingEndsATransferThatWaitsForTheHost() throws Exception {
        Guestfs guestfs = launch(peer -> {
            peer.readRequest();
            peer.keepSilent();
        });
        var silent = new Silent();
        assertThat(closedWhile(
                        guestfs,
                        silent.reading,
                        () -> guestfs.tarIn(
                                (FileIn) silent, "/", TarInOptions.builder().build())))
                .isInstanceOf(ApplianceLostException.class);
    }

    @Test
    void closingEndsAnUploadThatWaitsForTheHost() throws Exception {
        Guestfs guestfs = launch(peer -> {
            peer.error(peer.readRequest(), "ENOENT", "no such file");
            peer.reply(peer.readRequest()).keepSilent();
        });
        var silent = new Silent();
        assertThat(closedWhile(guestfs, silent.reading, () -> guestfs.upload((FileIn) silent, "/file")))
                .isInstanceOf(OperationException.class);
        // The connection was not in use, so all was saved.
        assertThat(machine.end()).isEqualTo("shut down");
    }

    @Test
    void closingKillsACommandOfTheHost(@TempDir Path directory) throws Exception {
        Path program = directory.resolve("qemu-img");
        Files.writeString(program, "#!/bin/sh\necho waiting >&2\nexec sleep 1000\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Guestfs guestfs = Guestfs.create(GuestfsConfig.builder()
                .environment(Map.of("PATH", directory + ":" + System.getenv("PATH")))
                .build());
        var waiting = new CountDownLatch(1);
        guestfs.addListener((handle, event) -> waiting.countDown(), EventType.APPLIANCE);
        assertThat(closedWhile(guestfs, waiting, () -> guestfs.addDrive(program.toString())))
                .isInstanceOf(OperationException.class)
                .hasMessageContaining("interrupted");
    }

    @Test
    void oneThreadMayCloseWhileAnotherIsClosing() throws Exception {
        var saving = new CountDownLatch(1);
        var secondCloses = new CountDownLatch(1);
        Guestfs guestfs = launch(peer -> {
            var request = peer.readRequest();
            saving.countDown();
            try {
                secondCloses.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            peer.reply(request).keepSilent();
        });
        // Threads of their own: the common pool may have only one, which waits.
        Executor threads = task -> new Thread(task).start();
        CompletableFuture<Void> first = CompletableFuture.runAsync(guestfs::close, threads);
        saving.await();
        CompletableFuture<Void> second = CompletableFuture.runAsync(
                () -> {
                    secondCloses.countDown();
                    guestfs.close();
                },
                threads);
        CompletableFuture.allOf(first, second).get();
        assertThat(machine.end()).isEqualTo("shut down");
    }
}
