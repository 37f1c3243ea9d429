// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Provider;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guestfs.Guestfs;
import org.guestfs.cdi.WithGuest;
import org.guestfs.cdi.internal.handle.Scopes;
import org.guestfs.cdi.internal.image.HandleRequest;

/**
 * A place that asks for images.
 *
 * @param place where, for messages
 * @param type what is wanted there
 * @param request the images
 * @param isMethod whether it is a method that is run with a guest
 */
record Wish(String place, Type type, HandleRequest request, boolean isMethod) {
    private static final Set<Class<?>> CONTAINERS = Set.of(Instance.class, Provider.class);

    static Wish at(InjectionPoint point) {
        return new Wish(Places.of(point), point.getType(), HandleRequest.at(point), false);
    }

    static List<Wish> ofMethods(AnnotatedType<?> type, Consumer<String> problems) {
        var wishes = new ArrayList<Wish>();
        find(type.getAnnotation(WithGuest.class), type.getJavaClass().getName()).ifPresent(wishes::add);
        for (AnnotatedMethod<?> method : type.getMethods()) {
            Optional<Wish> wish = find(method.getAnnotation(WithGuest.class), Places.of(method));
            wish.ifPresent(wishes::add);
            if (wish.isPresent() && isNeverIntercepted(method)) {
                problems.accept(Places.of(method)
                        + ": @WithGuest has no effect on a method that is private or static; make it neither");
            }
        }
        return wishes;
    }

    private static Optional<Wish> find(WithGuest found, String place) {
        return Optional.ofNullable(found)
                .map(with -> new Wish(place, Guestfs.class, new HandleRequest(List.of(with.value())), true));
    }

    private static boolean isNeverIntercepted(AnnotatedMethod<?> method) {
        int modifiers = method.getJavaMember().getModifiers();
        return Modifier.isPrivate(modifiers) || Modifier.isStatic(modifiers);
    }

    /** Whether a handle, or what gives handles, is wanted there. */
    boolean isForHandle() {
        return type instanceof Class<?> plain && plain.isAssignableFrom(Guestfs.class)
                || type instanceof ParameterizedType generic
                        && CONTAINERS.contains(generic.getRawType())
                        && generic.getActualTypeArguments()[0] == Guestfs.class;
    }

    List<String> problems(BeanManager beans, GuestfsBeans ours) {
        var problems = new ArrayList<String>();
        if (!isForHandle()) {
            problems.add("@Image injects a handle, and no " + type.getTypeName() + "; inject " + Guestfs.class.getName()
                    + ", or an Instance of it");
        }
        request.images().forEach(image -> {
            if (isMethod && image.scope() != Dependent.class) {
                problems.add("an image of @WithGuest is open as long as the method runs; leave its scope out");
            } else {
                Scopes.problem(beans, image.scope()).ifPresent(problems::add);
            }
        });
        problems.addAll(ours.problems(request));
        return problems;
    }
}
