// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.guestfs.ApplianceLostException;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.guestfs.GuestfsListener;
import org.guestfs.LaunchException;
import org.guestfs.OperationException;
import org.guestfs.api.InternalActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.api.MountActions;
import org.guestfs.internal.library.LibraryFunction;
import org.guestfs.internal.library.LibraryFunctions;
import org.guestfs.internal.libvirt.Credentials;
import org.guestfs.internal.mount.LocalMount;
import org.guestfs.internal.probe.LaunchEvent;
import org.guestfs.internal.protocol.DaemonConnection;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.internal.protocol.LostConnectionException;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.Result;
import org.jspecify.annotations.Nullable;

/**
 * The one implementation of {@link Guestfs}: every call passes through {@link #invoke}.
 *
 * <p>One lock serves one call at a time. Three things go past it: {@code user_cancel}; {@code umount_local}, because the
 * thread in {@code mount_local_run} has the lock until then; and {@link #close}, which ends that mount, or breaks the
 * connection to the daemon and interrupts whoever holds the lock, so that he fails and lets it go.
 */
public final class Handle implements Guestfs {
    private static final Duration LOCAL_MOUNT_END = Duration.ofSeconds(10);

    private final GuestfsConfig config;
    private final MachineSource machines;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Properties properties = new Properties();
    private final Directories directories = new Directories();
    private final EventHub events = new EventHub(this, () -> properties);
    private final Backends backends = Backends.installed();
    private final DriveSlots drives = new DriveSlots();
    private final Launcher launcher = new Launcher(this);
    private final OngoingCall ongoing = new OngoingCall();
    private final FeatureCache features = new FeatureCache();
    private final Credentials credentials = new Credentials();
    private final AtomicReference<@Nullable LocalMount> localMount = new AtomicReference<>();
    private final Traffic traffic = new Traffic();
    private final RecentCalls recentCalls = new RecentCalls(properties::isTrace);
    private final Tally tally = new Tally(traffic, properties::identifier, recentCalls);
    private final Instant created = Instant.now();
    private final Map<String, Object> privateData = new ConcurrentHashMap<>();

    private int nextSerial = DaemonConnection.firstSerial();

    /** Used by whoever has the lock. */
    private boolean deferringInterrupts;

    private volatile boolean cancelRequested;
    private volatile HandleState state = HandleState.CONFIG;
    private volatile @Nullable Session session;
    private volatile @Nullable Instant launched;

    private Handle(GuestfsConfig config, MachineSource machines) {
        this.config = config;
        this.machines = machines;
    }

    /**
     * Creates a handle and configures it by the environment in the configuration.
     *
     * @param config the configuration
     * @return an open handle
     */
    public static Handle create(GuestfsConfig config) {
        return create(config, MachineSource.BACKEND);
    }

    /**
     * Creates a handle whose appliances come from somewhere else.
     *
     * @param config the configuration
     * @param machines where from
     * @return an open handle
     */
    public static Handle create(GuestfsConfig config, MachineSource machines) {
        var handle = new Handle(config, machines);
        if (config.isEnvironmentApplied()) {
            handle.parseEnvironment(config.environment());
        }
        if (config.isClosedOnExit()) {
            OpenHandles.add(handle);
        }
        handle.show();
        return handle;
    }

    private void show() {
        try {
            config.monitor().created(new HandleManagement(this));
        } catch (RuntimeException e) {
            // It is of no consequence to those who use the handle.
            System.getLogger("org.guestfs").log(Level.WARNING, "a handle is not monitored", e);
        }
    }

    @Override
    public <R> R invoke(Call<R> call) {
        if (call.action() == LifecycleActions.USER_CANCEL) {
            return cast(tally.note(call, this::cancel));
        }
        if (call.action() == MountActions.UMOUNT_LOCAL) {
            return cast(performBeside(call));
        }
        lock.lock();
        // Before the look at whether the handle is open: whoever closes it after that finds this call.
        ongoing.begin();
        try {
            return cast(tally.record(call, () -> perform(call)));
        } finally {
            ongoing.end();
            unlock();
        }
    }

    /** Carries out a call during one of another thread; see {@link #tell}. */
    private @Nullable Object performBeside(Call<?> call) {
        try {
            return tally.note(call, () -> perform(call));
        } finally {
            if (lock.tryLock()) {
                try {
                    events.deliverPending();
                } finally {
                    unlock();
                }
            }
        }
    }

    private void unlock() {
        // Closed by a listener, that is by this very thread, in the middle of the call.
        if (closing.get() && lock.getHoldCount() == 1) {
            finishClose();
        }
        lock.unlock();
    }

    /** Listeners are called by whoever has the lock: what others have to tell waits until that thread comes by. */
    private void tell(GuestfsEvent event) {
        if (lock.isHeldByCurrentThread()) {
            events.fire(event);
        } else {
            events.enqueue(event);
        }
    }

