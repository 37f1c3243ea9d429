// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.Dirent;
import org.guestfs.ejb.FileEntry;
import org.guestfs.ejb.FileType;
import org.guestfs.ejb.ImageUnreadableException;
import org.guestfs.ejb.ListQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ListingTest {
    private final FakeGuest guest = new FakeGuest()
            .folder("r:banana", "d:Zoo", "r:.hidden", "l:link", "r:Apple", "r:b2")
            .answer("readlinklist", call -> List.of("Zoo"))
            .answer("statns", call -> FakeGuest.stat(0040755, 0));

    private List<String> names(ListQuery query) {
        return Listing.read(guest, "/").page(guest, query).stream()
                .map(FileEntry::name)
                .toList();
    }

    @Test
    void entriesAreInTheOrderThatIsWanted() {
        ListQuery all = ListQuery.first(100);
        assertThat(names(all)).containsExactly(".hidden", "Apple", "b2", "banana", "link", "Zoo");
        assertThat(names(all.orderedBy(ListQuery.Order.NAME, true)))
                .containsExactly("Zoo", "link", "banana", "b2", "Apple", ".hidden");
        assertThat(names(all.orderedBy(ListQuery.Order.TYPE, false)))
                .containsExactly("Zoo", "link", ".hidden", "Apple", "b2", "banana");
        assertThat(names(all.orderedBy(ListQuery.Order.SIZE, false)))
                .containsExactly("b2", "Zoo", "link", "Apple", "banana", ".hidden");
        assertThat(names(all.orderedBy(ListQuery.Order.MODIFIED, true)))
                .containsExactly(".hidden", "banana", "Apple", "link", "Zoo", "b2");
    }

    @Test
    void entriesAreLeftOutThatAreNotWanted() {
        ListQuery all = ListQuery.first(100);
        assertThat(names(all.withoutHidden())).doesNotContain(".hidden");
        assertThat(names(all.matching("B"))).containsExactly("b2", "banana");
        assertThat(names(all.matching("b*a"))).containsExactly("banana");
    }

    @Test
    void aPageCostsWhatIsOnIt() {
        Listing listing = Listing.read(guest, "/");
        assertThat(listing.page(guest, new ListQuery(1, 2, ListQuery.Order.NAME, false, true, "")))
                .extracting(FileEntry::name)
                .containsExactly("Apple", "b2");
        assertThat(listing.count(guest, ListQuery.first(2))).isEqualTo(6);
        assertThat(listing.page(guest, ListQuery.first(2).from(6))).isEmpty();
        assertThat(guest.calls()).containsExactly("readdir", "lstatnslist");
    }

    @ParameterizedTest
    @EnumSource(ListQuery.Order.class)
    void theBeginningOfALargeFolderIsThatOfTheWhole(ListQuery.Order order) {
        String[] many = new Random(7)
                .ints(2000, 0, 5000)
                .distinct()
                .mapToObj(i -> (i % 3 == 0 ? "d:" : "r:") + (i % 2 == 0 ? "Name" : "name") + "x".repeat(i % 5) + i)
                .toArray(String[]::new);
        guest.folder(many);
        for (boolean isDescending : new boolean[] {false, true}) {
            ListQuery query = ListQuery.first(1000).orderedBy(order, isDescending);
            List<FileEntry> whole = Listing.read(guest, "/").page(guest, query);
            Listing listing = Listing.read(guest, "/");
            ListQuery first = ListQuery.first(50).orderedBy(order, isDescending);
            assertThat(listing.page(guest, first)).isEqualTo(whole.subList(0, 50));
            assertThat(listing.page(guest, first.from(50))).isEqualTo(whole.subList(50, 100));
            assertThat(listing.page(guest, first)).isEqualTo(whole.subList(0, 50));
        }
    }

    @Test
    void foldersComeFirstWhereTheFileSystemDoesNotSayWhatTheyAre() {
        guest.answer(
                "readdir",
                call -> List.of(new Dirent(3, 'u', "Apple"), new Dirent(3, 'u', "Zoo"), new Dirent(3, 'u', "link")));
        assertThat(names(ListQuery.first(10).orderedBy(ListQuery.Order.TYPE, false)))
                .containsExactly("Zoo", "link", "Apple");
    }

    @Test
    void linksSayWhereTheyLead() {
        assertThat(Listing.read(guest, "/").page(guest, ListQuery.first(100).matching("link")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo(FileType.SYMLINK);
                    assertThat(entry.target()).isEqualTo("Zoo");
                    assertThat(entry.targetType()).isEqualTo(FileType.DIRECTORY);
                });
        guest.answer("statns", call -> {
            throw new OperationException("statns", Errno.of("ELOOP"), "round in a circle");
        });
        assertThat(Listing.read(guest, "/").page(guest, ListQuery.first(100).matching("link")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.targetType()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "../x", "nul\0"})
    void namesThatNoFileHasAreNotBelieved(String name) {
        assertThatThrownBy(() -> Listing.of("/", List.of(new Dirent(1, 'r', name))))
                .isInstanceOf(ImageUnreadableException.class);
    }

    @Test
    void anAnswerOfAnotherLengthIsNotBelieved() {
        guest.answer("lstatnslist", call -> List.of());
        assertThatThrownBy(() -> names(ListQuery.first(10))).isInstanceOf(ImageUnreadableException.class);
    }
}
