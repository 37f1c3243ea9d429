// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a file of a guest on a terminal, which it must not be able to do things to. */
final class TerminalOutput extends OutputStream {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final int LONGEST_CHARACTER = 4;

    private final PrintStream terminal;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    /** The beginning of a character whose end is yet to come. */
    private byte[] rest = new byte[0];

    TerminalOutput(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Tells whether the standard output of this program is one; what goes to a file or a pipe remains as it is. */
    static boolean isTerminal() throws IOException {
        return Files.readSymbolicLink(STANDARD_OUTPUT).toString().matches("/dev/(pts/|tty|console).*");
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        ByteBuffer input = ByteBuffer.allocate(rest.length + length).put(rest).put(bytes, offset, length);
        show(input.flip(), false);
        rest = new byte[Math.min(input.remaining(), LONGEST_CHARACTER)];
        input.get(rest);
    }

    /** Shows what was not a whole character. */
    void finish() {
        show(ByteBuffer.wrap(rest), true);
        terminal.flush();
    }

    private void show(ByteBuffer input, boolean isEnd) {
        CharBuffer text = CharBuffer.allocate(input.remaining() + 1);
        CoderResult result = decoder.reset().decode(input, text, isEnd);
        while (result.isMalformed()) {
            terminal.print(Text.printableLines(text.flip().toString()));
            text.clear();
            for (int i = 0; i < result.length(); i++) {
                terminal.printf("\\x%02x", input.get());
            }
            result = decoder.reset().decode(input, text, isEnd);
        }
        terminal.print(Text.printableLines(text.flip().toString()));
    }
}
