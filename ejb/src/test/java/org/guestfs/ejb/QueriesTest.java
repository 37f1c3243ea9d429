// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class QueriesTest {
    @Test
    void pagesAreBounded() {
        assertThatThrownBy(() -> ListQuery.first(0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ListQuery.first(1001)).hasMessageContaining("1000");
        assertThatThrownBy(() -> ListQuery.first(1).from(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> ListQuery.first(1).matching("x".repeat(256))).hasMessageContaining("255");
    }

    @Test
    void searchesAreForWhatCanBe() {
        SearchQuery query = SearchQuery.named("*.conf");
        assertThatThrownBy(() -> query.sized(2, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> query.containing("a\nb", false)).hasMessageContaining("line feed");
        assertThatThrownBy(() -> SearchQuery.named("x".repeat(256))).hasMessageContaining("255");
    }

    @Test
    void everyExceptionHasACodeOfItsOwn() {
        assertThat(RestoreException.class.getPermittedSubclasses())
                .extracting(type ->
                        ((RestoreException) type.getConstructor(String.class).newInstance("why")).code())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z-]+"));
    }
}
