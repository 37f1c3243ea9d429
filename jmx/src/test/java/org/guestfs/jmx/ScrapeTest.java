// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs by which most people look at beans, with the configuration that the documentation shows. */
@Timeout(120)
final class ScrapeTest {
    @TempDir
    private Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process program;
    private int exporterPort;
    private int jolokiaPort;

    @BeforeEach
    void start() throws IOException {
        exporterPort = freePort();
        jolokiaPort = freePort();
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + jar("jmx_prometheus_javaagent") + "=127.0.0.1:" + exporterPort + ":"
                                + Path.of("../docs/prometheus.yaml").toAbsolutePath(),
                        "-javaagent:" + jar("jolokia-agent-jvm") + "=host=127.0.0.1,port=" + jolokiaPort
                                + ",discoveryEnabled=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScrapedProgram.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.txt").toFile())
                .start();
    }

    @AfterEach
    void end() throws Exception {
        program.getOutputStream().close();
        assertThat(program.waitFor()).isZero();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String jar(String name) {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(path -> path.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String get(int port, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "not there yet";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void prometheusSeesCountersAndGauges() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(get(exporterPort, "/metrics"))
                .contains("guestfs_handles_begun_total{name=\"scraped\"} 3.0")
                .contains("guestfs_handles_failedcall_total{name=\"scraped\"} 1.0"));
        assertThat(get(exporterPort, "/metrics").lines().filter(line -> line.startsWith("guestfs_")))
                .contains(
                        "guestfs_handles_open{name=\"scraped\"} 1.0",
                        "guestfs_handles_closed_total{name=\"scraped\"} 2.0",
                        "guestfs_handles_call_total{name=\"scraped\"} 2.0",
                        "guestfs_handles_errors_total{class=\"IllegalStateException\",name=\"scraped\"} 1.0",
                        "guestfs_handles_events_total{class=\"close\",name=\"scraped\"} 2.0",
                        "guestfs_handles_sent_bytes_total{name=\"scraped\"} 0.0",
                        "guestfs_supply_maximum{name=\"scraped\"} 7.0",
                        "guestfs_supply_ready{name=\"scraped\"} 0.0",
                        "guestfs_supply_wait_seconds_total{name=\"scraped\"} 0.0")
                .noneMatch(line -> line.contains("number="));
    }

    @Test
    void theDashboardAsksForNothingThatIsNotThere() throws IOException {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(get(exporterPort, "/metrics"))
                .contains("guestfs_handles_errors_total"));
        Set<String> there = get(exporterPort, "/metrics")
                .lines()
                .map(line -> line.split("[{ ]")[0])
                .collect(Collectors.toSet());
        Set<String> wanted = Pattern.compile("guestfs_[a-z_]+")
                .matcher(Files.readString(Path.of("../docs/prometheus-console.html")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(wanted).isNotEmpty();
        assertThat(there).containsAll(wanted);
    }

    @Test
    void jolokiaReadsBeansAndCallsThem() {
        String handles = "/jolokia/read/org.guestfs:name=!%22scraped!%22,type=Handles/CreatedCount";
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(get(jolokiaPort, handles)).contains("\"value\":3"));
        assertThat(get(jolokiaPort, "/jolokia/read/org.guestfs:type=Handle,*/Identifier"))
                .contains("\"Identifier\":\"left\"");
        assertThat(get(jolokiaPort, "/jolokia/exec/org.guestfs:name=!%22scraped!%22,type=Supply/resize/0/9"))
                .contains("\"status\":200");
        assertThat(get(jolokiaPort, "/jolokia/read/org.guestfs:name=!%22scraped!%22,type=Supply/Maximum"))
                .contains("\"value\":9");
        assertThat(get(jolokiaPort, "/jolokia/exec/org.guestfs:name=!%22scraped!%22,type=Supply/resize/9/8"))
                .contains("minimum 9 is greater than maximum 8");
    }
}
