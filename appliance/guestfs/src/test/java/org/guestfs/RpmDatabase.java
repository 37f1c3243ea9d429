// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database of a system on which RPM has installed one package. */
final class RpmDatabase {
    private RpmDatabase() {}

    static Path make(Path directory) throws IOException {
        Files.writeString(
                directory.resolve("tested.spec"),
                """
                Name: tested
                Epoch: 3
                Version: 1.2
                Release: 4
                Summary: a package
                License: none
                BuildArch: noarch
                %description
                Made by a test.
                %files
                """);
        HostTool.run(
                directory,
                "rpmbuild",
                "--quiet",
                "-bb",
                "--define",
                "_topdir " + directory,
                "--define",
                "_tmppath " + directory,
                "--define",
                "_rpmfilename tested.rpm",
                "tested.spec");
        Path database = directory.resolve("database");
        HostTool.run(
                directory,
                "rpm",
                "--dbpath=" + database,
                "-i",
                "--justdb",
                "--nodeps",
                "--ignorearch",
                "RPMS/tested.rpm");
        Path file = database.resolve("rpmdb.sqlite");
        leaveTheLog(file);
        return file;
    }

    /** With a write-ahead log SQLite would have to write beside the database, on a file system that is read-only. */
    private static void leaveTheLog(Path database) throws IOException {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(18);
            file.write(new byte[] {1, 1});
        }
    }
}
