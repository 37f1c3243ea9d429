// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guestfs.Guestfs;
import org.guestfs.ejb.LimitExceededException;

/** An image that is open to be looked at, and what was seen of it: while it is open, it does not change. Used by one thread at a time. */
final class OpenImage implements AutoCloseable {
    private static final int MOST_ENTRIES = 500_000;

    private final MountedImage mounted;
    /** The latest at the end. */
    private final Map<String, Listing> listings = new LinkedHashMap<>(16, 0.75f, true);

    OpenImage(MountedImage mounted) {
        this.mounted = mounted;
    }

    Guestfs guest() {
        return mounted.guest();
    }

    ImageFile file() {
        return mounted.file();
    }

    /** What is in a folder. */
    Listing listing(String folder, int limit) {
        Listing listing = listings.get(folder);
        if (listing == null) {
            listing = Listing.read(guest(), folder);
            if (listing.size() > limit) {
                throw new LimitExceededException("a folder with " + listing.size() + " entries cannot be listed; "
                        + limit + " is the setting folder");
            }
            listings.put(folder, listing);
            forgetTheOldest();
        }
        return listing;
    }

    private void forgetTheOldest() {
        long entries = listings.values().stream().mapToLong(Listing::size).sum();
        for (Iterator<Listing> i = listings.values().iterator(); entries > MOST_ENTRIES && listings.size() > 1; ) {
            entries -= i.next().size();
            i.remove();
        }
    }

    @Override
    public void close() {
        mounted.close();
    }
}
