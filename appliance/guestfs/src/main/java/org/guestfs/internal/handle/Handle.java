// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.guestfs.ApplianceLostException;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;
import org.guestfs.OperationException;
import org.guestfs.api.InternalActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.internal.library.LibraryFunction;
import org.guestfs.internal.library.LibraryFunctions;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.protocol.LostConnectionException;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Call;
import org.guestfs.spi.Result;
import org.jspecify.annotations.Nullable;

/**
 * The one implementation of {@link Guestfs}: every call passes through {@link #invoke}.
 *
 * <p>One lock serves one call at a time. Two things go past it: {@code user_cancel}, and {@link #close}, which breaks
 * the connection to the daemon so that whoever holds the lock fails and lets it go.
 */
public final class Handle implements Guestfs {
    private final GuestfsConfig config;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Properties properties = new Properties();
    private final Directories directories = new Directories();
    private final EventHub events = new EventHub(this, () -> properties);
    private final Backends backends = Backends.installed();
    private final List<Drive> drives = new ArrayList<>();
    private final Launcher launcher = new Launcher(this);
    private final FeatureCache features = new FeatureCache();

    private int nextSerial = DaemonConnection.firstSerial();
    private volatile boolean cancelRequested;
    private volatile HandleState state = HandleState.CONFIG;
    private volatile @Nullable Session session;

    private Handle(GuestfsConfig config) {
        this.config = config;
    }

    /**
     * Creates a handle and configures it by the environment in the configuration.
     *
     * @param config the configuration
     * @return an open handle
     */
    public static Handle create(GuestfsConfig config) {
        var handle = new Handle(config);
        handle.parseEnvironment(config.environment());
        if (config.isClosedOnExit()) {
            OpenHandles.add(handle);
        }
        return handle;
    }

    @Override
    public <R> R invoke(Call<R> call) {
        if (call.action() == LifecycleActions.USER_CANCEL) {
            cancel();
            return cast(null);
        }
        lock.lock();
        try {
            requireOpen();
            return cast(perform(call));
        } finally {
            // Closed by a listener, that is by this very thread, in the middle of the call.
            if (closing.get() && lock.getHoldCount() == 1) {
                finishClose();
            }
            lock.unlock();
        }
    }

    private @Nullable Object perform(Call<?> call) {
        Action<?> action = call.action();
        if (action.is(Trait.CONFIG_ONLY) && state != HandleState.CONFIG) {
            throw new IllegalStateException(action.name()
                    + ": this function can only be called in the config state, before launch; the handle is "
                    + state.name().toLowerCase(Locale.ROOT));
        }
        if (events.isWanted(EventType.ENTER)) {
            events.fire(new GuestfsEvent.Enter(action.name()));
        }
        if (!properties.isTrace()) {
            return dispatch(call);
        }
        events.fire(new GuestfsEvent.Trace(TraceFormat.entry(call)));
        try {
            Object result = dispatch(call);
            events.fire(new GuestfsEvent.Trace(TraceFormat.success(action.result(), action.name(), result)));
            return result;
        } catch (RuntimeException e) {
            events.fire(new GuestfsEvent.Trace(TraceFormat.failure(action.result(), action.name())));
            throw e;
        }
    }

    private @Nullable Object dispatch(Call<?> call) {
        LibraryFunction function = LibraryFunctions.find(call.action());
        if (function != null) {
            return function.apply(this, call);
        }
        if (call.action().isLibrarySide()) {
            throw new OperationException(
                    call.action().name(), Errno.of("ENOSYS"), "this library-side action is not written yet");
        }
        return callDaemon(call);
    }

    /**
     * Carries out a procedure of the daemon, without events: the way for library-side functions that are one action to
     * their caller.
     *
     * @param call the call
     * @param <R> the Java type of the result
     * @return the result
     */
    public <R> R callDaemon(Call<R> call) {
        Session current = session;
        if (state != HandleState.READY || current == null) {
            throw new IllegalStateException(call.action().name() + ": call launch before using this function");
        }
        try {
            return cast(current.connection().call(call, config.callTimeout()));
        } catch (IOException e) {
            throw lose(call.action(), e);
        } finally {
            events.deliverPending();
        }
    }

    /** Nothing can be relied on after a lost connection, so the appliance dies with it. */
    private ApplianceLostException lose(Action<?> action, IOException reason) {
        Session lost = endSession();
        // Whoever interrupted the thread wants it to go on at once.
        String fate = Thread.currentThread().isInterrupted() || lost == null
                ? ""
                : lost.machine().exitReason().map(exit -> "; " + exit).orElse("");
        String tail = lost == null ? "" : lost.machine().consoleTail();
        if (lost != null) {
            lost.kill();
        }
        events.fire(new GuestfsEvent.SubprocessQuit());
        Errno errno = reason instanceof LostConnectionException known
                ? known.errno()
                : reason.getClass() == IOException.class ? Errno.of("EPIPE") : Errno.of("EPROTO");
        return new ApplianceLostException(action.name(), errno, HostErrors.describe(reason) + fate, reason, tail);
    }

