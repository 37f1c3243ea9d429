// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

/**
 * Carries out calls. The generated interfaces need nothing else, so a tracer, a pool's handle, a closed-handle sentinel
 * or a test double is one method.
 *
 * @since 0.1
 */
public interface Invoker {
    /**
     * Carries out a call.
     *
     * @param call the action and its values
     * @param <R> the Java type of the result
     * @return the result; {@code null} for actions that return nothing
     * @throws org.guestfs.OperationException if the action failed; the appliance remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance died or can no longer be trusted
     * @throws IllegalStateException if the handle is closed or in a state that forbids the action
     * @throws IllegalArgumentException if a value is malformed
     */
    <R> R invoke(Call<R> call);
}
