// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PageTest {
    @Test
    void itsExamplesAreCompiled() throws Exception {
        String page = Files.readString(Path.of("../../docs/resource-adapter.md"));
        String compiled = Files.readString(Path.of("src/test/java/org/guestfs/ra/PageExamples.java"));
        assertThat(Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(page)
                        .results())
                .hasSize(3)
                .extracting(PageTest::code)
                .allSatisfy(example -> assertThat(compiled).contains(example));
    }

    private static String code(MatchResult example) {
        return example.group(1).indent(4);
    }
}
