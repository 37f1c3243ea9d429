// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as its enemies use it. */
@Tag("server")
@ExtendWith(ServerExtension.class)
class WebSecurityIT {
    private static final String SESSION = "/guestfs/api/session";

    private static RunningServer server;
    private static Client rita;
    private static Client vera;

    @BeforeAll
    static void signIn(RunningServer running) throws Exception {
        server = running;
        rita = Client.signedIn(server, TestUser.RITA);
        vera = Client.signedIn(server, TestUser.VERA);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode())
                .as(response.request() + response.body())
                .isEqualTo(status);
        assertThat(Client.code(response)).as(response.body()).isEqualTo(code);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertTellsNothing(response);
    }

    /** No class, no file of the server, no line of a program. */
    private static void assertTellsNothing(HttpResponse<String> response) {
        assertThat(response.body()).doesNotContain("org.guestfs", "java.", "jakarta.", "\tat ", "/target/", ".java:");
    }

    private static HttpResponse<String> call(Client client, String operation) throws Exception {
        String[] call = operation.split(" ");
        boolean hasBody = call[0].equals("POST");
        return client.send(client.request(call[1].substring(1).replaceAll("\\{[a-z]+}", "x"))
                .header("Content-Type", hasBody ? "application/json" : "application/octet-stream")
                .method(call[0], hasBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));
    }

    @Test
    void whoHasNotSignedInGetsNothing() throws Exception {
        var nobody = new Client(server);
        for (String operation : new Contract().operations()) {
            if (!List.of("GET /session", "POST /session", "GET /openapi.yaml", "HEAD /content")
                    .contains(operation)) {
                assertProblem(call(nobody, operation), 401, "not-signed-in");
            }
        }
        assertThat(nobody.send(nobody.request("content").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(nobody.get("session").body()).isEqualTo("{}");
        assertThat(nobody.cookie()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /content",
                "PUT /content",
                "POST /downloads",
                "GET /downloads/{id}",
                "POST /restores",
                "GET /audit",
                "GET /events"
            })
    void aViewerMayNotDoWhatRestorersMay(String operation) throws Exception {
        assertProblem(call(vera, operation), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content;x=1", "content/", "/content", "%63ontent", "x/../content", "content%2F"})
    void anAddressIsWrittenInOneWay(String path) throws Exception {
        HttpResponse<String> response =
                vera.send(vera.request(path + Client.query(Client.file("/folder/hello.txt"))), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isIn(400, 403, 404);
        assertTellsNothing(response);
    }

    @Test
    void whatChangesSomethingNeedsTheTokenOfTheSession() throws Exception {
        for (String token : List.of("", "wrong", vera.csrf())) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.address("api/searches"))
                    .header("X-CSRF-Token", token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"));
            assertProblem(rita.send(request), 403, "csrf");
        }
        assertProblem(
                rita.send(HttpRequest.newBuilder(server.address("api/session")).DELETE()), 403, "csrf");
        assertThat(rita.get("session").body()).contains("\"user\":\"rita\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void otherSitesMayNotAsk(String header, String value) throws Exception {
        HttpRequest.Builder request = rita.request("searches")
                .header(header, value)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertProblem(rita.send(request), 403, "csrf");
        HttpRequest.Builder signIn = rita.request("session")
                .header(header, value)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertProblem(rita.send(signIn), 403, "csrf");
    }

    @Test
    void thePageItselfMayAsk() throws Exception {
        HttpRequest.Builder request = rita.request("searches")
                .header("Origin", "http://127.0.0.1:" + server.address("").getPort())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertProblem(rita.send(request), 400, "refused");
    }

    @Test
    void aSessionIsNewWithEachSignInAndOverWhenSignedOut() throws Exception {
        Client client = Client.signedIn(server, TestUser.VICTOR);
        String first = client.cookie();
        String token = client.csrf();
        HttpResponse<String> again = client.signIn("victor", TestUser.VICTOR.password());
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        List<String> cookies = again.headers().allValues("Set-Cookie");
        assertThat(cookies).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("GUESTFSSESSION=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict"));
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly"));
        assertThat(client.cookie()).isNotEqualTo(first);
        assertThat(client.csrf()).isNotEqualTo(token);
        assertSignedOut(first);
        String second = client.cookie();
        assertThat(client.delete("session").statusCode()).isEqualTo(204);
        assertSignedOut(second);
        assertThat(client.get("session").body()).isEqualTo("{}");
    }

    private static void assertSignedOut(String cookie) throws Exception {
        try (var raw = new RawConnection(server, "127.0.0.1")) {
            raw.get("/guestfs/api/images", cookie);
            assertThat(raw.readAll()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void passwordsCannotBeTriedOut() throws Exception {
        for (String user : List.of("rolf", "nobody-at-all")) {
            for (int i = 0; i < 5; i++) {
                assertThat(tryPassword("127.0.0.2", user, "guess " + i)).startsWith("HTTP/1.1 401");
            }
            assertThat(tryPassword("127.0.0.2", user, "guess"))
                    .startsWith("HTTP/1.1 429")
                    .contains("Retry-After: ");
        }
        // Now the right one is of no use, from there.
        assertThat(tryPassword("127.0.0.2", "rolf", TestUser.ROLF.password())).startsWith("HTTP/1.1 429");
        assertThat(tryPassword("127.0.0.3", "rolf", TestUser.ROLF.password())).startsWith("HTTP/1.1 200");
        for (int i = 0; i < 10; i++) {
            assertThat(tryPassword("127.0.0.2", "user" + i, "guess")).startsWith("HTTP/1.1 401");
        }
        assertThat(tryPassword("127.0.0.2", "yet-another", "guess")).startsWith("HTTP/1.1 429");
        assertThat(server.log()).doesNotContain("guess", TestUser.ROLF.password());
    }

    private static String tryPassword(String from, String user, String password) throws IOException {
        try (var raw = new RawConnection(server, from)) {
            return raw.post(SESSION, "{\"user\":\"" + user + "\",\"password\":\"" + password + "\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"folder\":7}",
                "{\"folder\":{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"path\":\"/\"},\"another\":1}",
                "{\"folder\":{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"path\":\"/\"},\"minimumSize\":1e99}",
                "{\"folder\":{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"path\":\"/\"},\"type\":\"x\"}",
                "{\"folder\":{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"path\":\"/\"},\"modifiedFrom\":\"x\"}",
                "{\"folder\":{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"path\":\"%\"}}",
                "{\"folder\":{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"path\":\"é\"}}",
                "{\"folder\":{\"image\":null,\"volume\":\"/dev/sda\",\"path\":\"/\"}}"
            })
    void aBodyThatMakesNoSenseIsRefused(String body) throws Exception {
        assertProblem(rita.post("searches", body), 400, "refused");
    }

    @Test
    void aBodyHasALimitAndAType() throws Exception {
        assertProblem(rita.post("searches", "{\"name\":\"" + "x".repeat(300_000) + "\"}"), 413, "limit-exceeded");
        assertProblem(rita.post("searches", "[".repeat(200_000)), 400, "refused");
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/jsonp")) {
            assertProblem(
                    rita.send(rita.request("searches")
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString("{}"))),
                    415,
                    "unsupported");
        }
        HttpResponse<String> patched = rita.send(
                rita.request("images").method("PATCH", BodyPublishers.ofString("{}")), BodyHandlers.ofString());
        assertProblem(patched, 405, "method-not-allowed");
        HttpResponse<String> deleted = rita.send(rita.request("images").DELETE(), BodyHandlers.ofString());
        assertProblem(deleted, 405, "method-not-allowed");
        HttpResponse<String> unknown = rita.send(rita.request("nothing/here"), BodyHandlers.ofString());
        assertProblem(unknown, 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "../files.img, /dev/sda, /",
        "/etc/passwd, /dev/sda, /",
        "below/../files.img, /dev/sda, /",
        "..%2F..%2Fetc%2Fpasswd, /dev/sda, /",
        "files.img%00, /dev/sda, /",
        "files.img, ../../etc, /",
        "files.img, /dev/../etc/passwd, /",
        "files.img, /dev/sda%00, /",
        "files.img, nbd://evil.example/x, /",
        "files.img, /dev/sda, /../../etc/passwd",
        "files.img, /dev/sda, /folder/..",
        "files.img, /dev/sda, folder",
        "files.img, /dev/sda, /%00",
        "files.img, /dev/sda, /%zz",
        "files.img, /dev/sda, /folder/out"
    })
    void nothingLeadsOutOfAnImage(String image, String volume, String path) throws Exception {
        for (String what : List.of("folder", "file", "preview", "content")) {
            HttpResponse<String> response = rita.get(what, "image", image, "volume", volume, "path", path);
            assertTellsNothing(response);
            if (!(what.equals("file") && path.endsWith("/out"))) {
                assertThat(response.statusCode()).as(what + response.body()).isIn(400, 404, 422);
            }
        }
    }

    @Test
    void parametersAreWithinTheirBounds() throws Exception {
        String folder = "folder" + Client.query(Client.file("/")) + "&";
        for (String bad : List.of(
                "limit=0",
                "limit=1001",
                "limit=x",
                "offset=-1",
                "offset=99999999999",
                "order=x",
                "hidden=1",
                "filter=" + "x".repeat(300),
                "path=/")) {
            assertProblem(rita.send(rita.request(folder + bad)), 400, "refused");
        }
        assertProblem(rita.get("folder"), 400, "refused");
        String preview = "preview" + Client.query(Client.file("/text")) + "&";
        for (String bad : List.of("offset=-1", "length=16777217", "offset=9223372036854775808", "offset=99999999")) {
            assertProblem(rita.send(rita.request(preview + bad)), 400, "refused");
        }
        assertProblem(rita.send(rita.request("jobs/a/b/c"), BodyHandlers.ofString()), 404, "not-found");
    }

    @Test
    void browsersAreToldWhatTheyMayDo() throws Exception {
        for (HttpResponse<String> response : List.of(
                rita.get("session"),
                rita.get("file", Client.file("/")),
                rita.send(HttpRequest.newBuilder(server.address("nowhere")), BodyHandlers.ofString()))) {
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
            assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
        }
        for (String what : List.of("content", "preview")) {
            HttpResponse<String> bytes = rita.get(what, Client.file("/hostile/" + TestImages.MARKUP));
            assertThat(bytes.headers().allValues("Content-Security-Policy"))
                    .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
            assertThat(bytes.headers().firstValue("Content-Type")).contains("application/octet-stream");
        }
        assertThat(rita.get("session").headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(rita.get("folder", Client.file("/")).headers().allValues("Cache-Control"))
                .containsExactly("private, no-cache");
    }

    @Test
    void aThousandListingsAtOnceAreAnsweredOrSentAway() throws Exception {
        Client victor = Client.signedIn(server, TestUser.VICTOR);
        assertThat(victor.get("folder", Client.file("/many")).statusCode()).isEqualTo(200);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            calls.add(() -> victor.get("folder", Client.file("/many")).statusCode());
        }
        ExecutorService threads = Executors.newFixedThreadPool(200);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> call : threads.invokeAll(calls, 2, TimeUnit.MINUTES)) {
                statuses.add(call.get());
            }
            assertThat(statuses).contains(200, 429).isSubsetOf(200, 429, 503);
        } finally {
            threads.shutdownNow();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> victor.get("folder", Client.file("/many")).statusCode() == 200);
        int handles = handles();
        assertThat(victor.delete("session").statusCode()).isEqualTo(204);
        // All of them had one, which has gone with the session.
        await().atMost(Duration.ofSeconds(30)).until(() -> handles() == handles - 1);
    }

    private static int handles() throws Exception {
        return ((List<?>) Client.json(rita.get("activity")).get("handles")).size();
    }

    @Test
    void aSessionThatEndsTakesItsDownloadsAndStreamsWithIt() throws Exception {
        Client rolf = Client.signedIn(server, TestUser.ROLF);
        HttpResponse<InputStream> download =
                rolf.send(rolf.request("content", Client.file("/sparse")), BodyHandlers.ofInputStream());
        HttpResponse<InputStream> events = rolf.send(rolf.request("jobs/events"), BodyHandlers.ofInputStream());
        try (InputStream bytes = download.body();
                InputStream stream = events.body()) {
            assertThat(bytes.readNBytes(1 << 20)).hasSize(1 << 20);
            assertThat(rolf.delete("session").statusCode()).isEqualTo(204);
            assertThatThrownBy(() -> bytes.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
            assertThat(stream.readAllBytes()).isNotNull();
        }
    }

    @Test
    void whoReadsSlowlyOrGoesHoldsUpNobody() throws Exception {
        Client rolf = Client.signedIn(server, TestUser.ROLF);
        String path = "/guestfs/api/content" + Client.query(Client.file("/sparse"));
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                var connection = new RawConnection(server, "127.0.0.1");
                slow.add(connection);
                connection.get(path, rolf.cookie());
                assertThat(connection.in().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
            }
            assertProblem(rolf.get("content", Client.file("/folder/hello.txt")), 429, "too-many-requests");
            assertThat(rolf.get("folder", Client.file("/folder")).statusCode()).isEqualTo(200);
            assertThat(rolf.get("preview", Client.file("/folder/hello.txt")).body())
                    .isEqualTo("hello");
        } finally {
            for (RawConnection connection : slow) {
                connection.close();
            }
        }
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(300))
                .until(() ->
                        rolf.get("content", Client.file("/folder/hello.txt")).statusCode() == 200);
        assertThat(rolf.get("audit").body())
                .contains("\"outcome\":\"failed\",\"path\":\"/dev/sda:/sparse\",\"principal\":\"rolf\"");
        assertThat(rolf.delete("session").statusCode()).isEqualTo(204);
        assertThat(server.log()).doesNotContain("\tat org.guestfs.web.", "\tat deployment.guestfs.war");
    }

    @Test
    void streamsOfEventsAreFewAndOneThatIsClosedMakesRoom() throws Exception {
        Client rolf = Client.signedIn(server, TestUser.ROLF);
        List<RawConnection> streams = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                // There may be those of others who have gone.
                await().atMost(Duration.ofSeconds(30))
                        .ignoreExceptionsInstanceOf(AssertionError.class)
                        .until(() -> streams.add(events(rolf)));
            }
            assertProblem(rolf.get("jobs/events"), 429, "too-many-requests");
            streams.remove(0).close();
            // Sooner than a sign of life would find it out.
            await().atMost(Duration.ofSeconds(15))
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptionsInstanceOf(AssertionError.class)
                    .until(() -> streams.add(events(rolf)));
        } finally {
            for (RawConnection stream : streams) {
                stream.close();
            }
            rolf.delete("session");
        }
    }

    private static RawConnection events(Client client) throws IOException {
        var connection = new RawConnection(server, "127.0.0.1");
        connection.get("/guestfs/api/jobs/events", client.cookie());
        String status = new String(connection.in().readNBytes(12), US_ASCII);
        if (!status.equals("HTTP/1.1 200")) {
            connection.close();
        }
        assertThat(status).isEqualTo("HTTP/1.1 200");
        return connection;
    }
}
