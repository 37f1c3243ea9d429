// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guestfs.ra.ImageBusyException;
import org.guestfs.ra.internal.tx.BranchRecord.Phase;

/**
 * Who may use an image. Readers share its lock {@code access}; one who writes has {@code writer} to himself, and {@code
 * access} as well while the image changes, which for a transaction is from the end of its work on. Thread-safe.
 */
final class ImageLocks {
    private static final String WRITER = "writer";
    private static final String ACCESS = "access";

    private final Journals journals;
    private final Duration patience;

    ImageLocks(Journals journals, Duration patience) {
        this.journals = journals;
        this.patience = patience;
    }

    HeldFile reader(Path image, String key) throws IOException, ImageBusyException {
        HeldFile held = HeldFile.tryLock(file(image, key, ACCESS), true)
                .orElseThrow(() -> busy(image, "is being written", note(image, key)));
        return unlessInDoubt(held, image, key);
    }

    HeldFile writer(Path image, String key, String purpose) throws IOException, ImageBusyException {
        HeldFile held = HeldFile.tryLock(file(image, key, WRITER), false)
                .orElseThrow(() -> busy(image, "is open to be written", note(image, key)));
        boolean isNoted = false;
        try {
            held.note(purpose + ", process " + ProcessHandle.current().pid() + ", since " + Instant.now());
            isNoted = true;
        } finally {
            if (!isNoted) {
                held.close();
            }
        }
        return unlessInDoubt(held, image, key);
    }

    /** Waits until nobody reads it. */
    HeldFile exclusive(Path image, String key) throws IOException, ImageBusyException {
        return HeldFile.lock(file(image, key, ACCESS), false, patience)
                .orElseThrow(() -> busy(image, "is being read, and nobody closed it within " + patience, ""));
    }

    /** For one who writes at once, without a transaction. */
    HeldFile exclusiveNow(Path image, String key) throws IOException, ImageBusyException {
        return HeldFile.tryLock(file(image, key, ACCESS), false).orElseThrow(() -> busy(image, "is being read", ""));
    }

    private Path file(Path image, String key, String kind) throws IOException {
        return journals.journalOf(image).lockFile(key, kind);
    }

    private HeldFile unlessInDoubt(HeldFile held, Path image, String key) throws IOException, ImageBusyException {
        boolean isFree = false;
        try {
            Optional<BranchRecord> doubt = journals.inDoubt(image, key);
            if (doubt.isPresent()) {
                throw inDoubt(image, doubt.get());
            }
            isFree = true;
            return held;
        } finally {
            if (!isFree) {
                held.close();
            }
        }
    }

    private static ImageBusyException inDoubt(Path image, BranchRecord record) {
        String advice = record.phase() == Phase.MIXED
                ? "somebody else has changed it meanwhile; have the transaction manager forget the branch"
                : "its transaction manager must recover it first";
        return new ImageBusyException(
                image + " has a transaction in doubt, branch " + record.xid() + " since " + record.since() + ": "
                        + advice,
                "EBUSY",
                null);
    }

    private static ImageBusyException busy(Path image, String how, String holder) {
        return new ImageBusyException(
                image + " " + how + (holder.isEmpty() ? "" : " by " + holder) + "; try again when it is closed",
                "EBUSY",
                null);
    }

    /** What the holder has written down. */
    private String note(Path image, String key) {
        try {
            return Files.readString(file(image, key, WRITER), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // It is only for the message.
            return "somebody";
        }
    }
}
