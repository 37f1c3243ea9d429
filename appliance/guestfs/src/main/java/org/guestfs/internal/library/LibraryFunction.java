// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Carries out a library-side action. */
@FunctionalInterface
public interface LibraryFunction {
    /**
     * Carries out the action.
     *
     * @param handle the handle, whose lock is held, except for {@code umount_local}
     * @param call the values
     * @return the result, of the type that the action's descriptor says
     */
    @Nullable
    Object apply(Handle handle, Call<?> call);
}
