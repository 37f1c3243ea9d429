// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.ApplicationException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says why a service cannot do what it is asked to. The subclass, and its {@link #code}, tell what the caller can do about
 * it. The message is fit for the one who asked: it names images and files of the guest, no file of the server, and no
 * secret. What it quotes of a guest has no control characters.
 *
 * @since 0.1
 */
// Runtime exceptions of a bean are wrapped unless they are application exceptions; subclasses are, too.
@ApplicationException(rollback = true)
public abstract sealed class RestoreException extends RuntimeException
        permits BusyException,
                FileNotFoundInImageException,
                ImageNotFoundException,
                ImageUnreadableException,
                JobNotFoundException,
                KeyNeededException,
                LimitExceededException,
                RefusedException {
    private static final long serialVersionUID = 1L;

    private final String code;

    RestoreException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Returns what a web layer maps to a status.
     *
     * @return a short name in lower case, such as {@code image-not-found}
     */
    public String code() {
        return code;
    }
}
