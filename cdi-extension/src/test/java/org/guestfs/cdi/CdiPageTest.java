// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class CdiPageTest {
    private static final Path SOURCES = Path.of("src/test/java/org/guestfs/cdi");

    private static List<String> examples(String path) throws Exception {
        String page = Files.readString(Path.of("..", path));
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
    }

    @Test
    void theFirstExampleIsTheWholeProgramThatGuestITRuns() throws Exception {
        String program = Files.readString(Path.of("src/test/java/example/HostName.java"));
        assertThat(program).endsWith(examples("docs/cdi.md").get(0));
        assertThat(examples("README.md")).anyMatch(program::endsWith);
    }

    @Test
    void theOthersAreCompiled() throws Exception {
        String compiled =
                Files.readString(SOURCES.resolve("CdiPageExamples.java")).replaceAll("(?m)^ {8}", "");
        List<String> examples = examples("docs/cdi.md");
        assertThat(examples.subList(1, examples.size())).hasSize(5).allSatisfy(example -> assertThat(compiled)
                .contains(example));
    }
}
