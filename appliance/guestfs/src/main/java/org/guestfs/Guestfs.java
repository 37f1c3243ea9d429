// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import org.guestfs.api.GuestfsApi;
import org.guestfs.internal.handle.Handle;

/**
 * A handle: some drives, and the appliance in which their contents can be looked at and changed.
 *
 * <p>A handle starts in the state <em>config</em>, where drives are added and properties set; {@code launch} boots the
 * appliance and makes it <em>ready</em> for all other actions; {@code shutdown} ends the appliance and reports write
 * errors; {@link #close} ends it whatever happens. Give each untrusted image a handle of its own.
 *
 * <pre>{@code
 * try (Guestfs guestfs = Guestfs.create()) {
 *     guestfs.addDriveRo("/images/guest.qcow2");
 *     guestfs.launch();
 *     for (String root : guestfs.inspectOs()) {
 *         System.out.println(root + " " + guestfs.inspectGetProductName(root));
 *     }
 * }
 * }</pre>
 *
 * <p>A handle serves one call at a time, in whatever thread; others wait. Only {@code userCancel} and {@link #close} do
 * not wait: both take effect during a call of another thread.
 *
 * @see GuestfsConfig
 * @see GuestfsListener
 * @since 0.1
 */
public interface Guestfs extends GuestfsApi, AutoCloseable {
    /**
     * Creates a handle, configured by the environment variables of the JVM as libguestfs is.
     *
     * @return a handle that the caller must close
     * @throws IllegalArgumentException if an environment variable has a value that makes no sense
     */
    static Guestfs create() {
        return create(GuestfsConfig.defaults());
    }

    /**
     * Creates a handle.
     *
     * @param config its configuration
     * @return a handle that the caller must close
     * @throws IllegalArgumentException if the environment in the configuration has a value that makes no sense
     */
    static Guestfs create(GuestfsConfig config) {
        return Handle.create(config);
    }

    /**
     * Registers a listener.
     *
     * @param listener is told of events
     * @param types the classes of events it wants; none means all
     * @return the registration, to be closed when the listener is no longer wanted
     * @throws IllegalStateException if a thousand listeners are registered already
     */
    GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types);

    /**
     * Tells how the appliance is run.
     *
     * @return {@code kvm}, {@code tcg}, or an empty string if there is no appliance or its backend does not know
     */
    String accelerator();

    /**
     * Ends the appliance, without a word about errors, and frees everything. Works twice, from every thread and during
     * a call, which then fails with an {@link ApplianceLostException}.
     */
    @Override
    void close();
}
