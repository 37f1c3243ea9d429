// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.Statns;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.ImageUnreadableException;
import org.jspecify.annotations.Nullable;

/** What is known of files. */
final class Entries {
    private static final int PERMISSIONS = 07777;
    private static final int CHUNK = 1000;

    private Entries() {}

    /** Looks at some names of a folder, in their order. One that has gone, or cannot be looked at, has no type. */
    static List<FileEntry> of(Guestfs guest, String folder, List<String> names) {
        var entries = new ArrayList<FileEntry>(names.size());
        for (int i = 0; i < names.size(); i += CHUNK) {
            add(entries, guest, folder, names.subList(i, Math.min(names.size(), i + CHUNK)));
        }
        return entries;
    }

    private static void add(List<FileEntry> entries, Guestfs guest, String folder, List<String> names) {
        List<Statns> stats = guest.lstatnslist(folder, names);
        if (stats.size() != names.size()) {
            throw new ImageUnreadableException(
                    "the image says of " + names.size() + " files what " + stats.size() + " are: take it for damaged");
        }
        var links = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (FileType.ofMode(stats.get(i).stMode()) == FileType.SYMLINK) {
                links.add(names.get(i));
            }
        }
        Map<String, String> targets = targets(guest, folder, links);
        for (int i = 0; i < names.size(); i++) {
            entries.add(entry(names.get(i), stats.get(i), targets.get(names.get(i)), null));
        }
    }

    private static Map<String, String> targets(Guestfs guest, String folder, List<String> links) {
        var targets = new HashMap<String, String>();
        if (!links.isEmpty()) {
            List<String> found = guest.readlinklist(folder, links);
            for (int i = 0; i < Math.min(links.size(), found.size()); i++) {
                targets.put(links.get(i), found.get(i));
            }
        }
        return targets;
    }

    /** The same, with what is behind it if it is a link. */
    static FileEntry followed(Guestfs guest, String folder, FileEntry entry) {
        if (entry.type() != FileType.SYMLINK) {
            return entry;
        }
        FileType type;
        try {
            type = FileType.ofMode(guest.statns(join(folder, entry.name())).stMode());
        } catch (OperationException e) {
            // It leads nowhere, or round in a circle.
            return entry;
        }
        return new FileEntry(
                entry.name(),
                entry.type(),
                entry.size(),
                entry.mode(),
                entry.uid(),
                entry.gid(),
                entry.links(),
                entry.modified(),
                entry.changed(),
                entry.accessed(),
                entry.target(),
                type);
    }

    static String join(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    /** The file of that path; links are not followed, but what is behind them is told. */
    static FileEntry ofPath(Guestfs guest, String folder, String name) {
        String path = join(folder, name);
        Statns stat = guest.lstatns(path);
        boolean isLink = FileType.ofMode(stat.stMode()) == FileType.SYMLINK;
        return followed(guest, folder, entry(name, stat, isLink ? guest.readlink(path) : null, null));
    }

    static FileEntry entry(String name, Statns stat, @Nullable String target, @Nullable FileType targetType) {
        // What could not be looked at has the inode -1, and nothing else.
        FileType type = stat.stIno() == -1 ? FileType.UNKNOWN : FileType.ofMode(stat.stMode());
        return new FileEntry(
                name,
                type,
                Math.max(0, stat.stSize()),
                (int) stat.stMode() & PERMISSIONS,
                stat.stUid(),
                stat.stGid(),
                stat.stNlink(),
                time(stat.stMtimeSec(), stat.stMtimeNsec()),
                time(stat.stCtimeSec(), stat.stCtimeNsec()),
                time(stat.stAtimeSec(), stat.stAtimeNsec()),
                target,
                targetType);
    }

    /** A file system may have any number where a time should be. */
    private static Instant time(long seconds, long nanos) {
        try {
            return Instant.ofEpochSecond(seconds, nanos);
        } catch (DateTimeException | ArithmeticException e) {
            return Instant.EPOCH;
        }
    }
}
