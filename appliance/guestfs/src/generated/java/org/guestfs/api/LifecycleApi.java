// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code lifecycle}.
 *
 * @since 0.1
 */
@Generated("lifecycle")
public interface LifecycleApi extends Invoker {
    /**
     * Adds an extra command line parameter, with an optional value, to the hypervisor before launch.
     *
     * <p>{@code guestfs_config} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     * Allowed only before launch.
     *
     * @param hvparam a parameter of qemu with its dash, such as {@code -device}
     * @param hvvalue the value of the parameter, or {@code null} if it takes none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code hvparam} does not begin with a dash, or
     *     is one that the library sets itself
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void config(String hvparam, @Nullable String hvvalue) {
        invoke(Call.of(LifecycleActions.CONFIG, hvparam, hvvalue));
    }

    /**
     * Returns the challenge libvirt gave with one requested credential, by zero-based index.
     *
     * <p>{@code guestfs_get_libvirt_requested_credential_challenge} in guestfs(3); carried out by the library, since
     * libguestfs 1.19.52.
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @return the challenge, empty if none was given
     * @throws org.guestfs.OperationException if the action failed: the number is not one of those requested; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getLibvirtRequestedCredentialChallenge(int index) {
        return invoke(Call.of(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_CHALLENGE, index));
    }

    /**
     * Returns the default answer libvirt gave for one requested credential, by zero-based index.
     *
     * <p>{@code guestfs_get_libvirt_requested_credential_defresult} in guestfs(3); carried out by the library, since
     * libguestfs 1.19.52.
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @return the default answer, empty if none was given
     * @throws org.guestfs.OperationException if the action failed: the number is not one of those requested; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getLibvirtRequestedCredentialDefresult(int index) {
        return invoke(Call.of(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_DEFRESULT, index));
    }

    /**
     * Returns the prompt libvirt gave for one requested credential, by zero-based index.
     *
     * <p>{@code guestfs_get_libvirt_requested_credential_prompt} in guestfs(3); carried out by the library, since
     * libguestfs 1.19.52.
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @return the prompt, empty if none was given
     * @throws org.guestfs.OperationException if the action failed: the number is not one of those requested; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getLibvirtRequestedCredentialPrompt(int index) {
        return invoke(Call.of(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_PROMPT, index));
    }

    /**
     * Lists the credential types libvirt is asking for; only for use inside a libvirt auth event.
     *
     * <p>{@code guestfs_get_libvirt_requested_credentials} in guestfs(3); carried out by the library, since libguestfs
     * 1.19.52.
     *
     * @return the names of the requested credential types
     * @throws org.guestfs.OperationException if the action failed: there is no libvirt event under way; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> getLibvirtRequestedCredentials() {
        return invoke(Call.of(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIALS));
    }

    /**
     * Kills the hypervisor process at once, without the orderly steps that shutdown takes.
     *
     * <p>{@code guestfs_kill_subprocess} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #shutdown} instead
     */
    @Deprecated
    default void killSubprocess() {
        invoke(Call.of(LifecycleActions.KILL_SUBPROCESS));
    }

    /**
     * Starts the appliance; call it once, after adding drives and before using the disks.
     *
     * <p>{@code guestfs_launch} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     * Allowed only before launch.
     * It may send progress events.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void launch() {
        invoke(Call.of(LifecycleActions.LAUNCH));
    }

    /**
     * Returns how many disks a handle can take at most with the current backend.
     *
     * <p>{@code guestfs_max_disks} in guestfs(3); carried out by the library, since libguestfs 1.19.7.
     *
     * @return maximum number of disks
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int maxDisks() {
        return invoke(Call.of(LifecycleActions.MAX_DISKS));
    }

    /**
     * Passes the answer for one requested credential, numbered from 0, back to libvirt.
     *
     * <p>{@code guestfs_set_libvirt_requested_credential} in guestfs(3); carried out by the library, since libguestfs
     * 1.19.52.
     *
     * @param index the number of the credential, from 0 and smaller than the number of those requested
     * @param cred the answer to the prompt
     * @throws org.guestfs.OperationException if the action failed: the number is not one of those requested; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setLibvirtRequestedCredential(int index, byte[] cred) {
        invoke(Call.of(LifecycleActions.SET_LIBVIRT_REQUESTED_CREDENTIAL, index, cred));
    }

    /**
     * Declares which libvirt credential types, such as username or passphrase, the program can supply.
     *
     * <p>{@code guestfs_set_libvirt_supported_credentials} in guestfs(3); carried out by the library, since libguestfs
     * 1.19.52.
     *
     * @param creds the kinds of credentials that the program can supply, such as {@code passphrase}
     * @throws org.guestfs.OperationException if the action failed: a credential is unknown; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setLibvirtSupportedCredentials(List<String> creds) {
        invoke(Call.of(LifecycleActions.SET_LIBVIRT_SUPPORTED_CREDENTIALS, creds));
    }

    /**
     * Stops the appliance in an orderly way after flushing data, reporting any error from the backend.
     *
     * <p>{@code guestfs_shutdown} in guestfs(3); carried out by the library, since libguestfs 1.19.16.
     *
     * @throws org.guestfs.OperationException if the action failed: the appliance cannot stop in an orderly way, and
     *     what was written may be incomplete; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void shutdown() {
        invoke(Call.of(LifecycleActions.SHUTDOWN));
    }

    /**
     * Cancels the running upload or download; safe to call from another thread or a signal handler.
     *
     * <p>Whoever calls it may do so while another thread is in a transfer of the same handle.
     *
     * <p>{@code guestfs_user_cancel} in guestfs(3); carried out by the library, since libguestfs 1.11.18.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void userCancel() {
        invoke(Call.of(LifecycleActions.USER_CANCEL));
    }

    /**
     * Does nothing on a launched handle; kept only for programs written for very old library versions.
     *
     * <p>{@code guestfs_wait_ready} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     * For debugging and tests: it may change.
     *
     * @throws org.guestfs.OperationException if the action failed: the appliance is not launched; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default void waitReady() {
        invoke(Call.of(LifecycleActions.WAIT_READY));
    }
}