    /** Brings news of a launch, in its own thread or another; a listener may end the launch. */
    void bring(GuestfsEvent event) {
        events.enqueue(event);
        if (lock.isHeldByCurrentThread()) {
            events.deliverPending();
            ongoing.resume();
        }
    }

    /** Calls listeners with what has happened in other threads. */
    public void deliverPending() {
        events.deliverPending();
    }

    private @Nullable Object perform(Call<?> call) {
        requireOpen();
        Action<?> action = call.action();
        if (action.is(Trait.CONFIG_ONLY) && state != HandleState.CONFIG) {
            throw new IllegalStateException(action.name()
                    + ": this function can only be called in the config state, before launch; the handle is "
                    + state.word());
        }
        if (events.isWanted(EventType.ENTER)) {
            tell(new GuestfsEvent.Enter(action.name()));
        } else {
            events.pass(EventType.ENTER);
        }
        return traced(call);
    }

    private @Nullable Object traced(Call<?> call) {
        if (!properties.isTrace()) {
            return dispatch(call);
        }
        Action<?> action = call.action();
        tell(new GuestfsEvent.Trace(TraceFormat.entry(call)));
        try {
            Object result = dispatch(call);
            tell(new GuestfsEvent.Trace(TraceFormat.success(action.result(), action.name(), result)));
            return result;
        } catch (RuntimeException e) {
            tell(new GuestfsEvent.Trace(TraceFormat.failure(action.result(), action.name())));
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
                    call.action().name(),
                    Errno.of("ENOSYS"),
                    "this action serves libguestfs's own tests and tools, and is not part of the library");
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
        return callDaemon(call, Deadline.in(config.callTimeout()), () -> {});
    }

    /**
     * Carries out a procedure of the daemon, without events, and does something else while the daemon is at it.
     *
     * @param call the call
     * @param deadline when the call must have ended
     * @param meanwhile what to do once the daemon has the call; it must not throw
     * @param <R> the Java type of the result
     * @return the result
     */
    public <R> R callDaemon(Call<R> call, Deadline deadline, Runnable meanwhile) {
        Session current = session;
        if (state != HandleState.READY || current == null) {
            throw new IllegalStateException(call.action().name() + ": call launch before using this function");
        }
        requireUndisturbed(call);
        current.connection().setInterruptible(!deferringInterrupts);
        Call<R> named = current.machine().hotplug().isPresent() ? DiskAlias.resolve(call) : call;
        try {
            return cast(ongoing.waitFor(current.connection()).call(named, deadline, meanwhile));
        } catch (IOException e) {
            throw lose(call.action().name(), e);
        } finally {
            ongoing.forget(current.connection());
            if (session == current && current.connection().isClosed()) {
                // A listener threw an error through the call, or the like.
                abandon();
            }
            events.deliverPending();
        }
    }

    /** In the middle of a call an interrupt costs the appliance; before it, nothing. */
    private void requireUndisturbed(Call<?> call) {
        ongoing.requireGoingOn();
        if (!deferringInterrupts && Thread.currentThread().isInterrupted()) {
            throw new OperationException(
                    call.action().name(),
                    Errno.of("EINTR"),
                    "the thread was interrupted before the call, which was not begun");
        }
    }

    /**
     * Does something in the call under way whose own calls go on when the thread is interrupted: it looks at the flag in
     * between itself.
     *
     * @param work what to do
     */
    public void deferInterruptsDuring(Runnable work) {
        deferringInterrupts = true;
        try {
            work.run();
        } finally {
            deferringInterrupts = false;
        }
    }

    /**
     * Says that the call waits for something that no interrupt ends; whoever closes the handle closes that, too.
     *
     * @param something what it waits for
     * @param <T> the type of that
     * @return the same
     * @throws IllegalStateException if the handle has been closed; so has that, then
     */
    public <T extends Closeable> T waitFor(T something) {
        return ongoing.waitFor(something);
    }

    /**
     * Ends the appliance: after a lost connection nothing can be relied on.
     *
     * @param action what was under way
     * @param reason how the connection was lost
     * @return what is to be thrown
     */
    public ApplianceLostException lose(String action, IOException reason) {
        Session lost = session;
        // Whoever interrupted the thread wants it to go on at once.
        String fate = Thread.currentThread().isInterrupted() || lost == null
                ? ""
                : lost.machine().exitReason().map(exit -> "; " + exit).orElse("");
        String tail = lost == null ? "" : lost.machine().consoleTail();
        abandon();
        Errno errno = reason instanceof LostConnectionException known
                ? known.errno()
                : reason.getClass() == IOException.class ? Errno.of("EPIPE") : Errno.of("EPROTO");
        return new ApplianceLostException(action, errno, HostErrors.describe(reason) + fate, reason, tail);
    }

    private void abandon() {
        Session lost = endSession();
        if (lost != null) {
            lost.kill();
        }
        events.fire(new GuestfsEvent.SubprocessQuit());
    }

