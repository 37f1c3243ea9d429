// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks for.
 *
 * @param fileSystem the device whose file system is meant, empty for the program's choice
 * @param image the disk image
 * @param path a file or directory in it, empty if everything is meant
 * @param target the directory of this host that it goes to, empty if it is only to be shown
 */
record Request(String fileSystem, Path image, String path, String target) {
    static final String USAGE = "bin/run --console [[--file-system DEVICE] IMAGE [PATH [TO]]]";

    private static final String FILE_SYSTEM = "--file-system";
    private static final int WORDS_MAX = 3;

    /** Returns {@code null} for words that ask for nothing. */
    static @Nullable Request of(String... args) {
        var words = new ArrayList<>(List.of(args));
        String fileSystem = "";
        if (words.size() > 1 && words.get(0).equals(FILE_SYSTEM)) {
            fileSystem = words.get(1);
            words.subList(0, 2).clear();
        }
        if (words.isEmpty() || words.size() > WORDS_MAX || words.get(0).startsWith("-")) {
            return null;
        }
        return new Request(
                fileSystem,
                Path.of(words.get(0)),
                words.size() > 1 ? words.get(1) : "",
                words.size() == WORDS_MAX ? words.get(2) : "");
    }
}
