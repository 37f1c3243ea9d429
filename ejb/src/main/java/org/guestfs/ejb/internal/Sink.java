// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.guestfs.ejb.FileEntry;

/** Where files go that are restored. Paths have no slash at either end; folders come before what is in them. */
interface Sink {
    /** What is in a file. */
    interface Contents {
        /** Writes as many bytes as the file has. */
        void writeTo(OutputStream to) throws IOException;
    }

    /** Takes a folder. */
    void folder(String path, FileEntry entry) throws IOException;

    /** Takes a file. */
    void file(String path, FileEntry entry, Contents contents) throws IOException;

    /** Takes a symbolic link; tells whether it did. */
    boolean link(String path, FileEntry entry, String target) throws IOException;

    /** Writes what remains to be written. */
    void finish() throws IOException;
}
