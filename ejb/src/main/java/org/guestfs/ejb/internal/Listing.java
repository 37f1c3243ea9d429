// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.guestfs.Guestfs;
import org.guestfs.api.Dirent;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * The names in a folder, and what has been asked of them so far. A page costs what its own entries do, unless the order
 * needs to know all of them. Used by one thread at a time.
 */
final class Listing {
    private final String folder;
    private final String[] names;
    private final FileType[] types;
    private final @Nullable FileEntry[] entries;
    private final Keyed[] keys;
    private boolean isComplete;
    private @Nullable Selection last;

    private Listing(String folder, List<Dirent> all) {
        this.folder = folder;
        names = new String[all.size()];
        types = new FileType[all.size()];
        entries = new FileEntry[all.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = checked(all.get(i).name());
            types[i] = FileType.ofLetter(all.get(i).ftyp());
        }
        keys = Keyed.of(names);
    }

    /** Reads a folder. */
    static Listing read(Guestfs guest, String folder) {
        return of(folder, guest.readdir(folder));
    }

    static Listing of(String folder, List<Dirent> all) {
        return new Listing(
                folder,
                all.stream()
                        .filter(one -> !one.name().equals(".") && !one.name().equals(".."))
                        .toList());
    }

    /** Whoever took the appliance over may call a file what he likes. */
    static String checked(String name) {
        if (name.isEmpty()
                || name.equals(".")
                || name.equals("..")
                || name.indexOf('/') >= 0
                || name.indexOf('\0') >= 0) {
            throw new ImageUnreadableException("the image has a file called \"" + GuestNames.display(name)
                    + "\", which no file can be called: take it for damaged");
        }
        return name;
    }

    int size() {
        return names.length;
    }

    /** How many of them a query wants. */
    int count(Guestfs guest, ListQuery query) {
        return select(guest, query).count();
    }

    /** The page that a query wants. */
    List<FileEntry> page(Guestfs guest, ListQuery query) {
        int[] page = select(guest, query).page(query.offset(), query.limit());
        look(guest, page);
        var found = new ArrayList<FileEntry>(page.length);
        for (int number : page) {
            FileEntry entry = Entries.followed(guest, folder, entry(number));
            entries[number] = entry;
            found.add(entry);
        }
        return found;
    }

    private FileEntry entry(int number) {
        FileEntry entry = entries[number];
        if (entry == null) {
            throw new IllegalArgumentException("nobody has looked at number " + number);
        }
        return entry;
    }

    private void look(Guestfs guest, int[] numbers) {
        int[] unknown =
                IntStream.of(numbers).filter(number -> entries[number] == null).toArray();
        List<FileEntry> found = Entries.of(
                guest,
                folder,
                IntStream.of(unknown).mapToObj(number -> names[number]).toList());
        for (int i = 0; i < unknown.length; i++) {
            entries[unknown[i]] = found.get(i);
            types[unknown[i]] = found.get(i).type();
        }
    }

    private Selection select(Guestfs guest, ListQuery query) {
        ListQuery whole =
                new ListQuery(0, 1, query.order(), query.isDescending(), query.isShowingHidden(), query.filter());
        Selection selection = last;
        if (selection == null || !selection.query().equals(whole)) {
            if (needsAll(query.order()) && !isComplete) {
                look(guest, IntStream.range(0, names.length).toArray());
                isComplete = true;
            }
            selection = new Selection(whole, wanted(whole), order(whole));
            last = selection;
        }
        return selection;
    }

    private boolean needsAll(ListQuery.Order order) {
        return switch (order) {
            case NAME -> false;
            case SIZE, MODIFIED -> true;
            // Some file systems do not say it in a folder.
            case TYPE -> Arrays.asList(types).contains(FileType.UNKNOWN);
        };
    }

    private Keyed[] wanted(ListQuery query) {
        var filter = new NameFilter(query.filter(), false);
        return Arrays.stream(keys)
                .filter(key -> query.isShowingHidden() || !key.name().startsWith("."))
                .filter(key -> query.filter().isEmpty() || filter.test(key.name()))
                .toArray(Keyed[]::new);
    }

    private Comparator<Keyed> order(ListQuery query) {
        Comparator<Keyed> byName = Comparator.naturalOrder();
        Comparator<Keyed> order =
                switch (query.order()) {
                    case NAME -> byName;
                    case TYPE ->
                        Comparator.<Keyed>comparingInt(key -> rank(types[key.number()]))
                                .thenComparing(byName);
                    case SIZE ->
                        Comparator.<Keyed>comparingLong(
                                        key -> entry(key.number()).size())
                                .thenComparing(byName);
                    case MODIFIED ->
                        Comparator.<Keyed, Instant>comparing(
                                        key -> entry(key.number()).modified())
                                .thenComparing(byName);
                };
        return query.isDescending() ? order.reversed() : order;
    }

    private static int rank(FileType type) {
        return switch (type) {
            case DIRECTORY -> 0;
            case SYMLINK -> 1;
            case REGULAR -> 2;
            default -> 3;
        };
    }

    /** A name, and what it is ordered by: to fold it at each comparison takes longer than all the rest. */
    private record Keyed(String key, String name, int number) implements Comparable<Keyed> {
        static Keyed[] of(String[] names) {
            return IntStream.range(0, names.length)
                    .mapToObj(i -> new Keyed(names[i].toLowerCase(Locale.ROOT), names[i], i))
                    .toArray(Keyed[]::new);
        }

        @Override
        public int compareTo(Keyed other) {
            int order = key.compareTo(other.key);
            return order == 0 ? name.compareTo(other.name) : order;
        }
    }

    /** What a query wants. It is put in order when more than its beginning is asked for. */
    private static final class Selection {
        private static final int PART = 8;

        private final ListQuery query;
        private final Keyed[] wanted;
        private final Comparator<Keyed> order;
        private boolean isSorted;

        Selection(ListQuery query, Keyed[] wanted, Comparator<Keyed> order) {
            this.query = query;
            this.wanted = wanted;
            this.order = order;
        }

        ListQuery query() {
            return query;
        }

        int count() {
            return wanted.length;
        }

        /** The numbers of those on a page. */
        int[] page(int offset, int limit) {
            if (offset == 0 && limit < wanted.length / PART && !isSorted) {
                return numbers(beginning(limit));
            }
            if (!isSorted) {
                Arrays.sort(wanted, order);
                isSorted = true;
            }
            int from = Math.min(wanted.length, offset);
            return numbers(Arrays.asList(wanted).subList(from, from + Math.min(limit, wanted.length - from)));
        }

        private List<Keyed> beginning(int count) {
            var least = new PriorityQueue<Keyed>(count, order.reversed());
            for (Keyed one : wanted) {
                if (least.size() < count) {
                    least.add(one);
                } else if (order.compare(one, least.element()) < 0) {
                    least.remove();
                    least.add(one);
                }
            }
            return least.stream().sorted(order).toList();
        }

        private static int[] numbers(List<Keyed> page) {
            return page.stream().mapToInt(Keyed::number).toArray();
        }
    }
}
