// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.cdi.Image;
import org.guestfs.cdi.internal.config.Settings;
import org.guestfs.cdi.internal.event.ObservedEvents;
import org.guestfs.cdi.internal.health.GuestfsHealth;
import org.guestfs.cdi.internal.scope.HandleContext;

/**
 * Finds who wants handles and events, and reports what is wrong with that, all of it at once, when the beans that define
 * images can be asked. Public and not final since containers inject it.
 */
public class GuestfsExtension implements Extension {
    private final HandleContext context = new HandleContext();
    private final ObservedEvents observed = new ObservedEvents();
    private final ObservedEvents observedAsync = new ObservedEvents();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    HandleContext context() {
        return context;
    }

    ObservedEvents observed() {
        return observed;
    }

    ObservedEvents observedAsync() {
        return observedAsync;
    }

    void addBeans(@Observes BeforeBeanDiscovery event) {
        event.addAnnotatedType(GuestfsBeans.class, GuestfsBeans.class.getName());
        event.addAnnotatedType(WithGuestInterceptor.class, WithGuestInterceptor.class.getName());
        if (Settings.isPresent("org.eclipse.microprofile.health.HealthCheck")) {
            event.addAnnotatedType(GuestfsHealth.class, GuestfsHealth.class.getName());
        }
    }

    void collectInjectionPoints(@Observes ProcessInjectionPoint<?, ?> event) {
        InjectionPoint point = event.getInjectionPoint();
        // Some containers count the handles that a method disposes of.
        boolean isDisposed = point.getAnnotated().isAnnotationPresent(Disposes.class);
        if (!isDisposed && point.getQualifiers().stream().anyMatch(Image.class::isInstance)) {
            wishes.add(Wish.at(point));
        }
    }

    void collectMethodsWithGuest(@Observes ProcessManagedBean<?> event) {
        if (!event.getAnnotatedBeanClass().isAnnotationPresent(Interceptor.class)) {
            wishes.addAll(Wish.ofMethods(event.getAnnotatedBeanClass(), problems::add));
        }
    }

    void collectObservers(@Observes ProcessObserverMethod<?, ?> event) {
        ObserverMethod<?> observer = event.getObserverMethod();
        (observer.isAsync() ? observedAsync : observed)
                .add(observer)
                .ifPresent(problem -> problems.add(Places.of(event.getAnnotatedMethod()) + ": " + problem));
    }

    /** A bean for those that ask for something else than a handle: the container would report only these, and stop. */
    void addContext(@Observes AfterBeanDiscovery event) {
        event.addContext(context);
        wishes.stream().filter(wish -> !wish.isForHandle()).forEach(wish -> event.addBean()
                .addType(wish.type())
                .addQualifier(Image.Literal.of(""))
                .createWith(creation -> {
                    throw new IllegalStateException("the deployment has failed");
                }));
    }

    void validate(@Observes AfterDeploymentValidation event, BeanManager beans) {
        GuestfsBeans ours = beans.createInstance().select(GuestfsBeans.class).get();
        problems.addAll(ours.problems());
        for (Wish wish : wishes) {
            wish.problems(beans, ours).forEach(problem -> problems.add(wish.place() + ": " + problem));
        }
        problems.forEach(problem -> event.addDeploymentProblem(new DeploymentException(problem)));
        wishes.clear();
        problems.clear();
    }
}
