// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Something that happened to a handle.
 *
 * @since 0.1
 */
public sealed interface GuestfsEvent {
    /**
     * Returns the class of the event.
     *
     * @return the class
     */
    EventType type();

    /** The handle is being closed: the appliance is gone, the temporary files are about to go. */
    record Close() implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.CLOSE;
        }
    }

    /** The appliance died; the handle is back in the state before launch. */
    record SubprocessQuit() implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.SUBPROCESS_QUIT;
        }
    }

    /** The appliance is ready; fired inside launch. */
    record LaunchDone() implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.LAUNCH_DONE;
        }
    }

    /**
     * A long action got on. The library makes sure that {@code 0 <= position <= total}.
     *
     * @param procedure the procedure number, 0 during launch
     * @param serial the serial number of the call, 0 during launch
     * @param position how far the action is, in units of its own
     * @param total where it will end, greater than 0
     */
    record Progress(int procedure, long serial, long position, long total) implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.PROGRESS;
        }
    }

    /** Bytes printed by the appliance's console or by a command of the host; escape them before showing them. */
    final class Appliance implements GuestfsEvent {
        private final byte[] bytes;

        /**
         * Makes an event.
         *
         * @param bytes what was printed
         */
        public Appliance(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public EventType type() {
            return EventType.APPLIANCE;
        }

        /**
         * Returns what was printed.
         *
         * @return a copy of the bytes
         */
        public byte[] bytes() {
            return bytes.clone();
        }

        /**
         * Returns what was printed, one character a byte.
         *
         * @return the text, control characters included
         */
        public String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Appliance event && Arrays.equals(bytes, event.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /**
     * The library says what it does. Fired only if the handle is verbose.
     *
     * @param message one line
     */
    record Library(String message) implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.LIBRARY;
        }
    }

    /**
     * An action begins, with its arguments, or ends, with its result. Fired only if the handle traces. Keys are masked,
     * but other data of the guest may be in it.
     *
     * @param message one line in the form of libguestfs
     */
    record Trace(String message) implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.TRACE;
        }
    }

    /**
     * An action begins.
     *
     * @param action the upstream name
     */
    record Enter(String action) implements GuestfsEvent {
        /**
         * Checks the component.
         *
         * @throws NullPointerException if it is {@code null}
         */
        public Enter {
            Objects.requireNonNull(action, "action");
        }

        @Override
        public EventType type() {
            return EventType.ENTER;
        }
    }

    /**
     * libvirt wants credentials; the listener answers on the handle.
     *
     * @param uri the libvirt URI
     */
    record LibvirtAuth(String uri) implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.LIBVIRT_AUTH;
        }
    }

    /**
     * Something is degraded but handled, such as emulation in the place of KVM.
     *
     * @param message one line
     */
    record Warning(String message) implements GuestfsEvent {
        @Override
        public EventType type() {
            return EventType.WARNING;
        }
    }
}
