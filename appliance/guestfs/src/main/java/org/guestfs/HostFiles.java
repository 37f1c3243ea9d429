// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The files and streams of the host that transfers read and write. */
final class HostFiles {
    private HostFiles() {}

    record Input(Path path) implements FileIn {
        Input {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public InputStream open() throws IOException {
            if (path.toString().equals("/dev/stdin")) {
                return new Unclosed(new FileInputStream(FileDescriptor.in));
            }
            return Files.newInputStream(path);
        }

        @Override
        public OptionalLong size() {
            try {
                return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
            } catch (IOException e) {
                // Opening the file will say what is wrong with it.
                return OptionalLong.empty();
            }
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    record BorrowedInput(InputStream stream) implements FileIn {
        BorrowedInput {
            Objects.requireNonNull(stream, "stream");
        }

        @Override
        public InputStream open() {
            return new Unclosed(stream);
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public String toString() {
            return "(stream)";
        }
    }

    static final class Output implements FileOut {
        private final Path path;
        private @Nullable Path created;

        Output(Path path) {
            this.path = Objects.requireNonNull(path, "path");
        }

        @Override
        public OutputStream open() throws IOException {
            switch (path.toString()) {
                case "/dev/stdout":
                    return new Unflushed(new FileOutputStream(FileDescriptor.out));
                case "/dev/stderr":
                    return new Unflushed(new FileOutputStream(FileDescriptor.err));
                default:
                    boolean isNew = !Files.exists(path);
                    OutputStream stream = Files.newOutputStream(path);
                    // The file, not the link that led to it.
                    created = isNew ? path.toRealPath() : null;
                    return stream;
            }
        }

        @Override
        public void discard() throws IOException {
            if (created != null) {
                Files.deleteIfExists(created);
            }
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    record BorrowedOutput(OutputStream stream) implements FileOut {
        BorrowedOutput {
            Objects.requireNonNull(stream, "stream");
        }

        @Override
        public OutputStream open() {
            return new Unflushed(stream);
        }

        @Override
        public String toString() {
            return "(stream)";
        }
    }

    /** Leaves the stream of somebody else open. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // It is the caller's to close.
        }
    }

    /** Leaves the stream of somebody else open, and passes arrays on whole, which FilterOutputStream does not. */
    private static final class Unflushed extends FilterOutputStream {
        Unflushed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
