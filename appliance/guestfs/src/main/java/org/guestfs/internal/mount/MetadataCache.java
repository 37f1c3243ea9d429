// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.guestfs.api.Statns;
import org.guestfs.api.Xattr;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the guest's files: status, extended attributes and targets of symbolic links, by path.
 *
 * <p>Files with several names are not remembered, because a change under one name would not be seen under the others.
 */
final class MetadataCache {
    /** For each of the three kinds: about 40,000 files of ordinary names. */
    private static final long CAPACITY = 16 << 20;

    private static final long STATUS_SIZE = 200;
    private static final long ATTRIBUTE_SIZE = 100;

    private final ExpiringCache<Statns> statuses;
    private final ExpiringCache<List<Xattr>> attributes;
    private final ExpiringCache<String> targets;

    MetadataCache(Duration timeout, LongSupplier clock) {
        statuses = new ExpiringCache<>(timeout, CAPACITY, status -> STATUS_SIZE, clock);
        attributes = new ExpiringCache<>(timeout, CAPACITY, MetadataCache::weigh, clock);
        targets = new ExpiringCache<>(timeout, CAPACITY, target -> 2L * target.length(), clock);
    }

    private static long weigh(List<Xattr> list) {
        return list.stream()
                .mapToLong(
                        attribute -> ATTRIBUTE_SIZE + 2L * attribute.attrname().length() + attribute.attrval().length)
                .sum();
    }

    @Nullable
    Statns status(String path) {
        return statuses.find(path);
    }

    void putStatus(String path, Statns status) {
        if (FileMode.isDirectory(status.stMode()) || status.stNlink() <= 1) {
            statuses.put(path, status);
        }
    }

    @Nullable
    List<Xattr> attributes(String path) {
        return attributes.find(path);
    }

    /** Remembers attributes, if the status is known: then the file has one name only. */
    void putAttributes(String path, List<Xattr> list) {
        if (statuses.find(path) != null) {
            attributes.put(path, list);
        }
    }

    @Nullable
    String target(String path) {
        return targets.find(path);
    }

    void putTarget(String path, String target) {
        targets.put(path, target);
    }

    /** Forgets a file that changes. */
    void drop(String path) {
        statuses.remove(path);
        attributes.remove(path);
        targets.remove(path);
    }

    /**
     * Forgets what changes when a file is written to. Before each write Linux asks for the capabilities of the file,
     * which the write then removes; the other attributes stay.
     */
    void dropContent(String path) {
        statuses.remove(path);
        List<Xattr> known = attributes.find(path);
        if (known != null
                && known.stream().anyMatch(attribute -> attribute.attrname().equals("security.capability"))) {
            attributes.remove(path);
        }
    }

    /** Forgets a name that comes or goes; its directory changes as well. */
    void dropName(String path) {
        drop(path);
        statuses.remove(parent(path));
    }

    /** Forgets a name with everything below it, unless it is known to be no directory. */
    void dropTree(String path) {
        Statns known = statuses.find(path);
        dropName(path);
        if (known != null && !FileMode.isDirectory(known.stMode())) {
            return;
        }
        String below = path + "/";
        statuses.removeIf(name -> name.startsWith(below));
        attributes.removeIf(name -> name.startsWith(below));
        targets.removeIf(name -> name.startsWith(below));
    }

    void removeExpired() {
        statuses.removeExpired();
        attributes.removeExpired();
        targets.removeExpired();
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }
}
