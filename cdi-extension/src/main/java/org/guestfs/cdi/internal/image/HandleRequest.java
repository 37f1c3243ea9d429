// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.image;

import jakarta.enterprise.inject.spi.AnnotatedField;
import jakarta.enterprise.inject.spi.AnnotatedParameter;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.guestfs.cdi.Access;
import org.guestfs.cdi.Image;

/**
 * What somebody wants a handle for.
 *
 * @param images the disks in their order
 */
public record HandleRequest(List<Image> images) {
    /** Copies the component. */
    public HandleRequest {
        images = List.copyOf(images);
    }

    /**
     * Reads an injection point, or what a look-up made of it.
     *
     * @param point a point with at least one {@code @Image}
     * @return the disks: as they are written there, or by their names if they are those of literals
     */
    public static HandleRequest at(InjectionPoint point) {
        List<Image> asked = point.getQualifiers().stream()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .sorted(Comparator.comparing(Image::value))
                .toList();
        List<Image> written = written(point);
        return new HandleRequest(new HashSet<>(written).equals(new HashSet<>(asked)) ? written : asked);
    }

    private static List<Image> written(InjectionPoint point) {
        AnnotatedElement element;
        if (point.getAnnotated() instanceof AnnotatedField<?> field) {
            element = field.getJavaMember();
        } else if (point.getAnnotated() instanceof AnnotatedParameter<?> parameter) {
            element = parameter.getJavaParameter();
        } else {
            return List.of();
        }
        return Arrays.asList(element.getAnnotationsByType(Image.class));
    }

    /**
     * Returns the scope, which is that of the first image; others are refused.
     *
     * @return an annotation, not necessarily one of a scope
     */
    public Class<? extends Annotation> scope() {
        return images.get(0).scope();
    }

    /**
     * Tells whether something is to be written.
     *
     * @return whether one of the images is
     */
    public boolean isWritable() {
        return images.stream().anyMatch(image -> image.access() == Access.READ_WRITE);
    }

    /** Names the images, for messages. */
    @Override
    public String toString() {
        return images.stream().map(Image::value).collect(Collectors.joining(", "));
    }
}
