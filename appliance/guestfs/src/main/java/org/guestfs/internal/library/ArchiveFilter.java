// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Passes a tar archive on without what a guest could give itself power over the host by: its device nodes, which made by
 * root would be a way to the host's disks, and the bits by which programs run as another user or group. Files with
 * capabilities are counted only; tar is not told to set those. The rest goes through byte by byte, as GNU tar wrote it.
 *
 * <p>An archive is a row of entries: a header of 512 bytes, and as much data as the header says, rounded up. Headers that
 * only describe the entry after them (long names, PAX records) are held back until that one is known. What GNU tar would
 * not write, or might read in another way than we do, is refused: a device could hide in it.
 */
final class ArchiveFilter extends FilterOutputStream {
    private static final int BLOCK = 512;
    private static final int MODE_OFFSET = 100;
    private static final int MODE_LENGTH = 8;
    private static final int SET_IDS = 06000;
    private static final int SIZE_OFFSET = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int CHECKSUM_OFFSET = 148;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int TYPE_OFFSET = 156;
    private static final String DESCRIPTIONS = "xLK";
    private static final String DEVICES = "34";
    /** Its bit for the group makes nobody powerful: new files in it get its group. */
    private static final char DIRECTORY = '5';

    private static final String CAPABILITIES = "SCHILY.xattr.security.capability=";
    private static final String WITH_DATA = "\0" + "07";
    private static final String WITHOUT_DATA = "1256";
    /** Names, and attributes of 64 KiB each, of which a file does not have many. */
    private static final int DESCRIPTION_MAX = 8 << 20;

    private static final long NO_SIZE = -2;

    private final ByteArrayOutputStream description = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pax = new ByteArrayOutputStream();
    private final byte[] header = new byte[BLOCK];
    private int headerLength;
    private Part part = Part.HEADER;
    private long dataLeft;
    private long paddingLeft;
    private long sizeFromPax = NO_SIZE;
    private boolean hasCapabilities;
    private int dropped;
    private int disarmed;

    /** What the bytes to come are. */
    private enum Part {
        HEADER,
        DATA,
        PAX_DATA,
        DESCRIPTION_DATA
    }

    ArchiveFilter(OutputStream target) {
        super(target);
    }

    /** How many device nodes have been left out. */
    int dropped() {
        return dropped;
    }

