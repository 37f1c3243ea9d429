// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.guestfs.GuestText;
import org.guestfs.ejb.FileEntry;

/** Makes a tar archive in the format of GNU tar, which keeps the bytes of names as they are. */
final class TarSink implements Sink {
    private final TarArchiveOutputStream tar;

    TarSink(OutputStream to) {
        // One character a byte, see below.
        tar = new TarArchiveOutputStream(to, StandardCharsets.ISO_8859_1.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
    }

    private static String bytes(String name) {
        return new String(GuestText.encode(name), StandardCharsets.ISO_8859_1);
    }

    private static TarArchiveEntry header(String path, byte type, FileEntry entry) {
        var header = new TarArchiveEntry(bytes(path), type);
        header.setMode(Modes.harmless(entry.mode()));
        header.setUserId(entry.uid());
        header.setGroupId(entry.gid());
        header.setModTime(new Date(entry.modified().toEpochMilli()));
        return header;
    }

    @Override
    public void folder(String path, FileEntry entry) throws IOException {
        tar.putArchiveEntry(header(path + "/", TarConstants.LF_DIR, entry));
        tar.closeArchiveEntry();
    }

    @Override
    public void file(String path, FileEntry entry, Contents contents) throws IOException {
        TarArchiveEntry header = header(path, TarConstants.LF_NORMAL, entry);
        header.setSize(entry.size());
        tar.putArchiveEntry(header);
        contents.writeTo(tar);
        tar.closeArchiveEntry();
    }

    @Override
    public boolean link(String path, FileEntry entry, String target) throws IOException {
        TarArchiveEntry header = header(path, TarConstants.LF_SYMLINK, entry);
        header.setLinkName(bytes(target));
        tar.putArchiveEntry(header);
        tar.closeArchiveEntry();
        return true;
    }

    @Override
    public void finish() throws IOException {
        tar.finish();
        tar.flush();
    }
}
