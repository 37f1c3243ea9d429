// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.util.Arrays;
import java.util.Map;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.GuestfsApi;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.DynamicCall;
import org.jspecify.annotations.Nullable;

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
 * <p>A handle serves one call at a time, in whatever thread; others wait. Only {@code userCancel}, {@code umountLocal} and
 * {@link #close} do not wait: they take effect during a call of another thread.
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
     * Adds a drive that is described by an object, as {@code add_drive} does with its options.
     *
     * @param drive the drive
     * @throws OperationException if the image cannot be used
     */
    default void addDrive(Drive drive) {
        var options = AddDriveOptions.builder()
                .readonly(drive.isReadonly())
                .cachemode(drive.cachemode())
                .discard(drive.discard())
                .copyonread(drive.isCopyonread())
                .protocol(drive.protocol());
        drive.format().ifPresent(options::format);
        drive.iface().ifPresent(options::iface);
        drive.name().ifPresent(options::name);
        drive.label().ifPresent(options::label);
        drive.username().ifPresent(options::username);
        drive.secret().ifPresent(options::secret);
        drive.blocksize().ifPresent(options::blocksize);
        if (!drive.servers().isEmpty()) {
            options.server(drive.servers().stream().map(Object::toString).toList());
        }
        addDrive(drive.filename(), options.build());
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
     * Calls an action by its name, for programs that learn at run time what to call; {@code Catalogue} lists and
     * describes the actions.
     *
     * <pre>{@code
     * guestfs.call("part_disk", Map.of("device", "/dev/sda", "parttype", "gpt"));
     * }</pre>
     *
     * @param action the upstream name
     * @param values a value for each required parameter, and for those optional arguments that are to be present
     * @return the result, of the type that the descriptor of the action says, {@code null} if it returns nothing
     * @throws IllegalArgumentException if a name is unknown or missing, or a value does not fit its parameter
     * @see DynamicCall
     */
    default @Nullable Object call(String action, Map<String, ?> values) {
        return DynamicCall.invoke(this, action, values);
    }

    /**
     * Calls an action by its name, without optional arguments.
     *
     * <pre>{@code
     * List<?> names = (List<?>) guestfs.call("ls", "/etc");
     * }</pre>
     *
     * @param action the upstream name
     * @param arguments a value for each required parameter, in order
     * @return the result, of the type that the descriptor of the action says, {@code null} if it returns nothing
     * @throws IllegalArgumentException if there are too few or too many, or a value does not fit its parameter
     * @see DynamicCall
     */
    default @Nullable Object call(String action, @Nullable Object... arguments) {
        return DynamicCall.invoke(this, action, Arrays.asList(arguments));
    }

    /**
     * Returns what the application keeps with the handle, under names of its own; the library does not look at it.
     *
     * @return a map that any thread may change; it takes no {@code null}
     */
    Map<String, Object> privateData();

    /**
     * Mounts the file systems of an operating system that {@code inspectOs} has found, read-only, each before those
     * below it. Those of the guest's table that are missing or broken are left out, unless it is the root itself: the
     * others are worth seeing all the same.
     *
     * @param root the operating system, as {@code inspectOs} returned it; nothing else must be mounted
     * @return why those left out could not be mounted, by their mount points; empty if all are mounted
     * @throws OperationException if the root cannot be mounted
     */
    default Map<String, OperationException> mountInspected(String root) {
        return InspectedMounts.mount(this, root, this::mountRo);
    }

    /**
     * Mounts the file systems of an operating system as {@link #mountInspected} does, but to be written to.
     *
     * @param root the operating system, as {@code inspectOs} returned it; nothing else must be mounted
     * @return why those left out could not be mounted, by their mount points; empty if all are mounted
     * @throws OperationException if the root cannot be mounted
     */
    default Map<String, OperationException> mountInspectedWritable(String root) {
        return InspectedMounts.mount(this, root, this::mount);
    }

    /**
     * Tells how the appliance is run.
     *
     * @return {@code kvm}, {@code tcg}, or an empty string if there is no appliance or its backend does not know
     */
    String accelerator();

    /**
     * Ends the appliance, with a warning at most if that fails, and frees everything. Works twice, from every thread and
     * during a call, which then fails with an {@link ApplianceLostException} or another exception; its thread is
     * interrupted for that, but not beyond the call. Waits for a call that reads or writes a stream of the application
     * which no interrupt ends: close that first.
     *
     * <p>A thread whose interrupt flag is set may close a handle: the appliance is ended in good order, and the flag stays.
     */
    @Override
    void close();
}
