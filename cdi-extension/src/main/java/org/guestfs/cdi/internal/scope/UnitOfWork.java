// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.scope;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guestfs.Guestfs;
import org.guestfs.cdi.HandleScope;
import org.guestfs.cdi.internal.image.HandleRequest;
import org.jspecify.annotations.Nullable;

/** What lives in a unit of work, in the order in which it was made. Confined to its thread. */
public final class UnitOfWork implements HandleScope.Unit {
    private final HandleContext context;
    private final @Nullable UnitOfWork around;
    private final Map<Contextual<?>, Instance<?>> instances = new HashMap<>();
    private final Deque<Contextual<?>> order = new ArrayDeque<>();
    private @Nullable MountedGuest guest;
    private boolean isClosed;

    private record Instance<T>(Contextual<T> contextual, T value, CreationalContext<T> context) {
        void destroy() {
            contextual.destroy(value, context);
        }
    }

    UnitOfWork(HandleContext context, @Nullable UnitOfWork around) {
        this.context = context;
        this.around = around;
    }

    Optional<UnitOfWork> around() {
        return Optional.ofNullable(around);
    }

    Optional<MountedGuest> guest() {
        return Optional.ofNullable(guest);
    }

    /**
     * Says which guest the unit has.
     *
     * @param request its images
     * @param handle the handle, which outlives the unit
     */
    public void setGuest(HandleRequest request, Guestfs handle) {
        guest = new MountedGuest(request, handle);
    }

    <T> T get(Contextual<T> contextual, CreationalContext<T> creation) {
        T found = find(contextual);
        if (found == null) {
            found = contextual.create(creation);
            instances.put(contextual, new Instance<>(contextual, found, creation));
            order.push(contextual);
        }
        return found;
    }

    @SuppressWarnings("unchecked") // It was put there under a contextual of its type.
    <T> @Nullable T find(Contextual<T> contextual) {
        Instance<?> instance = instances.get(contextual);
        return instance == null ? null : (T) instance.value();
    }

    void destroy(Contextual<?> contextual) {
        Instance<?> instance = instances.remove(contextual);
        order.remove(contextual);
        if (instance != null) {
            instance.destroy();
        }
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        context.requireInnermost(this);
        try {
            destroyAll();
        } finally {
            isClosed = true;
            context.end(this);
        }
    }

    /** The last made first; all of them, whatever one throws. */
    private void destroyAll() {
        if (!order.isEmpty()) {
            try {
                destroy(order.peek());
            } finally {
                destroyAll();
            }
        }
    }
}
