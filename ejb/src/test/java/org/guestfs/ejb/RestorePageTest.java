// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Local;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RestorePageTest {
    private static final Path MAIN = Path.of("src/main/java/org/guestfs/ejb");

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/restore.md"));
    }

    @Test
    void itsExamplesAreCompiled() throws Exception {
        String compiled = Files.readString(Path.of("src/test/java/org/guestfs/ejb/RestorePage.java"));
        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(page())
                        .results()
                        .map(match -> match.group(1).replaceAll("(?m)^(?=.)", "    ")))
                .hasSize(2)
                .allSatisfy(example -> assertThat(compiled).contains(example));
    }

    @Test
    void itHasAllInterfacesAndCodes() throws Exception {
        String page = page();
        List<String> interfaces;
        try (Stream<Path> files = Files.list(MAIN)) {
            interfaces = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .filter(RestorePageTest::isLocal)
                    .toList();
        }
        assertThat(interfaces).hasSize(10).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        assertThat(RestoreException.class.getPermittedSubclasses()).allSatisfy(type -> assertThat(page)
                .contains("`"
                        + ((RestoreException) type.getConstructor(String.class).newInstance("why")).code()
                        + "`"));
    }

    private static boolean isLocal(String name) {
        try {
            return !name.equals("package-info")
                    && Class.forName("org.guestfs.ejb." + name).isAnnotationPresent(Local.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