    /** Forgets the appliance and what belongs to it; the caller ends the machine. */
    private @Nullable Session endSession() {
        Session ended = session;
        session = null;
        if (ended != null) {
            nextSerial = ended.connection().nextSerial();
        }
        drives.clear();
        properties.parameters().clear();
        features.clear();
        state = HandleState.CONFIG;
        return ended;
    }

    /** Launches the appliance; see {@code launch} in the manual. */
    public void launchAppliance() {
        state = HandleState.LAUNCHING;
        try {
            session = launcher.launch();
            state = HandleState.READY;
        } finally {
            if (state != HandleState.READY) {
                state = HandleState.CONFIG;
            }
        }
        events.fire(new GuestfsEvent.LaunchDone());
        launcher.done();
        events.deliverPending();
    }

    /** Ends the appliance in good order; see {@code shutdown} in the manual. */
    public void shutdownAppliance() {
        if (state != HandleState.READY) {
            return;
        }
        OperationException failure = null;
        if (properties.isAutosync()) {
            try {
                callDaemon(Call.of(InternalActions.INTERNAL_AUTOSYNC));
            } catch (OperationException e) {
                failure = e;
            }
        }
        Session ended = endSession();
        if (ended != null) {
            failure = ended.shutdown(failure);
        }
        events.deliverPending();
        if (failure != null) {
            throw failure;
        }
    }

    private void cancel() {
        Session current = session;
        if (current != null) {
            current.connection().cancelTransfer();
        }
        cancelRequested = true;
    }

    /** Forgets an earlier request to cancel, at the start of a transfer. */
    public void resetCancel() {
        cancelRequested = false;
    }

    /** Tells whether the transfer under way is to stop. */
    public boolean isCancelRequested() {
        return cancelRequested;
    }

    @Override
    public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
        requireOpen();
        return events.add(listener, types);
    }

    @Override
    public String accelerator() {
        Session current = session;
        return current == null ? "" : current.machine().accelerator();
    }

    @Override
    public void close() {
        closing.set(true);
        if (lock.isHeldByCurrentThread()) {
            interruptCall();
            return;
        }
        if (!lock.tryLock()) {
            interruptCall();
            lock.lock();
        }
        try {
            finishClose();
        } finally {
            lock.unlock();
        }
    }

    private void interruptCall() {
        launcher.abort();
        Session current = session;
        if (current != null) {
            current.connection().close();
        }
    }

    private void finishClose() {
        if (state == HandleState.CLOSED) {
            return;
        }
        OpenHandles.remove(this);
        if (properties.isTrace()) {
            events.fire(new GuestfsEvent.Trace("close"));
        }
        try {
            shutdownAppliance();
        } catch (RuntimeException e) {
            debug("close: ignoring: " + e.getMessage());
        }
        events.fire(new GuestfsEvent.Close());
        state = HandleState.CLOSED;
        directories.delete();
    }

    private void requireOpen() {
        if (closing.get()) {
            throw new IllegalStateException("the handle is closed");
        }
    }

    /** Fires a LIBRARY event if the handle is verbose. */
    public void debug(String message) {
        if (properties.isVerbose()) {
            events.fire(new GuestfsEvent.Library(message));
        }
    }

    /** Passes on what a command of the host prints; from any thread. */
    public void console(byte[] bytes) {
        launcher.console(bytes);
    }

    /** Chooses the backend by its name, with an argument after a colon if it takes one. */
    public void chooseBackend(String name) {
        // The name that libguestfs had for it until 1.20.
        String known = name.equals("appliance") ? "direct" : name;
        backends.require(known);
        properties.setBackend(known);
    }

    /** Sets the properties from environment variables. */
    public void parseEnvironment(Map<String, String> variables) {
        new EnvironmentVariables(variables).applyTo(this);
    }

    /** Sets the properties from lines of the form {@code NAME=value}. */
    public void parseEnvironment(List<String> lines) {
        EnvironmentVariables.of(lines).applyTo(this);
    }

    /** The appliance that is up, if there is one. */
    public @Nullable Session session() {
        return session;
    }

    public HandleState state() {
        return state;
    }

    public Properties properties() {
        return properties;
    }

    public Directories directories() {
        return directories;
    }

    public GuestfsConfig config() {
        return config;
    }

    public List<Drive> drives() {
        return drives;
    }

    public FeatureCache features() {
        return features;
    }

    EventHub events() {
        return events;
    }

    public void fire(GuestfsEvent event) {
        events.fire(event);
    }

    public Backends backends() {
        return backends;
    }

    int nextSerial() {
        return nextSerial;
    }

    boolean isClosing() {
        return closing.get();
    }

    /** The descriptor of an action knows the type that its function or the daemon gives; see {@link Result}. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static <R> R cast(@Nullable Object value) {
        return (R) value;
    }
}
