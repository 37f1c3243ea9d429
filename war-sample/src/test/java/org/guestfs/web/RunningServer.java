// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The server of this run, with the adapter, the application and images, on which it answers at {@link #address}. One is
 * started for all classes of tests, which get it by {@link ServerExtension}.
 */
final class RunningServer implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration END = Duration.ofMinutes(2);

    private final InstalledServer server;
    private final Process script;

    private RunningServer(InstalledServer server, Process script) {
        this.server = server;
        this.script = script;
    }

    static RunningServer start() throws IOException, InterruptedException {
        InstalledServer server = InstalledServer.ofThisRun();
        for (String directory : List.of("images", "data", "users", "restored", "tmp")) {
            Files.createDirectories(server.work(directory));
        }
        server.install();
        var running = new RunningServer(server, builder(server).start());
        boolean isUp = false;
        try {
            TestImages.make(server.images());
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(running.address("api/session"))
                    .timeout(START)
                    .build();
            await().atMost(START)
                    .failFast("the server has ended, see " + log(server), () -> !running.script.isAlive())
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
            isUp = true;
            return running;
        } finally {
            if (!isUp) {
                running.close();
            }
        }
    }

    private static ProcessBuilder builder(InstalledServer server) {
        var builder = new ProcessBuilder(server.command())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log(server).toFile());
        // Liberty's JVM takes no other arguments from its script.
        builder.environment()
                .put(
                        "JDK_JAVA_OPTIONS",
                        String.join(
                                " ",
                                "-Xmx400m",
                                "-Dguestfs.restore.data=" + server.work("data"),
                                "-Dguestfs.restore.targets=store=" + server.work("restored"),
                                "-Dguestfs.restore.writable=true",
                                "-Dguestfs.restore.nightly-timer=none",
                                "-Dguestfs.web.all-downloads=6"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // What others leave in /tmp is not its; but the template is everybody's.
        builder.environment().putIfAbsent("LIBGUESTFS_CACHEDIR", "/var/tmp");
        builder.environment().put("TMPDIR", server.work("tmp").toString());
        return builder;
    }

    private static Path log(InstalledServer server) {
        return server.work("server.log");
    }

    boolean is(InstalledServer one) {
        return server == one;
    }

    /** An address of the application; {@code api/…} is the API, and the empty one the page. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + "/guestfs/" + path);
    }

    /** What the server has printed. */
    String log() throws IOException {
        return Files.readString(log(server), StandardCharsets.UTF_8);
    }

    Path images() {
        return server.images();
    }

    /** Where files are restored to, under the name {@code store}. */
    Path restored() {
        return server.work("restored");
    }

    /** The appliances. */
    Stream<ProcessHandle> appliances() {
        return script.descendants().filter(RunningServer::isQemu);
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
