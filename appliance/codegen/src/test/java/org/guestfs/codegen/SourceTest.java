// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
    private final Source source = new Source("Example");

    @Test
    void startsWithLicencePackageImportsAndOrigin() {
        source.use("org.guestfs.spi.Call");
        source.use("java.util.List");
        source.use("java.util.List");
        source.line("class Example {}");
        assertThat(source.text())
                .isEqualTo(
                        """
                        // SPDX-License-Identifier: LGPL-2.1-or-later
                        // SPDX-FileCopyrightText: The Guestfs EE authors
                        package org.guestfs.api;

                        import java.util.List;
                        import org.guestfs.spi.Call;

                        // Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

                        class Example {}
                        """);
    }

    @Test
    void importsNothingThatIsKnownAnyway() {
        assertThat(source.use("java.lang.Object")).isEqualTo("Object");
        assertThat(source.use("boolean")).isEqualTo("boolean");
        assertThat(source.use("org.guestfs.api.Stat")).isEqualTo("Stat");
        assertThat(source.text()).doesNotContain("import");
    }

    @Test
    void breaksLongDocumentationBetweenWords() {
        source.doc("    ", List.of("word ".repeat(40).strip()));
        assertThat(source.text().lines()).allMatch(line -> line.length() <= 120);
        assertThat(source.text()).doesNotContain("wordword").contains("     * word word");
    }

    @Test
    void doesNotBreakWithinBraces() {
        source.doc("", List.of("x".repeat(110) + " {@code two words} and {@code two more}"));
        assertThat(source.text()).contains("\n * {@code two words} and {@code two more}\n");
    }

    @Test
    void indentsWhatContinuesABlockTag() {
        source.doc("", List.of("@return " + "word ".repeat(30).strip()));
        assertThat(source.text()).contains("\n *     word");
    }

    @Test
    void keepsEmptyLinesOfDocumentationFreeOfTrailingSpace() {
        source.doc("", List.of("One.", "", "Two."));
        assertThat(source.text()).contains("/**\n * One.\n *\n * Two.\n */\n");
    }
}
