// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in, in the session: its token against requests that other sites make, the downloads that are
 * prepared, and what is to be done when it ends. Thread-safe.
 */
final class SignedIn implements HttpSessionBindingListener {
    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final int MOST_IMAGES = 1000;

    private final String user;
    private final String csrf = Tokens.next();
    private final Tickets tickets = new Tickets(System::nanoTime);
    private final Set<String> images = Collections.synchronizedSet(new LinkedHashSet<>());
    private final List<Runnable> ends = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;

    SignedIn(String user) {
        this.user = user;
    }

    /** Who has sent a request; the session counts only for whom it was made. */
    static @Nullable SignedIn find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object found = session == null ? null : session.getAttribute(ATTRIBUTE);
        return found instanceof SignedIn signedIn
                        && request.getUserPrincipal() != null
                        && signedIn.user.equals(request.getUserPrincipal().getName())
                ? signedIn
                : null;
    }

    static SignedIn require(HttpServletRequest request) {
        SignedIn signedIn = find(request);
        if (signedIn == null) {
            throw new ProblemException(ProblemCode.NOT_SIGNED_IN, "sign in first");
        }
        return signedIn;
    }

    void bind(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    String user() {
        return user;
    }

    String csrf() {
        return csrf;
    }

    /** Tells, in the same time whatever it is, whether a token is that of this session. */
    boolean isCsrf(@Nullable String token) {
        return token != null
                && MessageDigest.isEqual(csrf.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    Tickets tickets() {
        return tickets;
    }

    /** Remembers an image, which is closed with the session. */
    void hasSeen(String image) {
        if (images.size() < MOST_IMAGES) {
            images.add(image);
        }
    }

    List<String> images() {
        synchronized (images) {
            return List.copyOf(images);
        }
    }

    /** Has something done when the session ends, at once if it has. */
    void atEnd(Runnable work) {
        ends.add(work);
        if (isOver) {
            work.run();
        }
    }

    boolean isOver() {
        return isOver;
    }

    void forget(Runnable work) {
        ends.remove(work);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        isOver = true;
        ends.forEach(Runnable::run);
    }
}
