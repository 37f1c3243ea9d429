// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guestfs.Errno;
import org.guestfs.OperationCancelledException;
import org.guestfs.OperationException;
import org.guestfs.api.GuestfsApi;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.internal.protocol.HostErrors;
import org.jspecify.annotations.Nullable;

/**
 * A directory of the host that shows the guest, from {@code mount_local} until it is unmounted.
 *
 * <p>{@link #open}, {@link #run} and {@link #close} need the handle's lock; the thread in {@link #run} serves all
 * requests, and so may use the handle. {@link #unmount} and {@link #stop} may be called by every thread, without it.
 */
public final class LocalMount {
    /** How soon the serving thread sees that it is to stop; the price are so many wake-ups of an idle mount. */
    private static final Duration TICK = Duration.ofMillis(100);

    private static final Duration UNMOUNT_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int RETRIES = 5;
    private static final String ANY_DIRECTORY = "nonempty";

    private final Path directory;
    private final MountPlan plan;
    private final GuestFileSystem files;
    private final FuseAdapter adapter;
    private final FuseSession session;
    private final MountGuard guard;
    private final AtomicReference<State> state = new AtomicReference<>(State.MOUNTED);

    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile boolean stopping;
    private volatile @Nullable Thread server;

    private LocalMount(
            Path directory,
            MountPlan plan,
            GuestFileSystem files,
            FuseAdapter adapter,
            FuseSession session,
            MountGuard guard) {
        this.directory = directory;
        this.plan = plan;
        this.files = files;
        this.adapter = adapter;
        this.session = session;
        this.guard = guard;
    }

    /**
     * Mounts; whoever looks at the directory waits until {@link #run} is called.
     *
     * @param plan what the mount is to be like
     * @param guest carries out the operations
     * @param debug is told of each
     * @return the mount
     * @throws OperationException if the host cannot do it
     */
    public static LocalMount open(MountPlan plan, GuestfsApi guest, Consumer<String> debug) {
        LibFuse2 library = FuseSupport.ofHost(plan.environment().get("PATH")).require();
        Path directory = requireDirectory(plan);
        var cache = new MetadataCache(plan.cacheTimeout(), System::nanoTime);
        var files = new GuestFileSystem(guest, cache, plan.readonly());
        var adapter = new FuseAdapter(files, () -> FuseSession.user(library), debug);
        var session = new FuseSession(library, directory, adapter.operations());
        MountGuard guard = guard(directory, plan.environment());
        try {
            session.open(plan.program().isEmpty() ? "guestfs" : plan.program(), options(plan));
        } catch (RuntimeException e) {
            guard.close();
            throw e;
        }
        return new LocalMount(directory, plan, files, adapter, session, guard);
    }

    private static Path requireDirectory(MountPlan plan) {
        try {
            if (plan.directory().isEmpty()) {
                // To the JDK, the working directory.
                throw new NoSuchFileException(plan.directory());
            }
            Path directory = Path.of(plan.directory()).toRealPath();
            if (!Files.isDirectory(directory)) {
                throw failure("mount_local", "ENOTDIR", directory + " is not a directory");
            }
            if (!List.of(plan.options().split(",")).contains(ANY_DIRECTORY)) {
                requireEmpty(directory);
            }
            return directory;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("mount_local: localmountpoint: " + e.getMessage(), e);
        } catch (IOException e) {
            throw failure("mount_local", plan.directory(), e);
        }
    }

