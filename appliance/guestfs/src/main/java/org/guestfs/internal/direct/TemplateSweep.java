// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guestfs.internal.host.LockFile;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.LaunchMonitor;

/** Deletes templates that take too much room, and what was left of those that were not finished. */
final class TemplateSweep {
    private static final String SWEPT = "swept";
    private static final Duration INTERVAL = Duration.ofDays(1);

    private final Path store;
    private final Quota quota;
    private final LaunchMonitor monitor;

    TemplateSweep(Path store, Quota quota, LaunchMonitor monitor) {
        this.store = store;
        this.quota = quota;
        this.monitor = monitor;
    }

    /**
     * What templates may take.
     *
     * @param bytes how much room
     * @param unused for how long without being used
     */
    record Quota(long bytes, Duration unused) {
        static final Quota USUAL = new Quota(4L << 30, Duration.ofDays(30));
    }

    /** Does it if nobody did for a day. */
    void runDaily(Template kept) throws IOException {
        Path swept = store.resolve(SWEPT);
        if (!Files.exists(swept)
                || Files.getLastModifiedTime(swept)
                        .toInstant()
                        .isBefore(Instant.now().minus(INTERVAL))) {
            run(kept);
        }
    }

    /** Deletes what nobody has used for long, what was used longest ago if there is too much, and halves of templates. */
    void run(Template kept) {
        try {
            Files.write(store.resolve(SWEPT), new byte[0]);
            List<Aged> others = new ArrayList<>();
            for (Template template : TemplateStore.templates(store)) {
                if (template.directory().toString().endsWith(TemplateStore.UNFINISHED)) {
                    sweepUnfinished(template);
                } else if (!template.equals(kept)) {
                    others.add(Aged.of(template));
                }
            }
            others.sort(Comparator.comparing(Aged::lastUse).reversed());
            evict(others, kept.bytes());
        } catch (IOException e) {
            monitor.warning("old templates cannot be deleted: " + HostErrors.describe(e));
        }
    }

    private static void sweepUnfinished(Template unfinished) throws IOException {
        String name = unfinished.key();
        var finished = new Template(unfinished
                .directory()
                .resolveSibling(name.substring(0, name.length() - TemplateStore.UNFINISHED.length())));
        Optional<LockFile> lock = LockFile.tryAcquire(TemplateStore.beside(finished, TemplateStore.LOCK));
        if (lock.isPresent()) {
            try {
                unfinished.delete();
            } finally {
                lock.get().close();
            }
        }
    }

    private void evict(List<Aged> others, long bytes) throws IOException {
        long sum = bytes;
        for (Aged other : others) {
            sum += other.bytes();
            if (sum > quota.bytes() || other.lastUse().isBefore(Instant.now().minus(quota.unused()))) {
                monitor.library("deleting the template " + other.template().directory());
                TemplateStore.deleteUnlocked(other.template(), () -> true);
            }
        }
    }

    private record Aged(Template template, Instant lastUse, long bytes) {
        /** What cannot be read is as old as can be. */
        static Aged of(Template template) {
            try {
                return new Aged(template, template.lastUse(), template.bytes());
            } catch (IOException e) {
                return new Aged(template, Instant.EPOCH, 0);
            }
        }
    }
}
