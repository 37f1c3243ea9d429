// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.scope;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import org.guestfs.cdi.HandleScope;
import org.guestfs.cdi.HandleScoped;
import org.jspecify.annotations.Nullable;

/** Has the innermost unit of work of each thread. Thread-safe. */
public final class HandleContext implements AlterableContext, HandleScope {
    private final ThreadLocal<@Nullable UnitOfWork> innermost = new ThreadLocal<>();

    @Override
    public UnitOfWork begin() {
        var unit = new UnitOfWork(this, innermost.get());
        innermost.set(unit);
        return unit;
    }

    void requireInnermost(UnitOfWork unit) {
        if (innermost.get() != unit) {
            throw new IllegalStateException("a unit of work ends in the thread in which it began, and after those that"
                    + " began in it; close units in the reverse order");
        }
    }

    /** Goes back to the unit around it. */
    void end(UnitOfWork unit) {
        unit.around().ifPresentOrElse(innermost::set, innermost::remove);
    }

    /**
     * Finds the guest of the innermost unit that has one.
     *
     * @return the guest, or empty
     */
    public Optional<MountedGuest> findGuest() {
        return Stream.iterate(
                        Optional.ofNullable(innermost.get()),
                        Optional::isPresent,
                        unit -> unit.flatMap(UnitOfWork::around))
                .flatMap(unit -> unit.flatMap(UnitOfWork::guest).stream())
                .findFirst();
    }

    private UnitOfWork current() {
        UnitOfWork unit = innermost.get();
        if (unit == null) {
            throw new ContextNotActiveException("there is no unit of work in this thread: annotate the method with"
                    + " @WithGuest, or begin one with HandleScope");
        }
        return unit;
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return HandleScoped.class;
    }

    @Override
    public <T> T get(Contextual<T> contextual, CreationalContext<T> context) {
        return current().get(contextual, context);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> contextual) {
        return current().find(contextual);
    }

    @Override
    public void destroy(Contextual<?> contextual) {
        current().destroy(contextual);
    }

    @Override
    public boolean isActive() {
        return innermost.get() != null;
    }
}
