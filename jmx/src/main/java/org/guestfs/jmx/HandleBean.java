// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.management.HandleCounters;
import org.guestfs.management.ManagedHandle;
import org.jspecify.annotations.Nullable;

/** A handle as JMX sees it. */
final class HandleBean implements HandleMXBean {
    private static final int KIBI = 1024;
    private static final String RESIDENT = "VmRSS:";

    private final ManagedHandle handle;
    private volatile @Nullable Mark mark;
    private volatile long slowCall = -1;
    private volatile List<String> lastDrives = List.of();

    /** What was said of progress, and when, by the clock of {@link System#nanoTime}. */
    private record Mark(GuestfsEvent.Progress progress, long nanos) {}

    HandleBean(ManagedHandle handle) {
        this.handle = handle;
    }

    ManagedHandle handle() {
        return handle;
    }

    /** Keeps what the handle says of its progress. */
    void follow(GuestfsEvent.Progress event) {
        mark = new Mark(event, System.nanoTime());
    }

    /** Keeps what the handle's drives are now: when it is closed, it has none any more. */
    void rememberDrives() {
        lastDrives = getDrives();
    }

    List<String> lastDrives() {
        return lastDrives;
    }

    /** Tells whether the action under way has become slow, once for each. */
    boolean becomesSlow(long millis) {
        long call = handle.counters().calls();
        boolean isNew = getCurrentActionMillis() > millis && slowCall != call;
        if (isNew) {
            slowCall = call;
        }
        return isNew;
    }

    ClosedHandle closed(Date now) {
        HandleCounters counters = handle.counters();
        return new ClosedHandle(
                getNumber(),
                getIdentifier(),
                lastDrives,
                getCreatedTime(),
                now,
                counters.calls(),
                counters.failures(),
                counters.bytesSent(),
                counters.bytesReceived());
    }

    /** Counts of events under the names that the manual uses. */
    static Map<String, Long> byName(Map<EventType, Long> counts) {
        var named = new TreeMap<String, Long>();
        counts.forEach((type, count) -> named.put(type.upstreamName(), count));
        return named;
    }

    @Override
    public long getNumber() {
        return handle.number();
    }

    @Override
    public String getIdentifier() {
        return handle.status().identifier();
    }

    @Override
    public String getState() {
        return handle.status().state();
    }

    @Override
    public List<String> getDrives() {
        return handle.status().drives();
    }

    @Override
    public String getBackend() {
        return handle.status().backend();
    }

    @Override
    public int getMemoryMebibytes() {
        return handle.status().memsize();
    }

    @Override
    public long getResidentBytes() {
        long pid = getPid();
        if (pid == 0) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .map(kibibytes -> kibibytes * KIBI)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }

    @Override
    public String getAccelerator() {
        return handle.status().accelerator();
    }

    @Override
    public long getPid() {
        return handle.status().pid();
    }

    @Override
    public String getCurrentAction() {
        return handle.status().action();
    }

    @Override
    public long getCurrentActionMillis() {
        return handle.status().actionAge().toMillis();
    }

    @Override
    public long getProgressPosition() {
        return progress().map(GuestfsEvent.Progress::position).orElse(0L);
    }

    @Override
    public long getProgressTotal() {
        return progress().map(GuestfsEvent.Progress::total).orElse(0L);
    }

    /** What the action under way has said, and not one before. */
    private Optional<GuestfsEvent.Progress> progress() {
        return Optional.ofNullable(mark)
                .filter(one -> System.nanoTime() - one.nanos()
                        < handle.status().actionAge().toNanos())
                .map(Mark::progress);
    }

    @Override
    public long getCallCount() {
        return handle.counters().calls();
    }

    @Override
    public long getFailedCallCount() {
        return handle.counters().failures();
    }

    @Override
    public Map<String, Long> getErrorCounts() {
        return handle.counters().errors();
    }

    @Override
    public Map<String, Long> getEventCounts() {
        return byName(handle.counters().events());
    }

    @Override
    public long getBusyMillis() {
        return handle.counters().busy().toMillis();
    }

    @Override
    public long getBytesSent() {
        return handle.counters().bytesSent();
    }

    @Override
    public long getBytesReceived() {
        return handle.counters().bytesReceived();
    }

    @Override
    public Date getCreatedTime() {
        return Date.from(handle.status().created());
    }

    @Override
    public @Nullable Date getLaunchedTime() {
        var launched = handle.status().launched();
        return launched == null ? null : Date.from(launched);
    }

    @Override
    public boolean isTrace() {
        return handle.status().isTrace();
    }

    @Override
    public void setTrace(boolean on) {
        handle.setTrace(on);
    }

    @Override
    public boolean isVerbose() {
        return handle.status().isVerbose();
    }

    @Override
    public void setVerbose(boolean on) {
        handle.setVerbose(on);
    }

    @Override
    public boolean cancel() {
        boolean isBusy = !getCurrentAction().isEmpty();
        if (isBusy) {
            handle.guestfs().userCancel();
        }
        return isBusy;
    }

    @Override
    public boolean kill() {
        return handle.kill();
    }

    @Override
    public void shutDown() {
        handle.guestfs().close();
    }

    @Override
    public List<String> consoleLines() {
        return handle.console().lines().toList();
    }

    @Override
    public List<String> traceLines() {
        return handle.trace();
    }
}
