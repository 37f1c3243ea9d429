// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.resource.spi.ConfigProperty;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guestfs.ra.spi.GuestfsActivationSpec;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class InflowPageTest {
    private static final Path DESCRIPTOR = Path.of("src/test/resources/org/guestfs/ra/ejb-jar.xml");

    private static String page() throws Exception {
        return Files.readString(Path.of("../../docs/inflow.md"));
    }

    @Test
    void itsBeanIsCompiled() throws Exception {
        String bean = Files.readString(Path.of("src/test/java/org/guestfs/ra/RestoreProgress.java"));
        assertThat(page()).contains("```java\n" + bean.substring(bean.indexOf("public class")) + "```");
    }

    @Test
    void itsActivationIsOneThatTheAdapterTakes() throws Exception {
        assertThat(page()).contains("```xml\n" + Files.readString(DESCRIPTOR) + "```");
        Document descriptor =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
        assertThat(texts(descriptor, "ejb-class")).containsExactly(RestoreProgress.class.getName());
        assertThat(texts(descriptor, "messaging-type")).containsExactly(GuestfsMessageListener.class.getName());
        List<String> names = texts(descriptor, "activation-config-property-name");
        List<String> values = texts(descriptor, "activation-config-property-value");
        assertThat(names).hasSameSizeAs(values).isNotEmpty();
        var spec = new GuestfsActivationSpec();
        for (int i = 0; i < names.size(); i++) {
            new PropertyDescriptor(names.get(i), GuestfsActivationSpec.class)
                    .getWriteMethod()
                    .invoke(spec, values.get(i));
        }
        assertThatCode(spec::validate).doesNotThrowAnyException();
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void itHasAllPropertiesWithTheirDefaults() throws Exception {
        assertThat(Arrays.stream(GuestfsActivationSpec.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(ConfigProperty.class))
                        .map(InflowPageTest::row))
                .hasSize(8)
                .allSatisfy(row -> assertThat(page()).contains(row));
    }

    private static String row(Field property) {
        return "| `" + property.getName() + "` | `"
                + property.getAnnotation(ConfigProperty.class).defaultValue() + "` |";
    }
}
