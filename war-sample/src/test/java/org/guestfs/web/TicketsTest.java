// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.guestfs.ejb.ArchiveFormat;
import org.guestfs.ejb.FileLocation;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private static final List<FileLocation> WHAT = List.of(new FileLocation("a.img", "/dev/sda", "/etc"));

    private final AtomicLong clock = new AtomicLong();
    private final Tickets tickets = new Tickets(clock::get);

    private String add() {
        return tickets.add(WHAT, ArchiveFormat.ZIP, "etc.zip");
    }

    @Test
    void oneIsGoodMoreThanOnceAndForSomeMinutes() {
        String id = add();
        assertThat(tickets.require(id).what()).isEqualTo(WHAT);
        clock.addAndGet(Duration.ofMinutes(9).toNanos());
        assertThat(tickets.require(id).fileName()).isEqualTo("etc.zip");
        clock.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThatThrownBy(() -> tickets.require(id)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theLatestAreKept() {
        String first = add();
        String second = add();
        for (int i = 0; i < 19; i++) {
            add();
        }
        assertThatThrownBy(() -> tickets.require(first)).isInstanceOf(ProblemException.class);
        assertThat(tickets.require(second).format()).isEqualTo(ArchiveFormat.ZIP);
    }
}
