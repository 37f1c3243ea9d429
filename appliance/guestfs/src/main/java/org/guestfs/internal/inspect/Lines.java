// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.guestfs.GuestText;

/** The lines of a guest's file, one at a time: there may be millions of them. A carriage return is part of its line. */
final class Lines implements Iterator<String> {
    private final byte[] text;
    private int next;

    Lines(byte[] text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return next < text.length;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int end = next;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        String line = GuestText.decode(text, next, end - next);
        next = end + 1;
        return line;
    }
}
