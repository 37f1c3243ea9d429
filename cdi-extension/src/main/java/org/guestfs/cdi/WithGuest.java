// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Runs a method, or all methods of a class, with a guest: the images are opened, the operating system in them is found and
 * mounted, and they are closed when the method is over. The method, and whatever it calls, gets at the handle by
 * {@link Guest}.
 *
 * <pre>{@code
 * @Inject @Guest Guestfs guest;
 *
 * @WithGuest(@Image("guest.qcow2"))
 * String hostName() {
 *     return guest.cat("/etc/hostname").strip();
 * }
 * }</pre>
 *
 * <p>It is mounted to be written to if one of the images is; with the resource adapter and in a transaction, what is
 * written takes part in that. The method is a unit of work ({@link HandleScoped}). If it is called within another that has
 * the same images, it takes part in that unit.
 *
 * @since 0.1
 */
@InterceptorBinding
@Inherited
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface WithGuest {
    /**
     * Names the disks of the guest.
     *
     * @return one or several images, of which the scope is left as it is
     */
    @Nonbinding
    Image[] value();
}
