// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.guestfs.ejb.GuestNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API as a program uses it. */
@Tag("server")
@ExtendWith(ServerExtension.class)
class WebApiIT {
    private static final int NUMBERS_SIZE = 3_388_895;

    private static RunningServer server;
    private static Client rita;

    @BeforeAll
    static void signIn(RunningServer running) throws Exception {
        server = running;
        rita = Client.signedIn(server, TestUser.RITA);
    }

    private static HttpResponse<String> ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response;
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Client.code(response)).as(response.body()).isEqualTo(code);
    }

    @SuppressWarnings("unchecked") // the description of the API says so
    private static List<Map<String, Object>> list(HttpResponse<String> response, String name) {
        return (List<Map<String, Object>>) Client.json(ok(response)).get(name);
    }

    @Test
    void imagesAreListedAndInspected() throws Exception {
        assertThat(list(rita.get("images"), "images"))
                .extracting(image -> image.get("name"))
                .contains("files.img", "below/%3Cb%3E.img", "corrupt.img", "empty.img");
        HttpResponse<String> inspected = ok(rita.post("image/inspection", "{}", "image", TestImages.CORRUPT));
        assertThat(inspected.body()).contains("\"volume\":\"/dev/sda\"", "\"type\":\"ext2\"");
        assertThat(ok(rita.get("image", "image", TestImages.CORRUPT)).body()).isEqualTo(inspected.body());
        assertProblem(rita.get("image", "image", "nowhere.img"), 404, "image-not-found");
        assertProblem(rita.get("image/icon", "image", TestImages.CORRUPT, "volume", "/dev/sda"), 404, "file-not-found");
    }

    @Test
    void aFolderHasPages() throws Exception {
        String[] many = Client.file("/many");
        HttpResponse<String> first = ok(rita.send(rita.request("folder?" + query(many) + "&limit=3&descending=true")));
        assertThat(list(first, "entries"))
                .extracting(entry -> entry.get("name"))
                .containsExactly("file999", "file998", "file997");
        assertThat(first.body()).contains("\"total\":1000", "\"count\":1000");
        assertThat(list(rita.send(rita.request("folder?" + query(many) + "&filter=file99*&offset=9")), "entries"))
                .extracting(entry -> entry.get("name"))
                .containsExactly("file998", "file999");
        assertThat(list(rita.get("folder", Client.file("/folder")), "entries"))
                .extracting(entry -> entry.get("name"))
                .containsExactly("hello.txt", "inner", "link", "loop", "out");
        assertThat(list(rita.send(rita.request("folder?" + query(Client.file("/folder")) + "&hidden=true")), "entries"))
                .hasSize(6);
        assertProblem(rita.get("folder", Client.file("/nowhere")), 404, "file-not-found");
    }

    private static String query(String[] parameters) {
        return Client.query(parameters).substring(1);
    }

    @Test
    void aFolderThatIsTheSameIsNotSentAgain() throws Exception {
        String tag = ok(rita.get("folder", Client.file("/folder")))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again =
                rita.send(rita.request("folder", Client.file("/folder")).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void hostileNamesGoThereAndBack() throws Exception {
        List<Map<String, Object>> entries = list(rita.get("folder", Client.file("/hostile")), "entries");
        assertThat(entries)
                .extracting(entry -> GuestNames.decode((String) entry.get("name")))
                .contains(TestImages.MARKUP, TestImages.LINES, TestImages.REVERSED, TestImages.LONG);
        assertThat(entries)
                .extracting(entry -> entry.get("nameDisplay"))
                .contains("bad\\xFF\\xFEname", "two\\u000Alines", "gpj\\u202Eexe.");
        for (Map<String, Object> entry : entries) {
            String[] file = Client.file("/hostile/" + GuestNames.decode((String) entry.get("name")));
            assertThat(Client.json(ok(rita.get("file", file)))).isEqualTo(entry);
            HttpResponse<String> content = rita.send(rita.request("content", file));
            if (entry.get("type").equals("regular")) {
                ok(content);
                assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                        .matches("attachment; filename=\"[A-Za-z0-9._ -]+\"; filename\\*=UTF-8''[A-Za-z0-9%._~-]+");
            } else {
                assertProblem(content, 400, "refused");
            }
        }
    }

    @Test
    void aPartOfAFileIsLookedAt() throws Exception {
        HttpResponse<String> part =
                ok(rita.send(rita.request("preview?" + query(Client.file("/text")) + "&offset=2&length=4")));
        assertThat(part.body()).isEqualTo("2\n3\n");
        assertThat(part.headers().firstValue("X-File-Size")).contains(String.valueOf(NUMBERS_SIZE));
        HttpResponse<String> behind = ok(rita.get("preview", Client.file("/folder/link")));
        assertThat(behind.body()).isEqualTo("hello");
        assertThat(behind.headers().firstValue("X-File-Size")).contains("5");
        assertProblem(rita.get("preview", Client.file("/hostile/pipe")), 400, "refused");
        assertProblem(rita.get("preview", Client.file("/folder/loop")), 404, "file-not-found");
    }

    @Test
    void aFileIsDownloadedInPartsToo() throws Exception {
        String[] hello = Client.file("/folder/hello.txt");
        HttpResponse<String> whole = ok(rita.get("content", hello));
        assertThat(whole.body()).isEqualTo("hello");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> head = rita.send(rita.request("content", hello).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.headers().firstValue("Content-Length")).contains("5");
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertRange("bytes=1-2", 206, "el", "bytes 1-2/5");
        assertRange("bytes=3-", 206, "lo", "bytes 3-4/5");
        assertRange("bytes=-2", 206, "lo", "bytes 3-4/5");
        assertRange("bytes=1-999999999999999999", 206, "ello", "bytes 1-4/5");
        assertRange("bytes=0-0,2-2", 200, "hello", null);
        assertRange("bytes=2-1", 200, "hello", null);
        assertRange("pages=1", 200, "hello", null);
        assertRange("bytes=99999999999999999999999-", 200, "hello", null);
        HttpResponse<String> beyond = rita.send(rita.request("content", hello).header("Range", "bytes=5-"));
        assertProblem(beyond, 416, "range");
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */5");
        assertThat(rita.send(rita.request("content", hello).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(rita.send(rita.request("content", hello)
                                .header("If-Range", tag)
                                .header("Range", "bytes=4-4"))
                        .body())
                .isEqualTo("o");
        assertThat(rita.send(rita.request("content", hello)
                                .header("If-Range", "\"another\"")
                                .header("Range", "bytes=4-4"))
                        .body())
                .isEqualTo("hello");
        assertProblem(rita.get("content", Client.file("/folder")), 400, "refused");
        HttpResponse<String> behind =
                rita.send(rita.request("content", Client.file("/folder/link")).header("Range", "bytes=1-2"));
        assertThat(behind.statusCode()).isEqualTo(206);
        assertThat(behind.body()).isEqualTo("el");
        assertThat(behind.headers().firstValue("Content-Range")).contains("bytes 1-2/5");
        assertThat(behind.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("\"link\"");
    }

    private static void assertRange(String range, int status, String body, String contentRange) throws Exception {
        HttpResponse<String> response = rita.send(
                rita.request("content", Client.file("/folder/hello.txt")).header("Range", range));
        assertThat(response.statusCode()).as(range).isEqualTo(status);
        assertThat(response.body()).as(range).isEqualTo(body);
        assertThat(response.headers().firstValue("Content-Range").orElse(null)).isEqualTo(contentRange);
    }

    /** The server has less memory than that. */
    @Test
    void aLargeFileGoesThroughAsAStream() throws Exception {
        long size = 600L << 20;
        HttpResponse<InputStream> response = rita.send(
                rita.request("content", Client.file("/sparse")).header("Range", "bytes=1000-" + (size + 999)),
                BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.headers().firstValue("Content-Range"))
                .contains("bytes 1000-" + (size + 999) + "/" + TestImages.SPARSE_SIZE);
        try (InputStream body = response.body()) {
            long count = 0;
            byte[] buffer = new byte[1 << 16];
            for (int n = body.read(buffer); n > 0; n = body.read(buffer)) {
                count += n;
            }
            assertThat(count).isEqualTo(size);
        }
    }

    @Test
    void whatCannotBeReadToItsEndDoesNotLookAsIfItWere() throws Exception {
        String[] broken = Client.file(TestImages.CORRUPT, "/broken");
        assertThatThrownBy(() -> rita.send(rita.request("content", broken), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
        String address = prepare(TestImages.CORRUPT, "tar", "/broken");
        if (server.is(InstalledServer.LIBERTY)) {
            // It ends the answer in good order, which only the archive itself gives away.
            byte[] part =
                    rita.send(rita.request(address), BodyHandlers.ofByteArray()).body();
            assertThat(part.length).isBetween(1 << 20, NUMBERS_SIZE);
            assertThat(new String(part, part.length - 1024, 1024, UTF_8)).containsPattern("[0-9]\\n[0-9]");
        } else {
            assertThatThrownBy(() -> rita.send(rita.request(address), BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
        }
    }

    private static String prepare(String image, String format, String... paths) throws Exception {
        HttpResponse<String> response = rita.post(
                "downloads",
                "{\"image\":\"" + image + "\",\"volume\":\"/dev/sda\",\"format\":\"" + format + "\",\"paths\":[\""
                        + String.join("\",\"", paths) + "\"]}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).isPresent();
        return (String) Client.json(response).get("address");
    }

    @Test
    void foldersAreDownloadedAsArchives() throws Exception {
        String address =
                prepare(TestImages.FILES, "zip", "/folder", "/hostile/" + GuestNames.encode(TestImages.MARKUP));
        HttpResponse<byte[]> response = rita.send(rita.request(address), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("folder/");
        }
        byte[] packed = rita.send(
                        rita.request(prepare(TestImages.FILES, "tar.gz", "/folder/inner")), BodyHandlers.ofByteArray())
                .body();
        try (var tar = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(new String(tar.readAllBytes(), UTF_8)).contains("inner/deep.txt");
        }
        assertProblem(rita.get("downloads/another"), 404, "not-found");
        Client other = Client.signedIn(server, TestUser.RITA);
        assertProblem(other.get(address), 404, "not-found");
        assertProblem(rita.get(prepare(TestImages.FILES, "zip", "/nowhere")), 404, "file-not-found");
    }

    private static Map<String, Object> finished(HttpResponse<String> started) {
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String id = (String) Client.json(started).get("id");
        assertThat(started.headers().firstValue("Location").orElseThrow()).endsWith("/api/jobs/" + id);
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Client.json(ok(rita.get("jobs/" + id))), job -> job.get("ended") != null);
    }

    private static HttpResponse<String> results(Map<String, Object> job) throws Exception {
        assertThat(job.get("state")).as(job.toString()).isEqualTo("done");
        return rita.get("jobs/" + job.get("id") + "/results");
    }

    private static String location(String image, String path) {
        return "{\"image\":\"" + image + "\",\"volume\":\"/dev/sda\",\"path\":\"" + path + "\"}";
    }

    @Test
    void filesAreSearchedComparedAndVerified() throws Exception {
        Map<String, Object> search = finished(rita.post(
                "searches",
                "{\"folder\":" + location(TestImages.FILES, "/folder")
                        + ",\"name\":\"*.txt\",\"type\":\"regular\",\"modifiedFrom\":\"2001-01-01T00:00:00Z\"}"));
        assertThat(results(search).body()).contains("/folder/hello.txt", "/folder/inner/deep.txt");
        Map<String, Object> comparison = finished(rita.post(
                "comparisons",
                "{\"before\":" + location(TestImages.FILES, "/folder") + ",\"after\":"
                        + location("below/%3Cb%3E.img", "/") + ",\"contents\":true}"));
        assertThat(list(results(comparison), "differences"))
                .extracting(difference -> difference.get("path"))
                .contains("lost%2Bfound");
        Map<String, Object> checksums = finished(rita.post(
                "checksums",
                "{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"algorithm\":\"md5\",\"files\":[{\"path\":"
                        + "\"/folder/hello.txt\",\"expected\":\"5d41402abc4b2a76b9719d911017c592\"},{\"path\":"
                        + "\"/folder/inner/deep.txt\",\"expected\":\"00\"}]}"));
        assertThat(list(results(checksums), "checksums"))
                .extracting(checksum -> checksum.get("good"))
                .containsExactly(true, false);
        assertThat(list(rita.get("jobs"), "jobs")).hasSizeGreaterThanOrEqualTo(3);
        Client vera = Client.signedIn(server, TestUser.VERA);
        assertProblem(vera.get("jobs/" + search.get("id")), 404, "job-not-found");
        assertProblem(vera.delete("jobs/" + search.get("id")), 404, "job-not-found");
        assertThat(rita.delete("jobs/" + search.get("id")).statusCode()).isEqualTo(204);
    }

    @Test
    void filesAreRestoredToTheServer() throws Exception {
        Map<String, Object> session = Client.json(ok(rita.get("session")));
        assertThat(session).containsEntry("targets", List.of("store")).containsEntry("writable", true);
        Map<String, Object> job = finished(rita.post(
                "restores",
                "{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"paths\":[\"/folder\"],\"target\":\"store\"}"));
        assertThat(list(results(job), "checksums")).isNotEmpty();
        try (var restored = Files.walk(server.restored())) {
            assertThat(restored.filter(Files::isRegularFile)
                            .map(Path::getFileName)
                            .map(Path::toString))
                    .contains("hello.txt", "deep.txt");
        }
        assertProblem(
                rita.post(
                        "restores",
                        "{\"image\":\"files.img\",\"volume\":\"/dev/sda\",\"paths\":[\"/folder\"],\"target\":\"../x\"}"),
                400,
                "refused");
    }

    @Test
    void eventsTellOfJobs() throws Exception {
        HttpResponse<InputStream> events = rita.send(rita.request("jobs/events"), BodyHandlers.ofInputStream());
        assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Map<String, Object> job = finished(
                rita.post("searches", "{\"folder\":" + location(TestImages.FILES, "/folder") + ",\"name\":\"deep\"}"));
        try (var lines = new BufferedReader(new InputStreamReader(events.body(), UTF_8))) {
            String last = "";
            while (!(last.contains((String) job.get("id")) && last.contains("\"state\":\"done\""))) {
                last = lines.readLine();
                assertThat(last).isNotNull();
            }
            assertThat(last).startsWith("data: {").endsWith("}");
        }
    }

    @Test
    void aFileIsWrittenIntoAnImage() throws Exception {
        String[] file = Client.file(TestImages.SCRATCH, "/new.txt");
        assertThat(write(file, "first").statusCode()).isEqualTo(204);
        assertThat(ok(rita.get("preview", file)).body()).isEqualTo("first");
        assertProblem(write(file, "second"), 400, "refused");
        HttpResponse<String> replaced = rita.send(rita.request("content?" + query(file) + "&replace=true")
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofString("second")));
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(204);
        assertThat(ok(rita.get("preview", file)).body()).isEqualTo("second");
        HttpResponse<String> endless = rita.send(rita.request("content", file)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10]))));
        assertProblem(endless, 411, "length-required");
    }

    private static HttpResponse<String> write(String[] file, String text) throws Exception {
        return rita.send(rita.request("content", file)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofString(text)));
    }

    @Test
    void anEncryptedVolumeNeedsItsPassPhrase() throws Exception {
        HttpResponse<String> report = ok(rita.post("image/inspection", "{}", "image", TestImages.LOCKED));
        assertThat(report.body()).contains("\"locked\":[\"/dev/sda\"]");
        HttpResponse<String> opened = ok(rita.post("image/inspection", keys(), "image", TestImages.LOCKED));
        assertThat(opened.body()).contains("\"type\":\"ext4\"");
        String volume = "/dev/mapper/sda_crypt";
        assertThat(opened.body()).contains(volume);
        String[] where = {"image", TestImages.LOCKED, "volume", volume};
        assertProblem(rita.post("image/open", "{}", where), 423, "key-needed");
        assertProblem(rita.post("image/open", "{\"keys\":{\"*\":\"wrong\"}}", where), 423, "key-needed");
        ok(rita.post("image/open", keys(), where));
        String[] diary = {"image", TestImages.LOCKED, "volume", volume, "path", "/diary"};
        assertThat(ok(rita.get("preview", diary)).body()).isEqualTo("dear diary");
        assertThat(rita.delete("image/open", "image", TestImages.LOCKED).statusCode())
                .isEqualTo(204);
        assertProblem(rita.get("preview", diary), 423, "key-needed");
        assertThat(server.log()).doesNotContain(TestImages.PASS_PHRASE);
    }

    private static String keys() {
        return "{\"keys\":{\"/dev/sda\":\"" + TestImages.PASS_PHRASE + "\"}}";
    }

    @Test
    void theServerTellsHowItDoesAndWhoDidWhat() throws Exception {
        ok(rita.get("folder", Client.file("/")));
        Map<String, Object> activity = Client.json(ok(rita.get("activity")));
        assertThat(activity).containsEntry("healthy", true).containsKey("supply");
        assertThat(activity.get("handles").toString()).contains(TestImages.FILES);
        assertThat(ok(rita.get("audit", "limit", "1000")).body())
                .contains("\"principal\":\"rita\"", "\"action\":\"sign-in\"", "\"path\":\"127.0.0.1\"");
        assertThat(ok(rita.get("events")).body()).contains("LAUNCH_DONE");
        Client vera = Client.signedIn(server, TestUser.VERA);
        assertThat(ok(vera.get("activity")).body()).doesNotContain(TestImages.FILES);
    }

    @Test
    void theApiDescribesItself() throws Exception {
        assertThat(ok(new Client(server).get("openapi.yaml")).body())
                .startsWith("openapi: 3.0.3")
                .contains("/jobs/events:");
    }
}
