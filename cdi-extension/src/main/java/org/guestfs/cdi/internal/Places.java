// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal;

import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedParameter;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;

/** Names places in the application as its developers do. */
final class Places {
    private Places() {}

    static String of(InjectionPoint point) {
        Annotated annotated = point.getAnnotated();
        String member = of(point.getMember());
        return annotated instanceof AnnotatedParameter<?> parameter
                ? "parameter " + (parameter.getPosition() + 1) + " of " + member
                : member;
    }

    static String of(AnnotatedMethod<?> method) {
        return of(method.getJavaMember());
    }

    private static String of(Member member) {
        String type = member.getDeclaringClass().getName();
        return member instanceof Constructor ? "the constructor of " + type : type + "." + member.getName();
    }
}
