// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.guestfs.ApplianceLostException;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.internal.protocol.FakeDaemon;
import org.guestfs.internal.protocol.FakeDaemon.Peer;
import org.guestfs.internal.protocol.FakeDaemon.Request;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.LaunchMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a handle makes of a daemon, a listener or a stream that behaves badly. */
@Timeout(30)
final class HandleCallTest {
    private static final int READ_SIZE = 2 << 20;
    private static final int FLOOD = 1_000_000;
    private static final int STAT_WORDS = 22;
    private static final int STAT_MODE = 2;
    private static final int STAT_SIZE = 7;
    private static final long REGULAR = 0100644;

    private FakeDaemon daemon;
    private FakeMachine machine;

    private Guestfs launch(FakeDaemon.Script script) throws IOException {
        daemon = FakeDaemon.playing(script);
        machine = FakeMachine.of(daemon);
        return FakeMachine.launch(
                machine,
                GuestfsConfig.builder()
                        .environment(Map.of("PATH", System.getenv("PATH")))
                        .callTimeout(Duration.ofSeconds(1))
                        .build());
    }

    @AfterEach
    void hangUp() throws IOException {
        daemon.close();
    }

    private static byte[] status(long size) {
        ByteBuffer status = ByteBuffer.allocate(STAT_WORDS * Long.BYTES);
        status.putLong(STAT_MODE * Long.BYTES, REGULAR).putLong(STAT_SIZE * Long.BYTES, size);
        return status.array();
    }

    private static byte[] opaque(int length) {
        return ByteBuffer.allocate(4 + length).putInt(0, length).array();
    }

    @Test
    void endsADownloadWithoutEndInTime() throws Exception {
        try (Guestfs guestfs = launch(peer -> {
            peer.reply(peer.readRequest(), status(1));
            byte[] full = opaque(READ_SIZE);
            while (true) {
                peer.reply(peer.readRequest(), full);
            }
        })) {
            var lost = catchThrowableOfType(
                    ApplianceLostException.class, () -> guestfs.download("/file", OutputStream.nullOutputStream()));
            assertThat(lost.errnoName()).isEqualTo("ETIMEDOUT");
            assertThat(machine.end()).isEqualTo("killed");
        }
    }

    @Test
    void losesADaemonThatSendsMoreOfAFileThanItWasAskedFor() throws Exception {
        var target = new ByteArrayOutputStream();
        try (Guestfs guestfs = launch(peer -> {
            peer.reply(peer.readRequest(), status(1));
            peer.reply(peer.readRequest(), opaque(READ_SIZE + 4)).keepSilent();
        })) {
            assertThatThrownBy(() -> guestfs.download("/file", target))
                    .isInstanceOf(ApplianceLostException.class)
                    .hasMessageContaining(String.valueOf(READ_SIZE + 4));
            assertThat(target.size()).isZero();
        }
    }

    private static void takeUpload(Peer peer) throws IOException {
        peer.error(peer.readRequest(), "ENOENT", "no such file");
        Request write = peer.readRequest();
        peer.reply(write).keepSilent();
    }

    @Test
    void readsAStreamToItsEndAndNoFurther() throws Exception {
        var source = new InputStream() {
            private int ends;

            @Override
            public int read() {
                ends++;
                return -1;
            }
        };
        try (Guestfs guestfs = launch(HandleCallTest::takeUpload)) {
            guestfs.upload(source, "/file");
        }
        assertThat(source.ends).isEqualTo(1);
    }

    @Test
    void tellsWhatAStreamOfTheApplicationThrew() throws Exception {
        var source = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("on purpose");
            }
        };
        try (Guestfs guestfs = launch(HandleCallTest::takeUpload)) {
            assertThatThrownBy(() -> guestfs.upload(source, "/file"))
                    .isInstanceOf(OperationException.class)
                    .hasMessageContaining("on purpose");
        }
    }

    @Test
    void anErrorOfAListenerCostsTheApplianceAtOnce() throws Exception {
        try (Guestfs guestfs = launch(peer -> {
            Request request = peer.readRequest();
            peer.progress(request, 1, 2);
            peer.reply(request).keepSilent();
        })) {
            guestfs.addListener(
                    (handle, event) -> {
                        throw new AssertionError("on purpose");
                    },
                    EventType.PROGRESS);
            assertThatThrownBy(guestfs::sync).isInstanceOf(AssertionError.class);
            assertThat(guestfs.isConfig()).isTrue();
            assertThat(machine.end()).isEqualTo("killed");
        }
    }

    @Test
    void aFloodOfTheConsoleDuringACallIsCutAndHidesNoWarning() throws Exception {
        var monitor = new AtomicReference<LaunchMonitor>();
        daemon = FakeDaemon.playing(peer -> {
            Request request = peer.readRequest();
            for (int i = 0; i < FLOOD; i++) {
                monitor.get().console(new byte[] {'x'});
            }
            monitor.get().warning("on purpose");
            peer.reply(request);
            peer.reply(peer.readRequest()).keepSilent();
        });
        var heard = new EnumMap<EventType, Integer>(EventType.class);
        GuestfsConfig config = GuestfsConfig.builder().environment(Map.of()).build();
        try (Guestfs guestfs = Handle.create(config, (backend, plan, launch) -> {
            monitor.set(launch);
            return FakeMachine.of(daemon);
        })) {
            guestfs.addDrive(
                    "/dev/null", AddDriveOptions.builder().format("raw").build());
            guestfs.launch();
            guestfs.addListener(
                    (handle, event) -> heard.merge(event.type(), 1, Integer::sum),
                    EventType.APPLIANCE,
                    EventType.WARNING);
            guestfs.sync();
        }
        assertThat(heard.get(EventType.WARNING)).isOne();
        assertThat(heard.get(EventType.APPLIANCE)).isBetween(1000, FLOOD - 1);
    }

    @Test
    void endsAMachineWhoseLaunchFailsInAWayOfItsOwn() throws Exception {
        daemon = FakeDaemon.playing(peer -> peer.keepSilent());
        Hotplug broken = new Hotplug() {
            @Override
            public void attach(int slot, Drive drive) {
                throw new IllegalStateException("on purpose");
            }

            @Override
            public void detach(int slot) {}
        };
        machine = FakeMachine.with(daemon, broken);
        GuestfsConfig config = GuestfsConfig.builder().environment(Map.of()).build();
        assertThatThrownBy(() -> FakeMachine.launch(machine, config)).isInstanceOf(IllegalStateException.class);
        assertThat(machine.end()).isEqualTo("killed");
    }

    @Test
    void saysWhyADiskCannotBeAttachedAtLaunch() throws Exception {
        daemon = FakeDaemon.playing(peer -> peer.keepSilent());
        Hotplug refusing = new Hotplug() {
            @Override
            public void attach(int slot, Drive drive) {
                throw new OperationException("add_drive", Errno.of("EAGAIN"), "qemu cannot open " + drive.filename());
            }

            @Override
            public void detach(int slot) {}
        };
        machine = FakeMachine.with(daemon, refusing);
        GuestfsConfig config = GuestfsConfig.builder().environment(Map.of()).build();
        var failure = catchThrowableOfType(LaunchException.class, () -> FakeMachine.launch(machine, config));
        assertThat(failure.errnoName()).isEqualTo("EAGAIN");
        assertThat(failure).hasMessageContaining("qemu cannot open");
    }
}
