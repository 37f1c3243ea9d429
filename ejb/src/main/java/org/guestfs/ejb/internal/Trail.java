// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.guestfs.ejb.AuditEntry;
import org.guestfs.ejb.AuditTrail;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.RestoreException;

/**
 * Who did what, one JSON object a line, in {@code audit.jsonl} and four older files. Texts of others are made visible before,
 * so that none of them makes a line of its own. An entry that cannot be written is in the server's log instead. Thread-safe.
 */
final class Trail {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ejb");
    private static final int FILES = 5;
    private static final int LONGEST_TEXT = 8192;

    private final Path directory;
    private final long limit;
    private final Jsonb json;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    Trail(Path directory, long limit, Jsonb json, Clock clock) {
        this.directory = directory;
        this.limit = limit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What somebody does.
     *
     * @param principal who
     * @param action what
     * @param image the image, or empty
     * @param path volume and path, or from where somebody has signed on, or empty
     */
    record Deed(String principal, String action, String image, String path) {
        static Deed of(String principal, String action, FileLocation location) {
            return new Deed(principal, action, location.image(), location.volume() + ":" + location.path());
        }
    }

    /** Does something, and notes that, however it ends. */
    <R> R noted(Deed deed, Supplier<R> work, ToLongFunction<R> bytes) {
        R result;
        try {
            result = work.get();
        } catch (RestoreException e) {
            note(deed, e.code(), 0);
            throw e;
        } catch (RuntimeException e) {
            note(deed, "failed", 0);
            throw e;
        }
        note(deed, "ok", bytes.applyAsLong(result));
        return result;
    }

    void note(Deed deed, String outcome, long bytes) {
        var entry = new AuditEntry(
                clock.instant(),
                fit(deed.principal()),
                fit(deed.action()),
                fit(deed.image()),
                fit(deed.path()),
                fit(outcome),
                bytes);
        String line = json.toJson(entry).replace("\n", " ") + "\n";
        lock.lock();
        try {
            Directories.makePrivate(directory);
            rotate(line.length());
            Files.writeString(
                    file(0), line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(
                    Level.ERROR,
                    "the audit trail cannot be written to " + directory + ", and lacks " + line.strip(),
                    e);
        } finally {
            lock.unlock();
        }
    }

    private static String fit(String text) {
        return GuestNames.display(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }

    private Path file(int age) {
        return directory.resolve(age == 0 ? "audit.jsonl" : "audit-" + age + ".jsonl");
    }

    private void rotate(int more) throws IOException {
        if (Files.exists(file(0)) && Files.size(file(0)) + more > limit) {
            for (int age = FILES - 1; age > 0; age--) {
                if (Files.exists(file(age - 1))) {
                    Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** The latest entries, the latest first. */
    List<AuditEntry> latest(int count) {
        if (count < 1 || count > AuditTrail.MAXIMUM) {
            throw new RefusedException("1 to " + AuditTrail.MAXIMUM + " entries can be asked for, got " + count);
        }
        var entries = new ArrayList<AuditEntry>();
        lock.lock();
        try {
            for (int age = 0; age < FILES && entries.size() < count; age++) {
                List<String> lines = Files.exists(file(age)) ? Files.readAllLines(file(age)) : List.of();
                for (int i = lines.size() - 1; i >= 0 && entries.size() < count; i--) {
                    add(entries, lines.get(i));
                }
            }
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the audit trail in " + directory + " cannot be read", e);
        } finally {
            lock.unlock();
        }
        return entries;
    }

    private void add(List<AuditEntry> entries, String line) {
        try {
            entries.add(json.fromJson(line, AuditEntry.class));
        } catch (JsonbException e) {
            // The server died while it wrote that.
            LOG.log(Level.DEBUG, "a line of the audit trail is cut off", e);
        }
    }
}