    private static void requireEmpty(Path directory) throws IOException {
        try (Stream<Path> content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                throw failure("mount_local", "ENOTEMPTY", directory + " is not empty; mount on an empty directory");
            }
        }
    }

    private static MountGuard guard(Path directory, Map<String, String> environment) {
        try {
            return MountGuard.start(directory, environment);
        } catch (IOException e) {
            throw failure("mount_local", "the shell that unmounts after a crash", e);
        }
    }

    private static List<String> options(MountPlan plan) {
        var options = new ArrayList<>(List.of("subtype=guestfs", "use_ino", "big_writes"));
        if (plan.readonly()) {
            options.add("ro");
        }
        if (!plan.options().isEmpty()) {
            options.add(plan.options());
        }
        return options;
    }

    /**
     * Serves the mount until it is unmounted, or told to stop.
     *
     * @param owner is asked in between whether to go on
     * @throws OperationCancelledException if the owner or an interrupt ends it
     * @throws org.guestfs.ApplianceLostException if the appliance dies
     */
    public void run(Owner owner) {
        if (!state.compareAndSet(State.MOUNTED, State.SERVING)) {
            throw new IllegalStateException("mount_local_run: " + directory + " has just been unmounted");
        }
        server = Thread.currentThread();
        try {
            files.begin();
            serve(owner);
        } finally {
            // The calls that end it in good order would fail on an interrupt, and lose the appliance.
            boolean isInterrupted = Thread.interrupted();
            end();
            restore(owner);
            ended.countDown();
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void serve(Owner owner) {
        while (!stopping && session.serve(TICK)) {
            adapter.rethrowFatal();
            if (owner.isCancelled() || Thread.currentThread().isInterrupted()) {
                throw new OperationCancelledException("mount_local_run");
            }
            owner.tick();
        }
    }

    private void end() {
        session.close();
        guard.close();
        server = null;
        state.set(State.ENDED);
    }

    private void restore(Owner owner) {
        try {
            files.end();
        } catch (RuntimeException e) {
            // The appliance has gone, with the mask that should have been put back.
            owner.debug("mount_local_run: ignoring: " + e.getMessage());
        }
    }

    /**
     * Unmounts, unless programs use the directory; {@link #run} returns soon after.
     *
     * @param retry whether to wait a while for those programs
     * @throws OperationException if they do not go, or the unmounting fails otherwise
     */
    public void unmount(boolean retry) {
        if (Thread.currentThread() == server) {
            // By a listener, in the middle of a request: unmounting might wait for this very thread.
            stopping = true;
            return;
        }
        Duration pause = FIRST_PAUSE;
        for (int left = retry ? RETRIES : 0; !tryUnmount(left == 0); left--) {
            sleep(pause);
            pause = pause.multipliedBy(2);
        }
        close();
    }

    private boolean tryUnmount(boolean last) {
        try {
            new HostCommand(List.of(FuseSupport.UNMOUNTER, "-u", "--", directory.toString()))
                    .environment(plan.environment())
                    .timeout(UNMOUNT_TIMEOUT)
                    .run();
            return true;
        } catch (IOException e) {
            if (last) {
                throw failure("umount_local", directory.toString(), e);
            }
            return false;
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("umount_local", "EINTR", "interrupted while waiting for programs to leave");
        }
    }

    /**
     * Makes {@link #run} unmount and return, even if programs use the directory.
     *
     * @param patience how long to wait for that
     */
    public void stop(Duration patience) {
        stopping = true;
        if (isServed()) {
            try {
                ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Unmounts if nobody serves. */
    public void close() {
        if (state.compareAndSet(State.MOUNTED, State.ENDED)) {
            end();
        }
    }

    /**
     * Tells whether a thread is in {@link #run}.
     *
     * @return {@code true} if so
     */
    public boolean isServed() {
        return state.get() == State.SERVING;
    }

    private static OperationException failure(String action, String errno, String message) {
        return new OperationException(action, Errno.of(errno), message);
    }

    private static OperationException failure(String action, String object, IOException reason) {
        return new OperationException(action, Errno.of(reason), object + ": " + HostErrors.describe(reason), reason);
    }

    private enum State {
        MOUNTED,
        SERVING,
        ENDED
    }

    /** Whoever has a mount served. */
    public interface Owner {
        /**
         * Tells whether to stop with an error.
         *
         * @return {@code true} if the user has cancelled
         */
        boolean isCancelled();

        /** Is called between requests, and some times a second if there are none. */
        void tick();

        /**
         * Takes a message for those who look for errors.
         *
         * @param message the message
         */
        void debug(String message);
    }
}
