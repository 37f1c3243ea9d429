// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.guestfs.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The credentials that the user of a handle can supply, and, while libvirt waits for some, those. Guarded by the lock of
 * the handle.
 */
public final class Credentials {
    private List<CredentialKind> supported = List.of();
    private @Nullable Questions questions;

    /**
     * Sets which kinds the user can supply; none by default.
     *
     * @param words the words of the manual
     * @throws IllegalArgumentException if one is not known
     */
    public void support(List<String> words) {
        supported = words.stream().map(CredentialKind::of).distinct().toList();
    }

    /**
     * Returns which kinds the user can supply.
     *
     * @return kinds, each once
     */
    public List<CredentialKind> supported() {
        return supported;
    }

    /**
     * Lets listeners answer.
     *
     * @param requests what libvirt asks for
     * @param listeners tells the listeners, which answer before it returns
     * @return for each request the answer, for the caller to close, or {@code null} if nobody gave one
     */
    public List<@Nullable Secret> ask(List<CredentialRequest> requests, Runnable listeners) {
        var asked = new Questions(List.copyOf(requests));
        // A listener may open another domain, and be asked for that one first.
        Questions outer = questions;
        questions = asked;
        try {
            listeners.run();
            return asked.answers;
        } finally {
            questions = outer;
        }
    }

    /**
     * Returns what libvirt asks for.
     *
     * @return the words of the manual, in the order of the indexes
     * @throws IllegalStateException if it asks for nothing now
     */
    public List<String> requested() {
        return current().requests.stream().map(request -> request.kind().word()).toList();
    }

    /**
     * Returns one of the things for which libvirt asks.
     *
     * @param index which
     * @return the request
     * @throws IllegalStateException if libvirt asks for nothing now
     * @throws IllegalArgumentException if it does not ask for so many
     */
    public CredentialRequest request(int index) {
        return current().requests.get(checked(index));
    }

    /**
     * Answers one of the things for which libvirt asks; the last answer counts.
     *
     * @param index which
     * @param answer the answer, which is copied
     * @throws IllegalStateException if libvirt asks for nothing now
     * @throws IllegalArgumentException if it does not ask for so many
     */
    public void answer(int index, byte[] answer) {
        Secret earlier = current().answers.set(checked(index), Secret.of(answer));
        if (earlier != null) {
            earlier.close();
        }
    }

    private Questions current() {
        if (questions == null) {
            throw new IllegalStateException(
                    "libvirt asks for no credential now: this function can only be called by a listener,"
                            + " during an event of class libvirt_auth");
        }
        return questions;
    }

    private int checked(int index) {
        int count = current().requests.size();
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException(
                    "credential index out of range: " + index + "; libvirt asks for " + count);
        }
        return index;
    }

    private static final class Questions {
        private final List<CredentialRequest> requests;
        private final List<@Nullable Secret> answers;

        Questions(List<CredentialRequest> requests) {
            this.requests = requests;
            answers = new ArrayList<>(Collections.nCopies(requests.size(), null));
        }
    }
}
