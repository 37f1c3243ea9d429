// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFilterTest {
    private static final String LONG_NAME = "directory/".repeat(30) + "file";

    private final ByteArrayOutputStream passed = new ByteArrayOutputStream();
    private final ArchiveFilter filter = new ArchiveFilter(passed);

    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 513, 100_000})
    void passesArchivesWithoutDevicesUnchanged(int piece) throws Exception {
        byte[] archive = archive(out -> {
            file(out, "file", 1000);
            file(out, LONG_NAME, 512);
            file(out, "empty", 0);
            link(out, "link", "file");
        });
        for (int offset = 0; offset < archive.length; offset += piece) {
            filter.write(archive, offset, Math.min(piece, archive.length - offset));
        }
        assertThat(passed.toByteArray()).isEqualTo(archive);
        assertThat(filter.dropped()).isZero();
    }

    @Test
    void leavesDeviceNodesOutWithAllThatDescribesThem() throws Exception {
        filter.write(archive(out -> {
            file(out, "before", 10);
            device(out, "sda", TarConstants.LF_BLK);
            device(out, LONG_NAME, TarConstants.LF_CHR);
            file(out, "after", 10);
        }));
        assertThat(names(passed.toByteArray())).containsExactly("before", "after");
        assertThat(filter.dropped()).isEqualTo(2);
    }

    @Test
    void clearsTheBitsByWhichFilesRunAsSomebodyElse() throws Exception {
        filter.write(archive(out -> {
            file(out, "plain", 0);
            moded(out, "setuid", 04755);
            moded(out, "setgid", 02711);
            moded(out, "sticky", 01644);
            moded(out, "directory/", 03775);
        }));
        assertThat(modes(passed.toByteArray())).containsExactly(0644, 0755, 0711, 01644, 03775);
        assertThat(filter.disarmed()).isEqualTo(2);
    }

    @Test
    void countsFilesWithCapabilitiesWhichTarIsNotToldToSet() throws Exception {
        filter.write(archive(out -> {
            file(out, "plain", 0);
            var entry = new TarArchiveEntry("ping");
            entry.addPaxHeader("SCHILY.xattr.security.capability", "x");
            out.putArchiveEntry(entry);
            out.closeArchiveEntry();
            file(out, "after", 0);
        }));
        assertThat(filter.disarmed()).isEqualTo(1);
    }

    @Test
    void knowsSizesThatOnlyThePaxHeaderHas() throws Exception {
        byte[] large = archive(out -> {
            var entry = new TarArchiveEntry("large");
            entry.setSize(1L << 33);
            out.putArchiveEntry(entry);
        });
        filter.write(large, 0, 3 * 512);
        // A header of a device, but in the data of the file.
        byte[] device = archive(out -> device(out, "sda", TarConstants.LF_BLK));
        filter.write(device, 0, 512);
        assertThat(filter.dropped()).isZero();
    }

    @Test
    void refusesWhatADeviceCouldHideIn() throws Exception {
        byte[] archive = archive(out -> file(out, "file", 512));
        assertRefused("wrong checksum", changed(archive, 0, 'F'));
        assertRefused("unexpected type", typed(archive, 'S'));
        assertRefused("unexpected type", typed(archive, 'g'));
        assertRefused("entry of type 1 in the archive has data", typed(archive, '1'));
        assertRefused("entry of type 3 in the archive has data", typed(archive, '3'));
        assertRefused("takes", sized(typed(archive, 'L'), "77777777777"));
        assertRefused("no number", sized(archive, "8         x"));
        assertRefused("no number", summed(changed(archive, 100, '\u0080')));
    }

    @Test
    void refusesMalformedPaxRecords() throws Exception {
        assertRefused("wrong length", pax("99999999999 size=1\n"));
        assertRefused("wrong length", pax("2 size=1\n"));
        assertRefused("does not end", pax("9 size=12 "));
        assertRefused("out of range", pax("11 size=-1\n"));
        assertRefused("no length", pax("nothing"));
        byte[] one = pax("10 size=1\n");
        byte[] header = Arrays.copyOf(one, 1024);
        byte[] two = Arrays.copyOf(header, 2048);
        System.arraycopy(header, 0, two, 1024, 1024);
        assertRefused("two PAX headers", two);
    }

    private static void assertRefused(String reason, byte[] archive) {
        assertThatIOException()
                .isThrownBy(() -> new ArchiveFilter(new ByteArrayOutputStream()).write(archive))
                .withMessageContaining(reason);
    }

    private static byte[] pax(String records) throws IOException {
        byte[] archive = archive(out -> file(out, "pax", records.length()));
        byte[] bytes = records.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, archive, 512, bytes.length);
        return typed(archive, 'x');
    }

    private static byte[] changed(byte[] archive, int offset, char value) {
        byte[] changed = archive.clone();
        changed[offset] = (byte) value;
        return changed;
    }

    private static byte[] typed(byte[] archive, char type) {
        return summed(changed(archive, 156, type));
    }

    private static byte[] sized(byte[] archive, String size) {
        byte[] changed = archive.clone();
        System.arraycopy(size.getBytes(StandardCharsets.US_ASCII), 0, changed, 124, size.length());
        return summed(changed);
    }

    private static byte[] summed(byte[] archive) {
        Arrays.fill(archive, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += archive[i] & 0xff;
        }
        System.arraycopy(String.format("%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII), 0, archive, 148, 8);
        return archive;
    }

    private interface Content {
        void put(TarArchiveOutputStream out) throws IOException;
    }

    private static byte[] archive(Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new TarArchiveOutputStream(bytes, "UTF-8");
        out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        content.put(out);
        try {
            out.close();
        } catch (IOException e) {
            // An entry whose data is not there.
            out.flush();
        }
        return bytes.toByteArray();
    }

    private static void file(TarArchiveOutputStream out, String name, int size) throws IOException {
        var entry = new TarArchiveEntry(name);
        // A time with a fraction would need a PAX header.
        entry.setModTime(0);
        entry.setSize(size);
        out.putArchiveEntry(entry);
        out.write(new byte[size]);
        out.closeArchiveEntry();
    }

    private static void moded(TarArchiveOutputStream out, String name, int mode) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream out, String name, String target) throws IOException {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }

    private static void device(TarArchiveOutputStream out, String name, byte type) throws IOException {
        var entry = new TarArchiveEntry(name, type);
        entry.setDevMajor(8);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }

    private static List<Integer> modes(byte[] archive) throws IOException {
        return entries(archive).stream().map(entry -> entry.getMode() & 07777).toList();
    }

    private static List<String> names(byte[] archive) throws IOException {
        return entries(archive).stream().map(TarArchiveEntry::getName).toList();
    }

    private static List<TarArchiveEntry> entries(byte[] archive) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (var in = new TarArchiveInputStream(new ByteArrayInputStream(archive))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
