// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestoreSettingsTest {
    static Settings load(Map<String, String> values) {
        return Settings.load(name -> Optional.ofNullable(values.get(name)));
    }

    @Test
    void byDefaultNothingIsWrittenAnywhere() {
        Settings settings = load(Map.of());
        assertThat(settings.isWritable()).isFalse();
        assertThat(settings.targets()).isEmpty();
        assertThat(settings.nightly()).isEqualTo(LocalTime.of(3, 0));
        assertThat(settings.timer()).isEqualTo(Settings.NightlyTimer.PERSISTENT);
        assertThat(settings.idle()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void valuesAreRead(@TempDir Path directory) {
        Settings settings = load(Map.of(
                "data", directory.toString(),
                "targets", "restored=" + directory + ", other=" + directory,
                "writable", "true",
                "open-images", "3",
                "nightly", "23:30",
                "nightly-timer", "transient"));
        assertThat(settings.data()).isEqualTo(directory);
        assertThat(settings.targets()).containsOnlyKeys("restored", "other");
        assertThat(settings.isWritable()).isTrue();
        assertThat(settings.limits().openImages()).isEqualTo(3);
        assertThat(settings.nightly()).isEqualTo(LocalTime.of(23, 30));
        assertThat(settings.timer()).isEqualTo(Settings.NightlyTimer.TRANSIENT);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> load(Map.of(
                        "data", "relative",
                        "targets", "x",
                        "writable", "yes",
                        "jobs", "0",
                        "tree", "many",
                        "nightly", "noon",
                        "nightly-timer", "sometimes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "data must be an absolute path, got relative",
                        "targets must be NAME=DIRECTORY",
                        "writable must be true or false, got yes",
                        "jobs must be 1 to",
                        "tree must be a whole number, got many",
                        "nightly must be a time such as 03:00, got noon",
                        "nightly-timer must be persistent, transient or none, got sometimes");
    }

    @Test
    void theFirstLookupThatHasAValueDecides() {
        Lookup first = name -> name.equals("jobs") ? Optional.of("2") : Optional.empty();
        Lookup second = name -> Optional.of(name.equals("jobs") ? "3" : "5");
        assertThat(first.or(second).find("jobs")).contains("2");
        assertThat(first.or(second).find("tree")).contains("5");
    }

    @Test
    void propertiesOfTheJvmAreLookedUp() {
        System.setProperty("guestfs.restore.jobs", " 7 ");
        try {
            assertThat(Lookup.ofServer().find("jobs")).contains("7");
            assertThat(Lookup.ofServer().find("tree")).isEmpty();
        } finally {
            System.clearProperty("guestfs.restore.jobs");
        }
    }

    @Test
    void thePageHasAllOfThem() throws Exception {
        String source = Files.readString(Path.of("src/main/java/org/guestfs/ejb/internal/Settings.java"));
        String page = Files.readString(Path.of("../docs/restore.md"));
        assertThat(Pattern.compile("(?:number|path|flag|time|find)\\(\"([a-z-]+)\"")
                        .matcher(source)
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .hasSizeGreaterThan(12)
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }
}
