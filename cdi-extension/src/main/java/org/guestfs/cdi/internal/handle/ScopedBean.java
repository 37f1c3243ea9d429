// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.PassivationCapable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Collectors;
import org.guestfs.Guestfs;
import org.guestfs.cdi.internal.image.HandleRequest;

/**
 * What contexts keep handles under: the same for all that ask for the same images in the same scope. It is not registered
 * as a bean, so that literals may ask for images that no injection point names; some contexts want a bean with an
 * identifier all the same.
 */
record ScopedBean(Handles handles, HandleRequest request) implements Bean<Guestfs>, PassivationCapable {
    @Override
    public Guestfs create(CreationalContext<Guestfs> context) {
        return handles.create(request);
    }

    @Override
    public void destroy(Guestfs handle, CreationalContext<Guestfs> context) {
        handle.close();
        context.release();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScopedBean bean && request.equals(bean.request);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }

    /** The same for an annotation and a literal, which describe themselves in different words. */
    @Override
    public String getId() {
        return request.images().stream()
                .map(image -> String.join("\0", image.value(), image.access().name(), image.format(), image.label()))
                .collect(
                        Collectors.joining("\0", "org.guestfs.cdi " + getScope().getName() + " ", ""));
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return request.scope();
    }

    @Override
    public Class<?> getBeanClass() {
        return Guestfs.class;
    }

    @Override
    public Set<Type> getTypes() {
        return Set.of(Guestfs.class, Object.class);
    }

    @Override
    public Set<Annotation> getQualifiers() {
        return Set.copyOf(request.images());
    }

    @Override
    public Set<InjectionPoint> getInjectionPoints() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends Annotation>> getStereotypes() {
        return Set.of();
    }

    @Override
    public String getName() {
        return null;
    }

    @Override
    public boolean isAlternative() {
        return false;
    }
}
