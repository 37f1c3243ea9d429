// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;

/**
 * Bytes that go out as they are read, as long as somebody is signed in. Once some have gone, a failure cannot be told any more:
 * the connection is ended, so that nobody takes a part for the whole.
 */
final class Stream implements StreamingOutput {
    private static final System.Logger LOG = System.getLogger("org.guestfs.web");

    private final SignedIn signedIn;
    private final Runnable abort;
    private final Source source;

    /** Where the bytes come from. */
    interface Source {
        void writeTo(OutputStream to);
    }

    /** The answer had begun, so that nobody can be told. It is in the log. */
    static final class BegunException extends IOException {
        private static final long serialVersionUID = 1L;

        BegunException(RuntimeException cause) {
            super("the answer had begun", cause);
        }
    }

    Stream(SignedIn signedIn, Runnable abort, Source source) {
        this.signedIn = signedIn;
        this.abort = abort;
        this.source = source;
    }

    @Override
    public void write(OutputStream to) throws IOException {
        var out = new Watched(to);
        try {
            source.writeTo(out);
        } catch (RuntimeException e) {
            if (!out.hasBegun) {
                throw e;
            }
            LOG.log(
                    Level.WARNING,
                    "a download of {0} has failed: {1}",
                    signedIn.user(),
                    String.valueOf(e.getMessage()));
            abort.run();
            throw new BegunException(e);
        }
    }

    /** Knows whether there is a way back. */
    private final class Watched extends FilterOutputStream {
        private boolean hasBegun;

        Watched(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                if (signedIn.isOver()) {
                    throw new IOException("the session is over");
                }
                hasBegun = true;
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new ClientGoneException(e);
            }
        }
    }
}
