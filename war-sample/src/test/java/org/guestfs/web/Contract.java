// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API, and whether answers are as it says. */
final class Contract {
    private static final String DESCRIPTION = "org/guestfs/web/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "head", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode description = read();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.builder()
            .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
            .metaSchema(OpenApi30.getInstance())
            .build();
    private final SchemaValidatorsConfig strict =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static JsonNode read() {
        try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(DESCRIPTION)) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that can be called, such as {@code GET /images}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            path.getValue().fieldNames().forEachRemaining(name -> {
                if (METHODS.contains(name)) {
                    operations.add(name.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            });
        }
        return operations;
    }

    JsonNode schema(String name) {
        return description.at("/components/schemas/" + name);
    }

    /** Fails unless this is an answer that the description has. */
    void check(String method, String path, int status, String contentType, String body) {
        String of = method + " " + path + ": " + status + " " + body;
        JsonNode responses = operation(method, path).get("responses");
        assertThat(responses).as(of).isNotNull();
        String response = resolved(pointer(method, path) + "/responses/"
                + (responses.has(String.valueOf(status)) ? String.valueOf(status) : "default"));
        JsonNode content = description.at(response).path("content");
        if (content.isMissingNode()) {
            assertThat(body).as(of).isEmpty();
            return;
        }
        String type = contentType.replaceFirst(";.*", "");
        assertThat(content.has(type)).as(of + " as " + contentType).isTrue();
        if (type.endsWith("json")) {
            validate(response + "/content/" + escaped(type) + "/schema", body, of);
        }
    }

    private void validate(String pointer, String body, String of) {
        Set<ValidationMessage> problems;
        try {
            problems = schemas.getSchema(SchemaLocation.of("classpath:" + DESCRIPTION + "#" + pointer), strict)
                    .validate(JSON.readTree(body));
        } catch (IOException e) {
            throw new AssertionError(of, e);
        }
        assertThat(problems).as(of).isEmpty();
    }

    private JsonNode operation(String method, String path) {
        return description.at(pointer(method, path));
    }

    private String pointer(String method, String path) {
        String found = null;
        for (Map.Entry<String, JsonNode> known : description.get("paths").properties()) {
            boolean isIt = path.matches(known.getKey().replaceAll("\\{[a-z]+}", "[^/]+"));
            // What is written out goes before what is a parameter.
            if (isIt && (found == null || !known.getKey().contains("{"))) {
                found = known.getKey();
            }
        }
        assertThat(found).as(method + " " + path).isNotNull();
        return "/paths/" + escaped(found) + "/" + method.toLowerCase(Locale.ROOT);
    }

    private String resolved(String pointer) {
        JsonNode reference = description.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asText().substring(1);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
