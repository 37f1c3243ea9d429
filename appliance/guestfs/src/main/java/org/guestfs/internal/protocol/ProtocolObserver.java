// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

/** Is told of what happens while a call is under way, in the thread of the call. It must not throw. */
public interface ProtocolObserver {
    /** Does nothing. */
    ProtocolObserver NONE = new ProtocolObserver() {
        @Override
        public void progress(int procedure, long serial, long position, long total) {
            // Nobody wants to know.
        }

        @Override
        public void idle() {
            // There is nothing to pass on.
        }
    };

    /**
     * The daemon got on with the call.
     *
     * @param procedure the procedure number
     * @param serial the serial number of the call
     * @param position how far it is, at most {@code total}
     * @param total where it will end, greater than 0
     */
    void progress(int procedure, long serial, long position, long total);

    /**
     * Bytes were moved.
     *
     * @param sent to the daemon
     * @param received from the daemon
     */
    default void moved(long sent, long received) {}

    /** The call goes on waiting: a moment to pass on what the console printed. */
    void idle();
}
