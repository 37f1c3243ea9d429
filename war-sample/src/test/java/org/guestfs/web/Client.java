// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.guestfs.ejb.GuestNames;

/** Somebody who uses the API. Every answer is compared with the description of the API. Thread-safe. */
final class Client {
    private static final Contract CONTRACT = new Contract();
    private static final Jsonb JSON = JsonbBuilder.create();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final RunningServer server;
    private volatile String csrf = "";

    Client(RunningServer server) {
        this.server = server;
    }

    static Client signedIn(RunningServer server, TestUser user) throws IOException, InterruptedException {
        var client = new Client(server);
        HttpResponse<String> response = client.signIn(user.userName(), user.password());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return client;
    }

    HttpResponse<String> signIn(String user, String password) throws IOException, InterruptedException {
        HttpResponse<String> response = post("session", JSON.toJson(Map.of("user", user, "password", password)));
        if (response.statusCode() == 200) {
            csrf = (String) json(response).get("csrf");
        }
        return response;
    }

    String csrf() {
        return csrf;
    }

    /** As a header. */
    String cookie() {
        return String.join(
                "; ",
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }

    /** Names and values of parameters, as they are in an address. */
    static String query(String... parameters) {
        var query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], UTF_8));
        }
        return query.toString();
    }

    /** Parameters for a file in {@link TestImages#FILES}. */
    static String[] file(String path) {
        return file(TestImages.FILES, path);
    }

    static String[] file(String image, String path) {
        return new String[] {"image", GuestNames.encode(image), "volume", "/dev/sda", "path", GuestNames.encode(path)};
    }

    HttpRequest.Builder request(String path, String... parameters) {
        return HttpRequest.newBuilder(server.address("api/" + path + query(parameters)))
                .timeout(Duration.ofMinutes(2))
                .header("X-CSRF-Token", csrf);
    }

    HttpResponse<String> get(String path, String... parameters) throws IOException, InterruptedException {
        return send(request(path, parameters));
    }

    HttpResponse<String> post(String path, String body, String... parameters) throws IOException, InterruptedException {
        return send(request(path, parameters)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path, String... parameters) throws IOException, InterruptedException {
        return send(request(path, parameters).DELETE());
    }

    HttpResponse<String> send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        return checked(http.send(builder.build(), HttpResponse.BodyHandlers.ofString()));
    }

    <T> HttpResponse<T> send(HttpRequest.Builder builder, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return http.send(builder.build(), handler);
    }

    static HttpResponse<String> checked(HttpResponse<String> response) {
        String path = response.uri().getPath().replaceFirst("^/guestfs/api", "");
        CONTRACT.check(
                response.request().method(),
                path,
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
        return response;
    }

    /** The object that was answered. */
    @SuppressWarnings("unchecked") // the description of the API says so
    static Map<String, Object> json(HttpResponse<String> response) {
        return JSON.fromJson(response.body(), Map.class);
    }

    /** What a problem is called. */
    static String code(HttpResponse<String> response) {
        return (String) json(response).get("code");
    }
}
