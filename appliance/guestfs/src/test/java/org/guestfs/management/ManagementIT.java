// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.guestfs.ApplianceLostException;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees and does who manages handles and does not use them. */
@Tag("appliance")
@Timeout(240)
final class ManagementIT {
    private static final long SIZE = 64 << 20;
    private static final Duration LONG = Duration.ofMinutes(2);

    private final List<ManagedHandle> seen = new CopyOnWriteArrayList<>();

    private Guestfs create() {
        return Guestfs.create(GuestfsConfig.builder().monitor(seen::add).build());
    }

    private ManagedHandle only() {
        assertThat(seen).hasSize(1);
        return seen.get(0);
    }

    private static void prepare(Guestfs guestfs) {
        guestfs.addDriveScratch(SIZE);
        guestfs.launch();
        guestfs.mkfs("ext4", "/dev/sda");
        guestfs.mount("/dev/sda", "/");
    }

    @Test
    void countersAddUpToWhatWasDone() {
        try (Guestfs guestfs = create()) {
            guestfs.setIdentifier("mine");
            HandleStatus before = only().status();
            assertThat(before.state()).isEqualTo("config");
            assertThat(before.launched()).isNull();
            assertThat(before.pid()).isZero();
            prepare(guestfs);
            HandleCounters prepared = only().counters();
            // add_drive_scratch is a call of add_drive.
            assertThat(prepared.calls()).isEqualTo(6);
            assertThat(prepared.failures()).isZero();
            byte[] content = new byte[100_000];
            guestfs.write("/file", content);
            assertThat(guestfs.readFile("/file")).isEqualTo(content);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> guestfs.readFile("/missing")).isInstanceOf(OperationException.class);
            }
            assertThatThrownBy(guestfs::launch).isInstanceOf(IllegalStateException.class);

            HandleCounters counters = only().counters();
            assertThat(counters.calls()).isEqualTo(6 + 2 + 3 + 1);
            assertThat(counters.failures()).isEqualTo(4);
            assertThat(counters.errors()).isEqualTo(Map.of("ENOENT", 3L, "IllegalStateException", 1L));
            assertThat(counters.bytesSent() - prepared.bytesSent()).isBetween(100_000L, 110_000L);
            assertThat(counters.bytesReceived() - prepared.bytesReceived()).isBetween(100_000L, 110_000L);
            assertThat(counters.busy()).isPositive().isLessThan(LONG);
            // The launch was refused before it began.
            assertThat(counters.events().get(EventType.ENTER)).isEqualTo(11);
            assertThat(counters.events().get(EventType.LAUNCH_DONE)).isEqualTo(1);

            HandleStatus status = only().status();
            assertThat(status.state()).isEqualTo("ready");
            assertThat(status.identifier()).isEqualTo("mine");
            assertThat(status.drives()).hasSize(1);
            assertThat(status.accelerator()).isIn("tcg", "kvm");
            assertThat(status.pid()).isEqualTo(guestfs.getPid());
            assertThat(status.launched()).isAfter(status.created());
            assertThat(status.action()).isEmpty();
            assertThat(only().console()).isNotEmpty();
        }
        assertThat(only().status().state()).isEqualTo("closed");
        assertThat(only().kill()).isFalse();
    }

    @Test
    void aCallThatHangsIsSeenAndEndedByAKill() {
        try (Guestfs guestfs = create()) {
            prepare(guestfs);
            CompletableFuture<Throwable> hung = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> guestfs.debug("sh", List.of("sleep 600"))));
            await().atMost(LONG).until(() -> only().status().action().equals("debug"));
            assertThat(only().status().actionAge()).isPositive();
            assertThat(only().kill()).isTrue();
            assertThat(hung.orTimeout(60, TimeUnit.SECONDS).join()).isInstanceOf(ApplianceLostException.class);
            assertThat(only().status().state()).isEqualTo("config");
            assertThat(only().counters().events().get(EventType.SUBPROCESS_QUIT))
                    .isEqualTo(1);
            // The handle remains.
            prepare(guestfs);
            long process = only().status().pid();
            assertThat(only().kill()).isTrue();
            await().atMost(LONG).until(() -> ProcessHandle.of(process).isEmpty());
            assertThat(only().status().state()).isEqualTo("config");
            assertThat(only().kill()).isFalse();
        }
    }

    @Test
    void aLaunchCanBeKilledAndTriedAgain() {
        try (Guestfs guestfs = create()) {
            guestfs.setBackendSetting("clone", "never");
            guestfs.addDriveScratch(SIZE);
            CompletableFuture<Throwable> launch =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> guestfs.launch()));
            await().atMost(LONG).until(() -> only().status().state().equals("launching"));
            assertThat(only().kill()).isTrue();
            assertThat(launch.orTimeout(60, TimeUnit.SECONDS).join())
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("killed");
            assertThat(only().status().state()).isEqualTo("config");
            guestfs.setBackendSetting("clone", "auto");
            guestfs.launch();
            assertThat(only().status().state()).isEqualTo("ready");
        }
    }

    @Test
    void aTraceThatIsTurnedOnFromOutsideShowsNoData() {
        try (Guestfs guestfs = create()) {
            prepare(guestfs);
            assertThat(only().trace()).isEmpty();
            only().setTrace(true);
            guestfs.write("/secret", "a secret".getBytes(StandardCharsets.UTF_8));
            guestfs.cat("/secret");
            only().setTrace(false);
            guestfs.ls("/");
            List<String> lines = only().trace();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).containsPattern(" write \"/secret\" \\.\\.\\. = ok \\([0-9]+ us\\)$");
            assertThat(lines.get(1)).contains(" cat \"/secret\" = ok");
            for (int i = 0; i < 101; i++) {
                only().setTrace(true);
                guestfs.pingDaemon();
            }
            assertThat(only().trace()).hasSize(100).allMatch(line -> line.contains("ping_daemon"));
            assertThat(guestfs.getTrace()).isTrue();
            only().setVerbose(true);
            assertThat(guestfs.getVerbose()).isTrue();
        }
    }

    @Test
    void aMonitorThatFailsHarmsNoHandle() {
        GuestfsConfig config = GuestfsConfig.builder()
                .monitor(handle -> {
                    throw new IllegalStateException("on purpose");
                })
                .build();
        try (Guestfs guestfs = Guestfs.create(config)) {
            assertThat(guestfs.getMemsize()).isPositive();
        }
    }

    @Test
    void templatesAreListedWithTheirUsesAndCanBeDropped(@TempDir Path cache) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LIBGUESTFS_CACHEDIR", cache.toString());
        GuestfsConfig config = GuestfsConfig.builder().environment(environment).build();
        Templates templates = Templates.of(config);
        assertThat(templates.list()).isEmpty();
        for (int i = 0; i < 2; i++) {
            try (Guestfs guestfs = Guestfs.create(config)) {
                guestfs.addDriveScratch(SIZE);
                guestfs.launch();
            }
        }
        List<TemplateInfo> list = templates.list();
        assertThat(list).hasSize(1);
        TemplateInfo template = list.get(0);
        assertThat(template.bytes()).isBetween(50L << 20, 1000L << 20);
        assertThat(template.uses()).isEqualTo(2);
        assertThat(template.lastUse()).isAfterOrEqualTo(template.built());
        assertThat(templates.drop("../" + template.key())).isFalse();
        assertThat(templates.drop(template.key())).isTrue();
        assertThat(templates.drop(template.key())).isFalse();
        assertThat(templates.list()).isEmpty();
    }
}
