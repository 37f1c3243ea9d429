// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.GuestfsApi;
import org.guestfs.api.Statns;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;

/** Answers calls as it is told, also in ways in which no real guest would; keeps what it was asked. */
final class FakeGuest implements GuestfsApi {
    private final Map<Action<?>, Function<Call<?>, Object>> answers = new HashMap<>();
    private final Deque<String> calls = new ArrayDeque<>();

    <R> FakeGuest answer(Action<R> action, Function<Call<?>, Object> answer) {
        answers.put(action, answer);
        return this;
    }

    FakeGuest refuse(Action<?> action, String errno) {
        answers.put(action, call -> {
            throw new OperationException(action.name(), Errno.of(errno), "refused");
        });
        return this;
    }

    /** The calls since the last time, as words. */
    List<String> calls() {
        var since = List.copyOf(calls);
        calls.clear();
        return since;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R invoke(Call<R> call) {
        var words = new ArrayList<String>();
        words.add(call.action().name());
        List<Parameter> parameters = call.action().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Object value = call.argument(i);
            words.add(value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value));
        }
        calls.add(String.join(" ", words));
        Function<Call<?>, Object> answer = answers.get(call.action());
        return answer == null ? null : (R) answer.apply(call);
    }

    static Statns status(long inode, long mode, long links) {
        return new Statns(2048, inode, mode, links, 1000, 100, 0, 7, 4096, 8, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0);
    }
}
