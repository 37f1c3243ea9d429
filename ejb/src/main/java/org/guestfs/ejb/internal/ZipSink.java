// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.guestfs.GuestText;
import org.guestfs.ejb.FileEntry;

/** Makes a zip file. */
final class ZipSink implements Sink {
    private static final int LINK = 0120777;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;

    private final ZipArchiveOutputStream zip;

    ZipSink(OutputStream to) {
        zip = new ZipArchiveOutputStream(to);
        zip.setEncoding("UTF-8");
        zip.setUseZip64(Zip64Mode.AsNeeded);
    }

    @Override
    public void folder(String path, FileEntry entry) throws IOException {
        add(PortableNames.of(path) + "/", entry, FOLDER | Modes.harmless(entry.mode()), 0, to -> {});
    }

    @Override
    public void file(String path, FileEntry entry, Contents contents) throws IOException {
        add(PortableNames.of(path), entry, FILE | Modes.harmless(entry.mode()), entry.size(), contents);
    }

    @Override
    public boolean link(String path, FileEntry entry, String target) throws IOException {
        byte[] bytes = GuestText.encode(target);
        add(PortableNames.of(path), entry, LINK, bytes.length, to -> to.write(bytes));
        return true;
    }

    private void add(String name, FileEntry entry, int mode, long size, Contents contents) throws IOException {
        var header = new ZipArchiveEntry(name);
        header.setSize(size);
        header.setTime(entry.modified().toEpochMilli());
        header.setUnixMode(mode);
        zip.putArchiveEntry(header);
        contents.writeTo(zip);
        zip.closeArchiveEntry();
    }

    @Override
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
