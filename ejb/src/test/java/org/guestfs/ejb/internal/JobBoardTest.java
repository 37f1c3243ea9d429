// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.ejb.AuditEntry;
import org.guestfs.ejb.BusyException;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.JobNotFoundException;
import org.guestfs.ejb.JobState;
import org.guestfs.ejb.JobStatus;
import org.guestfs.ejb.LimitExceededException;
import org.guestfs.ejb.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JobBoardTest {
    private static final FileLocation WHERE = new FileLocation("guest.img", "/dev/sda1", "/etc");

    @TempDir
    private Path directory;

    private final Jsonb json = JsonbBuilder.create();
    private final MovedClock clock = new MovedClock();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<JobState> heard = new CopyOnWriteArrayList<>();

    /** A clock that stands until it is moved. */
    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private Trail trail() {
        return new Trail(directory, 1 << 20, json, clock);
    }

    private JobBoard board(int jobs) {
        Settings.Limits limits = RestoreSettingsTest.load(Map.of("jobs", String.valueOf(jobs), "results", "3"))
                .limits();
        return new JobBoard(waiting::add, clock, limits, trail(), status -> heard.add(status.state()));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void aJobWaitsRunsAndIsDone() {
        JobBoard board = board(4);
        String id = board.start("ann", "search", WHERE, job -> {
            job.add("one");
            job.progress(1, 2);
            job.moved(7);
        });
        assertThat(board.require("ann", id).status().state()).isEqualTo(JobState.WAITING);
        work();
        JobStatus status = board.require("ann", id).status();
        assertThat(status.state()).isEqualTo(JobState.DONE);
        assertThat(status.position()).isEqualTo(1);
        assertThat(status.results()).isEqualTo(1);
        assertThat(status.ended()).isEqualTo(clock.instant());
        assertThat(heard).containsExactly(JobState.RUNNING, JobState.RUNNING, JobState.DONE);
        assertThat(trail().latest(10)).singleElement().satisfies((AuditEntry entry) -> {
            assertThat(entry.principal()).isEqualTo("ann");
            assertThat(entry.action()).isEqualTo("search");
            assertThat(entry.outcome()).isEqualTo("ok");
            assertThat(entry.bytes()).isEqualTo(7);
        });
    }

    @Test
    void nobodySeesTheJobsOfOthers() {
        JobBoard board = board(4);
        String id = board.start("ann", "search", WHERE, job -> {});
        assertThatThrownBy(() -> board.require("bob", id)).isInstanceOf(JobNotFoundException.class);
        assertThatThrownBy(() -> board.require("ann", "x")).isInstanceOf(JobNotFoundException.class);
        assertThatThrownBy(() -> board.results("ann", id, "compare", String.class, 0, 1))
                .isInstanceOf(JobNotFoundException.class);
        assertThat(board.list("bob")).isEmpty();
        assertThat(board.list("ann")).hasSize(1);
    }

    @Test
    void resultsAreBoundedAndPaged() {
        JobBoard board = board(4);
        var kept = new ArrayList<Boolean>();
        String id = board.start("ann", "search", WHERE, job -> {
            for (int i = 0; i < 5; i++) {
                kept.add(job.add("result " + i));
            }
        });
        work();
        assertThat(kept).containsExactly(true, true, true, false, false);
        assertThat(board.require("ann", id).status().isTruncated()).isTrue();
        assertThat(board.results("ann", id, "search", String.class, 1, 5)).containsExactly("result 1", "result 2");
        assertThat(board.results("ann", id, "search", String.class, 9, 5)).isEmpty();
        assertThatThrownBy(() -> board.results("ann", id, "search", String.class, 0, 1001))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aCancelledJobKeepsWhatItHasFound() {
        JobBoard board = board(4);
        var interrupted = new ArrayList<String>();
        String id = board.start("ann", "search", WHERE, job -> {
            job.add("one");
            job.onCancel(() -> interrupted.add("yes"));
            job.cancel();
            job.checkCancelled();
            job.add("two");
        });
        work();
        JobStatus status = board.require("ann", id).status();
        assertThat(status.state()).isEqualTo(JobState.CANCELLED);
        assertThat(status.results()).isEqualTo(1);
        assertThat(interrupted).containsExactly("yes");
        board.require("ann", id).cancel();
        assertThat(board.require("ann", id).status().state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aJobThatIsCancelledBeforeItBeginsDoesNot() {
        JobBoard board = board(4);
        var begun = new ArrayList<String>();
        String id = board.start("ann", "search", WHERE, job -> begun.add("yes"));
        board.require("ann", id).cancel();
        work();
        assertThat(begun).isEmpty();
        assertThat(board.require("ann", id).status().state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aFailureSaysWhyWithoutFilesOfTheHost() {
        JobBoard board = board(4);
        String refused = board.start("ann", "search", WHERE, job -> {
            throw new OperationException("find0", Errno.of("ENOENT"), "/etc: no such file");
        });
        String unwritten = board.start("ann", "restore", WHERE, job -> {
            throw new IOException("/srv/secret/place: no space");
        });
        String unexpected = board.start("ann", "search", WHERE, job -> {
            throw new IllegalArgumentException("/srv/secret/place");
        });
        work();
        assertThat(board.require("ann", refused).status().code()).isEqualTo("file-not-found");
        assertThat(board.require("ann", refused).status().message()).contains("guest.img:/dev/sda1:/etc");
        for (String id : List.of(unwritten, unexpected)) {
            JobStatus status = board.require("ann", id).status();
            assertThat(status.state()).isEqualTo(JobState.FAILED);
            assertThat(status.message()).contains("log").doesNotContain("secret");
        }
    }

    @Test
    void theNumberOfJobsIsBoundedForEachPerson() {
        JobBoard board = board(2);
        board.start("ann", "search", WHERE, job -> {});
        board.start("ann", "search", WHERE, job -> {});
        assertThatThrownBy(() -> board.start("ann", "search", WHERE, job -> {}))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("2 jobs");
        board.start("bob", "search", WHERE, job -> {});
        work();
        board.start("ann", "search", WHERE, job -> {});
    }

    @Test
    void jobsAreForgottenAnHourAfterTheirEnd() {
        JobBoard board = board(2);
        String id = board.start("ann", "search", WHERE, job -> {});
        clock.now = clock.now.plus(Duration.ofHours(2));
        board.expire();
        work();
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertThat(board.require("ann", id).isOver()).isTrue();
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        assertThatThrownBy(() -> board.require("ann", id)).isInstanceOf(JobNotFoundException.class);
    }

    @Test
    void noMoreThanFiftyOfOnePersonAreKept() {
        JobBoard board = board(2);
        for (int i = 0; i < 60; i++) {
            board.start("ann", "search", WHERE, job -> {});
            work();
        }
        assertThat(board.list("ann")).hasSize(50);
    }

    @Test
    void aServerWithoutThreadsIsBusy() {
        var board = new JobBoard(
                task -> {
                    throw new RejectedExecutionException("full");
                },
                clock,
                RestoreSettingsTest.load(Map.of()).limits(),
                trail(),
                status -> {});
        assertThatThrownBy(() -> board.start("ann", "search", WHERE, job -> {})).isInstanceOf(BusyException.class);
        assertThat(board.list("ann")).isEmpty();
    }

    @Test
    void aListenerThatThrowsIsNoReasonToFail() {
        var board = new JobBoard(
                waiting::add, clock, RestoreSettingsTest.load(Map.of()).limits(), trail(), status -> {
                    throw new IllegalStateException("a bad listener");
                });
        String id = board.start("ann", "search", WHERE, job -> {});
        work();
        assertThat(board.require("ann", id).status().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void allAreCancelledAtTheEnd() {
        JobBoard board = board(2);
        String id = board.start("ann", "search", WHERE, job -> {});
        board.close();
        work();
        assertThat(board.require("ann", id).status().state()).isEqualTo(JobState.CANCELLED);
        assertThatThrownBy(() -> board.start("ann", "search", WHERE, job -> {})).isInstanceOf(BusyException.class);
    }
}
