// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** Which scopes handles may have. */
public final class Scopes {
    /** It says that it passivates, but lives as long as a transaction, and nobody stores that. */
    private static final String TRANSACTION_SCOPED = "jakarta.transaction.TransactionScoped";

    private static final String CHOICE =
            "use Dependent, HandleScoped, RequestScoped, ApplicationScoped or TransactionScoped";

    private Scopes() {}

    /**
     * Says what is wrong with a scope.
     *
     * @param beans who knows scopes
     * @param scope an annotation
     * @return a sentence, or empty if handles may have it
     */
    public static Optional<String> problem(BeanManager beans, Class<? extends Annotation> scope) {
        if (scope == Dependent.class || scope.getName().equals(TRANSACTION_SCOPED)) {
            return Optional.empty();
        }
        if (!beans.isScope(scope)) {
            return Optional.of("@" + scope.getName() + " is not a scope; " + CHOICE);
        }
        if (!beans.isNormalScope(scope)) {
            return Optional.of("handles cannot have the scope @" + scope.getSimpleName()
                    + ", which has no end of its own; " + CHOICE);
        }
        return beans.isPassivatingScope(scope)
                ? Optional.of("handles cannot have the scope @" + scope.getSimpleName()
                        + ", whose instances a server may store: an appliance cannot be; " + CHOICE)
                : Optional.empty();
    }
}
