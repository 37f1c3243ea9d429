// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guestfs.Guestfs;
import org.guestfs.Supply;
import org.guestfs.cdi.Guest;
import org.guestfs.cdi.GuestfsFactory;
import org.guestfs.cdi.HandleScope;
import org.guestfs.cdi.Image;
import org.guestfs.cdi.ImageDefinition;
import org.guestfs.cdi.internal.config.Settings;
import org.guestfs.cdi.internal.event.EventBridge;
import org.guestfs.cdi.internal.handle.Handles;
import org.guestfs.cdi.internal.image.HandleRequest;
import org.guestfs.cdi.internal.image.ImageCatalogue;
import org.guestfs.cdi.internal.image.ImageNames;

/** What can be injected. Public and not final for the client proxies of containers. */
@ApplicationScoped
public class GuestfsBeans {
    @Inject
    private BeanManager beans;

    @Inject
    private GuestfsExtension extension;

    @Inject
    @Any
    private Instance<ImageDefinition> definitions;

    @Inject
    @Any
    private Instance<Supply> supplies;

    private ImageNames names;
    private ImageCatalogue catalogue;
    private Handles handles;

    @PostConstruct
    void configure() {
        Settings settings = Settings.load(Thread.currentThread().getContextClassLoader());
        names = new ImageNames(settings, definitions.stream().toList(), Handles.mayHaveAdapter(settings));
        catalogue = new ImageCatalogue(names);
        var events = new EventBridge(beans, extension.observed(), extension.observedAsync());
        handles = new Handles(beans, catalogue, events, settings, this::supply);
    }

    private Optional<Supply> supply() {
        return supplies.isUnsatisfied() ? Optional.empty() : Optional.of(supplies.get());
    }

    List<String> problems() {
        var problems = new ArrayList<String>(names.problems());
        problems.addAll(handles.problems());
        if (supplies.isAmbiguous()) {
            problems.add("there are several beans of the type " + Supply.class.getName() + "; leave one");
        }
        return problems;
    }

    /**
     * Says what is missing for handles to work.
     *
     * @return a sentence, or empty if nothing is known to be missing
     */
    public Optional<String> problem() {
        return handles.problem();
    }

    List<String> problems(HandleRequest request) {
        return catalogue.resolve(request).problems();
    }

    Guestfs create(HandleRequest request) {
        return handles.create(request);
    }

    @Produces
    @Image("")
    Guestfs handle(InjectionPoint point) {
        return handles.inject(HandleRequest.at(point));
    }

    void dispose(@Disposes @Image("") Guestfs handle) {
        Handles.dispose(handle);
    }

    @Produces
    @Guest
    Guestfs guest() {
        return Handles.guest(extension.context());
    }

    @Produces
    @ApplicationScoped
    GuestfsFactory factory() {
        return handles;
    }

    @Produces
    @ApplicationScoped
    HandleScope scope() {
        return extension.context();
    }

    @PreDestroy
    void close() {
        handles.close();
    }
}
