// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guestfs.ejb.Roles;
import org.junit.jupiter.api.Test;

/** What the beans say of their callers; that servers listen, the tests on these show. */
final class BeanRolesTest {
    private static List<Class<?>> beans() throws Exception {
        Path classes = Path.of(CalledBean.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path folder = classes.resolve(CalledBean.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Stateless.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(
                    CalledBean.class.getPackageName() + "." + name, false, CalledBean.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noBeanServesPeopleWithoutARole() throws Exception {
        assertThat(beans()).hasSize(10).allSatisfy(bean -> {
            assertThat(bean.getAnnotation(RolesAllowed.class).value())
                    .isNotEmpty()
                    .isSubsetOf(Roles.VIEWER, Roles.RESTORER);
            assertThat(bean.getDeclaredMethods())
                    .noneMatch(method -> method.isAnnotationPresent(PermitAll.class)
                            || method.isAnnotationPresent(RolesAllowed.class));
        });
    }
}