    /** Forgets the appliance and what belongs to it; the caller ends the machine. */
    private @Nullable Session endSession() {
        Session ended = session;
        session = null;
        if (ended != null) {
            nextSerial = ended.connection().nextSerial();
        }
        drives.truncate(0);
        properties.parameters().clear();
        features.clear();
        state = HandleState.CONFIG;
        return ended;
    }

    /** Launches the appliance; see {@code launch} in the manual. */
    public void launchAppliance() {
        state = HandleState.LAUNCHING;
        var event = new LaunchEvent();
        RuntimeException failure = null;
        event.begin();
        try {
            session = launcher.launch();
            launched = Instant.now();
            state = HandleState.READY;
        } catch (RuntimeException e) {
            failure = ongoing.abortedBy()
                    .<RuntimeException>map(how -> ended(how, e))
                    .orElse(e);
            throw failure;
        } finally {
            if (state != HandleState.READY) {
                state = HandleState.CONFIG;
            }
            event.finish(properties.identifier(), properties.backend(), accelerator(), drives.size(), failure);
        }
        events.fire(new GuestfsEvent.LaunchDone());
        launcher.done();
        events.deliverPending();
    }

    private static LaunchException ended(String how, RuntimeException failure) {
        return new LaunchException(
                Errno.of("ECANCELED"),
                "the handle was " + how + " during the launch: " + failure.getMessage(),
                failure);
    }

    /** Ends the appliance in good order; see {@code shutdown} in the manual. */
    public void shutdownAppliance() {
        if (state != HandleState.READY) {
            return;
        }
        // An interrupt that came before would cost what the guest has yet to write.
        boolean isInterrupted = Thread.interrupted();
        try {
            shutdownRunning();
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void shutdownRunning() {
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

    private @Nullable Object cancel() {
        Session current = session;
        if (current != null) {
            current.connection().cancelTransfer();
        }
        cancelRequested = true;
        return null;
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
    public Map<String, Object> privateData() {
        return privateData;
    }

    @Override
    public String accelerator() {
        Session current = session;
        return current == null ? "" : current.machine().accelerator();
    }

    @Override
    public void close() {
        if (!lock.isHeldByCurrentThread()) {
            endLocalMount();
        }
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

    /** Ends the appliance whatever it is doing, and the call under way with it; tells whether there was either. */
    boolean kill() {
        if (!lock.isHeldByCurrentThread() && lock.tryLock()) {
            try {
                boolean isThere = session != null;
                if (isThere) {
                    abandon();
                }
                return isThere;
            } finally {
                unlock();
            }
        }
        Session current = session;
        if (current == null) {
            return ongoing.abort("killed");
        }
        // Its connection ends with it, and the call notices.
        current.machine().kill();
        return true;
    }

    /** A mount that is being served ends by itself, so that nothing is lost that programs have written to it. */
    private void endLocalMount() {
        LocalMount mount = localMount.get();
        if (mount != null) {
            mount.stop(LOCAL_MOUNT_END);
        }
    }

    private void interruptCall() {
        LocalMount mount = localMount.get();
        if (mount != null) {
            mount.stop(Duration.ZERO);
        }
        ongoing.abort("closed");
    }

    private void finishClose() {
        if (state == HandleState.CLOSED) {
            return;
        }
        OpenHandles.remove(this);
        if (properties.isTrace()) {
            events.fire(new GuestfsEvent.Trace("close"));
        }
        LocalMount mount = localMount.getAndSet(null);
        if (mount != null) {
            mount.close();
        }
        try {
            shutdownAppliance();
        } catch (RuntimeException e) {
            // There is no caller to tell, and something may be lost.
            events.fire(new GuestfsEvent.Warning("close: the appliance did not end in good order: " + e.getMessage()));
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
            tell(new GuestfsEvent.Library(message));
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

    MachineSource machines() {
        return machines;
    }

    /** What a launch would be now. */
    public LaunchPlan launchPlan() {
        return launcher.plan(properties.backend());
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

    public DriveSlots drives() {
        return drives;
    }

    /** The directory of the host that shows the guest; cleared and looked at by every thread. */
    public AtomicReference<@Nullable LocalMount> localMount() {
        return localMount;
    }

    public FeatureCache features() {
        return features;
    }

    public Credentials credentials() {
        return credentials;
    }

    /** Sets who prints, in the library's own words, the events that nobody listens to; at first, the log does. */
    public void setUnheard(BiConsumer<EventType, String> printer) {
        events.setUnheard(printer);
    }

    EventHub events() {
        return events;
    }

    public void fire(GuestfsEvent event) {
        events.fire(event);
    }

    /** Tells whether anybody listens to events of a class. */
    public boolean isHeard(EventType type) {
        return events.isWanted(type);
    }

    public Backends backends() {
        return backends;
    }

    Tally tally() {
        return tally;
    }

    RecentCalls recentCalls() {
        return recentCalls;
    }

    Instant created() {
        return created;
    }

    @Nullable
    Instant launched() {
        return launched;
    }

    Traffic traffic() {
        return traffic;
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
