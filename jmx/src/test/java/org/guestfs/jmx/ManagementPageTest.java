// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ManagementPageTest {
    private static final Path PAGE = Path.of("../docs/management.md");

    @Test
    void itsExampleIsCompiled() throws Exception {
        Matcher example = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        assertThat(Files.readString(Path.of("src/test/java/org/guestfs/jmx/ManagementPage.java")))
                .contains(example.group(1).indent(4));
        assertThat(example.find()).isFalse();
    }

    @Test
    void itsAttributesAndOperationsExist() throws Exception {
        List<String> members = Stream.of(
                        HandleMXBean.class,
                        HandlesMXBean.class,
                        SupplyMXBean.class,
                        SettingsMXBean.class,
                        TemplatesMXBean.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .map(Method::getName)
                .map(name -> name.replaceFirst("^(get|is|set)(?=[A-Z])", ""))
                .toList();
        Matcher names = Pattern.compile("`([A-Z][A-Za-z]+(?:Count|Millis)|Trace|Verbose|Minimum|Maximum"
                        + "|cancel|kill|shutDown|consoleLines|traceLines|selfTest|resize|drain|drop|rebuild)`")
                .matcher(Files.readString(PAGE));
        int count = 0;
        while (names.find()) {
            assertThat(members).contains(names.group(1));
            count++;
        }
        assertThat(count).isGreaterThan(20);
    }
}