    /** How many files had set-user-ID or set-group-ID bits, which have been cleared, or capabilities. */
    int disarmed() {
        return disarmed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            done += part == Part.HEADER
                    ? takeHeader(source, offset + done, length - done)
                    : takeData(source, offset + done, length - done);
        }
    }

    private int takeHeader(byte[] source, int offset, int length) throws IOException {
        int count = Math.min(BLOCK - headerLength, length);
        System.arraycopy(source, offset, header, headerLength, count);
        headerLength += count;
        if (headerLength == BLOCK) {
            headerLength = 0;
            beginEntry();
        }
        return count;
    }

    private void beginEntry() throws IOException {
        if (isZero()) {
            // The end of the archive, or padding after it.
            out.write(header, 0, BLOCK);
            return;
        }
        char type = (char) (header[TYPE_OFFSET] & 0xff);
        long size = size();
        checkHeader(type, size);
        dataLeft = DESCRIPTIONS.indexOf(type) < 0 && sizeFromPax >= 0 ? sizeFromPax : size;
        paddingLeft = -dataLeft & (BLOCK - 1);
        if (DESCRIPTIONS.indexOf(type) >= 0) {
            beginDescription(type);
        } else {
            beginFile(type);
        }
        endEntryIfDone();
    }

    private void beginDescription(char type) throws IOException {
        if (type == 'x' && sizeFromPax != NO_SIZE) {
            throw new IOException("a file in the archive has two PAX headers");
        }
        describe(header, 0, BLOCK);
        part = type == 'x' ? Part.PAX_DATA : Part.DESCRIPTION_DATA;
        pax.reset();
    }

    private void beginFile(char type) throws IOException {
        if (WITH_DATA.indexOf(type) < 0 && dataLeft > 0) {
            throw new IOException("an entry of type " + type + " in the archive has data");
        }
        if (DEVICES.indexOf(type) >= 0) {
            dropped++;
        } else {
            if (type != DIRECTORY) {
                disarm();
            }
            description.writeTo(out);
            out.write(header, 0, BLOCK);
        }
        part = Part.DATA;
        description.reset();
        sizeFromPax = NO_SIZE;
        hasCapabilities = false;
    }

    private void disarm() throws IOException {
        int mode = (int) number(field(MODE_OFFSET, MODE_LENGTH), 8);
        if ((mode & SET_IDS) != 0) {
            put(MODE_OFFSET, String.format(Locale.ROOT, "%07o\0", mode & ~SET_IDS & 07777));
            put(CHECKSUM_OFFSET, String.format(Locale.ROOT, "%06o\0 ", checksum()));
        }
        if ((mode & SET_IDS) != 0 || hasCapabilities) {
            disarmed++;
        }
    }

    private void put(int offset, String field) {
        System.arraycopy(field.getBytes(StandardCharsets.US_ASCII), 0, header, offset, field.length());
    }

    private boolean isZero() {
        for (byte b : header) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** GNU tar goes on at the next header that looks right, so all have to. */
    private void checkHeader(char type, long size) throws IOException {
        if ((DESCRIPTIONS + DEVICES + WITH_DATA + WITHOUT_DATA).indexOf(type) < 0) {
            throw new IOException("the archive has an entry of the unexpected type " + (int) type);
        }
        if (DESCRIPTIONS.indexOf(type) >= 0 && size > DESCRIPTION_MAX) {
            throw new IOException("the description of a file in the archive takes " + size + " bytes");
        }
        int sum = checksum();
        long stored = number(field(CHECKSUM_OFFSET, CHECKSUM_LENGTH), 8);
        if (stored != sum) {
            throw new IOException("a header in the archive has the wrong checksum " + stored + ", expected " + sum);
        }
    }

    private int checksum() {
        int sum = CHECKSUM_LENGTH * ' ';
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= CHECKSUM_OFFSET && i < CHECKSUM_OFFSET + CHECKSUM_LENGTH ? 0 : header[i] & 0xff;
        }
        return sum;
    }

    private int takeData(byte[] source, int offset, int length) throws IOException {
        boolean isPadding = dataLeft == 0;
        int count = (int) Math.min(isPadding ? paddingLeft : dataLeft, length);
        switch (part) {
            case DATA -> out.write(source, offset, count);
            case PAX_DATA -> {
                describe(source, offset, count);
                if (!isPadding) {
                    pax.write(source, offset, count);
                }
            }
            default -> describe(source, offset, count);
        }
        if (isPadding) {
            paddingLeft -= count;
        } else {
            dataLeft -= count;
        }
        endEntryIfDone();
        return count;
    }

    private void describe(byte[] source, int offset, int length) throws IOException {
        if (description.size() + length > DESCRIPTION_MAX) {
            throw new IOException("the description of a file in the archive is longer than " + DESCRIPTION_MAX);
        }
        description.write(source, offset, length);
    }

    private void endEntryIfDone() throws IOException {
        if (dataLeft == 0 && paddingLeft == 0) {
            if (part == Part.PAX_DATA) {
                readPax(pax.toByteArray());
            }
            part = Part.HEADER;
        }
    }

    /** Octal digits, or, after a byte 0x80, a big-endian number. */
    private long size() throws IOException {
        if (header[SIZE_OFFSET] >= 0) {
            return number(field(SIZE_OFFSET, SIZE_LENGTH), 8);
        }
        var number = new BigInteger(header, SIZE_OFFSET + 1, SIZE_LENGTH - 1);
        if (header[SIZE_OFFSET] != (byte) 0x80 || number.bitLength() >= Long.SIZE) {
            throw new IOException("a size in the archive is out of range");
        }
        return checked(number.longValue());
    }

    private String field(int offset, int length) {
        String digits = new String(header, offset, length, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        return digits.isEmpty() ? "0" : digits;
    }

    /** Reads records of the form "length key=value\n"; a size of -1 is none, which is not no records. */
    private void readPax(byte[] records) throws IOException {
        String text = new String(records, StandardCharsets.ISO_8859_1);
        sizeFromPax = -1;
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            if (space < 0) {
                throw new IOException("a PAX record in the archive has no length");
            }
            long length = number(text.substring(start, space), 10);
            if (length <= space - start + 1 || length > text.length() - start) {
                throw new IOException("a PAX record in the archive has the wrong length " + length);
            }
            int end = start + (int) length;
            if (text.charAt(end - 1) != '\n') {
                throw new IOException("a PAX record in the archive does not end where it says");
            }
            String record = text.substring(space + 1, end - 1);
            if (record.startsWith("size=")) {
                sizeFromPax = number(record.substring("size=".length()), 10);
            }
            hasCapabilities |= record.startsWith(CAPABILITIES);
            start = end;
        }
    }

    private static long number(String digits, int radix) throws IOException {
        try {
            return checked(Long.parseLong(digits, radix));
        } catch (NumberFormatException e) {
            throw new IOException("a size in the archive is no number: \"" + digits + "\"", e);
        }
    }

    private static long checked(long size) throws IOException {
        if (size < 0 || size > Long.MAX_VALUE - BLOCK) {
            throw new IOException("a size in the archive is out of range: " + size);
        }
        return size;
    }
}
