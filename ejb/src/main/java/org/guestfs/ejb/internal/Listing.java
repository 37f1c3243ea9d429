// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
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
    private boolean isComplete;
    private int @Nullable [] byName;
    private @Nullable Selection last;

    /** The numbers of those that a query wants, in its order. */
    private record Selection(ListQuery query, int[] numbers) {}

    private Listing(String folder, List<Dirent> all) {
        this.folder = folder;
        names = new String[all.size()];
        types = new FileType[all.size()];
        entries = new FileEntry[all.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = checked(all.get(i).name());
            types[i] = FileType.ofLetter(all.get(i).ftyp());
        }
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
        return select(guest, query).length;
    }

    /** The page that a query wants. */
    List<FileEntry> page(Guestfs guest, ListQuery query) {
        int[] all = select(guest, query);
        int[] page = Arrays.copyOfRange(all, Math.min(all.length, query.offset()), (int)
                Math.min(all.length, (long) query.offset() + query.limit()));
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

    private int[] select(Guestfs guest, ListQuery query) {
        ListQuery whole =
                new ListQuery(0, 1, query.order(), query.isDescending(), query.isShowingHidden(), query.filter());
        Selection selection = last;
        if (selection == null || !selection.query().equals(whole)) {
            selection = new Selection(whole, numbers(guest, whole));
            last = selection;
        }
        return selection.numbers();
    }

    private int[] numbers(Guestfs guest, ListQuery query) {
        boolean needsAll = query.order() == ListQuery.Order.SIZE || query.order() == ListQuery.Order.MODIFIED;
        if (needsAll && !isComplete) {
            look(guest, IntStream.range(0, names.length).toArray());
            isComplete = true;
        }
        int[] wanted = IntStream.of(sortedByName()).filter(wanted(query)).toArray();
        int[] sorted = query.order() == ListQuery.Order.NAME
                ? wanted
                : IntStream.of(wanted)
                        .boxed()
                        .sorted(order(query.order()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return query.isDescending() ? reversed(sorted) : sorted;
    }

    private IntPredicate wanted(ListQuery query) {
        var filter = new NameFilter(query.filter(), false);
        return number -> (query.isShowingHidden() || !names[number].startsWith("."))
                && (query.filter().isEmpty() || filter.test(names[number]));
    }

    /** Sorted once, by keys that need not be folded at each comparison: that is most of what a large folder takes here. */
    private int[] sortedByName() {
        int[] sorted = byName;
        if (sorted == null) {
            var all = new Keyed[names.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = new Keyed(names[i].toLowerCase(Locale.ROOT), names[i], i);
            }
            Arrays.sort(all);
            sorted = Arrays.stream(all).mapToInt(Keyed::number).toArray();
            byName = sorted;
        }
        return sorted;
    }

    private record Keyed(String key, String name, int number) implements Comparable<Keyed> {
        @Override
        public int compareTo(Keyed other) {
            int order = key.compareTo(other.key);
            return order == 0 ? name.compareTo(other.name) : order;
        }
    }

    private static int[] reversed(int[] numbers) {
        return IntStream.range(0, numbers.length)
                .map(i -> numbers[numbers.length - 1 - i])
                .toArray();
    }

    /** Those that are equal stay as they are, in the order of their names. */
    private Comparator<Integer> order(ListQuery.Order order) {
        return switch (order) {
            case NAME -> Comparator.<Integer>comparingInt(number -> 0);
            case TYPE -> Comparator.<Integer>comparingInt(number -> rank(types[number]));
            case SIZE ->
                Comparator.<Integer>comparingLong(number -> entry(number).size());
            case MODIFIED ->
                Comparator.<Integer, Instant>comparing(number -> entry(number).modified());
        };
    }

    private static int rank(FileType type) {
        return switch (type) {
            case DIRECTORY -> 0;
            case SYMLINK -> 1;
            case REGULAR -> 2;
            default -> 3;
        };
    }
}
