// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Objects;

/**
 * Injects a handle with a disk image. The appliance is launched by the first call, and ends with the scope.
 *
 * <pre>{@code
 * @Inject @Image("guest.qcow2") Guestfs guest;
 * }</pre>
 *
 * <p>Written several times, it gives the handle several disks, {@code /dev/sda}, {@code /dev/sdb} and so on in that order;
 * of several literals given to {@code Instance.select} the order is that of the names.
 *
 * @see ImageDefinition
 * @since 0.1
 */
@Qualifier
@Documented
@Repeatable(Image.List.class)
@Retention(RUNTIME)
@Target({FIELD, PARAMETER, METHOD})
public @interface Image {
    /**
     * Names the image.
     *
     * @return a name that the configuration or an {@link ImageDefinition} has, or a path below the directory of images
     */
    @Nonbinding
    String value();

    /**
     * Says whether it may be changed.
     *
     * @return read-only, unless something else is said
     */
    @Nonbinding
    Access access() default Access.READ_ONLY;

    /**
     * Names the format, which an image to be changed must have here or where it is defined: one that were guessed a guest
     * could choose.
     *
     * @return a format such as {@code raw} or {@code qcow2}; empty for that of the definition
     */
    @Nonbinding
    String format() default "";

    /**
     * Names the disk, which is then {@code /dev/disk/guestfs/LABEL} as well.
     *
     * @return 1 to 20 letters; empty for that of the definition, if it has one
     */
    @Nonbinding
    String label() default "";

    /**
     * Says what the handle is closed with, and who shares it: all that ask for the same images in the same scope.
     *
     * @return {@code Dependent} for a handle of one's own, {@link HandleScoped}, {@code RequestScoped},
     *     {@code ApplicationScoped}, {@code TransactionScoped}, or another normal scope that does not passivate
     */
    @Nonbinding
    Class<? extends Annotation> scope() default Dependent.class;

    /** Several disks of one handle. */
    @Documented
    @Retention(RUNTIME)
    @Target({FIELD, PARAMETER, METHOD})
    @interface List {
        /**
         * Names the disks.
         *
         * @return the disks in their order
         */
        Image[] value();
    }

    /** An image to be looked up: {@code handles.select(Image.Literal.of("guest.qcow2")).get()}. Immutable. */
    final class Literal extends AnnotationLiteral<Image> implements Image {
        private static final long serialVersionUID = 1L;

        private final String value;
        private final Access access;
        private final String format;
        private final String label;
        private final Class<? extends Annotation> scope;

        private Literal(String value, Access access, String format, String label, Class<? extends Annotation> scope) {
            this.value = Objects.requireNonNull(value, "value");
            this.access = Objects.requireNonNull(access, "access");
            this.format = Objects.requireNonNull(format, "format");
            this.label = Objects.requireNonNull(label, "label");
            this.scope = Objects.requireNonNull(scope, "scope");
        }

        /**
         * Names an image that is only read.
         *
         * @param image its name
         * @return the literal
         */
        public static Literal of(String image) {
            return new Literal(image, Access.READ_ONLY, "", "", Dependent.class);
        }

        /**
         * Names an image to be changed.
         *
         * @param image its name
         * @param format its format, or empty for that of its definition
         * @return the literal
         */
        public static Literal readWrite(String image, String format) {
            return new Literal(image, Access.READ_WRITE, format, "", Dependent.class);
        }

        /**
         * Says the format.
         *
         * @param value the same as {@link Image#format}
         * @return another literal
         */
        public Literal withFormat(String value) {
            return new Literal(this.value, access, value, label, scope);
        }

        /**
         * Says the label.
         *
         * @param value the same as {@link Image#label}
         * @return another literal
         */
        public Literal withLabel(String value) {
            return new Literal(this.value, access, format, value, scope);
        }

        /**
         * Says the scope.
         *
         * @param value the same as {@link Image#scope}
         * @return another literal
         */
        public Literal withScope(Class<? extends Annotation> value) {
            return new Literal(this.value, access, format, label, value);
        }

        @Override
        public String value() {
            return value;
        }

        @Override
        public Access access() {
            return access;
        }

        @Override
        public String format() {
            return format;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public Class<? extends Annotation> scope() {
            return scope;
        }
    }
}
