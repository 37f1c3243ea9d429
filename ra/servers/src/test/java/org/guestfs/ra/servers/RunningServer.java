// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A server that its own script has started, and an application in it that answers. It is ended in any case. */
final class RunningServer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration END = Duration.ofMinutes(2);

    // By HTTP/2, Payara ends connections on which it is silent for 30 s.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process script;
    private final URI application;

    private RunningServer(Process script, URI application) {
        this.script = script;
        this.application = application;
    }

    /**
     * Starts a server and waits until the application that does errands answers.
     *
     * @param server the server
     * @param programs a directory before all others in which the server looks for commands, and for its temporary files
     * @param log what the server prints
     */
    static RunningServer start(InstalledServer server, Path programs, File log) throws IOException {
        var builder = new ProcessBuilder(server.command())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        String java = System.getProperty("server.java.home");
        builder.environment().put("JAVA_HOME", java);
        builder.environment().put("AS_JAVA", java);
        builder.environment().merge("PATH", programs.toString(), (path, first) -> first + ":" + path);
        // What others leave in /tmp is not its; but the template is everybody's.
        builder.environment().putIfAbsent("LIBGUESTFS_CACHEDIR", "/var/tmp");
        builder.environment().put("TMPDIR", programs.toString());
        builder.environment().put("IMAGES", System.getProperty("images"));
        // Where its remote objects say they are.
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.rmi.server.hostname=127.0.0.1");
        var running = new RunningServer(builder.start(), server.address());
        boolean isUp = false;
        try {
            await().atMost(START)
                    .failFast("the server has ended, see " + log, () -> !running.script.isAlive())
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> server.isSettled() && running.ask("pid").statusCode() == 200);
            isUp = true;
            return running;
        } finally {
            if (!isUp) {
                running.close();
            }
        }
    }

    private HttpRequest request(String what) {
        return HttpRequest.newBuilder(application.resolve(what)).timeout(START).build();
    }

    private HttpResponse<String> ask(String what) throws IOException, InterruptedException {
        return client.send(request(what), HttpResponse.BodyHandlers.ofString());
    }

    /** What the application answers. */
    String answer(String what) throws IOException, InterruptedException {
        HttpResponse<String> response = ask(what);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    /** The server's own process, which its script may only have started. */
    long process() throws IOException, InterruptedException {
        return Long.parseLong(answer("pid"));
    }

    /** What the server's JVM answers to a diagnostic command. */
    String jcmd(String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("server.java.home"), "bin", "jcmd").toString(), String.valueOf(process())));
        words.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
        assertThat(jcmd.waitFor()).as(output).isZero();
        return output;
    }

    /** Asks for something that will not be answered before the server dies. */
    CompletableFuture<HttpResponse<String>> begin(String what) {
        return client.sendAsync(request(what), HttpResponse.BodyHandlers.ofString());
    }

    /** Waits until it has been killed. */
    void awaitDeath() throws InterruptedException {
        assertThat(script.waitFor(END.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(script.toHandle()), script.descendants())
                .filter(ProcessHandle::isAlive)
                .toList();
        // Its appliances it ends itself; one that is to become a template would be taken for one that cannot.
        all.stream().filter(process -> !isQemu(process)).forEach(ProcessHandle::destroy);
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was to end", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server did not end when it was asked to", e);
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean isQemu(ProcessHandle process) {
        return process.info().command().orElse("").contains("qemu");
    }
}
