// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.Supply;
import org.guestfs.cdi.GuestfsFactory;
import org.guestfs.cdi.internal.config.Settings;
import org.guestfs.cdi.internal.event.EventBridge;
import org.guestfs.cdi.internal.image.HandleRequest;
import org.guestfs.cdi.internal.image.ImageCatalogue;
import org.guestfs.cdi.internal.scope.HandleContext;
import org.guestfs.cdi.internal.scope.MountedGuest;

/** Makes the handles of an application. Thread-safe. */
public final class Handles implements GuestfsFactory, AutoCloseable {
    private final BeanManager beans;
    private final ImageCatalogue catalogue;
    private final EventBridge events;
    private final Sources sources;

    /**
     * Makes a maker of handles.
     *
     * @param beans where scopes are
     * @param catalogue what names of images stand for
     * @param events what handles are watched by
     * @param settings the configuration
     * @param supplies finds the supply of the application, if it has one
     */
    public Handles(
            BeanManager beans,
            ImageCatalogue catalogue,
            EventBridge events,
            Settings settings,
            Supplier<Optional<Supply>> supplies) {
        this.beans = beans;
        this.catalogue = catalogue;
        this.events = events;
        sources = new Sources(settings, supplies);
    }

    /**
     * Tells whether there may be a resource adapter that knows more images than the configuration.
     *
     * @param settings the configuration
     * @return whether one is to be looked for
     */
    public static boolean mayHaveAdapter(Settings settings) {
        return Sources.mayHaveAdapter(settings);
    }

    /**
     * Says what is wrong with the configuration of adapter and supply.
     *
     * @return sentences
     */
    public List<String> problems() {
        return sources.problems();
    }

    /**
     * Says what is missing for handles to work, once the first has been asked for.
     *
     * @return a sentence, or empty if nothing is known to be missing
     */
    public Optional<String> problem() {
        return sources.problem();
    }

    /**
     * Makes what is injected: a handle, or what stands for that of the scope.
     *
     * @param request the images and the scope
     * @return the handle, to be given to {@link #dispose}
     * @throws IllegalArgumentException if the request makes no sense
     */
    public Guestfs inject(HandleRequest request) {
        if (request.scope() == Dependent.class) {
            return create(request);
        }
        Scopes.problem(beans, request.scope()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        catalogue.resolve(request).require();
        return new ScopedHandle(beans, new ScopedBean(this, request));
    }

    /**
     * Closes what was injected, unless that is left to its scope.
     *
     * @param handle the handle
     */
    public static void dispose(Guestfs handle) {
        if (handle instanceof LazyHandle) {
            handle.close();
        }
    }

    /**
     * Makes a handle.
     *
     * @param request its images
     * @return a handle that the caller must close
     * @throws IllegalArgumentException if the request makes no sense
     */
    public Guestfs create(HandleRequest request) {
        return lazy(catalogue.resolve(request).require());
    }

    private Guestfs lazy(List<Drive> drives) {
        return new LazyHandle(sources, drives, events);
    }

    /**
     * Makes what stands for the guest of the unit of work under way.
     *
     * @param context the units of work
     * @return a handle that nobody closes
     */
    public static Guestfs guest(HandleContext context) {
        return new DelegatingHandle("the guest of @WithGuest") {
            @Override
            Guestfs current() {
                return context.findGuest()
                        .map(MountedGuest::handle)
                        .orElseThrow(() -> new ContextNotActiveException(
                                "there is no guest here: nothing that is under way in this thread is @WithGuest"));
            }
        };
    }

    @Override
    public Guestfs open(String path) {
        return open(Drive.builder(path).readonly(true).build());
    }

    @Override
    public Guestfs open(Drive... drives) {
        if (drives.length == 0) {
            throw new IllegalArgumentException("a handle needs a drive at least: name one");
        }
        for (Drive drive : drives) {
            if (!drive.isReadonly() && drive.format().isEmpty()) {
                throw new IllegalArgumentException(
                        drive.location() + " is to be written and has no format, and a guessed"
                                + " one a guest could have chosen; say which it has");
            }
        }
        return lazy(List.of(drives));
    }

    @Override
    public String source() {
        return sources.require().toString();
    }

    @Override
    public void close() {
        sources.close();
    }
}
