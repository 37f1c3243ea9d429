// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a server has of the adapter, seen from outside. */
final class Footprint {
    /** The one in use, and what idle threads of the server's and caches of the JDK's had in hand last; not one for each. */
    private static final int MOST_COPIES = 8;

    private final RunningServer server;
    private final Path temporary;

    Footprint(RunningServer server, Path temporary) {
        this.server = server;
        this.temporary = temporary;
    }

    /**
     * Numbers of what must not become more.
     *
     * @param threads of the adapter
     * @param processes that descend from the server
     * @param descriptors open in the server
     * @param directories of libguestfs's for temporary files
     * @param copies of the adapter's classes, that is class loaders
     */
    record Figures(long threads, long processes, long descriptors, long directories, long copies) {
        void covers(Figures later) {
            assertThat(later.threads).as("threads").isLessThanOrEqualTo(threads);
            assertThat(later.processes).as("processes").isLessThanOrEqualTo(processes);
            // The server's own vary a little.
            assertThat(later.descriptors).as("descriptors").isLessThanOrEqualTo(descriptors + 10);
            assertThat(later.directories).as("directories").isLessThanOrEqualTo(directories);
            assertThat(later.copies).as("copies of the classes").isLessThanOrEqualTo(MOST_COPIES);
        }
    }

    Figures take() throws IOException, InterruptedException {
        // Collects garbage first, so that the classes of which there are objects are those that nobody could unload.
        long copies = count(server.jcmd("GC.class_histogram"), "org\\.guestfs\\.EventType");
        long threads = count(server.jcmd("Thread.print"), "\"guestfs.*");
        long process = server.process();
        long processes = ProcessHandle.of(process).orElseThrow().descendants().count();
        return new Figures(
                threads,
                processes,
                count(Path.of("/proc", String.valueOf(process), "fd"), ""),
                count(temporary, "libguestfs"),
                copies);
    }

    private static long count(Path directory, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .count();
        }
    }

    private static long count(String text, String what) {
        return text.lines()
                .filter(line -> line.matches("(.* )?" + what + "( .*)?"))
                .count();
    }
}
