// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a call is ended by others. */
@Timeout(20)
final class OngoingCallTest {
    private final OngoingCall call = new OngoingCall();
    private final List<String> closed = new ArrayList<>();

    @AfterEach
    void leaveNoMarkOnTheThread() {
        Thread.interrupted();
    }

    private void abortByAnotherThread() {
        Thread other = new Thread(() -> call.abort("closed"));
        other.start();
        // Not join, which does something else when the thread is interrupted.
        while (other.isAlive()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatItWaitsForIsClosedTheNewestFirst() {
        call.begin();
        call.waitFor(() -> closed.add("first"));
        call.waitFor(() -> closed.add("second"));
        abortByAnotherThread();
        assertThat(closed).containsExactly("second", "first");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void whatItHasGotIsNotClosed() {
        call.begin();
        call.forget(call.waitFor(() -> closed.add("forgotten")));
        abortByAnotherThread();
        assertThat(closed).isEmpty();
    }

    @Test
    void oneThatIsToEndDoesNotBeginToWait() {
        call.begin();
        abortByAnotherThread();
        assertThatThrownBy(() -> call.waitFor(() -> closed.add("late")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThat(closed).containsExactly("late");
    }

    @Test
    void theInterruptEndsWithTheCall() {
        call.begin();
        call.begin();
        abortByAnotherThread();
        call.end();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        call.end();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        call.begin();
        call.requireGoingOn();
    }

    @Test
    void theInterruptOfSomebodyElseDoesNot() {
        call.begin();
        Thread.currentThread().interrupt();
        abortByAnotherThread();
        call.end();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aThreadThatHasLeftIsNotDisturbed() {
        call.begin();
        call.end();
        abortByAnotherThread();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void aListenerIsNotDisturbedByWhatItAsksFor() {
        call.begin();
        call.abort("closed");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        call.resume();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
