// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.nio.file.Path;
import java.util.List;

/** What both libraries do, each in its own way. */
interface Subject extends AutoCloseable {
    String name();

    void launch(long diskSize);

    void open(Path image);

    int pid();

    void mountRo(String device);

    void smallCall();

    String cat(String path);

    int readFile(String path);

    void write(String path, byte[] content);

    void upload(Path source, String path);

    void download(String path, Path target);

    void tarIn(Path archive, String directory);

    void tarOut(String directory, Path archive);

    void mkdir(String directory);

    List<String> ls(String directory);

    int metadata(String directory, List<String> names);

    void run(String shell);

    @Override
    void close();
}
