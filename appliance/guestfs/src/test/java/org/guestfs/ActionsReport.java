// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.guestfs.api.Catalogue;
import org.guestfs.internal.library.LibraryFunctions;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;

/** Writes docs/actions.md: which public action the tests have exercised, from the recordings of a whole run. */
public final class ActionsReport {
    private static final String INTRODUCTION =
            """
            # Actions

            All %d public actions of libguestfs, as a run of all tests left them; `bin/test` writes this page to
            `target/actions.md` and compares. *Daemon* actions are carried out by the daemon of Debian 12 (libguestfs 1.48.6),
            the others by the library; those of both by the library where it is faster or safer, and by the daemon for all else.

            *Yes* says that a test, or another action on behalf of one, has called the action with success; the tests assert
            its effect. The others have only been refused, as the tests assert, with the error that stands there: because the
            action is *newer than the daemon*, because its program is *absent from the appliance* of Debian, or because a test
            could *not provoke* anything else.

            | action | in Java | group | since | carried out by | exercised |
            |---|---|---|---|---|---|
            """;

    private ActionsReport() {}

    /**
     * Writes the report.
     *
     * @param args the directory with the recordings, and the file to be written
     */
    public static void main(String[] args) throws IOException {
        var recorded = new HashMap<String, Recorded>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.toList()) {
                read(file, recorded);
            }
        }
        List<Action<?>> actions = Catalogue.actions().stream()
                .filter(action -> !action.is(Trait.INTERNAL))
                .toList();
        String rows = actions.stream()
                .map(action -> row(action, recorded.getOrDefault(action.name(), new Recorded())))
                .collect(Collectors.joining());
        Files.writeString(Path.of(args[1]), String.format(INTRODUCTION, actions.size()) + rows);
    }

    private static void read(Path file, Map<String, Recorded> recorded) throws IOException {
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                // Tests of their own recordings enable other events as well.
                switch (event.getEventType().getName()) {
                    case "org.guestfs.Call" ->
                        recorded.computeIfAbsent(event.getString("action"), action -> new Recorded())
                                .outcomes
                                .add(event.getString("outcome"));
                    case "jdk.JavaExceptionThrow" -> readError(event, recorded);
                    default -> {}
                }
            }
        }
    }

    private static void readError(RecordedEvent event, Map<String, Recorded> recorded) {
        String message = event.getString("message");
        if (event.getClass("thrownClass").getName().equals(OperationException.class.getName()) && message != null) {
            String[] parts = message.split(": ", 2);
            recorded.computeIfAbsent(parts[0], action -> new Recorded()).errors.add(parts[1]);
        }
    }

    /** What the recordings have of an action. */
    static final class Recorded {
        final Set<String> outcomes = new TreeSet<>();
        final SortedSet<String> errors = new TreeSet<>();

        @Override
        public String toString() {
            if (outcomes.contains("ok")) {
                return "yes";
            }
            if (outcomes.isEmpty()) {
                return "**no**";
            }
            return errors.stream()
                    .filter(error -> error.contains("unknown procedure number"))
                    .findFirst()
                    .map(error -> "newer than the daemon: " + quoted(error))
                    .orElseGet(
                            () -> (outcomes.contains("ENOTSUP") ? "absent from the appliance" : "not provoked") + ": "
                                    + errors.stream()
                                            .findFirst()
                                            .map(ActionsReport::quoted)
                                            .orElseGet(() -> String.join(", ", outcomes)));
        }
    }

    /** The first line of an error, as a cell of a table takes it. */
    private static String quoted(String error) {
        return "`"
                + error.lines()
                        .findFirst()
                        .orElse("")
                        .strip()
                        .replace('`', '\'')
                        .replace("|", "\\|") + "`";
    }

    private static String row(Action<?> action, Recorded recorded) {
        return "| `" + action.name() + "` | `" + javaName(action.name()) + "` | " + action.group() + " | "
                + action.since() + " | " + carriedOutBy(action) + " | " + recorded + " |\n";
    }

    static String carriedOutBy(Action<?> action) {
        if (action.isLibrarySide()) {
            return "library";
        }
        String daemon = "daemon, procedure " + action.procedure();
        return LibraryFunctions.find(action) == null ? daemon : "library or " + daemon;
    }

    private static String javaName(String name) {
        var java = new StringBuilder();
        boolean startsWord = false;
        for (char letter : name.toCharArray()) {
            if (letter == '_') {
                startsWord = true;
            } else {
                java.append(startsWord ? Character.toUpperCase(letter) : letter);
                startsWord = false;
            }
        }
        return java.toString();
    }
}
