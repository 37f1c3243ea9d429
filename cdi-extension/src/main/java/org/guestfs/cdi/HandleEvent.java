// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.guestfs.EventType;

/**
 * The class of an event that an observer wants. Its parameter has the type of such events, or {@code GuestfsEvent}.
 *
 * <pre>{@code
 * void on(@Observes @HandleEvent(PROGRESS) GuestfsEvent.Progress event, EventMetadata metadata) {
 *     bar(HandleInfo.of(metadata).images()).set(event.position(), event.total());
 * }
 * }</pre>
 *
 * <p>Observers are called in the thread that uses the handle and while its call is under way; what they throw is logged.
 * Those that are asynchronous are called in threads of the container, for each handle in the order of its events; when
 * they are far behind, progress and console output are left out. Classes that nobody observes are not asked for.
 *
 * @see HandleLifecycle
 * @since 0.1
 */
@Qualifier
@Documented
@Retention(RUNTIME)
@Target({FIELD, PARAMETER})
public @interface HandleEvent {
    /**
     * Names the class.
     *
     * @return the class
     */
    EventType value();
}
