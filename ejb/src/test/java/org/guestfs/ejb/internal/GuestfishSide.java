// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What cloud managers do today: they start guestfish and read what it prints. It is told which file system to mount, which
 * saves it the time of finding that out ({@code -i}).
 *
 * @param image the image
 */
record GuestfishSide(Path image) {
    /** One process that lists a folder. */
    List<String> list(String folder) throws Exception {
        return run("", "ls", folder);
    }

    /** One process that fetches a file. */
    void fetch(String file, Path to) throws Exception {
        run("", "download", file, to.toString());
    }

    /** One process that lists a folder and fetches all that is in it; whoever does so must know the names before. */
    void listAndFetch(String folder, List<String> names, Path to) throws Exception {
        var script = new StringBuilder("ls ").append(folder).append('\n');
        for (String name : names) {
            script.append("download ")
                    .append(Entries.join(folder, name))
                    .append(' ')
                    .append(to.resolve(name))
                    .append('\n');
        }
        run(script.toString());
    }

    private List<String> run(String script, String... command) throws Exception {
        var words = new ArrayList<>(
                List.of("guestfish", "--ro", "--format=raw", "-a", image.toString(), "-m", BenchmarkImage.VOLUME));
        words.addAll(List.of(command));
        Process guestfish = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = guestfish.getOutputStream()) {
            in.write(script.getBytes(UTF_8));
        }
        String output = new String(guestfish.getInputStream().readAllBytes(), UTF_8);
        if (guestfish.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " failed");
        }
        return output.lines().toList();
    }
}
