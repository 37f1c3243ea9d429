// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.guestfs.ejb.RefusedException;
import org.guestfs.web.view.Problem;

/**
 * Reads and writes the values of this API, the same on every server: a body has a limit, what is not known in it is refused,
 * and what is wrong with it is the client's to mend.
 */
// The container makes it.
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class Json implements MessageBodyReader<Record>, MessageBodyWriter<Record> {
    private static final int LONGEST = 256 << 10;
    // As Yasson, which all servers have, calls it.
    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    static String text(Record value) {
        return JSON.toJson(value);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage() == Problem.class.getPackage();
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ProblemException(ProblemCode.LIMIT_EXCEEDED, "a body has at most " + LONGEST + " bytes");
        }
        return parse(type, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Record parse(Class<Record> type, String text) {
        Record value;
        try {
            value = JSON.fromJson(text, type);
        } catch (RuntimeException e) {
            // Numbers out of their range and the like are not always exceptions of JSON-B. Its messages quote the text.
            throw new RefusedException("the body is not the JSON that the description of the API has here", e);
        }
        if (value == null) {
            throw new RefusedException("the body is not a JSON object");
        }
        return value;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(text(value).getBytes(StandardCharsets.UTF_8));
    }
}
