// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guestfs.web.view.ActivityView;
import org.guestfs.web.view.AuditView;
import org.guestfs.web.view.CredentialsRequest;
import org.guestfs.web.view.DownloadView;
import org.guestfs.web.view.EntryView;
import org.guestfs.web.view.EventsView;
import org.guestfs.web.view.FolderView;
import org.guestfs.web.view.ImageView;
import org.guestfs.web.view.JobView;
import org.guestfs.web.view.LocationView;
import org.guestfs.web.view.Problem;
import org.guestfs.web.view.ReportView;
import org.guestfs.web.view.Requests;
import org.guestfs.web.view.ResultsView;
import org.guestfs.web.view.SessionView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebContractTest {
    private static final List<Class<?>> RESOURCES = List.of(
            ContentResource.class,
            DescriptionResource.class,
            DownloadsResource.class,
            FilesResource.class,
            ImagesResource.class,
            JobStartsResource.class,
            JobsResource.class,
            OperationResource.class,
            SessionResource.class);

    private static final Map<String, Class<?>> ANSWERS = Map.ofEntries(
            Map.entry("Activity", ActivityView.class),
            Map.entry("AuditTrail", AuditView.class),
            Map.entry("Checksum", ResultsView.Checksum.class),
            Map.entry("Difference", ResultsView.Differing.class),
            Map.entry("Download", DownloadView.class),
            Map.entry("Entry", EntryView.class),
            Map.entry("Events", EventsView.class),
            Map.entry("Folder", FolderView.class),
            Map.entry("Found", ResultsView.Found.class),
            Map.entry("Image", ImageView.class),
            Map.entry("Images", ImageView.All.class),
            Map.entry("Job", JobView.class),
            Map.entry("JobList", JobView.All.class),
            Map.entry("OperatingSystem", ReportView.SystemView.class),
            Map.entry("Problem", Problem.class),
            Map.entry("Report", ReportView.class),
            Map.entry("Results", ResultsView.class),
            Map.entry("Session", SessionView.class),
            Map.entry("ShownLocation", LocationView.class));

    private static final Map<String, Class<?>> BODIES = Map.of(
            "ChecksumRequest", Requests.Checksum.class,
            "ComparisonRequest", Requests.Comparison.class,
            "Credentials", CredentialsRequest.class,
            "DownloadRequest", Requests.Download.class,
            "Keys", Requests.Keys.class,
            "Location", Requests.Location.class,
            "RestoreRequest", Requests.Restore.class,
            "SearchRequest", Requests.Search.class);

    private final Contract contract = new Contract();

    @Test
    void whatIsDescribedIsThereAndNothingElse() {
        var operations = new TreeSet<String>();
        for (Class<?> resource : RESOURCES) {
            String root = resource.getAnnotation(Path.class).value();
            for (Method method : resource.getDeclaredMethods()) {
                String path = method.isAnnotationPresent(Path.class)
                        ? method.getAnnotation(Path.class).value()
                        : "";
                Stream.of(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(http -> http != null)
                        .forEach(http -> operations.add(http.value() + " /" + joined(root, path)));
            }
        }
        assertThat(operations).isEqualTo(contract.operations());
    }

    private static String joined(String root, String path) {
        return root.isEmpty() || path.isEmpty() ? root + path : root + "/" + path;
    }

    @Test
    void answersHaveWhatTheirSchemasHave() {
        ANSWERS.forEach((name, type) -> {
            JsonNode schema = contract.schema(name);
            assertThat(names(type, false)).as(name).isEqualTo(fields(schema));
            var required = new TreeSet<String>();
            schema.path("required").forEach(field -> required.add(field.asText()));
            assertThat(names(type, true)).as(name).containsAll(required);
        });
    }

    @Test
    void bodiesHaveWhatTheirSchemasHave() {
        BODIES.forEach(
                (name, type) -> assertThat(names(type, false)).as(name).isEqualTo(fields(contract.schema(name))));
    }

    private static Set<String> fields(JsonNode schema) {
        var names = new TreeSet<String>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> names(Class<?> type, boolean isNeverNull) {
        var names = new TreeSet<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType annotated = component.getAnnotatedType();
            if (!isNeverNull || !annotated.isAnnotationPresent(Nullable.class)) {
                names.add(component.getName());
            }
        }
        return names;
    }

    @Test
    void everyCodeIsDescribedWithItsStatus() {
        String codes =
                contract.schema("Problem").at("/properties/code/description").asText();
        var missing = new ArrayList<String>();
        for (ProblemCode code : ProblemCode.values()) {
            String described = "`" + code.problem(null).code() + "` " + code.status();
            if (!codes.replaceAll("\\s+", " ").contains(described)) {
                missing.add(described);
            }
        }
        assertThat(missing).isEmpty();
    }
}
