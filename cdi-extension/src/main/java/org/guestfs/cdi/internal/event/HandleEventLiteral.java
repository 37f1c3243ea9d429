// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.event;

import jakarta.enterprise.util.AnnotationLiteral;
import org.guestfs.EventType;
import org.guestfs.cdi.HandleEvent;
import org.guestfs.cdi.HandleInfo;

/** The qualifier of an event under way, which brings along what the event is about. */
public final class HandleEventLiteral extends AnnotationLiteral<HandleEvent> implements HandleEvent {
    private static final long serialVersionUID = 1L;

    private final EventType value;
    private final transient HandleInfo handle;

    HandleEventLiteral(EventType value, HandleInfo handle) {
        this.value = value;
        this.handle = handle;
    }

    @Override
    public EventType value() {
        return value;
    }

    /**
     * Returns what the event is about.
     *
     * @return the handle
     */
    public HandleInfo handle() {
        return handle;
    }
}
