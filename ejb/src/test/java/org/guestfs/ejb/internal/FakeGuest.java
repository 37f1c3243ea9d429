// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.guestfs.EventType;
import org.guestfs.GuestfsListener;
import org.guestfs.api.Dirent;
import org.guestfs.api.Statns;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.spi.Call;

/** A guest that says what a real one would not, or not when it is wanted. */
final class FakeGuest implements GuestfsConnection {
    private final Map<String, Function<Call<?>, Object>> answers = new HashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean isClosed;

    FakeGuest() {
        answer("list_filesystems", call -> Map.of("/dev/sda", "ext4"));
        answer("mount_ro", call -> "");
        for (String list : List.of("list_devices", "list_partitions", "lvs", "list_md_devices")) {
            answer(list, call -> List.of());
        }
    }

    FakeGuest answer(String action, Function<Call<?>, Object> answer) {
        answers.put(action, answer);
        return this;
    }

    /** Has a folder of these names and types, whose files are as large as their names are long. */
    FakeGuest folder(String... entries) {
        answer("readdir", call -> {
            var all = new ArrayList<>(List.of(new Dirent(1, 'd', "."), new Dirent(2, 'd', "..")));
            for (String entry : entries) {
                all.add(new Dirent(3, entry.charAt(0), entry.substring(2)));
            }
            return all;
        });
        return answer("lstatnslist", call -> ((List<?>) call.argument(1))
                .stream()
                        .map(name -> stat(typeOf(entries, (String) name), ((String) name).length()))
                        .toList());
    }

    private static long typeOf(String[] entries, String name) {
        for (String entry : entries) {
            if (entry.substring(2).equals(name)) {
                return entry.charAt(0) == 'd' ? 0040755 : entry.charAt(0) == 'l' ? 0120777 : 0100644;
            }
        }
        return 0;
    }

    static Statns stat(long mode, long size) {
        return new Statns(1, 1, mode, 1, 0, 0, 0, size, 4096, 1, 1, 0, size, 0, 1, 0, 0, 0, 0, 0, 0, 0);
    }

    List<String> calls() {
        return calls;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    @SuppressWarnings("unchecked") // the tests see to the types
    public <R> R invoke(Call<R> call) {
        String action = call.action().name();
        calls.add(action);
        Function<Call<?>, Object> answer = answers.get(action);
        if (answer == null) {
            throw new AssertionError("nobody said what " + action + " is to answer");
        }
        return (R) answer.apply(call);
    }

    @Override
    public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
        throw new AssertionError("nobody listens");
    }

    @Override
    public Map<String, Object> privateData() {
        return Map.of();
    }

    @Override
    public String accelerator() {
        return "";
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
