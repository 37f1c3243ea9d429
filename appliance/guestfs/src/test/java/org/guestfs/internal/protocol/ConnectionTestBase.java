// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A connection to a fake daemon, with short patience. */
abstract class ConnectionTestBase {
    static final Duration SOON = Duration.ofSeconds(5);

    final List<String> progress = new ArrayList<>();
    FakeDaemon daemon;
    DaemonConnection connection;

    DaemonConnection connectTo(FakeDaemon.Script script) throws IOException {
        return connectTo(script, SOON);
    }

    DaemonConnection connectTo(FakeDaemon.Script script, Duration stallTimeout) throws IOException {
        daemon = FakeDaemon.playing(script);
        connection = new DaemonConnection(
                daemon.transport(),
                new ProtocolObserver() {
                    @Override
                    public void progress(int procedure, long serial, long position, long total) {
                        progress.add(position + "/" + total);
                    }

                    @Override
                    public void idle() {
                        // Nothing waits to be passed on.
                    }
                },
                DaemonConnection.firstSerial(),
                stallTimeout);
        return connection;
    }

    @AfterEach
    void hangUp() throws IOException {
        if (connection != null) {
            connection.close();
            daemon.close();
        }
    }
}
