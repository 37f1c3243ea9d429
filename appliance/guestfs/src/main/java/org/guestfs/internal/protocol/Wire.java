// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

/** The numbers of the protocol. They have not changed between libguestfs 1.36 and 1.61. */
final class Wire {
    static final int PROGRAM = 0x2000F5F5;
    static final int VERSION = 4;
    static final int CALL = 0;
    static final int REPLY = 1;
    static final int OK = 0;
    static final int ERROR = 1;

    static final int LAUNCH_FLAG = 0xf5f55ff5;
    static final int CANCEL_FLAG = 0xffffeeee;
    static final int PROGRESS_FLAG = 0xffff5555;

    static final int HEADER_SIZE = 40;
    static final int PROGRESS_SIZE = 24;
    /** Header and body of a message, without the length word. */
    static final int MESSAGE_MAX = 4 << 20;

    static final int CHUNK_MAX = 8192;
    /** The cancel word and the length of the data. */
    static final int CHUNK_OVERHEAD = 8;

    static final int ERRNO_NAME_MAX = 32;
    static final int ERROR_MESSAGE_MAX = 65536;

    static final int FIRST_SERIAL = 0x00123400;

    private Wire() {}
}
