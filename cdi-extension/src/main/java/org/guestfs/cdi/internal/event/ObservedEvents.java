// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.event;

import jakarta.enterprise.inject.spi.ObserverMethod;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.cdi.HandleEvent;
import org.guestfs.cdi.HandleLifecycle;

/** What the observers of an application want, those of one kind. Filled at deployment, only read after that. */
public final class ObservedEvents {
    static final Map<EventType, Class<? extends GuestfsEvent>> PAYLOADS = Map.of(
            EventType.CLOSE, GuestfsEvent.Close.class,
            EventType.SUBPROCESS_QUIT, GuestfsEvent.SubprocessQuit.class,
            EventType.LAUNCH_DONE, GuestfsEvent.LaunchDone.class,
            EventType.PROGRESS, GuestfsEvent.Progress.class,
            EventType.APPLIANCE, GuestfsEvent.Appliance.class,
            EventType.LIBRARY, GuestfsEvent.Library.class,
            EventType.TRACE, GuestfsEvent.Trace.class,
            EventType.ENTER, GuestfsEvent.Enter.class,
            EventType.LIBVIRT_AUTH, GuestfsEvent.LibvirtAuth.class,
            EventType.WARNING, GuestfsEvent.Warning.class);

    private final Set<EventType> types = EnumSet.noneOf(EventType.class);
    private final Set<Class<?>> steps = new HashSet<>();

    /**
     * Adds an observer, if it is one of ours.
     *
     * @param observer an observer
     * @return what is wrong with it, if anything
     */
    public Optional<String> add(ObserverMethod<?> observer) {
        if (!(observer.getObservedType() instanceof Class<?> type)) {
            return Optional.empty();
        }
        if (HandleLifecycle.class.isAssignableFrom(type)) {
            steps.add(type);
            return Optional.empty();
        }
        Optional<EventType> wanted = observer.getObservedQualifiers().stream()
                .filter(HandleEvent.class::isInstance)
                .map(qualifier -> ((HandleEvent) qualifier).value())
                .findFirst();
        if (wanted.isEmpty() && !GuestfsEvent.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        boolean isAny = false;
        for (EventType each : EventType.values()) {
            if (type.isAssignableFrom(PAYLOADS.get(each)) && wanted.orElse(each) == each) {
                types.add(each);
                isAny = true;
            }
        }
        return isAny ? Optional.empty() : wanted.map(each -> contradiction(each, type));
    }

    private static String contradiction(EventType wanted, Class<?> type) {
        return "it would never be called: events of the class " + wanted + " are no " + type.getSimpleName()
                + "; observe " + PAYLOADS.get(wanted).getSimpleName();
    }

    boolean has(EventType type) {
        return types.contains(type);
    }

    boolean has(Class<? extends HandleLifecycle> step) {
        return steps.contains(step) || steps.contains(HandleLifecycle.class);
    }

    Set<EventType> types() {
        return types;
    }
}
