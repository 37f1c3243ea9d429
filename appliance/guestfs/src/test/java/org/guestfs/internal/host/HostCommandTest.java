// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands of the host, real ones. */
@Timeout(60)
final class HostCommandTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PATH", System.getenv("PATH"), "NAME", "value");

    private static HostCommand shell(String script) {
        return new HostCommand(List.of("sh", "-c", script)).environment(ENVIRONMENT);
    }

    @Test
    void giveTheirOutputAndPassErrorsOn() throws Exception {
        var passedOn = new ByteArrayOutputStream();
        assertThat(shell("printf 'gr\\303\\266n\\n'; echo seen >&2")
                        .onOutput(passedOn::writeBytes)
                        .capture())
                .isEqualTo("grön\n");
        assertThat(passedOn).hasToString("seen\n");
    }

    @Test
    void passAllOutputOnIfNobodyCapturesIt() throws Exception {
        var passedOn = new ByteArrayOutputStream();
        shell("echo one; echo two >&2; echo three")
                .onOutput(passedOn::writeBytes)
                .run();
        assertThat(passedOn).hasToString("one\ntwo\nthree\n");
    }

    @Test
    void haveOurEnvironmentAndNoInput() throws Exception {
        assertThat(shell("echo $NAME $LC_ALL ${HOME:-none}; cat").capture()).isEqualTo("value C none\n");
    }

    @Test
    void takeArgumentsAsTheyAre() throws Exception {
        assertThat(new HostCommand(List.of("printf", "%s|", "a b", "$NAME", "*", "\"'"))
                        .environment(ENVIRONMENT)
                        .capture())
                .isEqualTo("a b|$NAME|*|\"'|");
    }

    @Test
    void failWithTheirStatusAndTheEndOfWhatTheySaid() {
        assertThatThrownBy(() -> shell("echo no such thing >&2; exit 3").capture())
                .isInstanceOf(HostCommandException.class)
                .hasMessage("sh exited with error status 3: no such thing");
        assertThatThrownBy(() ->
                        shell("yes x | head -c 100000; echo the end; exit 1").run())
                .isInstanceOf(HostCommandException.class)
                .hasMessageEndingWith("the end")
                .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(2100));
        assertThatThrownBy(() -> shell("kill -9 $$").run())
                .isInstanceOf(HostCommandException.class)
                .hasMessage("sh was killed by signal 9");
    }

    @Test
    void areKilledWithTheirChildrenAfterTheirTime() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> shell("sleep 1000 & echo waiting >&2; wait")
                        .timeout(Duration.ofSeconds(1))
                        .capture())
                .isInstanceOf(HostCommandException.class)
                .hasMessage("sh did not end within PT1S: waiting");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    @Timeout(20)
    void areKilledWhenTheirCallerIsInterrupted() {
        Thread caller = Thread.currentThread();
        var pid = new AtomicLong();
        assertThatThrownBy(() -> shell("echo $$; exec sleep 1000")
                        .onOutput(bytes -> {
                            pid.set(Long.parseLong(new String(bytes, StandardCharsets.US_ASCII).strip()));
                            caller.interrupt();
                        })
                        .run())
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        ProcessHandle.of(pid.get()).ifPresent(command -> command.onExit().join());
    }

    @Test
    void mayNotPrintWithoutEnd() {
        assertThatThrownBy(() -> shell("exec yes").capture())
                .isInstanceOf(HostCommandException.class)
                .hasMessageStartingWith("sh printed more than 16777216 bytes");
    }

    @Test
    void mayHaveLimits() throws Exception {
        assertThat(shell("ulimit -v; ulimit -t").limited(1 << 30, 10).capture()).isEqualTo("1048576\n10\n");
        assertThatThrownBy(
                        () -> shell("while :; do :; done").limited(1 << 30, 1).run())
                .isInstanceOf(HostCommandException.class)
                .hasMessageContaining("killed by signal");
    }

    @Test
    void thatAreMissingAreNamed() {
        assertThatThrownBy(() -> new HostCommand(List.of("/no/such/program", "argument"))
                        .environment(ENVIRONMENT)
                        .run())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("program cannot be run; is it installed, and on the PATH?");
    }
}
