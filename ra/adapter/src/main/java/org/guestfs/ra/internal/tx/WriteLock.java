// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.nio.file.Path;
import org.guestfs.ra.ImageBusyException;
import org.jspecify.annotations.Nullable;

/** Keeps other writers off an image, and when it is to be written without a transaction, readers as well. Confined to its owner. */
public final class WriteLock implements ImageLock {
    private final ImageLocks locks;
    private final Path image;
    private final String key;
    private final HeldFile writer;
    private @Nullable HeldFile access;

    WriteLock(ImageLocks locks, Path image, String key, HeldFile writer) {
        this.locks = locks;
        this.image = image;
        this.key = key;
        this.writer = writer;
    }

    /**
     * Keeps readers off as well, if it does not yet.
     *
     * @throws ImageBusyException if somebody reads it
     */
    public void excludeReaders() throws ImageBusyException {
        if (access != null) {
            return;
        }
        try {
            access = locks.exclusiveNow(image, key);
        } catch (IOException e) {
            throw Journals.unlockable(image, e);
        }
    }

    @Override
    public void close() {
        if (access != null) {
            access.close();
        }
        writer.close();
    }
}
